"""The small words of some languages: what a question begins with, what points back, what carries no content.

Enough to tell whether a question stands by itself; does not know grammar. Folded as the word search folds.
"""

# ruff: noqa: E501 - lists of words are read more easily in long lines
from __future__ import annotations

import functools
import re

import msgspec

from core.knowledge import words


class Language(msgspec.Struct, frozen=True):
    """Words of one language, folded. `opening`: what begins a question that goes on from the last ("and", "what
    about"); `leading`: those of them that leave no doubt. `backward`: words for what was named before. `pointing`:
    words before a noun that was named before. `place`: prepositions, or postpositions where `place_behind`.
    """

    small: frozenset[str]
    asking: frozenset[str]
    verbs: frozenset[str]
    opening: re.Pattern[str]
    leading: re.Pattern[str]
    backward: frozenset[str]
    pointing: frozenset[str]
    articles: frozenset[str]
    place: frozenset[str]
    place_behind: bool = False


def _folded(said: str) -> frozenset[str]:
    return frozenset(words.fold(one) for one in said.split())


def _made(
    *, asking: str, verbs: str, small: str, opening: str, leading: str, backward: str, pointing: str,
    articles: str, place: str, place_behind: bool = False,
) -> Language:  # fmt: skip
    every = _folded(" ".join((asking, verbs, small, backward, pointing, articles, place)))
    lead = rf"\s*[¿,;–—-]*\s*(?:{leading})(?!\w)[\s,:]*"
    return Language(
        small=every,
        asking=_folded(asking),
        verbs=_folded(verbs),
        opening=re.compile(rf"{lead}|\s*[¿,;–—-]*\s*(?:{opening})(?!\w)[\s,:]*", re.IGNORECASE),
        leading=re.compile(lead, re.IGNORECASE),
        backward=_folded(backward),
        pointing=_folded(pointing),
        articles=_folded(articles),
        place=_folded(place),
        place_behind=place_behind,
    )


