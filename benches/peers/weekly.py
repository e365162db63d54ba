"""The weekly picture drawn by matplotlib, to compare with.

The same size and content but for the words: two panels of four weeks with gaps, hollow marks, a pause and a dashed line, a
thermometer each, the small calendar of skills and homework, and all texts. Prints the median of 20 drawings in
milliseconds; the process is warm, imports and the first two drawings do not count. Reads two lines of 28 numbers, mood
and distress, -1 for a day without an answer; a path given as an argument receives the last PNG.

    python3 -m pip install matplotlib    # or: apt-get install python3-matplotlib
"""

import io
import statistics
import sys
import time

import matplotlib

matplotlib.use("Agg")
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection, PatchCollection
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch, Rectangle

WIDTH, HEIGHT, DPI = 1080, 1350, 100
PAGE, INK, MUTED, HAIRLINE, PAUSED = "#F6F4EF", "#24323B", "#56636B", "#DDD9D0", "#E9E6DF"
MOOD = ("#23577F", "#7E9FBA", "#EAF1F6")
SUDS = ("#A34E16", "#CDA080", "#F9EFE7")
GREEN, GREEN_SOFT, GREEN_WASH = "#3D7268", "#A9C4BD", "#EDF4F2"
PIXEL = 72 / DPI


def numbers(lines):
    """Two lines of 28 values, -1 for no answer: mood, then distress."""
    rows = [[int(word) for word in line.split()] for line in lines if line.strip()]
    assert len(rows) == 2 and all(len(row) == 28 for row in rows), "two lines of 28 numbers"
    return rows


def text(fig, x, y, words, size, colour=INK, **more):
    fig.text(x / WIDTH, 1 - y / HEIGHT, words, fontsize=size * PIXEL, color=colour, **more)


def card(shapes, x, y, w, h):
    shapes.append(FancyBboxPatch((x + 24, y + 24), w - 48, h - 48, boxstyle="round,pad=24", fc="white", ec="none"))


def stretches(values, days):
    """The answers of neighbouring days, broken wherever one is missing."""
    run = []
    for day in days:
        if values[day] < 0:
            if len(run) > 1:
                yield run
            run = []
        else:
            run.append((day + 0.5, values[day]))
    if len(run) > 1:
        yield run


def panel(fig, page, top, values, most, tone, title, summary, ends, before):
    strong, soft, wash = tone
    left, width, height = 122, 690, 205
    plot = top + 86
    text(fig, 60, top + 34, title, 34, strong, weight="bold")
    text(fig, 60, top + 78, summary, 30)
    text(fig, 1020, top + 33, "last week %.2g" % before, 28, MUTED, ha="right")
    axes = fig.add_axes((left / WIDTH, 1 - (plot + height) / HEIGHT, width / WIDTH, height / HEIGHT))
    slack = most * 16 / (height - 32)
    axes.set(xlim=(0, 28), ylim=(-slack, most + slack))
    axes.axis("off")
    axes.axvspan(21, 28, color=wash, lw=0)
    axes.axvspan(14, 18, color=PAUSED, lw=0)
    axes.add_collection(
        LineCollection(
            [[(0, y), (28, y)] for y in (0, most / 2, most)]
            + [[(x, -slack), (x, most + slack)] for x in (7, 14, 21)],
            colors=HAIRLINE,
            linewidths=1.5 * PIXEL,
        )
    )
    axes.add_collection(LineCollection([[(14, before), (28, before)]], colors=MUTED, linewidths=1.8, linestyles="--"))
    axes.add_collection(LineCollection(list(stretches(values, range(22))), colors=soft, linewidths=3.5 * PIXEL))
    axes.add_collection(LineCollection(list(stretches(values, range(21, 28))), colors=strong, linewidths=5 * PIXEL))
    for days, colour, size in ((range(21), soft, 12), (range(21, 28), strong, 18)):
        for marked, marker, face in (((4, 24), "o", "white"), ((11, 26), "s", "white"), (None, "o", colour)):
            chosen = [d for d in days if values[d] >= 0 and (d in marked if marked else d not in (4, 24, 11, 26))]
            heights = [values[d] for d in chosen]
            axes.plot(
                [d + 0.5 for d in chosen], heights, marker, ms=size * PIXEL, mfc=face, mec=colour, mew=2.5 * PIXEL
            )
    low, high = plot + height - 16, plot + 16
    for value in (0, most / 2, most):
        text(fig, left - 12, low - (low - high) * value / most + 10, "%g" % value, 28, MUTED, ha="right")
    this_week = [value for value in values[21:] if value >= 0]
    mean = sum(this_week) / len(this_week)
    level = low - (low - high) * mean / most
    tube = left + width + 18
    page.append(
        FancyBboxPatch(
            (tube + 11.5, high), 1, low - high, boxstyle="round,pad=11.5", fc=wash, ec=strong, lw=3 * PIXEL
        )
    )
    page.append(Rectangle((tube, level), 24, low - level, fc=strong, ec="none"))
    text(fig, tube + 40, level + 16, "%.2g" % mean, 44, strong, weight="bold")
    text(fig, tube + 40, high + 10, ends[1], 28, MUTED)
    text(fig, tube + 40, low + 10, ends[0], 28, MUTED)
    return plot + height


