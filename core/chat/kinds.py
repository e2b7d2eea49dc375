"""What kind of answer a question wants: from a few passages, from a whole document, or by counting.

Rules of words in the languages of `_WHOLE`; does not know the documents. Whether "how many" is to be counted or stands
written somewhere only the records can tell: `counted` says how strongly the question asks to count.
"""

# ruff: noqa: E501 - lists of words are read more easily in long lines
from __future__ import annotations

import functools
import re
from typing import Literal

import msgspec

Kind = Literal["passages", "whole", "list", "count"]


class Wanted(msgspec.Struct, frozen=True):
    """The kind of answer, and `sure` False where the words alone do not tell: "how many hours has a week?"."""

    kind: Kind
    sure: bool = True


_WHOLE = (
    # English
    r"\b(?:summari[sz]e|summari[sz]ing|sum(?:ming)? up|recap|tl;?\s?dr|condense|boil .{1,40} down)\b",
    r"\b(?:summary|overview|outline|synopsis|abstract|gist|digest|table of contents|main (?:points?|ideas?|themes?|"
    r"topics?|message|arguments?|findings|conclusions?|takeaways?)|key (?:points?|ideas?|messages?|findings|takeaways?|"
    r"themes|facts)|takeaways) (?:of|from|in)\b",
    r"\b(?:give|write|make|show|provide|need|want|like)\b.{0,30}\b(?:summary|overview|outline|synopsis|gist)\b",
    r"^(?:a |an |the |short |brief )*(?:summary|overview|outline|synopsis)\W*$",
    r"\bwhat(?: is| are| was|'s) (?:this|these|that|it|they|all (?:of )?(?:this|it|these))\s*(?:all )?about\s*\?*$",
    r"\bwhat(?: is| are| was|'s) .{0,40}?\b(?:documents?|files?|handbook|report|paper|book(?:let)?|manual|text|pdf|articles?|"
    r"contract|policy|presentation|folder|slides|\w+\.(?:pdf|docx?|md|txt|pptx?|xlsx?|csv|html?|epub|eml|json))\b.{0,20}\babout\s*\?*$",
    r"\bwhat (?:do|does|can) (?:this|these|the|that|my|our)\s+(?:whole |entire |full )?(?:\w+[ -]){0,2}?(?:documents?|"
    r"files?|handbook|report|paper|book(?:let)?|manual|text|pdf|article|contract|policy|presentation|folder)\s+"
    r"(?:say|cover|contain|discuss|describe|deal with|tell|treat)\s*(?:overall|in general|in short|me|us|altogether)?\s*"
    r"\?*$",
    r"\b(?:what|which) (?:topics|subjects|themes|chapters|sections)\b.{0,40}\b(?:cover|covered|treat|treated|discuss|"
    r"discussed|contain|in|have|has|there)\b",
    r"\b(?:describe|explain|go through|walk me through|read)\b.{0,20}\b(?:whole|entire|complete|full)\b.{0,30}",
    r"\b(?:whole|entire) (?:document|file|handbook|report|paper|book|manual|text|pdf)\b.{0,30}\b(?:short|brief|"
    r"sentences?|words|nutshell)\b",
    r"\bin a nutshell\b",
    r"\b(?:which|what) (?:documents?|files?) (?:do (?:i|you|we) have|are there|is there|are in)\b",
    # German
    r"\b(?:fass\w*|fasse)\b.{0,60}\bzusammen\b|\bzusammen(?:fass\w+|zufassen)\b|\b(?:übersicht|überblick) (?:über|von|zu)\b",
    r"\bworum geht(?: es|'s|s)?\b|\bwovon handel[nt]\b|\bwas steht (?:alles )?in (?:dem|diesem|der|dieser|den|meinen|"
    r"unserem|unserer)\b.{0,40}$",
    r"\b(?:haupt(?:punkte|aussagen?|themen|gedanken|inhalte?)|kernaussagen?|wichtigste\w* (?:punkte|aussagen|themen|"
    r"inhalte)|inhaltsangabe|inhaltsverzeichnis|gliederung)\b",
    r"\bwelche themen\b",
    # French
    r"\brésum(?:e|é|er|ez|és|ons)\b|\bsynthèse\b|\ben résumé\b|\bvue d'ensemble\b|\baperçu (?:du|de|des|général)\b",
    r"\bde quoi (?:parle|parlent|traite|traitent|s'agit|est-il question)|\bpoints? (?:clés?|principaux)\b|\bidées? "
    r"(?:principales?|clés?)\b|\bgrandes lignes\b|\bquels (?:sujets|thèmes)\b",
    # Spanish, Portuguese, Italian
    r"\b(?:resum[aeo](?= (?:el|la|los|las|este|esta|o|os|as|todo|tudo|mi|il|meu|minha)\b)|resumir|resúme(?:me|lo|la|n|nos)?|"
    r"resumen|resumo (?:d[oae]s?|geral)|sintetiza|síntesis|síntese|visão geral|visión general)\b",
    r"\b(?:de qué|sobre qué) (?:trata|tratan|habla|hablan|va|van)\b|\bpuntos? (?:clave|principal(?:es)?)\b|\bideas? "
    r"(?:clave|principal(?:es)?)\b|\bqué temas\b",
    r"\b(?:do que|sobre o que|de que) (?:trata|tratam|fala|falam)\b|\bpontos principais\b|\bquais (?:os )?temas\b|"
    r"\bquais são os temas\b",
    r"\b(?:riassum\w+|riassunto|sintesi|panoramica)\b|\bdi (?:che )?cosa (?:parla|parlano|tratta|trattano)\b|\bpunti "
    r"(?:chiave|principali)\b|\bquali (?:temi|argomenti)\b",
    # Hindi, Urdu
    r"सारांश|संक्षेप|(?<!\S)सार (?:बताओ|बताइए|दो|दीजिए|क्या)|निचोड़|मुख्य (?:बातें|बिंदु|बिंदुओं|विचार|विषय)|(?:किस|क्या) (?:बारे में|विषय) "
    r"(?:में )?(?:है|हैं)|किस बारे में (?:है|हैं)|किन विषयों",
    r"خلاصہ|(?:کا|کو) اختصار|نچوڑ|اہم نکات|مرکزی (?:خیال|نکات)|کس بارے میں (?:ہے|ہیں)|کس کے بارے میں (?:ہے|ہیں)|کن موضوعات",
    # Arabic
    r"لخ[ّ]?ص|ملخ[ّ]?ص|تلخيص|خلاصة|موجز|نظرة عامة|(?:عن|عم)\s?(?:ماذا|مّاذا|ماذا|اذا) (?:يتحدث|تتحدث|يدور|يتكلم)|"
    r"عم[ّ]? يتحدث|النقاط (?:الرئيسية|الأساسية)|الأفكار الرئيسية|ما موضوع (?:هذا|هذه|ال)|ما المواضيع",
    # Chinese
    r"总结|總結|概括|概述|摘要|归纳|歸納|综述|大意|主要(?:内容|观点|讲|讲了|意思|要点|主题)|讲(?:了|的是)?(?:些)?什么|说(?:了|的是)些?什么|"
    r"关于什么(?:的)?|要点(?:是|有)|哪些主题|哪些话题",
)
"""Questions on all of a document."""

