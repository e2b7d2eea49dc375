"""A set of a million chats, about 1 GB of JSON Lines: the same bytes every time, made in under a minute.

Words follow Zipf's law, lengths a log-normal one, as in real sets; one row in twenty is Hindi, one in twenty Chinese,
some hold code. Every row has a number of its own among its words. Alone: ``python -m tests.benchmarks.million FILE``.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path

ROWS = 1_000_000
SEED = 7
HINDI = CHINESE = 0.05
CODE = 0.06
MEDIAN = 620.0
"""Bytes of the words of half of the rows at most; the mean is about half as much again."""
SPREAD = 0.8
LONGEST = 40_000
_POOL = 24_000
_BLOCK = 2000

_ENGLISH = """the of and to in a is that it for was on are as with his they at be this from have or by
one had not but what all were when we there can an your which their said if do will each about how up
out them then she many some so these would other into has more her two like him see time could no make
than first been its who now people my made over did down only way find use may water long little very
after words called just where most know get through back much go good new write our me man too any day
same right look think also around another came come work three word must because does part even place
well such here take why things help put years different away again off went old number great tell men
say small every found still between name should home big give air line set own under read last never us
left end along while might next sound below saw something thought both few those always show large often
together asked house world going want school important until form food keep children feet land side
without boy once animal life enough took sometimes four head above kind began almost live page got earth
need far hand high year mother light country father let night picture being study second soon story
since white ever paper hard near sentence better best across during today however sure knew try told
young sun thing whole hear example heard several change answer room sea against top turned learn point
city play toward five himself usually money seen car morning""".split()
_HINDI = """के में की है यह और से का को पर इस होता कि जो कर मे गया करने किया लिये अपने ने बनी नहीं तो ही
या एवं दिया हो इसका था द्वारा हुआ तक साथ करना वाले बाद लिए आप कुछ सकते किसी ये इसके सबसे इसमें थे दो
होने वह वे करते बहुत कहा वर्ग कई करें होती अपनी उनके थी यदि हुई जा ना इसे कहते जब होते कोई हुए व न अभी
जैसे सभी करता उनकी तरह उस आदि कुल एस रहा इसकी सकता रहे उनका इसी रखें अपना पे उसके प्रश्न उत्तर नियम
जानकारी आवश्यक विद्यालय पुस्तक सरकार भाषा शिक्षा कृषि किसान मौसम पानी स्वास्थ्य चिकित्सक परिवार समय
कार्य दिन वर्ष गाँव शहर कंप्यूटर संगणना विज्ञान इतिहास संविधान न्यायालय अधिकार नागरिक योजना बीज उर्वरक
सिंचाई फसल गेहूँ चावल""".split()
_CHINESE = """的 一 是 不 了 在 人 有 我 他 这 个 们 中 来 上 大 为 和 国 地 到 以 说 时 要 就 出 会 可
也 你 对 生 能 而 子 那 得 于 着 下 自 之 年 过 发 后 作 里 用 道 行 所 然 家 种 事 成 方 多 经 么 去 法
学 如 都 同 现 当 没 动 面 起 看 定 天 分 还 进 好 小 部 其 问题 回答 模型 数据 训练 医院 农业 法律 合同
学生 老师 计算 机器 学习 语言 知识 文件 系统 网络 安全 健康 天气 历史 经济 政府 社会 工作 生活 城市 公司
产品 技术 研究 方法 结果 原因 影响 发展 管理 服务 教育 文化 环境""".split()
_CODE = (
    "def total(values):\n    return sum(v for v in values if v is not None)\n",
    "for (int i = 0; i < n; i++) {\n\tbuffer[i] = read_next(stream);\n}\n",
    "SELECT name, count(*) FROM orders WHERE price >= 100 GROUP BY name;\n",
    'printf("%d of %d\\n", done, all);\n',
    'if err != nil {\n\treturn fmt.Errorf("open %q: %w", path, err)\n}\n',
    "const shown = rows.filter((row) => row.score > 0.5).map((row) => row.id);\n",
)
_SYLLABLES = """ba be bo ca ce co da de di do du fa fe fi ga ge gi go ha he ho ja jo ka ke ki la le li
lo lu ma me mi mo mu na ne ni no nu pa pe pi po ra re ri ro ru sa se si so su ta te ti to tu va ve vi wa
we za zo""".split()
_ENDINGS = ("", "n", "r", "s", "tion", "ing", "ed", "ly", "ment", "al", "ic", "ous")


def make(file: Path, rows: int = ROWS, seed: int = SEED) -> None:
    """Write the set to `file`, whole or not at all."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(file.name + ".part")
    with part.open("wb", buffering=1 << 20) as out:
        lines: list[str] = []
        for line in chats(rows, seed):
            lines.append(line)
            if len(lines) == _BLOCK:
                out.write("".join(lines).encode())
                lines.clear()
        out.write("".join(lines).encode())
    part.replace(file)


