export const SVG_SPACE = "http://www.w3.org/2000/svg";
export const XHTML_SPACE = "http://www.w3.org/1999/xhtml";

/** Elements a published drawing may have; all others are removed with their content. */
export const svgElements: ReadonlySet<string> = words(`
  svg g defs symbol use switch a title desc style
  path rect circle ellipse line polyline polygon text tspan textPath image
  linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset
`);

/** Elements that are replaced by plain groups with the same content. */
export const svgGroups: ReadonlySet<string> = words("a switch");

/** Presentation properties: allowed as attributes, in style attributes and in style sheets. */
export const svgProperties: ReadonlySet<string> = words(`
  alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters direction
  display dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color flood-opacity font
  font-family font-feature-settings font-size font-stretch font-style font-variant font-weight image-rendering isolation
  letter-spacing line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow
  paint-order shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-anchor text-decoration text-rendering
  transform transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode
`);

/** Attributes for structure and geometry; not allowed in styles. */
export const svgAttributes: ReadonlySet<string> = words(`
  id class style lang role aria-label aria-labelledby aria-hidden version viewBox preserveAspectRatio width height x y x1 x2 y1 y2
  cx cy r rx ry fx fy fr d points pathLength dx dy rotate textLength lengthAdjust startOffset method spacing side
  gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits patternTransform clipPathUnits
  maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient
  filterUnits primitiveUnits in in2 result mode type values operator k1 k2 k3 k4 stdDeviation edgeMode radius slope
  intercept amplitude exponent tableValues href
`);

/** Elements that run or load something, in any namespace; names in lower case. */
export const svgActiveElements: ReadonlySet<string> = words("script handler iframe object embed audio video feimage");

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
