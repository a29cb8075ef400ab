import type { PageLogo } from "../../src/site/models/page-logo.ts";

/** A logo beside the name of its publisher, with an empty text alternative. */
export function Logo({ logo, class: className }: { logo: PageLogo; class?: string }) {
  const { src, width, height, dark } = logo;
  const image = <img class={className} src={src} width={width} height={height} alt="" />;
  if (!dark) return image;
  return (
    <picture>
      <source media="(prefers-color-scheme: dark)" srcset={dark.src} width={dark.width} height={dark.height} />
      {image}
    </picture>
  );
}