def chats(rows: int, seed: int = SEED) -> Iterator[str]:
    """The rows as lines of JSON, each with its end."""
    chance = random.Random(seed)
    pools = {kind: _pool(kind, chance) for kind in ("english", "hindi", "chinese")}
    pools["code"] = [_encoded(piece) for piece in _CODE]
    mean = {kind: sum(len(piece.encode()) for piece in pool) / len(pool) for kind, pool in pools.items()}
    for number in range(1, rows + 1):
        draw = chance.random()
        kind = "hindi" if draw < HINDI else "chinese" if draw < HINDI + CHINESE else "english"
        length = min(LONGEST, MEDIAN * math.exp(SPREAD * chance.gauss(0, 1)))
        turns = 2 if (shape := chance.random()) < 0.7 else 4 if shape < 0.92 else 6
        pieces = pools[kind]
        room = len(pieces) - 80
        share = max(1, round(length / mean[kind] / (turns / 2)))
        said = []
        for turn in range(turns):
            # A question is a quarter of what its answer is; neighbours in the pool are as good as any.
            n = max(1, share // 4) if turn % 2 == 0 else max(1, share - share // 4)
            at = int(chance.random() * room)
            words = " ".join(pieces[at : at + n]) if n <= 80 else " ".join(pieces[:n])
            if turn == 0:
                words = f"{number}. {words}"
            elif turn == 1 and draw > 1 - CODE:
                words += "\\n" + pools["code"][number % len(_CODE)]
            said.append(f'{{"role": "{"assistant" if turn % 2 else "user"}", "content": "{words}"}}')
        yield f'{{"messages": [{", ".join(said)}]}}\n'


def _pool(kind: str, chance: random.Random) -> list[str]:
    """Sentences, encoded as they stand inside a JSON text."""
    if kind == "chinese":
        return [_encoded(sentence) for sentence in _sentences(_CHINESE, "", "。", chance, _POOL // 4)]
    if kind == "hindi":
        return [_encoded(sentence) for sentence in _sentences(_HINDI, " ", "।", chance, _POOL // 4)]
    made = {
        "".join(chance.choices(_SYLLABLES, k=chance.choice((2, 2, 3, 3, 4)))) + chance.choice(_ENDINGS)
        for _ in range(30_000)
    }
    return [
        _encoded(sentence) for sentence in _sentences([*_ENGLISH, *sorted(made)], " ", ".", chance, _POOL)
    ]


def _sentences(words: list[str], space: str, end: str, chance: random.Random, n: int) -> list[str]:
    weights = list(accumulate(1 / rank for rank in range(1, len(words) + 1)))
    lengths: Callable[[], int] = lambda: max(3, round(chance.gauss(13, 5)))  # noqa: E731
    return [
        (space.join(chance.choices(words, cum_weights=weights, k=lengths())) + end).capitalize()
        for _ in range(n)
    ]


def _encoded(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)[1:-1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--rows", type=int, default=ROWS)
    args = parser.parse_args()
    start = time.perf_counter()
    make(args.file, args.rows)
    size = args.file.stat().st_size / 1e6
    print(f"{args.rows:,} rows, {size:,.0f} MB in {time.perf_counter() - start:.1f} s: {args.file}")


if __name__ == "__main__":
    main()
