"""Whether an answer says that it does not know.

Knows the usual sentences in the languages of `core.chat.languages` and Chinese, and is careful: what goes on to answer
after all is no refusal. Refusal of unanswerable questions as a measure is SQuAD 2.0's (Rajpurkar et al., “Know What You
Don't Know”, 2018, arXiv 1806.03822). Does not know whether the documents hold the answer.
"""

# ruff: noqa: E501 - lists of phrases are read more easily in long lines
from __future__ import annotations

import functools
import re

from core.chat.citations import MARK
from core.chat.conversation import NOT_COVERED, Answer, Arm
from core.knowledge import sentences

_NOT_KNOWING = (
    # English
    r"\b(?:documents?|passages?|sources?|texts?|context|excerpts?|information|handbook|material)\b(?:\W+\w+){0,4}? (?:do|does|did)(?: not|n['’]t) (?:\w+ ){0,2}?(?:cover|mention|say|state|contain|hold|answer|specify|include|provide|give|tell|address|discuss|explain|describe|indicate|have)\b",
    r"\bI(?: do not|['’]m unable to| don['’]t| cannot| can['’]t| could not| couldn['’]t| am unable to| am not able to) (?:\w+ )?(?:know|find|answer|tell|determine|say)\b",
    r"\bI(?:['’]m| am) not (?:sure|certain|aware)\b",
    r"\b(?:there is|there['’]s|there was|i have|i found|contains?|provides?) (?:no|not enough|insufficient) (?:\w+ )?(?:information|mention|answer|data|details?)\b",
    r"^\W*(?:no|not enough|insufficient) (?:\w+ )?(?:information|mention|details?)\b",
    r"\b(?:is|are|was|were|has|have)(?: not|n['’]t) (?:been )?(?:\w+ )?(?:mentioned|specified|stated|covered|given|provided|answered|disclosed|included|found)\b[^.]{0,25}\b(?:in|by) (?:\w+ ){0,3}?(?:documents?|passages?|sources?|texts?|context|excerpts?|handbook|material)\b",
    r"\bcan(?:not| not|['’]t) be (?:determined|answered|found|known)\b",
    r"^\W*(?:unknown|unanswerable|no answer|n/a|not (?:known|mentioned|specified|stated|given|covered|found|available))\W*$",
    # German
    r"\b(?:dokument\w*|passagen?|texte?|unterlagen|quellen?|abschnitte?n?|kontext)\b[^.]{0,60}\b(?:nicht|kein\w*|nichts)\b",
    r"\b(?:ich weiß|weiß ich|ich kann|kann ich)\b(?: \w+){0,4} nicht\b",
    r"\bkeine (?:\w+ )?(?:informationen?|angaben?|antwort)\b",
    # French
    r"\bje ne (?:le )?(?:sais|connais|trouve|peux|suis)\b[^.]{0,20}\bpas\b",
    r"\b(?:documents?|passages?|textes?|sources?|contexte)\b[^.]{0,40}? n(?:e |['’])(?:\w+ ){1,3}pas\b",
    r"\b(?:aucune|pas d['’]) ?(?:information|mention|réponse)\b",
    # Spanish
    r"\bno (?:lo )?(?:sé|puedo (?:responder|saber|encontrar|determinar)|encuentro|tengo (?:\w+ )?información)(?!\w)",
    r"\b(?:documentos?|pasajes?|textos?|fuentes?|contexto)\b[^.]{0,40}?\bno (?:lo )?(?:mencion|dic|contien|respond|cubr|especific|indic|inclu|trat|ofrec|proporcion)\w*",
    r"\bno (?:hay|existe|se (?:menciona|especifica|indica|proporciona)) (?:\w+ )?(?:información|respuesta|mención|en los documentos|en el texto)",
    # Hindi
    r"(?:दस्तावे\S*|अनुच्छेद\S*|पाठ|संदर्भ|स्रोत\S*|जानकारी|उत्तर|जवाब)(?!\w)[^।]{0,60}(?:नहीं (?:है|हैं|मिल\S*|बता\S*|दी|दिया|दिए|करते|करता|उपलब्ध|लिख\S*)|उपलब्ध नहीं|मौजूद नहीं)",
    r"(?:मुझे|मैं)[^।]{0,20}(?:नहीं पता|पता नहीं|मालूम नहीं|नहीं मालूम|नहीं जानत\S*|नहीं बता सकत\S*)",
    # Urdu
    r"(?:دستاویز\S*|اقتباس\S*|متن|ماخذ|معلومات|جواب)[^۔]{0,60}(?:نہیں (?:ہے|ہیں|مل\S*|بتا\S*|دی|دیا|کرت\S*)|موجود نہیں|دستیاب نہیں)",
    r"(?:مجھے|میں)[^۔]{0,20}(?:نہیں معلوم|معلوم نہیں|نہیں پتا|پتا نہیں|نہیں جانت\S*|نہیں بتا سکت\S*)",
    # Arabic
    r"(?<!\w)لا (?:أعرف|أعلم|أدري)(?!\w)|(?<!\w)لا (?:أستطيع|يمكنني) (?:الإجابة|العثور|تحديد)",
    r"(?:المستندات|الوثائق|المقاطع|النصوص?|المصادر|السياق)[^.]{0,25}لا (?:تذكر|تتضمن|تحتوي|تغطي|تجيب|يذكر|يتضمن|يحتوي)",
    r"(?<!\w)لا (?:تذكر|تتضمن|تحتوي|تغطي|تجيب|يذكر|يتضمن|يحتوي)[^.]{0,20}(?:المستندات|الوثائق|المقاطع|النصوص?|المصادر|السياق)",
    r"(?<!\w)لا (?:توجد|يوجد)[^.]{0,15}(?:معلومات|إجابة|ذكر)|(?<!\w)لم (?:يرد|يذكر|يُذكر|تذكر|ترد)(?!\w)",
    # Chinese
    r"(?:文档|文件|资料|段落|文中|文章|上下文|原文|文本)[^。]{0,10}(?:没有|未|不)[^。]{0,8}?(?:提到|提及|说明|涵盖|包含|回答|给出|提供|涉及|记载|说)",
    r"我(?:并)?(?:不知道|不清楚)|无法(?:回答|确定|得知|判断)|没有(?:相关|足够)的?(?:信息|资料)|^不知道",
)
_AFTER_ALL = (
    r"\b(?:but|however|though|although|nevertheless|nonetheless|that said|based on|in general|generally|aber|allerdings|jedoch|trotzdem|mais|cependant|toutefois|pourtant|pero|sin embargo|aunque)\b"
    r"|लेकिन|परंतु|परन्तु|हालांकि|हालाँकि|किंतु|لیکن|تاہم|مگر|(?<!\w)(?:و)?لكن|مع ذلك|但|不过|然而"
)  # fmt: skip


@functools.cache
def _not_knowing() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in _NOT_KNOWING), re.IGNORECASE)


_GOES_ON = re.compile(_AFTER_ALL, re.IGNORECASE)


def refuses(answer: Answer, arm: Arm) -> bool:
    """Whether it was found that the documents do not cover the question, or the answer says as much.

    Sentences before that one must cite a passage (they tell what the documents do say), and so must what follows a
    “but”. Sentences quoted from documents say nothing of what is known.
    """
    if not answer.covered:
        return True
    return arm.engine != "quotes" and says_unknown(answer.text)


def says_unknown(answer: str) -> bool:
    """Whether these words, with their citation marks, say that the answer is not known."""
    if answer.strip() == str(NOT_COVERED):
        return True
    spans = sentences.spans(answer)
    for at, (start, end) in enumerate(spans):
        piece = answer[start:end]
        if found := _not_knowing().search(MARK.sub("", piece)):
            rest = MARK.sub("", piece)[found.end() :] + answer[end:]
            return not _GOES_ON.search(rest) or bool(MARK.search(answer, end))
        behind = spans[at + 1][0] if at + 1 < len(spans) else len(answer)
        if not MARK.search(answer[start:behind]):
            return False
    return False
