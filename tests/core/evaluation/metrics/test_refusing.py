"""Who says that he does not know is understood in many languages; who answers is not mistaken for one who does not."""

from __future__ import annotations

import pytest

from core.chat.conversation import NOT_COVERED, Answer, Arm
from core.evaluation.metrics.refusing import refuses, says_unknown
from tests.answer_pairs import pairs

MODEL = Arm(engine="torch", model="m")
REFUSALS = """I don't know.
I'm sorry, but I don't know.
The documents do not cover this.
The provided passages don't contain any information about pets.
Passage 1 speaks of boats [1]. The passages do not mention pets.
There is no information about this in the passages.
This is not mentioned in the documents.
The boiling point of nitrogen is not given in the handbook.
The passages do not say who founded it. However, they say that it was in 1974 [1].
Unknown.
Not mentioned
Das weiß ich nicht.
Die Dokumente enthalten keine Angaben dazu.
Ich kann diese Frage nicht beantworten.
Je ne sais pas.
Les documents ne mentionnent pas cela.
Les passages n'en parlent pas.
No lo sé.
Los documentos no mencionan esto.
No hay información en los documentos.
मुझे नहीं पता।
दस्तावेज़ों में इसकी जानकारी नहीं है।
आपके दस्तावेज़ इसके बारे में नहीं बताते।
مجھے معلوم نہیں۔
دستاویزات میں اس کا جواب موجود نہیں ہے۔
لا أعرف.
لا تذكر الوثائق ذلك.
لا توجد معلومات حول هذا.
文档中没有提到这一点。
我不知道。
无法回答这个问题。"""
ANSWERS = """Paris.
I don't know, but it might be Paris.
The documents do not say. However, it is generally 5 litres.
It is Paris. I don't know more.
He does not know the answer.
The company does not cover travel.
The museum is not far from the documents archive.
The contract does not mention pets.
The unknown soldier.
No, the office is closed.
Die Kosten werden nicht erstattet.
Die Passage ist 5 Meter lang.
Il ne mange pas.
La empresa no paga.
वह नहीं जाता है।
公司不提供午餐。"""


@pytest.mark.parametrize("words", REFUSALS.splitlines())
def test_refusals(words: str) -> None:
    assert says_unknown(words)


@pytest.mark.parametrize("words", ["", *ANSWERS.splitlines()])
def test_answers(words: str) -> None:
    assert not says_unknown(words)


@pytest.mark.parametrize("lang", ["en", "hi", "zh", "ar"])
def test_real_answers_are_hardly_ever_taken_for_refusals(lang: str) -> None:
    wrong = [one.said for one in pairs(lang) if says_unknown(one.said)]
    assert len(wrong) <= 0.005 * len(pairs(lang)), wrong


def test_of_quotes_only_what_was_not_found_is_refused() -> None:
    quote = Answer(text="“I don't know.” [1]")
    assert not refuses(quote, Arm())
    assert refuses(Answer(text="I don't know."), MODEL)
    assert refuses(Answer(text=str(NOT_COVERED), covered=False), Arm())
    assert refuses(Answer(text="Whatever", covered=False), MODEL)
