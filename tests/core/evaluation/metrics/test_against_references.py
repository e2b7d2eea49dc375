"""Our figures are those of the programs that everyone reports by, on thousands of real answers."""

from __future__ import annotations

from typing import Any

import pytest
from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF

from core.evaluation.metrics import rouge, squad, translation
from core.evaluation.metrics.script import Script, script_of
from core.evaluation.metrics.tokens import rouge_tokens
from tests.answer_pairs import Pair, pairs
from tests.core.evaluation.metrics import references

SCRIPTS: dict[str, Script] = {"en": "latin", "hi": "devanagari", "zh": "han", "ar": "arabic"}
LEAST = {"en": 1200, "hi": 1190, "zh": 450, "ar": 450}
each_language = pytest.mark.parametrize("lang", SCRIPTS)


def script(pair: Pair) -> Script:
    return script_of(pair.question, *pair.expected)


@each_language
def test_the_script_of_a_question_is_told(lang: str) -> None:
    found = [script(pair) for pair in pairs(lang)]
    assert len(found) >= LEAST[lang]
    assert found.count(SCRIPTS[lang]) == len(found)


@each_language
def test_exact_match_and_f1_are_those_of_squad_and_mlqa(lang: str) -> None:
    partly = 0
    for pair in pairs(lang):
        for expected in pair.expected:
            own = squad.f1(pair.said, expected, script(pair))
            assert squad.exact(pair.said, expected, script(pair)) == references.exact(
                pair.said, expected, lang
            )
            if references.words(expected, lang):  # an expected full stop has no words
                assert own == pytest.approx(references.f1(pair.said, expected, lang), abs=1e-12), pair
            partly += 0 < own < 1
    assert partly > len(pairs(lang)) / 10  # or nothing would be shown


class _Words:
    def tokenize(self, text: str) -> list[str]:
        return rouge_tokens(text)


@each_language
def test_rouge_is_that_of_rouge_score(lang: str) -> None:
    from rouge_score.rouge_scorer import RougeScorer

    kinds = ["rouge1", "rouge2", "rougeL"]
    plain, by_script = RougeScorer(kinds), RougeScorer(kinds, tokenizer=_Words())
    ascii_pairs = 0
    for pair in pairs(lang):
        for expected in pair.expected:
            ascii_pairs += (is_ascii := (pair.said + expected).isascii())
            wanted = (plain if is_ascii else by_script).score(expected, pair.said)
            own = rouge.rouge(pair.said, expected)
            assert own == pytest.approx({kind: wanted[kind].fmeasure for kind in kinds}, abs=1e-12), pair
    assert lang != "en" or ascii_pairs > 1000


@each_language
def test_bleu_and_chrf_are_those_of_sacrebleu(lang: str) -> None:
    cut = {"en": "13a", "hi": "intl", "zh": "zh", "ar": "intl"}[lang]
    bleu, chrf = BLEU(tokenize=cut, effective_order=True), CHRF()
    for pair in pairs(lang):
        own = translation.bleu(pair.said, pair.expected, script(pair))
        assert own == pytest.approx(bleu.sentence_score(pair.said, list(pair.expected)).score / 100)
        own = translation.chrf(pair.said, pair.expected)
        assert own == pytest.approx(chrf.sentence_score(pair.said, list(pair.expected)).score / 100)


@each_language
def test_bleu_of_a_set_is_that_of_sacrebleu(lang: str) -> None:
    some = pairs(lang)
    cut = {"en": "13a", "hi": "intl", "zh": "zh", "ar": "intl"}[lang]
    most = max(len(pair.expected) for pair in some)
    streams: Any = [[dict(enumerate(pair.expected)).get(at) for pair in some] for at in range(most)]
    wanted = BLEU(tokenize=cut).corpus_score([pair.said for pair in some], streams)
    found = translation.corpus_bleu((pair.said, pair.expected, script(pair)) for pair in some)
    assert found.value == pytest.approx(wanted.score / 100)
    assert found.low < found.value < found.high
    assert found.n == len(some)
    assert found.high - found.low < 0.1