LANGUAGES = {
    "en": _made(
        asking="what which who whom whose when where why how",
        verbs="is are was were am be been do does did have has had can could may might must shall should will would "
        "need needs",
        small="and or but not no yes please tell me say if so also too then else about much many often long far old "
        "soon big more most less least any some all each every only just very still there here i you your my we our "
        "us one ones same than as s",
        opening="and|but|or|so|also|then|ok(?:ay)?,? (?:and|but)|as well",
        leading="(?:and |but |so )?(?:what|how) about|(?:and )?what if|(?:and )?what of|same (?:question )?for|"
        "(?:and|but) (?:for|in|on|at|with|without|during|after|before|if|when it|not)(?= )",
        backward="it its they them their theirs he him his she her hers",
        pointing="this that these those such",
        articles="the a an our my your its their his her",
        place="in on at for with without during after before by from to of under over between within since until",
    ),
    "de": _made(
        asking="was welche welcher welches welchen welchem wer wen wem wessen wann wo warum weshalb wieso wie wieviel "
        "wohin woher womit wofür",
        verbs="ist sind war waren bin sein wird werden wurde wurden hat haben hatte kann können darf dürfen muss müssen "
        "soll sollen sollte gibt gilt",
        small="und oder aber nicht kein keine ja nein bitte wenn auch denn dann noch so sehr viel viele oft lange weit "
        "alt mehr alle jede jeder jedes man ich du sie wir uns mein meine unser unsere ihr dein",
        opening="und|aber|oder|also|auch",
        leading="(?:und )?(?:wie (?:ist|sieht|steht) es (?:mit|bei|für|aus)(?: mit| bei)?|was ist mit|wie ist das "
        "(?:mit|bei))|(?:und|aber) (?:für|in|im|am|an|auf|bei|mit|ohne|nach|vor|während|wenn)(?= )",
        backward="er sie es ihn ihm ihnen ihr ihre ihren ihrer deren dessen davon dafür damit darin darauf dazu "
        "dabei das",
        pointing="dies diese dieser dieses diesen diesem jene jener jenes solche",
        articles="der die das den dem des ein eine einen einem einer eines unser unsere mein meine",
        place="in im am an auf bei für mit ohne nach vor während von vom zu zum zur unter über zwischen aus seit bis um",
    ),
    "fr": _made(
        asking="que quoi quel quelle quels quelles qui quand où pourquoi comment combien qu quoi",
        verbs="est sont était étaient a ont avait peut peuvent doit doivent faut sera seront être avoir fait va",
        small="et ou mais ne pas non oui si aussi alors plus moins très tous toutes tout chaque encore je tu nous vous "
        "on mon ma mes notre nos ce c s il t d l n j y en temps",
        opening="et|mais|ou|alors|aussi",
        leading="(?:et )?(?:qu'en est[- ]il (?:de|du|des|pour)|quid d[eu]s?)|(?:et|mais) (?:pour|en|au|aux|à|avec|sans|"
        "pendant|après|avant|si|chez|le|la|les|un|une)(?= )",
        backward="il elle ils elles ça cela celui celle ceux celles lui leur leurs son sa ses en y",
        pointing="ce cet cette ces",
        articles="le la les un une des du l notre nos mon ma mes",
        place="en au aux à dans sur pour avec sans pendant après avant de du des par sous entre chez depuis",
    ),
    "es": _made(
        asking="qué que cuál cuáles quién quiénes cuándo dónde cómo cuánto cuánta cuántos cuántas por",
        verbs="es son era eran fue fueron está están ha han hay puede pueden debe deben tiene tienen será ser estar",
        small="y o pero no sí si también entonces más menos muy todo todos toda todas cada yo tú usted nosotros mi mis "
        "nuestro nuestra se me te nos",
        opening="y|e|pero|o|entonces|también",
        leading="(?:y )?(?:qué (?:pasa|hay|tal)(?: con| de)?|qué hay de)|(?:y|pero) (?:para|en|con|sin|durante|después|"
        "antes|si|a|al|el|la|los|las|un|una)(?= )",
        backward="él ella ellos ellas ello eso esto lo la le les su sus suyo suya",
        pointing="este esta estos estas ese esa esos esas aquel aquella",
        articles="el la los las un una unos unas nuestro nuestra mi",
        place="en con sin para por durante después antes de del a al sobre entre desde hasta bajo",
    ),
    "hi": _made(
        asking="क्या कौन कौनसा कौनसी किस किसे किसका किसके किसकी कब कहाँ कहां क्यों कैसे कैसा कितना कितने कितनी",
        verbs="है हैं था थे थी हो होता होती होते होगा होगी होंगे हुआ हुई हुए करें करना करते करता सकता सकते सकती चाहिए "
        "जाता जाती जाते गया गई रहा रहे रही मिलता मिलती मिलते लगता लगते लगती है",
        small="और या लेकिन पर नहीं न भी तो ही सब हर बहुत अधिक कम मैं हम आप मुझे हमें मेरा मेरे मेरी हमारा हमारे हमारी बार दिन",
        opening="और|लेकिन|या|तो|फिर",
        leading="और(?= [^?]*(?:के लिए|का क्या|के बारे में|में|पर)\\s*[?？]?\\s*$)",
        backward="यह वह ये वे इसे उसे इसका इसके इसकी उसका उसके उसकी इनका इनके इनकी उनका उनके उनकी इन्हें उन्हें इसमें उसमें इससे उससे",
        pointing="इस उस इन उन",
        articles="एक",
        place="में पर से के का की को लिए तक बाद पहले बिना साथ ने",
        place_behind=True,
    ),
    "ur": _made(
        asking="کیا کون کس کسے کب کہاں کیوں کیسے کیسا کتنا کتنے کتنی کونسا کونسی",
        verbs="ہے ہیں تھا تھے تھی ہو ہوتا ہوتی ہوتے ہوگا ہوگی ہوں کریں کرنا کرتے کرتا سکتا سکتے سکتی چاہیے جاتا جاتی جاتے گیا "
        "گئی رہا رہے رہی ملتا ملتی ملتے لگتا لگتے لگتی",
        small="اور یا لیکن مگر نہیں نہ بھی تو ہی سب ہر بہت زیادہ کم میں ہم آپ مجھے ہمیں میرا میرے میری ہمارا ہمارے ہماری بار دن",
        opening="اور|لیکن|مگر|یا|تو|پھر",
        leading="اور(?= [^؟?]*(?:کے لیے|کے لئے|کا کیا|کے بارے میں|میں|پر)\\s*[؟?]?\\s*$)",
        backward="یہ وہ اسے اسکا اسکے اسکی انہیں ان",
        pointing="اس",
        articles="ایک",
        place="میں پر سے کے کا کی کو لیے لئے تک بعد پہلے بغیر ساتھ نے",
        place_behind=True,
    ),
    "ar": _made(
        asking="ما ماذا من متى أين لماذا كيف كم أي أية هل",
        verbs="هو هي كان كانت يكون تكون يمكن يجب",
        small="و أو لكن لا نعم إذا أيضا كل بعض أكثر أقل جدا أنا نحن أنت لي لنا عدد",
        opening="و(?= )|لكن|ثم",
        leading="(?:و\\s?ماذا عن|ماذا عن|و\\s?(?:بالنسبة|في|عن|مع|بدون|خلال|بعد|قبل|لل\\w+|ل\\w+)(?= ))",
        backward="هو هي هم هن له لها لهم فيه فيها منه منها به بها عنه عنها عليه عليها",
        pointing="هذا هذه ذلك تلك هؤلاء",
        articles="",
        place="في على من إلى عن مع بدون خلال بعد قبل عند بين تحت فوق حتى منذ",
    ),
}
"""By code. Chinese, which is written without spaces, is told apart by `UNSPACED` alone."""

UNSPACED_LEADING = re.compile(r"^\s*(?:那么|那|还有|而且|如果|要是|另外)\s*[,，]?\s*")
UNSPACED_TRAILING = re.compile(r"(?:呢|怎么样)\s*[?？]?\s*$")
UNSPACED_BACKWARD = re.compile(r"^.{0,4}?(?:它们|他们|她们|它|他|她|其中|其)")
HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")


class Word(msgspec.Struct, frozen=True):
    """A word of a question, as written and folded, with the characters it stands for."""

    text: str
    folded: str
    start: int
    end: int


def split(said: str) -> list[Word]:
    """The words of a text in a script with spaces."""
    import regex

    found = regex.finditer(r"[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*", said)
    return [Word(one[0], words.fold(one[0]), one.start(), one.end()) for one in found]


def of(*texts: str) -> Language | None:
    """The language most of whose small words are in these texts; None where none has any, or it is Chinese."""
    said = " ".join(texts)
    if HAN.search(said):
        return None
    own = [word.folded for word in split(said)]
    counted = {code: sum(word in one.small for word in own) for code, one in LANGUAGES.items()}
    best = max(counted, key=lambda code: counted[code])
    return LANGUAGES[best] if counted[best] else None


@functools.cache
def every_small_word() -> frozenset[str]:
    """Small words of all languages together."""
    return frozenset().union(*(one.small for one in LANGUAGES.values()))