_LIST = (
    r"\b(?:list|enumerate|name|show|give|tell|find)\b(?: \w+){0,2}? (?:all|every|each)\b",
    r"^(?:please )?list (?:the|out|down|my|our|everything|everyone|every)\b|(?:^|\b(?:give|make|show|want|need|provide|get)\b.{0,12})\b"
    r"(?:a |the )?(?:full |complete )?list of\b",
    r"\b(?:what|which|who) (?:are|were) (?:all (?:of )?the|all)\b|\bevery (?:single )?\w+ (?:that|who|which|mentioned|in)\b"
    r".{0,40}\b(?:document|handbook|file|report|book|text|table|list)s?\b",
    r"\b(?:zähle?|nenne?|liste?|zeige?|gib)\b.{0,20}\b(?:alle[ns]?|jede[ns]?|sämtliche[ns]?)\b|\bliste (?:alle|der|die|aller)\b|"
    r"\bauf(?:listen|zählen)\b|\bliste .{1,40} auf\b|\b(?:auf)?listung\b",
    r"\b(?:liste[rz]?|énumère[rz]?|énumérer|cite[rz]?|donne[rz]?|montre[rz]?|nomme[rz]?)\b.{0,15}\b(?:tous|toutes|la liste|"
    r"l'ensemble)\b|\bliste (?:de|des|complète)\b|\b(?:liste|énumère)[rz]? les\b",
    r"\b(?:list(?:a|ar|e|ame)|enumera[r]?|nombra|muestra|dame|dime|menciona|mostre|cite|elenca\w*|mostra\w*|dammi|nomina)\b"
    r".{0,15}\b(?:tod[oa]s|tutt[ieo]|una lista|la lista|uma lista)\b|\b(?:lista|elenco) (?:de|di|dei|delle|degli|completa|"
    r"completo)\b|\b(?:lista|enumera|elenca) (?:los|las|os|as|i|le|gli)\b",
    r"(?:सभी|सारे|सारी|सब|हर एक) .{1,60}(?:सूची|लिस्ट|नाम|बताओ|बताइए|बताएं|दिखाओ|दिखाइए|गिनाओ|गिनाइए|दो|दीजिए)|(?:की|का) (?:पूरी )?सूची",
    r"(?:تمام|سب|سارے|ساری|سبھی) .{1,60}(?:فہرست|نام|بتائیں|بتاؤ|بتائیے|دکھائیں|گنوائیں|دیں)|کی (?:مکمل )?فہرست",
    r"(?:اذكر|عدد|عدّد|اسرد|اعرض|أعط\w*|أظهر|سم[ّ]?) .{0,15}(?:جميع|كل|كافة)|قائمة (?:ب|كاملة|جميع|كل)|(?:اذكر|عدّد|اسرد) (?:جميع|كل|كافة)",
    r"(?:列出|列举|列舉|罗列|举出|给出|说出|显示).{0,12}(?:所有|全部|每个|每一个)|(?:所有|全部).{1,20}(?:列出来|清单|名单|列表)|(?:列出|列举)(?!.{0,30}一[个种项条])",
)
"""Questions that want everything of a kind."""

