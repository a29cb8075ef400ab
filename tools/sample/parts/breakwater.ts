import { type Canvas, circle, group, polygon, rect } from "./canvas.ts";
import { drawTower } from "./lighthouse.ts";

/** A breakwater of rough stones with a small light on it. */
export function drawBreakwater(canvas: Canvas): string {
  const { random } = canvas;
  const stones: string[] = [];
  for (let row = 0; row < 4; row += 1)
    for (let x = 560 + row * -18; x < 1250; x += random.between(30, 52)) {
      const y = 560 + row * 17;
      const width = random.between(34, 60);
      const grey = random.pick(["#3b474d", "#47545a", "#2f3b42", "#525e62"]);
      stones.push(
        polygon(
          [
            [x, y + 22],
            [x + 4, y + random.between(0, 6)],
            [x + width * 0.6, y - random.between(0, 5)],
            [x + width, y + random.between(4, 10)],
            [x + width - 3, y + 24],
          ],
          grey,
        ),
        polygon(
          [
            [x + 4, y + 4],
            [x + width * 0.6, y - 2],
            [x + width, y + 7],
            [x + width * 0.5, y + 9],
          ],
          "#a9b0a8",
          'opacity="0.25"',
        ),
      );
    }
  const deck = rect(640, 548, 600, 14, "#5b666a") + rect(640, 548, 600, 3, "#a7aca4");
  const tower = group(
    "translate(712 549) scale(0.62)",
    drawTower(canvas, {
      wall: "#e3e1d8",
      bands: ["#a63a34"],
      shade: "#1c2a33",
      metal: "#39464d",
      light: "#ffe9a6",
      lit: true,
    }),
  );
  return (
    stones.join("") +
    deck +
    tower +
    circle(
      712,
      420,
      70,
      canvas.radial(712, 420, 70, [
        [0, "#fff2bf", 0.95],
        [0.3, "#ffe9a6", 0.4],
        [1, "#ffe9a6", 0],
      ]),
    )
  );
}
