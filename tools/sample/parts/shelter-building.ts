import { type Canvas, ellipse, n, opacity, path, polygon, rect, stroke } from "./canvas.ts";

/** The shelter: open to the lee, a low window, turf and a solar panel on the roof. */
export function drawShelter(canvas: Canvas): string {
  const { random } = canvas;
  const front = polygon(
    [
      [250, 590],
      [640, 566],
      [640, 930],
      [250, 962],
    ],
    canvas.linear([
      [0, "#e3bd84"],
      [1, "#c99c62"],
    ]),
  );
  const side = polygon(
    [
      [640, 566],
      [776, 598],
      [776, 912],
      [640, 930],
    ],
    canvas.linear([
      [0, "#b58650"],
      [1, "#94693c"],
    ]),
  );
  const boards = Array.from({ length: 19 }, (_, index) => {
    const x = 250 + (index + 1) * 20.5;
    const share = (x - 250) / 390;
    return x < 640 ? `M${n(x)} ${n(590 - share * 24)} V${n(962 - share * 32)}` : "";
  }).join(" ");
  const sideBoards = [662, 684, 706, 730, 752]
    .map((x) => `M${x} ${n(566 + ((x - 640) / 136) * 32)} V${n(930 - ((x - 640) / 136) * 18)}`)
    .join(" ");
  const opening =
    polygon(
      [
        [290, 650],
        [446, 640],
        [446, 946],
        [290, 959],
      ],
      "#5f4226",
    ) +
    polygon(
      [
        [290, 650],
        [330, 666],
        [330, 930],
        [290, 959],
      ],
      "#7b5733",
    ) +
    polygon(
      [
        [330, 850],
        [446, 840],
        [446, 866],
        [330, 878],
      ],
      "#d6aa6c",
    ) +
    polygon(
      [
        [330, 666],
        [446, 654],
        [446, 838],
        [330, 850],
      ],
      "#8d683f",
    );
  const lamp =
    `<g ${canvas.blur(10, 10, [280, 620, 200, 200])}>${ellipse(392, 690, 46, 34, "#ffe9b0", opacity(0.75))}</g>` +
    rect(372, 668, 40, 6, "#fff6dc", 'rx="3"');
  const pane =
    polygon(
      [
        [480, 664],
        [612, 655],
        [612, 838],
        [480, 850],
      ],
      canvas.linear([
        [0, "#bcd9df"],
        [0.5, "#8fb9c4"],
        [1, "#e3ece2"],
      ]),
    ) +
    polygon(
      [
        [480, 700],
        [540, 664],
        [560, 662],
        [480, 730],
      ],
      "#ffffff",
      opacity(0.5),
    ) +
    polygon(
      [
        [480, 770],
        [612, 745],
        [612, 838],
        [480, 850],
      ],
      "#4f8494",
      opacity(0.55),
    );
  const frame = stroke("M480 664 L612 655 L612 838 L480 850 Z M546 660 V844", "#f2e6cf", 7);
  const eaves = polygon(
    [
      [226, 598],
      [652, 562],
      [800, 598],
      [800, 584],
      [652, 546],
      [226, 582],
    ],
    "#6f5233",
  );
  const turf = path(
    "M222 584 Q300 520 420 516 Q560 500 656 506 Q740 520 804 586 L652 548 Z",
    canvas.linear([
      [0, "#94ad5d"],
      [1, "#5f7f42"],
    ]),
  );
  const blades = Array.from({ length: 190 }, () => {
    const x = random.between(232, 796);
    const roof = x < 652 ? 582 - ((x - 226) / 426) * 36 : 546 + ((x - 652) / 148) * 38;
    const y = roof - random.between(2, 58) * (1 - Math.abs(x - 500) / 330);
    return stroke(
      `M${n(x)} ${n(y)} q${n(random.between(-4, 4))} ${n(-random.between(5, 10))} ${n(random.between(-7, 7))} ${n(-random.between(10, 19))}`,
      random.pick(["#7f9a4d", "#a9bf6d", "#5b7a3c", "#c3cf86"]),
      random.between(1, 2.2),
    );
  });
  const panel =
    polygon(
      [
        [560, 505],
        [676, 498],
        [700, 532],
        [580, 540],
      ],
      "#24425a",
    ) + stroke("M590 503 L611 538 M619 501 L641 536 M648 500 L671 534 M570 522 L688 515", "#7f9fb4", 1.4);
  const shadow = `<g ${canvas.blur(9, 6, [150, 900, 740, 130])}>${polygon(
    [
      [250, 958],
      [640, 928],
      [776, 912],
      [860, 940],
      [520, 1000],
      [300, 1000],
    ],
    "#3d2f1f",
    opacity(0.45),
  )}</g>`;
  return [
    shadow,
    front,
    side,
    stroke(boards, "#a97b45", 1.6, opacity(0.55)),
    stroke(sideBoards, "#6f4d2b", 1.6, opacity(0.6)),
    opening,
    lamp,
    pane,
    frame,
    eaves,
    turf,
    ...blades,
    panel,
  ].join("");
}