def cell(page, day, y, level, width=28, height=28):
    x = 523 + 54 * day - width / 2
    if level is None:
        page.append(Rectangle((x + width / 2 - 3, y - 3), 6, 6, fc=GREEN_SOFT, ec="none"))
        return
    page.append(
        FancyBboxPatch(
            (x + 6, y - height / 2 + 6),
            width - 12,
            height - 12,
            boxstyle="round,pad=6",
            fc=GREEN if level == 1 else GREEN_WASH,
            ec=GREEN,
            lw=2.5 * PIXEL,
        )
    )
    if 0 < level < 1:
        page.append(Rectangle((x, y + height / 2 - height * level), width, height * level, fc=GREEN, ec="none"))


def draw(mood, suds):
    fig = Figure(figsize=(WIDTH / DPI, HEIGHT / DPI), dpi=DPI, facecolor=PAGE)
    canvas = FigureCanvasAgg(fig)
    ground = fig.add_axes((0, 0, 1, 1), zorder=-1)
    ground.set(xlim=(0, WIDTH), ylim=(HEIGHT, 0))
    ground.axis("off")
    page = []
    card(page, 32, 150, 1016, 772)
    card(page, 32, 940, 1016, 344)
    text(fig, 44, 78, "Your week", 50, weight="bold")
    text(fig, 44, 124, "27 October – 2 November 2025", 30, MUTED)
    words = "6.2 on average, 1.5 more than usual"
    panel(fig, page, 166, mood, 10, MOOD, "Mood", words, ("very low", "very good"), 4.7)
    words = "36 on average, 16 less than usual"
    title = "Distress, highest of the day (SUDs)"
    bottom = panel(fig, page, 500, suds, 100, SUDS, title, words, ("calm", "worst ever"), 52.3)
    for week, day in enumerate(("6 Oct", "13 Oct", "20 Oct", "27 Oct")):
        text(fig, 122 + 172.5 * week, bottom + 30, day, 28, INK if week == 3 else MUTED)
    for x, mark in ((60, "○ answered late"), (330, "□ filled in later"), (600, "●  ● no answer"), (840, "■ Paused")):
        text(fig, x, bottom + 76, mark, 28, MUTED)
    text(fig, 60, 987, "Skills this week", 34, GREEN, weight="bold")
    for day, name in enumerate(("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")):
        text(fig, 523 + 54 * day, 986, name, 28, MUTED, ha="center")
    for y, name, used in (
        (1023, "Paced breathing", (1, 1, None, 1, None, 1, 1)),
        (1065, "Grounding: five senses", (1, None, None, None, None, None, 1)),
    ):
        text(fig, 60, y + 10, name, 28)
        for day, level in enumerate(used):
            cell(page, day, y, level)
    text(fig, 60, 1117, "How much they helped", 28)
    text(fig, 888, 1117, "half", 28, MUTED)
    for day, level in enumerate((0.75, 0.25, None, 1, None, 0.5, 0)):
        cell(page, day, 1107, level, 18, 34)
    text(fig, 60, 1179, "Homework", 34, GREEN, weight="bold")
    text(fig, 60, 1226, "Write the thought record before", 28)
    text(fig, 60, 1260, "going to bed", 28)
    text(fig, 888, 1242, "all", 28, MUTED)
    for day, level in enumerate((0, 1 / 3, None, 2 / 3, 2 / 3, 1, 1)):
        cell(page, day, 1232, level)
    text(fig, 44, 1326, "6 of 7 days answered this week", 28, MUTED)
    ground.add_collection(PatchCollection(page, match_original=True))
    file = io.BytesIO()
    canvas.print_png(file, pil_kwargs={"compress_level": 1})
    return file.getvalue()


def main():
    mood, suds = numbers(sys.stdin)
    times = []
    for drawing in range(22):
        start = time.perf_counter()
        png = draw(mood, suds)
        if drawing > 1:
            times.append((time.perf_counter() - start) * 1000)
    if len(sys.argv) > 1:
        with open(sys.argv[1], "wb") as file:
            file.write(png)
    print("%.1f" % statistics.median(times))


main()