_MANY = (
    r"\bhow many\b|\b(?:what(?:'s| is) )?the (?:total )?number of\b|\bcount (?:the|all|how|every|my|our|up)\b|\bhow often (?:is|are|does|do) .{1,40} "
    r"(?:mentioned|appear|occur|named)\b",
    r"\bwie ?viele\b|\bwie oft (?:wird|werden|kommt|kommen|taucht|ist|sind) .{1,40}(?:erwähnt|genannt|vor|auf)\b|\banzahl\b|"
    r"\bzähl(?:e|en)?\b",
    r"\bcombien (?:de|d'|d’|y a|sont|ont)|\bnombre (?:de|d'|total)\b|\bcompte[rz]?\b",
    r"\bcu[áa]nt[oa]s\b|\bn[úu]mero (?:de|total)\b|\bcuenta\b(?! con)|\bquant[oaie]s?\b|\bconta\b|\bnumero (?:di|totale)\b",
    r"कितने|कितनी|गिनती|संख्या|कुल कितन|गिनो|गिनिए",
    r"کتنے|کتنی|تعداد|گنتی|گنیں",
    r"(?:^|\s)كم(?:\s|$)|عدد|أحص",
    r"多少(?!钱|錢|度|岁|歲|米|公里|克|元)|几(?:个|条|次|名|位|份|家|种|件|项|本|人|行)|幾(?:個|條|次|名|位)|总数|數量|数量|统计|計數|计数",
)
"""Questions on a number of things."""

_RECORDS = (
    r"\b(?:rows?|records?|entries|entry) (?:are|have|has|with|in|of|where|that|does|do|is)\b|\b(?:rows|"
    r"records|entries)\b",
    r"\b(?:have|has|had|having|with|are|is|were|cost|costs|weigh|weighs|than)\b.{0,40}\b(?:more than|less than|fewer than|"
    r"at least|at most|over|under|above|below|greater than|older than|younger than|higher than|lower than|between) \W?\d",
    r"\b(?:are|is|were) (?:listed|in the (?:table|list|file|sheet|spreadsheet|data(?:base|set)?|csv)|mentioned)\b|\bin (?:the|my|this|our) (?:table|list|sheet|spreadsheet|data(?:base|set)?|csv|json)\b",
    r"\b(?:times|often)\b.{0,60}\b(?:mention|mentioned|appear|appears|occur|occurs|named)\b",
    r"\bdocuments?|files\b.{0,20}\b(?:mention|contain|are there|do i have|have i)\b",
    r"\bcount (?:the|all|how|every|my|of)\b",
    r"\b(?:zeilen|einträge|datensätze|mal)\b.{0,60}|\b(?:mehr als|weniger als|mindestens|höchstens|über|unter) \d|\b(?:in|aus) "
    r"der (?:tabelle|liste|datei)\b|\b(?:erwähnt|aufgeführt|aufgelistet|genannt|verzeichnet)\b|\bzähl",
    r"\b(?:lignes|enregistrements|entrées)\b|\b(?:plus de|moins de|au moins|au plus) \d|\b(?:dans|de) (?:le tableau|la (?:liste|"
    r"table)|le fichier)\b|\b(?:mentionnée?s?|listée?s?)\b",
    r"\b(?:filas|registros|entradas|linhas|righe|voci)\b|\b(?:más de|menos de|al menos|mais de|pelo menos|più di|meno di|"
    r"almeno) \d|\ben (?:la (?:tabla|lista|hoja)|el archivo)\b|\bna tabela\b|\bnella tabella\b|\bmencion\w+\b",
    r"पंक्ति|प्रविष्टि|रिकॉर्ड(?!ब)|तालिका|सूची में|से (?:अधिक|ज़्यादा|ज्यादा|कम) .{0,20}(?:कितन|हैं)|कितन.{1,60}से (?:अधिक|ज़्यादा|ज्यादा|कम)|उल्लेख",
    r"قطار|اندراج|ریکارڈ|جدول|فہرست میں|سے (?:زیادہ|کم) .{0,20}(?:کتن|ہیں)|کتن.{1,60}سے (?:زیادہ|کم)|ذکر",
    r"صفوف|صفًا|السجلات|الجدول|القائمة|(?:أكثر|أقل) من \d|ذُ?كر|وردت?",
    r"行(?:数据|记录|有|中)|条记录|表(?:格|中|里)|列表中|(?:超过|大于|小于|多于|少于|至少|不到)\s?\d|提到|出现(?:了)?(?:多少|几)次|文件有多少",
)
"""What says that the number is to be counted, not read."""

_WHICH = (
    r"\b(?:which|who)\b(?: of)?(?: the| our| my| these)?(?: \w+){0,4} (?:have|has|had|with|cost|costs|weigh|weighs|are|is|were|earn|"
    r"earns|took|got|sold)\b.{0,30}\b(?:more than|less than|fewer than|at least|at most|over|under|above|below|greater than|"
    r"older than|younger than|higher than|lower than|between) \W?(?:\d|an? |one |two |three |four |five |six |ten )",
    r"\bwelche[rsnm]?\b.{1,60}\b(?:mehr als|weniger als|mindestens|höchstens|älter als|jünger als|über \d|unter \d)",
    r"\bquel(?:le)?s?\b.{1,60}\b(?:plus de|moins de|au moins|au plus|supérieure?s? à|inférieure?s? à)",
    r"\b(?:qué|cuáles|quais|quali|qual)\b.{1,60}\b(?:más de|menos de|al menos|mayor(?:es)? que|menor(?:es)? que|mais de|più di|meno di|"
    r"almeno)",
    r"(?:किन|कौन).{1,60}[\d०-९]+\D{0,20}से (?:अधिक|ज़्यादा|ज्यादा|कम|बड़)",
    r"(?:کن|کون|کس).{1,60}[\d۰-۹]+\D{0,20}سے (?:زیادہ|کم|بڑ)",
    r"(?:أي|ما هي|من هم).{1,60}(?:أكثر من|أقل من|أكبر من|أصغر من|على الأقل) \D{0,6}[\d٠-٩]",
    r"(?:哪些|哪几个).{1,30}(?:超过|大于|小于|多于|少于|至少|不到|高于|低于)",
)
"""Questions for the records on one side of a number."""

_EDGE = 400
_SINGLE = re.compile(
    r"\b(?:list|name)(?:d|s)?\b.{0,15}\b(?:price|email|number|host|address|server|mailing)\b|\bsummary (?:table|sheet|dismissal)",
    re.IGNORECASE,
)
"""Where "list" or "summary" is part of a name."""
_MENTION = re.compile(
    r"\bsection\s+\d|\b(?:chapter|page|paragraph|article|kapitel|abschnitt|seite|chapitre|capítulo)\s+\d",
    re.IGNORECASE,
)


def kind_of(question: str) -> Wanted:
    """The kind of answer a question wants, judged by its words alone."""
    said = " ".join(question.split())
    if len(said) > 2 * _EDGE:  # a text with a question before or behind it
        said = f"{said[:_EDGE]} {said[-_EDGE:]}"
    if _is(said, _WHICH):
        return Wanted("count")
    if _is(said, _MANY):
        return Wanted("count", sure=_is(said, _RECORDS))
    named = _SINGLE.search(said) is not None
    if not named and _is(said, _WHOLE) and not _MENTION.search(said):
        return Wanted("whole")
    if not named and _is(said, _LIST):
        return Wanted("list")
    return Wanted("passages")


def _is(said: str, patterns: tuple[str, ...]) -> bool:
    return _compiled(patterns).search(said) is not None


@functools.cache
def _compiled(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)
