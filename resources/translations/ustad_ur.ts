<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur">
<context>
    <name>About</name>
    <message>
        <source>Chosen for speed</source>
        <translation>رفتار کے لیے منتخب</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ڈیٹا سیٹ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>ڈیوائس</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طریقہ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ماڈل</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>زیادہ سے زیادہ میموری</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ڈسک پر</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>سیڈ</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>تربیت پانے والے ویٹس</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>ورژن</translation>
    </message>
    <message>
        <source>Weights kept</source>
        <translation>محفوظ رکھے گئے ویٹس</translation>
    </message>
    <message>
        <source>What you tried and what you saw</source>
        <translation>آپ نے کیا آزمایا اور کیا دیکھا</translation>
    </message>
    <message>
        <source>of step {step}</source>
        <translation>قدم {step} کے</translation>
    </message>
    <message>
        <source>{all}, of it {result} for the result and {checkpoints} for checkpoints</source>
        <translation>{all}، جس میں {result} نتیجے کے لیے اور {checkpoints} چیک پوائنٹس کے لیے</translation>
    </message>
    <message>
        <source>{count} beside the model's {all}</source>
        <translation>ماڈل کے {all} کے ساتھ {count}</translation>
    </message>
    <message>
        <source>{name}: {train} rows learnt, {validation} to measure on</source>
        <translation>‏{name}: {train} قطاریں سیکھی گئیں، {validation} پیمائش کے لیے</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>تعارف</translation>
    </message>
    <message>
        <source>Licences of what Ustad is made of…</source>
        <translation>‏Ustad جن چیزوں سے بنا ہے ان کے لائسنس…</translation>
    </message>
    <message>
        <source>Logs are in {path}</source>
        <translation>لاگ ⁨{path}⁩ میں ہیں</translation>
    </message>
    <message>
        <source>Settings and figures of runs go to {hosts}, where a run says so.</source>
        <translation>رنز کی سیٹنگز اور اعداد ⁨{hosts}⁩ کو جاتے ہیں، جہاں کوئی رن ایسا کہے۔</translation>
    </message>
    <message>
        <source>Ustad counts nothing, reports nothing and looks for nothing by itself: no statistics, no error reports, no search for updates. It asks the model hub when you search or download there, and an address when you use it. Keys are kept in the system's keyring, never in a file.</source>
        <translation>‏Ustad خود سے نہ کچھ گنتا ہے، نہ کسی کو کچھ بتاتا ہے، نہ کچھ ڈھونڈتا ہے: کوئی اعداد و شمار نہیں، غلطیوں کی کوئی رپورٹ نہیں، اپ ڈیٹ کی کوئی تلاش نہیں۔ جب آپ ماڈل ہب پر تلاش یا ڈاؤن لوڈ کرتے ہیں تو وہ اس سے پوچھتا ہے، اور کسی پتے سے تب جب آپ اسے استعمال کریں۔ کلیدیں سسٹم کے کی رنگ میں رکھی جاتی ہیں، کبھی کسی فائل میں نہیں۔</translation>
    </message>
    <message>
        <source>Ustad {version}, under the Apache licence 2.0</source>
        <translation>‏Ustad {version}، Apache لائسنس 2.0 کے تحت</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>اس کمپیوٹر سے کیا باہر جاتا ہے</translation>
    </message>
    <message>
        <source>While the local server is on, it answers other computers that have its key.</source>
        <translation>جب تک مقامی سرور چالو ہے، وہ ان دوسرے کمپیوٹرز کو جواب دیتا ہے جن کے پاس اس کی کلید ہو۔</translation>
    </message>
    <message>
        <source>Your documents, rows, questions and answers stay on this computer, but for what you send to the addresses above: {hosts}.</source>
        <translation>آپ کی دستاویزات، قطاریں، سوالات اور جوابات اسی کمپیوٹر پر رہتے ہیں، سوائے اس کے جو آپ اوپر دیے گئے پتوں پر بھیجتے ہیں: ⁨{hosts}⁩۔</translation>
    </message>
    <message>
        <source>Your documents, rows, questions and answers stay on this computer.</source>
        <translation>آپ کی دستاویزات، قطاریں، سوالات اور جوابات اسی کمپیوٹر پر رہتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Correct it</source>
        <translation>اسے درست کریں</translation>
    </message>
    <message>
        <source>Say how the answer should have been, and a model can learn it.</source>
        <translation>بتائیں کہ جواب کیسا ہونا چاہیے تھا، تاکہ ماڈل اسے سیکھ سکے۔</translation>
    </message>
    <message>
        <source>The question and its answer were deleted.</source>
        <translation>سوال اور اس کا جواب حذف کر دیے گئے۔</translation>
    </message>
    <message>
        <source>This is a conversation of its own now; the other is as it was.</source>
        <translation>یہ اب ایک الگ گفتگو ہے؛ دوسری ویسی ہی ہے جیسی تھی۔</translation>
    </message>
    <message>
        <source>This version was deleted.</source>
        <translation>یہ ورژن حذف کر دیا گیا۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>{title} (branch)</source>
        <translation>{title} (شاخ)</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message numerus="yes">
        <source>%n model(s) there</source>
        <translation>
            <numerusform>وہاں %n ماڈل</numerusform>
            <numerusform>وہاں %n ماڈل</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>پتہ شامل کریں</translation>
    </message>
    <message>
        <source>Change an address</source>
        <translation>پتہ تبدیل کریں</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ماڈل</translation>
    </message>
    <message>
        <source>What you ask, and the passages that go with it, are sent to {host}.</source>
        <translation>آپ جو پوچھتے ہیں، اور اس کے ساتھ جانے والی عبارتیں، ⁨{host}⁩ کو بھیجی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>“{model}” answers in {seconds} s: {words}</source>
        <translation>‏“{model}” {seconds} سیکنڈ میں جواب دیتا ہے: {words}</translation>
    </message>
    <message>
        <source>“{model}” gives vectors of {count} numbers, in {seconds} s</source>
        <translation>‏“{model}” {seconds} سیکنڈ میں {count} اعداد کے ویکٹر دیتا ہے</translation>
    </message>
</context>
<context>
    <name>AddressesCard</name>
    <message>
        <source>A program on this machine (Ollama, LM Studio, vLLM, llama.cpp) or a service elsewhere that speaks the OpenAI protocol. It can answer in Chat, propose rows, or embed documents for the search.</source>
        <translation>اس مشین پر کوئی پروگرام (Ollama، LM Studio، vLLM، llama.cpp) یا کہیں اور کوئی سروس جو OpenAI پروٹوکول سمجھتی ہو۔ یہ چیٹ میں جواب دے سکتی ہے، قطاریں تجویز کر سکتی ہے، یا تلاش کے لیے دستاویزات کی ایمبیڈنگ کر سکتی ہے۔</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>پتہ شامل کریں…</translation>
    </message>
    <message>
        <source>Its key is forgotten too. Answers and rows it gave stay.</source>
        <translation>اس کی کلید بھی مٹا دی جاتی ہے۔ اس کے دیے ہوئے جوابات اور قطاریں باقی رہتی ہیں۔</translation>
    </message>
    <message>
        <source>Models behind an address</source>
        <translation>پتے کے ذریعے دستیاب ماڈل</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>پتہ ہٹائیں</translation>
    </message>
</context>
<context>
    <name>AdviceScreen</name>
    <message>
        <source>A few plain questions, then advice with its reasons</source>
        <translation>چند سادہ سوالات، پھر وجوہات کے ساتھ مشورہ</translation>
    </message>
    <message>
        <source>A few questions lead to advice: documents, training, both or neither yet. First open a project.</source>
        <translation>چند سوالات سے مشورہ ملتا ہے: دستاویزات، تربیت، دونوں، یا ابھی کوئی نہیں۔ پہلے کوئی پروجیکٹ کھولیں۔</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>فیصلہ کریں</translation>
    </message>
    <message>
        <source>Decided: {when}</source>
        <translation>فیصلہ ہوا: {when}</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>پروجیکٹ کھولیں</translation>
    </message>
    <message>
        <source>Which way suits your work?</source>
        <translation>آپ کے کام کے لیے کون سا راستہ موزوں ہے؟</translation>
    </message>
</context>
<context>
    <name>AgreeDialog</name>
    <message>
        <source>A Python file can do anything on this computer that you can: read your files, change them, send them elsewhere. Run it only if it is yours, or you know what each line does. You are asked again if it changes.</source>
        <translation>‏Python فائل اس کمپیوٹر پر وہ سب کچھ کر سکتی ہے جو آپ کر سکتے ہیں: آپ کی فائلیں پڑھنا، انہیں بدلنا، کہیں اور بھیجنا۔ اسے صرف تب چلائیں جب یہ آپ کی اپنی ہو، یا آپ جانتے ہوں کہ ہر سطر کیا کرتی ہے۔ اگر یہ بدلی تو آپ سے دوبارہ پوچھا جائے گا۔</translation>
    </message>
    <message>
        <source>I have read it: run it</source>
        <translation>میں نے پڑھ لیا ہے: اسے چلائیں</translation>
    </message>
    <message>
        <source>Run “{name}”?</source>
        <translation>‏“{name}” چلائیں؟</translation>
    </message>
    <message>
        <source>Tell another computer of this run?</source>
        <translation>دوسرے کمپیوٹر کو اس رن کے بارے میں بتائیں؟</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>اسے بتائیں</translation>
    </message>
    <message>
        <source>The settings and figures of this run would go to {address} while it trains; rows and answers would not. You are asked once for each address.</source>
        <translation>تربیت کے دوران اس رن کی سیٹنگز اور اعداد ⁨{address}⁩ کو جائیں گے؛ قطاریں اور جوابات نہیں جائیں گے۔ ہر پتے کے لیے آپ سے ایک بار پوچھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>فائل میں کیا لکھا ہے</translation>
    </message>
</context>
<context>
    <name>AnswerDetail</name>
    <message>
        <source>Before it: {words}</source>
        <translation>اس سے پہلے: {words}</translation>
    </message>
    <message>
        <source>Choose a question to read what each said.</source>
        <translation>ہر ایک نے کیا کہا، یہ پڑھنے کے لیے کوئی سوال منتخب کریں۔</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Open the document where the answer stands</source>
        <translation>وہ دستاویز کھولیں جس میں جواب ہے</translation>
    </message>
    <message>
        <source>Trained on: {how}</source>
        <translation>اس پر تربیت ہوئی: {how}</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>‏{file}، صفحہ {page}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>دوبارہ پوچھیں</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>برا جواب</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>جواب کاپی کریں</translation>
    </message>
    <message>
        <source>Correct this answer…</source>
        <translation>اس جواب کی تصحیح کریں…</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>سوال اور جواب حذف کریں</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>یہ ورژن حذف کریں</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>اچھا جواب</translation>
    </message>
    <message>
        <source>Let the model go on here</source>
        <translation>ماڈل کو یہاں سے آگے بڑھنے دیں</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>New conversation from here</source>
        <translation>یہاں سے نئی گفتگو</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>کوئی جواب نہیں</translation>
    </message>
    <message>
        <source>Not found in the passages: a name in this sentence.</source>
        <translation>عبارتوں میں نہیں ملا: اس جملے کا ایک نام۔</translation>
    </message>
    <message>
        <source>Not found in the passages: a number and a name in this sentence.</source>
        <translation>عبارتوں میں نہیں ملا: اس جملے کا ایک عدد اور ایک نام۔</translation>
    </message>
    <message>
        <source>Not found in the passages: a number in this sentence.</source>
        <translation>عبارتوں میں نہیں ملا: اس جملے کا ایک عدد۔</translation>
    </message>
    <message>
        <source>Quotes from documents</source>
        <translation>دستاویزات سے اقتباسات</translation>
    </message>
    <message>
        <source>Save to dataset…</source>
        <translation>ڈیٹا سیٹ میں محفوظ کریں…</translation>
    </message>
    <message>
        <source>Searched for: {query}</source>
        <translation>تلاش کیا گیا: {query}</translation>
    </message>
    <message>
        <source>Show the sources of this answer</source>
        <translation>اس جواب کے ماخذ دکھائیں</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation>شروع ہونے سے پہلے روک دیا گیا۔</translation>
    </message>
    <message>
        <source>Stopped before it was complete.</source>
        <translation>مکمل ہونے سے پہلے روک دیا گیا۔</translation>
    </message>
    <message>
        <source>The passages do not seem to say this.</source>
        <translation>لگتا ہے کہ عبارتیں یہ بات نہیں کہتیں۔</translation>
    </message>
    <message>
        <source>This question was not answered.</source>
        <translation>اس سوال کا جواب نہیں دیا گیا۔</translation>
    </message>
    <message>
        <source>first word after {seconds} s</source>
        <translation>پہلا لفظ {seconds} سیکنڈ بعد</translation>
    </message>
    <message>
        <source>{figure} tokens/s</source>
        <translation>{figure} ٹوکن فی سیکنڈ</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} سیکنڈ</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>(nothing)</source>
        <translation>(کچھ نہیں)</translation>
    </message>
    <message>
        <source>Answers over time</source>
        <translation>وقت کے ساتھ جوابات</translation>
    </message>
    <message>
        <source>At each validation the model is asked a few questions of the validation rows; its answers appear here side by side.</source>
        <translation>ہر توثیق پر ماڈل سے توثیق کی قطاروں کے چند سوالات پوچھے جاتے ہیں؛ اس کے جوابات یہاں پہلو بہ پہلو نظر آتے ہیں۔</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>تربیت سے پہلے</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>ابھی کوئی جواب نہیں</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>قدم {step}</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>مطلوب</translation>
    </message>
</context>
<context>
    <name>AnswersModel</name>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>{question}

Expected: {answer}</source>
        <translation>{question}

متوقع: {answer}</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message numerus="yes">
        <source>%n line(s) of this comparison's file cannot be read: what they held is left out.</source>
        <translation>
            <numerusform>اس موازنے کی فائل کی %n سطر پڑھی نہیں جا سکتی: اس میں جو کچھ تھا وہ چھوڑ دیا گیا ہے۔</numerusform>
            <numerusform>اس موازنے کی فائل کی %n سطریں پڑھی نہیں جا سکتیں: ان میں جو کچھ تھا وہ چھوڑ دیا گیا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the first question below, or several.</source>
        <translation>نیچے پہلا سوال پوچھیں، یا کئی سوالات۔</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>متوقع جواب</translation>
    </message>
    <message>
        <source>Expected: {answer}</source>
        <translation>متوقع: {answer}</translation>
    </message>
    <message>
        <source>Hidden until you vote: names, times, notes, numbers of sources. The words may still tell, where they quote word for word, say.</source>
        <translation>آپ کے ووٹ دینے تک پوشیدہ: نام، وقت، نوٹس، ماخذ کے نمبر۔ پھر بھی الفاظ سے اندازہ ہو سکتا ہے، مثلاً جہاں وہ لفظ بہ لفظ اقتباس دیں۔</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>ایک ساتھ اسکرول کریں</translation>
    </message>
    <message>
        <source>The question after</source>
        <translation>اگلا سوال</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation>پچھلا سوال</translation>
    </message>
    <message>
        <source>You know who answered the question before: a follow-up may be recognised.</source>
        <translation>آپ جانتے ہیں کہ پچھلے سوال کا جواب کس نے دیا تھا: ضمنی سوال میں پہچان ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>Your vote: a tie</source>
        <translation>آپ کا ووٹ: برابر</translation>
    </message>
    <message>
        <source>Your vote: all bad</source>
        <translation>آپ کا ووٹ: سب برے</translation>
    </message>
    <message>
        <source>Your vote: {letter}</source>
        <translation>آپ کا ووٹ: {letter}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{all} میں سے {number}</translation>
    </message>
</context>
<context>
    <name>AnswersRoom</name>
    <message>
        <source>All questions</source>
        <translation>تمام سوالات</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>غلطیاں</translation>
    </message>
    <message>
        <source>Nobody is right</source>
        <translation>کوئی درست نہیں</translation>
    </message>
    <message>
        <source>Only “{arm}” is right</source>
        <translation>صرف “{arm}” درست</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>سوالات اور جوابات تلاش کریں</translation>
    </message>
    <message>
        <source>The best of “{arm}”</source>
        <translation>“{arm}” کے بہترین</translation>
    </message>
    <message>
        <source>The worst of “{arm}”</source>
        <translation>“{arm}” کے بدترین</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>جہاں وہ متفق نہیں</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>کون سے سوالات دکھائے گئے ہیں</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{all} میں سے {shown}</translation>
    </message>
    <message>
        <source>“{file}” is no longer in the project.</source>
        <translation>“{file}” اب پروجیکٹ میں نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>AnswersTable</name>
    <message>
        <source>Answers</source>
        <translation>جوابات</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Change the folder's permissions, or set USTAD_HOME to another one.</source>
        <translation>فولڈر کی اجازتیں بدلیں، یا USTAD_HOME میں کوئی دوسرا فولڈر دیں۔</translation>
    </message>
    <message>
        <source>Use its window; it may be behind others or minimised.</source>
        <translation>اسی کی ونڈو استعمال کریں؛ وہ دوسری ونڈوز کے پیچھے یا چھوٹی کی ہوئی ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>Ustad is already open.</source>
        <translation>Ustad پہلے سے کھلا ہے۔</translation>
    </message>
    <message>
        <source>Ustad may not write to {path}.</source>
        <translation>Ustad کو {path} میں لکھنے کی اجازت نہیں۔</translation>
    </message>
</context>
<context>
    <name>ArmColumn</name>
    <message>
        <source>Answer {letter}</source>
        <translation>جواب {letter}</translation>
    </message>
    <message>
        <source>Ask this one again</source>
        <translation>اس سے دوبارہ پوچھیں</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>جواب کاپی کریں</translation>
    </message>
    <message>
        <source>It failed. Why is said once you have voted.</source>
        <translation>یہ ناکام رہا۔ وجہ آپ کے ووٹ دینے کے بعد بتائی جائے گی۔</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>اس نے کچھ نہیں کہا۔</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>ابھی نہیں پوچھا گیا۔</translation>
    </message>
    <message>
        <source>Searched for: {query}</source>
        <translation>تلاش کیا گیا: {query}</translation>
    </message>
    <message>
        <source>Stopped before it was complete.</source>
        <translation>مکمل ہونے سے پہلے روک دیا گیا۔</translation>
    </message>
    <message>
        <source>The passages do not seem to say this.</source>
        <translation>لگتا ہے کہ عبارتیں یہ بات نہیں کہتیں۔</translation>
    </message>
    <message>
        <source>first word after {seconds} s</source>
        <translation>پہلا لفظ {seconds} سیکنڈ بعد</translation>
    </message>
    <message>
        <source>{figure} tokens/s</source>
        <translation>{figure} ٹوکن فی سیکنڈ</translation>
    </message>
    <message>
        <source>{key}  Best</source>
        <translation>‏{key}  بہترین</translation>
    </message>
    <message>
        <source>{letter} is the best answer</source>
        <translation>‏{letter} بہترین جواب ہے</translation>
    </message>
    <message>
        <source>{seconds} s in all</source>
        <translation>کل {seconds} سیکنڈ</translation>
    </message>
</context>
<context>
    <name>ArmRow</name>
    <message>
        <source>Answerer {number}</source>
        <translation>جواب دینے والا {number}</translation>
    </message>
    <message>
        <source>Quotes come from documents, so this stays on.</source>
        <translation>اقتباسات دستاویزات سے آتے ہیں، اس لیے یہ چالو رہتا ہے۔</translation>
    </message>
    <message>
        <source>Take it out of the comparison</source>
        <translation>اسے موازنے سے نکالیں</translation>
    </message>
    <message>
        <source>Use my documents</source>
        <translation>میری دستاویزات استعمال کریں</translation>
    </message>
    <message>
        <source>{name}, with documents</source>
        <translation>‏{name}، دستاویزات کے ساتھ</translation>
    </message>
</context>
<context>
    <name>ArmsCard</name>
    <message>
        <source>Add another model, run or address, with documents or without</source>
        <translation>ایک اور ماڈل، رن یا پتہ شامل کریں، دستاویزات کے ساتھ یا بغیر</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>شامل کریں…</translation>
    </message>
    <message>
        <source>Base, documents, tuned, both</source>
        <translation>بنیادی، دستاویزات، ٹیون شدہ، دونوں</translation>
    </message>
    <message>
        <source>Fill in the newest run and the model it was trained on, each with and without documents</source>
        <translation>تازہ ترین رن اور جس ماڈل پر اس کی تربیت ہوئی، ہر ایک دستاویزات کے ساتھ اور بغیر، بھر دیں</translation>
    </message>
    <message>
        <source>No documents are indexed yet: add some on Documents, or ask without them.</source>
        <translation>ابھی کوئی دستاویز انڈیکس نہیں: دستاویزات اسکرین پر کچھ شامل کریں، یا ان کے بغیر پوچھیں۔</translation>
    </message>
    <message>
        <source>There is nobody who could answer yet: get a model, or add documents to quote from.</source>
        <translation>ابھی جواب دینے والا کوئی نہیں: کوئی ماڈل لائیں، یا اقتباس کے لیے دستاویزات شامل کریں۔</translation>
    </message>
    <message>
        <source>Two are the same: choose another one, or let only one of them use your documents.</source>
        <translation>دو ایک جیسے ہیں: کوئی دوسرا منتخب کریں، یا ان میں سے صرف ایک کو آپ کی دستاویزات استعمال کرنے دیں۔</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>کون جواب دیتا ہے</translation>
    </message>
    <message>
        <source>With one alone there is a figure, and nothing to compare it with.</source>
        <translation>اکیلے ایک سے عدد تو ملتا ہے، مگر موازنے کے لیے کچھ نہیں۔</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Pasted text {number}</source>
        <translation>چسپاں کیا گیا متن {number}</translation>
    </message>
</context>
<context>
    <name>AttachmentBar</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n صفحہ</numerusform>
            <numerusform>%n صفحات</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “{name}” out of this conversation</source>
        <translation>‏“{name}” کو اس گفتگو سے نکالیں</translation>
    </message>
    <message>
        <source>{size} characters</source>
        <translation>‏{size} حروف</translation>
    </message>
</context>
<context>
    <name>AxisRow</name>
    <message>
        <source>As many values between 1 and 10 as between 10 and 100</source>
        <translation>1 اور 10 کے درمیان اتنی ہی قدریں جتنی 10 اور 100 کے درمیان</translation>
    </message>
    <message>
        <source>By magnitude</source>
        <translation>مقدار کے درجے کے لحاظ سے</translation>
    </message>
    <message>
        <source>Do not search this setting</source>
        <translation>اس سیٹنگ میں تلاش نہ کریں</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>زیادہ سے زیادہ قدر</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>کم سے کم قدر</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>سیٹنگ</translation>
    </message>
    <message>
        <source>from</source>
        <translation>از</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
</context>
<context>
    <name>BadLinesDialog</name>
    <message numerus="yes">
        <source>%n line(s) of {file} could not be read as rows.</source>
        <translation>
            <numerusform>‏{file} کی %n سطر قطار کے طور پر پڑھی نہ جا سکی۔</numerusform>
            <numerusform>‏{file} کی %n سطریں قطاروں کے طور پر پڑھی نہ جا سکیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be written to {file}.</source>
        <translation>
            <numerusform>%n قطار {file} میں لکھی نہ جا سکی۔</numerusform>
            <numerusform>%n قطاریں {file} میں لکھی نہ جا سکیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>چھوڑی گئی سطریں</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>چھوڑی گئی قطاریں</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>فائل کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>فائل کے طور پر محفوظ کریں…</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>جدول میں دکھائیں</translation>
    </message>
    <message>
        <source>The first {n} are listed.</source>
        <translation>پہلی {n} یہاں درج ہیں۔</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>وجہ</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Figures</source>
        <translation>اعداد و شمار</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>تناسب</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>تناسب</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>%n answer(s) in all.</source>
        <translation>
            <numerusform>کل %n جواب۔</numerusform>
            <numerusform>کل %n جوابات۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask several questions</source>
        <translation>کئی سوالات پوچھیں</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>پوچھیں</translation>
    </message>
    <message numerus="yes">
        <source>Golden questions (%n)</source>
        <translation>
            <numerusform>معیاری سوالات (%n)</numerusform>
            <numerusform>معیاری سوالات (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>How many</source>
        <translation>کتنے</translation>
    </message>
    <message>
        <source>Nothing was trained on these. They are asked one after another, each by itself; you vote later.</source>
        <translation>ان پر کوئی تربیت نہیں ہوئی۔ یہ ایک ایک کر کے، ہر ایک الگ، پوچھے جاتے ہیں؛ ووٹ آپ بعد میں دیتے ہیں۔</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>سوالات</translation>
    </message>
    <message numerus="yes">
        <source>Test rows of “{name}” (%n)</source>
        <translation>
            <numerusform>‏“{name}” کی ٹیسٹ قطاریں (%n)</numerusform>
            <numerusform>‏“{name}” کی ٹیسٹ قطاریں (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>They are spread evenly over those there are, without those asked already.</source>
        <translation>یہ دستیاب سوالات میں سے یکساں وقفوں سے چنے جاتے ہیں، پہلے سے پوچھے گئے سوالات کے بغیر۔</translation>
    </message>
</context>
<context>
    <name>ChangedRow</name>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Part of the split</source>
        <translation>تقسیم کا حصہ</translation>
    </message>
    <message>
        <source>Says the same; it only stands elsewhere.</source>
        <translation>بات وہی ہے؛ صرف جگہ مختلف ہے۔</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ستارہ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگز</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>دونوں میں یکساں</translation>
    </message>
    <message>
        <source>What differs in the row</source>
        <translation>قطار میں کیا مختلف ہے</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>کوئی نوٹ نہیں</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>کوئی ستارہ نہیں</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>کوئی ٹیگ نہیں</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>یہاں نہیں ہے</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>ستارے والی</translation>
    </message>
    <message>
        <source>… and {n} more letters</source>
        <translation>… اور مزید {n} حروف</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Ask the last question again</source>
        <translation>آخری سوال دوبارہ پوچھیں</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>فائلیں منسلک کریں</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>نئی سطر شروع کریں</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>آخری جواب کاپی کریں</translation>
    </message>
    <message>
        <source>Corrections to rows…</source>
        <translation>تصحیحات سے قطاریں بنائیں…</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>گفتگو ایکسپورٹ کریں…</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>گفتگو ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>سوال کے خانے میں جائیں</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>یہ کیسے جواب دیتا ہے</translation>
    </message>
    <message>
        <source>How it answers: what the model is told before all, how it chooses words</source>
        <translation>یہ کیسے جواب دیتا ہے: ماڈل کو سب سے پہلے کیا بتایا جاتا ہے، اور یہ الفاظ کیسے چنتا ہے</translation>
    </message>
    <message>
        <source>In an empty field: edit the last question</source>
        <translation>خالی خانے میں: آخری سوال میں ترمیم کریں</translation>
    </message>
    <message>
        <source>In the list: delete</source>
        <translation>فہرست میں: حذف کریں</translation>
    </message>
    <message>
        <source>In the list: pin</source>
        <translation>فہرست میں: پن کریں</translation>
    </message>
    <message>
        <source>In the list: rename</source>
        <translation>فہرست میں: نام بدلیں</translation>
    </message>
    <message>
        <source>Keys of the chat</source>
        <translation>چیٹ کے کی بورڈ شارٹ کٹس</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>نئی گفتگو</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>گفتگوؤں میں تلاش کریں</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>سوال بھیجیں</translation>
    </message>
    <message>
        <source>Stop the answer; leave editing</source>
        <translation>جواب روکیں؛ ترمیم سے نکلیں</translation>
    </message>
    <message>
        <source>The answer is in the clipboard.</source>
        <translation>جواب کلپ بورڈ میں ہے۔</translation>
    </message>
    <message>
        <source>The conversation above</source>
        <translation>اوپر والی گفتگو</translation>
    </message>
    <message>
        <source>The conversation below</source>
        <translation>نیچے والی گفتگو</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>یہ شارٹ کٹس</translation>
    </message>
    <message>
        <source>“{name}”, who answers in this preset, is not here any more.</source>
        <translation>‏“{name}”، جو اس پری سیٹ میں جواب دیتا ہے، اب یہاں نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>ChatScreen</name>
    <message>
        <source>Ask your documents, a model, or what you trained</source>
        <translation>اپنی دستاویزات، کسی ماڈل، یا اپنے تربیت دیے ہوئے ماڈل سے پوچھیں</translation>
    </message>
    <message>
        <source>Back to chat</source>
        <translation>چیٹ پر واپس</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>چیٹ</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>آغاز کے صفحے پر جائیں</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>کوئی پروجیکٹ کھلا نہیں ہے</translation>
    </message>
    <message>
        <source>Open or create a project on the Start screen; its conversations are kept in it.</source>
        <translation>آغاز کے صفحے پر کوئی پروجیکٹ کھولیں یا بنائیں؛ اس کی گفتگوئیں اسی میں رکھی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>پہلو بہ پہلو</translation>
    </message>
    <message>
        <source>The same question to several answerers, judged without knowing whose answer is whose</source>
        <translation>ایک ہی سوال کئی جواب دینے والوں سے، اور فیصلہ یہ جانے بغیر کہ کون سا جواب کس کا ہے</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>یہاں نہیں</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>کام کرتا ہے</translation>
    </message>
</context>
<context>
    <name>CheckSettings</name>
    <message>
        <source>A row may have (tokens)</source>
        <translation>ایک قطار میں زیادہ سے زیادہ (ٹوکن)</translation>
    </message>
    <message>
        <source>Check with these</source>
        <translation>ان کے ساتھ جانچیں</translation>
    </message>
    <message>
        <source>Count the tokens of</source>
        <translation>ٹوکن اس ماڈل کے مطابق گنیں</translation>
    </message>
    <message>
        <source>Do not measure lengths</source>
        <translation>لمبائی نہ ناپیں</translation>
    </message>
    <message>
        <source>How rows are checked</source>
        <translation>قطاروں کی جانچ کیسے ہوتی ہے</translation>
    </message>
    <message>
        <source>What is longer than the model is trained with is cut: the end of the answer is never learnt. Measure with the model that is to be trained.</source>
        <translation>جو کچھ ماڈل کی تربیت کی حد سے لمبا ہو وہ کاٹ دیا جاتا ہے: جواب کا آخری حصہ کبھی سیکھا نہیں جاتا۔ اسی ماڈل سے ناپیں جسے تربیت دینی ہے۔</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n گفتگو</numerusform>
            <numerusform>%n گفتگوئیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n پڑھی نہ جا سکی</numerusform>
            <numerusform>%n پڑھی نہ جا سکیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n ڈیٹا سیٹ</numerusform>
            <numerusform>%n ڈیٹا سیٹس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n دستاویز</numerusform>
            <numerusform>%n دستاویزات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indexed</source>
        <translation>
            <numerusform>%n انڈیکس شدہ</numerusform>
            <numerusform>%n انڈیکس شدہ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n قطار</numerusform>
            <numerusform>%n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n رن</numerusform>
            <numerusform>%n رن</numerusform>
        </translation>
    </message>
    <message>
        <source>A few questions tell whether documents, fine-tuning or both will serve you.</source>
        <translation>چند سوالات بتا دیتے ہیں کہ دستاویزات، فائن ٹیوننگ یا دونوں آپ کے کام آئیں گے۔</translation>
    </message>
    <message>
        <source>Add the files that hold the knowledge: Markdown, text, PDF, Word.</source>
        <translation>وہ فائلیں شامل کریں جن میں علم موجود ہے: Markdown، متن، PDF، Word۔</translation>
    </message>
    <message>
        <source>Advised: answers from your documents (RAG)</source>
        <translation>مشورہ: آپ کی دستاویزات سے جوابات (RAG)</translation>
    </message>
    <message>
        <source>Advised: documents and fine-tuning together</source>
        <translation>مشورہ: دستاویزات اور فائن ٹیوننگ ایک ساتھ</translation>
    </message>
    <message>
        <source>Advised: fine-tuning</source>
        <translation>مشورہ: فائن ٹیوننگ</translation>
    </message>
    <message>
        <source>Advised: neither yet</source>
        <translation>مشورہ: ابھی دونوں میں سے کوئی نہیں</translation>
    </message>
    <message>
        <source>Ask your expert; answers from documents come with their sources.</source>
        <translation>اپنے ماہر سے پوچھیں؛ دستاویزات سے آنے والے جوابات کے ساتھ ان کے ماخذ ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>چیٹ</translation>
    </message>
    <message>
        <source>Collect examples: questions with the answers an expert would give.</source>
        <translation>مثالیں جمع کریں: سوالات اور ان کے وہ جوابات جو ایک ماہر دیتا۔</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ڈیٹا سیٹ</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>فیصلہ کریں</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>دستاویزات</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation>میری رہنمائی کریں</translation>
    </message>
    <message>
        <source>Seven steps, each shown to you</source>
        <translation>سات مرحلے، ہر ایک آپ کو دکھایا جاتا ہے</translation>
    </message>
    <message>
        <source>Teach a small model your rows; the loss shows how it learns.</source>
        <translation>ایک چھوٹے ماڈل کو اپنی قطاریں سکھائیں؛ لاس بتاتا ہے کہ وہ کیسے سیکھ رہا ہے۔</translation>
    </message>
    <message>
        <source>The way to your own expert</source>
        <translation>آپ کے اپنے ماہر تک کا راستہ</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>{rows} in {datasets}</source>
        <translation>{datasets} میں {rows}</translation>
    </message>
    <message>
        <source>{runs}, {finished} finished</source>
        <translation>{runs}، {finished} مکمل</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message numerus="yes">
        <source>%n edit(s) since</source>
        <translation>
            <numerusform>تب سے %n ترمیم</numerusform>
            <numerusform>تب سے %n ترامیم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n نشاندہی</numerusform>
            <numerusform>%n نشاندہیاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) checked</source>
        <translation>
            <numerusform>%n قطار جانچی گئی</numerusform>
            <numerusform>%n قطاریں جانچی گئیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are drafts or rejected were not checked.</source>
        <translation>
            <numerusform>%n قطار جو مسودہ یا مسترد شدہ ہے، جانچی نہیں گئی۔</numerusform>
            <numerusform>%n قطاریں جو مسودہ یا مسترد شدہ ہیں، جانچی نہیں گئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>دوبارہ جانچیں</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>ابھی جانچیں</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جانچ ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Finds empty fields, copies, contradictions, garbled letters, personal data and held-out rows that are also trained on. Nothing is changed unless you say so.</source>
        <translation>خالی خانے، نقلیں، تضادات، بگڑے ہوئے حروف، ذاتی معلومات اور ایسی الگ رکھی گئی قطاریں ڈھونڈتا ہے جن پر تربیت بھی ہوتی ہے۔ آپ کے کہے بغیر کچھ نہیں بدلا جاتا۔</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>جاننا مفید ہے</translation>
    </message>
    <message>
        <source>How rows are checked</source>
        <translation>قطاروں کی جانچ کیسے ہوتی ہے</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>نظر انداز شدہ</translation>
    </message>
    <message>
        <source>Lengths as {model} counts, up to {n} tokens.</source>
        <translation>لمبائیاں {model} کی گنتی کے مطابق، {n} ٹوکن تک۔</translation>
    </message>
    <message>
        <source>No trouble was found in these rows.</source>
        <translation>ان قطاروں میں کوئی مسئلہ نہیں ملا۔</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>ابھی جانچ نہیں ہوئی</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
    <message>
        <source>Rows were edited since: check again first</source>
        <translation>تب سے قطاروں میں ترمیم ہوئی ہے: پہلے دوبارہ جانچیں</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>دوبارہ دکھائیں</translation>
    </message>
    <message>
        <source>Something is being done to the rows</source>
        <translation>قطاروں پر کوئی کام جاری ہے</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>There are no accepted rows.</source>
        <translation>کوئی منظور شدہ قطار نہیں ہے۔</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>دیکھنے کے لائق</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>درست کرنے کے لائق</translation>
    </message>
</context>
<context>
    <name>ChecksRoom</name>
    <message>
        <source>Ask again</source>
        <translation>دوبارہ پوچھیں</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s)</source>
        <translation>
            <numerusform>%n بار پوچھا گیا</numerusform>
            <numerusform>%n بار پوچھا گیا</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking again may come to something else.</source>
        <translation>دوبارہ پوچھنے پر نتیجہ کچھ اور ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>جانچیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Delete the check</source>
        <translation>جانچ حذف کریں</translation>
    </message>
    <message>
        <source>Delete this check?</source>
        <translation>یہ جانچ حذف کریں؟</translation>
    </message>
    <message>
        <source>Keep a comparison as a check (under Earlier), and ask the same questions again after each new run or index: a step back is seen at once.</source>
        <translation>کسی موازنے کو جانچ کے طور پر رکھیں (“پہلے” کے تحت)، اور ہر نئے رن یا انڈیکس کے بعد وہی سوالات دوبارہ پوچھیں: پیچھے ہٹنا فوراً نظر آ جاتا ہے۔</translation>
    </message>
    <message>
        <source>No check is kept yet</source>
        <translation>ابھی کوئی جانچ نہیں رکھی گئی</translation>
    </message>
    <message>
        <source>The line begins with the first time it is asked.</source>
        <translation>لکیر پہلی بار پوچھے جانے سے شروع ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>last {when}</source>
        <translation>پچھلی بار {when}</translation>
    </message>
    <message>
        <source>the questions have changed on the way</source>
        <translation>بیچ میں سوالات بدل گئے ہیں</translation>
    </message>
    <message>
        <source>“{name}” is asked no more. Its comparisons stay under Earlier.</source>
        <translation>“{name}” اب نہیں پوچھا جاتا۔ اس کے موازنے “پہلے” کے تحت رہتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Dataset</source>
        <translation>ڈیٹا سیٹ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ماڈل</translation>
    </message>
    <message>
        <source>Not used: {drafts} in draft, {rejected} rejected</source>
        <translation>استعمال نہیں ہوئیں: {drafts} مسودہ، {rejected} مسترد شدہ</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>کس چیز کی تربیت ہوتی ہے</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} قطاریں</translation>
    </message>
    <message>
        <source>{rows} rows, and {test} kept for testing</source>
        <translation>{rows} قطاریں، اور {test} ٹیسٹ کے لیے الگ رکھی گئیں</translation>
    </message>
    <message>
        <source>{task}: {reason}</source>
        <translation>‏{task}: {reason}</translation>
    </message>
</context>
<context>
    <name>ChunkDetail</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n حرف</numerusform>
            <numerusform>%n حروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n ٹوکن</numerusform>
            <numerusform>%n ٹوکن</numerusform>
        </translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>اگلی عبارت</translation>
    </message>
    <message>
        <source>Passage before</source>
        <translation>پچھلی عبارت</translation>
    </message>
    <message>
        <source>Passage {number} of {all}</source>
        <translation>{all} میں سے عبارت {number}</translation>
    </message>
    <message>
        <source>What is embedded of this passage</source>
        <translation>اس عبارت کے کس حصے کی ایمبیڈنگ ہوتی ہے</translation>
    </message>
    <message>
        <source>in a language the embedder hardly knows: found by its words</source>
        <translation>ایسی زبان میں جسے ایمبیڈنگ ماڈل بمشکل جانتا ہے: اپنے الفاظ سے ملتی ہے</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>صفحہ {page}</translation>
    </message>
    <message numerus="yes">
        <source>repeats %n character(s) of the passage before</source>
        <translation>
            <numerusform>پچھلی عبارت کا %n حرف دہراتی ہے</numerusform>
            <numerusform>پچھلی عبارت کے %n حروف دہراتی ہے</numerusform>
        </translation>
    </message>
    <message>
        <source>the embedder reads only the first {most}</source>
        <translation>ایمبیڈنگ ماڈل صرف پہلے {most} پڑھتا ہے</translation>
    </message>
</context>
<context>
    <name>ChunksDialog</name>
    <message numerus="yes">
        <source>%n longer than the embedder reads</source>
        <translation>
            <numerusform>%n ایمبیڈنگ ماڈل کے پڑھنے کی حد سے لمبی</numerusform>
            <numerusform>%n ایمبیڈنگ ماڈل کے پڑھنے کی حد سے لمبی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n عبارت</numerusform>
            <numerusform>%n عبارتیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of this page are not on it as it is now.</source>
        <translation>
            <numerusform>اس صفحے کی %n عبارت اس کی موجودہ شکل میں اس پر نہیں ہے۔</numerusform>
            <numerusform>اس صفحے کی %n عبارتیں اس کی موجودہ شکل میں اس پر نہیں ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>A document is cut into passages when it is indexed. Close this and press Index.</source>
        <translation>انڈیکس کرتے وقت دستاویز کو عبارتوں میں تقسیم کیا جاتا ہے۔ اسے بند کریں اور انڈیکس کریں بٹن دبائیں۔</translation>
    </message>
    <message>
        <source>No passages</source>
        <translation>کوئی عبارت نہیں</translation>
    </message>
    <message>
        <source>Not indexed yet</source>
        <translation>ابھی انڈیکس نہیں ہوئی</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>عبارتیں</translation>
    </message>
    <message>
        <source>Passages of {file}</source>
        <translation>‏{file} کی عبارتیں</translation>
    </message>
    <message>
        <source>The document has changed since; these are its passages as last indexed.</source>
        <translation>دستاویز تب سے بدل گئی ہے؛ یہ اس کی وہ عبارتیں ہیں جو آخری بار انڈیکس ہوئی تھیں۔</translation>
    </message>
    <message>
        <source>The document is no longer in the project; this is its text as it was indexed.</source>
        <translation>یہ دستاویز اب پروجیکٹ میں نہیں ہے؛ یہ اس کا وہ متن ہے جو انڈیکس ہوا تھا۔</translation>
    </message>
    <message>
        <source>There is no text in this document that could be found.</source>
        <translation>اس دستاویز میں کوئی ایسا متن نہیں جسے تلاش کیا جا سکے۔</translation>
    </message>
    <message>
        <source>This document could not be read</source>
        <translation>یہ دستاویز پڑھی نہ جا سکی</translation>
    </message>
    <message>
        <source>median {median} tokens, longest {longest}</source>
        <translation>وسطانیہ {median} ٹوکن، سب سے لمبی {longest}</translation>
    </message>
</context>
<context>
    <name>ChunksModel</name>
    <message>
        <source>No.</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>عبارت</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>ٹوکن</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Fold to one line</source>
        <translation>ایک سطر میں سمیٹیں</translation>
    </message>
    <message>
        <source>Leave; the guide takes it up again</source>
        <translation>چھوڑ دیں؛ گائیڈ سے اسے دوبارہ شروع کیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>Make a project of your own now; the guide says how to begin.</source>
        <translation>اب اپنا پروجیکٹ بنائیں؛ گائیڈ بتاتی ہے کہ کیسے شروع کریں۔</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>گائیڈ کھولیں</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>مجھے دکھائیں</translation>
    </message>
    <message>
        <source>Show the whole step</source>
        <translation>پورا مرحلہ دکھائیں</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>چھوڑ کر آگے بڑھیں</translation>
    </message>
    <message>
        <source>Step {at} of {all}</source>
        <translation>{all} میں سے مرحلہ {at}</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>مکمل مرحلے</translation>
    </message>
    <message>
        <source>You have walked the whole way</source>
        <translation>آپ نے پورا راستہ طے کر لیا ہے</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>Answer the questions. You then see whether documents, training or both suit the work, and why.</source>
        <translation>سوالات کے جواب دیں۔ پھر آپ دیکھتے ہیں کہ اس کام کے لیے دستاویزات، تربیت یا دونوں موزوں ہیں، اور کیوں۔</translation>
    </message>
    <message>
        <source>Ask something about the handbook. What you find here is what a model would answer from.</source>
        <translation>ہینڈ بک کے بارے میں کچھ پوچھیں۔ جو آپ کو یہاں ملتا ہے، ماڈل اسی سے جواب دیتا۔</translation>
    </message>
    <message>
        <source>Ask the documents in the chat, then press a number in the answer to see the page.</source>
        <translation>چیٹ میں دستاویزات سے پوچھیں، پھر صفحہ دیکھنے کے لیے جواب میں کوئی نمبر دبائیں۔</translation>
    </message>
    <message>
        <source>Ask, and check the source</source>
        <translation>پوچھیں، اور ماخذ دیکھیں</translation>
    </message>
    <message>
        <source>Choose a row, then What is trained. The marked part is what the model learns to write.</source>
        <translation>کوئی قطار منتخب کریں، پھر “کس چیز کی تربیت ہوتی ہے” دبائیں۔ نشان زد حصہ وہ ہے جو ماڈل لکھنا سیکھتا ہے۔</translation>
    </message>
    <message>
        <source>Decide which way to go</source>
        <translation>طے کریں کہ کون سا راستہ لینا ہے</translation>
    </message>
    <message>
        <source>Look at what is learnt</source>
        <translation>دیکھیں کہ کیا سیکھا جاتا ہے</translation>
    </message>
    <message>
        <source>Make the documents findable</source>
        <translation>دستاویزات کو تلاش کے قابل بنائیں</translation>
    </message>
    <message>
        <source>Measure what it brought</source>
        <translation>ناپیں کہ اس سے کیا حاصل ہوا</translation>
    </message>
    <message>
        <source>Press Compare. The same questions go to the model before and after training.</source>
        <translation>موازنہ کریں بٹن دبائیں۔ وہی سوالات ماڈل سے تربیت سے پہلے اور بعد میں پوچھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Press Index. The handbook is read and cut into passages that a question can find.</source>
        <translation>انڈیکس کریں بٹن دبائیں۔ ہینڈ بک پڑھی جاتی ہے اور ایسی عبارتوں میں کاٹی جاتی ہے جنہیں کوئی سوال ڈھونڈ سکے۔</translation>
    </message>
    <message>
        <source>Press Start training. In about two minutes it learns the answers; watch the loss fall.</source>
        <translation>تربیت شروع کریں بٹن دبائیں۔ تقریباً دو منٹ میں وہ جوابات سیکھ لیتا ہے؛ لاس کو گرتے دیکھیں۔</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>دستاویزات میں تلاش کریں</translation>
    </message>
    <message>
        <source>Train the small model</source>
        <translation>چھوٹے ماڈل کی تربیت کریں</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>کاپی ہو گیا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Getting ready…</source>
        <translation>تیاری ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Shown when all have answered ({done} of {all})</source>
        <translation>سب کے جواب دینے کے بعد دکھائے جائیں گے ({all} میں سے {done})</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>اپنی باری کا منتظر</translation>
    </message>
    <message>
        <source>best</source>
        <translation>بہترین</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source> (the first {n} are shown)</source>
        <translation> (پہلی {n} دکھائی گئی ہیں)</translation>
    </message>
    <message>
        <source>1st and {n} of {count}</source>
        <translation>{count} میں سے پہلی اور {n}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Compare the first with</source>
        <translation>پہلی کا موازنہ اس سے کریں</translation>
    </message>
    <message>
        <source>Delete the left</source>
        <translation>پہلی حذف کریں</translation>
    </message>
    <message>
        <source>Delete the right</source>
        <translation>دوسری حذف کریں</translation>
    </message>
    <message>
        <source>Group {number} of {count}</source>
        <translation>{count} میں سے گروپ {number}</translation>
    </message>
    <message numerus="yes">
        <source>Keep all %n row(s)</source>
        <translation>
            <numerusform>%n قطار رکھیں</numerusform>
            <numerusform>تمام %n قطاریں رکھیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>دونوں رکھیں</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>رکھی گئیں</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>نمٹ گیا</translation>
    </message>
    <message>
        <source>The group before</source>
        <translation>پچھلا گروپ</translation>
    </message>
    <message>
        <source>The left</source>
        <translation>پہلی</translation>
    </message>
    <message>
        <source>The next group</source>
        <translation>اگلا گروپ</translation>
    </message>
    <message>
        <source>The right</source>
        <translation>دوسری</translation>
    </message>
    <message>
        <source>These rows are no longer in the dataset.</source>
        <translation>یہ قطاریں اب ڈیٹا سیٹ میں نہیں ہیں۔</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>سطر {n}</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>All settings are the same</source>
        <translation>تمام سیٹنگز یکساں ہیں</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ڈیٹا سیٹ</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>دورانیہ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>اعداد و شمار</translation>
    </message>
    <message>
        <source>Lowest validation loss</source>
        <translation>کم ترین توثیقی لاس</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ماڈل</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>زیادہ سے زیادہ میموری</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>مختلف سیٹنگز</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>قدم</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>ٹوکن فی سیکنڈ</translation>
    </message>
    <message>
        <source>Training loss at the end</source>
        <translation>آخر میں تربیتی لاس</translation>
    </message>
    <message>
        <source>{value}, the best</source>
        <translation>‏{value}، بہترین</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Curves of the runs</source>
        <translation>رنز کے خطوط</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>گریڈیئنٹ</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>سیکھنے کی شرح</translation>
    </message>
    <message>
        <source>None of these runs has measured this.</source>
        <translation>ان میں سے کسی رن نے اس کی پیمائش نہیں کی۔</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>معیار</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>رفتار</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>قدم</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>تربیتی لاس</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>توثیقی لاس</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>خطوط کیا دکھاتے ہیں</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Figures and settings of the runs</source>
        <translation>رنز کے اعداد و شمار اور سیٹنگز</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Added {n}</source>
        <translation>شامل شدہ {n}</translation>
    </message>
    <message>
        <source>Changed {n}</source>
        <translation>تبدیل شدہ {n}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>موازنہ کریں</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>موازنہ</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>موازنہ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Different: {what}.</source>
        <translation>مختلف: {what}۔</translation>
    </message>
    <message>
        <source>Moved {n}</source>
        <translation>منتقل شدہ {n}</translation>
    </message>
    <message>
        <source>No row differs.</source>
        <translation>کوئی قطار مختلف نہیں۔</translation>
    </message>
    <message>
        <source>Removed {n}</source>
        <translation>ہٹائی گئیں {n}</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>مختلف قطاریں</translation>
    </message>
    <message>
        <source>This row has been taken out since.</source>
        <translation>یہ قطار تب سے نکال دی گئی ہے۔</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>کون سی قطاریں</translation>
    </message>
    <message>
        <source>the rows as they are now</source>
        <translation>قطاریں جیسی اب ہیں</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>All comparisons</source>
        <translation>تمام موازنے</translation>
    </message>
    <message>
        <source>All of these questions have been asked already.</source>
        <translation>یہ تمام سوالات پہلے ہی پوچھے جا چکے ہیں۔</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>جوابات</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>پوچھیں</translation>
    </message>
    <message>
        <source>Ask all of them something</source>
        <translation>ان سب سے کچھ پوچھیں</translation>
    </message>
    <message>
        <source>Ask held-out questions one after another</source>
        <translation>الگ رکھے گئے سوالات ایک ایک کر کے پوچھیں</translation>
    </message>
    <message>
        <source>Each goes on from its own answer to the question shown</source>
        <translation>ہر ایک دکھائے گئے سوال پر اپنے ہی جواب سے آگے بڑھتا ہے</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>موازنہ ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ضمنی سوال</translation>
    </message>
    <message>
        <source>Go to Dataset</source>
        <translation>ڈیٹا سیٹ پر جائیں</translation>
    </message>
    <message>
        <source>No dataset here has test rows, and there are no golden questions: nothing is held out.</source>
        <translation>یہاں کسی ڈیٹا سیٹ میں ٹیسٹ قطاریں نہیں ہیں، اور معیاری سوالات بھی نہیں: کچھ بھی الگ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>سوالات</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>سوال ہٹائیں</translation>
    </message>
    <message>
        <source>Remove this question?</source>
        <translation>یہ سوال ہٹائیں؟</translation>
    </message>
    <message>
        <source>See what its column says, then ask for what is missing under “Questions”.</source>
        <translation>دیکھیں کہ اس کا کالم کیا کہتا ہے، پھر جو باقی ہے وہ “سوالات” کے تحت پوچھیں۔</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>کئی…</translation>
    </message>
    <message>
        <source>Split a dataset on the Dataset screen, or collect golden questions.</source>
        <translation>ڈیٹا سیٹ اسکرین پر کسی ڈیٹا سیٹ کو تقسیم کریں، یا معیاری سوالات جمع کریں۔</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Stop asking; what is there is kept</source>
        <translation>پوچھنا روکیں؛ جو موجود ہے وہ محفوظ رہتا ہے</translation>
    </message>
    <message>
        <source>Table (*.csv);;All of it (*.json)</source>
        <translation>جدول (*.csv);;سب کچھ (*.json)</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>ووٹوں کی گنتی</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>کیا دکھایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>⁨{path}⁩ میں لکھ دیا گیا۔</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>آپ کا سوال</translation>
    </message>
    <message>
        <source>{done} of {all} answers</source>
        <translation>{all} میں سے {done} جوابات</translation>
    </message>
    <message>
        <source>“{name}” failed several times in a row and is not asked the rest.</source>
        <translation>‏“{name}” لگاتار کئی بار ناکام رہا، اس لیے باقی سوالات اس سے نہیں پوچھے جاتے۔</translation>
    </message>
    <message>
        <source>“{question}”, its answers and its vote count no longer.</source>
        <translation>‏“{question}”، اس کے جوابات اور اس کا ووٹ اب شمار نہیں ہوتے۔</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Answered by</source>
        <translation>جواب دینے والا</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>کچھ پوچھیں</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>فائلیں منسلک کریں</translation>
    </message>
    <message>
        <source>Attach files to this conversation</source>
        <translation>اس گفتگو کے ساتھ فائلیں منسلک کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation>دستاویزات ({patterns})</translation>
    </message>
    <message>
        <source>Editing a question: it is asked again, and what was there stays as another version.</source>
        <translation>سوال میں ترمیم: یہ دوبارہ پوچھا جاتا ہے، اور جو پہلے تھا وہ ایک اور ورژن کے طور پر باقی رہتا ہے۔</translation>
    </message>
    <message>
        <source>Quotes come from documents, so this stays on.</source>
        <translation>اقتباسات دستاویزات سے آتے ہیں، اس لیے یہ چالو رہتا ہے۔</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>بھیجیں</translation>
    </message>
    <message>
        <source>Send (Enter). Shift+Enter begins a new line.</source>
        <translation>بھیجیں (Enter)۔ Shift+Enter نئی سطر شروع کرتا ہے۔</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Stop this answer (Esc)</source>
        <translation>یہ جواب روکیں (Esc)</translation>
    </message>
    <message>
        <source>Use my documents</source>
        <translation>میری دستاویزات استعمال کریں</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>کون جواب دیتا ہے</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>آپ کا سوال</translation>
    </message>
</context>
<context>
    <name>ConditionList</name>
    <message>
        <source>Add a condition on a column</source>
        <translation>کسی کالم پر شرط لگائیں</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Characters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>یہ شرط ہٹائیں</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>اس سے کیا پوچھا جاتا ہے</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الفاظ</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>As it was, it is kept beside it as “{copy}”.</source>
        <translation>وہ جیسا تھا، اس کے ساتھ “{copy}” کے نام سے محفوظ ہے۔</translation>
    </message>
    <message>
        <source>“{name}” was written by another version of Ustad and is brought to this one.</source>
        <translation>‏“{name}” Ustad کے کسی دوسرے ورژن نے لکھا تھا اور اسے اس ورژن پر لایا جاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chats</source>
        <translation>چیٹس</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>گفتگوئیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>گزشتہ 30 دن</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>گزشتہ 7 دن</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>نئی گفتگو</translation>
    </message>
    <message>
        <source>No conversation holds these words.</source>
        <translation>کسی گفتگو میں یہ الفاظ نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>پرانی</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>پن کریں</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>پن شدہ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>نام بدلیں…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>گفتگوؤں میں تلاش کریں</translation>
    </message>
    <message>
        <source>Search in titles and in what was said (Ctrl+F)</source>
        <translation>عنوانات اور کہی گئی باتوں میں تلاش کریں (Ctrl+F)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>پن ہٹائیں</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>کل</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Rejected answer</source>
        <translation>مسترد شدہ جواب</translation>
    </message>
    <message>
        <source>Remarks, not trained: {columns}</source>
        <translation>تبصرے، جن پر تربیت نہیں ہوتی: {columns}</translation>
    </message>
    <message>
        <source>Say which column is what.</source>
        <translation>بتائیں کہ کون سا کالم کیا ہے۔</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>سسٹم پیغام</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ٹول</translation>
    </message>
    <message>
        <source>What would be trained</source>
        <translation>کس پر تربیت ہوگی</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>تربیت یافتہ</translation>
    </message>
</context>
<context>
    <name>Conversing</name>
    <message>
        <source>Getting ready…</source>
        <translation>تیاری ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>رک رہا ہے…</translation>
    </message>
    <message>
        <source>The answer: {words}</source>
        <translation>جواب: {words}</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct this answer</source>
        <translation>اس جواب کی تصحیح کریں</translation>
    </message>
    <message>
        <source>Keep correction</source>
        <translation>تصحیح محفوظ کریں</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>تبصرہ</translation>
    </message>
    <message>
        <source>The answer as it should have been</source>
        <translation>جواب جیسا ہونا چاہیے تھا</translation>
    </message>
    <message>
        <source>What was wrong with it, for yourself</source>
        <translation>اس میں کیا غلط تھا، آپ کے اپنے لیے</translation>
    </message>
    <message>
        <source>“Corrections to rows…” in the menu of the chat makes rows of all corrections.</source>
        <translation>چیٹ کے مینو میں “تصحیحات سے قطاریں بنائیں…” تمام تصحیحات کو قطاروں میں بدل دیتا ہے۔</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>A new dataset</source>
        <translation>نیا ڈیٹا سیٹ</translation>
    </message>
    <message>
        <source>Answers that can become rows</source>
        <translation>وہ جوابات جو قطاریں بن سکتے ہیں</translation>
    </message>
    <message>
        <source>Answers you corrected, and those with a thumb up, that are in no dataset yet. What the model had said stays beside a correction as the worse answer, from which preference training learns.</source>
        <translation>آپ کے درست کیے ہوئے جوابات، اور وہ جن پر انگوٹھا اوپر ہے، جو ابھی کسی ڈیٹا سیٹ میں نہیں۔ ماڈل نے جو کہا تھا وہ تصحیح کے ساتھ کمتر جواب کے طور پر رہتا ہے، جس سے ترجیحی تربیت سیکھتی ہے۔</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>تصحیح شدہ</translation>
    </message>
    <message>
        <source>Corrections to rows</source>
        <translation>تصحیحات سے قطاریں</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ڈیٹا سیٹ</translation>
    </message>
    <message>
        <source>From chat</source>
        <translation>چیٹ سے</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>اچھا</translation>
    </message>
    <message>
        <source>Name of the new dataset</source>
        <translation>نئے ڈیٹا سیٹ کا نام</translation>
    </message>
    <message numerus="yes">
        <source>Save %n row(s)</source>
        <translation>
            <numerusform>%n قطار محفوظ کریں</numerusform>
            <numerusform>%n قطاریں محفوظ کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>قطاریں محفوظ کریں</translation>
    </message>
    <message>
        <source>There is nothing to save yet: correct an answer, or mark one as good with the thumb under it.</source>
        <translation>ابھی محفوظ کرنے کو کچھ نہیں: کسی جواب کی تصحیح کریں، یا اس کے نیچے انگوٹھے سے اسے اچھا قرار دیں۔</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>کاپی ہو گیا</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>تشخیصی معلومات کاپی کریں</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>تشخیصی معلومات</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>کچھ غلط ہو گیا</translation>
    </message>
    <message>
        <source>That was our mistake, not yours</source>
        <translation>یہ ہماری غلطی تھی، آپ کی نہیں</translation>
    </message>
    <message>
        <source>These diagnostics stay on this machine unless you pass them on. Paths, names of people, documents and datasets, and keys are taken out; an error can still quote a few words of what it was about.</source>
        <translation>یہ تشخیصی معلومات اسی مشین پر رہتی ہیں جب تک آپ خود انہیں آگے نہ دیں۔ راستے، لوگوں، دستاویزات اور ڈیٹا سیٹس کے نام، اور کلیدیں نکال دی جاتی ہیں؛ پھر بھی کسی غلطی میں اس چیز کے چند الفاظ آ سکتے ہیں جس کے بارے میں وہ تھی۔</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>Curve of the run</source>
        <translation>رن کا خط</translation>
    </message>
    <message>
        <source>GPU (%)</source>
        <translation>‏GPU استعمال (%)</translation>
    </message>
    <message>
        <source>GPU (°C)</source>
        <translation>‏GPU درجۂ حرارت (°C)</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>گریڈیئنٹ</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>سیکھنے کی شرح</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>لاس</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>میموری</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>میموری (GB)</translation>
    </message>
    <message>
        <source>Memory of the GPU (GB)</source>
        <translation>‏GPU کی میموری (GB)</translation>
    </message>
    <message>
        <source>Processor (%)</source>
        <translation>پروسیسر (%)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>معیار</translation>
    </message>
    <message>
        <source>Size of the gradient</source>
        <translation>گریڈیئنٹ کا حجم</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>رفتار</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>قدم</translation>
    </message>
    <message>
        <source>The curve appears with the first step.</source>
        <translation>خط پہلے قدم کے ساتھ ظاہر ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>ٹوکن فی سیکنڈ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>توثیق</translation>
    </message>
    <message>
        <source>What the curve shows</source>
        <translation>خط کیا دکھاتا ہے</translation>
    </message>
</context>
<context>
    <name>DatasetsScreen</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n قطار</numerusform>
            <numerusform>%n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) and all that could be undone in them are deleted. This can't be undone.</source>
        <translation>
            <numerusform>%n قطار اور اس میں جو کچھ کالعدم کیا جا سکتا تھا، حذف ہو جائے گا۔ یہ عمل واپس نہیں ہو سکتا۔</numerusform>
            <numerusform>%n قطاریں اور ان میں جو کچھ کالعدم کیا جا سکتا تھا، حذف ہو جائے گا۔ یہ عمل واپس نہیں ہو سکتا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>A dataset belongs to a project: open one, or make a new one, on the start page.</source>
        <translation>ڈیٹا سیٹ کسی پروجیکٹ کا ہوتا ہے: آغاز کے صفحے پر کوئی پروجیکٹ کھولیں یا نیا بنائیں۔</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>قطار شامل کریں</translation>
    </message>
    <message>
        <source>Bring in the handbook's questions</source>
        <translation>ہینڈ بک کے سوالات لائیں</translation>
    </message>
    <message>
        <source>Bring rows in; files may also be dropped here</source>
        <translation>قطاریں لائیں؛ فائلیں یہاں کھینچ کر بھی چھوڑی جا سکتی ہیں</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>بنائیں</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ڈیٹا سیٹ</translation>
    </message>
    <message>
        <source>Delete the dataset</source>
        <translation>ڈیٹا سیٹ حذف کریں</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>‏“{name}” حذف کریں؟</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ایکسپورٹ کریں…</translation>
    </message>
    <message>
        <source>From a folder of the datasets library…</source>
        <translation>‏datasets لائبریری کے فولڈر سے…</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>فائلوں سے…</translation>
    </message>
    <message>
        <source>From the Hugging Face hub…</source>
        <translation>‏Hugging Face ہب سے…</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>آغاز کے صفحے پر جائیں</translation>
    </message>
    <message>
        <source>Have a model propose rows from documents or from other rows</source>
        <translation>کسی ماڈل سے دستاویزات یا دوسری قطاروں کی بنیاد پر قطاریں تجویز کروائیں</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>امپورٹ کریں</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>فائل امپورٹ کریں…</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>نیا ڈیٹا سیٹ</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>کوئی پروجیکٹ کھلا نہیں ہے</translation>
    </message>
    <message>
        <source>No rows yet</source>
        <translation>ابھی کوئی قطار نہیں</translation>
    </message>
    <message>
        <source>Propose rows…</source>
        <translation>قطاریں تجویز کروائیں…</translation>
    </message>
    <message>
        <source>Proposed rows</source>
        <translation>تجویز کردہ قطاریں</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>نام بدلیں</translation>
    </message>
    <message>
        <source>Rename the dataset</source>
        <translation>ڈیٹا سیٹ کا نام بدلیں</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>قطاریں</translation>
    </message>
    <message>
        <source>Rows are examples: a question and the answer you want. A model is tuned on some of them and tested with the others.</source>
        <translation>قطاریں مثالیں ہیں: ایک سوال اور وہ جواب جو آپ چاہتے ہیں۔ ان میں سے کچھ پر ماڈل ٹیون کیا جاتا ہے اور باقی سے اس کا ٹیسٹ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Write the first row</source>
        <translation>پہلی قطار لکھیں</translation>
    </message>
    <message>
        <source>{n} for testing</source>
        <translation>ٹیسٹ کے لیے {n}</translation>
    </message>
    <message>
        <source>{n} for training</source>
        <translation>تربیت کے لیے {n}</translation>
    </message>
    <message>
        <source>{n} for validation</source>
        <translation>توثیق کے لیے {n}</translation>
    </message>
    <message>
        <source>{n} not assigned</source>
        <translation>{n} غیر متعین</translation>
    </message>
    <message>
        <source>{n} rejected</source>
        <translation>{n} مسترد شدہ</translation>
    </message>
    <message>
        <source>{n} waiting for review</source>
        <translation>{n} نظرثانی کی منتظر</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Chat with it on this computer</source>
        <translation>اس کمپیوٹر پر اس سے چیٹ کریں</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ڈاؤن لوڈ کریں</translation>
    </message>
    <message>
        <source>For training and chat: {size}</source>
        <translation>تربیت اور چیٹ کے لیے: {size}</translation>
    </message>
    <message>
        <source>Its makers give it only to those who agreed to their terms: agree on the model's page at the hub, and enter a token under “Hub access”.</source>
        <translation>اس کے بنانے والے اسے صرف انہیں دیتے ہیں جنہوں نے ان کی شرائط قبول کی ہوں: ہب پر ماڈل کے صفحے پر شرائط قبول کریں، اور “ہب تک رسائی” کے تحت ٹوکن درج کریں۔</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>لائسنس: {name}</translation>
    </message>
    <message>
        <source>ONNX, {folder}: {size}</source>
        <translation>‏ONNX، ⁨{folder}⁩: {size}</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>کیا ڈاؤن لوڈ کرنا ہے</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>نہیں بتایا گیا</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>It names the system, the processor, the graphics cards, the memory and the versions of libraries, and what each check found. It holds no paths, no names of people or machines, no documents, no keys.</source>
        <translation>اس میں سسٹم، پروسیسر، گرافکس کارڈ، میموری اور لائبریریوں کے ورژن کے نام، اور ہر جانچ کا نتیجہ ہوتا ہے۔ اس میں نہ فائلوں کے راستے ہوتے ہیں، نہ لوگوں یا مشینوں کے نام، نہ دستاویزات، نہ کلیدیں۔</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Text of the document</source>
        <translation>دستاویز کا متن</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>دستاویزات</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>Find by name or tag</source>
        <translation>نام یا ٹیگ سے ڈھونڈیں</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>انڈیکس شدہ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Passages…</source>
        <translation>عبارتیں…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>وقفہ دیں</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>وقفہ دیا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Progress of indexing</source>
        <translation>انڈیکس کرنے کی پیش رفت</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>دوبارہ پڑھیں</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>ہٹائیں…</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>ناکام والی دوبارہ آزمائیں</translation>
    </message>
    <message>
        <source>See how this document is cut into passages</source>
        <translation>دیکھیں کہ یہ دستاویز کیسے عبارتوں میں تقسیم ہوئی ہے</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>چھوڑی گئیں</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>شروع ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>ٹیگز…</translation>
    </message>
    <message>
        <source>What is indexed stays; Index goes on where it stopped</source>
        <translation>جو انڈیکس ہو چکا وہ باقی رہتا ہے؛ انڈیکس کرنا وہیں سے جاری ہوتا ہے جہاں رکا تھا</translation>
    </message>
    <message>
        <source>Which documents are listed</source>
        <translation>کون سی دستاویزات فہرست میں ہیں</translation>
    </message>
    <message>
        <source>{rate} files/s</source>
        <translation>{rate} فائلیں فی سیکنڈ</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} باقی</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>انڈیکس شدہ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>عبارتیں</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>پڑھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>کسی اور جیسی ہی</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>چھوڑی گئیں</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگز</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
</context>
<context>
    <name>DownloadCard</name>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>How far the download of {name} is</source>
        <translation>‏{name} کا ڈاؤن لوڈ کہاں تک پہنچا</translation>
    </message>
    <message>
        <source>Partly downloaded</source>
        <translation>کچھ حصہ ڈاؤن لوڈ ہوا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>وقفہ دیں</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>دوبارہ شروع کریں</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>اپنی باری کا منتظر</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} میں سے {done}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>‏{size} فی سیکنڈ</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} باقی</translation>
    </message>
</context>
<context>
    <name>EarlierRoom</name>
    <message numerus="yes">
        <source>%n more are not shown.</source>
        <translation>
            <numerusform>%n مزید نہیں دکھایا گیا۔</numerusform>
            <numerusform>%n مزید نہیں دکھائے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers and figures are lost. The runs stay as they are.</source>
        <translation>جوابات اور اعداد ضائع ہو جائیں گے۔ رنز جیسے ہیں ویسے رہیں گے۔</translation>
    </message>
    <message>
        <source>Ask the same questions again after each new run or index, and see how it goes over time</source>
        <translation>ہر نئے رن یا انڈیکس کے بعد وہی سوالات دوبارہ پوچھیں، اور دیکھیں کہ وقت کے ساتھ کیا ہوتا ہے</translation>
    </message>
    <message>
        <source>Comparisons are kept here, with all answers, to be looked at and compared with later ones.</source>
        <translation>موازنے تمام جوابات کے ساتھ یہاں رکھے جاتے ہیں، تاکہ انہیں دیکھا جا سکے اور بعد والوں سے ملایا جا سکے۔</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n comparison(s)?</source>
        <translation>
            <numerusform>%n موازنہ حذف کریں؟</numerusform>
            <numerusform>%n موازنے حذف کریں؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>پچھلے موازنے</translation>
    </message>
    <message>
        <source>Figures of those chosen</source>
        <translation>منتخب کردہ کے اعداد</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>رکھیں</translation>
    </message>
    <message>
        <source>Keep as a check</source>
        <translation>جانچ کے طور پر رکھیں</translation>
    </message>
    <message>
        <source>Keep as a check…</source>
        <translation>جانچ کے طور پر رکھیں…</translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation>ابھی کسی کا موازنہ نہیں ہوا</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>The questions differ, so the figures tell only so much.</source>
        <translation>سوالات مختلف ہیں، اس لیے اعداد بس اتنا ہی بتاتے ہیں۔</translation>
    </message>
    <message>
        <source>The same questions are asked again when you say so; the newest run takes the place of this one.</source>
        <translation>آپ کے کہنے پر وہی سوالات دوبارہ پوچھے جاتے ہیں؛ سب سے نیا رن اس کی جگہ لیتا ہے۔</translation>
    </message>
</context>
<context>
    <name>EditsMenu</name>
    <message>
        <source>Nothing has been edited yet</source>
        <translation>ابھی کوئی ترمیم نہیں ہوئی</translation>
    </message>
    <message>
        <source>Take back several edits</source>
        <translation>کئی ترامیم واپس لیں</translation>
    </message>
</context>
<context>
    <name>EstimateCard</name>
    <message>
        <source>A first guess; after a run on this computer it is a better one.</source>
        <translation>پہلا اندازہ؛ اس کمپیوٹر پر ایک رن کے بعد یہ بہتر ہوگا۔</translation>
    </message>
    <message>
        <source>By an earlier run on this computer.</source>
        <translation>اس کمپیوٹر پر ایک پچھلے رن کے مطابق۔</translation>
    </message>
    <message>
        <source>By how fast this computer multiplies; after a run on it, better.</source>
        <translation>اس کمپیوٹر کی ضرب کی رفتار کے مطابق؛ اس پر ایک رن کے بعد اندازہ بہتر ہوگا۔</translation>
    </message>
    <message numerus="yes">
        <source>Corrected by what %n run(s) on this computer needed.</source>
        <translation>
            <numerusform>اس کمپیوٹر پر %n رن کی ضرورت کے مطابق درست کیا گیا۔</numerusform>
            <numerusform>اس کمپیوٹر پر %n رنز کی ضرورت کے مطابق درست کیا گیا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>نہیں سماتا</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>سما جاتا ہے</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>ابھی خالی</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>میموری</translation>
    </message>
    <message>
        <source>Memory of the GPU</source>
        <translation>‏GPU کی میموری</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>قطاریں</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>قدم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Tokens to read</source>
        <translation>پڑھنے کے ٹوکن</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>کیا درکار ہے</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>کیا سیکھتا ہے</translation>
    </message>
    <message>
        <source>Worked out, and not measured on this computer yet.</source>
        <translation>حساب سے نکالا گیا، اس کمپیوٹر پر ابھی ناپا نہیں گیا۔</translation>
    </message>
    <message>
        <source>Working out…</source>
        <translation>حساب لگایا جا رہا ہے…</translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation>تقریباً {count}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>تقریباً {size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>تقریباً {time}</translation>
    </message>
    <message>
        <source>then about {size}</source>
        <translation>پھر تقریباً {size}</translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation>{count} ویٹس</translation>
    </message>
    <message>
        <source>{need}; {cost}</source>
        <translation>{need}؛ {cost}</translation>
    </message>
    <message>
        <source>{train} + {validation} to validate on</source>
        <translation>{train} + توثیق کے لیے {validation}</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n سوال</numerusform>
            <numerusform>%n سوالات</numerusform>
        </translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>تمام سوالات</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>جواب ملے</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>بنیادی</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>دونوں</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>دستاویزات</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>Golden questions</source>
        <translation>معیاری سوالات</translation>
    </message>
    <message>
        <source>Held-out questions</source>
        <translation>الگ رکھے گئے سوالات</translation>
    </message>
    <message>
        <source>In nearly the same words</source>
        <translation>تقریباً انہی الفاظ میں</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>دوسرے الفاظ میں</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>جزوی طور پر</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>نہیں پوچھا گیا</translation>
    </message>
    <message>
        <source>Questions it was trained on</source>
        <translation>جن سوالات پر اس کی تربیت ہوئی</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>To say that the documents do not tell</source>
        <translation>یہ کہنا کہ دستاویزات نہیں بتاتیں</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>ٹیون شدہ</translation>
    </message>
    <message>
        <source>Validation questions</source>
        <translation>توثیق کے سوالات</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>لفظ بہ لفظ</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>غلط</translation>
    </message>
</context>
<context>
    <name>EvaluationScreen</name>
    <message>
        <source>Answers</source>
        <translation>جوابات</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>جانچیں</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>موازنہ کریں</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Golden questions</source>
        <translation>معیاری سوالات</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>لیک</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>نیا موازنہ</translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation>ابھی کسی کا موازنہ نہیں ہوا</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>ٹکڑے</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>The same questions to several ways of answering: which is better, and how sure that is.</source>
        <translation>جواب دینے کے کئی طریقوں سے وہی سوالات: کون سا بہتر ہے، اور یہ کتنا یقینی ہے۔</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>کیا دکھایا جا رہا ہے</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Against the rules</source>
        <translation>قواعد کے برعکس</translation>
    </message>
    <message>
        <source>Agrees with the rules</source>
        <translation>قواعد سے مطابقت رکھتا ہے</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>ایک جواب</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>سیکھنے کا خط</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>دوبارہ پیمائش کریں</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>ناپا گیا</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>میموری</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>ابھی یقینی نہیں</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ڈسک پر</translation>
    </message>
    <message>
        <source>On your own questions</source>
        <translation>آپ کے اپنے سوالات پر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>رپورٹ…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>قطاریں</translation>
    </message>
    <message>
        <source>See the trial</source>
        <translation>آزمائش دیکھیں</translation>
    </message>
    <message>
        <source>Shows sources</source>
        <translation>ماخذ دکھاتا ہے</translation>
    </message>
    <message>
        <source>To begin</source>
        <translation>شروع کرنے میں</translation>
    </message>
    <message>
        <source>What each way costs</source>
        <translation>کس طریقے پر کتنی لاگت آتی ہے</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>کیا کریں</translation>
    </message>
    <message>
        <source>When the facts change</source>
        <translation>جب حقائق بدلیں</translation>
    </message>
    <message>
        <source>Would more rows help?</source>
        <translation>کیا مزید قطاروں سے مدد ملے گی؟</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>تقریباً {time}</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>کم از کم</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>زیادہ سے زیادہ</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>پیمائش شدہ</translation>
    </message>
    <message>
        <source>measured, in %</source>
        <translation>پیمائش شدہ، % میں</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ہاں</translation>
    </message>
    <message numerus="yes">
        <source>“{metric}” on %n held-out question(s); the lines are 95 % intervals.</source>
        <translation>
            <numerusform>الگ رکھے گئے %n سوال پر “{metric}”؛ لکیریں 95 % کے وقفے ہیں۔</numerusform>
            <numerusform>الگ رکھے گئے %n سوالات پر “{metric}”؛ لکیریں 95 % کے وقفے ہیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>More in the guide</source>
        <translation>گائیڈ میں مزید</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>(ends here)</source>
        <translation>(یہاں ختم)</translation>
    </message>
    <message>
        <source>A folder or ZIP file to hand over, with a sample program</source>
        <translation>آگے دینے کے لیے فولڈر یا ZIP فائل، ایک نمونہ پروگرام کے ساتھ</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>اس سے پوچھیں</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>تصدیق ہو رہی ہے</translation>
    </message>
    <message>
        <source>Compare it with the original</source>
        <translation>اس کا اصل سے موازنہ کریں</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>‏{name} حذف کریں</translation>
    </message>
    <message>
        <source>First difference: asked “{prompt}”, after “{shared}”</source>
        <translation>پہلا فرق: پوچھا گیا “{prompt}”، “{shared}” کے بعد</translation>
    </message>
    <message>
        <source>How far the comparison is</source>
        <translation>موازنہ کہاں تک پہنچا</translation>
    </message>
    <message>
        <source>How much the same text surprises each: original, then export. Less is better.</source>
        <translation>ایک ہی متن ہر ایک کو کتنا حیران کرتا ہے: پہلے اصل، پھر ایکسپورٹ۔ کم بہتر ہے۔</translation>
    </message>
    <message>
        <source>Package…</source>
        <translation>پیکیج بنائیں…</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>پرپلیکسٹی</translation>
    </message>
    <message>
        <source>Places of the same text at which both find the same next word the likeliest.</source>
        <translation>ایک ہی متن کے وہ مقامات جہاں دونوں کو ایک ہی اگلا لفظ سب سے زیادہ قرینِ قیاس لگتا ہے۔</translation>
    </message>
    <message>
        <source>Prompts read the same</source>
        <translation>پرامپٹ یکساں پڑھے گئے</translation>
    </message>
    <message>
        <source>Questions that become the same tokens in both. All must.</source>
        <translation>وہ سوالات جو دونوں میں ایک ہی ٹوکن بنتے ہیں۔ سب کو بننا چاہیے۔</translation>
    </message>
    <message>
        <source>Same answer</source>
        <translation>وہی جواب</translation>
    </message>
    <message>
        <source>Same next word</source>
        <translation>وہی اگلا لفظ</translation>
    </message>
    <message>
        <source>Show the folder of {name}</source>
        <translation>‏{name} کا فولڈر دکھائیں</translation>
    </message>
    <message>
        <source>The export goes on</source>
        <translation>ایکسپورٹ آگے یوں چلتا ہے</translation>
    </message>
    <message>
        <source>The original goes on</source>
        <translation>اصل آگے یوں چلتا ہے</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تصدیق کریں</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>اپنی باری کا منتظر</translation>
    </message>
    <message>
        <source>What “{run}” learnt, with {model}</source>
        <translation>‏“{run}” نے جو سیکھا، {model} کے ساتھ</translation>
    </message>
    <message>
        <source>Words of the original's answers up to where the export's first differs.</source>
        <translation>اصل کے جوابات کے الفاظ، اس جگہ تک جہاں ایکسپورٹ پہلی بار مختلف ہوتا ہے۔</translation>
    </message>
    <message>
        <source>none</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>{same} of {all}</source>
        <translation>{all} میں سے {same}</translation>
    </message>
    <message>
        <source>“{prompt}” becomes other tokens from the one numbered {at} on:</source>
        <translation>‏“{prompt}” ٹوکن نمبر {at} سے آگے مختلف ٹوکن بن جاتا ہے:</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n cannot be: {reason}</source>
        <translation>
            <numerusform>%n نہیں لکھی جا سکتی: ⁨{reason}⁩</numerusform>
            <numerusform>%n نہیں لکھی جا سکتیں: ⁨{reason}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be written</source>
        <translation>
            <numerusform>%n قطار لکھی جائے گی</numerusform>
            <numerusform>%n قطاریں لکھی جائیں گی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be written.</source>
        <translation>
            <numerusform>%n قطار لکھی جائے گی۔</numerusform>
            <numerusform>%n قطاریں لکھی جائیں گی۔</numerusform>
        </translation>
    </message>
    <message>
        <source>All accepted rows</source>
        <translation>تمام منظور شدہ قطاریں</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>جیسی ہیں</translation>
    </message>
    <message>
        <source>Choose where to.</source>
        <translation>منتخب کریں کہ کہاں لکھنا ہے۔</translation>
    </message>
    <message>
        <source>Each part of the split in a file of its own</source>
        <translation>تقسیم کا ہر حصہ اپنی الگ فائل میں</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>‏“{name}” ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>Folder of the datasets library</source>
        <translation>‏datasets لائبریری کا فولڈر</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>فارمیٹ</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>فائل کا آغاز</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>نیا فولڈر</translation>
    </message>
    <message>
        <source>Not packed</source>
        <translation>کمپریس کیے بغیر</translation>
    </message>
    <message numerus="yes">
        <source>Not written, since not reviewed yet: %n draft(s).</source>
        <translation>
            <numerusform>نہیں لکھا گیا کیونکہ ابھی نظرثانی نہیں ہوئی: %n مسودہ۔</numerusform>
            <numerusform>نہیں لکھے گئے کیونکہ ابھی نظرثانی نہیں ہوئی: %n مسودے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not written: %n rejected row(s).</source>
        <translation>
            <numerusform>نہیں لکھی گئی: %n مسترد شدہ قطار۔</numerusform>
            <numerusform>نہیں لکھی گئیں: %n مسترد شدہ قطاریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the first {looked} rows {n} cannot be written: {reason}</source>
        <translation>پہلی {looked} قطاروں میں سے {n} نہیں لکھی جا سکتیں: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>کمپریس شدہ</translation>
    </message>
    <message>
        <source>Rows are written</source>
        <translation>قطاریں لکھی جائیں</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ٹیمپلیٹ</translation>
    </message>
    <message>
        <source>Text by a chat template (Jinja)</source>
        <translation>چیٹ ٹیمپلیٹ (Jinja) کے مطابق متن</translation>
    </message>
    <message>
        <source>Text by a template</source>
        <translation>ٹیمپلیٹ کے مطابق متن</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>کوئی فولڈر ⁨{path}⁩ موجود نہیں۔</translation>
    </message>
    <message>
        <source>This is there already, with something in it.</source>
        <translation>یہ پہلے سے موجود ہے اور اس میں کچھ ہے۔</translation>
    </message>
    <message>
        <source>Those the table shows</source>
        <translation>جو جدول میں دکھائی گئی ہیں</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>کون سی قطاریں</translation>
    </message>
    <message>
        <source>Will be called {name}</source>
        <translation>نام ہوگا {name}</translation>
    </message>
    <message>
        <source>Will be replaced: {names}</source>
        <translation>بدل دیا جائے گا: {names}</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>A model as ONNX, for processors, NVIDIA cards and Windows, held against the original.</source>
        <translation>ماڈل ONNX کی شکل میں، پروسیسرز، NVIDIA کارڈز اور Windows کے لیے، اصل سے موازنے کے ساتھ۔</translation>
    </message>
    <message>
        <source>Delete the export</source>
        <translation>ایکسپورٹ حذف کریں</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>‏“{name}” حذف کریں؟</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>ایکسپورٹس</translation>
    </message>
    <message>
        <source>GGUF file (*.gguf)</source>
        <translation>GGUF فائل (*.gguf)</translation>
    </message>
    <message>
        <source>It was not compared with the original yet.</source>
        <translation>ابھی اصل سے اس کا موازنہ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Its folder is removed ({size}). The model it was made of stays.</source>
        <translation>اس کا فولڈر ہٹا دیا جائے گا ({size})۔ جس ماڈل سے یہ بنا تھا وہ باقی رہے گا۔</translation>
    </message>
    <message>
        <source>Make a GGUF file</source>
        <translation>‏GGUF فائل بنائیں</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Package “{name}”</source>
        <translation>‏“{name}” کا پیکیج بنائیں</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>The GGUF file is at {path} ({size}).</source>
        <translation>‏GGUF فائل ⁨{path}⁩ پر ہے ({size})۔</translation>
    </message>
    <message>
        <source>The package is at {path} ({size}).</source>
        <translation>پیکیج ⁨{path}⁩ پر ہے ({size})۔</translation>
    </message>
    <message>
        <source>There are none yet. Each appears here with its size and, once it is verified, how near it is to the original.</source>
        <translation>ابھی کوئی نہیں۔ ہر ایک اپنے حجم کے ساتھ یہاں نظر آئے گا اور تصدیق کے بعد یہ بھی کہ وہ اصل سے کتنا قریب ہے۔</translation>
    </message>
    <message>
        <source>Verifying found it broken: do not hand it over.</source>
        <translation>تصدیق میں یہ خراب نکلا: اسے آگے نہ دیں۔</translation>
    </message>
    <message>
        <source>ZIP file (*.zip);;Folder (*)</source>
        <translation>ZIP فائل (*.zip);;فولڈر (*)</translation>
    </message>
    <message>
        <source>“{name}” is exported ({size}).</source>
        <translation>‏“{name}” ایکسپورٹ ہو گیا ({size})۔</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>A quarter of the full size, and nearer to the original than int4.</source>
        <translation>پورے حجم کا چوتھائی، اور int4 کے مقابلے میں اصل سے زیادہ قریب۔</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>خراب</translation>
    </message>
    <message>
        <source>Half of the full size, nearly exact. For cards with enough memory.</source>
        <translation>پورے حجم کا نصف، تقریباً ہو بہو۔ کافی میموری والے کارڈز کے لیے۔</translation>
    </message>
    <message>
        <source>NVIDIA card</source>
        <translation>‏NVIDIA کارڈ</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>تصدیق نہیں ہوئی</translation>
    </message>
    <message>
        <source>Recommended: an eighth of the full size and the quickest answers, since reading the weights takes most of the time. Some words differ from the original; verifying says how many.</source>
        <translation>تجویز کردہ: پورے حجم کا آٹھواں حصہ اور تیز ترین جوابات، کیونکہ زیادہ تر وقت ویٹس پڑھنے میں لگتا ہے۔ کچھ الفاظ اصل سے مختلف ہوتے ہیں؛ تصدیق بتاتی ہے کہ کتنے۔</translation>
    </message>
    <message>
        <source>Says the same as the original, word for word. Large and slow: for comparing.</source>
        <translation>لفظ بہ لفظ وہی کہتا ہے جو اصل۔ بڑا اور سست: موازنے کے لیے۔</translation>
    </message>
    <message>
        <source>This processor</source>
        <translation>یہ پروسیسر</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تصدیق شدہ</translation>
    </message>
    <message>
        <source>Verified, differs</source>
        <translation>تصدیق شدہ، مختلف ہے</translation>
    </message>
    <message>
        <source>Windows DirectML</source>
        <translation>Windows DirectML</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>Half of the answers took longer, half less.</source>
        <translation>آدھے جوابات نے اس سے زیادہ وقت لیا، آدھے نے کم۔</translation>
    </message>
    <message>
        <source>How fast a model writes; quotes are not written.</source>
        <translation>ماڈل کتنی تیزی سے لکھتا ہے؛ اقتباسات لکھے نہیں جاتے۔</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>ناپا گیا</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>میموری</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>پوچھے گئے سوالات</translation>
    </message>
    <message>
        <source>Questions that ended in an error.</source>
        <translation>وہ سوالات جو غلطی پر ختم ہوئے۔</translation>
    </message>
    <message>
        <source>The most that was held while it answered, all of the engine together.</source>
        <translation>جواب دیتے وقت سب سے زیادہ لی گئی میموری، پورے انجن کی ملا کر۔</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>ایک جواب کا وقت</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>ٹوکن فی سیکنڈ</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} سیکنڈ</translation>
    </message>
    <message>
        <source>{value}, the best</source>
        <translation>‏{value}، بہترین</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures of each</source>
        <translation>ہر ایک کے اعداد</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Browse…</source>
        <translation>براؤز کریں…</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>All rows</source>
        <translation>تمام قطاریں</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>بھریں</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n row(s)</source>
        <translation>
            <numerusform>%n قطار بھریں</numerusform>
            <numerusform>%n قطاریں بھریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill a column</source>
        <translation>کالم بھریں</translation>
    </message>
    <message>
        <source>In which rows</source>
        <translation>کن قطاروں میں</translation>
    </message>
    <message>
        <source>Leave it empty to empty the column.</source>
        <translation>کالم خالی کرنے کے لیے اسے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Made of other columns</source>
        <translation>دوسرے کالموں سے بنی ہوئی</translation>
    </message>
    <message>
        <source>Names of columns in braces stand for what is in them: {names}</source>
        <translation>خمدار قوسین میں کالموں کے نام ان کے مواد کی جگہ لیتے ہیں: {names}</translation>
    </message>
    <message>
        <source>Only where the column is empty</source>
        <translation>صرف جہاں کالم خالی ہے</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>منتخب قطاریں</translation>
    </message>
    <message>
        <source>Shown rows</source>
        <translation>دکھائی گئی قطاریں</translation>
    </message>
    <message>
        <source>The first rows get:</source>
        <translation>پہلی قطاروں میں یہ آئے گا:</translation>
    </message>
    <message>
        <source>The same value</source>
        <translation>ایک ہی قدر</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>With</source>
        <translation>کس سے</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>کس سے</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source> or </source>
        <translation> یا </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>منظور شدہ</translation>
    </message>
    <message>
        <source>Chosen rows</source>
        <translation>منتخب قطاریں</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>‏{name} سے</translation>
    </message>
    <message>
        <source>Inside of words too</source>
        <translation>الفاظ کے اندر بھی</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>غیر متعین</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مسترد شدہ</translation>
    </message>
    <message>
        <source>Sorted by {what}</source>
        <translation>ترتیب: {what}</translation>
    </message>
    <message>
        <source>Sorted by {what}, descending</source>
        <translation>ترتیب: {what}، نزولی</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>ستارے والی</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ٹیسٹ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>توثیق</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>نوٹ والی</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>میں شامل ہے</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>میں شامل نہیں</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>خالی ہے</translation>
    </message>
    <message>
        <source>is longer than</source>
        <translation>سے زیادہ لمبا ہے</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>خالی نہیں ہے</translation>
    </message>
    <message>
        <source>is shorter than</source>
        <translation>سے چھوٹا ہے</translation>
    </message>
    <message>
        <source>length</source>
        <translation>لمبائی</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>ریگولر ایکسپریشن کے مطابق ہے</translation>
    </message>
    <message>
        <source>part</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>star</source>
        <translation>ستارہ</translation>
    </message>
    <message>
        <source>state</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>{column} {is_longer_than} {n} characters</source>
        <translation>‏{column} {n} حروف {is_longer_than}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n مزید</numerusform>
            <numerusform>%n مزید</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since {day}</source>
        <translation>{day} کے بعد تبدیل شدہ</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>سب صاف کریں</translation>
    </message>
    <message>
        <source>Look inside of words too</source>
        <translation>الفاظ کے اندر بھی دیکھیں</translation>
    </message>
    <message>
        <source>Only {place}; press to take this away</source>
        <translation>صرف {place}؛ اسے ہٹانے کے لیے دبائیں</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>تلاش ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>ہٹائیں: {what}</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>یہ شرط ہٹائیں</translation>
    </message>
    <message>
        <source>Whole words were found, the last perhaps only begun. This looks through all rows.</source>
        <translation>پورے الفاظ ملے، آخری شاید صرف شروع ہوا ہو۔ یہ تمام قطاروں میں دیکھتا ہے۔</translation>
    </message>
    <message>
        <source>{n} of {all} rows shown</source>
        <translation>{all} میں سے {n} قطاریں دکھائی گئی ہیں</translation>
    </message>
    <message>
        <source>{place}: click to search beyond it</source>
        <translation>‏{place}: اس سے باہر تلاش کرنے کے لیے کلک کریں</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Changed at any time</source>
        <translation>کسی بھی وقت تبدیل شدہ</translation>
    </message>
    <message>
        <source>Changed in the last 30 days</source>
        <translation>گزشتہ 30 دنوں میں تبدیل شدہ</translation>
    </message>
    <message>
        <source>Changed in the last 7 days</source>
        <translation>گزشتہ 7 دنوں میں تبدیل شدہ</translation>
    </message>
    <message>
        <source>Changed in the last year</source>
        <translation>گزشتہ ایک سال میں تبدیل شدہ</translation>
    </message>
    <message>
        <source>Find a tag, folder or file</source>
        <translation>کوئی ٹیگ، فولڈر یا فائل ڈھونڈیں</translation>
    </message>
    <message>
        <source>Search there</source>
        <translation>وہاں تلاش کریں</translation>
    </message>
    <message>
        <source>Tags, folders and files to search in</source>
        <translation>تلاش کے لیے ٹیگز، فولڈر اور فائلیں</translation>
    </message>
    <message>
        <source>When the file was last changed</source>
        <translation>فائل آخری بار کب بدلی گئی</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>کہاں تلاش کریں</translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Anywhere</source>
        <translation>کہیں بھی</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>صعودی</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>کہاں سے</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>نزولی</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>فلٹر اور ترتیب</translation>
    </message>
    <message>
        <source>Length of the row</source>
        <translation>قطار کی لمبائی</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>نشانات</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>ترتیب کی بنیاد</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ستارہ</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>ستارے والی</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگز</translation>
    </message>
    <message>
        <source>The dataset's own order</source>
        <translation>ڈیٹا سیٹ کی اپنی ترتیب</translation>
    </message>
    <message>
        <source>Where rows come from</source>
        <translation>قطاریں کہاں سے آتی ہیں</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>نوٹ والی</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>اس صفحے پر ڈھونڈیں</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>نہیں ملا</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>اگلی جگہ</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>پچھلی جگہ</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{all} میں سے {at}</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Ask for advice</source>
        <translation>مشورہ لیں</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>موازنہ کریں…</translation>
    </message>
    <message>
        <source>Ignore this: {finding}</source>
        <translation>اسے نظر انداز کریں: {finding}</translation>
    </message>
    <message>
        <source>One undo takes it back</source>
        <translation>ایک بار کالعدم کرنے سے واپس ہو جاتا ہے</translation>
    </message>
    <message>
        <source>See rows that belong together side by side</source>
        <translation>ایک دوسرے سے متعلق قطاریں پہلو بہ پہلو دیکھیں</translation>
    </message>
    <message>
        <source>Show only these rows in the table: {finding}</source>
        <translation>جدول میں صرف یہ قطاریں دکھائیں: {finding}</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>انہیں دکھائیں</translation>
    </message>
</context>
<context>
    <name>FitLine</name>
    <message>
        <source>Why it fits, or does not</source>
        <translation>یہ کیوں سماتا ہے، یا نہیں سماتا</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>کیوں؟</translation>
    </message>
    <message>
        <source>{bits} bit: fits</source>
        <translation>{bits} بٹ: سما جاتا ہے</translation>
    </message>
    <message>
        <source>{bits} bit: tight</source>
        <translation>{bits} بٹ: بمشکل سماتا ہے</translation>
    </message>
    <message>
        <source>{bits} bit: will not fit</source>
        <translation>{bits} بٹ: نہیں سمائے گا</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Advanced</source>
        <translation>اعلیٰ سیٹنگز</translation>
    </message>
</context>
<context>
    <name>FromDatasetDialog</name>
    <message>
        <source>All rows</source>
        <translation>تمام قطاریں</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ڈیٹا سیٹ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>قطاریں</translation>
    </message>
    <message>
        <source>Rows that were proposed from your documents know the passage they speak about. Propose rows and review them in Datasets; rows that nothing is trained on tell the most.</source>
        <translation>آپ کی دستاویزات سے تجویز کردہ قطاریں جانتی ہیں کہ وہ کس عبارت کے بارے میں ہیں۔ ڈیٹا سیٹس میں قطاریں تجویز کروائیں اور ان پر نظرثانی کریں؛ سب سے زیادہ وہ قطاریں بتاتی ہیں جن پر کوئی تربیت نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Take questions from a dataset</source>
        <translation>ڈیٹا سیٹ سے سوالات لیں</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>انہیں لیں</translation>
    </message>
    <message>
        <source>Test rows</source>
        <translation>ٹیسٹ قطاریں</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>تربیت کی قطاریں</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>توثیق کی قطاریں</translation>
    </message>
    <message>
        <source>{count} rows are marked as such.</source>
        <translation>{count} قطاروں پر یہ نشان ہے۔</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message numerus="yes">
        <source>%n message(s) from the beginning of this conversation were not read.</source>
        <translation>
            <numerusform>اس گفتگو کے آغاز کا %n پیغام نہیں پڑھا گیا۔</numerusform>
            <numerusform>اس گفتگو کے آغاز کے %n پیغامات نہیں پڑھے گئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit and were not read.</source>
        <translation>
            <numerusform>%n عبارت سما نہ سکی اور نہیں پڑھی گئی۔</numerusform>
            <numerusform>%n عبارتیں سما نہ سکیں اور نہیں پڑھی گئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read</source>
        <translation>
            <numerusform>%n ٹوکن پڑھا گیا</numerusform>
            <numerusform>%n ٹوکن پڑھے گئے</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this conversation was read; when it no longer fits, the oldest go first.</source>
        <translation>یہ پوری گفتگو پڑھی گئی؛ جب یہ نہ سمائے تو سب سے پرانے پیغامات پہلے نکلتے ہیں۔</translation>
    </message>
    <message>
        <source>Begin a new conversation, or say again what matters of them.</source>
        <translation>نئی گفتگو شروع کریں، یا ان میں سے جو اہم ہے وہ دوبارہ بتائیں۔</translation>
    </message>
    <message>
        <source>For the last answer {used} of {all} tokens (word pieces) were used.</source>
        <translation>آخری جواب کے لیے {all} میں سے {used} ٹوکن (الفاظ کے ٹکڑے) استعمال ہوئے۔</translation>
    </message>
    <message>
        <source>How much this model can read is not known here.</source>
        <translation>یہ معلوم نہیں کہ یہ ماڈل کتنا پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>{share} of what it can read</source>
        <translation>جتنا یہ پڑھ سکتا ہے اس کا {share}</translation>
    </message>
    <message>
        <source>{share} read, passages left out</source>
        <translation>{share} پڑھا گیا، کچھ عبارتیں چھوڑ دی گئیں</translation>
    </message>
    <message>
        <source>{share} read, the beginning left out</source>
        <translation>{share} پڑھا گیا، آغاز چھوڑ دیا گیا</translation>
    </message>
</context>
<context>
    <name>GgufCard</name>
    <message>
        <source>Folder of llama.cpp's source code</source>
        <translation>‏llama.cpp کے سورس کوڈ کا فولڈر</translation>
    </message>
    <message>
        <source>For llama.cpp, Ollama and LM Studio: a GGUF file</source>
        <translation>‏llama.cpp، Ollama اور LM Studio کے لیے: ایک GGUF فائل</translation>
    </message>
    <message>
        <source>Make a GGUF file…</source>
        <translation>‏GGUF فائل بنائیں…</translation>
    </message>
    <message>
        <source>Numbers of the GGUF file</source>
        <translation>‏GGUF فائل کے اعداد</translation>
    </message>
    <message>
        <source>What is chosen above is converted by {path}.</source>
        <translation>اوپر جو منتخب ہے اسے ⁨{path}⁩ تبدیل کرتا ہے۔</translation>
    </message>
</context>
<context>
    <name>GoldenDetail</name>
    <message>
        <source>Answered in {place}</source>
        <translation>جواب {place} میں ہے</translation>
    </message>
    <message>
        <source>Chat would say that nothing covers this, although the passage was found.</source>
        <translation>چیٹ کہے گی کہ اس بارے میں کچھ نہیں ہے، حالانکہ عبارت مل گئی تھی۔</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>کوئی سوال منتخب کریں</translation>
    </message>
    <message>
        <source>Here you see what answers it, and what was found instead where it went wrong.</source>
        <translation>یہاں آپ دیکھتے ہیں کہ اس کا جواب کس میں ہے، اور جہاں غلطی ہوئی وہاں اس کی جگہ کیا ملا۔</translation>
    </message>
    <message>
        <source>Not asked yet: press Measure.</source>
        <translation>ابھی نہیں پوچھا گیا: ناپیں بٹن دبائیں۔</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>کچھ نہیں ملا۔</translation>
    </message>
    <message>
        <source>The right passage came as number {place}. Before it:</source>
        <translation>صحیح عبارت نمبر {place} پر آئی۔ اس سے پہلے:</translation>
    </message>
    <message>
        <source>The right passage came first.</source>
        <translation>صحیح عبارت سب سے پہلے آئی۔</translation>
    </message>
    <message>
        <source>The right passage is not among the first ten. Found instead:</source>
        <translation>صحیح عبارت پہلی دس میں نہیں ہے۔ اس کی جگہ یہ ملیں:</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>کیا ملا</translation>
    </message>
    <message>
        <source>{document}, page {page}</source>
        <translation>‏{document}، صفحہ {page}</translation>
    </message>
</context>
<context>
    <name>GoldenDialog</name>
    <message>
        <source>A passage counts as right when it holds at least half of these words.</source>
        <translation>کوئی عبارت تب صحیح شمار ہوتی ہے جب اس میں ان میں سے کم از کم آدھے الفاظ ہوں۔</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>سوال شامل کریں</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>کوئی بھی</translation>
    </message>
    <message>
        <source>As somebody would ask it</source>
        <translation>جیسے کوئی اسے پوچھے گا</translation>
    </message>
    <message>
        <source>Choose a document, or give the words that answer the question.</source>
        <translation>کوئی دستاویز منتخب کریں، یا وہ الفاظ دیں جو سوال کا جواب ہیں۔</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>سوال میں ترمیم کریں</translation>
    </message>
    <message>
        <source>Found by the quote</source>
        <translation>اقتباس سے ملا</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>The words of the document that answer it</source>
        <translation>دستاویز کے وہ الفاظ جو اس کا جواب دیتے ہیں</translation>
    </message>
    <message>
        <source>Without words every passage of the page, or of the document, counts as right.</source>
        <translation>الفاظ کے بغیر صفحے کی، یا دستاویز کی، ہر عبارت صحیح شمار ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Words that answer it</source>
        <translation>جواب دینے والے الفاظ</translation>
    </message>
</context>
<context>
    <name>GoldenModel</name>
    <message>
        <source>Any that holds the quote</source>
        <translation>ہر وہ عبارت جس میں اقتباس ہو</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>First</source>
        <translation>پہلی</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>ابھی نہیں پوچھا گیا</translation>
    </message>
    <message>
        <source>Not in the first ten</source>
        <translation>پہلی دس میں نہیں</translation>
    </message>
    <message>
        <source>Number {place}</source>
        <translation>نمبر {place}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Right passage</source>
        <translation>صحیح عبارت</translation>
    </message>
    <message>
        <source>{document}, page {page}</source>
        <translation>‏{document}، صفحہ {page}</translation>
    </message>
</context>
<context>
    <name>GrowDialog</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n درخواست</numerusform>
            <numerusform>%n درخواستیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n row(s)</source>
        <translation>
            <numerusform>تقریباً %n قطار</numerusform>
            <numerusform>تقریباً %n قطاریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting the model ready…</source>
        <translation>ماڈل تیار کیا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ماڈل</translation>
    </message>
    <message>
        <source>Propose rows</source>
        <translation>قطاریں تجویز کروائیں</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>سوالات</translation>
    </message>
    <message>
        <source>Rows in other words</source>
        <translation>قطاریں دوسرے الفاظ میں</translation>
    </message>
    <message>
        <source>Rows per passage</source>
        <translation>فی عبارت قطاریں</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>روک دیا گیا۔</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>خلاصے</translation>
    </message>
    <message>
        <source>The limits leave no room for even one request.</source>
        <translation>حدود میں ایک درخواست کی بھی گنجائش نہیں۔</translation>
    </message>
    <message>
        <source>The rows go to “{name}” as drafts. Each waits until you accept or reject it.</source>
        <translation>قطاریں “{name}” میں مسودوں کے طور پر جاتی ہیں۔ ہر ایک تب تک منتظر رہتی ہے جب تک آپ اسے منظور یا مسترد نہ کریں۔</translation>
    </message>
    <message>
        <source>There is no model that could write: add one on the Models screen.</source>
        <translation>کوئی ایسا ماڈل نہیں جو لکھ سکے: ماڈلز اسکرین پر ایک شامل کریں۔</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>کیا تجویز ہوتا ہے</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>تقریباً {time}</translation>
    </message>
    <message>
        <source>cost about {cost}</source>
        <translation>لاگت تقریباً {cost}</translation>
    </message>
    <message>
        <source>time: try one passage to know</source>
        <translation>وقت: جاننے کے لیے ایک عبارت پر آزمائیں</translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation>{read} ٹوکن پڑھے، {written} لکھے</translation>
    </message>
</context>
<context>
    <name>GrowPrompt</name>
    <message>
        <source>Filled in</source>
        <translation>بھرا ہوا</translation>
    </message>
    <message>
        <source>Filled in for each passage: {places}</source>
        <translation>ہر عبارت کے لیے بھرا جاتا ہے: {places}</translation>
    </message>
    <message>
        <source>Nothing usable</source>
        <translation>کچھ بھی قابلِ استعمال نہیں</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>پرامپٹ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بحال کریں</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Take the prompt this kind comes with</source>
        <translation>اس قسم کا اصل پرامپٹ لیں</translation>
    </message>
    <message>
        <source>The next passage</source>
        <translation>اگلی عبارت</translation>
    </message>
    <message>
        <source>The passage before</source>
        <translation>پچھلی عبارت</translation>
    </message>
    <message>
        <source>The prompt, filled in</source>
        <translation>پرامپٹ، بھرا ہوا</translation>
    </message>
    <message>
        <source>Try on this passage</source>
        <translation>اس عبارت پر آزمائیں</translation>
    </message>
    <message>
        <source>Try the prompt to see what this model really writes.</source>
        <translation>یہ ماڈل واقعی کیا لکھتا ہے، دیکھنے کے لیے پرامپٹ آزمائیں۔</translation>
    </message>
    <message>
        <source>What is shown of the prompt</source>
        <translation>پرامپٹ کا کیا دکھایا جائے</translation>
    </message>
    <message>
        <source>What the model writes</source>
        <translation>ماڈل کیا لکھتا ہے</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>ماڈل نے کیا لکھا</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>صفحہ {n}</translation>
    </message>
    <message>
        <source>row</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <translation>{n} میں سے {at}</translation>
    </message>
    <message>
        <source>{n} left out: {reasons}</source>
        <translation>{n} چھوڑی گئیں: {reasons}</translation>
    </message>
    <message>
        <source>{n} usable</source>
        <translation>{n} قابلِ استعمال</translation>
    </message>
    <message>
        <source>{seconds} s, {read} tokens read, {written} written</source>
        <translation>{seconds} سیکنڈ، {read} ٹوکن پڑھے، {written} لکھے</translation>
    </message>
</context>
<context>
    <name>GrowSources</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n عبارت</numerusform>
            <numerusform>%n عبارتیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are selected in the table. Those that are one question and one answer are said in other words; each stays in its part of the split.</source>
        <translation>
            <numerusform>جدول میں %n قطار منتخب ہے۔ اگر وہ ایک سوال اور ایک جواب ہے تو اسے دوسرے الفاظ میں کہا جاتا ہے؛ وہ تقسیم کے اپنے حصے میں رہتی ہے۔</numerusform>
            <numerusform>جدول میں %n قطاریں منتخب ہیں۔ جو ایک سوال اور ایک جواب ہیں انہیں دوسرے الفاظ میں کہا جاتا ہے؛ ہر ایک تقسیم کے اپنے حصے میں رہتی ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>تمام دستاویزات</translation>
    </message>
    <message>
        <source>Documents to ask about</source>
        <translation>جن دستاویزات کے بارے میں پوچھنا ہے</translation>
    </message>
    <message>
        <source>No documents are indexed yet. Add some on the Documents screen and press Index.</source>
        <translation>ابھی کوئی دستاویز انڈیکس نہیں ہوئی۔ دستاویزات اسکرین پر کچھ شامل کریں اور انڈیکس کریں بٹن دبائیں۔</translation>
    </message>
    <message>
        <source>No rows are selected. Close this, select rows in the table, and come back.</source>
        <translation>کوئی قطار منتخب نہیں۔ اسے بند کریں، جدول میں قطاریں منتخب کریں، اور واپس آئیں۔</translation>
    </message>
</context>
<context>
    <name>Growing</name>
    <message numerus="yes">
        <source>%n passage(s) asked about</source>
        <translation>
            <numerusform>%n عبارت کے بارے میں پوچھا گیا</numerusform>
            <numerusform>%n عبارتوں کے بارے میں پوچھا گیا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came before.</source>
        <translation>
            <numerusform>پہلے %n قطار آئی۔</numerusform>
            <numerusform>پہلے %n قطاریں آئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) proposed</source>
        <translation>
            <numerusform>%n قطار تجویز ہوئی</numerusform>
            <numerusform>%n قطاریں تجویز ہوئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>تیاری ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>یہ لائن چھپائیں</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>دوبارہ شروع کریں</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>نظرثانی کریں</translation>
    </message>
    <message>
        <source>Rows are being proposed already. Wait until that is done, or stop it.</source>
        <translation>قطاریں پہلے سے تجویز ہو رہی ہیں۔ اس کے مکمل ہونے تک انتظار کریں، یا اسے روکیں۔</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n row(s) came.</source>
        <translation>
            <numerusform>روک دیا گیا۔ %n قطار آئی۔</numerusform>
            <numerusform>روک دیا گیا۔ %n قطاریں آئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>رک رہا ہے…</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>کیا چھوڑا گیا</translation>
    </message>
    <message>
        <source>cost {cost}</source>
        <translation>لاگت {cost}</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} چھوڑی گئیں</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Every technical word of the window in two sentences. The small ? beside a word shows the same.</source>
        <translation>ونڈو کی ہر تکنیکی اصطلاح، دو جملوں میں۔ کسی لفظ کے ساتھ چھوٹا سا ؟ یہی دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>اس بارے میں مزید</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الفاظ</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>The picture shows the window in English.</source>
        <translation>تصویر میں ونڈو انگریزی میں ہے۔</translation>
    </message>
    <message>
        <source>This page is not translated yet. It is shown in English.</source>
        <translation>اس صفحے کا ابھی ترجمہ نہیں ہوا۔ یہ انگریزی میں دکھایا جا رہا ہے۔</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>جو ملا</translation>
    </message>
    <message>
        <source>Guided first run</source>
        <translation>پہلی بار کی رہنمائی</translation>
    </message>
    <message>
        <source>Nothing in the guide holds these words.</source>
        <translation>گائیڈ میں یہ الفاظ کہیں نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Open a page on the internet?</source>
        <translation>انٹرنیٹ پر صفحہ کھولیں؟</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>گائیڈ میں تلاش کریں</translation>
    </message>
    <message>
        <source>Seven steps on the sample project, each shown to you</source>
        <translation>نمونے کے پروجیکٹ پر سات مرحلے، ہر ایک آپ کو دکھایا جاتا ہے</translation>
    </message>
    <message>
        <source>{address} is opened in your web browser.</source>
        <translation>‏⁨{address}⁩ آپ کے ویب براؤزر میں کھلتا ہے۔</translation>
    </message>
    <message>
        <source>{page} – Ustad's guide</source>
        <translation>‏{page} – Ustad کی گائیڈ</translation>
    </message>
</context>
<context>
    <name>HardwareScreen</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n جانچ ناکام ہوئی</numerusform>
            <numerusform>%n جانچیں ناکام ہوئیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n کور</numerusform>
            <numerusform>%n کور</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>سب ٹھیک ہے</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>جانچیں</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>تشخیصی معلومات کاپی کریں…</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>گرافکس کارڈ</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ہارڈویئر</translation>
    </message>
    <message>
        <source>Last tested: {when}</source>
        <translation>آخری ٹیسٹ: {when}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>میموری</translation>
    </message>
    <message>
        <source>No NVIDIA card that its driver lists</source>
        <translation>کوئی NVIDIA کارڈ نہیں جو اس کے ڈرائیور کی فہرست میں ہو</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Nothing was tried yet. “Test” does one real operation of each kind: a matrix product on each device, a step of training, a layer in 4 bits, an ONNX session on each provider, and more. It takes half a minute to some minutes; what crashes or hangs, does so in a process of its own.</source>
        <translation>ابھی کچھ نہیں آزمایا گیا۔ “ٹیسٹ” ہر قسم کا ایک حقیقی عمل کرتا ہے: ہر ڈیوائس پر میٹرکس کی ضرب، تربیت کا ایک قدم، 4 بٹ میں ایک تہہ، ہر پرووائیڈر پر ONNX سیشن، اور مزید۔ اس میں آدھے منٹ سے چند منٹ لگتے ہیں؛ جو کریش ہو یا اٹک جائے وہ اپنے الگ پروسیس میں ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>پروسیسر</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>شروع ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ٹیسٹ</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>دوبارہ ٹیسٹ کریں</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>ٹیسٹ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Trying: {what}</source>
        <translation>آزمایا جا رہا ہے: {what}</translation>
    </message>
    <message>
        <source>What this computer can do for models: tried, not guessed.</source>
        <translation>یہ کمپیوٹر ماڈلز کے لیے کیا کر سکتا ہے: آزما کر دیکھا گیا، اندازہ نہیں۔</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} خالی</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>‏{name} اور %n مزید</numerusform>
            <numerusform>‏{name} اور %n مزید</numerusform>
        </translation>
    </message>
    <message>
        <source>{system} · Python {python} · PyTorch {torch} · ONNX Runtime {onnx}</source>
        <translation>{system} · Python {python} · PyTorch {torch} · ONNX Runtime {onnx}</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>کتنے</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n جگہ</numerusform>
            <numerusform>%n جگہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <translation>شکل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>امپورٹ کریں</translation>
    </message>
    <message>
        <source>Import, stopped</source>
        <translation>امپورٹ، روک دیا گیا</translation>
    </message>
    <message>
        <source>Imports and exports</source>
        <translation>امپورٹ اور ایکسپورٹ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>چھوڑی گئیں</translation>
    </message>
    <message>
        <source>Nothing came in from a file or went out to one yet.</source>
        <translation>ابھی نہ کسی فائل سے کچھ آیا ہے اور نہ کسی فائل میں گیا ہے۔</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>قطاریں</translation>
    </message>
    <message>
        <source>Show what was left out</source>
        <translation>دکھائیں کہ کیا چھوڑا گیا</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
</context>
<context>
    <name>HubAccess</name>
    <message>
        <source>A token is kept; enter another to replace it</source>
        <translation>ایک ٹوکن محفوظ ہے؛ اسے بدلنے کے لیے دوسرا درج کریں</translation>
    </message>
    <message>
        <source>Address of a mirror</source>
        <translation>کسی مرر کا پتہ</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>ہب سے پوچھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>جانچیں</translation>
    </message>
    <message>
        <source>Enter a token first.</source>
        <translation>پہلے ٹوکن درج کریں۔</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>ٹوکن بھلا دیں</translation>
    </message>
    <message>
        <source>Hub access</source>
        <translation>ہب تک رسائی</translation>
    </message>
    <message>
        <source>Most models can be had without an account. Some makers give theirs only to those who agreed to terms on the model's page: for those, make a token for reading in your account's settings at the hub.</source>
        <translation>زیادہ تر ماڈل بغیر اکاؤنٹ کے مل جاتے ہیں۔ کچھ بنانے والے اپنے ماڈل صرف انہیں دیتے ہیں جنہوں نے ماڈل کے صفحے پر شرائط قبول کی ہوں: ان کے لیے ہب پر اپنے اکاؤنٹ کی سیٹنگز میں پڑھنے کا ٹوکن بنائیں۔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>The hub itself</source>
        <translation>خود ہب</translation>
    </message>
    <message>
        <source>The hub knows it: it is of {name}.</source>
        <translation>ہب اسے جانتا ہے: یہ {name} کا ہے۔</translation>
    </message>
    <message>
        <source>The token is forgotten.</source>
        <translation>ٹوکن بھلا دیا گیا۔</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>ٹوکن</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>Asking the hub…</source>
        <translation>ہب سے پوچھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>لائیں</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>Import from the Hugging Face hub</source>
        <translation>‏Hugging Face ہب سے امپورٹ کریں</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>تلاش کریں</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>سیٹ کا نام</translation>
    </message>
    <message>
        <source>Only files of rows are fetched. A program that comes with a set is never run.</source>
        <translation>صرف قطاروں والی فائلیں لائی جاتی ہیں۔ سیٹ کے ساتھ آنے والا کوئی پروگرام کبھی نہیں چلایا جاتا۔</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Parts of the set</source>
        <translation>سیٹ کے حصے</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>owner/name, or the set's address</source>
        <translation>مالک/نام، یا سیٹ کا پتہ</translation>
    </message>
    <message>
        <source>{name} has these parts.</source>
        <translation>‏{name} کے یہ حصے ہیں۔</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>‏{size} لانا ہے</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>A kind Ustad does not know</source>
        <translation>ایسی قسم جسے Ustad نہیں جانتا</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>ہب سے پوچھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>For training and chat</source>
        <translation>تربیت اور چیٹ کے لیے</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>کس شکل میں</translation>
    </message>
    <message>
        <source>Its makers ask for consent</source>
        <translation>اس کے بنانے والے رضامندی مانگتے ہیں</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>‏{name} دیکھیں</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>دیکھیں…</translation>
    </message>
    <message>
        <source>Nothing is sent before you search. Only weights that cannot run programs are downloaded: safetensors and ONNX.</source>
        <translation>آپ کے تلاش کرنے سے پہلے کچھ نہیں بھیجا جاتا۔ صرف وہ ویٹس ڈاؤن لوڈ ہوتے ہیں جو پروگرام نہیں چلا سکتے: safetensors اور ONNX۔</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>Part of a name, or owner/name</source>
        <translation>نام کا کچھ حصہ، یا مالک/نام</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>The hub has none in this form whose name holds that. Try fewer words, or the other form.</source>
        <translation>ہب پر اس شکل میں ایسا کوئی ماڈل نہیں جس کے نام میں یہ ہو۔ کم الفاظ، یا دوسری شکل آزمائیں۔</translation>
    </message>
    <message>
        <source>What to look for on the hub</source>
        <translation>ہب پر کیا ڈھونڈنا ہے</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>لائسنس نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} ڈاؤن لوڈ</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} پیرامیٹرز</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n کالم</numerusform>
            <numerusform>%n کالم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <translation>
            <numerusform>%n سطر چھوڑ دی گئی۔</numerusform>
            <numerusform>%n سطریں چھوڑ دی گئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first lines could not be read: {reason}</source>
        <translation>
            <numerusform>پہلی سطروں میں سے %n پڑھی نہ جا سکی: ⁨{reason}⁩</numerusform>
            <numerusform>پہلی سطروں میں سے %n پڑھی نہ جا سکیں: ⁨{reason}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in.</source>
        <translation>
            <numerusform>%n قطار آ گئی۔</numerusform>
            <numerusform>%n قطاریں آ گئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have come in so far</source>
        <translation>
            <numerusform>اب تک %n قطار آئی ہے</numerusform>
            <numerusform>اب تک %n قطاریں آئی ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>‏“{name}” میں شامل کریں</translation>
    </message>
    <message>
        <source>As drafts, to be reviewed</source>
        <translation>مسودوں کے طور پر، نظرثانی کے لیے</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>جیسا فائل کہتی ہے</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Cells separated by</source>
        <translation>خانوں کو الگ کرنے والا نشان</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>انکوڈنگ</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>خود معلوم کریں</translation>
    </message>
    <message>
        <source>Found: {what}</source>
        <translation>ملا: {what}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>امپورٹ کریں</translation>
    </message>
    <message>
        <source>Import “{file}”</source>
        <translation>‏“{file}” امپورٹ کریں</translation>
    </message>
    <message>
        <source>In the shape of the rows there</source>
        <translation>وہاں کی قطاروں کی شکل میں</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>کس میں</translation>
    </message>
    <message>
        <source>New dataset “{name}”</source>
        <translation>نیا ڈیٹا سیٹ “{name}”</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>غیر متعین</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>پہلی قطاریں پڑھی جا رہی ہیں…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>شیٹ</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>شروع ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ٹیسٹ</translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation>پہلی سطر میں کالموں کے نام ہیں</translation>
    </message>
    <message>
        <source>The rows come in when you press Import.</source>
        <translation>قطاریں تب آتی ہیں جب آپ امپورٹ کریں بٹن دباتے ہیں۔</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>توثیق</translation>
    </message>
    <message>
        <source>recognised as: {kind}</source>
        <translation>بطور پہچانا گیا: {kind}</translation>
    </message>
    <message>
        <source>separated by {what}</source>
        <translation>الگ کرنے والا: {what}</translation>
    </message>
    <message>
        <source>shape not recognised</source>
        <translation>شکل پہچانی نہیں گئی</translation>
    </message>
    <message>
        <source>the first with rows</source>
        <translation>قطاروں والی پہلی</translation>
    </message>
</context>
<context>
    <name>IntervalPlot</name>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>گراف</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>قدر</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>{low} اور {high} کے درمیان</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ناپا نہیں گیا</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Clear finished</source>
        <translation>مکمل شدہ ہٹائیں</translation>
    </message>
    <message>
        <source>Close the list of jobs (Esc)</source>
        <translation>کاموں کی فہرست بند کریں (Esc)</translation>
    </message>
    <message>
        <source>Indexing, training and exports appear here while they run, with their logs.</source>
        <translation>انڈیکسنگ، تربیت اور ایکسپورٹس چلتے وقت اپنے لاگ کے ساتھ یہاں نظر آتے ہیں۔</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>کرنے کو کچھ نہیں</translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>اور %n پرانا</numerusform>
            <numerusform>اور %n پرانے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Copy details…</source>
        <translation>تفصیلات کاپی کریں…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>In a process of its own</source>
        <translation>اپنے الگ پروسیس میں</translation>
    </message>
    <message>
        <source>In a process of its own, one at a time</source>
        <translation>اپنے الگ پروسیس میں، ایک وقت میں ایک</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>پس منظر میں</translation>
    </message>
    <message>
        <source>In the process that holds the models</source>
        <translation>اس پروسیس میں جو ماڈلز کو سنبھالتا ہے</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>درمیان میں رک گیا</translation>
    </message>
    <message>
        <source>It names the system, the versions of libraries, what went wrong and the last lines of the logs. Paths, names of people, documents and datasets, and keys are taken out. Look through it all the same: an error can quote a few words of what it was about.</source>
        <translation>اس میں سسٹم، لائبریریوں کے ورژن، جو غلط ہوا اور لاگ کی آخری سطریں ہوتی ہیں۔ راستے، لوگوں، دستاویزات اور ڈیٹا سیٹس کے نام، اور کلیدیں نکال دی جاتی ہیں۔ پھر بھی اسے دیکھ لیں: کسی غلطی میں اس چیز کے چند الفاظ آ سکتے ہیں جس کے بارے میں وہ تھی۔</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>لاگ</translation>
    </message>
    <message>
        <source>Log of {title}</source>
        <translation>‏{title} کا لاگ</translation>
    </message>
    <message>
        <source>Nothing has been logged.</source>
        <translation>کوئی لاگ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>دوبارہ شروع کریں</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>روک دیا گیا</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>رک رہا ہے…</translation>
    </message>
    <message>
        <source>Ustad ended while this was under way.</source>
        <translation>جب یہ جاری تھا تو Ustad بند ہو گیا۔</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} میں سے {done}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} باقی</translation>
    </message>
    <message>
        <source>{when} · took {time}</source>
        <translation>{when} · {time} لگا</translation>
    </message>
</context>
<context>
    <name>JobsButton</name>
    <message>
        <source>Jobs</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>کام ({count})</translation>
    </message>
</context>
<context>
    <name>JudgeDialog</name>
    <message numerus="yes">
        <source>%n verdict(s): each pair of answers in both orders.</source>
        <translation>
            <numerusform>%n فیصلہ: جوابات کا ہر جوڑا دونوں ترتیبوں میں۔</numerusform>
            <numerusform>%n فیصلے: جوابات کا ہر جوڑا دونوں ترتیبوں میں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} here.</source>
        <translation>یہاں تقریباً {time}۔</translation>
    </message>
    <message>
        <source>About {tokens} tokens to read.</source>
        <translation>پڑھنے کے لیے تقریباً {tokens} ٹوکن۔</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>تمام {count}</translation>
    </message>
    <message>
        <source>How long that takes shows after the first few; you can stop at any time.</source>
        <translation>اس میں کتنا وقت لگتا ہے، یہ پہلے چند کے بعد نظر آتا ہے؛ آپ کسی بھی وقت روک سکتے ہیں۔</translation>
    </message>
    <message>
        <source>It compares each two answers to a question, in both orders; only where both verdicts agree somebody wins. How far it can be trusted shows beside your own votes.</source>
        <translation>یہ سوال کے ہر دو جوابات کا موازنہ دونوں ترتیبوں میں کرتا ہے؛ کوئی تبھی جیتتا ہے جب دونوں فیصلے ایک ہوں۔ اس پر کتنا بھروسا کیا جا سکتا ہے، یہ آپ کے اپنے ووٹوں کے ساتھ نظر آتا ہے۔</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>منصف</translation>
    </message>
    <message>
        <source>Judge answers</source>
        <translation>جوابات کا فیصلہ کروائیں</translation>
    </message>
    <message>
        <source>Last time: {sentences}</source>
        <translation>پچھلی بار: {sentences}</translation>
    </message>
    <message>
        <source>Let a model judge</source>
        <translation>ماڈل سے فیصلہ کروائیں</translation>
    </message>
    <message>
        <source>Let a model judge the answers</source>
        <translation>ماڈل سے جوابات کا فیصلہ کروائیں</translation>
    </message>
    <message>
        <source>No model here is large enough to judge. Add a larger one on the Models screen, or an address in Settings.</source>
        <translation>یہاں فیصلے کے لیے کافی بڑا کوئی ماڈل نہیں۔ ماڈلز اسکرین پر کوئی بڑا ماڈل شامل کریں، یا سیٹنگز میں کوئی پتہ۔</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>سوالات</translation>
    </message>
    <message>
        <source>Questions, expected answers, quotes and all answers are sent to {host}.</source>
        <translation>سوالات، متوقع جوابات، اقتباسات اور تمام جوابات {host} کو بھیجے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>There is no question that two ways of answering have answered.</source>
        <translation>ایسا کوئی سوال نہیں جس کا جواب دو طریقوں نے دیا ہو۔</translation>
    </message>
    <message>
        <source>They cost about {price}.</source>
        <translation>ان کی لاگت تقریباً {price} ہے۔</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%n row(s) added to “{name}”.</source>
        <translation>
            <numerusform>‏“{name}” میں %n قطار شامل ہوئی۔</numerusform>
            <numerusform>‏“{name}” میں %n قطاریں شامل ہوئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>گفتگو ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>‏{file} میں ایکسپورٹ ہو گئی</translation>
    </message>
    <message>
        <source>Nothing has been said in this conversation yet.</source>
        <translation>اس گفتگو میں ابھی کچھ نہیں کہا گیا۔</translation>
    </message>
    <message>
        <source>Show the dataset</source>
        <translation>ڈیٹا سیٹ دکھائیں</translation>
    </message>
    <message>
        <source>Show the row</source>
        <translation>قطار دکھائیں</translation>
    </message>
    <message>
        <source>The answer is a row of “{name}” now.</source>
        <translation>جواب اب “{name}” کی ایک قطار ہے۔</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Keys of the chat</source>
        <translation>چیٹ کے کی بورڈ شارٹ کٹس</translation>
    </message>
</context>
<context>
    <name>KnowledgeScreen</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n دستاویز</numerusform>
            <numerusform>%n دستاویزات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be read.</source>
        <translation>
            <numerusform>%n دستاویز پڑھی نہ جا سکی۔</numerusform>
            <numerusform>%n دستاویزات پڑھی نہ جا سکیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be read; the others are indexed.</source>
        <translation>
            <numerusform>%n دستاویز پڑھی نہ جا سکی؛ باقی انڈیکس ہو گئیں۔</numerusform>
            <numerusform>%n دستاویزات پڑھی نہ جا سکیں؛ باقی انڈیکس ہو گئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to index.</source>
        <translation>
            <numerusform>%n دستاویز انڈیکس کرنی ہے۔</numerusform>
            <numerusform>%n دستاویزات انڈیکس کرنی ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n ناکام</numerusform>
            <numerusform>%n ناکام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the project already.</source>
        <translation>
            <numerusform>%n فائل پہلے سے پروجیکٹ میں تھی۔</numerusform>
            <numerusform>%n فائلیں پہلے سے پروجیکٹ میں تھیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) can be found</source>
        <translation>
            <numerusform>%n عبارت تلاش میں مل سکتی ہے</numerusform>
            <numerusform>%n عبارتیں تلاش میں مل سکتی ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n منتظر</numerusform>
            <numerusform>%n منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Add a folder and what is below it</source>
        <translation>ایک فولڈر اور جو کچھ اس کے اندر ہے شامل کریں</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>فائلیں شامل کریں</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>فائلیں شامل کریں…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>فولڈر شامل کریں…</translation>
    </message>
    <message>
        <source>Add the files that hold the knowledge</source>
        <translation>وہ فائلیں شامل کریں جن میں علم ہے</translation>
    </message>
    <message>
        <source>All documents are indexed.</source>
        <translation>تمام دستاویزات انڈیکس ہو چکی ہیں۔</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>All kinds that are read</source>
        <translation>تمام اقسام جو پڑھی جاتی ہیں</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>دستاویزات</translation>
    </message>
    <message>
        <source>Files, a folder, or a table from a database; files may also be dropped here</source>
        <translation>فائلیں، فولڈر، یا ڈیٹابیس کا جدول؛ فائلیں یہاں کھینچ کر بھی چھوڑی جا سکتی ہیں</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>فائلیں…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>فولڈر…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>How documents are read and searched…</source>
        <translation>دستاویزات کیسے پڑھی اور تلاش کی جاتی ہیں…</translation>
    </message>
    <message>
        <source>How often the right passage is found for questions of your own</source>
        <translation>آپ کے اپنے سوالات کے لیے صحیح عبارت کتنی بار ملتی ہے</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>انڈیکس کریں</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>انڈیکس شدہ</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>انڈیکسنگ</translation>
    </message>
    <message>
        <source>Its folder was opened: a file of this kind can be a program, which Ustad does not start.</source>
        <translation>اس کا فولڈر کھول دیا گیا: اس قسم کی فائل پروگرام ہو سکتی ہے، جسے Ustad نہیں چلاتا۔</translation>
    </message>
    <message>
        <source>No program on this machine opens this kind of file.</source>
        <translation>اس مشین پر کوئی پروگرام اس قسم کی فائل نہیں کھولتا۔</translation>
    </message>
    <message>
        <source>PDF, Word, PowerPoint, Excel, web pages, mails, books, Markdown, text and more are read. The project keeps its own copies; your files stay as they are.</source>
        <translation>‏PDF، Word، PowerPoint، Excel، ویب صفحات، ای میلز، کتابیں، Markdown، متن اور مزید پڑھے جاتے ہیں۔ پروجیکٹ اپنی کاپیاں رکھتا ہے؛ آپ کی فائلیں جیسی ہیں ویسی رہتی ہیں۔</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>وقفے پر</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} documents are read; the rest waits.</source>
        <translation>وقفے پر: {total} میں سے {done} دستاویزات پڑھی گئیں؛ باقی منتظر ہیں۔</translation>
    </message>
    <message>
        <source>Read what is new or changed, so that it can be found</source>
        <translation>جو نیا یا بدلا ہوا ہے اسے پڑھیں تاکہ وہ تلاش میں مل سکے</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s)?</source>
        <translation>
            <numerusform>%n دستاویز ہٹائیں؟</numerusform>
            <numerusform>%n دستاویزات ہٹائیں؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Score…</source>
        <translation>اسکور…</translation>
    </message>
    <message>
        <source>Source code and settings</source>
        <translation>سورس کوڈ اور سیٹنگز</translation>
    </message>
    <message>
        <source>Table from a database…</source>
        <translation>ڈیٹابیس سے جدول…</translation>
    </message>
    <message>
        <source>Tables and data</source>
        <translation>جدول اور ڈیٹا</translation>
    </message>
    <message>
        <source>The project's copy and its passages are deleted. The file it was copied from stays.</source>
        <translation>پروجیکٹ کی کاپی اور اس کی عبارتیں حذف ہو جاتی ہیں۔ جس فائل سے کاپی ہوئی تھی وہ باقی رہتی ہے۔</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation>زیرِ نگرانی فولڈر…</translation>
    </message>
    <message>
        <source>What answers are looked up in</source>
        <translation>جوابات کس میں تلاش کیے جاتے ہیں</translation>
    </message>
</context>
<context>
    <name>LeaksModel</name>
    <message>
        <source>Asked</source>
        <translation>پوچھا گیا</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>کتنا مشابہ</translation>
    </message>
    <message>
        <source>In this trial</source>
        <translation>اس آزمائش میں</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>چھوڑی گئیں</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>جس پر تربیت ہوئی</translation>
    </message>
</context>
<context>
    <name>LeaksRoom</name>
    <message numerus="yes">
        <source>Asked all the same: %n question(s). The slices say how answers to them fare.</source>
        <translation>
            <numerusform>پھر بھی پوچھا گیا: %n سوال۔ ٹکڑے بتاتے ہیں کہ اس کے جوابات کیسے رہے۔</numerusform>
            <numerusform>پھر بھی پوچھے گئے: %n سوالات۔ ٹکڑے بتاتے ہیں کہ ان کے جوابات کیسے رہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question is compared with what the runs were trained on: word for word, in nearly the same words, and by its meaning.</source>
        <translation>ہر سوال کا موازنہ اس سے ہوتا ہے جس پر رنز کی تربیت ہوئی: لفظ بہ لفظ، تقریباً انہی الفاظ میں، اور معنی سے۔</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n question(s). An answer to what was trained on shows memory, not skill.</source>
        <translation>
            <numerusform>چھوڑا گیا: %n سوال۔ جس پر تربیت ہوئی اس کا جواب یادداشت دکھاتا ہے، مہارت نہیں۔</numerusform>
            <numerusform>چھوڑے گئے: %n سوالات۔ جس پر تربیت ہوئی اس کا جواب یادداشت دکھاتا ہے، مہارت نہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these questions was trained on</source>
        <translation>ان میں سے کسی سوال پر تربیت نہیں ہوئی</translation>
    </message>
    <message>
        <source>Nothing here was trained, so nothing can have been learnt by heart</source>
        <translation>یہاں کسی کی تربیت نہیں ہوئی، اس لیے کچھ رٹا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>Questions that were trained on</source>
        <translation>وہ سوالات جن پر تربیت ہوئی</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>ماڈل نے کیا لکھا</translation>
    </message>
    <message>
        <source>What the model wrote is listed, the first {shown} at most.</source>
        <translation>ماڈل نے جو لکھا وہ درج ہے، زیادہ سے زیادہ پہلے {shown}۔</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>کیا چھوڑا گیا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>وجہ</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Its maker has put no text beside it. Its licence: {licence}</source>
        <translation>اس کے بنانے والے نے ساتھ کوئی متن نہیں رکھا۔ اس کا لائسنس: {licence}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>لائسنس</translation>
    </message>
    <message>
        <source>Licences of what Ustad is made of</source>
        <translation>‏Ustad جن چیزوں سے بنا ہے ان کے لائسنس</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Search by name or licence</source>
        <translation>نام یا لائسنس سے تلاش کریں</translation>
    </message>
    <message>
        <source>The words of the licence</source>
        <translation>لائسنس کا متن</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ورژن</translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message numerus="yes">
        <source>%n step(s) to go</source>
        <translation>
            <numerusform>%n قدم باقی</numerusform>
            <numerusform>%n قدم باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>گراف</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>قدم</translation>
    </message>
</context>
<context>
    <name>LocalServerCard</name>
    <message numerus="yes">
        <source>%n request(s) since it was switched on</source>
        <translation>
            <numerusform>چالو ہونے کے بعد سے %n درخواست</numerusform>
            <numerusform>چالو ہونے کے بعد سے %n درخواستیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>کاپی ہو گیا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>تفصیلات کاپی کریں</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>چھپائیں</translation>
    </message>
    <message>
        <source>How to ask it</source>
        <translation>اس سے کیسے پوچھیں</translation>
    </message>
    <message>
        <source>In force when it is switched on again.</source>
        <translation>دوبارہ چالو ہونے پر نافذ ہوگا۔</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Let other computers ask?</source>
        <translation>دوسرے کمپیوٹرز کو پوچھنے دیں؟</translation>
    </message>
    <message>
        <source>Let them ask</source>
        <translation>پوچھنے دیں</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>مقامی سرور</translation>
    </message>
    <message>
        <source>Local server: {verb}</source>
        <translation>مقامی سرور: {verb}</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>نئی کلید بنائیں</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>نئی کلید بنائیں؟</translation>
    </message>
    <message>
        <source>Models alone: no project is open.</source>
        <translation>صرف ماڈل: کوئی پروجیکٹ کھلا نہیں۔</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>نئی کلید…</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>ابھی کچھ نہیں پوچھا گیا۔</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>On</source>
        <translation>چالو</translation>
    </message>
    <message>
        <source>On, also for other computers</source>
        <translation>چالو، دوسرے کمپیوٹرز کے لیے بھی</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ایک لمحہ…</translation>
    </message>
    <message>
        <source>Other programs on this machine can ask your models, runs and documents, as they would ask OpenAI. Your own chat goes first.</source>
        <translation>اس مشین کے دوسرے پروگرام آپ کے ماڈلز، رنز اور دستاویزات سے ویسے ہی پوچھ سکتے ہیں جیسے وہ OpenAI سے پوچھتے ہیں۔ آپ کی اپنی چیٹ کو ترجیح ملتی ہے۔</translation>
    </message>
    <message>
        <source>Programs with the present key are turned away. The server is switched off and on again.</source>
        <translation>موجودہ کلید والے پروگرام واپس لوٹا دیے جاتے ہیں۔ سرور بند کر کے دوبارہ چالو کیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Serve this project instead</source>
        <translation>اس کی جگہ یہ پروجیکٹ پیش کریں</translation>
    </message>
    <message>
        <source>Serves the project “{name}”.</source>
        <translation>پروجیکٹ “{name}” پیش کرتا ہے۔</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>چالو کریں</translation>
    </message>
    <message>
        <source>Whoever is in this network and has the key can then ask your models and documents. Questions and answers cross the network unencrypted.</source>
        <translation>پھر اس نیٹ ورک میں جس کے پاس بھی کلید ہو وہ آپ کے ماڈلز اور دستاویزات سے پوچھ سکتا ہے۔ سوالات اور جوابات نیٹ ورک پر بغیر خفیہ کاری کے گزرتے ہیں۔</translation>
    </message>
    <message>
        <source>Will serve the project “{name}”.</source>
        <translation>پروجیکٹ “{name}” پیش کرے گا۔</translation>
    </message>
    <message>
        <source>YOUR-KEY</source>
        <translation>آپ-کی-کلید</translation>
    </message>
    <message>
        <source>left</source>
        <translation>چلا گیا</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ابھی</translation>
    </message>
    <message>
        <source>{read} read, {written} written</source>
        <translation>{read} پڑھے، {written} لکھے</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A project is a folder that holds documents, rows, runs and chats. Open one, or try the sample.</source>
        <translation>پروجیکٹ ایک فولڈر ہے جس میں دستاویزات، قطاریں، رنز اور چیٹس رہتی ہیں۔ کوئی کھولیں، یا نمونہ آزمائیں۔</translation>
    </message>
    <message>
        <source>BUILD</source>
        <translation>بنائیں</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>چیٹ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ڈیٹا سیٹ</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>فیصلہ کریں</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>دستاویزات</translation>
    </message>
    <message>
        <source>Each can go on from where it stopped.</source>
        <translation>ہر ایک وہیں سے آگے چل سکتا ہے جہاں رکا تھا۔</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>آغاز کے صفحے پر جائیں</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ہارڈویئر</translation>
    </message>
    <message>
        <source>It can go on from where it stopped when Ustad starts again.</source>
        <translation>Ustad دوبارہ شروع ہونے پر یہ وہیں سے آگے چل سکتا ہے جہاں رکا تھا۔</translation>
    </message>
    <message>
        <source>It would have to begin anew.</source>
        <translation>اسے نئے سرے سے شروع ہونا ہوگا۔</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>ماڈلز</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>کوئی پروجیکٹ کھلا نہیں ہے</translation>
    </message>
    <message>
        <source>PLAN</source>
        <translation>منصوبہ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>دوبارہ شروع کریں</translation>
    </message>
    <message>
        <source>Resume goes on from where it stopped; it also waits for you under Jobs.</source>
        <translation>“دوبارہ شروع کریں” وہیں سے آگے بڑھتا ہے جہاں رکا تھا؛ یہ “کام” کے تحت بھی آپ کا منتظر ہے۔</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>سیٹنگز</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>کام دکھائیں</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Start the job again</source>
        <translation>کام دوبارہ شروع کریں</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>روکیں اور بند کریں</translation>
    </message>
    <message>
        <source>TRY</source>
        <translation>آزمائیں</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>{count} jobs were cut off when Ustad last ended.</source>
        <translation>Ustad کے پچھلی بار بند ہونے پر {count} کام بیچ میں کٹ گئے۔</translation>
    </message>
    <message>
        <source>{kind}: {words}. Your project is safe; what was shown as saved is on disk. You can go on working.</source>
        <translation>‏⁨{kind}: {words}⁩۔ آپ کا پروجیکٹ محفوظ ہے؛ جو محفوظ دکھایا گیا تھا وہ ڈسک پر ہے۔ آپ کام جاری رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>“{title}” ended with a fault: {words}</source>
        <translation>“{title}” خرابی پر ختم ہوا: {words}</translation>
    </message>
    <message>
        <source>“{title}” is done.</source>
        <translation>‏“{title}” ہو گیا۔</translation>
    </message>
    <message>
        <source>“{title}” is still running</source>
        <translation>“{title}” ابھی چل رہا ہے</translation>
    </message>
    <message>
        <source>“{title}” is stopped.</source>
        <translation>‏“{title}” روک دیا گیا۔</translation>
    </message>
    <message>
        <source>“{title}” was cut off when Ustad last ended.</source>
        <translation>Ustad کے پچھلی بار بند ہونے پر “{title}” بیچ میں کٹ گیا۔</translation>
    </message>
</context>
<context>
    <name>Managing</name>
    <message>
        <source>Rename</source>
        <translation>نام بدلیں</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>گفتگو کا نام بدلیں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>‏“{title}” حذف کر دی گئی۔</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Chosen and rejected answer</source>
        <translation>منتخب اور مسترد شدہ جواب</translation>
    </message>
    <message>
        <source>Chosen answer</source>
        <translation>منتخب جواب</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>Document and summary</source>
        <translation>دستاویز اور خلاصہ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>لیبل</translation>
    </message>
    <message>
        <source>More of the question</source>
        <translation>سوال کا مزید حصہ</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>سادہ متن</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>سوال اور جواب</translation>
    </message>
    <message>
        <source>Rejected answer</source>
        <translation>مسترد شدہ جواب</translation>
    </message>
    <message>
        <source>Rejected turns</source>
        <translation>مسترد شدہ باریاں</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>نشان زد ٹکڑے</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصہ</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>سسٹم پیغام</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Text and label</source>
        <translation>متن اور لیبل</translation>
    </message>
    <message>
        <source>Text and spans</source>
        <translation>متن اور نشان زد ٹکڑے</translation>
    </message>
    <message>
        <source>Text by a chat template (Jinja)</source>
        <translation>چیٹ ٹیمپلیٹ (Jinja) کے مطابق متن</translation>
    </message>
    <message>
        <source>Text by a template</source>
        <translation>ٹیمپلیٹ کے مطابق متن</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>باریاں</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>Use</source>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>کالم کیا ہیں</translation>
    </message>
</context>
<context>
    <name>MappingPanel</name>
    <message>
        <source>As it would be trained</source>
        <translation>جیسے اس پر تربیت ہوگی</translation>
    </message>
    <message>
        <source>As models bring it: “messages” are the turns; columns go by their names.</source>
        <translation>جیسے ماڈلز کے ساتھ آتا ہے: “messages” باریاں ہیں؛ کالم اپنے ناموں سے آتے ہیں۔</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>ہر قطار ہے</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>پہلی قطاریں</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>متن میں</translation>
    </message>
    <message>
        <source>Names of columns stand in braces: {example}</source>
        <translation>کالموں کے نام خمدار قوسین میں ہوتے ہیں: {example}</translation>
    </message>
    <message>
        <source>No column is taken for: {parts}.</source>
        <translation>کسی کالم کو یہ نہیں سمجھا گیا: {parts}۔</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>امپورٹ نہیں ہوگا</translation>
    </message>
    <message>
        <source>Remark, not trained</source>
        <translation>تبصرہ، تربیت کے بغیر</translation>
    </message>
    <message>
        <source>Row {at} of {n}</source>
        <translation>{n} میں سے قطار {at}</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>کیا سمجھا جائے</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ٹیمپلیٹ</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>اگلی قطار</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>پچھلی قطار</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>کیا دکھایا جا رہا ہے</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>قطاریں کیا ہیں</translation>
    </message>
    <message>
        <source>What “{column}” is taken for</source>
        <translation>‏“{column}” کو کیا سمجھا جائے</translation>
    </message>
    <message>
        <source>Write a template.</source>
        <translation>ایک ٹیمپلیٹ لکھیں۔</translation>
    </message>
</context>
<context>
    <name>MarksStrip</name>
    <message>
        <source>Accepted</source>
        <translation>منظور شدہ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>For people; no model sees it</source>
        <translation>لوگوں کے لیے؛ کوئی ماڈل اسے نہیں دیکھتا</translation>
    </message>
    <message>
        <source>Give the row a star</source>
        <translation>قطار کو ستارہ دیں</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مسترد شدہ</translation>
    </message>
    <message>
        <source>State of the row</source>
        <translation>قطار کی حالت</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگز</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>ستارہ ہٹائیں</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>میموری</translation>
    </message>
    <message>
        <source>Memory: {words}. {name}</source>
        <translation>میموری: {words}۔ {name}</translation>
    </message>
    <message>
        <source>Processor only, no GPU</source>
        <translation>صرف پروسیسر، کوئی GPU نہیں</translation>
    </message>
    <message>
        <source>{gpu}: {used} / {total}</source>
        <translation>{gpu}: {used} / {total}</translation>
    </message>
    <message>
        <source>{used} / {total} GB</source>
        <translation>{used} / {total} GB</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Merge</source>
        <translation>ضم کریں</translation>
    </message>
    <message>
        <source>Merge into a model</source>
        <translation>ماڈل میں ضم کریں</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>اسے دکھائیں</translation>
    </message>
    <message>
        <source>The model “{name}” is in the models folder.</source>
        <translation>ماڈل “{name}” ماڈلز کے فولڈر میں ہے۔</translation>
    </message>
    <message>
        <source>What “{name}” has learnt becomes part of a new model in the models folder. It is chosen, trained further and exported like any other.</source>
        <translation>‏“{name}” نے جو سیکھا ہے وہ ماڈلز کے فولڈر میں ایک نئے ماڈل کا حصہ بن جاتا ہے۔ اسے کسی بھی دوسرے ماڈل کی طرح منتخب کیا، مزید تربیت دیا اور ایکسپورٹ کیا جا سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>یہ پیغام ہٹا دیں</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Answers</source>
        <translation>جوابات</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>آرکیٹیکچر</translation>
    </message>
    <message>
        <source>Can be trained</source>
        <translation>تربیت دی جا سکتی ہے</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>استعمال نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>Check the files of {name} against their checksums</source>
        <translation>‏{name} کی فائلوں کو ان کے چیک سم سے جانچیں</translation>
    </message>
    <message>
        <source>Comes with Ustad</source>
        <translation>‏Ustad کے ساتھ آتا ہے</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>سیاق</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>‏{name} حذف کریں</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>‏{name} ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>How {name} runs</source>
        <translation>‏{name} کیسے چلتا ہے</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>لائسنس</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>عددی قسم</translation>
    </message>
    <message>
        <source>ONNX for DirectML</source>
        <translation>‏DirectML کے لیے ONNX</translation>
    </message>
    <message>
        <source>ONNX for NVIDIA cards</source>
        <translation>‏NVIDIA کارڈز کے لیے ONNX</translation>
    </message>
    <message>
        <source>ONNX for an NPU</source>
        <translation>‏NPU کے لیے ONNX</translation>
    </message>
    <message>
        <source>ONNX for the processor</source>
        <translation>پروسیسر کے لیے ONNX</translation>
    </message>
    <message>
        <source>ONNX for {device}</source>
        <translation>‏{device} کے لیے ONNX</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ڈسک پر</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>پیرامیٹرز</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>پڑھتا ہے</translation>
    </message>
    <message>
        <source>Show the folder of {name}</source>
        <translation>‏{name} کا فولڈر دکھائیں</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>‏{name} کو فہرست سے نکالیں</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} ارب</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} ملین</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} ٹوکن</translation>
    </message>
</context>
<context>
    <name>ModelsScreen</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n ماڈل</numerusform>
            <numerusform>%n ماڈل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) need it to be used or gone on with:</source>
        <translation>
            <numerusform>%n رن کو استعمال یا جاری کرنے کے لیے اس کی ضرورت ہے:</numerusform>
            <numerusform>%n رنز کو استعمال یا جاری کرنے کے لیے اس کی ضرورت ہے:</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>ماڈل کا فولڈر شامل کریں</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>ماڈل کا فولڈر شامل کریں…</translation>
    </message>
    <message>
        <source>Asking the hub for {name}…</source>
        <translation>ہب سے {name} کے بارے میں پوچھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Delete what was downloaded of {name}?</source>
        <translation>‏{name} کا جو حصہ ڈاؤن لوڈ ہوا تھا اسے حذف کریں؟</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>‏{name} حذف کریں؟</translation>
    </message>
    <message>
        <source>Hub access…</source>
        <translation>ہب تک رسائی…</translation>
    </message>
    <message>
        <source>It has to be downloaded from the beginning then.</source>
        <translation>پھر اسے شروع سے ڈاؤن لوڈ کرنا ہوگا۔</translation>
    </message>
    <message>
        <source>Its files stay where they are: {path}</source>
        <translation>اس کی فائلیں جہاں ہیں وہیں رہتی ہیں: ⁨{path}⁩</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>ماڈلز</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>اس کمپیوٹر پر</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>ہب پر تلاش کریں</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>فہرست سے نکالیں</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>‏{name} کو فہرست سے نکالیں؟</translation>
    </message>
    <message>
        <source>The language models you can chat with and train: those here, and those to be had.</source>
        <translation>وہ زبان ماڈل جن سے آپ چیٹ کر سکتے ہیں اور جنہیں تربیت دے سکتے ہیں: جو یہاں ہیں، اور جو حاصل کیے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Which models to show</source>
        <translation>کون سے ماڈل دکھانے ہیں</translation>
    </message>
    <message>
        <source>Worth having</source>
        <translation>حاصل کرنے کے لائق</translation>
    </message>
    <message>
        <source>You can also drop a folder here. It needs the files a model usually comes with: config.json, tokenizer.json and weights in the safetensors format. Nothing is copied or changed.</source>
        <translation>آپ یہاں فولڈر کھینچ کر بھی چھوڑ سکتے ہیں۔ اس میں وہ فائلیں ہونی چاہییں جو عموماً ماڈل کے ساتھ آتی ہیں: config.json، tokenizer.json اور safetensors فارمیٹ میں ویٹس۔ نہ کچھ کاپی کیا جاتا ہے نہ بدلا جاتا ہے۔</translation>
    </message>
    <message>
        <source>{name} is in the list now.</source>
        <translation>‏{name} اب فہرست میں ہے۔</translation>
    </message>
    <message>
        <source>{path} goes for good.</source>
        <translation>⁨{path}⁩ ہمیشہ کے لیے ختم ہو جائے گا۔</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message numerus="yes">
        <source>%n processor core(s), {memory} of memory, {card}.</source>
        <translation>
            <numerusform>%n پروسیسر کور، {memory} میموری، {card}۔</numerusform>
            <numerusform>%n پروسیسر کور، {memory} میموری، {card}۔</numerusform>
        </translation>
    </message>
    <message>
        <source>A graphics card with about {memory}.</source>
        <translation>تقریباً {memory} والا گرافکس کارڈ۔</translation>
    </message>
    <message>
        <source>A model of up to {size} billion parameters is done.</source>
        <translation>‏{size} ارب پیرامیٹرز تک کا ماڈل مکمل ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>About {memory} of memory for a model of {size} billion parameters in 16 bits.</source>
        <translation>16 بٹ میں {size} ارب پیرامیٹرز کے ماڈل کے لیے تقریباً {memory} میموری۔</translation>
    </message>
    <message>
        <source>About {memory} of memory. Indexing 100 pages takes about {time}.</source>
        <translation>تقریباً {memory} میموری۔ 100 صفحات انڈیکس کرنے میں تقریباً {time} لگتا ہے۔</translation>
    </message>
    <message>
        <source>About {memory} of the {budget} that training may use, and about {time} to go {passes} times through {examples} examples with a model of {size} billion parameters.</source>
        <translation>تربیت جو {budget} استعمال کر سکتی ہے اس میں سے تقریباً {memory} میموری، اور {size} ارب پیرامیٹرز کے ماڈل کے ساتھ {examples} مثالوں کے {passes} دور مکمل کرنے میں تقریباً {time}۔</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>جوابات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>دستاویزات</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>مکمل فائن ٹیوننگ</translation>
    </message>
    <message>
        <source>How to train</source>
        <translation>تربیت کیسے دیں</translation>
    </message>
    <message>
        <source>In one night</source>
        <translation>ایک رات میں</translation>
    </message>
    <message>
        <source>No model is done with these examples. Begin with fewer examples or a faster machine.</source>
        <translation>ان مثالوں کے ساتھ کوئی ماڈل مکمل نہیں ہوتا۔ کم مثالوں یا زیادہ تیز مشین سے شروع کریں۔</translation>
    </message>
    <message>
        <source>Not even a small model can be trained in this memory. Use another machine for training.</source>
        <translation>اتنی میموری میں کسی چھوٹے ماڈل کو بھی تربیت نہیں دی جا سکتی۔ تربیت کے لیے کوئی اور مشین استعمال کریں۔</translation>
    </message>
    <message>
        <source>On the machine you named</source>
        <translation>آپ کی بتائی ہوئی مشین پر</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>اس مشین پر</translation>
    </message>
    <message>
        <source>Rough figures by plain arithmetic, not measured.</source>
        <translation>سادہ حساب سے موٹے اندازے، ناپے ہوئے نہیں۔</translation>
    </message>
    <message>
        <source>There is</source>
        <translation>دستیاب ہے</translation>
    </message>
    <message>
        <source>Too little</source>
        <translation>بہت کم</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>no NVIDIA graphics card</source>
        <translation>کوئی NVIDIA گرافکس کارڈ نہیں</translation>
    </message>
    <message>
        <source>{method}. {reason}</source>
        <translation>‏{method}۔ ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{name} with {memory}</source>
        <translation>{memory} والا {name}</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>A folder's name cannot end with a full stop.</source>
        <translation>فولڈر کا نام نقطے پر ختم نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>A folder's name cannot hold {char}.</source>
        <translation>فولڈر کے نام میں {char} نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>پروجیکٹ بنائیں</translation>
    </message>
    <message>
        <source>Folder for projects</source>
        <translation>پروجیکٹس کا فولڈر</translation>
    </message>
    <message>
        <source>Makes {path}</source>
        <translation>⁨{path}⁩ بناتا ہے</translation>
    </message>
    <message>
        <source>My expert</source>
        <translation>میرا ماہر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>نیا پروجیکٹ</translation>
    </message>
</context>
<context>
    <name>NumberControl</name>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
</context>
<context>
    <name>OliveOptions</name>
    <message>
        <source>A config of Olive</source>
        <translation>‏Olive کی کنفیگ</translation>
    </message>
    <message>
        <source>Give the result a name.</source>
        <translation>نتیجے کو نام دیں۔</translation>
    </message>
    <message>
        <source>Mend the settings that are marked.</source>
        <translation>نشان زد سیٹنگز درست کریں۔</translation>
    </message>
    <message>
        <source>Model or run</source>
        <translation>ماڈل یا رن</translation>
    </message>
    <message>
        <source>Name of the result</source>
        <translation>نتیجے کا نام</translation>
    </message>
    <message>
        <source>No run of this project has made an adapter yet.</source>
        <translation>اس پروجیکٹ کے کسی رن نے ابھی کوئی اڈاپٹر نہیں بنایا۔</translation>
    </message>
    <message>
        <source>Open a config</source>
        <translation>کنفیگ کھولیں</translation>
    </message>
    <message>
        <source>Open a file, or paste a command line of a guide.</source>
        <translation>کوئی فائل کھولیں، یا کسی گائیڈ کی کمانڈ لائن چسپاں کریں۔</translation>
    </message>
    <message>
        <source>Open a project first: its rows and runs are what this works on.</source>
        <translation>پہلے کوئی پروجیکٹ کھولیں: یہ اسی کی قطاروں اور رنز پر کام کرتا ہے۔</translation>
    </message>
    <message>
        <source>Rows of</source>
        <translation>کس کی قطاریں</translation>
    </message>
    <message>
        <source>Settings as in</source>
        <translation>سیٹنگز جیسی یہاں ہیں</translation>
    </message>
    <message>
        <source>This project has no dataset yet.</source>
        <translation>اس پروجیکٹ میں ابھی کوئی ڈیٹا سیٹ نہیں۔</translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation>جو عام ہے</translation>
    </message>
    <message>
        <source>What “{run}” learnt</source>
        <translation>‏“{run}” نے کیا سیکھا</translation>
    </message>
    <message>
        <source>or a command line of a guide</source>
        <translation>یا کسی گائیڈ کی کمانڈ لائن</translation>
    </message>
</context>
<context>
    <name>OlivePackCard</name>
    <message>
        <source>Being installed</source>
        <translation>انسٹال ہو رہا ہے</translation>
    </message>
    <message>
        <source>How far the installation is</source>
        <translation>انسٹالیشن کہاں تک پہنچی</translation>
    </message>
    <message>
        <source>Install Olive</source>
        <translation>‏Olive انسٹال کریں</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>انسٹال ہے</translation>
    </message>
    <message>
        <source>Its environment is removed ({size}). What it has made stays.</source>
        <translation>اس کا ماحول ہٹا دیا جائے گا ({size})۔ اس نے جو بنایا ہے وہ باقی رہے گا۔</translation>
    </message>
    <message>
        <source>Made for an earlier Ustad</source>
        <translation>پرانے Ustad کے لیے بنایا گیا</translation>
    </message>
    <message>
        <source>Microsoft Olive</source>
        <translation>Microsoft Olive</translation>
    </message>
    <message>
        <source>Microsoft's tool for tuning, squeezing and converting models, as its guides have it. Version {version} is installed beside Ustad's own packages and shares PyTorch with them: about {download} to download, {room} of disk while it is installed.</source>
        <translation>ماڈلز کو ٹیون، مختصر اور تبدیل کرنے کے لیے Microsoft کا ٹول، جیسا کہ اس کے گائیڈز میں ہے۔ ورژن {version} Ustad کے اپنے پیکیجز کے ساتھ انسٹال ہوتا ہے اور PyTorch ان کے ساتھ مشترک رکھتا ہے: تقریباً {download} ڈاؤن لوڈ، انسٹالیشن کے دوران {room} ڈسک۔</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>انسٹال نہیں</translation>
    </message>
    <message>
        <source>Olive {version} with an ONNX Runtime GenAI {genai} of its own, {size}. It works offline, and tells its maker nothing.</source>
        <translation>‏Olive {version} اپنے الگ ONNX Runtime GenAI {genai} کے ساتھ، {size}۔ یہ آف لائن کام کرتا ہے، اور اپنے بنانے والے کو کچھ نہیں بتاتا۔</translation>
    </message>
    <message>
        <source>Remove Olive</source>
        <translation>‏Olive ہٹائیں</translation>
    </message>
    <message>
        <source>Remove Olive?</source>
        <translation>‏Olive ہٹائیں؟</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>ہٹائیں…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>اپنی باری کا منتظر</translation>
    </message>
</context>
<context>
    <name>OlivePage</name>
    <message>
        <source>As in the guide</source>
        <translation>جیسا گائیڈ میں ہے</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>جیسا اب ہے</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>اس سے پوچھیں</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>How far Olive is</source>
        <translation>‏Olive کہاں تک پہنچا</translation>
    </message>
    <message>
        <source>Install Olive above to start it; the settings can be copied without it.</source>
        <translation>اسے شروع کرنے کے لیے اوپر Olive انسٹال کریں؛ سیٹنگز اس کے بغیر بھی کاپی کی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>It took {time}.</source>
        <translation>اس میں {time} لگا۔</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSON فائل (*.json)</translation>
    </message>
    <message>
        <source>Olive has no words for this, and trains without:</source>
        <translation>‏Olive کے پاس اس کے لیے کوئی سیٹنگ نہیں، اور وہ اس کے بغیر تربیت دیتا ہے:</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>مرحلہ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Save what Olive is told</source>
        <translation>‏Olive کو جو بتایا جاتا ہے اسے محفوظ کریں</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>محفوظ کریں…</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>رن دکھائیں</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Step {step}, loss {loss}</source>
        <translation>قدم {step}، لاس {loss}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>The adapter is in the run “{name}” ({size}), and can be used like any other.</source>
        <translation>اڈاپٹر رن “{name}” میں ہے ({size})، اور کسی بھی دوسرے کی طرح استعمال ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>The adapter's file “{name}” is in the project's exports ({size}).</source>
        <translation>اڈاپٹر کی فائل “{name}” پروجیکٹ کی ایکسپورٹس میں ہے ({size})۔</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>اپنی باری کا منتظر</translation>
    </message>
    <message>
        <source>What Olive is told</source>
        <translation>‏Olive کو کیا بتایا جاتا ہے</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ورک فلو</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>چھوڑ دیا گیا</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>اب موجود نہیں</translation>
    </message>
    <message>
        <source>{name} is no longer in Olive: {why}</source>
        <translation>‏{name} اب Olive میں نہیں ہے: {why}</translation>
    </message>
    <message>
        <source>“{name}” is in your models ({size}); it opened and answered.</source>
        <translation>‏“{name}” آپ کے ماڈلز میں ہے ({size})؛ یہ کھلا اور اس نے جواب دیا۔</translation>
    </message>
    <message>
        <source>“{name}” is in your models with its adapter ({size}); both opened and answered.</source>
        <translation>‏“{name}” اپنے اڈاپٹر کے ساتھ آپ کے ماڈلز میں ہے ({size})؛ دونوں کھلے اور انہوں نے جواب دیا۔</translation>
    </message>
    <message>
        <source>“{name}” is made and opens ({size}).</source>
        <translation>‏“{name}” بن گیا ہے اور کھلتا ہے ({size})۔</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>A million tokens cost {price}.</source>
        <translation>دس لاکھ ٹوکن کی لاگت {price} ہے۔</translation>
    </message>
    <message>
        <source>A model of your own; no program in its folder is run.</source>
        <translation>آپ کا اپنا ماڈل؛ اس کے فولڈر کا کوئی پروگرام نہیں چلایا جاتا۔</translation>
    </message>
    <message>
        <source>A new index is made; the present one answers until it is ready.</source>
        <translation>نیا انڈیکس بنایا جاتا ہے؛ اس کے تیار ہونے تک موجودہ جواب دیتا ہے۔</translation>
    </message>
    <message>
        <source>All passages and questions are sent to {host}, which must have a model for embeddings there.</source>
        <translation>تمام عبارتیں اور سوالات ⁨{host}⁩ کو بھیجے جاتے ہیں، جہاں ایمبیڈنگ کا ماڈل موجود ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ڈاؤن لوڈ کریں</translation>
    </message>
    <message>
        <source>Download the model, then save.</source>
        <translation>ماڈل ڈاؤن لوڈ کریں، پھر محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>ایمبیڈنگ ماڈل</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>فولڈر سے…</translation>
    </message>
    <message>
        <source>How documents are read and searched</source>
        <translation>دستاویزات کیسے پڑھی اور تلاش کی جاتی ہیں</translation>
    </message>
    <message>
        <source>It gives no vectors of single words, so that comparison is left out.</source>
        <translation>یہ الگ الگ الفاظ کے ویکٹر نہیں دیتا، اس لیے وہ موازنہ چھوڑ دیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>It is on this machine.</source>
        <translation>یہ اس مشین پر موجود ہے۔</translation>
    </message>
    <message>
        <source>It needs a program of its makers, which Ustad does not run: use it through an address.</source>
        <translation>اسے اپنے بنانے والوں کا ایک پروگرام چاہیے، جسے Ustad نہیں چلاتا: اسے کسی پتے کے ذریعے استعمال کریں۔</translation>
    </message>
    <message>
        <source>Knows English; other languages are found by their words. Quick, and needs no download.</source>
        <translation>انگریزی جانتا ہے؛ دوسری زبانیں اپنے الفاظ سے ملتی ہیں۔ تیز ہے، اور کسی ڈاؤن لوڈ کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Knows about {languages} languages. Reads up to {tokens} tokens. At most about {speed} % as quick as the packaged one. Download {size}, licence {licence}.</source>
        <translation>تقریباً {languages} زبانیں جانتا ہے۔ {tokens} ٹوکن تک پڑھتا ہے۔ ساتھ آنے والے ماڈل کی رفتار کا زیادہ سے زیادہ تقریباً {speed} %۔ ڈاؤن لوڈ {size}، لائسنس {licence}۔</translation>
    </message>
    <message>
        <source>On held-out questions it found the right passage first in {share}.</source>
        <translation>الگ رکھے گئے سوالات میں اس نے {share} میں صحیح عبارت سب سے پہلے پائی۔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>The folder of a sentence-transformers model</source>
        <translation>کسی sentence-transformers ماڈل کا فولڈر</translation>
    </message>
    <message>
        <source>The model reads {tokens}; the rest is found by its words alone.</source>
        <translation>ماڈل {tokens} پڑھتا ہے؛ باقی صرف اپنے الفاظ سے ملتا ہے۔</translation>
    </message>
    <message>
        <source>Tuned by the run “{run}” on questions and passages.</source>
        <translation>رن “{run}” نے اسے سوالات اور عبارتوں پر ٹیون کیا۔</translation>
    </message>
    <message>
        <source>all-MiniLM-L6-v2 (packaged)</source>
        <translation>‏all-MiniLM-L6-v2 (ساتھ آنے والا)</translation>
    </message>
    <message>
        <source>{model}, at {name}</source>
        <translation>‏{model}، {name} پر</translation>
    </message>
    <message>
        <source>“{run}”, tuned here</source>
        <translation>‏“{run}”، یہاں ٹیون کیا گیا</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>A folder with the run's rows, its settings and Ustad's engine. Two commands in its README train it there; “Bring back” takes over what it has become.</source>
        <translation>ایک فولڈر جس میں رن کی قطاریں، اس کی سیٹنگز اور Ustad کا انجن ہے۔ اس کے README میں دو کمانڈز اسے وہاں تربیت دیتی ہیں؛ “واپس لائیں” جو کچھ بنا ہے اسے لے آتا ہے۔</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>نیا فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>Copy the base model along ({size})</source>
        <translation>بنیادی ماڈل بھی ساتھ کاپی کریں ({size})</translation>
    </message>
    <message>
        <source>Correct the marked settings.</source>
        <translation>نشان زد سیٹنگز درست کریں۔</translation>
    </message>
    <message>
        <source>Enter the address of the first machine under Advanced: the others look for it there.</source>
        <translation>اعلیٰ سیٹنگز میں پہلی مشین کا پتہ درج کریں: باقی مشینیں اسے وہاں ڈھونڈتی ہیں۔</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>نیا فولڈر</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>پیک کریں</translation>
    </message>
    <message>
        <source>Pack “{name}” for another machine</source>
        <translation>‏“{name}” کو دوسری مشین کے لیے پیک کریں</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Choose a new one.</source>
        <translation>فولڈر ⁨{folder}⁩ خالی نہیں ہے۔ نیا منتخب کریں۔</translation>
    </message>
    <message>
        <source>Without GPUs there is nothing to keep in parts: choose a whole copy on each.</source>
        <translation>‏GPU کے بغیر حصوں میں رکھنے کو کچھ نہیں: ہر ایک پر پوری کاپی منتخب کریں۔</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Open folder</source>
        <translation>فولڈر کھولیں</translation>
    </message>
    <message>
        <source>Packed into {folder} ({size}). Its README has the two commands.</source>
        <translation>⁨{folder}⁩ میں پیک ہو گیا ({size})۔ اس کے README میں دونوں کمانڈز ہیں۔</translation>
    </message>
    <message>
        <source>The folder that the run was packed into</source>
        <translation>وہ فولڈر جس میں رن پیک کیا گیا تھا</translation>
    </message>
    <message>
        <source>The run is back, at step {step}.</source>
        <translation>رن واپس آ گیا ہے، قدم {step} پر۔</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>As wide as the window</source>
        <translation>ونڈو جتنا چوڑا</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>اس دستاویز میں ڈھونڈیں</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بڑا</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>اگلا صفحہ</translation>
    </message>
    <message>
        <source>Next place (Return)</source>
        <translation>اگلی جگہ (Return)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>نہیں ملا</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>پچھلا صفحہ</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>صفحہ نمبر</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>حصہ نمبر</translation>
    </message>
    <message>
        <source>Place before (Shift+Return)</source>
        <translation>پچھلی جگہ (Shift+Return)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>چھوٹا</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>از {pages}</translation>
    </message>
    <message>
        <source>of {pages} parts</source>
        <translation>از {pages} حصے</translation>
    </message>
    <message>
        <source>{at} of {hits}</source>
        <translation>{hits} میں سے {at}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page of the document</source>
        <translation>دستاویز کا صفحہ</translation>
    </message>
</context>
<context>
    <name>PassageDialog</name>
    <message>
        <source>Copy passage</source>
        <translation>عبارت کاپی کریں</translation>
    </message>
    <message>
        <source>Its folder was opened: a file of this kind can be a program, which Ustad does not start.</source>
        <translation>اس کا فولڈر کھول دیا گیا: اس قسم کی فائل پروگرام ہو سکتی ہے، جسے Ustad نہیں چلاتا۔</translation>
    </message>
    <message>
        <source>No program on this machine opens this kind of file.</source>
        <translation>اس مشین پر کوئی پروگرام اس قسم کی فائل نہیں کھولتا۔</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>اس کے پروگرام میں کھولیں</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages} میں سے صفحہ {page}</translation>
    </message>
    <message>
        <source>The document is no longer in the project; this is its text as it was indexed.</source>
        <translation>یہ دستاویز اب پروجیکٹ میں نہیں ہے؛ یہ اس کا وہ متن ہے جو انڈیکس ہوا تھا۔</translation>
    </message>
    <message>
        <source>The document is no longer indexed; this is the passage as it was.</source>
        <translation>یہ دستاویز اب انڈیکس میں نہیں ہے؛ یہ عبارت ویسی ہے جیسی تھی۔</translation>
    </message>
    <message>
        <source>The passage is in the clipboard.</source>
        <translation>عبارت کلپ بورڈ میں ہے۔</translation>
    </message>
    <message>
        <source>The text as it was read from the file</source>
        <translation>متن جیسا فائل سے پڑھا گیا</translation>
    </message>
    <message>
        <source>The text as it was read from the file, part {page} of {pages}</source>
        <translation>متن جیسا فائل سے پڑھا گیا، {pages} میں سے حصہ {page}</translation>
    </message>
    <message>
        <source>The words of this passage are not in the document as it is now.</source>
        <translation>اس عبارت کے الفاظ موجودہ دستاویز میں نہیں ہیں۔</translation>
    </message>
    <message>
        <source>The words of this passage are not on the page as it is now.</source>
        <translation>اس عبارت کے الفاظ موجودہ صفحے پر نہیں ہیں۔</translation>
    </message>
</context>
<context>
    <name>PassageItem</name>
    <message>
        <source>Passage {number}: {file}</source>
        <translation>عبارت {number}: {file}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>صفحہ {page}</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>A few plain questions tell which way will serve you.</source>
        <translation>چند سادہ سوالات بتاتے ہیں کہ کون سا راستہ آپ کے کام آئے گا۔</translation>
    </message>
    <message>
        <source>Ask, check the sources, and compare before and after.</source>
        <translation>پوچھیں، ماخذ جانچیں، اور پہلے اور بعد کا موازنہ کریں۔</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>چیٹ</translation>
    </message>
    <message>
        <source>Collect questions with the answers an expert gives.</source>
        <translation>سوالات اور ان کے ایسے جوابات جمع کریں جو ایک ماہر دیتا ہے۔</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ڈیٹا سیٹ</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>فیصلہ کریں</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>دستاویزات</translation>
    </message>
    <message>
        <source>From your documents to your own expert</source>
        <translation>آپ کی دستاویزات سے آپ کے اپنے ماہر تک</translation>
    </message>
    <message>
        <source>Let answers draw on your files, with page and quote.</source>
        <translation>جوابات کو صفحے اور اقتباس کے ساتھ اپنی فائلوں سے لینے دیں۔</translation>
    </message>
    <message>
        <source>Teach a small model those answers, here on this machine.</source>
        <translation>ایک چھوٹے ماڈل کو وہ جوابات یہیں، اس مشین پر، سکھائیں۔</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>تربیت</translation>
    </message>
</context>
<context>
    <name>PlotTable</name>
    <message>
        <source>As a table</source>
        <translation>جدول کی صورت میں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>‏CSV کے طور پر کاپی کریں</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>گراف</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>جدول کلپ بورڈ میں ہے۔</translation>
    </message>
    <message>
        <source>There are no values yet.</source>
        <translation>ابھی کوئی قدر نہیں۔</translation>
    </message>
</context>
<context>
    <name>Pointing</name>
    <message>
        <source>An answer links to this address. It will open in your browser:

{address}</source>
        <translation>ایک جواب اس پتے کا لنک دیتا ہے۔ یہ آپ کے براؤزر میں کھلے گا:

⁨{address}⁩</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>یہ پتہ کھولیں؟</translation>
    </message>
    <message>
        <source>This link is not a web address and is not opened: {address}</source>
        <translation>یہ لنک کوئی ویب پتہ نہیں ہے اور نہیں کھولا جاتا: ⁨{address}⁩</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>پیش نظارہ</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Cut</source>
        <translation>کاٹا گیا</translation>
    </message>
    <message>
        <source>Cut after (tokens)</source>
        <translation>اتنے کے بعد کاٹیں (ٹوکن)</translation>
    </message>
    <message>
        <source>Draw spaces, tabs and ends of lines</source>
        <translation>اسپیس، ٹیب اور سطروں کے اختتام دکھائیں</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>سیکھا گیا</translation>
    </message>
    <message>
        <source>Loading the model's words…</source>
        <translation>ماڈل کے الفاظ لوڈ ہو رہے ہیں…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ماڈل</translation>
    </message>
    <message>
        <source>Nothing of this row would be learnt, so training does not start with it.</source>
        <translation>اس قطار سے کچھ بھی سیکھا نہیں جائے گا، اس لیے اس کے ساتھ تربیت شروع نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>Point at a word to see its token.</source>
        <translation>کسی لفظ کا ٹوکن دیکھنے کے لیے اس پر اشارہ کریں۔</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>پڑھا گیا</translation>
    </message>
    <message>
        <source>Show spaces</source>
        <translation>خالی جگہیں دکھائیں</translation>
    </message>
    <message>
        <source>The row as the model sees it</source>
        <translation>قطار جیسے ماڈل اسے دیکھتا ہے</translation>
    </message>
    <message>
        <source>The row is long: the middles of its parts are not shown. All of it is counted.</source>
        <translation>قطار لمبی ہے: اس کے حصوں کے درمیانی ٹکڑے نہیں دکھائے گئے۔ گنتی پوری قطار کی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>There is no model yet. Add one on the Models screen.</source>
        <translation>ابھی کوئی ماڈل نہیں۔ ماڈلز اسکرین پر ایک شامل کریں۔</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>یہ قطار</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>کیا دیکھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Whole set</source>
        <translation>پورا سیٹ</translation>
    </message>
    <message>
        <source>{tokens} of {length} tokens, {learnt} learnt</source>
        <translation>{length} میں سے {tokens} ٹوکن، {learnt} سیکھے گئے</translation>
    </message>
    <message>
        <source>{tokens} tokens, the last {cut} cut at {length}; {learnt} learnt</source>
        <translation>{tokens} ٹوکن، آخری {cut} {length} پر کاٹے گئے؛ {learnt} سیکھے گئے</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message numerus="yes">
        <source>%n held-out question(s)</source>
        <translation>
            <numerusform>الگ رکھا گیا %n سوال</numerusform>
            <numerusform>الگ رکھے گئے %n سوالات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to learn from</source>
        <translation>
            <numerusform>سیکھنے کے لیے %n قطار</numerusform>
            <numerusform>سیکھنے کے لیے %n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) of answering</source>
        <translation>
            <numerusform>جواب دینے کا %n طریقہ</numerusform>
            <numerusform>جواب دینے کے %n طریقے</numerusform>
        </translation>
    </message>
    <message>
        <source>A quick one now</source>
        <translation>ابھی ایک فوری</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ڈیٹا سیٹ</translation>
    </message>
    <message>
        <source>Hold out a fifth of the rows</source>
        <translation>قطاروں کا پانچواں حصہ الگ رکھیں</translation>
    </message>
    <message>
        <source>Looking ahead…</source>
        <translation>آگے کا اندازہ لگایا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>دوبارہ پیمائش کریں</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ماڈل</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>ثابت کریں</translation>
    </message>
    <message>
        <source>Prove it on your questions</source>
        <translation>اپنے سوالات پر ثابت کریں</translation>
    </message>
    <message>
        <source>Rules of thumb are general; your questions are not. Ustad indexes your documents, trains a quick adapter, asks the model alone, with documents, trained, and both together the questions you held out, and says which way is better and how sure that is.</source>
        <translation>عمومی اصول سب کے لیے ہوتے ہیں؛ آپ کے سوالات نہیں۔ Ustad آپ کی دستاویزات انڈیکس کرتا ہے، ایک فوری اڈاپٹر کی تربیت کرتا ہے، آپ کے الگ رکھے گئے سوالات اکیلے ماڈل سے، دستاویزات کے ساتھ، تربیت یافتہ ماڈل سے اور دونوں کو ملا کر پوچھتا ہے، اور بتاتا ہے کہ کون سا طریقہ بہتر ہے اور یہ کتنا یقینی ہے۔</translation>
    </message>
    <message>
        <source>There are no rows to learn from and to ask. Collect questions with answers on the Dataset screen.</source>
        <translation>سیکھنے اور پوچھنے کے لیے کوئی قطار نہیں۔ ڈیٹا سیٹ اسکرین پر جوابات کے ساتھ سوالات جمع کریں۔</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>asking {time}</source>
        <translation>پوچھنا {time}</translation>
    </message>
    <message>
        <source>indexing {time}</source>
        <translation>انڈیکس کرنا {time}</translation>
    </message>
    <message>
        <source>training {time}</source>
        <translation>تربیت {time}</translation>
    </message>
    <message>
        <source>{questions}, {rows}, {ways}: about {time} ({parts}).</source>
        <translation>{questions}، {rows}، {ways}: تقریباً {time} ({parts})۔</translation>
    </message>
    <message>
        <source>{questions}, {rows}, {ways}: about {time} ({parts}). In the time you give, fewer questions are asked.</source>
        <translation>{questions}، {rows}، {ways}: تقریباً {time} ({parts})۔ آپ کے دیے ہوئے وقت میں کم سوالات پوچھے جاتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>یہاں دیکھیں (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>کھولیں (&amp;O)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>نیا فولڈر بنائیں</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>تفصیلی منظر</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>فائل کا نام (&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>فائلوں کی قسم (&amp;T):</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>فہرست کا منظر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>اوپر کا فولڈر</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>کمپیوٹر</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تبدیلی کی تاریخ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>کاپی کریں (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>چسپاں کریں (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>دوبارہ کریں (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>کالعدم کریں (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>کاٹیں (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>نہیں (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ہاں (&amp;Y)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>بیچ میں روکیں</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>لاگو کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>چھوڑ دیں</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>نظر انداز کریں</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ری سیٹ کریں</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>پھر کوشش کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>کاپی کریں (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>چسپاں کریں (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>دوبارہ کریں (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>کالعدم کریں (&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>لنک کا پتہ کاپی کریں (&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>کاٹیں (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Back (Backspace)</source>
        <translation>واپس (Backspace)</translation>
    </message>
    <message>
        <source>Go on (Enter)</source>
        <translation>آگے بڑھیں (Enter)</translation>
    </message>
    <message>
        <source>Keys: a number chooses, Enter goes on, Backspace goes back</source>
        <translation>شارٹ کٹس: عدد منتخب کرتا ہے، Enter آگے لے جاتا ہے، Backspace پیچھے لے جاتا ہے</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>اگلا</translation>
    </message>
    <message>
        <source>Question {number} of {total}: {topic}</source>
        <translation>{total} میں سے سوال {number}: {topic}</translation>
    </message>
    <message>
        <source>See the advice</source>
        <translation>مشورہ دیکھیں</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Copy question</source>
        <translation>سوال کاپی کریں</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>سوال اور جواب حذف کریں</translation>
    </message>
    <message>
        <source>Edit and ask again; this version stays</source>
        <translation>ترمیم کر کے دوبارہ پوچھیں؛ یہ ورژن باقی رہتا ہے</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>A question without an answer is one that the documents do not answer: saying so is right.</source>
        <translation>بغیر جواب والا سوال وہ ہے جس کا جواب دستاویزات نہیں دیتیں: یہی کہنا درست ہے۔</translation>
    </message>
    <message>
        <source>A sample grows evenly over the tags until the time is up; the result says how sure it is.</source>
        <translation>وقت پورا ہونے تک نمونہ تمام ٹیگز پر یکساں بڑھتا ہے؛ نتیجہ بتاتا ہے کہ وہ کتنا یقینی ہے۔</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>As many as {minutes} minutes allow</source>
        <translation>جتنے {minutes} منٹ میں ہو سکیں</translation>
    </message>
    <message>
        <source>Ask those that were trained on, too</source>
        <translation>جن پر تربیت ہوئی وہ بھی پوچھیں</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ڈیٹا سیٹ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Golden questions</source>
        <translation>معیاری سوالات</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>کتنے</translation>
    </message>
    <message>
        <source>No answer means: not covered</source>
        <translation>جواب نہیں کا مطلب: دستاویزات میں نہیں</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>سوالات</translation>
    </message>
    <message>
        <source>Questions ({patterns})</source>
        <translation>سوالات ({patterns})</translation>
    </message>
    <message>
        <source>The questions of the Documents screen, each with the place where its answer stands.</source>
        <translation>دستاویزات اسکرین کے سوالات، ہر ایک اس جگہ کے ساتھ جہاں اس کا جواب ہے۔</translation>
    </message>
    <message>
        <source>There are none yet: collect them on Documents.</source>
        <translation>ابھی کوئی نہیں: انہیں دستاویزات اسکرین پر جمع کریں۔</translation>
    </message>
    <message>
        <source>Usually they are left out: an answer to what was trained on shows memory, not skill.</source>
        <translation>عموماً یہ چھوڑ دیے جاتے ہیں: جس پر تربیت ہوئی اس کا جواب یادداشت دکھاتا ہے، مہارت نہیں۔</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>کیا اہم ہے</translation>
    </message>
    <message>
        <source>Where the questions are from</source>
        <translation>سوالات کہاں سے ہیں</translation>
    </message>
    <message>
        <source>{count}, spread evenly</source>
        <translation>{count}، یکساں پھیلے ہوئے</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Begin what still waited when Ustad was last closed</source>
        <translation>جو Ustad کے پچھلی بار بند ہونے پر منتظر تھا اسے شروع کریں</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>From before:</source>
        <translation>پہلے سے:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Take out of the line; the run stays in the table</source>
        <translation>انتظار کی فہرست سے نکالیں؛ رن جدول میں رہتا ہے</translation>
    </message>
    <message>
        <source>Waiting their turn</source>
        <translation>اپنی باری کے منتظر</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>Not there</source>
        <translation>موجود نہیں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>اس وقت کھلا ہے</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>حالیہ پروجیکٹس</translation>
    </message>
    <message>
        <source>Take {name} off this list; its folder stays</source>
        <translation>‏{name} کو اس فہرست سے نکالیں؛ اس کا فولڈر باقی رہتا ہے</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Show all</source>
        <translation>سب دکھائیں</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>کم دکھائیں</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n جگہ</numerusform>
            <numerusform>%n جگہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>تمام کالم</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>تمام قطاریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ڈھونڈیں</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>ڈھونڈیں اور بدلیں</translation>
    </message>
    <message>
        <source>In which rows</source>
        <translation>کن قطاروں میں</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>بڑے چھوٹے حروف کا فرق کریں</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>ریگولر ایکسپریشن</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>سب بدلیں</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>اس سے بدلیں</translation>
    </message>
    <message>
        <source>Replace {n}</source>
        <translation>{n} بدلیں</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>تلاش ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>منتخب قطاریں</translation>
    </message>
    <message>
        <source>Shown rows</source>
        <translation>دکھائی گئی قطاریں</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>جو ڈھونڈنا ہے وہ لکھیں۔</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>پورے الفاظ</translation>
    </message>
    <message numerus="yes">
        <source>in %n row(s)</source>
        <translation>
            <numerusform>%n قطار میں</numerusform>
            <numerusform>%n قطاروں میں</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, the first {n} shown</source>
        <translation>{count}، پہلی {n} دکھائی گئی ہیں</translation>
    </message>
</context>
<context>
    <name>ReplacePreview</name>
    <message>
        <source>Row {number}, {column}</source>
        <translation>قطار {number}، {column}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>کیا بدلے گا</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} جگہیں</translation>
    </message>
</context>
<context>
    <name>ReplyView</name>
    <message>
        <source>Found here: the answer stands in this place</source>
        <translation>یہاں ملا: جواب اسی جگہ ہے</translation>
    </message>
    <message>
        <source>Found, and not cited</source>
        <translation>ملا، مگر حوالہ نہیں دیا</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>نہیں پوچھا گیا۔</translation>
    </message>
    <message>
        <source>Not said: {words}</source>
        <translation>نہیں کہا گیا: {words}</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>کچھ نہیں۔</translation>
    </message>
    <message>
        <source>The answer cites this passage</source>
        <translation>جواب اس عبارت کا حوالہ دیتا ہے</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} سیکنڈ</translation>
    </message>
    <message>
        <source>{where}, page {page}</source>
        <translation>{where}، صفحہ {page}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n صفحہ</numerusform>
            <numerusform>%n صفحات</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>کاپی ہو گیا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>تشخیصی معلومات</translation>
    </message>
    <message>
        <source>Every question on which they differ</source>
        <translation>وہ تمام سوال جن پر جواب مختلف ہیں</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>فائل کی قسم</translation>
    </message>
    <message>
        <source>No program opens this kind of file.</source>
        <translation>اس قسم کی فائل کھولنے والا کوئی پروگرام نہیں ہے۔</translation>
    </message>
    <message>
        <source>One page to hand on</source>
        <translation>آگے دینے کے لیے ایک صفحہ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش نظارہ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Report {name}</source>
        <translation>رپورٹ {name}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>رپورٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved as {name}, with the recipe beside it.</source>
        <translation>{name} کے نام سے محفوظ ہو گئی، ساتھ ترکیب بھی۔</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} کے نام سے محفوظ ہو گئی۔</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>محفوظ کریں…</translation>
    </message>
    <message>
        <source>The same, for a browser. It needs no network.</source>
        <translation>وہی، براؤزر کے لیے۔ اسے نیٹ ورک کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>To print and to send.</source>
        <translation>چھاپنے اور بھیجنے کے لیے۔</translation>
    </message>
    <message>
        <source>What was asked, which way answers better, how sure that is, and what each costs.</source>
        <translation>کیا پوچھا گیا، کون سا طریقہ بہتر جواب دیتا ہے، یہ کتنا یقینی ہے، اور کس کی کیا لاگت ہے۔</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>کیا کاپی ہوگا</translation>
    </message>
</context>
<context>
    <name>RerankerChoice</name>
    <message>
        <source>Choose the folder of a cross-encoder</source>
        <translation>کسی کراس انکوڈر کا فولڈر منتخب کریں</translation>
    </message>
    <message>
        <source>Compare the best again</source>
        <translation>بہترین کا دوبارہ موازنہ کریں</translation>
    </message>
    <message>
        <source>Reads the best {count} together with the question: slower, and often more exact.</source>
        <translation>بہترین {count} کو سوال کے ساتھ ملا کر پڑھتا ہے: سست، اور اکثر زیادہ درست۔</translation>
    </message>
    <message>
        <source>The folder of a cross-encoder</source>
        <translation>کراس انکوڈر کا فولڈر</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Advised</source>
        <translation>مشورہ</translation>
    </message>
    <message>
        <source>Advised by the rules</source>
        <translation>قواعد کا مشورہ</translation>
    </message>
    <message>
        <source>Answer the open questions</source>
        <translation>باقی سوالات کے جواب دیں</translation>
    </message>
    <message>
        <source>Before you decide</source>
        <translation>فیصلہ کرنے سے پہلے</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>میرے جوابات تبدیل کریں</translation>
    </message>
    <message>
        <source>Do both: RAG and fine-tuning</source>
        <translation>دونوں کریں: RAG اور فائن ٹیوننگ</translation>
    </message>
    <message>
        <source>Documents (RAG)</source>
        <translation>دستاویزات (RAG)</translation>
    </message>
    <message>
        <source>Documents bring in the facts, training brings in the manner. Begin with the documents: they help from the first hour.</source>
        <translation>دستاویزات حقائق لاتی ہیں، تربیت انداز لاتی ہے۔ دستاویزات سے شروع کریں: وہ پہلے ہی گھنٹے سے کام آتی ہیں۔</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>فائن ٹیوننگ</translation>
    </message>
    <message>
        <source>Fine-tuning would suit the work, but the examples to learn from are missing. Collect them first.</source>
        <translation>فائن ٹیوننگ اس کام کے لیے موزوں ہوگی، مگر سیکھنے کے لیے مثالیں نہیں ہیں۔ پہلے انہیں جمع کریں۔</translation>
    </message>
    <message>
        <source>For several tasks, keep one base model and train one small adapter for each task.</source>
        <translation>کئی کاموں کے لیے ایک ہی بنیادی ماڈل رکھیں اور ہر کام کے لیے ایک چھوٹا اڈاپٹر تربیت دیں۔</translation>
    </message>
    <message>
        <source>Give it your documents. It finds the passages that matter, answers from them and shows them.</source>
        <translation>اسے اپنی دستاویزات دیں۔ وہ متعلقہ عبارتیں ڈھونڈتا ہے، ان سے جواب دیتا ہے اور انہیں دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>Let the model look things up: RAG</source>
        <translation>ماڈل کو معلومات تلاش کرنے دیں: RAG</translation>
    </message>
    <message>
        <source>Neither yet</source>
        <translation>ابھی دونوں میں سے کوئی نہیں</translation>
    </message>
    <message>
        <source>None of your answers speaks for or against it.</source>
        <translation>آپ کا کوئی جواب اس کے حق میں یا خلاف نہیں۔</translation>
    </message>
    <message>
        <source>Not advised</source>
        <translation>مشورہ نہیں</translation>
    </message>
    <message>
        <source>Not advised by the rules</source>
        <translation>قواعد کا مشورہ نہیں</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>ابھی یقینی نہیں</translation>
    </message>
    <message>
        <source>On your questions neither documents nor training made the answers surely better. Keep it simple.</source>
        <translation>آپ کے سوالات پر نہ دستاویزات نے نہ تربیت نے جوابات کو یقینی طور پر بہتر بنایا۔ اسے سادہ رکھیں۔</translation>
    </message>
    <message>
        <source>RAG</source>
        <translation>RAG</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>اس کے خلاف</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>اس کے حق میں</translation>
    </message>
    <message>
        <source>Start collecting examples</source>
        <translation>مثالیں جمع کرنا شروع کریں</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>تربیت شروع کریں</translation>
    </message>
    <message>
        <source>Start with the documents</source>
        <translation>دستاویزات سے شروع کریں</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ابھی باقی</translation>
    </message>
    <message>
        <source>Teach the model by examples: fine-tuning</source>
        <translation>ماڈل کو مثالوں سے سکھائیں: فائن ٹیوننگ</translation>
    </message>
    <message>
        <source>The model alone does as well</source>
        <translation>اکیلا ماڈل بھی اتنا ہی اچھا ہے</translation>
    </message>
    <message>
        <source>To think about</source>
        <translation>سوچنے کی باتیں</translation>
    </message>
    <message>
        <source>Train a small adapter on your examples until the model does the work the way you do.</source>
        <translation>اپنی مثالوں پر ایک چھوٹا اڈاپٹر تربیت دیں یہاں تک کہ ماڈل کام آپ کے طریقے سے کرے۔</translation>
    </message>
    <message>
        <source>Waits for examples</source>
        <translation>مثالوں کا منتظر</translation>
    </message>
    <message>
        <source>Your answers do not speak clearly enough for one way or the other. Here is what to find out before you spend time or money.</source>
        <translation>آپ کے جوابات کسی ایک راستے کے حق میں کافی واضح نہیں۔ وقت یا پیسہ لگانے سے پہلے یہ معلوم کریں۔</translation>
    </message>
    <message>
        <source>Your questions do not settle it. Until they do, begin with fine-tuning.</source>
        <translation>آپ کے سوالات اس کا فیصلہ نہیں کرتے۔ جب تک نہ کریں، فائن ٹیوننگ سے شروع کریں۔</translation>
    </message>
    <message>
        <source>Your questions do not settle it. Until they do, begin with the documents.</source>
        <translation>آپ کے سوالات اس کا فیصلہ نہیں کرتے۔ جب تک نہ کریں، دستاویزات سے شروع کریں۔</translation>
    </message>
    <message>
        <source>Your questions do not settle it. Until they do, go on with both.</source>
        <translation>آپ کے سوالات اس کا فیصلہ نہیں کرتے۔ جب تک نہ کریں، دونوں کے ساتھ چلیں۔</translation>
    </message>
    <message>
        <source>Your questions do not settle it. Until they do, keep the model as it is.</source>
        <translation>آپ کے سوالات اس کا فیصلہ نہیں کرتے۔ جب تک نہ کریں، ماڈل کو جیسا ہے ویسا رکھیں۔</translation>
    </message>
    <message>
        <source>both</source>
        <translation>دونوں</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>فائن ٹیوننگ</translation>
    </message>
    <message>
        <source>neither yet</source>
        <translation>ابھی کوئی نہیں</translation>
    </message>
    <message>
        <source>{topic}: “{answer}”</source>
        <translation>‏{topic}: “{answer}”</translation>
    </message>
    <message>
        <source>“{answer}” would make it {outcome}.</source>
        <translation>‏“{answer}” کی صورت میں یہ ہوگا: {outcome}۔</translation>
    </message>
</context>
<context>
    <name>ResultRoom</name>
    <message>
        <source>All figures</source>
        <translation>تمام اعداد</translation>
    </message>
    <message>
        <source>Ask the questions that were not asked yet</source>
        <translation>جو سوالات ابھی نہیں پوچھے گئے وہ پوچھیں</translation>
    </message>
    <message>
        <source>Could not answer</source>
        <translation>جواب نہ دے سکا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message numerus="yes">
        <source>Lines are 95 % intervals over %n question(s).</source>
        <translation>
            <numerusform>لکیریں %n سوال پر 95 % کے وقفے ہیں۔</numerusform>
            <numerusform>لکیریں %n سوالات پر 95 % کے وقفے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>ابھی یقینی نہیں</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>کسی کا جواب نہیں ملا۔</translation>
    </message>
    <message>
        <source>So far: {verdict}</source>
        <translation>اب تک: {verdict}</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>یقینی</translation>
    </message>
    <message>
        <source>Sure in part</source>
        <translation>جزوی طور پر یقینی</translation>
    </message>
    <message>
        <source>The first figures come with the first answers.</source>
        <translation>پہلے اعداد پہلے جوابات کے ساتھ آتے ہیں۔</translation>
    </message>
    <message>
        <source>“{arm}” is out: {why}</source>
        <translation>“{arm}” باہر ہے: {why}</translation>
    </message>
    <message numerus="yes">
        <source>•  and %n more</source>
        <translation>
            <numerusform>•  اور %n مزید</numerusform>
            <numerusform>•  اور %n مزید</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message numerus="yes">
        <source>%n row(s) reviewed</source>
        <translation>
            <numerusform>%n قطار پر نظرثانی ہوئی</numerusform>
            <numerusform>%n قطاروں پر نظرثانی ہوئی</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>نظرثانی سے نکلیں</translation>
    </message>
    <message>
        <source>Row {n} of {all}</source>
        <translation>{all} میں سے قطار {n}</translation>
    </message>
    <message>
        <source>Rows reviewed</source>
        <translation>نظرثانی شدہ قطاریں</translation>
    </message>
    <message>
        <source>This row has been deleted since.</source>
        <translation>یہ قطار تب سے حذف ہو چکی ہے۔</translation>
    </message>
    <message>
        <source>{n} of {all} reviewed</source>
        <translation>{all} میں سے {n} پر نظرثانی ہوئی</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accept</source>
        <translation>منظور کریں</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ترمیم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>اگلا</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>پچھلی</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>مسترد کریں</translation>
    </message>
    <message>
        <source>Rejected in the review</source>
        <translation>نظرثانی میں مسترد کی گئیں</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ستارہ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>The dataset was changed elsewhere since: undo it in the table.</source>
        <translation>ڈیٹا سیٹ تب سے کہیں اور بدلا گیا ہے: اسے جدول میں کالعدم کریں۔</translation>
    </message>
    <message>
        <source>There is nothing to take back in this review.</source>
        <translation>اس نظرثانی میں واپس لینے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>This is the first row.</source>
        <translation>یہ پہلی قطار ہے۔</translation>
    </message>
    <message>
        <source>This is the last row.</source>
        <translation>یہ آخری قطار ہے۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
</context>
<context>
    <name>ReviewSummary</name>
    <message>
        <source>Accepted</source>
        <translation>منظور شدہ</translation>
    </message>
    <message>
        <source>Accepted rows are in the set. Rejected ones stay in the table, and no model learns them.</source>
        <translation>منظور شدہ قطاریں سیٹ میں ہیں۔ مسترد شدہ جدول میں رہتی ہیں، اور کوئی ماڈل انہیں نہیں سیکھتا۔</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>جدول پر واپس</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>فیصلہ نہیں ہوا</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مسترد شدہ</translation>
    </message>
    <message>
        <source>Show the rejected rows</source>
        <translation>مسترد شدہ قطاریں دکھائیں</translation>
    </message>
    <message>
        <source>The review has ended</source>
        <translation>نظرثانی ختم ہو گئی</translation>
    </message>
</context>
<context>
    <name>RoundsTable</name>
    <message>
        <source>All bad</source>
        <translation>سب برے</translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n missing answer(s)</source>
        <translation>
            <numerusform>%n باقی جواب مانگیں</numerusform>
            <numerusform>%n باقی جوابات مانگیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Questions of this comparison</source>
        <translation>اس موازنے کے سوالات</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>سوال ہٹائیں</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>جوابات دکھائیں</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>برابر</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>ووٹ</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>کہاں سے</translation>
    </message>
    <message>
        <source>voted</source>
        <translation>ووٹ دیا گیا</translation>
    </message>
    <message>
        <source>wait for a vote</source>
        <translation>ووٹ کے منتظر</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>{all} میں سے {done} کے جواب آئے</translation>
    </message>
</context>
<context>
    <name>RowNumbers</name>
    <message>
        <source>Drag to move the row</source>
        <translation>قطار کو منتقل کرنے کے لیے کھینچیں</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>From {file}, line {line}</source>
        <translation>‏{file} سے، سطر {line}</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>اگلی قطار</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>غیر متعین</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>عبارت کھولیں</translation>
    </message>
    <message>
        <source>Open the passage in {place}</source>
        <translation>‏{place} میں عبارت کھولیں</translation>
    </message>
    <message>
        <source>Part of the split</source>
        <translation>تقسیم کا حصہ</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>پچھلی قطار</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>قطار {number}</translation>
    </message>
    <message>
        <source>Split the row in two at the cursor</source>
        <translation>کرسر کی جگہ پر قطار کو دو میں تقسیم کریں</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ٹیسٹ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>توثیق</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>‏{file}، صفحہ {page}</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Assistant</source>
        <translation>معاون</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Passage it was made from: {place}</source>
        <translation>جس عبارت سے یہ بنی: {place}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>سسٹم</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ٹول</translation>
    </message>
    <message>
        <source>User</source>
        <translation>صارف</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>‏{file}، صفحہ {page}</translation>
    </message>
    <message>
        <source>… Press E for the rest.</source>
        <translation>… باقی کے لیے E دبائیں۔</translation>
    </message>
</context>
<context>
    <name>RowsGlance</name>
    <message>
        <source>First rows</source>
        <translation>پہلی قطاریں</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>بغیر ستارہ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مسترد شدہ</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ستارہ</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>ستارے والی</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ٹیسٹ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>توثیق</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Click to sort; a third click brings back the dataset's own order</source>
        <translation>ترتیب دینے کے لیے کلک کریں؛ تیسری بار کلک کرنے سے ڈیٹا سیٹ کی اپنی ترتیب واپس آتی ہے</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>قطاریں</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>About this run</source>
        <translation>اس رن کے بارے میں</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>جوابات</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>خطوط</translation>
    </message>
    <message>
        <source>It ended at step {step}: its search has cut it short, or goes on with it.</source>
        <translation>یہ قدم {step} پر ختم ہوا: اس کی تلاش نے اسے مختصر کر دیا، یا اسے آگے بڑھائے گی۔</translation>
    </message>
    <message>
        <source>It ended by itself at step {step}: more steps brought nothing better.</source>
        <translation>یہ قدم {step} پر خود ختم ہوا: مزید قدموں سے کچھ بہتر نہیں ہوا۔</translation>
    </message>
    <message>
        <source>It ended without being asked to. Resume goes on from the last checkpoint.</source>
        <translation>یہ بغیر کہے ختم ہو گیا۔ دوبارہ شروع کرنے پر آخری چیک پوائنٹ سے جاری ہوتا ہے۔</translation>
    </message>
    <message>
        <source>It was ended at step {step}, and what was learnt till then was kept.</source>
        <translation>اسے قدم {step} پر ختم کیا گیا، اور تب تک جو سیکھا گیا وہ محفوظ رکھا گیا۔</translation>
    </message>
    <message>
        <source>It was paused at step {step} and saved. Resume goes on from there.</source>
        <translation>اسے قدم {step} پر وقفہ دیا گیا اور محفوظ کیا گیا۔ دوبارہ شروع کرنے پر وہیں سے جاری ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>اسے آزمائیں</translation>
    </message>
    <message>
        <source>What is shown of the run</source>
        <translation>رن کا کیا دکھایا جا رہا ہے</translation>
    </message>
</context>
<context>
    <name>RunningDialog</name>
    <message>
        <source>How {name} runs</source>
        <translation>‏{name} کیسے چلتا ہے</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>درمیان میں رک گیا</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>شروع نہیں ہوا</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>وقفے پر</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جاری</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Again with …</source>
        <translation>دوبارہ، ان سیٹنگز سے …</translation>
    </message>
    <message>
        <source>Bring back from another machine …</source>
        <translation>دوسری مشین سے واپس لائیں …</translation>
    </message>
    <message>
        <source>Choose from two to six runs in the table: their curves and settings beside each other</source>
        <translation>جدول میں دو سے چھ رنز منتخب کریں: ان کے خطوط اور سیٹنگز ایک دوسرے کے ساتھ</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>رنز کا موازنہ کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فولڈر کھولیں</translation>
    </message>
    <message>
        <source>Pack for another machine …</source>
        <translation>دوسری مشین کے لیے پیک کریں …</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>رنز</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>تلاشیں</translation>
    </message>
    <message>
        <source>Searches for settings, and their trials</source>
        <translation>سیٹنگز کی تلاشیں، اور ان کی آزمائشیں</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Start a new run from this one's settings</source>
        <translation>اس کی سیٹنگز سے نیا رن شروع کریں</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Duration</source>
        <translation>دورانیہ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طریقہ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>رن</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>تربیتی لاس</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>توثیقی لاس</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Earlier runs</source>
        <translation>پچھلے رنز</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>A new dataset</source>
        <translation>نیا ڈیٹا سیٹ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>منظور شدہ</translation>
    </message>
    <message>
        <source>Answer: correct it as you want the model to answer</source>
        <translation>جواب: اسے ویسا درست کریں جیسا آپ ماڈل سے چاہتے ہیں</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ڈیٹا سیٹ</translation>
    </message>
    <message>
        <source>From chat</source>
        <translation>چیٹ سے</translation>
    </message>
    <message>
        <source>It goes into the column for rejected answers, from which preference training learns.</source>
        <translation>یہ مسترد شدہ جوابات کے کالم میں جاتا ہے، جس سے ترجیحی تربیت سیکھتی ہے۔</translation>
    </message>
    <message>
        <source>Keep the original answer beside it, as the worse one</source>
        <translation>اصل جواب کو کمتر جواب کے طور پر ساتھ رکھیں</translation>
    </message>
    <message>
        <source>Name of the new dataset</source>
        <translation>نئے ڈیٹا سیٹ کا نام</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Save row</source>
        <translation>قطار محفوظ کریں</translation>
    </message>
    <message>
        <source>Save to dataset</source>
        <translation>ڈیٹا سیٹ میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Status of the row</source>
        <translation>قطار کی حالت</translation>
    </message>
    <message>
        <source>The numbers of sources are left out; the first source is kept with the row.</source>
        <translation>ماخذ کے نمبر چھوڑ دیے جاتے ہیں؛ پہلا ماخذ قطار کے ساتھ رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>نظرثانی کے لیے</translation>
    </message>
</context>
<context>
    <name>SavedFiltersRow</name>
    <message>
        <source>Delete the saved filter</source>
        <translation>محفوظ شدہ فلٹر حذف کریں</translation>
    </message>
    <message>
        <source>Give this filter a name, to use it again</source>
        <translation>اس فلٹر کو نام دیں تاکہ اسے دوبارہ استعمال کر سکیں</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>فلٹر کا نام</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>محفوظ شدہ فلٹر</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>محفوظ کریں…</translation>
    </message>
</context>
<context>
    <name>ScatterPlot</name>
    <message>
        <source>In words</source>
        <translation>الفاظ میں</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>How far this passage can be trusted to bear on the question</source>
        <translation>کتنا بھروسا کیا جا سکتا ہے کہ یہ عبارت سوال سے متعلق ہے</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n سوال</numerusform>
            <numerusform>%n سوالات</numerusform>
        </translation>
    </message>
    <message>
        <source>A new index is being made; the present one answers until it is ready.</source>
        <translation>نیا انڈیکس بنایا جا رہا ہے؛ اس کے تیار ہونے تک موجودہ جواب دیتا ہے۔</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>شامل کریں…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>دستاویزات</translation>
    </message>
    <message>
        <source>From a dataset…</source>
        <translation>ڈیٹا سیٹ سے…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>فائل سے…</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>ناپیں</translation>
    </message>
    <message>
        <source>Measuring… {share}</source>
        <translation>پیمائش ہو رہی ہے… {share}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>سوالات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>سیٹنگز</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>The next question is asked with these settings.</source>
        <translation>اگلا سوال ان سیٹنگز کے ساتھ پوچھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>کیا دکھایا جا رہا ہے</translation>
    </message>
</context>
<context>
    <name>ScoreQuestions</name>
    <message numerus="yes">
        <source>%n left out: {reason}</source>
        <translation>
            <numerusform>%n چھوڑا گیا: ⁨{reason}⁩</numerusform>
            <numerusform>%n چھوڑے گئے: ⁨{reason}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were there already.</source>
        <translation>
            <numerusform>ان میں سے %n پہلے سے موجود تھا۔</numerusform>
            <numerusform>ان میں سے %n پہلے سے موجود تھے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) added.</source>
        <translation>
            <numerusform>%n سوال شامل ہوا۔</numerusform>
            <numerusform>%n سوالات شامل ہوئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % sure: {low} to {high}</source>
        <translation>95 % یقین: {low} سے {high}</translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation>سوال شامل کریں…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Among the first five</source>
        <translation>پہلی پانچ میں</translation>
    </message>
    <message>
        <source>Among the first ten</source>
        <translation>پہلی دس میں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n question(s)?</source>
        <translation>
            <numerusform>%n سوال حذف کریں؟</numerusform>
            <numerusform>%n سوالات حذف کریں؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ترمیم کریں…</translation>
    </message>
    <message>
        <source>Going by {count} questions: more of them narrow it down.</source>
        <translation>{count} سوالات کی بنیاد پر: مزید سوالات اسے زیادہ واضح کریں گے۔</translation>
    </message>
    <message>
        <source>Golden questions</source>
        <translation>معیاری سوالات</translation>
    </message>
    <message>
        <source>Golden questions are questions whose answer you know to be in the documents, with the words that answer them. They tell how often the right passage is found, and which settings find it best.</source>
        <translation>معیاری سوالات وہ سوالات ہیں جن کے بارے میں آپ جانتے ہیں کہ ان کا جواب دستاویزات میں ہے، ان الفاظ کے ساتھ جو ان کا جواب دیتے ہیں۔ یہ بتاتے ہیں کہ صحیح عبارت کتنی بار ملتی ہے، اور کون سی سیٹنگز اسے بہترین ڈھونڈتی ہیں۔</translation>
    </message>
    <message>
        <source>How well are your questions answered?</source>
        <translation>آپ کے سوالات کے جواب کتنے اچھے ملتے ہیں؟</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>اوسط معکوس درجہ (MRR)</translation>
    </message>
    <message>
        <source>Not first</source>
        <translation>پہلے نمبر پر نہیں</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>ابھی ناپا نہیں گیا</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>سوالات</translation>
    </message>
    <message>
        <source>Right passage first</source>
        <translation>صحیح عبارت سب سے پہلے</translation>
    </message>
    <message>
        <source>Tables and JSON (*.csv *.tsv *.xlsx *.jsonl *.json);;All files (*)</source>
        <translation>جدولیں اور JSON (*.csv *.tsv *.xlsx *.jsonl *.json);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Take questions from a file</source>
        <translation>فائل سے سوالات لیں</translation>
    </message>
    <message>
        <source>Take them from a dataset…</source>
        <translation>انہیں ڈیٹا سیٹ سے لیں…</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>کون سے سوالات دکھائے گئے ہیں</translation>
    </message>
    <message>
        <source>nDCG at ten</source>
        <translation>پہلی دس پر nDCG</translation>
    </message>
</context>
<context>
    <name>ScoreSettings</name>
    <message numerus="yes">
        <source>%n index(es) are made for it beside the one in use, and removed again.</source>
        <translation>
            <numerusform>اس کے لیے زیرِ استعمال انڈیکس کے ساتھ %n انڈیکس بنایا جاتا ہے، اور پھر ہٹا دیا جاتا ہے۔</numerusform>
            <numerusform>اس کے لیے زیرِ استعمال انڈیکس کے ساتھ %n انڈیکس بنائے جاتے ہیں، اور پھر ہٹا دیے جاتے ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) to measure.</source>
        <translation>
            <numerusform>%n سیٹنگ ناپنی ہے۔</numerusform>
            <numerusform>%n سیٹنگز ناپنی ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these are measured.</source>
        <translation>یہ سب ناپی جا چکی ہیں۔</translation>
    </message>
    <message>
        <source>Among the first five</source>
        <translation>پہلی پانچ میں</translation>
    </message>
    <message>
        <source>Among the first ten</source>
        <translation>پہلی دس میں</translation>
    </message>
    <message>
        <source>Better than the setting in use: {figure} in mean reciprocal rank, surely.</source>
        <translation>زیرِ استعمال سیٹنگ سے یقینی طور پر بہتر: اوسط معکوس درجے میں {figure}۔</translation>
    </message>
    <message>
        <source>Compare the best</source>
        <translation>بہترین کا موازنہ کریں</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation>ایمبیڈنگ ماڈل</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>پیمانہ</translation>
    </message>
    <message>
        <source>How well they find</source>
        <translation>وہ کتنی اچھی طرح ڈھونڈتی ہیں</translation>
    </message>
    <message>
        <source>Longest passage, tokens</source>
        <translation>سب سے لمبی عبارت، ٹوکن</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>اوسط معکوس درجہ (MRR)</translation>
    </message>
    <message>
        <source>Nothing is measured yet on these questions and documents.</source>
        <translation>ان سوالات اور دستاویزات پر ابھی کچھ نہیں ناپا گیا۔</translation>
    </message>
    <message>
        <source>Overlap, tokens</source>
        <translation>اوورلیپ، ٹوکن</translation>
    </message>
    <message>
        <source>Progress of trying settings</source>
        <translation>سیٹنگز آزمانے کی پیش رفت</translation>
    </message>
    <message>
        <source>Right passage first</source>
        <translation>صحیح عبارت سب سے پہلے</translation>
    </message>
    <message>
        <source>Settings and how well they find</source>
        <translation>سیٹنگز اور وہ کتنی اچھی طرح ڈھونڈتی ہیں</translation>
    </message>
    <message>
        <source>The setting in use is not measured yet.</source>
        <translation>زیرِ استعمال سیٹنگ ابھی ناپی نہیں گئی۔</translation>
    </message>
    <message>
        <source>These {count} questions do not tell whether it is better than the setting in use; more would.</source>
        <translation>یہ {count} سوالات نہیں بتاتے کہ آیا یہ زیرِ استعمال سیٹنگ سے بہتر ہے؛ مزید سوالات بتا سکیں گے۔</translation>
    </message>
    <message>
        <source>This is the setting in use.</source>
        <translation>یہ زیرِ استعمال سیٹنگ ہے۔</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>انہیں آزمائیں</translation>
    </message>
    <message>
        <source>Use the best</source>
        <translation>بہترین استعمال کریں</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>یہ استعمال کریں</translation>
    </message>
    <message>
        <source>Weight of meaning</source>
        <translation>معنی کا وزن</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>کیا آزمانا ہے</translation>
    </message>
    <message>
        <source>Worse than the setting in use: {figure} in mean reciprocal rank, surely.</source>
        <translation>زیرِ استعمال سیٹنگ سے یقینی طور پر بدتر: اوسط معکوس درجے میں {figure}۔</translation>
    </message>
    <message>
        <source>nDCG at ten</source>
        <translation>پہلی دس پر nDCG</translation>
    </message>
    <message>
        <source>{count} settings are too many: {most} at most.</source>
        <translation>{count} سیٹنگز بہت زیادہ ہیں: زیادہ سے زیادہ {most}۔</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Again with …</source>
        <translation>دوبارہ، ان سیٹنگز سے …</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>بہترین توثیقی لاس</translation>
    </message>
    <message>
        <source>By setting</source>
        <translation>سیٹنگ کے لحاظ سے</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>تلاش حذف کریں</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سرگزشت</translation>
    </message>
    <message>
        <source>It can be told after eight finished trials which settings matter.</source>
        <translation>آٹھ مکمل آزمائشوں کے بعد بتایا جا سکتا ہے کہ کون سی سیٹنگز اہم ہیں۔</translation>
    </message>
    <message>
        <source>Only one setting is searched.</source>
        <translation>صرف ایک سیٹنگ تلاش کی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>تلاشیں</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>سیٹنگ</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>رن دکھائیں</translation>
    </message>
    <message>
        <source>Start a new run from this trial's settings</source>
        <translation>اس آزمائش کی سیٹنگز سے نیا رن شروع کریں</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>صرف شدہ وقت</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>آزمائش</translation>
    </message>
    <message>
        <source>Trial {number}: {loss}</source>
        <translation>آزمائش {number}: {loss}</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>آزمائشیں</translation>
    </message>
    <message>
        <source>Trials appear here as they end.</source>
        <translation>آزمائشیں مکمل ہونے پر یہاں نظر آتی ہیں۔</translation>
    </message>
    <message>
        <source>Validation loss by {setting}</source>
        <translation>{setting} کے لحاظ سے توثیقی لاس</translation>
    </message>
    <message>
        <source>Validation loss of each trial</source>
        <translation>ہر آزمائش کا توثیقی لاس</translation>
    </message>
    <message>
        <source>What is shown of the search</source>
        <translation>تلاش کا کیا دکھایا جا رہا ہے</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>کس چیز کا اثر ہوا</translation>
    </message>
    <message>
        <source>of {time} at most</source>
        <translation>زیادہ سے زیادہ {time} میں سے</translation>
    </message>
    <message>
        <source>{count} cut short</source>
        <translation>{count} مختصر کی گئیں</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} ناکام</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{all} میں سے {done}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%n passage(s) found.</source>
        <translation>
            <numerusform>%n عبارت ملی۔</numerusform>
            <numerusform>%n عبارتیں ملیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask something your documents answer</source>
        <translation>کچھ ایسا پوچھیں جس کا جواب آپ کی دستاویزات میں ہو</translation>
    </message>
    <message>
        <source>Chat is given the passages that are found here. Try your own questions before you trust it.</source>
        <translation>جو عبارتیں یہاں ملتی ہیں وہی چیٹ کو دی جاتی ہیں۔ اس پر بھروسا کرنے سے پہلے اپنے سوالات آزمائیں۔</translation>
    </message>
    <message>
        <source>Choose tags, folders and files to search in</source>
        <translation>تلاش کے لیے ٹیگز، فولڈر اور فائلیں منتخب کریں</translation>
    </message>
    <message>
        <source>No indexed document is among those you chose to search in.</source>
        <translation>جن میں آپ نے تلاش کرنا چنا ان میں کوئی انڈیکس شدہ دستاویز نہیں۔</translation>
    </message>
    <message>
        <source>No passage shares a word or a meaning with this.</source>
        <translation>کوئی عبارت اس سے لفظ یا معنی میں نہیں ملتی۔</translation>
    </message>
    <message>
        <source>Nothing in your documents seems to cover this. These are the nearest passages.</source>
        <translation>لگتا ہے آپ کی دستاویزات میں اس بارے میں کچھ نہیں۔ یہ قریب ترین عبارتیں ہیں۔</translation>
    </message>
    <message>
        <source>Nothing is indexed yet. Press Index first.</source>
        <translation>ابھی کچھ انڈیکس نہیں ہوا۔ پہلے انڈیکس کریں بٹن دبائیں۔</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>ملنے والی عبارتیں</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>دستاویزات میں تلاش کریں</translation>
    </message>
    <message>
        <source>See what your documents know</source>
        <translation>دیکھیں کہ آپ کی دستاویزات کیا جانتی ہیں</translation>
    </message>
    <message>
        <source>Try a search</source>
        <translation>تلاش آزمائیں</translation>
    </message>
</context>
<context>
    <name>SearchSetup</name>
    <message>
        <source>Add a setting</source>
        <translation>سیٹنگ شامل کریں</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>کتنا</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>تلاش شروع کریں</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>کیا آزمایا جاتا ہے</translation>
    </message>
    <message>
        <source>{about}. All settings that are not searched are those of the form.</source>
        <translation>{about}۔ جن سیٹنگز کی تلاش نہیں ہوتی وہ فارم والی ہی رہتی ہیں۔</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>All its trials go with it but the best one, which stays as a run. This cannot be undone.</source>
        <translation>اس کی تمام آزمائشیں اس کے ساتھ جاتی ہیں سوائے بہترین کے، جو رن کے طور پر باقی رہتی ہے۔ یہ عمل واپس نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>تلاش حذف کریں</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>‏“{name}” حذف کریں؟</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>وقفے پر</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>محفوظ کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>اپنی باری کا منتظر</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Asking {host}…</source>
        <translation>⁨{host}⁩ سے پوچھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Key (if it wants one)</source>
        <translation>کلید (اگر ضروری ہو)</translation>
    </message>
    <message>
        <source>They travel unencrypted, and so does the key.</source>
        <translation>وہ بغیر خفیہ کاری کے جاتے ہیں، اور کلید بھی۔</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Change {name}</source>
        <translation>‏{name} تبدیل کریں</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>کہیں اور</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>اس مشین پر</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>‏{name} ہٹائیں</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>‏“{name}” ہٹائیں؟</translation>
    </message>
</context>
<context>
    <name>ServingSign</name>
    <message>
        <source>Other programs can ask what answers here. Opens the settings.</source>
        <translation>دوسرے پروگرام یہاں جواب دینے والے سے پوچھ سکتے ہیں۔ سیٹنگز کھولتا ہے۔</translation>
    </message>
    <message>
        <source>Server on</source>
        <translation>سرور چالو</translation>
    </message>
    <message>
        <source>Server on ({count})</source>
        <translation>سرور چالو ({count})</translation>
    </message>
</context>
<context>
    <name>SetPanel</name>
    <message>
        <source>Cutting the rows into tokens: {done} of {total}</source>
        <translation>قطاریں ٹوکن میں تقسیم ہو رہی ہیں: {total} میں سے {done}</translation>
    </message>
    <message>
        <source>Cutting the rows into tokens…</source>
        <translation>قطاریں ٹوکن میں تقسیم ہو رہی ہیں…</translation>
    </message>
    <message>
        <source>Every row has to be cut into tokens once: about {time}.</source>
        <translation>ہر قطار کو ایک بار ٹوکن میں تقسیم کرنا ہوتا ہے: تقریباً {time}۔</translation>
    </message>
    <message>
        <source>Every row was looked at, {rate} a second.</source>
        <translation>ہر قطار دیکھی گئی، {rate} فی سیکنڈ۔</translation>
    </message>
    <message>
        <source>Half of the rows are longer than</source>
        <translation>آدھی قطاریں اس سے لمبی ہیں</translation>
    </message>
    <message>
        <source>How long the rows are, in tokens</source>
        <translation>قطاریں کتنی لمبی ہیں، ٹوکن میں</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>سب سے لمبی قطار</translation>
    </message>
    <message>
        <source>Look at all rows</source>
        <translation>تمام قطاریں دیکھیں</translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation>قطاریں دیکھی جا رہی ہیں</translation>
    </message>
    <message>
        <source>Looking whether this set is known…</source>
        <translation>دیکھا جا رہا ہے کہ آیا یہ سیٹ معلوم ہے…</translation>
    </message>
    <message>
        <source>Not trained on: {drafts} in draft, {rejected} rejected</source>
        <translation>ان پر تربیت نہیں ہوئی: {drafts} مسودہ، {rejected} مسترد شدہ</translation>
    </message>
    <message>
        <source>Rows by length, in tokens</source>
        <translation>لمبائی کے لحاظ سے قطاریں، ٹوکن میں</translation>
    </message>
    <message>
        <source>Rows cut</source>
        <translation>کاٹی گئی قطاریں</translation>
    </message>
    <message>
        <source>Rows that cannot be used</source>
        <translation>وہ قطاریں جو استعمال نہیں ہو سکتیں</translation>
    </message>
    <message>
        <source>Rows to train on</source>
        <translation>تربیت کی قطاریں</translation>
    </message>
    <message>
        <source>Rows with nothing to learn</source>
        <translation>وہ قطاریں جن میں سیکھنے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>Show these rows in the table</source>
        <translation>یہ قطاریں جدول میں دکھائیں</translation>
    </message>
    <message>
        <source>Steps as suggested</source>
        <translation>تجویز کے مطابق قدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of the set yet.</source>
        <translation>روک دیا گیا۔ سیٹ کے بارے میں ابھی کچھ معلوم نہیں۔</translation>
    </message>
    <message>
        <source>Tokens cut off</source>
        <translation>کاٹے گئے ٹوکن</translation>
    </message>
    <message>
        <source>Tokens, once over</source>
        <translation>ٹوکن، ایک دور میں</translation>
    </message>
    <message>
        <source>Training does not start with them. A length of {needed} tokens would do.</source>
        <translation>ان کے ساتھ تربیت شروع نہیں ہوتی۔ {needed} ٹوکن کی لمبائی کافی ہوگی۔</translation>
    </message>
    <message>
        <source>Training does not start with them: reject or mend them.</source>
        <translation>ان کے ساتھ تربیت شروع نہیں ہوتی: انہیں مسترد یا درست کریں۔</translation>
    </message>
    <message>
        <source>cut at {length}</source>
        <translation>{length} پر کاٹا گیا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>of them learnt</source>
        <translation>ان میں سے سیکھے گئے</translation>
    </message>
    <message>
        <source>{count} ({share})</source>
        <translation>{count} ({share})</translation>
    </message>
    <message>
        <source>{count} of them cut</source>
        <translation>ان میں سے {count} کاٹی گئیں</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} قطاریں</translation>
    </message>
    <message>
        <source>{count} × as row {row}: {reason}</source>
        <translation>{count} × قطار {row} کی طرح: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{epochs} passes over the rows, {rows} rows to a step</source>
        <translation>قطاروں کے {epochs} دور، فی قدم {rows} قطاریں</translation>
    </message>
    <message>
        <source>{first} tokens and more</source>
        <translation>‏{first} ٹوکن اور زیادہ</translation>
    </message>
    <message>
        <source>{first}–{last} tokens</source>
        <translation>‏{first}–{last} ٹوکن</translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation>{n} ٹوکن</translation>
    </message>
    <message>
        <source>{rows} + {held} to validate</source>
        <translation>{rows} + توثیق کے لیے {held}</translation>
    </message>
</context>
<context>
    <name>SettingsModel</name>
    <message>
        <source>Best</source>
        <translation>بہترین</translation>
    </message>
    <message>
        <source>Best, in use</source>
        <translation>بہترین، زیرِ استعمال</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>موازنہ</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation>ایمبیڈنگ ماڈل</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>زیرِ استعمال</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>معنی</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>بالکل نہیں</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>اوورلیپ</translation>
    </message>
    <message>
        <source>Packaged</source>
        <translation>ساتھ آنے والا</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>عبارت</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>With 95 % confidence</source>
        <translation>95 % اعتماد کے ساتھ</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>لفظ بہ لفظ</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ملی سیکنڈ</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Folder for new projects</source>
        <translation>نئے پروجیکٹس کا فولڈر</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>Further folders with models</source>
        <translation>ماڈلز والے مزید فولڈر</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>ظاہری شکل</translation>
    </message>
    <message>
        <source>Kept for you on this machine, in {path}</source>
        <translation>آپ کے لیے اس مشین پر ⁨{path}⁩ میں محفوظ</translation>
    </message>
    <message>
        <source>Leave out {path}; its files stay</source>
        <translation>⁨{path}⁩ کو چھوڑ دیں؛ اس کی فائلیں باقی رہتی ہیں</translation>
    </message>
    <message>
        <source>None. Add models on the Models screen.</source>
        <translation>کوئی نہیں۔ ماڈلز اسکرین پر ماڈل شامل کریں۔</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>سیٹنگز</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Add an answerer</source>
        <translation>جواب دینے والا شامل کریں</translation>
    </message>
    <message>
        <source>Ask at once those that live in different places</source>
        <translation>جو الگ الگ جگہوں پر ہیں ان سے ایک ساتھ پوچھیں</translation>
    </message>
    <message>
        <source>Ask several at once, and see which answer is best</source>
        <translation>ایک ساتھ کئی سے پوچھیں، اور دیکھیں کہ کون سا جواب بہترین ہے</translation>
    </message>
    <message>
        <source>Base, tuned, with documents, both</source>
        <translation>بنیادی، ٹیون شدہ، دستاویزات کے ساتھ، دونوں</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>شروع کریں</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>جو نشان زد ہے اسے درست کریں۔</translation>
    </message>
    <message>
        <source>Fill in the newest run and the model it was trained on, each with and without documents</source>
        <translation>تازہ ترین رن اور جس ماڈل پر اس کی تربیت ہوئی، ہر ایک دستاویزات کے ساتھ اور بغیر، بھر دیں</translation>
    </message>
    <message>
        <source>Hide who answered until I have voted</source>
        <translation>میرے ووٹ دینے تک چھپائیں کہ کس نے جواب دیا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name of the comparison</source>
        <translation>موازنے کا نام</translation>
    </message>
    <message>
        <source>The same question goes to two to four answerers. You vote for the best answer without knowing whose it is, and the votes are counted.</source>
        <translation>ایک ہی سوال دو سے چار جواب دینے والوں کو جاتا ہے۔ آپ یہ جانے بغیر بہترین جواب کو ووٹ دیتے ہیں کہ وہ کس کا ہے، اور ووٹ گنے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>There are no documents in this project yet: add some, or choose models without them.</source>
        <translation>اس پروجیکٹ میں ابھی کوئی دستاویز نہیں: کچھ شامل کریں، یا ان کے بغیر ماڈل منتخب کریں۔</translation>
    </message>
    <message>
        <source>There is only one way to answer here so far. Add documents, train a run, or get another model.</source>
        <translation>یہاں ابھی جواب دینے کا صرف ایک طریقہ ہے۔ دستاویزات شامل کریں، ایک رن کی تربیت کریں، یا کوئی اور ماڈل حاصل کریں۔</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>About {size} on disk; the original takes {original}.</source>
        <translation>ڈسک پر تقریباً {size}؛ اصل {original} لیتا ہے۔</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>For which machine</source>
        <translation>کس مشین کے لیے</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>ایکسپورٹ کہاں تک پہنچی</translation>
    </message>
    <message>
        <source>It is built here; to run and to verify it, a Windows computer with DirectML is needed.</source>
        <translation>یہ یہیں بنتی ہے؛ اسے چلانے اور اس کی تصدیق کے لیے DirectML والا Windows کمپیوٹر چاہیے۔</translation>
    </message>
    <message>
        <source>Name of the export</source>
        <translation>ایکسپورٹ کا نام</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>نئی ایکسپورٹ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>اعداد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Then compare it with the original</source>
        <translation>پھر اس کا اصل سے موازنہ کریں</translation>
    </message>
    <message>
        <source>To run and to verify it, an NVIDIA card is needed.</source>
        <translation>اسے چلانے اور اس کی تصدیق کے لیے NVIDIA کارڈ چاہیے۔</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>اپنی باری کا منتظر</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>What “{run}” learnt, with {model}</source>
        <translation>‏“{run}” نے جو سیکھا، {model} کے ساتھ</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>A first look: does it learn at all?</source>
        <translation>پہلی نظر: کیا یہ سیکھتا بھی ہے؟</translation>
    </message>
    <message>
        <source>As good as it gets; it takes its time.</source>
        <translation>جتنا اچھا ہو سکے؛ اس میں وقت لگتا ہے۔</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Choose a model and a dataset.</source>
        <translation>ایک ماڈل اور ایک ڈیٹا سیٹ منتخب کریں۔</translation>
    </message>
    <message>
        <source>Correct the marked settings.</source>
        <translation>نشان زد سیٹنگز درست کریں۔</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>محنت</translation>
    </message>
    <message>
        <source>How</source>
        <translation>کیسے</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>تیز</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>پھر بھی چلائیں</translation>
    </message>
    <message>
        <source>Search for better settings …</source>
        <translation>بہتر سیٹنگز تلاش کریں …</translation>
    </message>
    <message>
        <source>Set everything to what suits this model and dataset</source>
        <translation>ہر سیٹنگ کو اس ماڈل اور ڈیٹا سیٹ کے موافق کریں</translation>
    </message>
    <message>
        <source>Some values are your own; the dial sets all of them anew.</source>
        <translation>کچھ قدریں آپ کی اپنی ہیں؛ یہ ان سب کو نئے سرے سے مقرر کرتا ہے۔</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>تربیت شروع کریں</translation>
    </message>
    <message>
        <source>Suggested values</source>
        <translation>تجویز کردہ قدریں</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>مفصل</translation>
    </message>
    <message>
        <source>Try several settings, each in a short training, and keep the best</source>
        <translation>کئی سیٹنگز آزمائیں، ہر ایک مختصر تربیت میں، اور بہترین رکھیں</translation>
    </message>
    <message>
        <source>What suits most work.</source>
        <translation>جو زیادہ تر کاموں کے لیے موزوں ہے۔</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>یہ پری سیٹ حذف کریں</translation>
    </message>
    <message>
        <source>Delete this preset?</source>
        <translation>یہ پری سیٹ حذف کریں؟</translation>
    </message>
    <message>
        <source>For example: You are the expert of our mill. Be brief.</source>
        <translation>مثال: آپ ہماری مل کے ماہر ہیں۔ مختصر جواب دیں۔</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>یہ کیسے جواب دیتا ہے</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>پری سیٹ</translation>
    </message>
    <message>
        <source>Quotes are not written by a model: nothing here changes them.</source>
        <translation>اقتباسات کوئی ماڈل نہیں لکھتا: یہاں کی کوئی چیز انہیں نہیں بدلتی۔</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>سب ری سیٹ کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>پری سیٹ کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>نئے نام سے محفوظ کریں…</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>یہاں رک جائے</translation>
    </message>
    <message>
        <source>This holds for this conversation only.</source>
        <translation>یہ صرف اس گفتگو پر لاگو ہے۔</translation>
    </message>
    <message>
        <source>What the model is told before all</source>
        <translation>ماڈل کو سب سے پہلے کیا بتایا جاتا ہے</translation>
    </message>
    <message>
        <source>What the model is told, how it chooses words, and who answers are kept under this name.</source>
        <translation>ماڈل کو کیا بتایا جاتا ہے، یہ الفاظ کیسے چنتا ہے، اور کون جواب دیتا ہے، سب اس نام سے محفوظ ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Words or signs, with commas between them</source>
        <translation>الفاظ یا علامتیں، درمیان میں کوما کے ساتھ</translation>
    </message>
    <message>
        <source>Your own values</source>
        <translation>آپ کی اپنی قدریں</translation>
    </message>
    <message>
        <source>“{name}” will no longer be offered. Conversations keep their values.</source>
        <translation>‏“{name}” آئندہ پیش نہیں کیا جائے گا۔ گفتگوئیں اپنی قدریں برقرار رکھتی ہیں۔</translation>
    </message>
</context>
<context>
    <name>SetupRoom</name>
    <message>
        <source>A comparison asks base, documents, tuned and both the same questions, and says which answers better, and how sure that is.</source>
        <translation>موازنہ بنیادی، دستاویزات، ٹیون شدہ اور دونوں سے وہی سوالات پوچھتا ہے، اور بتاتا ہے کہ کون بہتر جواب دیتا ہے اور یہ کتنا یقینی ہے۔</translation>
    </message>
    <message>
        <source>Ask questions of a file</source>
        <translation>فائل کے سوالات پوچھیں</translation>
    </message>
    <message>
        <source>Go to Datasets</source>
        <translation>ڈیٹا سیٹس پر جائیں</translation>
    </message>
    <message>
        <source>There are no questions to ask yet</source>
        <translation>ابھی پوچھنے کو کوئی سوال نہیں</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>A driver for an NVIDIA card is at work here, so the build for such cards is fetched.</source>
        <translation>یہاں NVIDIA کارڈ کا ڈرائیور کام کر رہا ہے، اس لیے ایسے کارڈز کی بلڈ لائی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Fetching PyTorch, which does the computing</source>
        <translation>‏PyTorch لایا جا رہا ہے، جو حساب کا کام کرتا ہے</translation>
    </message>
    <message>
        <source>Fetching the packages</source>
        <translation>پیکیج لائے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>مکمل کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>How far the set-up is</source>
        <translation>سیٹ اپ کہاں تک پہنچا</translation>
    </message>
    <message>
        <source>It takes up to {need} in {folder}, where {free} are free.</source>
        <translation>یہ ⁨{folder}⁩ میں {need} تک لیتا ہے، جہاں {free} خالی ہے۔</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Making a place for the packages</source>
        <translation>پیکیجز کے لیے جگہ بنائی جا رہی ہے</translation>
    </message>
    <message>
        <source>More is told in {file}</source>
        <translation>مزید ⁨{file}⁩ میں بتایا گیا ہے</translation>
    </message>
    <message>
        <source>No driver for an NVIDIA card was found, so the build for the processor is fetched.</source>
        <translation>‏NVIDIA کارڈ کا کوئی ڈرائیور نہیں ملا، اس لیے پروسیسر کی بلڈ لائی جاتی ہے۔</translation>
    </message>
    <message>
        <source>No driver for an NVIDIA card was found, so training uses the processor; ONNX models also use other graphics cards, by DirectML.</source>
        <translation>‏NVIDIA کارڈ کا کوئی ڈرائیور نہیں ملا، اس لیے تربیت پروسیسر پر ہوتی ہے؛ ONNX ماڈل DirectML کے ذریعے دوسرے گرافکس کارڈ بھی استعمال کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Once, before the first start. Ustad then starts by itself. What is done is kept if you stop.</source>
        <translation>صرف ایک بار، پہلی بار کھلنے سے پہلے۔ پھر Ustad خود شروع ہو جاتا ہے۔ اگر آپ روک دیں تو جو ہو چکا وہ محفوظ رہتا ہے۔</translation>
    </message>
    <message>
        <source>Setting up Ustad</source>
        <translation>‏Ustad کا سیٹ اپ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept.</source>
        <translation>روک دیا گیا۔ جو ہو چکا وہ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>The set-up was ended by the system.</source>
        <translation>سیٹ اپ کو سسٹم نے بند کر دیا۔</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Try again: what is done is kept.</source>
        <translation>دوبارہ کوشش کریں: جو ہو چکا وہ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Trying what was installed</source>
        <translation>جو انسٹال ہوا اسے آزمایا جا رہا ہے</translation>
    </message>
    <message>
        <source>{done} of {total} packages</source>
        <translation>{total} میں سے {done} پیکیج</translation>
    </message>
    <message>
        <source>{size} fetched</source>
        <translation>{size} لایا جا چکا</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>‏{step}: ہو گیا</translation>
    </message>
    <message>
        <source>{step}: not begun</source>
        <translation>‏{step}: شروع نہیں ہوا</translation>
    </message>
    <message>
        <source>{step}: under way</source>
        <translation>‏{step}: جاری ہے</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Between the sidebar, the screen and the guided first run</source>
        <translation>سائیڈ بار، اسکرین اور پہلی بار کی رہنمائی کے درمیان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>جو سب سے اوپر ہے اسے بند کریں</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>شارٹ کٹس</translation>
    </message>
    <message>
        <source>The guide, at the screen in front</source>
        <translation>گائیڈ، سامنے والی اسکرین کے صفحے پر</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>یہ فہرست</translation>
    </message>
    <message>
        <source>To the next control; with Shift, to the one before</source>
        <translation>اگلے کنٹرول پر؛ Shift کے ساتھ پچھلے پر</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>They are asked one after another, so that the times are fair; those on the same model follow each other.</source>
        <translation>ان سے ایک ایک کر کے پوچھا جاتا ہے تاکہ اوقات منصفانہ ہوں؛ ایک ہی ماڈل والے ایک دوسرے کے بعد آتے ہیں۔</translation>
    </message>
    <message>
        <source>Those at addresses are asked at once with those on this computer; what shares a place takes turns. Times may suffer from each other where an address is on this computer, too.</source>
        <translation>پتوں پر موجود ماڈلز سے اس کمپیوٹر والوں کے ساتھ ہی پوچھا جاتا ہے؛ جو ایک ہی جگہ ہیں وہ باری باری جواب دیتے ہیں۔ اگر کوئی پتہ بھی اسی کمپیوٹر پر ہو تو ان کے اوقات ایک دوسرے سے متاثر ہو سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>SideBySidePage</name>
    <message>
        <source>Changed</source>
        <translation>تبدیلی</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>موازنہ</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>موازنے</translation>
    </message>
    <message>
        <source>Comparisons are kept here, with their answers and votes. There is none yet.</source>
        <translation>موازنے یہاں رکھے جاتے ہیں، اپنے جوابات اور ووٹوں کے ساتھ۔ ابھی کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>موازنہ حذف کریں</translation>
    </message>
    <message>
        <source>Delete this comparison?</source>
        <translation>یہ موازنہ حذف کریں؟</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف کریں…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>نام بدلیں</translation>
    </message>
    <message>
        <source>Rename comparison</source>
        <translation>موازنے کا نام بدلیں</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>نام بدلیں…</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>ووٹ</translation>
    </message>
    <message>
        <source>{votes} of {rounds}</source>
        <translation>{rounds} میں سے {votes}</translation>
    </message>
    <message>
        <source>“{name}”, its answers and its votes will be gone.</source>
        <translation>‏“{name}”، اس کے جوابات اور اس کے ووٹ ختم ہو جائیں گے۔</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Beside the table</source>
        <translation>جدول کے ساتھ</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Guide (F1: to this screen)</source>
        <translation>گائیڈ (F1: اس اسکرین کے لیے)</translation>
    </message>
</context>
<context>
    <name>SlicesRoom</name>
    <message>
        <source>All kinds</source>
        <translation>تمام اقسام</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>مختلف ہے</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>In no slice the arms surely differ, corrected for how many slices there are.</source>
        <translation>کسی ٹکڑے میں طریقے یقینی طور پر مختلف نہیں، ٹکڑوں کی تعداد کا لحاظ رکھتے ہوئے۔</translation>
    </message>
    <message>
        <source>In {some} of {all} slices the arms surely differ, corrected for how many slices there are.</source>
        <translation>{all} میں سے {some} ٹکڑوں میں طریقے یقینی طور پر مختلف ہیں، ٹکڑوں کی تعداد کا لحاظ رکھتے ہوئے۔</translation>
    </message>
    <message>
        <source>Kinds of questions</source>
        <translation>سوالات کی اقسام</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>لمبائی</translation>
    </message>
    <message>
        <source>Length of the question</source>
        <translation>سوال کی لمبائی</translation>
    </message>
    <message>
        <source>Nothing to slice</source>
        <translation>ٹکڑوں کے لیے کچھ نہیں</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگز</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>جس پر تربیت ہوئی</translation>
    </message>
    <message>
        <source>With more questions, this says where an arm is better: by tags of the rows, by length, by writing, by document. A slice needs five questions.</source>
        <translation>زیادہ سوالات کے ساتھ یہ بتاتا ہے کہ کوئی طریقہ کہاں بہتر ہے: قطاروں کے ٹیگ، لمبائی، رسم الخط اور دستاویز کے لحاظ سے۔ ایک ٹکڑے کو پانچ سوالات چاہییں۔</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>رسم الخط</translation>
    </message>
</context>
<context>
    <name>SourceItem</name>
    <message>
        <source>Source {number}: {file}</source>
        <translation>ماخذ {number}: {file}</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>حوالہ دیا گیا</translation>
    </message>
    <message>
        <source>match {score}</source>
        <translation>مطابقت {score}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>صفحہ {page}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message numerus="yes">
        <source>%n passage(s) found.</source>
        <translation>
            <numerusform>%n عبارت ملی۔</numerusform>
            <numerusform>%n عبارتیں ملیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in your documents seems to cover this. These are the nearest passages.</source>
        <translation>لگتا ہے آپ کی دستاویزات میں اس بارے میں کچھ نہیں۔ یہ قریب ترین عبارتیں ہیں۔</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>The passages an answer rests on are listed here.</source>
        <translation>جن عبارتوں پر کوئی جواب مبنی ہے وہ یہاں درج ہوتی ہیں۔</translation>
    </message>
    <message>
        <source>{cited} of {all} passages cited.</source>
        <translation>{all} میں سے {cited} عبارتوں کا حوالہ دیا گیا۔</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <translation>کام جاری ہے</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>10 to 20 % for validation is usual.</source>
        <translation>توثیق کے لیے 10 سے 20 % عام ہے۔</translation>
    </message>
    <message>
        <source>10 to 20 % for validation is usual: with less the curve says little, with more there is less to learn from.</source>
        <translation>توثیق کے لیے 10 سے 20 % عام ہے: کم ہو تو خط کم بتاتا ہے، زیادہ ہو تو سیکھنے کو کم بچتا ہے۔</translation>
    </message>
    <message>
        <source>Even shares of</source>
        <translation>یکساں تناسب رکھیں</translation>
    </message>
    <message>
        <source>Keep on one side what has in common</source>
        <translation>جن میں یہ مشترک ہو انہیں ایک طرف رکھیں</translation>
    </message>
    <message>
        <source>Keep this split</source>
        <translation>یہ تقسیم برقرار رکھیں</translation>
    </message>
    <message>
        <source>Leave assigned rows where they are</source>
        <translation>متعین قطاروں کو جہاں ہیں وہیں رہنے دیں</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>کچھ خاص نہیں</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>سیڈ</translation>
    </message>
    <message>
        <source>Share of rows for tests</source>
        <translation>ٹیسٹ کے لیے قطاروں کا تناسب</translation>
    </message>
    <message>
        <source>Share of rows for validation</source>
        <translation>توثیق کے لیے قطاروں کا تناسب</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسیم کریں</translation>
    </message>
    <message>
        <source>Split into training, validation and test</source>
        <translation>تربیت، توثیق اور ٹیسٹ میں تقسیم کریں</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگز</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ٹیسٹ</translation>
    </message>
    <message>
        <source>The model does not learn from validation rows: they show while it trains whether it understands, or only repeats. Test rows are for the comparison at the end.</source>
        <translation>ماڈل توثیق کی قطاروں سے نہیں سیکھتا: یہ تربیت کے دوران دکھاتی ہیں کہ وہ سمجھتا ہے یا صرف دہراتا ہے۔ ٹیسٹ قطاریں آخر میں موازنے کے لیے ہیں۔</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>توثیق</translation>
    </message>
    <message>
        <source>With 0 % for tests, rows marked as test stay test.</source>
        <translation>ٹیسٹ کے لیے 0 % پر، ٹیسٹ کے نشان والی قطاریں ٹیسٹ ہی رہتی ہیں۔</translation>
    </message>
</context>
<context>
    <name>SplitPreview</name>
    <message numerus="yes">
        <source>%n draft(s) wait for review and are not split.</source>
        <translation>
            <numerusform>%n مسودہ نظرثانی کا منتظر ہے اور تقسیم نہیں کیا جاتا۔</numerusform>
            <numerusform>%n مسودے نظرثانی کے منتظر ہیں اور تقسیم نہیں کیے جاتے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of rows that belong together are kept whole</source>
        <translation>
            <numerusform>ایک دوسرے سے متعلق قطاروں کا %n گروپ اکٹھا رکھا گیا ہے</numerusform>
            <numerusform>ایک دوسرے سے متعلق قطاروں کے %n گروپ اکٹھے رکھے گئے ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have their document, conversation or passage in common with more than half of all: that keeps none together.</source>
        <translation>
            <numerusform>%n قطار کی دستاویز، گفتگو یا عبارت آدھی سے زیادہ قطاروں کے ساتھ مشترک ہے: اس سے کچھ اکٹھا نہیں رکھا جاتا۔</numerusform>
            <numerusform>%n قطاروں کی دستاویز، گفتگو یا عبارت آدھی سے زیادہ قطاروں کے ساتھ مشترک ہے: اس سے کچھ اکٹھا نہیں رکھا جاتا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) move</source>
        <translation>
            <numerusform>%n قطار منتقل:</numerusform>
            <numerusform>%n قطاریں منتقل:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that were in no part are assigned.</source>
        <translation>
            <numerusform>%n قطار جو کسی حصے میں نہیں تھی متعین کی گئی۔</numerusform>
            <numerusform>%n قطاریں جو کسی حصے میں نہیں تھیں متعین کی گئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>: {rows} rows in all, {largest} in the largest.</source>
        <translation>: کل {rows} قطاریں، سب سے بڑے میں {largest}۔</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>تمام قطاریں</translation>
    </message>
    <message>
        <source>Nothing changes: all rows are assigned, and are left where they are.</source>
        <translation>کچھ نہیں بدلتا: تمام قطاریں متعین ہیں، اور جہاں ہیں وہیں رہتی ہیں۔</translation>
    </message>
    <message>
        <source>Nothing changes: the rows are split like this already.</source>
        <translation>کچھ نہیں بدلتا: قطاریں پہلے ہی اسی طرح تقسیم ہیں۔</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>دوسرے لیبل</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>اس کا نتیجہ</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>بغیر لیبل</translation>
    </message>
    <message>
        <source>from {start} to {end}.</source>
        <translation>{start} سے {end} میں۔</translation>
    </message>
    <message>
        <source>{train} rows for training, {validation} for validation</source>
        <translation>{train} قطاریں تربیت کے لیے، {validation} توثیق کے لیے</translation>
    </message>
    <message>
        <source>{train} rows for training, {validation} for validation, {test} for tests</source>
        <translation>{train} قطاریں تربیت کے لیے، {validation} توثیق کے لیے، {test} ٹیسٹ کے لیے</translation>
    </message>
</context>
<context>
    <name>SplitWords</name>
    <message numerus="yes">
        <source>%n row(s) added since are not assigned.</source>
        <translation>
            <numerusform>تب سے شامل کی گئی %n قطار متعین نہیں ہے۔</numerusform>
            <numerusform>تب سے شامل کی گئی %n قطاریں متعین نہیں ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not assigned.</source>
        <translation>
            <numerusform>%n قطار متعین نہیں ہے۔</numerusform>
            <numerusform>%n قطاریں متعین نہیں ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign them</source>
        <translation>انہیں متعین کریں</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تبدیل کریں…</translation>
    </message>
    <message>
        <source>Not split yet</source>
        <translation>ابھی تقسیم نہیں ہوا</translation>
    </message>
    <message>
        <source>Split by hand, or as the rows came in</source>
        <translation>ہاتھ سے تقسیم، یا جیسے قطاریں آئیں</translation>
    </message>
    <message>
        <source>Split: {plan}</source>
        <translation>تقسیم: {plan}</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>تقسیم کریں…</translation>
    </message>
    <message>
        <source>Those that are split already stay where they are</source>
        <translation>جو پہلے سے تقسیم ہیں وہ جہاں ہیں وہیں رہتی ہیں</translation>
    </message>
    <message>
        <source>Without validation rows no one sees whether the model understands or only repeats.</source>
        <translation>توثیق کی قطاروں کے بغیر کوئی نہیں دیکھ پاتا کہ ماڈل سمجھتا ہے یا صرف دہراتا ہے۔</translation>
    </message>
    <message>
        <source>even by {what}</source>
        <translation>‏{what} کے لحاظ سے یکساں</translation>
    </message>
    <message>
        <source>kept together: {what}</source>
        <translation>اکٹھے رکھے گئے: {what}</translation>
    </message>
    <message>
        <source>seed {n}</source>
        <translation>سیڈ {n}</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>ٹیگز</translation>
    </message>
    <message>
        <source>{train} for training, {validation} for validation, {test} for testing</source>
        <translation>{train} تربیت کے لیے، {validation} توثیق کے لیے، {test} ٹیسٹ کے لیے</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>A folder that will hold your documents, rows, runs and chats.</source>
        <translation>ایک فولڈر جس میں آپ کی دستاویزات، قطاریں، رنز اور چیٹس ہوں گے۔</translation>
    </message>
    <message>
        <source>Go on with a project from this machine, or with one you were given.</source>
        <translation>اس مشین کا کوئی پروجیکٹ جاری رکھیں، یا وہ جو آپ کو دیا گیا ہو۔</translation>
    </message>
    <message>
        <source>Make a small language model an expert in your own field, on this machine.</source>
        <translation>ایک چھوٹے زبان ماڈل کو اسی مشین پر اپنے شعبے کا ماہر بنائیں۔</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>نیا پروجیکٹ</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>نیا پروجیکٹ…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>ایک کاپی کھولیں</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>پروجیکٹ کھولیں</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>پروجیکٹ کھولیں…</translation>
    </message>
    <message>
        <source>The handbook of an invented firm, with questions and answers. Walk the whole way in minutes.</source>
        <translation>ایک فرضی کمپنی کی ہینڈ بک، سوالات اور جوابات کے ساتھ۔ چند منٹوں میں پورا راستہ طے کریں۔</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>نمونہ آزمائیں</translation>
    </message>
    <message>
        <source>Welcome to Ustad</source>
        <translation>‏Ustad میں خوش آمدید</translation>
    </message>
</context>
<context>
    <name>StatCards</name>
    <message>
        <source>Duration</source>
        <translation>دورانیہ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>باقی وقت</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>تربیتی لاس</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>توثیقی لاس</translation>
    </message>
    <message>
        <source>measured once so far</source>
        <translation>اب تک ایک بار ناپا گیا</translation>
    </message>
    <message>
        <source>no validation rows</source>
        <translation>توثیق کی کوئی قطار نہیں</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>ابھی ناپا نہیں گیا</translation>
    </message>
    <message>
        <source>since step {step}</source>
        <translation>قدم {step} سے</translation>
    </message>
    <message>
        <source>{count} tokens per second</source>
        <translation>{count} ٹوکن فی سیکنڈ</translation>
    </message>
    <message>
        <source>{done} of {total} steps</source>
        <translation>{total} میں سے {done} قدم</translation>
    </message>
</context>
<context>
    <name>StatesModel</name>
    <message>
        <source>Row {n}</source>
        <translation>قطار {n}</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Ask all ways the same questions</source>
        <translation>تمام طریقوں سے وہی سوالات پوچھیں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Index the documents</source>
        <translation>دستاویزات انڈیکس کریں</translation>
    </message>
    <message>
        <source>Look for the answers in the passages</source>
        <translation>عبارتوں میں جوابات تلاش کریں</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>اس قدم کی پیش رفت</translation>
    </message>
    <message>
        <source>Proving it on your questions</source>
        <translation>آپ کے سوالات پر ثابت کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>ہٹا کر رکھیں</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>شروع ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>یہاں رکا</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>کرنا باقی</translation>
    </message>
    <message>
        <source>Train marking the answer in a passage</source>
        <translation>عبارت میں جواب نشان زد کرنا سکھائیں</translation>
    </message>
    <message>
        <source>Train on the rows</source>
        <translation>قطاروں پر تربیت کریں</translation>
    </message>
    <message>
        <source>Train on {share} of the rows</source>
        <translation>{share} قطاروں پر تربیت کریں</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Weigh what was found</source>
        <translation>جو ملا اسے تولیں</translation>
    </message>
    <message>
        <source>What was trained and asked stays; the proof can be begun anew</source>
        <translation>جس کی تربیت ہوئی اور جو پوچھا گیا وہ رہتا ہے؛ ثبوت نئے سرے سے شروع کیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>about {time} left for this step</source>
        <translation>اس قدم میں تقریباً {time} باقی</translation>
    </message>
</context>
<context>
    <name>StoreChoice</name>
    <message>
        <source>A collection of its own on a server on this machine.</source>
        <translation>اس مشین کے ایک سرور پر اپنی الگ کلیکشن۔</translation>
    </message>
    <message>
        <source>A collection of its own on {server}; the texts stay here.</source>
        <translation>{server} پر اپنی الگ کلیکشن؛ متن یہیں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>A server that is no longer in the settings</source>
        <translation>ایک سرور جو اب سیٹنگز میں نہیں ہے</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>سرور شامل کریں…</translation>
    </message>
    <message>
        <source>Add the server again, or keep the index in this program.</source>
        <translation>سرور دوبارہ شامل کریں، یا انڈیکس اسی پروگرام میں رکھیں۔</translation>
    </message>
    <message>
        <source>At this size a Qdrant server is the better place: it keeps them ready.</source>
        <translation>اس حجم پر Qdrant سرور بہتر جگہ ہے: وہ انہیں تیار رکھتا ہے۔</translation>
    </message>
    <message>
        <source>In this program</source>
        <translation>اس پروگرام میں</translation>
    </message>
    <message>
        <source>Moving there or back embeds nothing again.</source>
        <translation>وہاں یا واپس منتقل کرنے سے کسی چیز کی دوبارہ ایمبیڈنگ نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>So many were never measured: this is reckoned from fewer.</source>
        <translation>اتنی زیادہ کبھی ناپی نہیں گئیں: یہ کم تعداد سے حساب لگایا گیا ہے۔</translation>
    </message>
    <message>
        <source>Vectors are kept</source>
        <translation>ویکٹر کہاں رکھے جاتے ہیں</translation>
    </message>
    <message>
        <source>With {passages} passages: a search in about {milliseconds} ms, {memory} of memory, {disk} on disk, opened in {seconds} s.</source>
        <translation>{passages} عبارتوں کے ساتھ: ایک تلاش تقریباً {milliseconds} ملی سیکنڈ میں، {memory} میموری، ڈسک پر {disk}، {seconds} سیکنڈ میں کھلتا ہے۔</translation>
    </message>
</context>
<context>
    <name>StoreDialog</name>
    <message numerus="yes">
        <source>%n collection(s) there</source>
        <translation>
            <numerusform>وہاں %n کلیکشن</numerusform>
            <numerusform>وہاں %n کلیکشنز</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a Qdrant server</source>
        <translation>‏Qdrant سرور شامل کریں</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>سرور کا سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>سرٹیفکیٹس (*.pem *.crt *.cer);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Change a Qdrant server</source>
        <translation>‏Qdrant سرور تبدیل کریں</translation>
    </message>
    <message>
        <source>Only for a server whose certificate you made yourself.</source>
        <translation>صرف اس سرور کے لیے جس کا سرٹیفکیٹ آپ نے خود بنایا ہو۔</translation>
    </message>
    <message>
        <source>Qdrant {version} answers</source>
        <translation>‏Qdrant {version} جواب دے رہا ہے</translation>
    </message>
    <message>
        <source>Vectors and word numbers of your passages and questions are sent to {host}; the texts stay here.</source>
        <translation>آپ کی عبارتوں اور سوالات کے ویکٹر اور الفاظ کے نمبر ⁨{host}⁩ کو بھیجے جاتے ہیں؛ متن یہیں رہتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>StoresCard</name>
    <message>
        <source>Add a server…</source>
        <translation>سرور شامل کریں…</translation>
    </message>
    <message>
        <source>Indexes are kept in this program unless you choose a server for a project, in the options of its documents: for very many passages, or to have them on another machine.</source>
        <translation>انڈیکس اس پروگرام میں رکھے جاتے ہیں جب تک آپ کسی پروجیکٹ کے لیے، اس کی دستاویزات کے اختیارات میں، سرور منتخب نہ کریں: بہت زیادہ عبارتوں کے لیے، یا انہیں کسی دوسری مشین پر رکھنے کے لیے۔</translation>
    </message>
    <message>
        <source>Its key is forgotten too. Indexes that are kept there stay there, but are not searched any more; move them into this program first if you want to keep them.</source>
        <translation>اس کی کلید بھی مٹا دی جاتی ہے۔ وہاں رکھے انڈیکس وہیں رہتے ہیں، مگر ان میں اب تلاش نہیں ہوتی؛ اگر آپ انہیں رکھنا چاہتے ہیں تو پہلے انہیں اس پروگرام میں منتقل کریں۔</translation>
    </message>
    <message>
        <source>Qdrant servers</source>
        <translation>‏Qdrant سرور</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>سرور ہٹائیں</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Add</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Add a table from a database</source>
        <translation>ڈیٹابیس سے جدول شامل کریں</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>Ask for the first rows, and add nothing yet</source>
        <translation>پہلی قطاریں مانگیں، اور ابھی کچھ شامل نہ کریں</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>ڈیٹابیس سے پوچھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Each row becomes a record that can be found. Only a question (SELECT) is run, and nothing is written; a login that may only read is still the safest.</source>
        <translation>ہر قطار ایک ریکارڈ بن جاتی ہے جو تلاش میں مل سکتا ہے۔ صرف سوال (SELECT) چلایا جاتا ہے، اور کچھ نہیں لکھا جاتا؛ پھر بھی صرف پڑھنے کی اجازت والا لاگ ان سب سے محفوظ ہے۔</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>پہلی قطاریں</translation>
    </message>
    <message numerus="yes">
        <source>It answers. This is how the first %n row(s) are read:</source>
        <translation>
            <numerusform>وہ جواب دے رہا ہے۔ پہلی %n قطار یوں پڑھی جاتی ہے:</numerusform>
            <numerusform>وہ جواب دے رہا ہے۔ پہلی %n قطاریں یوں پڑھی جاتی ہیں:</numerusform>
        </translation>
    </message>
    <message>
        <source>It answers. This is how the rows are read:</source>
        <translation>وہ جواب دے رہا ہے۔ قطاریں یوں پڑھی جاتی ہیں:</translation>
    </message>
    <message>
        <source>Kept in the system's keyring, not in the project.</source>
        <translation>سسٹم کے کی رنگ میں محفوظ، پروجیکٹ میں نہیں۔</translation>
    </message>
    <message>
        <source>Kept in {path}, which only you can read: no keyring of the system answers.</source>
        <translation>⁨{path}⁩ میں محفوظ، جسے صرف آپ پڑھ سکتے ہیں: سسٹم کا کوئی کی رنگ جواب نہیں دیتا۔</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Others: {one} or {other}</source>
        <translation>دوسرے: {one} یا {other}</translation>
    </message>
    <message>
        <source>Password (if it wants one)</source>
        <translation>پاس ورڈ (اگر ضروری ہو)</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>کوئری</translation>
    </message>
    <message>
        <source>Save and read again</source>
        <translation>محفوظ کریں اور دوبارہ پڑھیں</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Table from a database</source>
        <translation>ڈیٹابیس سے جدول</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ٹیسٹ</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Give them</source>
        <translation>انہیں دیں</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ٹیگ</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n row(s)</source>
        <translation>
            <numerusform>%n قطار کو ٹیگ کریں</numerusform>
            <numerusform>%n قطاروں کو ٹیگ کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag “{tag}” away</source>
        <translation>ٹیگ “{tag}” ہٹائیں</translation>
    </message>
    <message>
        <source>They have; a click takes away</source>
        <translation>ان پر ہیں؛ ایک کلک سے ہٹ جاتا ہے</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>ٹیگ شامل کریں</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>ٹیگ شامل کریں…</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” away</source>
        <translation>ٹیگ “{tag}” ہٹائیں</translation>
    </message>
</context>
<context>
    <name>TallyPanel</name>
    <message numerus="yes">
        <source>%n blind</source>
        <translation>
            <numerusform>%n نام جانے بغیر</numerusform>
            <numerusform>%n نام جانے بغیر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait for a vote</source>
        <translation>
            <numerusform>%n سوال ووٹ کا منتظر ہے</numerusform>
            <numerusform>%n سوالات ووٹ کے منتظر ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n ووٹ</numerusform>
            <numerusform>%n ووٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>All bad</source>
        <translation>سب برے</translation>
    </message>
    <message>
        <source>Another best</source>
        <translation>کوئی اور بہترین</translation>
    </message>
    <message>
        <source>Answerer</source>
        <translation>جواب دینے والا</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>بہترین</translation>
    </message>
    <message>
        <source>Each answerer</source>
        <translation>ہر جواب دینے والا</translation>
    </message>
    <message>
        <source>Each pair</source>
        <translation>ہر جوڑا</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ایکسپورٹ کریں…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>First wins</source>
        <translation>پہلا جیتا</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>پہلا لفظ</translation>
    </message>
    <message>
        <source>First, where decided</source>
        <translation>پہلا، جہاں فیصلہ ہوا</translation>
    </message>
    <message>
        <source>How often each is the best</source>
        <translation>ہر ایک کتنی بار بہترین ہے</translation>
    </message>
    <message>
        <source>Lines over the bars, and ranges in the tables, are Wilson score intervals: in 95 of 100 such comparisons they hold the true share; those of pairs are corrected for the number of pairs. A pair is undecided while its range holds one half. Stopping as soon as the figures please makes them worth less.</source>
        <translation>بارز پر لکیریں اور جدولوں میں حدود Wilson اسکور وقفے ہیں: ایسے 100 میں سے 95 موازنوں میں حقیقی تناسب ان کے اندر ہوتا ہے؛ جوڑوں کے وقفے جوڑوں کی تعداد کے مطابق درست کیے گئے ہیں۔ جب تک جوڑے کی حدود میں نصف شامل ہے، فیصلہ نہیں ہوا۔ اعداد پسند آتے ہی رک جانے سے ان کی وقعت کم ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>No votes yet.</source>
        <translation>ابھی کوئی ووٹ نہیں۔</translation>
    </message>
    <message>
        <source>Only votes given before the names were shown</source>
        <translation>صرف نام دکھائے جانے سے پہلے دیے گئے ووٹ</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>جوڑا</translation>
    </message>
    <message>
        <source>Second wins</source>
        <translation>دوسرا جیتا</translation>
    </message>
    <message>
        <source>Some are better than others; see the pairs.</source>
        <translation>کچھ دوسروں سے بہتر ہیں؛ جوڑے دیکھیں۔</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>برابر</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>ٹوکن/سیکنڈ</translation>
    </message>
    <message>
        <source>Too few votes to say who is better.</source>
        <translation>ووٹ اتنے کم ہیں کہ نہیں کہا جا سکتا کون بہتر ہے۔</translation>
    </message>
    <message>
        <source>Votes for each answerer</source>
        <translation>ہر جواب دینے والے کے ووٹ</translation>
    </message>
    <message>
        <source>Votes for each pair</source>
        <translation>ہر جوڑے کے ووٹ</translation>
    </message>
    <message>
        <source>What that says</source>
        <translation>اس کا مطلب</translation>
    </message>
    <message>
        <source>most of the best stood in place {place}: does the place decide?</source>
        <translation>زیادہ تر بہترین جگہ {place} پر تھے: کیا جگہ فیصلہ کرتی ہے؟</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>ابھی فیصلہ نہیں ہوا</translation>
    </message>
    <message>
        <source>the first is better</source>
        <translation>پہلا بہتر ہے</translation>
    </message>
    <message>
        <source>the second is better</source>
        <translation>دوسرا بہتر ہے</translation>
    </message>
    <message>
        <source>too few votes to say</source>
        <translation>فیصلے کے لیے ووٹ بہت کم ہیں</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} سیکنڈ</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} سے {high})</translation>
    </message>
    <message>
        <source>“{name}” is better than all others.</source>
        <translation>‏“{name}” باقی سب سے بہتر ہے۔</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n حرف</numerusform>
            <numerusform>%n حروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n لفظ</numerusform>
            <numerusform>%n الفاظ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenView</name>
    <message>
        <source>Token {number}, id {id}: “{text}”, {state}</source>
        <translation>ٹوکن {number}، آئی ڈی {id}: “{text}”، {state}</translation>
    </message>
    <message>
        <source>Tokens {first}–{last}, ids {ids}: together “{text}”, {state}</source>
        <translation>ٹوکن {first}–{last}، آئی ڈی {ids}: مل کر “{text}”، {state}</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>کاٹا گیا</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>سیکھا گیا</translation>
    </message>
    <message>
        <source>read, not learnt</source>
        <translation>پڑھا گیا، سیکھا نہیں گیا</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Accept</source>
        <translation>منظور کریں</translation>
    </message>
    <message>
        <source>Choose how many rows are kept for validation</source>
        <translation>منتخب کریں کہ کتنی قطاریں توثیق کے لیے رکھی جائیں</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ڈیٹا سیٹ</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>%n قطار حذف کریں</numerusform>
            <numerusform>%n قطاریں حذف کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>قطاریں حذف کریں</translation>
    </message>
    <message>
        <source>Delete the dataset…</source>
        <translation>ڈیٹا سیٹ حذف کریں…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>نقل بنائیں</translation>
    </message>
    <message>
        <source>Fill a column…</source>
        <translation>کالم بھریں…</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>فلٹر اور ترتیب</translation>
    </message>
    <message>
        <source>Filter and sort (Ctrl+Shift+F)</source>
        <translation>فلٹر اور ترتیب (Ctrl+Shift+F)</translation>
    </message>
    <message numerus="yes">
        <source>Filter and sort: %n condition(s)</source>
        <translation>
            <numerusform>فلٹر اور ترتیب: %n شرط</numerusform>
            <numerusform>فلٹر اور ترتیب: %n شرائط</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>ڈھونڈیں اور بدلیں…</translation>
    </message>
    <message>
        <source>Go through the drafts, or the rows shown, with the keyboard (Ctrl+R)</source>
        <translation>کی بورڈ سے مسودوں، یا دکھائی گئی قطاروں، پر نظرثانی کریں (Ctrl+R)</translation>
    </message>
    <message>
        <source>Imports and exports…</source>
        <translation>امپورٹ اور ایکسپورٹ…</translation>
    </message>
    <message>
        <source>Make a draft</source>
        <translation>مسودہ بنائیں</translation>
    </message>
    <message>
        <source>Merge into one row</source>
        <translation>ایک قطار میں ملائیں</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نیچے لے جائیں</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>اوپر لے جائیں</translation>
    </message>
    <message>
        <source>New dataset…</source>
        <translation>نیا ڈیٹا سیٹ…</translation>
    </message>
    <message>
        <source>Part of the split</source>
        <translation>تقسیم کا حصہ</translation>
    </message>
    <message>
        <source>Put into test</source>
        <translation>ٹیسٹ میں ڈالیں</translation>
    </message>
    <message>
        <source>Put into training</source>
        <translation>تربیت میں ڈالیں</translation>
    </message>
    <message>
        <source>Put into validation</source>
        <translation>توثیق میں ڈالیں</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>دوبارہ کریں: {what}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>مسترد کریں</translation>
    </message>
    <message>
        <source>Rename the dataset…</source>
        <translation>ڈیٹا سیٹ کا نام بدلیں…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>نظرثانی کریں</translation>
    </message>
    <message>
        <source>Show only rows that hold these words (Ctrl+F)</source>
        <translation>صرف وہ قطاریں دکھائیں جن میں یہ الفاظ ہوں (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show rows that hold</source>
        <translation>وہ قطاریں دکھائیں جن میں ہو</translation>
    </message>
    <message>
        <source>Show rows that hold…</source>
        <translation>وہ قطاریں دکھائیں جن میں ہو…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>تقسیم کریں…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ستارہ</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>ٹیگز…</translation>
    </message>
    <message>
        <source>Take out of all parts</source>
        <translation>تمام حصوں سے نکالیں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>کالعدم کریں: {what}</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>ورژن…</translation>
    </message>
    <message>
        <source>What the columns are…</source>
        <translation>کالم کیا ہیں…</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Of two answers, the model learns to give the better one.</source>
        <translation>دو جوابات میں سے ماڈل بہتر والا دینا سیکھتا ہے۔</translation>
    </message>
    <message>
        <source>Texts are sorted into the labels of the rows.</source>
        <translation>متن قطاروں کے لیبلز میں چھانٹے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>The model learns to answer as the rows do.</source>
        <translation>ماڈل ویسے جواب دینا سیکھتا ہے جیسے قطاریں دیتی ہیں۔</translation>
    </message>
    <message>
        <source>The places in a text that matter are found and marked.</source>
        <translation>متن میں اہم مقامات ڈھونڈ کر نشان زد کیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>The search by meaning learns which passages belong to which questions.</source>
        <translation>معنی سے تلاش سیکھتی ہے کہ کون سی عبارتیں کن سوالات سے تعلق رکھتی ہیں۔</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ہاں</translation>
    </message>
</context>
<context>
    <name>TrainingScreen</name>
    <message>
        <source>Back to the runs</source>
        <translation>رنز پر واپس</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>جوابات کا موازنہ کریں</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>رن حذف کریں</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>‏“{name}” حذف کریں؟</translation>
    </message>
    <message>
        <source>End the training where it is and keep what was learnt</source>
        <translation>تربیت کو یہیں ختم کریں اور جو سیکھا گیا اسے رکھیں</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>Go to Datasets</source>
        <translation>ڈیٹا سیٹس پر جائیں</translation>
    </message>
    <message>
        <source>Its result, checkpoints and curves go with it ({size}). This cannot be undone.</source>
        <translation>اس کا نتیجہ، چیک پوائنٹس اور خطوط بھی ساتھ ختم ہو جائیں گے ({size})۔ یہ عمل واپس نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Make a model of its own of what this run has learnt</source>
        <translation>اس رن نے جو سیکھا ہے اس سے ایک الگ ماڈل بنائیں</translation>
    </message>
    <message>
        <source>Make an ONNX model of what this run has learnt, for other programs and machines</source>
        <translation>اس رن نے جو سیکھا ہے اس سے دوسرے پروگراموں اور مشینوں کے لیے ONNX ماڈل بنائیں</translation>
    </message>
    <message>
        <source>Many trials, each a short training of its own; the best one is kept.</source>
        <translation>کئی آزمائشیں، ہر ایک اپنی مختصر تربیت؛ بہترین محفوظ رہتی ہے۔</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ضم کریں</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>نیا رن</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>وقفہ دیں</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>دوبارہ شروع کریں</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Runs beside each other: the best figure of each line is marked.</source>
        <translation>رنز پہلو بہ پہلو: ہر سطر کا بہترین عدد نشان زد ہے۔</translation>
    </message>
    <message>
        <source>Save a checkpoint and stop; Resume goes on from there</source>
        <translation>چیک پوائنٹ محفوظ کر کے رکیں؛ دوبارہ شروع کرنے پر وہیں سے جاری ہوتا ہے</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>محفوظ کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>روکیں اور محفوظ کریں</translation>
    </message>
    <message>
        <source>Teach a model by example: choose what, see what it takes, watch it learn.</source>
        <translation>مثال سے ماڈل کو سکھائیں: منتخب کریں کیا، دیکھیں کیا درکار ہے، اور اسے سیکھتے دیکھیں۔</translation>
    </message>
    <message>
        <source>There are no rows to learn from yet</source>
        <translation>سیکھنے کے لیے ابھی کوئی قطار نہیں</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>Training needs a dataset: questions with the answers the model is to give.</source>
        <translation>تربیت کے لیے ڈیٹا سیٹ چاہیے: سوالات اور ان کے وہ جوابات جو ماڈل کو دینے ہیں۔</translation>
    </message>
    <message>
        <source>Try it in Chat</source>
        <translation>اسے چیٹ میں آزمائیں</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>اپنی باری کا منتظر</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} قطاریں</translation>
    </message>
    <message>
        <source>{name}: many trials, the best one is kept.</source>
        <translation>‏{name}: کئی آزمائشیں، بہترین محفوظ رہتی ہے۔</translation>
    </message>
    <message>
        <source>“{model}” learns “{dataset}”</source>
        <translation>‏“{model}” “{dataset}” سیکھ رہا ہے</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message numerus="yes">
        <source>%n line(s) of this conversation's file cannot be read: what they held is left out.</source>
        <translation>
            <numerusform>اس گفتگو کی فائل کی %n سطر پڑھی نہیں جا سکتی: اس میں جو کچھ تھا وہ چھوڑ دیا گیا ہے۔</numerusform>
            <numerusform>اس گفتگو کی فائل کی %n سطریں پڑھی نہیں جا سکتیں: ان میں جو کچھ تھا وہ چھوڑ دیا گیا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>گفتگو</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Files with rows ({known});;All files (*)</source>
        <translation>قطاروں والی فائلیں ({known});;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Import a folder of the datasets library</source>
        <translation>‏datasets لائبریری کا فولڈر امپورٹ کریں</translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation>قطاریں امپورٹ کریں</translation>
    </message>
    <message>
        <source>Left out of {file}</source>
        <translation>‏{file} میں سے چھوڑا گیا</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فولڈر کھولیں</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>انہیں دکھائیں</translation>
    </message>
</context>
<context>
    <name>TrialActions</name>
    <message>
        <source>Judge…</source>
        <translation>فیصلہ…</translation>
    </message>
    <message>
        <source>Let a larger model say which of two answers is better</source>
        <translation>کسی بڑے ماڈل سے کہلوائیں کہ دو جوابات میں کون سا بہتر ہے</translation>
    </message>
    <message>
        <source>One page with the figures, examples and costs, to hand on</source>
        <translation>اعداد، مثالوں اور اخراجات کا ایک صفحہ، آگے دینے کے لیے</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>رپورٹ…</translation>
    </message>
    <message>
        <source>Say yourself which answers are best, without knowing whose they are</source>
        <translation>خود بتائیں کہ کون سے جوابات بہترین ہیں، یہ جانے بغیر کہ وہ کس کے ہیں</translation>
    </message>
    <message>
        <source>Vote side by side</source>
        <translation>آمنے سامنے ووٹ دیں</translation>
    </message>
</context>
<context>
    <name>TrialsModel</name>
    <message>
        <source>Answered by</source>
        <translation>جواب دینے والا</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>بہترین</translation>
    </message>
    <message>
        <source>Best figure</source>
        <translation>بہترین عدد</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>بیچ میں ٹوٹا</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>مختصر کی گئی</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>دورانیہ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>سوالات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>روک دیا گیا</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>وقت پورا ہوا</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>آزمائش</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>توثیقی لاس</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>پورا</translation>
    </message>
</context>
<context>
    <name>TrialsTable</name>
    <message>
        <source>Earlier comparisons</source>
        <translation>پچھلے موازنے</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>آزمائشیں</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>It marks the answer to a question, in the sentences that the chat quotes, too.</source>
        <translation>یہ سوال کا جواب نشان زد کرتا ہے، ان جملوں میں بھی جن کا چیٹ اقتباس دیتی ہے۔</translation>
    </message>
    <message>
        <source>It marks the answer to a question. The chat does not use it, because nothing was measured on held-out rows.</source>
        <translation>یہ سوال کا جواب نشان زد کرتا ہے۔ چیٹ اسے استعمال نہیں کرتی، کیونکہ الگ رکھی گئی قطاروں پر کچھ نہیں ناپا گیا۔</translation>
    </message>
    <message>
        <source>It marks the answer to a question. The chat does not use it, because on held-out rows whole sentences said it better.</source>
        <translation>یہ سوال کا جواب نشان زد کرتا ہے۔ چیٹ اسے استعمال نہیں کرتی، کیونکہ الگ رکھی گئی قطاروں پر پورے جملوں نے بہتر جواب دیا۔</translation>
    </message>
    <message>
        <source>It marks: {labels}.</source>
        <translation>یہ نشان زد کرتا ہے: {labels}۔</translation>
    </message>
    <message>
        <source>It sorts texts by: {labels}.</source>
        <translation>یہ متن کو ان میں چھانٹتا ہے: {labels}۔</translation>
    </message>
    <message>
        <source>Nothing is found in this text.</source>
        <translation>اس متن میں کچھ نہیں ملا۔</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>The text to look in</source>
        <translation>جس متن میں دیکھنا ہے</translation>
    </message>
    <message>
        <source>The text to sort</source>
        <translation>چھانٹنے کے لیے متن</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>آزمائیں</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>کیا پوچھا جاتا ہے</translation>
    </message>
</context>
<context>
    <name>TryingDialog</name>
    <message>
        <source>Kept; type another to replace it</source>
        <translation>محفوظ ہے؛ اسے بدلنے کے لیے دوسرا لکھیں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>محفوظ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>روک دیا گیا۔</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>کنکشن آزمائیں</translation>
    </message>
</context>
<context>
    <name>TurnsEditor</name>
    <message>
        <source>Add a turn</source>
        <translation>باری شامل کریں</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>معاون</translation>
    </message>
    <message>
        <source>Move this turn down</source>
        <translation>اس باری کو نیچے لے جائیں</translation>
    </message>
    <message>
        <source>Move this turn up</source>
        <translation>اس باری کو اوپر لے جائیں</translation>
    </message>
    <message>
        <source>Split the row here: this turn begins a new one</source>
        <translation>قطار کو یہاں تقسیم کریں: یہ باری نئی قطار شروع کرتی ہے</translation>
    </message>
    <message>
        <source>System</source>
        <translation>سسٹم</translation>
    </message>
    <message>
        <source>Take this turn out</source>
        <translation>اس باری کو نکالیں</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ٹول</translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation>باری {number}</translation>
    </message>
    <message>
        <source>User</source>
        <translation>صارف</translation>
    </message>
    <message>
        <source>Who speaks in turn {number}</source>
        <translation>باری {number} میں کون بولتا ہے</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>The next version</source>
        <translation>اگلا ورژن</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>پچھلا ورژن</translation>
    </message>
    <message>
        <source>Version {place} of {all}</source>
        <translation>{all} میں سے ورژن {place}</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%n edit(s) after “{name}”</source>
        <translation>
            <numerusform>‏“{name}” کے بعد %n ترمیم</numerusform>
            <numerusform>‏“{name}” کے بعد %n ترامیم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) before “{name}”</source>
        <translation>
            <numerusform>‏“{name}” سے پہلے %n ترمیم</numerusform>
            <numerusform>‏“{name}” سے پہلے %n ترامیم</numerusform>
        </translation>
    </message>
    <message>
        <source>A note about it</source>
        <translation>اس کے بارے میں نوٹ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Delete the version</source>
        <translation>ورژن حذف کریں</translation>
    </message>
    <message>
        <source>Delete the version “{name}”?</source>
        <translation>ورژن “{name}” حذف کریں؟</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف کریں…</translation>
    </message>
    <message>
        <source>Each export will be listed here with the version it was made of.</source>
        <translation>ہر ایکسپورٹ یہاں اس ورژن کے ساتھ درج ہوگی جس سے وہ بنی۔</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>ایکسپورٹس</translation>
    </message>
    <message>
        <source>Exports that were made of it keep its old name.</source>
        <translation>جو ایکسپورٹس اس سے بنیں وہ اس کا پرانا نام برقرار رکھتی ہیں۔</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation>اس حالت پر واپس جائیں</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>کس سے بنا</translation>
    </message>
    <message>
        <source>Makes the rows what they were. One undo takes it back.</source>
        <translation>قطاروں کو ویسا کر دیتا ہے جیسی وہ تھیں۔ ایک بار کالعدم کرنے سے واپس ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>Name of the present state</source>
        <translation>موجودہ حالت کا نام</translation>
    </message>
    <message>
        <source>Name the rows as they are now, and you can compare with them and come back to them later, whatever is done to them in between.</source>
        <translation>قطاروں کی موجودہ حالت کو نام دیں، پھر آپ ان سے موازنہ کر سکتے ہیں اور بعد میں ان پر واپس آ سکتے ہیں، چاہے درمیان میں کچھ بھی کیا جائے۔</translation>
    </message>
    <message>
        <source>Name this state</source>
        <translation>اس حالت کو نام دیں</translation>
    </message>
    <message>
        <source>Name, such as “before cleaning”</source>
        <translation>نام، جیسے “صفائی سے پہلے”</translation>
    </message>
    <message>
        <source>No state has a name yet</source>
        <translation>ابھی کسی حالت کا نام نہیں</translation>
    </message>
    <message>
        <source>Note (if you like)</source>
        <translation>نوٹ (اگر آپ چاہیں)</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>ابھی کچھ ایکسپورٹ نہیں ہوا</translation>
    </message>
    <message>
        <source>Now: {where}</source>
        <translation>اب: {where}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>نام بدلیں</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>ورژن کا نام بدلیں</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>نام بدلیں…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>قطاریں</translation>
    </message>
    <message>
        <source>The rows are what they were in “{name}”. One undo takes this back.</source>
        <translation>قطاریں ویسی ہیں جیسی “{name}” میں تھیں۔ ایک بار کالعدم کرنے سے یہ واپس ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>The rows stay as they are now, but can no longer be brought back to this state. This can't be undone.</source>
        <translation>قطاریں ویسی ہی رہتی ہیں جیسی اب ہیں، مگر انہیں دوبارہ اس حالت پر نہیں لایا جا سکے گا۔ یہ عمل واپس نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ورژن</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>ورژن</translation>
    </message>
    <message>
        <source>Versions of “{name}”</source>
        <translation>‏“{name}” کے ورژن</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>کیا درج ہے</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>کوئی ورژن نہیں</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}”, and changed since</source>
        <translation>‏“{name}”، اور اس کے بعد بدلا گیا</translation>
    </message>
</context>
<context>
    <name>VoteBar</name>
    <message>
        <source>0  Tie</source>
        <translation>0  برابر</translation>
    </message>
    <message>
        <source>B  All bad</source>
        <translation>‏B  سب برے</translation>
    </message>
    <message>
        <source>Next to vote on</source>
        <translation>ووٹ کے لیے اگلا</translation>
    </message>
    <message>
        <source>None is better than another</source>
        <translation>کوئی کسی سے بہتر نہیں</translation>
    </message>
    <message>
        <source>None of them is any good</source>
        <translation>ان میں سے کوئی اچھا نہیں</translation>
    </message>
    <message>
        <source>Remark on your vote</source>
        <translation>آپ کے ووٹ پر تبصرہ</translation>
    </message>
    <message>
        <source>Take vote back</source>
        <translation>ووٹ واپس لیں</translation>
    </message>
    <message>
        <source>Why? A remark for later</source>
        <translation>کیوں؟ بعد کے لیے ایک تبصرہ</translation>
    </message>
</context>
<context>
    <name>WatchingDialog</name>
    <message numerus="yes">
        <source>%n file(s), copied to “{name}”</source>
        <translation>
            <numerusform>%n فائل، “{name}” میں کاپی کی گئی</numerusform>
            <numerusform>%n فائلیں، “{name}” میں کاپی کی گئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Documents that are new or changed are indexed once they have settled</source>
        <translation>نئی یا بدلی ہوئی دستاویزات تبدیلیاں تھمتے ہی انڈیکس ہو جاتی ہیں</translation>
    </message>
    <message>
        <source>Index changes by itself</source>
        <translation>تبدیلیاں خود بخود انڈیکس کریں</translation>
    </message>
    <message>
        <source>Its documents stay in the project as they are now. You can remove them in the list.</source>
        <translation>اس کی دستاویزات پروجیکٹ میں ویسی ہی رہتی ہیں جیسی اب ہیں۔ آپ انہیں فہرست میں ہٹا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>No folder is watched yet.</source>
        <translation>ابھی کسی فولڈر کی نگرانی نہیں ہو رہی۔</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>نگرانی بند کریں</translation>
    </message>
    <message>
        <source>Stop watching “{name}”</source>
        <translation>‏“{name}” کی نگرانی بند کریں</translation>
    </message>
    <message>
        <source>Stop watching “{name}”?</source>
        <translation>‏“{name}” کی نگرانی بند کریں؟</translation>
    </message>
    <message>
        <source>Watch a folder and what is below it</source>
        <translation>فولڈر اور جو کچھ اس کے اندر ہے اس کی نگرانی کریں</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>فولڈر کی نگرانی کریں…</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>زیرِ نگرانی فولڈر</translation>
    </message>
    <message>
        <source>What is added, changed, moved or deleted in these folders is so in the project too. The project keeps copies; your files are only read.</source>
        <translation>ان فولڈروں میں جو کچھ شامل، تبدیل، منتقل یا حذف ہوتا ہے وہ پروجیکٹ میں بھی ہو جاتا ہے۔ پروجیکٹ کاپیاں رکھتا ہے؛ آپ کی فائلیں صرف پڑھی جاتی ہیں۔</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add documents</source>
        <translation>دستاویزات شامل کریں</translation>
    </message>
    <message>
        <source>Answers show the passages they rest on.</source>
        <translation>جوابات وہ عبارتیں دکھاتے ہیں جن پر وہ مبنی ہیں۔</translation>
    </message>
    <message>
        <source>Ask a model below, or add documents first: then answers can quote them and say where.</source>
        <translation>نیچے کسی ماڈل سے پوچھیں، یا پہلے دستاویزات شامل کریں: پھر جوابات ان سے اقتباس دے سکتے ہیں اور بتا سکتے ہیں کہ کہاں سے۔</translation>
    </message>
    <message>
        <source>From your own rows:</source>
        <translation>آپ کی اپنی قطاروں سے:</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>آپ کیا جاننا چاہتے ہیں؟</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <source>?</source>
        <translation>؟</translation>
    </message>
    <message>
        <source>What is this: {word}?</source>
        <translation>یہ کیا ہے: {word}؟</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>0.9 leaves out odd words; 1 leaves none out.</source>
        <translation>0.9 عجیب الفاظ چھوڑ دیتا ہے؛ 1 کچھ نہیں چھوڑتا۔</translation>
    </message>
    <message>
        <source>1 means the same words, 0 none in common.</source>
        <translation>1 کا مطلب ہے وہی الفاظ، 0 کا مطلب کوئی لفظ مشترک نہیں۔</translation>
    </message>
    <message>
        <source>40 is a common value; 0 leaves it open.</source>
        <translation>40 عام قدر ہے؛ 0 اسے کھلا چھوڑتا ہے۔</translation>
    </message>
    <message>
        <source>8 bits lose hardly anything, 4 bits a little, and the model needs a half or a quarter of the memory.</source>
        <translation>8 بٹ سے تقریباً کچھ نہیں کھوتا، 4 بٹ سے تھوڑا سا، اور ماڈل کو آدھی یا چوتھائی میموری چاہیے۔</translation>
    </message>
    <message>
        <source>8 to 32 suit most work; a higher rank needs more rows to be worth it.</source>
        <translation>زیادہ تر کاموں کے لیے 8 سے 32 موزوں ہے؛ اونچے رینک کے فائدے کے لیے زیادہ قطاریں چاہییں۔</translation>
    </message>
    <message>
        <source>A copy of everything a run needs in order to go on, saved from time to time.</source>
        <translation>ہر اس چیز کی نقل جو رن کو جاری رہنے کے لیے چاہیے، وقفے وقفے سے محفوظ کی جاتی ہے۔</translation>
    </message>
    <message>
        <source>A figure from 0 to 1 for the order of what was found: right passages count more the further up they stand.</source>
        <translation>جو ملا اس کی ترتیب کے لیے 0 سے 1 تک کا عدد: صحیح عبارتیں جتنی اوپر ہوں اتنی زیادہ گنی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>A list of a few hundred numbers that stands for the meaning of a text; texts that mean much the same get numbers that lie close together.</source>
        <translation>چند سو اعداد کی فہرست جو کسی متن کے معنی کی نمائندگی کرتی ہے؛ جن متنوں کا مطلب تقریباً ایک ہو ان کے اعداد ایک دوسرے کے قریب ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>A little helps where passages are short; much makes the index larger and the results repeat themselves.</source>
        <translation>تھوڑا سا وہاں مدد دیتا ہے جہاں عبارتیں چھوٹی ہوں؛ زیادہ ہو تو انڈیکس بڑا ہو جاتا ہے اور نتائج خود کو دہراتے ہیں۔</translation>
    </message>
    <message>
        <source>A model that reads two answers and says which is better, or gives marks.</source>
        <translation>ایسا ماڈل جو دو جوابات پڑھ کر بتاتا ہے کہ کون سا بہتر ہے، یا نمبر دیتا ہے۔</translation>
    </message>
    <message>
        <source>A neural processor: a chip beside the main processor that is made for models and uses little power.</source>
        <translation>نیورل پروسیسر: اصل پروسیسر کے ساتھ ایک چپ جو ماڈلز کے لیے بنی ہے اور کم بجلی لیتی ہے۔</translation>
    </message>
    <message>
        <source>A number in the answer that leads to the passage it rests on: document, page and the words.</source>
        <translation>جواب میں ایک نمبر جو اس عبارت تک لے جاتا ہے جس پر جواب قائم ہے: دستاویز، صفحہ اور الفاظ۔</translation>
    </message>
    <message>
        <source>A piece of a word, the unit in which a language model reads and writes; an English word has a little more than one on average, a word in other scripts often several.</source>
        <translation>لفظ کا ٹکڑا، وہ اکائی جس میں زبان ماڈل پڑھتا اور لکھتا ہے؛ انگریزی کے ایک لفظ میں اوسطاً ایک سے کچھ زیادہ ہوتے ہیں، دوسرے رسم الخط کے لفظ میں اکثر کئی۔</translation>
    </message>
    <message>
        <source>A program that understands the same requests as OpenAI's service, as most model servers do.</source>
        <translation>ایسا پروگرام جو وہی درخواستیں سمجھتا ہے جو OpenAI کی سروس سمجھتی ہے، جیسا کہ زیادہ تر ماڈل سرور کرتے ہیں۔</translation>
    </message>
    <message>
        <source>A small set of extra weights that is trained beside the model, which itself stays as it is.</source>
        <translation>اضافی ویٹس کا ایک چھوٹا مجموعہ جس کی تربیت ماڈل کے ساتھ ہوتی ہے، جبکہ خود ماڈل جیسا ہے ویسا رہتا ہے۔</translation>
    </message>
    <message>
        <source>A test question that was also trained on, word for word or in other words.</source>
        <translation>ٹیسٹ کا ایسا سوال جس پر تربیت بھی ہوئی تھی، لفظ بہ لفظ یا دوسرے الفاظ میں۔</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>اڈاپٹر</translation>
    </message>
    <message>
        <source>After a stop, a crash or a power cut, Resume goes on from the last one.</source>
        <translation>رکنے، کریش یا بجلی جانے کے بعد، دوبارہ شروع کریں بٹن آخری والے سے آگے بڑھتا ہے۔</translation>
    </message>
    <message>
        <source>After the search, a second and more careful comparison puts the best passages in a better order.</source>
        <translation>تلاش کے بعد ایک دوسرا، زیادہ محتاط موازنہ بہترین عبارتوں کو بہتر ترتیب میں رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>الفا (alpha)</translation>
    </message>
    <message>
        <source>An answer counts only if it is the expected one, apart from capital letters, punctuation and small words such as “the”.</source>
        <translation>جواب تبھی گنا جاتا ہے جب وہ متوقع جواب ہی ہو، سوائے بڑے حروف، رموزِ اوقاف اور “the” جیسے چھوٹے الفاظ کے فرق کے۔</translation>
    </message>
    <message>
        <source>An exported model runs without PyTorch, and on a processor it is often several times as fast.</source>
        <translation>ایکسپورٹ کیا ہوا ماڈل PyTorch کے بغیر چلتا ہے، اور پروسیسر پر اکثر کئی گنا تیز ہوتا ہے۔</translation>
    </message>
    <message>
        <source>An open file format for trained models that many programs and devices can run.</source>
        <translation>تربیت یافتہ ماڈلز کا ایک کھلا فائل فارمیٹ جسے بہت سے پروگرام اور ڈیوائسز چلا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>At the beginning the learning rate rises slowly from zero to its full size.</source>
        <translation>شروع میں سیکھنے کی شرح صفر سے آہستہ آہستہ اپنی پوری قدر تک بڑھتی ہے۔</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>بیچ</translation>
    </message>
    <message>
        <source>Before the model answers, the program looks up the passages of your documents that fit the question and hands them over with it.</source>
        <translation>ماڈل کے جواب دینے سے پہلے پروگرام آپ کی دستاویزات میں سے سوال سے متعلق عبارتیں ڈھونڈتا ہے اور انہیں سوال کے ساتھ ماڈل کو دیتا ہے۔</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>چیٹ ٹیمپلیٹ</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>چیک پوائنٹ</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>حوالہ</translation>
    </message>
    <message>
        <source>Confidence interval</source>
        <translation>اعتماد کا وقفہ</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>سیاق کی لمبائی</translation>
    </message>
    <message>
        <source>DPO (preferring)</source>
        <translation>‏DPO (ترجیح دینا)</translation>
    </message>
    <message>
        <source>DirectML</source>
        <translation>DirectML</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Documents are cut into pieces of a few sentences, because a search can point at a piece but not at a whole book.</source>
        <translation>دستاویزات چند جملوں کے ٹکڑوں میں کاٹی جاتی ہیں، کیونکہ تلاش کسی ٹکڑے کی طرف اشارہ کر سکتی ہے مگر پوری کتاب کی طرف نہیں۔</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ڈراپ آؤٹ</translation>
    </message>
    <message>
        <source>Each model was trained with its own, and answers badly if it is given another one.</source>
        <translation>ہر ماڈل کی تربیت اس کے اپنے ٹیمپلیٹ سے ہوئی تھی، اور کوئی دوسرا دیا جائے تو وہ برا جواب دیتا ہے۔</translation>
    </message>
    <message>
        <source>Each piece remembers its document, its page and its place.</source>
        <translation>ہر ٹکڑے کو اپنی دستاویز، اپنا صفحہ اور اپنی جگہ یاد رہتی ہے۔</translation>
    </message>
    <message>
        <source>Each question counts 1 if the right passage came first, a half if second, a third if third, and nothing if it was not found; the figure is the average.</source>
        <translation>ہر سوال پر 1 ملتا ہے اگر صحیح عبارت پہلی ہو، آدھا اگر دوسری، تہائی اگر تیسری، اور نہ ملے تو کچھ نہیں؛ یہ عدد ان کا اوسط ہے۔</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>وقت سے پہلے رکنا (early stopping)</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>ایمبیڈنگ</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>دور (epoch)</translation>
    </message>
    <message>
        <source>Everything that the model needs is in one file.</source>
        <translation>ماڈل کو جو کچھ چاہیے وہ سب ایک ہی فائل میں ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>عین مطابقت</translation>
    </message>
    <message>
        <source>Execution provider</source>
        <translation>ایگزیکیوشن پرووائیڈر</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Fewer bits are smaller and often faster; the comparison after the export shows what was lost.</source>
        <translation>کم بٹ کا مطلب ہے چھوٹا اور اکثر تیز؛ ایکسپورٹ کے بعد موازنہ دکھاتا ہے کہ کیا کھویا۔</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>فائن ٹیوننگ</translation>
    </message>
    <message>
        <source>For facts stay near 0; for ideas try 0.7 to 1.</source>
        <translation>حقائق کے لیے 0 کے قریب رہیں؛ خیالات کے لیے 0.7 سے 1 آزمائیں۔</translation>
    </message>
    <message>
        <source>Found among the first (recall)</source>
        <translation>پہلی چند میں ملی (recall)</translation>
    </message>
    <message>
        <source>GGUF</source>
        <translation>GGUF</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation>گریڈیئنٹ جمع کرنا (gradient accumulation)</translation>
    </message>
    <message>
        <source>Gradient checkpointing</source>
        <translation>گریڈیئنٹ چیک پوائنٹنگ</translation>
    </message>
    <message>
        <source>Held-out questions</source>
        <translation>الگ رکھے گئے سوالات</translation>
    </message>
    <message>
        <source>How each number of the exported model is stored: as a whole number of 4 or 8 bits, or a decimal number of 16 or 32 bits.</source>
        <translation>ایکسپورٹ کیے ہوئے ماڈل کا ہر عدد کیسے رکھا جاتا ہے: 4 یا 8 بٹ کے پورے عدد کے طور پر، یا 16 یا 32 بٹ کے اعشاری عدد کے طور پر۔</translation>
    </message>
    <message>
        <source>How freely the next word is chosen: 0 always takes the likeliest one, higher values more often an unlikely one.</source>
        <translation>اگلا لفظ کتنی آزادی سے چنا جاتا ہے: 0 ہمیشہ سب سے زیادہ قرینِ قیاس لفظ لیتا ہے، زیادہ قدریں زیادہ بار کوئی غیر متوقع لفظ۔</translation>
    </message>
    <message>
        <source>How large each correction of the weights is.</source>
        <translation>ویٹس کی ہر تصحیح کتنی بڑی ہے۔</translation>
    </message>
    <message>
        <source>How many tokens a model can take in at once: instructions, passages, the conversation so far and its answer.</source>
        <translation>ماڈل ایک ساتھ کتنے ٹوکن لے سکتا ہے: ہدایات، عبارتیں، اب تک کی گفتگو اور اس کا جواب۔</translation>
    </message>
    <message>
        <source>How many words the answer and the expected answer share, with a penalty for words that are missing and for words too many.</source>
        <translation>جواب اور متوقع جواب میں کتنے الفاظ مشترک ہیں؛ رہ جانے والے اور زائد، دونوں طرح کے الفاظ پر کٹوتی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>How strongly the adapter speaks beside the model: what it says is multiplied by alpha divided by the rank.</source>
        <translation>اڈاپٹر ماڈل کے ساتھ کتنی شدت سے بولتا ہے: وہ جو کہتا ہے اسے الفا تقسیم رینک سے ضرب دی جاتی ہے۔</translation>
    </message>
    <message>
        <source>How surprised the model is by the right answer: the smaller, the likelier it found each of its tokens.</source>
        <translation>صحیح جواب ماڈل کو کتنا حیران کرتا ہے: جتنا چھوٹا، اتنا ہی اسے اس کا ہر ٹوکن زیادہ قرینِ قیاس لگا۔</translation>
    </message>
    <message>
        <source>Hybrid search</source>
        <translation>مخلوط تلاش (hybrid)</translation>
    </message>
    <message>
        <source>If the model gets better on them too, it is learning; if it only gets better on the training rows, it is memorising.</source>
        <translation>اگر ماڈل ان پر بھی بہتر ہوتا جائے تو وہ سیکھ رہا ہے؛ اگر صرف تربیت کی قطاروں پر بہتر ہو تو وہ رٹ رہا ہے۔</translation>
    </message>
    <message>
        <source>In each step a share of the adapter is switched off by chance, so that it cannot rely on single weights.</source>
        <translation>ہر قدم میں اڈاپٹر کا ایک حصہ اتفاقیہ بند کر دیا جاتا ہے، تاکہ وہ اکیلے ویٹس پر انحصار نہ کر سکے۔</translation>
    </message>
    <message>
        <source>In each step all trained weights are pulled a little towards zero.</source>
        <translation>ہر قدم میں تمام زیرِ تربیت ویٹس کو ذرا سا صفر کی طرف کھینچا جاتا ہے۔</translation>
    </message>
    <message>
        <source>It holds for the whole conversation, and you do not see it among the messages.</source>
        <translation>یہ پوری گفتگو پر لاگو ہوتا ہے، اور آپ اسے پیغامات میں نہیں دیکھتے۔</translation>
    </message>
    <message>
        <source>It is often a little better with small ranks, and somewhat slower.</source>
        <translation>چھوٹے رینک کے ساتھ یہ اکثر تھوڑا بہتر ہوتا ہے، اور کچھ سست۔</translation>
    </message>
    <message>
        <source>It is strict: right answers in other words count as wrong.</source>
        <translation>یہ سخت ہے: دوسرے الفاظ میں صحیح جواب غلط گنے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>It is useful where a question has several right passages.</source>
        <translation>یہ وہاں کارآمد ہے جہاں کسی سوال کی کئی صحیح عبارتیں ہوں۔</translation>
    </message>
    <message>
        <source>It learns a manner, a format or a vocabulary well, but facts that change are better kept in documents.</source>
        <translation>یہ انداز، فارمیٹ یا ذخیرۂ الفاظ اچھی طرح سیکھتا ہے، مگر بدلنے والے حقائق دستاویزات میں رکھنا بہتر ہے۔</translation>
    </message>
    <message>
        <source>It needs a model in a form made for it and runs small models well.</source>
        <translation>اسے ایسی شکل کا ماڈل چاہیے جو اسی کے لیے بنی ہو، اور چھوٹے ماڈل اچھی طرح چلاتا ہے۔</translation>
    </message>
    <message>
        <source>It needs about a quarter or half of the memory and takes longer; use it when the model does not fit otherwise.</source>
        <translation>اسے تقریباً چوتھائی یا آدھی میموری چاہیے اور زیادہ وقت لگتا ہے؛ اسے تب استعمال کریں جب ماڈل ورنہ نہ سمائے۔</translation>
    </message>
    <message>
        <source>It needs no examples of perfect answers, only judgements; beta says how far it may move from what it was.</source>
        <translation>اسے کامل جوابات کی مثالیں نہیں چاہییں، صرف فیصلے؛ beta بتاتا ہے کہ وہ اپنی پہلی حالت سے کتنا ہٹ سکتا ہے۔</translation>
    </message>
    <message>
        <source>It no longer needs the adapter and can be used by programs that know no adapters.</source>
        <translation>اسے اب اڈاپٹر کی ضرورت نہیں اور وہ پروگرام بھی اسے استعمال کر سکتے ہیں جو اڈاپٹر نہیں جانتے۔</translation>
    </message>
    <message>
        <source>It saves time and keeps the run from going on to learn by heart.</source>
        <translation>اس سے وقت بچتا ہے اور رن رٹنے کی حد تک نہیں چلتا رہتا۔</translation>
    </message>
    <message>
        <source>It should fall quickly at first and then level out.</source>
        <translation>اسے پہلے تیزی سے گرنا اور پھر ہموار ہو جانا چاہیے۔</translation>
    </message>
    <message>
        <source>It takes a few megabytes, can be removed at any time, and one model can have many of them.</source>
        <translation>یہ چند میگابائٹ لیتا ہے، کسی بھی وقت ہٹایا جا سکتا ہے، اور ایک ماڈل کے کئی ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>It takes a little more time for each question and often brings the right passage to the first place.</source>
        <translation>یہ ہر سوال پر تھوڑا زیادہ وقت لیتا ہے اور اکثر صحیح عبارت کو پہلی جگہ پر لے آتا ہے۔</translation>
    </message>
    <message>
        <source>It tells how far up the right passage usually stands.</source>
        <translation>یہ بتاتا ہے کہ صحیح عبارت عموماً کتنی اوپر ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Judging model</source>
        <translation>منصف ماڈل</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>لیک</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>سیکھنے کی شرح</translation>
    </message>
    <message>
        <source>Lengths, limits and speeds are counted in tokens.</source>
        <translation>لمبائیاں، حدیں اور رفتار ٹوکن میں گنی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>LoRA beside a model whose own weights are squeezed to 4 or 8 bits while it is trained.</source>
        <translation>ایسے ماڈل کے ساتھ LoRA جس کے اپنے ویٹس تربیت کے دوران 4 یا 8 بٹ تک مختصر ہوں۔</translation>
    </message>
    <message>
        <source>LoRA that treats the direction of a correction and its size separately.</source>
        <translation>ایسا LoRA جو تصحیح کی سمت اور اس کی مقدار کو الگ الگ لیتا ہے۔</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>لاس</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>اوسط معکوس درجہ (MRR)</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>ضم کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Models favour long answers and whatever they see first, so compare the judge with your own votes.</source>
        <translation>ماڈل لمبے جوابات کو اور اسے ترجیح دیتے ہیں جو وہ پہلے دیکھیں، اس لیے منصف کا موازنہ اپنے ووٹوں سے کریں۔</translation>
    </message>
    <message>
        <source>More rows at once are faster and steadier but need more memory.</source>
        <translation>ایک ساتھ زیادہ قطاریں تیز اور زیادہ ہموار ہوتی ہیں مگر انہیں زیادہ میموری چاہیے۔</translation>
    </message>
    <message>
        <source>NPU</source>
        <translation>NPU</translation>
    </message>
    <message>
        <source>Names, numbers and part codes are found by words, everyday questions by meaning.</source>
        <translation>نام، نمبر اور پرزوں کے کوڈ الفاظ سے ملتے ہیں، روزمرہ کے سوالات معنی سے۔</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>One pass over all training rows; three epochs show each row to the model three times.</source>
        <translation>تربیت کی تمام قطاروں پر ایک دور؛ تین دور ماڈل کو ہر قطار تین بار دکھاتے ہیں۔</translation>
    </message>
    <message>
        <source>Only the likeliest words are considered, as many as together reach this probability.</source>
        <translation>صرف سب سے زیادہ قرینِ قیاس الفاظ زیرِ غور آتے ہیں، اتنے کہ مل کر اس احتمال تک پہنچیں۔</translation>
    </message>
    <message>
        <source>Only they tell how the model does on what it has not seen before.</source>
        <translation>صرف وہی بتاتے ہیں کہ ماڈل ان چیزوں پر کیسا ہے جو اس نے پہلے نہیں دیکھیں۔</translation>
    </message>
    <message>
        <source>Only this many of the likeliest words are considered for the next place.</source>
        <translation>اگلی جگہ کے لیے سب سے زیادہ قرینِ قیاس الفاظ میں سے صرف اتنے زیرِ غور آتے ہیں۔</translation>
    </message>
    <message>
        <source>Only what the rows confirm again and again stays large, which works against learning by heart.</source>
        <translation>صرف وہی بڑا رہتا ہے جس کی قطاریں بار بار تصدیق کریں، اور یہ رٹنے کو روکتا ہے۔</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>‏OpenAI سے ہم آہنگ</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>اوورفٹنگ</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>اوورلیپ</translation>
    </message>
    <message>
        <source>Passage (chunk)</source>
        <translation>عبارت (chunk)</translation>
    </message>
    <message>
        <source>Press it and read for yourself; Ustad shows only citations whose passage exists.</source>
        <translation>اسے دبائیں اور خود پڑھیں؛ Ustad صرف وہ حوالے دکھاتا ہے جن کی عبارت موجود ہو۔</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>کوانٹائزیشن</translation>
    </message>
    <message>
        <source>Questions with known answers that are kept away from training and used for measuring alone.</source>
        <translation>معلوم جوابات والے سوالات جو تربیت سے دور رکھے جاتے ہیں اور صرف ناپنے کے لیے استعمال ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>RAG</source>
        <translation>RAG</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>رینک</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>تکرار پر جرمانہ</translation>
    </message>
    <message>
        <source>Reranker</source>
        <translation>ری رینکر</translation>
    </message>
    <message>
        <source>Results in between are not kept but worked out again when they are needed.</source>
        <translation>درمیانی نتائج رکھے نہیں جاتے بلکہ ضرورت پڑنے پر دوبارہ نکالے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Rows that are not trained on but looked at regularly while training runs.</source>
        <translation>وہ قطاریں جن پر تربیت نہیں ہوتی مگر جنہیں تربیت کے دوران باقاعدگی سے دیکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>سیڈ</translation>
    </message>
    <message>
        <source>So a passage is found even if it uses other words than the question.</source>
        <translation>یوں عبارت تب بھی مل جاتی ہے جب اس میں سوال سے مختلف الفاظ ہوں۔</translation>
    </message>
    <message>
        <source>So about one weight in a hundred is trained, which is quick and needs little memory.</source>
        <translation>یوں تقریباً سو میں سے ایک ویٹ کی تربیت ہوتی ہے، جو تیز ہے اور کم میموری لیتی ہے۔</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>سسٹم پرامپٹ</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>ٹمپریچر</translation>
    </message>
    <message>
        <source>That has the effect of a larger batch without needing its memory.</source>
        <translation>اس کا اثر بڑے بیچ جیسا ہوتا ہے مگر اس کی میموری نہیں لگتی۔</translation>
    </message>
    <message>
        <source>That saves much memory with long rows and costs about a third more time.</source>
        <translation>لمبی قطاروں میں اس سے بہت میموری بچتی ہے اور تقریباً ایک تہائی زیادہ وقت لگتا ہے۔</translation>
    </message>
    <message>
        <source>The address says where it runs: on this machine nothing leaves it, elsewhere your questions are sent there.</source>
        <translation>پتہ بتاتا ہے کہ وہ کہاں چلتا ہے: اس مشین پر ہو تو کچھ باہر نہیں جاتا، کہیں اور ہو تو آپ کے سوالات وہاں بھیجے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>The corrections of several batches are added up and made together.</source>
        <translation>کئی بیچز کی تصحیحات جمع کر کے ایک ساتھ کی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>The end of one passage is repeated at the beginning of the next, so that a thought at the cut is whole in at least one of them.</source>
        <translation>ایک عبارت کا آخری حصہ اگلی کے شروع میں دہرایا جاتا ہے، تاکہ کٹنے کی جگہ پر جو بات ہو وہ کم از کم ایک عبارت میں پوری رہے۔</translation>
    </message>
    <message>
        <source>The file format of llama.cpp and of the programs built on it, such as Ollama and LM Studio.</source>
        <translation>‏llama.cpp اور اس پر بنے پروگراموں، جیسے Ollama اور LM Studio، کا فائل فارمیٹ۔</translation>
    </message>
    <message>
        <source>The model is shown many of your questions with their good answers, and its weights are changed a little each time until it answers like them.</source>
        <translation>ماڈل کو آپ کے بہت سے سوالات ان کے اچھے جوابات کے ساتھ دکھائے جاتے ہیں، اور ہر بار اس کے ویٹس ذرا سے بدلے جاتے ہیں، یہاں تک کہ وہ انہی کی طرح جواب دینے لگے۔</translation>
    </message>
    <message>
        <source>The model is shown two answers to a question, one better than the other, and learns to make the better kind more likely.</source>
        <translation>ماڈل کو ایک سوال کے دو جوابات دکھائے جاتے ہیں، ایک دوسرے سے بہتر، اور وہ بہتر قسم کو زیادہ قرینِ قیاس بنانا سیکھتا ہے۔</translation>
    </message>
    <message>
        <source>The model learns its rows by heart and gets worse on everything else.</source>
        <translation>ماڈل اپنی قطاریں رٹ لیتا ہے اور باقی ہر چیز پر کمزور ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>The model may know its answer by heart, so it makes the result look better than it is.</source>
        <translation>ہو سکتا ہے ماڈل نے اس کا جواب رٹ رکھا ہو، اس لیے اس سے نتیجہ اصل سے بہتر دکھائی دیتا ہے۔</translation>
    </message>
    <message>
        <source>The model then answers from what it was given, and you can see the source of each statement.</source>
        <translation>پھر ماڈل اسی سے جواب دیتا ہے جو اسے دیا گیا، اور آپ ہر بات کا ماخذ دیکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The number from which all chance is drawn: the order of rows, the first weights, what is left out.</source>
        <translation>وہ عدد جس سے تمام اتفاقی انتخاب نکلتے ہیں: قطاروں کی ترتیب، ابتدائی ویٹس، کیا چھوڑا جائے۔</translation>
    </message>
    <message>
        <source>The part of ONNX Runtime that does the work on a certain kind of device.</source>
        <translation>‏ONNX Runtime کا وہ حصہ جو کسی خاص قسم کی ڈیوائس پر کام کرتا ہے۔</translation>
    </message>
    <message>
        <source>The pattern of signs with which a model marks who speaks: system, user, answer.</source>
        <translation>نشانوں کا وہ نمونہ جس سے ماڈل بتاتا ہے کہ کون بول رہا ہے: سسٹم، صارف، جواب۔</translation>
    </message>
    <message>
        <source>The place where the numbers of all passages are kept, made so that the closest ones are found in a moment.</source>
        <translation>وہ جگہ جہاں تمام عبارتوں کے اعداد رکھے جاتے ہیں، ایسے کہ سب سے قریب والے پل بھر میں مل جائیں۔</translation>
    </message>
    <message>
        <source>The range in which the true figure probably lies, since only some of all possible questions were asked.</source>
        <translation>وہ حد جس میں اصل عدد غالباً ہے، کیونکہ تمام ممکن سوالات میں سے صرف کچھ پوچھے گئے تھے۔</translation>
    </message>
    <message>
        <source>The rows that are worked on together before the weights are corrected.</source>
        <translation>وہ قطاریں جن پر ویٹس کی تصحیح سے پہلے ایک ساتھ کام ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The same seed with the same rows and settings gives the same run.</source>
        <translation>انہی قطاروں اور سیٹنگز کے ساتھ وہی سیڈ وہی رن دیتا ہے۔</translation>
    </message>
    <message>
        <source>The share of your questions for which the right passage was among the first one, five or ten that were found.</source>
        <translation>آپ کے سوالات کا وہ تناسب جن کے لیے صحیح عبارت پہلی ایک، پانچ یا دس ملنے والی عبارتوں میں تھی۔</translation>
    </message>
    <message>
        <source>The usual adapter: beside each chosen layer two narrow tables of numbers are trained, whose product corrects what the layer says.</source>
        <translation>معمول کا اڈاپٹر: ہر منتخب تہہ کے ساتھ اعداد کے دو تنگ جدولوں کی تربیت ہوتی ہے، جن کا حاصلِ ضرب تہہ کی بات کی تصحیح کرتا ہے۔</translation>
    </message>
    <message>
        <source>The way Windows lets programs compute on graphics cards of all makers.</source>
        <translation>وہ طریقہ جس سے Windows پروگراموں کو تمام بنانے والوں کے گرافکس کارڈز پر حساب کرنے دیتی ہے۔</translation>
    </message>
    <message>
        <source>The weights of a model are stored with fewer bits each, as one stores a photograph in a smaller file.</source>
        <translation>ماڈل کے ویٹس کم بٹ میں رکھے جاتے ہیں، جیسے کوئی تصویر چھوٹی فائل میں محفوظ کی جائے۔</translation>
    </message>
    <message>
        <source>The width of the two tables of a LoRA adapter, and with it how much the adapter can hold.</source>
        <translation>‏LoRA اڈاپٹر کے دو جدولوں کی چوڑائی، اور اس کے ساتھ یہ کہ اڈاپٹر کتنا سمو سکتا ہے۔</translation>
    </message>
    <message>
        <source>There is one for processors, one for NVIDIA cards (CUDA), one for graphics cards under Windows (DirectML), and others for neural processors.</source>
        <translation>ایک پروسیسرز کے لیے ہے، ایک NVIDIA کارڈز کے لیے (CUDA)، ایک Windows پر گرافکس کارڈز کے لیے (DirectML)، اور دوسرے نیورل پروسیسرز کے لیے۔</translation>
    </message>
    <message>
        <source>This works against learning by heart, and matters most with few rows.</source>
        <translation>یہ رٹنے کو روکتا ہے، اور قطاریں کم ہوں تو سب سے زیادہ اہم ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>ٹوکن</translation>
    </message>
    <message>
        <source>Too few teach little, too many make it repeat rows word for word.</source>
        <translation>بہت کم ہوں تو کم سکھاتے ہیں، بہت زیادہ ہوں تو وہ قطاریں لفظ بہ لفظ دہرانے لگتا ہے۔</translation>
    </message>
    <message>
        <source>Too small and training takes forever; too large and the loss jumps about or grows.</source>
        <translation>بہت کم ہو تو تربیت ختم ہی نہیں ہوتی؛ بہت زیادہ ہو تو لاس اچھلتا یا بڑھتا ہے۔</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Training ends by itself when the validation loss has not become better for some time.</source>
        <translation>جب توثیقی لاس کچھ عرصے تک بہتر نہ ہو تو تربیت خود ختم ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>Twice the rank is usual; if you change it, the learning rate may need to change too.</source>
        <translation>رینک کا دگنا عام ہے؛ اگر آپ اسے بدلیں تو شاید سیکھنے کی شرح بھی بدلنی پڑے۔</translation>
    </message>
    <message>
        <source>Two searches at once: one looks for the same words, the other for the same meaning, and their results are merged.</source>
        <translation>ایک ساتھ دو تلاشیں: ایک وہی الفاظ ڈھونڈتی ہے، دوسری وہی معنی، اور ان کے نتائج ملا دیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Use 1.05 to 1.2 if a small model goes round in circles; more makes it avoid words that it needs.</source>
        <translation>اگر چھوٹا ماڈل ایک ہی بات دہراتا رہے تو 1.05 سے 1.2 استعمال کریں؛ اس سے زیادہ ہو تو وہ ان الفاظ سے بھی بچنے لگتا ہے جو اسے چاہییں۔</translation>
    </message>
    <message>
        <source>Use it on Windows if your card is not from NVIDIA.</source>
        <translation>اگر آپ کا کارڈ NVIDIA کا نہیں تو Windows پر اسے استعمال کریں۔</translation>
    </message>
    <message>
        <source>Ustad has one inside; Qdrant is a server for the same purpose, for many documents or several people.</source>
        <translation>‏Ustad کے اندر ایک موجود ہے؛ Qdrant اسی مقصد کا سرور ہے، بہت سی دستاویزات یا کئی لوگوں کے لیے۔</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>توثیق کی قطاریں</translation>
    </message>
    <message>
        <source>Vector store (Qdrant)</source>
        <translation>ویکٹر اسٹور (Qdrant)</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>وارم اپ</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>ویٹ ڈیکے</translation>
    </message>
    <message>
        <source>What an adapter has learnt is worked into the weights of its model, which gives a whole new model.</source>
        <translation>اڈاپٹر نے جو سیکھا اسے اس کے ماڈل کے ویٹس میں شامل کر دیا جاتا ہے، جس سے ایک پورا نیا ماڈل بنتا ہے۔</translation>
    </message>
    <message>
        <source>What does not fit is left out, oldest messages first, and Ustad tells you so.</source>
        <translation>جو نہ سمائے اسے چھوڑ دیا جاتا ہے، سب سے پرانے پیغامات پہلے، اور Ustad آپ کو بتا دیتا ہے۔</translation>
    </message>
    <message>
        <source>What is not among the passages found cannot be in the answer, so this figure bounds all that follows.</source>
        <translation>جو ملنے والی عبارتوں میں نہ ہو وہ جواب میں نہیں آ سکتا، اس لیے آگے کی ہر چیز اسی عدد کی حد میں رہتی ہے۔</translation>
    </message>
    <message>
        <source>Without it the first, still clumsy corrections could do damage.</source>
        <translation>اس کے بغیر ابتدائی، ابھی اناڑی تصحیحات نقصان پہنچا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Words that have already appeared are made less likely.</source>
        <translation>جو الفاظ پہلے آ چکے ہوں انہیں کم قرینِ قیاس بنایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Words that the model reads before the conversation: who it is, how it should answer, what it must not do.</source>
        <translation>وہ الفاظ جو ماڈل گفتگو سے پہلے پڑھتا ہے: وہ کون ہے، اسے کیسے جواب دینا چاہیے، اسے کیا نہیں کرنا۔</translation>
    </message>
    <message>
        <source>You see it when the training loss goes on falling while the validation loss rises.</source>
        <translation>یہ آپ کو تب نظر آتا ہے جب تربیتی لاس گرتا رہے جبکہ توثیقی لاس بڑھے۔</translation>
    </message>
    <message>
        <source>int4, int8, fp16, fp32</source>
        <translation>‏int4، int8، fp16، fp32</translation>
    </message>
    <message>
        <source>nDCG</source>
        <translation>nDCG</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>‏{first} {second}</translation>
    </message>
    <message>
        <source>“68% (53 to 82)” means: 68 were right in a hundred, and with other questions it could well have been 53 or 82.</source>
        <translation>“68% (53 سے 82)” کا مطلب ہے: سو میں سے 68 صحیح تھے، اور دوسرے سوالات کے ساتھ یہ 53 بھی ہو سکتے تھے اور 82 بھی۔</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Checks</source>
        <translation>جانچیں</translation>
    </message>
    <message>
        <source>No row fits the filter</source>
        <translation>کوئی قطار فلٹر سے نہیں ملتی</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>Rows are moved in the dataset's own order, with all of them shown.</source>
        <translation>قطاریں ڈیٹا سیٹ کی اپنی ترتیب میں، اور سب دکھائے جانے پر ہی منتقل کی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>تمام قطاریں دکھائیں</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>کس چیز کی تربیت ہوتی ہے</translation>
    </message>
</context>
<context>
    <name>WorthPage</name>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Begun, see above</source>
        <translation>شروع ہو چکا، اوپر دیکھیں</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ڈاؤن لوڈ کریں</translation>
    </message>
    <message>
        <source>Download {name}: {what}</source>
        <translation>‏{name} ڈاؤن لوڈ کریں: {what}</translation>
    </message>
    <message>
        <source>Fit here</source>
        <translation>یہاں سما جاتے ہیں</translation>
    </message>
    <message>
        <source>For DirectML</source>
        <translation>‏DirectML کے لیے</translation>
    </message>
    <message>
        <source>For NVIDIA cards</source>
        <translation>‏NVIDIA کارڈز کے لیے</translation>
    </message>
    <message>
        <source>For graphics cards</source>
        <translation>گرافکس کارڈز کے لیے</translation>
    </message>
    <message>
        <source>For the processor</source>
        <translation>پروسیسر کے لیے</translation>
    </message>
    <message>
        <source>For training</source>
        <translation>تربیت کے لیے</translation>
    </message>
    <message>
        <source>Its makers ask for consent</source>
        <translation>اس کے بنانے والے رضامندی مانگتے ہیں</translation>
    </message>
    <message>
        <source>None of them fits into the memory that is free now.</source>
        <translation>ان میں سے کوئی بھی اس وقت خالی میموری میں نہیں سماتا۔</translation>
    </message>
    <message>
        <source>Not held against its makers' page: {what}.</source>
        <translation>اس کے بنانے والوں کے صفحے سے نہیں ملایا گیا: {what}۔</translation>
    </message>
    <message>
        <source>ONNX builds</source>
        <translation>‏ONNX بلڈز</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>اس کمپیوٹر پر</translation>
    </message>
    <message>
        <source>Which models to show</source>
        <translation>کون سے ماڈل دکھانے ہیں</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} پیرامیٹرز</translation>
    </message>
    <message>
        <source>{count} tokens at a time</source>
        <translation>ایک وقت میں {count} ٹوکن</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>کرنا باقی</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%n attachment(s) of “{file}” not read: {names}.</source>
        <translation>
            <numerusform>‏“{file}” کی %n منسلکہ فائل نہیں پڑھی گئی: {names}۔</numerusform>
            <numerusform>‏“{file}” کی %n منسلکہ فائلیں نہیں پڑھی گئیں: {names}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) began with an apostrophe that keeps spreadsheets from calculating them; it was taken off.</source>
        <translation>
            <numerusform>%n خانہ ایسی apostrophe علامت سے شروع ہوتا تھا جو اسپریڈ شیٹ کو حساب کرنے سے روکتی ہے؛ وہ ہٹا دی گئی۔</numerusform>
            <numerusform>%n خانے ایسی apostrophe علامت سے شروع ہوتے تھے جو اسپریڈ شیٹ کو حساب کرنے سے روکتی ہے؛ وہ ہٹا دی گئی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) pointed to a passage that does not exist, and were taken out.</source>
        <translation>
            <numerusform>%n حوالہ ایسی عبارت کی طرف تھا جو موجود نہیں، اور نکال دیا گیا۔</numerusform>
            <numerusform>%n حوالے ایسی عبارتوں کی طرف تھے جو موجود نہیں، اور نکال دیے گئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) out of order</source>
        <translation>
            <numerusform>بے ترتیب %n گفتگو</numerusform>
            <numerusform>بے ترتیب %n گفتگوئیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) with an unknown speaker</source>
        <translation>
            <numerusform>نامعلوم بولنے والے والی %n گفتگو</numerusform>
            <numerusform>نامعلوم بولنے والے والی %n گفتگوئیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n کور</numerusform>
            <numerusform>%n کور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) or time(s) came in as text like 2026-01-31T08:30:00.</source>
        <translation>
            <numerusform>%n تاریخ یا وقت 2026-01-31T08:30:00 جیسے متن کے طور پر آیا۔</numerusform>
            <numerusform>%n تاریخیں یا اوقات 2026-01-31T08:30:00 جیسے متن کے طور پر آئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) in {passages} passages</source>
        <translation>
            <numerusform>%n دستاویز، {passages} عبارتیں</numerusform>
            <numerusform>%n دستاویزات، {passages} عبارتیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) did not fit into what this model can read and were left out.</source>
        <translation>
            <numerusform>%n پچھلا پیغام اس ماڈل کے پڑھنے کی گنجائش میں نہ سمایا اور چھوڑ دیا گیا۔</numerusform>
            <numerusform>%n پچھلے پیغامات اس ماڈل کے پڑھنے کی گنجائش میں نہ سمائے اور چھوڑ دیے گئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exact decimal number(s) came in as text, digit by digit.</source>
        <translation>
            <numerusform>%n عین اعشاری عدد ہندسہ بہ ہندسہ متن کے طور پر آیا۔</numerusform>
            <numerusform>%n عین اعشاری اعداد ہندسہ بہ ہندسہ متن کے طور پر آئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) beside the rows were left out: {names}.</source>
        <translation>
            <numerusform>قطاروں کے علاوہ %n فیلڈ چھوڑ دیا گیا: {names}۔</numerusform>
            <numerusform>قطاروں کے علاوہ %n فیلڈز چھوڑ دیے گئے: {names}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of a kind Ustad cannot read left out: {names}.</source>
        <translation>
            <numerusform>ایسی قسم کی %n فائل چھوڑ دی گئی جسے Ustad نہیں پڑھ سکتا: {names}۔</numerusform>
            <numerusform>ایسی قسم کی %n فائلیں چھوڑ دی گئیں جنہیں Ustad نہیں پڑھ سکتا: {names}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) had no value saved with them and came in as text; nothing is calculated.</source>
        <translation>
            <numerusform>%n فارمولے کے ساتھ کوئی قدر محفوظ نہیں تھی اور وہ متن کے طور پر آیا؛ کوئی حساب نہیں کیا جاتا۔</numerusform>
            <numerusform>%n فارمولوں کے ساتھ کوئی قدر محفوظ نہیں تھی اور وہ متن کے طور پر آئے؛ کوئی حساب نہیں کیا جاتا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n golden question(s)</source>
        <translation>
            <numerusform>%n معیاری سوال</numerusform>
            <numerusform>%n معیاری سوالات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held-out row(s) nearly the same as one trained on</source>
        <translation>
            <numerusform>%n الگ رکھی گئی قطار جو تربیت والی کسی قطار سے تقریباً یکساں ہے</numerusform>
            <numerusform>%n الگ رکھی گئی قطاریں جو تربیت والی کسی قطار سے تقریباً یکساں ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held-out row(s) whose question or text is trained on</source>
        <translation>
            <numerusform>%n الگ رکھی گئی قطار جس کے سوال یا متن پر تربیت ہوتی ہے</numerusform>
            <numerusform>%n الگ رکھی گئی قطاریں جن کے سوال یا متن پر تربیت ہوتی ہے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) or folder(s) left out.</source>
        <translation>
            <numerusform>%n پوشیدہ فائل یا فولڈر چھوڑ دیا گیا۔</numerusform>
            <numerusform>%n پوشیدہ فائلیں یا فولڈر چھوڑ دیے گئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) of “{file}” could not be read; they show as �.</source>
        <translation>
            <numerusform>‏“{file}” کا %n حرف پڑھا نہ جا سکا؛ وہ � کے طور پر نظر آتا ہے۔</numerusform>
            <numerusform>‏“{file}” کے %n حروف پڑھے نہ جا سکے؛ وہ � کے طور پر نظر آتے ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of “{file}” that are no JSON left out; the first is line {line}.</source>
        <translation>
            <numerusform>‏“{file}” کی %n سطر جو JSON نہیں چھوڑ دی گئی؛ پہلی سطر {line} ہے۔</numerusform>
            <numerusform>‏“{file}” کی %n سطریں جو JSON نہیں چھوڑ دی گئیں؛ پہلی سطر {line} ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n منٹ</numerusform>
            <numerusform>%n منٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing value(s) are empty cells: the table has one for every column.</source>
        <translation>
            <numerusform>%n غائب قدر خالی خانہ ہے: جدول میں ہر کالم کا ایک خانہ ہوتا ہے۔</numerusform>
            <numerusform>%n غائب قدریں خالی خانے ہیں: جدول میں ہر کالم کا ایک خانہ ہوتا ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing value(s) became empty text.</source>
        <translation>
            <numerusform>%n غائب قدر خالی متن بن گئی۔</numerusform>
            <numerusform>%n غائب قدریں خالی متن بن گئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing, empty or nested value(s) are empty cells or text in the sheet.</source>
        <translation>
            <numerusform>%n غائب، خالی یا تہہ در تہہ قدر شیٹ میں خالی خانہ یا متن ہے۔</numerusform>
            <numerusform>%n غائب، خالی یا تہہ در تہہ قدریں شیٹ میں خالی خانے یا متن ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s) in the report with all examples.</source>
        <translation>
            <numerusform>%n اور تبصرہ تمام مثالوں والی رپورٹ میں ہے۔</numerusform>
            <numerusform>%n اور تبصرے تمام مثالوں والی رپورٹ میں ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more way(s) of answering not shown here.</source>
        <translation>
            <numerusform>جواب دینے کا %n اور طریقہ یہاں نہیں دکھایا گیا۔</numerusform>
            <numerusform>جواب دینے کے %n اور طریقے یہاں نہیں دکھائے گئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} records of {files}: those where {rule}.</source>
        <translation>
            <numerusform>‏{files} کے {all} میں سے %n ریکارڈ: وہ جس میں {rule}۔</numerusform>
            <numerusform>‏{files} کے {all} میں سے %n ریکارڈز: وہ جن میں {rule}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) in the folder were left out: {names}.</source>
        <translation>
            <numerusform>فولڈر کی %n اور فائل چھوڑ دی گئی: {names}۔</numerusform>
            <numerusform>فولڈر کی %n اور فائلیں چھوڑ دی گئیں: {names}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit into what this model can read and were left out.</source>
        <translation>
            <numerusform>%n عبارت اس ماڈل کے پڑھنے کی گنجائش میں نہ سمائی اور چھوڑ دی گئی۔</numerusform>
            <numerusform>%n عبارتیں اس ماڈل کے پڑھنے کی گنجائش میں نہ سمائیں اور چھوڑ دی گئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are few: a hundred would make the intervals about {times} times narrower.</source>
        <translation>
            <numerusform>%n سوال کم ہے: سو سوالوں سے وقفے تقریباً {times} گنا تنگ ہوتے۔</numerusform>
            <numerusform>%n سوالات کم ہیں: سو سوالوں سے وقفے تقریباً {times} گنا تنگ ہوتے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are too few to go by.</source>
        <translation>
            <numerusform>%n سوال بھروسے کے لیے بہت کم ہے۔</numerusform>
            <numerusform>%n سوالات بھروسے کے لیے بہت کم ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) ask in other words what was trained: they show what was learnt, not what would be known of anything new.</source>
        <translation>
            <numerusform>%n سوال تربیت کی بات کو دوسرے الفاظ میں پوچھتا ہے: یہ دکھاتا ہے کہ کیا سیکھا گیا، نہ کہ کسی نئی بات کے بارے میں کیا معلوم ہوگا۔</numerusform>
            <numerusform>%n سوالات تربیت کی بات کو دوسرے الفاظ میں پوچھتے ہیں: یہ دکھاتے ہیں کہ کیا سیکھا گیا، نہ کہ کسی نئی بات کے بارے میں کیا معلوم ہوگا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot tell it from “{other}”.</source>
        <translation>
            <numerusform>%n سوال سے یہ طے نہیں ہوتا کہ یہ “{other}” سے بہتر ہے یا نہیں۔</numerusform>
            <numerusform>%n سوالوں سے یہ طے نہیں ہوتا کہ یہ “{other}” سے بہتر ہے یا نہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot tell it from “{other}”: the difference lies between {low} and {high} points (95 %).</source>
        <translation>
            <numerusform>%n سوال سے یہ طے نہیں ہوتا کہ یہ “{other}” سے بہتر ہے یا نہیں: فرق {low} اور {high} پوائنٹ کے درمیان ہے (95 %)۔</numerusform>
            <numerusform>%n سوالوں سے یہ طے نہیں ہوتا کہ یہ “{other}” سے بہتر ہے یا نہیں: فرق {low} اور {high} پوائنٹ کے درمیان ہے (95 %)۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot tell “{one}” and “{other}” apart: {points} points (95 %: {low} to {high}).</source>
        <translation>
            <numerusform>%n سوال “{one}” اور “{other}” میں فرق نہیں بتا سکتا: {points} پوائنٹ (95 %: {low} سے {high})۔</numerusform>
            <numerusform>%n سوالات “{one}” اور “{other}” میں فرق نہیں بتا سکتے: {points} پوائنٹ (95 %: {low} سے {high})۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot tell “{one}” and “{other}” apart: {points} points (95 %: {low} to {high}). About {needed} would.</source>
        <translation>
            <numerusform>%n سوال “{one}” اور “{other}” میں فرق نہیں بتا سکتا: {points} پوائنٹ (95 %: {low} سے {high})۔ تقریباً {needed} بتا سکیں گے۔</numerusform>
            <numerusform>%n سوالات “{one}” اور “{other}” میں فرق نہیں بتا سکتے: {points} پوائنٹ (95 %: {low} سے {high})۔ تقریباً {needed} بتا سکیں گے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left out: {reason}</source>
        <translation>
            <numerusform>%n سوال چھوڑا گیا: {reason}</numerusform>
            <numerusform>%n سوالات چھوڑے گئے: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of “{name}”</source>
        <translation>
            <numerusform>“{name}” کا %n سوال</numerusform>
            <numerusform>“{name}” کے %n سوالات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of “{name}”, its test part</source>
        <translation>
            <numerusform>“{name}” کا %n سوال، اس کے ٹیسٹ والے حصے سے</numerusform>
            <numerusform>“{name}” کے %n سوالات، اس کے ٹیسٹ والے حصے سے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of “{name}”, its training part</source>
        <translation>
            <numerusform>“{name}” کا %n سوال، اس کے تربیتی حصے سے</numerusform>
            <numerusform>“{name}” کے %n سوالات، اس کے تربیتی حصے سے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of “{name}”, its validation part</source>
        <translation>
            <numerusform>“{name}” کا %n سوال، اس کے توثیقی حصے سے</numerusform>
            <numerusform>“{name}” کے %n سوالات، اس کے توثیقی حصے سے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) tell only large differences; 100 tell more.</source>
        <translation>
            <numerusform>%n سوال صرف بڑے فرق بتاتا ہے؛ 100 زیادہ بتاتے ہیں۔</numerusform>
            <numerusform>%n سوالات صرف بڑے فرق بتاتے ہیں؛ 100 زیادہ بتاتے ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were not asked: {reason}</source>
        <translation>
            <numerusform>%n سوال نہیں پوچھا گیا: ⁨{reason}⁩</numerusform>
            <numerusform>%n سوالات نہیں پوچھے گئے: ⁨{reason}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were trained on and could not be asked: more than those that were.</source>
        <translation>
            <numerusform>%n سوال پر تربیت ہوئی تھی اور وہ پوچھا نہیں جا سکا: پوچھے گئے سوالات سے زیادہ۔</numerusform>
            <numerusform>%n سوالات پر تربیت ہوئی تھی اور وہ پوچھے نہیں جا سکے: پوچھے گئے سوالات سے زیادہ۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s): something was trained on them, or on their like</source>
        <translation>
            <numerusform>%n سوال: کسی کی تربیت اسی پر، یا اس جیسے پر، ہوئی تھی</numerusform>
            <numerusform>%n سوالات: کسی کی تربیت انہی پر، یا ان جیسوں پر، ہوئی تھی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in {files}.</source>
        <translation>
            <numerusform>‏{files} میں %n ریکارڈ۔</numerusform>
            <numerusform>‏{files} میں %n ریکارڈز۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) answered in another script than asked</source>
        <translation>
            <numerusform>%n قطار جس کا جواب سوال سے مختلف رسم الخط میں ہے</numerusform>
            <numerusform>%n قطاریں جن کا جواب سوال سے مختلف رسم الخط میں ہے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are few: expect the model to learn little.</source>
        <translation>
            <numerusform>%n قطار کم ہے: توقع رکھیں کہ ماڈل کم سیکھے گا۔</numerusform>
            <numerusform>%n قطاریں کم ہیں: توقع رکھیں کہ ماڈل کم سیکھے گا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out, because nothing of their answer fits into {length} tokens: {rows}.</source>
        <translation>
            <numerusform>%n قطار چھوڑ دی گئی، کیونکہ اس کے جواب کا کچھ بھی {length} ٹوکن میں نہیں سماتا: {rows}۔</numerusform>
            <numerusform>%n قطاریں چھوڑ دی گئیں، کیونکہ ان کے جواب کا کچھ بھی {length} ٹوکن میں نہیں سماتا: {rows}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: nothing can be learnt of them.</source>
        <translation>
            <numerusform>%n قطار چھوڑ دی گئی: اس سے کچھ نہیں سیکھا جا سکتا۔</numerusform>
            <numerusform>%n قطاریں چھوڑ دی گئیں: ان سے کچھ نہیں سیکھا جا سکتا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: {rows}. Row {row}: {reason}</source>
        <translation>
            <numerusform>%n قطار چھوڑ دی گئی: {rows}۔ قطار {row}: ⁨{reason}⁩</numerusform>
            <numerusform>%n قطاریں چھوڑ دی گئیں: {rows}۔ قطار {row}: ⁨{reason}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are longer than {length} tokens and will be cut.</source>
        <translation>
            <numerusform>%n قطار {length} ٹوکن سے لمبی ہے اور کاٹی جائے گی۔</numerusform>
            <numerusform>%n قطاریں {length} ٹوکن سے لمبی ہیں اور کاٹی جائیں گی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are longer than {length} tokens; only their beginning is used: {rows}.</source>
        <translation>
            <numerusform>%n قطار {length} ٹوکن سے لمبی ہے؛ اس کا صرف آغاز استعمال ہوتا ہے: {rows}۔</numerusform>
            <numerusform>%n قطاریں {length} ٹوکن سے لمبی ہیں؛ ان کا صرف آغاز استعمال ہوتا ہے: {rows}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are too many to make one row of.</source>
        <translation>
            <numerusform>%n قطار کو ملا کر ایک قطار نہیں بنائی جا سکتی۔</numerusform>
            <numerusform>%n قطاریں اتنی زیادہ ہیں کہ ان کی ایک قطار نہیں بنائی جا سکتی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in from {file} ({encoding}).</source>
        <translation>
            <numerusform>‏{file} ({encoding}) سے %n قطار آئی۔</numerusform>
            <numerusform>‏{file} ({encoding}) سے %n قطاریں آئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be trained on: {rows}. Row {row}: {reason}</source>
        <translation>
            <numerusform>%n قطار پر تربیت نہیں ہو سکتی: {rows}۔ قطار {row}: ⁨{reason}⁩</numerusform>
            <numerusform>%n قطاروں پر تربیت نہیں ہو سکتی: {rows}۔ قطار {row}: ⁨{reason}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be put into this form and were left out. First: {reason}</source>
        <translation>
            <numerusform>%n قطار اس شکل میں نہ ڈھل سکی اور چھوڑ دی گئی۔ پہلی: ⁨{reason}⁩</numerusform>
            <numerusform>%n قطاریں اس شکل میں نہ ڈھل سکیں اور چھوڑ دی گئیں۔ پہلی: ⁨{reason}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) longer than {limit} tokens</source>
        <translation>
            <numerusform>{limit} ٹوکن سے لمبی %n قطار</numerusform>
            <numerusform>{limit} ٹوکن سے لمبی %n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) nearly the same as an earlier one</source>
        <translation>
            <numerusform>پہلے کی کسی قطار سے تقریباً یکساں %n قطار</numerusform>
            <numerusform>پہلے کی کسی قطار سے تقریباً یکساں %n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of rare classes</source>
        <translation>
            <numerusform>نایاب اقسام کی %n قطار</numerusform>
            <numerusform>نایاب اقسام کی %n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that answer one question differently</source>
        <translation>
            <numerusform>%n قطار جو ایک ہی سوال کا مختلف جواب دیتی ہے</numerusform>
            <numerusform>%n قطاریں جو ایک ہی سوال کا مختلف جواب دیتی ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that differ in a number or a short answer only</source>
        <translation>
            <numerusform>%n قطار جس میں صرف ایک عدد یا مختصر جواب کا فرق ہے</numerusform>
            <numerusform>%n قطاریں جن میں صرف ایک عدد یا مختصر جواب کا فرق ہے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that repeat an earlier one</source>
        <translation>
            <numerusform>%n قطار جو پہلے کی کسی قطار کو دہراتی ہے</numerusform>
            <numerusform>%n قطاریں جو پہلے کی کسی قطار کو دہراتی ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the model's template refuses</source>
        <translation>
            <numerusform>%n قطار جسے ماڈل کا ٹیمپلیٹ رد کرتا ہے</numerusform>
            <numerusform>%n قطاریں جنہیں ماڈل کا ٹیمپلیٹ رد کرتا ہے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) whose two answers are the same</source>
        <translation>
            <numerusform>%n قطار جس کے دونوں جواب ایک جیسے ہیں</numerusform>
            <numerusform>%n قطاریں جن کے دونوں جواب ایک جیسے ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a Chinese resident's number</source>
        <translation>
            <numerusform>چینی شناختی نمبر والی %n قطار</numerusform>
            <numerusform>چینی شناختی نمبر والی %n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a Pakistani identity card's number</source>
        <translation>
            <numerusform>پاکستانی شناختی کارڈ نمبر والی %n قطار</numerusform>
            <numerusform>پاکستانی شناختی کارڈ نمبر والی %n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a US social security number</source>
        <translation>
            <numerusform>امریکی سوشل سیکیورٹی نمبر والی %n قطار</numerusform>
            <numerusform>امریکی سوشل سیکیورٹی نمبر والی %n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a bank account's number (IBAN)</source>
        <translation>
            <numerusform>بینک اکاؤنٹ نمبر (IBAN) والی %n قطار</numerusform>
            <numerusform>بینک اکاؤنٹ نمبر (IBAN) والی %n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a payment card's number</source>
        <translation>
            <numerusform>ادائیگی کارڈ کے نمبر والی %n قطار</numerusform>
            <numerusform>ادائیگی کارڈ کے نمبر والی %n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a phone number</source>
        <translation>
            <numerusform>فون نمبر والی %n قطار</numerusform>
            <numerusform>فون نمبر والی %n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an Aadhaar number</source>
        <translation>
            <numerusform>آدھار نمبر والی %n قطار</numerusform>
            <numerusform>آدھار نمبر والی %n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an e-mail address</source>
        <translation>
            <numerusform>ای میل پتے والی %n قطار</numerusform>
            <numerusform>ای میل پتے والی %n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with garbled letters</source>
        <translation>
            <numerusform>بگڑے ہوئے حروف والی %n قطار</numerusform>
            <numerusform>بگڑے ہوئے حروف والی %n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with lost letters (�)</source>
        <translation>
            <numerusform>گم شدہ حروف (�) والی %n قطار</numerusform>
            <numerusform>گم شدہ حروف (�) والی %n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with next to nothing in them</source>
        <translation>
            <numerusform>%n قطار جس میں تقریباً کچھ نہیں</numerusform>
            <numerusform>%n قطاریں جن میں تقریباً کچھ نہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with signs of a chat template in the text</source>
        <translation>
            <numerusform>متن میں چیٹ ٹیمپلیٹ کے نشانوں والی %n قطار</numerusform>
            <numerusform>متن میں چیٹ ٹیمپلیٹ کے نشانوں والی %n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a question</source>
        <translation>
            <numerusform>بغیر سوال کے %n قطار</numerusform>
            <numerusform>بغیر سوال کے %n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a worse answer</source>
        <translation>
            <numerusform>بغیر کمتر جواب کے %n قطار</numerusform>
            <numerusform>بغیر کمتر جواب کے %n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an answer</source>
        <translation>
            <numerusform>بغیر جواب کے %n قطار</numerusform>
            <numerusform>بغیر جواب کے %n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without any text</source>
        <translation>
            <numerusform>بغیر کسی متن کے %n قطار</numerusform>
            <numerusform>بغیر کسی متن کے %n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}.</source>
        <translation>
            <numerusform>‏{file} میں %n قطار لکھی گئی۔</numerusform>
            <numerusform>‏{file} میں %n قطاریں لکھی گئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned page(s) of “{file}” read by text recognition: expect misread letters.</source>
        <translation>
            <numerusform>‏“{file}” کا %n اسکین شدہ صفحہ متن کی شناخت سے پڑھا گیا: غلط پڑھے گئے حروف کی توقع رکھیں۔</numerusform>
            <numerusform>‏“{file}” کے %n اسکین شدہ صفحات متن کی شناخت سے پڑھے گئے: غلط پڑھے گئے حروف کی توقع رکھیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n سیکنڈ</numerusform>
            <numerusform>%n سیکنڈ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) in your documents have the word(s) {words}:</source>
        <translation>
            <numerusform>آپ کی دستاویزات کے %n جملے میں یہ لفظ ہے {words}:</numerusform>
            <numerusform>آپ کی دستاویزات کے %n جملوں میں یہ الفاظ ہیں {words}:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s) of “{file}” without text: a search cannot find what is on them.</source>
        <translation>
            <numerusform>‏“{file}” کی %n سلائیڈ بغیر متن کے ہے: اس پر جو ہے وہ تلاش میں نہیں مل سکتا۔</numerusform>
            <numerusform>‏“{file}” کی %n سلائیڈز بغیر متن کے ہیں: ان پر جو ہے وہ تلاش میں نہیں مل سکتا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in it are no longer in Olive: {names}.</source>
        <translation>
            <numerusform>اس میں %n چیز اب Olive میں نہیں ہے: {names}۔</numerusform>
            <numerusform>اس میں %n چیزیں اب Olive میں نہیں ہیں: {names}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) it gave no verdict, asked twice; these pairs do not count.</source>
        <translation>
            <numerusform>دو بار پوچھنے پر بھی %n بار اس نے فیصلہ نہیں دیا؛ یہ جوڑے نہیں گنے جاتے۔</numerusform>
            <numerusform>دو بار پوچھنے پر بھی %n بار اس نے فیصلہ نہیں دیا؛ یہ جوڑے نہیں گنے جاتے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusual name(s) of who speaks became the usual one.</source>
        <translation>
            <numerusform>بولنے والے کا %n غیر معمولی نام معمول کے نام میں بدل گیا۔</numerusform>
            <numerusform>بولنے والوں کے %n غیر معمولی نام معمول کے نام میں بدل گئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) had no place: a column of the new shape has the same name.</source>
        <translation>
            <numerusform>%n قدر کے لیے جگہ نہیں تھی: نئی شکل کے ایک کالم کا یہی نام ہے۔</numerusform>
            <numerusform>%n قدروں کے لیے جگہ نہیں تھی: نئی شکل کے ایک کالم کا یہی نام ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of a kind that rows cannot hold came in as text.</source>
        <translation>
            <numerusform>ایسی قسم کی %n قدر جو قطاریں نہیں رکھ سکتیں متن کے طور پر آئی۔</numerusform>
            <numerusform>ایسی قسم کی %n قدریں جو قطاریں نہیں رکھ سکتیں متن کے طور پر آئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that were no text are text in the table: it holds nothing else.</source>
        <translation>
            <numerusform>%n قدر جو متن نہیں تھی جدول میں متن ہے: وہ کچھ اور نہیں رکھ سکتا۔</numerusform>
            <numerusform>%n قدریں جو متن نہیں تھیں جدول میں متن ہیں: وہ کچھ اور نہیں رکھ سکتا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that were no text became text.</source>
        <translation>
            <numerusform>%n قدر جو متن نہیں تھی متن بن گئی۔</numerusform>
            <numerusform>%n قدریں جو متن نہیں تھیں متن بن گئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were bytes and came in as Base64 text.</source>
        <translation>
            <numerusform>%n قدر بائٹس تھی اور Base64 متن کے طور پر آئی۔</numerusform>
            <numerusform>%n قدریں بائٹس تھیں اور Base64 متن کے طور پر آئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were no number (NaN or infinite) and came in as empty.</source>
        <translation>
            <numerusform>%n قدر عدد نہیں تھی (NaN یا لامتناہی) اور خالی کے طور پر آئی۔</numerusform>
            <numerusform>%n قدریں عدد نہیں تھیں (NaN یا لامتناہی) اور خالی کے طور پر آئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>(IA)³</source>
        <translation>(IA)³</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word; higher values vary more and err more.</source>
        <translation>0 ہمیشہ سب سے زیادہ قرینِ قیاس لفظ لیتا ہے؛ زیادہ قدریں زیادہ تنوع اور زیادہ غلطیاں لاتی ہیں۔</translation>
    </message>
    <message>
        <source>0 searches by words alone, 1 by meaning alone. It counts less where the embedder does not know the language.</source>
        <translation>0 صرف الفاظ سے تلاش کرتا ہے، 1 صرف معنی سے۔ جہاں ایمبیڈنگ ماڈل زبان نہیں جانتا وہاں اس کا اثر کم ہوتا ہے۔</translation>
    </message>
    <message>
        <source>0 takes the best even where they repeat each other.</source>
        <translation>0 بہترین کو لیتا ہے خواہ وہ ایک دوسرے کو دہرائیں۔</translation>
    </message>
    <message>
        <source>0: no limit.</source>
        <translation>0: کوئی حد نہیں۔</translation>
    </message>
    <message>
        <source>0: ten times over the run.</source>
        <translation>0: پورے رن میں دس بار۔</translation>
    </message>
    <message>
        <source>100 vectors written, the right one found</source>
        <translation>100 ویکٹر لکھے گئے، صحیح والا مل گیا</translation>
    </message>
    <message>
        <source>12 languages, among them English, German, Spanish, French, Japanese, Arabic and Chinese</source>
        <translation>12 زبانیں، ان میں انگریزی، جرمن، ہسپانوی، فرانسیسی، جاپانی، عربی اور چینی</translation>
    </message>
    <message>
        <source>20 steps, loss {first} → {last}</source>
        <translation>20 قدم، لاس {first} ← {last}</translation>
    </message>
    <message>
        <source>23 languages, among them English, Arabic, Chinese, French, German and Spanish</source>
        <translation>23 زبانیں، ان میں انگریزی، عربی، چینی، فرانسیسی، جرمن اور ہسپانوی</translation>
    </message>
    <message>
        <source>4 bits (NF4, twice quantised)</source>
        <translation>4 بٹ (NF4، دو بار کوانٹائز شدہ)</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 بٹ</translation>
    </message>
    <message>
        <source>8 bits: Olive's QLoRA squeezes to 4 bits.</source>
        <translation>8 بٹ: Olive کا QLoRA 4 بٹ تک مختصر کرتا ہے۔</translation>
    </message>
    <message>
        <source>80 GB or more on the card</source>
        <translation>کارڈ پر ⁨80 GB⁩ یا زیادہ</translation>
    </message>
    <message>
        <source>A Python file with a function “loss(scores, labels)” that gives one number per token. You are shown it before it is run. Empty: cross-entropy, as usual.</source>
        <translation>ایک Python فائل جس میں فنکشن “⁨loss(scores, labels)⁩” ہو جو فی ٹوکن ایک عدد دے۔ چلانے سے پہلے یہ آپ کو دکھائی جاتی ہے۔ خالی: کراس اینٹروپی، معمول کے مطابق۔</translation>
    </message>
    <message>
        <source>A business flow needs both the facts of the case and a practised way of working.</source>
        <translation>کاروباری عمل کو معاملے کے حقائق بھی چاہییں اور کام کا مشق شدہ طریقہ بھی۔</translation>
    </message>
    <message>
        <source>A checkpoint is also saved whenever this much time has gone by since the last: no more than that is lost to a power cut. 0: only by steps.</source>
        <translation>جب بھی پچھلے کے بعد اتنا وقت گزر جائے تب بھی چیک پوائنٹ محفوظ ہوتا ہے: بجلی جانے سے اس سے زیادہ ضائع نہیں ہوتا۔ 0: صرف قدموں کے لحاظ سے۔</translation>
    </message>
    <message>
        <source>A checkpoint is what Resume goes on from. 0: ten times over the run.</source>
        <translation>چیک پوائنٹ وہ ہے جہاں سے دوبارہ شروع کرنے پر کام جاری ہوتا ہے۔ 0: پورے رن میں دس بار۔</translation>
    </message>
    <message>
        <source>A comparison needs a name.</source>
        <translation>موازنے کو نام چاہیے۔</translation>
    </message>
    <message>
        <source>A comparison needs two to four answerers; there are {n}.</source>
        <translation>موازنے کے لیے دو سے چار جواب دینے والے چاہییں؛ یہاں {n} ہیں۔</translation>
    </message>
    <message>
        <source>A config of your own</source>
        <translation>آپ کی اپنی کنفیگ</translation>
    </message>
    <message>
        <source>A conversation needs a title.</source>
        <translation>گفتگو کو عنوان چاہیے۔</translation>
    </message>
    <message>
        <source>A dataset cannot be called “{name}”.</source>
        <translation>ڈیٹا سیٹ کا نام “{name}” نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>A document can be replaced in a minute. A trained model has to be trained again.</source>
        <translation>دستاویز ایک منٹ میں بدلی جا سکتی ہے۔ تربیت یافتہ ماڈل کو دوبارہ تربیت دینی پڑتی ہے۔</translation>
    </message>
    <message>
        <source>A fair number</source>
        <translation>مناسب تعداد</translation>
    </message>
    <message>
        <source>A few times a year</source>
        <translation>سال میں چند بار</translation>
    </message>
    <message>
        <source>A file or a command line of a guide, also an older one: changed names are told.</source>
        <translation>کوئی فائل یا کسی گائیڈ کی کمانڈ لائن، پرانی بھی: بدلے ہوئے نام بتائے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>A fine-tuned model is a black box: it cannot say where an answer comes from.</source>
        <translation>فائن ٹیون کیا گیا ماڈل ایک بند ڈبہ ہے: وہ نہیں بتا سکتا کہ جواب کہاں سے آیا۔</translation>
    </message>
    <message>
        <source>A graphics card with up to 8 GB</source>
        <translation>⁨8 GB⁩ تک کا گرافکس کارڈ</translation>
    </message>
    <message>
        <source>A key that was kept came back as another.</source>
        <translation>ایک کلید جو رکھی گئی تھی کسی اور شکل میں واپس آئی۔</translation>
    </message>
    <message>
        <source>A large and good set of examples that keeps growing is what fine-tuning lives on.</source>
        <translation>مثالوں کا بڑا، اچھا اور بڑھتا ہوا مجموعہ ہی فائن ٹیوننگ کی جان ہے۔</translation>
    </message>
    <message>
        <source>A link that leads nowhere.</source>
        <translation>ایسا لنک جو کہیں نہیں جاتا۔</translation>
    </message>
    <message>
        <source>A link to a folder that is listed already.</source>
        <translation>ایسے فولڈر کا لنک جو پہلے سے فہرست میں ہے۔</translation>
    </message>
    <message>
        <source>A loss of your own</source>
        <translation>آپ کا اپنا لاس</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on. The fix puts a placeholder in its place.</source>
        <translation>ماڈل وہ دہرا سکتا ہے جس پر اس کی تربیت ہوئی۔ درستی اس کی جگہ ایک متبادل نشان رکھ دیتی ہے۔</translation>
    </message>
    <message>
        <source>A model that was built for one device, {built}, does not run on {wanted}.</source>
        <translation>ایک ڈیوائس {built} کے لیے بنا ماڈل {wanted} پر نہیں چلتا۔</translation>
    </message>
    <message>
        <source>A model would learn to answer out of nowhere. Write the question, or delete the rows.</source>
        <translation>ماڈل بے بنیاد جواب دینا سیکھے گا۔ سوال لکھیں، یا قطاریں حذف کریں۔</translation>
    </message>
    <message>
        <source>A model, or what a run made of it, becomes an ONNX model for one kind of processor.</source>
        <translation>کوئی ماڈل، یا کسی رن نے اس سے جو بنایا، ایک قسم کے پروسیسر کے لیے ONNX ماڈل بن جاتا ہے۔</translation>
    </message>
    <message>
        <source>A part on each (DeepSpeed ZeRO 3)</source>
        <translation>ہر ایک پر ایک حصہ (DeepSpeed ZeRO 3)</translation>
    </message>
    <message>
        <source>A part on each (FSDP)</source>
        <translation>ہر ایک پر ایک حصہ (FSDP)</translation>
    </message>
    <message>
        <source>A pass that trains must name its rows.</source>
        <translation>تربیت دینے والے مرحلے میں اس کی قطاروں کا نام ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>A password stands among the options of the address.</source>
        <translation>پتے کے اختیارات میں پاس ورڈ موجود ہے۔</translation>
    </message>
    <message>
        <source>A password stands in “{file}”, for everyone to read.</source>
        <translation>‏“{file}” میں پاس ورڈ موجود ہے، جسے ہر کوئی پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>A prefix cannot be merged: it is tokens in front of every text, and no weight of the model can hold them.</source>
        <translation>پریفکس ضم نہیں ہو سکتا: وہ ہر متن سے پہلے آنے والے ٹوکن ہیں، اور ماڈل کا کوئی ویٹ انہیں نہیں سمو سکتا۔</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>پری سیٹ کو نام چاہیے۔</translation>
    </message>
    <message>
        <source>A program has “{file}” open, and its latest changes are not in it yet: close that program and index again.</source>
        <translation>ایک پروگرام میں “{file}” کھلی ہے، اور اس کی تازہ ترین تبدیلیاں ابھی اس میں نہیں: وہ پروگرام بند کریں اور دوبارہ انڈیکس کریں۔</translation>
    </message>
    <message>
        <source>A question or an answer is only a placeholder, or has no letter and no digit.</source>
        <translation>کوئی سوال یا جواب محض خانہ پُری ہے، یا اس میں نہ کوئی حرف ہے نہ ہندسہ۔</translation>
    </message>
    <message>
        <source>A quotation mark is opened in it and never closed.</source>
        <translation>اس میں واوین کھولے گئے اور کبھی بند نہیں کیے گئے۔</translation>
    </message>
    <message>
        <source>A repeat inside a repeat, as in (a+)+, is the usual cause: take one out.</source>
        <translation>عموماً وجہ تکرار کے اندر تکرار ہوتی ہے، جیسے ⁨(a+)+⁩ میں: ایک کو نکال دیں۔</translation>
    </message>
    <message>
        <source>A row must be allowed at least one token.</source>
        <translation>ایک قطار کو کم از کم ایک ٹوکن کی اجازت ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>A row needs a question and an answer.</source>
        <translation>قطار میں ایک سوال اور ایک جواب ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>A row that was to be changed is no longer in the dataset.</source>
        <translation>جس قطار کو بدلنا تھا وہ اب ڈیٹا سیٹ میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>A search makes from 1 to {most} trials, not {count}.</source>
        <translation>ایک تلاش 1 سے {most} آزمائشیں کرتی ہے، {count} نہیں۔</translation>
    </message>
    <message>
        <source>A setting is in the search twice.</source>
        <translation>ایک سیٹنگ تلاش میں دو بار ہے۔</translation>
    </message>
    <message>
        <source>A sweep tries from one to {most} settings, not {count}.</source>
        <translation>ایک سلسلے میں ایک سے {most} سیٹنگز آزمائی جاتی ہیں، {count} نہیں۔</translation>
    </message>
    <message>
        <source>A tiny model that comes with Ustad, for trying the tool. Its answers are not to be trusted.</source>
        <translation>ایک ننھا ماڈل جو Ustad کے ساتھ آتا ہے، ٹول آزمانے کے لیے۔ اس کے جوابات پر بھروسا نہ کریں۔</translation>
    </message>
    <message>
        <source>A turn holds more than words: {names}.</source>
        <translation>ایک باری میں الفاظ سے زیادہ کچھ ہے: {names}۔</translation>
    </message>
    <message>
        <source>A version needs a name of at most {n} letters.</source>
        <translation>ورژن کا نام ہونا چاہیے، زیادہ سے زیادہ {n} حروف کا۔</translation>
    </message>
    <message>
        <source>A whole copy on each</source>
        <translation>ہر ایک پر پوری کاپی</translation>
    </message>
    <message>
        <source>A whole copy on each is fastest. Where it does not fit, each GPU keeps a part: FSDP comes with PyTorch, DeepSpeed must be installed there.</source>
        <translation>ہر ایک پر پوری کاپی سب سے تیز ہے۔ جہاں نہ سمائے وہاں ہر GPU ایک حصہ رکھتا ہے: FSDP PyTorch کے ساتھ آتا ہے، DeepSpeed وہاں انسٹال کرنا پڑتا ہے۔</translation>
    </message>
    <message>
        <source>A word is considered only if it is at least this share as likely as the likeliest one.</source>
        <translation>کوئی لفظ صرف تب زیرِ غور آتا ہے جب اس کا احتمال سب سے زیادہ قرینِ قیاس لفظ کے کم از کم اس تناسب کے برابر ہو۔</translation>
    </message>
    <message numerus="yes">
        <source>About %n row(s) are longer than {length} tokens and will be cut.</source>
        <translation>
            <numerusform>تقریباً %n قطار {length} ٹوکن سے لمبی ہے اور کاٹی جائے گی۔</numerusform>
            <numerusform>تقریباً %n قطاریں {length} ٹوکن سے لمبی ہیں اور کاٹی جائیں گی۔</numerusform>
        </translation>
    </message>
    <message>
        <source>About 24 GB on the card</source>
        <translation>کارڈ پر تقریباً ⁨24 GB⁩</translation>
    </message>
    <message>
        <source>Above 1, words that were already said or read become less likely; 1 leaves them alone.</source>
        <translation>1 سے اوپر، جو الفاظ پہلے کہے یا پڑھے جا چکے ان کا امکان کم ہو جاتا ہے؛ 1 انہیں نہیں چھیڑتا۔</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n row(s)</source>
        <translation>
            <numerusform>%n قطار منظور کریں</numerusform>
            <numerusform>%n قطاریں منظور کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept rows, or choose others.</source>
        <translation>قطاریں منظور کریں، یا دوسری منتخب کریں۔</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>اڈاپٹر</translation>
    </message>
    <message>
        <source>Adapter rank</source>
        <translation>اڈاپٹر کا رینک</translation>
    </message>
    <message>
        <source>Adapter strength (alpha)</source>
        <translation>اڈاپٹر کی قوت (alpha)</translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>%n قطار شامل کریں</numerusform>
            <numerusform>%n قطاریں شامل کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a question and an answer to it, or delete the row.</source>
        <translation>اس میں ایک سوال اور ایک جواب شامل کریں، یا قطار حذف کریں۔</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>دستاویزات شامل کریں</translation>
    </message>
    <message>
        <source>Add it in Settings and choose it in Documents, or keep the index in this program.</source>
        <translation>اسے سیٹنگز میں شامل کریں اور دستاویزات میں منتخب کریں، یا انڈیکس اسی پروگرام میں رکھیں۔</translation>
    </message>
    <message>
        <source>Add or remove some.</source>
        <translation>کچھ شامل کریں یا ہٹائیں۔</translation>
    </message>
    <message>
        <source>Add questions with the words that answer them, and index the documents.</source>
        <translation>سوالات ان کے جواب دینے والے الفاظ کے ساتھ شامل کریں، اور دستاویزات انڈیکس کریں۔</translation>
    </message>
    <message>
        <source>Add rows on other passages.</source>
        <translation>دوسری عبارتوں پر قطاریں شامل کریں۔</translation>
    </message>
    <message>
        <source>Add rows to the dataset, or assign some to training.</source>
        <translation>ڈیٹا سیٹ میں قطاریں شامل کریں، یا کچھ کو تربیت کے لیے متعین کریں۔</translation>
    </message>
    <message>
        <source>Add rows with other labels.</source>
        <translation>دوسرے لیبلز والی قطاریں شامل کریں۔</translation>
    </message>
    <message>
        <source>Add rows, or mark some as training rows.</source>
        <translation>قطاریں شامل کریں، یا کچھ کو تربیت کی قطاریں قرار دیں۔</translation>
    </message>
    <message>
        <source>Add some on the Documents screen, or ask a model without “Use my documents”.</source>
        <translation>دستاویزات اسکرین پر کچھ شامل کریں، یا “میری دستاویزات استعمال کریں” کے بغیر ماڈل سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Add some on the Documents screen, or leave out who answers from documents.</source>
        <translation>دستاویزات اسکرین پر کچھ شامل کریں، یا دستاویزات سے جواب دینے والے کو چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Add the table it is about (CSV, XLSX, JSON), or ask what the documents say of the number.</source>
        <translation>جس جدول کے بارے میں ہے وہ شامل کریں (CSV، XLSX، JSON)، یا پوچھیں کہ دستاویزات اس عدد کے بارے میں کیا کہتی ہیں۔</translation>
    </message>
    <message>
        <source>Add training rows that do, or leave the row out.</source>
        <translation>ایسی تربیتی قطاریں شامل کریں جو کرتی ہوں، یا اس قطار کو چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Add training rows with this label, or leave the row out.</source>
        <translation>اس لیبل کی تربیتی قطاریں شامل کریں، یا اس قطار کو چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Adding tokenizer, template and licence</source>
        <translation>ٹوکنائزر، ٹیمپلیٹ اور لائسنس شامل کیے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>Address of the first machine</source>
        <translation>پہلی مشین کا پتہ</translation>
    </message>
    <message>
        <source>After attention and block (Houlsby)</source>
        <translation>اٹینشن اور بلاک کے بعد (Houlsby)</translation>
    </message>
    <message>
        <source>After each block (Pfeiffer)</source>
        <translation>ہر بلاک کے بعد (Pfeiffer)</translation>
    </message>
    <message>
        <source>After each block alone is smaller and quicker; after its attention too can hold more.</source>
        <translation>صرف ہر بلاک کے بعد چھوٹا اور تیز ہے؛ اس کی اٹینشن کے بعد بھی ہو تو زیادہ سمو سکتا ہے۔</translation>
    </message>
    <message>
        <source>After the same text it finds the same next word the likeliest at {share} % of the places; {limit} % or more are expected.</source>
        <translation>ایک ہی متن کے بعد یہ {share} % جگہوں پر وہی اگلا لفظ سب سے زیادہ قرینِ قیاس پاتا ہے؛ {limit} % یا زیادہ متوقع ہے۔</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <translation>تکرار کے خلاف</translation>
    </message>
    <message>
        <source>Agree to them on the model's page with the account your token is of; some makers take days to answer. Then resume.</source>
        <translation>جس اکاؤنٹ کا آپ کا ٹوکن ہے اس سے ماڈل کے صفحے پر شرائط قبول کریں؛ کچھ بنانے والے جواب میں کئی دن لیتے ہیں۔ پھر دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Agree to them on the model's page, make a token for reading there, and enter it under “Hub access”.</source>
        <translation>ماڈل کے صفحے پر شرائط قبول کریں، وہاں پڑھنے کا ٹوکن بنائیں، اور اسے “ہب تک رسائی” کے تحت درج کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>All %n question(s) were trained on: answers to them show memory, not skill.</source>
        <translation>
            <numerusform>%n سوال پر تربیت ہوئی تھی: اس کا جواب یادداشت دکھاتا ہے، مہارت نہیں۔</numerusform>
            <numerusform>تمام %n سوالات پر تربیت ہوئی تھی: ان کے جوابات یادداشت دکھاتے ہیں، مہارت نہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>All it needs stands in the text it is given, or is common knowledge</source>
        <translation>جو کچھ چاہیے وہ دیے گئے متن میں ہے، یا عام معلومات ہے</translation>
    </message>
    <message>
        <source>All questions are on one passage: there is nothing to tell apart.</source>
        <translation>تمام سوالات ایک ہی عبارت پر ہیں: فرق کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>All training rows have the label “{label}”: there is nothing to tell apart.</source>
        <translation>تمام تربیتی قطاروں کا لیبل “{label}” ہے: فرق کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>All were asked about.</source>
        <translation>سب کے بارے میں پوچھا گیا۔</translation>
    </message>
    <message>
        <source>All words are scored at once: this model does more with its scores than others.</source>
        <translation>تمام الفاظ کو ایک ساتھ اسکور دیا جاتا ہے: یہ ماڈل اپنے اسکورز سے دوسروں سے زیادہ کام لیتا ہے۔</translation>
    </message>
    <message>
        <source>All {count} trials failed; the last one said: {reason}</source>
        <translation>تمام {count} آزمائشیں ناکام ہوئیں؛ آخری نے کہا: ⁨{reason}⁩</translation>
    </message>
    <message numerus="yes">
        <source>An Excel sheet holds at most {most} rows; these are %n.</source>
        <translation>
            <numerusform>ایک Excel شیٹ میں زیادہ سے زیادہ {most} قطاریں ہو سکتی ہیں؛ یہ %n ہے۔</numerusform>
            <numerusform>ایک Excel شیٹ میں زیادہ سے زیادہ {most} قطاریں ہو سکتی ہیں؛ یہ %n ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>An ONNX model cannot take what a run has learnt while it chats.</source>
        <translation>‏ONNX ماڈل چیٹ کے دوران کسی رن کا سیکھا ہوا نہیں لے سکتا۔</translation>
    </message>
    <message>
        <source>An ONNX model for the {provider}, in {numbers}.</source>
        <translation>‏{provider} کے لیے ONNX ماڈل، {numbers} میں۔</translation>
    </message>
    <message>
        <source>An answer is cut off after this many tokens (word pieces).</source>
        <translation>اتنے ٹوکن (الفاظ کے ٹکڑے) کے بعد جواب کاٹ دیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>An answer nobody can check is of no use to us</source>
        <translation>جو جواب کوئی جانچ نہ سکے وہ ہمارے کسی کام کا نہیں</translation>
    </message>
    <message>
        <source>An answer takes</source>
        <translation>ایک جواب کا وقت</translation>
    </message>
    <message>
        <source>An answer takes {time} on this computer.</source>
        <translation>اس کمپیوٹر پر ایک جواب میں {time} لگتا ہے۔</translation>
    </message>
    <message>
        <source>An example is a question or text together with the very answer you would wish for.</source>
        <translation>مثال ایک سوال یا متن ہے، ساتھ عین وہ جواب جو آپ چاہتے ہیں۔</translation>
    </message>
    <message>
        <source>Another job in the same process did not stop when it was asked to, so the process was ended.</source>
        <translation>اسی پروسیس کا ایک اور کام کہنے پر بھی نہیں رکا، اس لیے پروسیس بند کر دیا گیا۔</translation>
    </message>
    <message>
        <source>Another one, where a program on this machine has taken this.</source>
        <translation>کوئی اور، جہاں اس مشین کے کسی پروگرام نے یہ لے رکھی ہو۔</translation>
    </message>
    <message>
        <source>Another run's adapter as such a file, for an ONNX model that is there already.</source>
        <translation>کسی دوسرے رن کا اڈاپٹر ایسی فائل کے طور پر، اس ONNX ماڈل کے لیے جو پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Answer another program</source>
        <translation>دوسرے پروگرام کو جواب دیں</translation>
    </message>
    <message>
        <source>Answer is there</source>
        <translation>جواب موجود ہے</translation>
    </message>
    <message>
        <source>Answer questions from what we know</source>
        <translation>جو ہم جانتے ہیں اس سے سوالات کے جواب دینا</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>جواب دینا</translation>
    </message>
    <message>
        <source>Answering questions from what you know is what looking things up is made for.</source>
        <translation>جو آپ جانتے ہیں اس سے سوالات کے جواب دینا ہی وہ کام ہے جس کے لیے تلاش بنی ہے۔</translation>
    </message>
    <message>
        <source>Answers are not marked in their sentences, since “{name}” cannot be used: {reason}</source>
        <translation>جوابات کو ان کے جملوں میں نشان زد نہیں کیا جاتا، کیونکہ “{name}” استعمال نہیں ہو سکتا: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Answers from documents, in many languages, on ordinary computers.</source>
        <translation>عام کمپیوٹروں پر، کئی زبانوں میں، دستاویزات سے جوابات۔</translation>
    </message>
    <message>
        <source>Answers from documents, summaries and extraction for business texts.</source>
        <translation>دستاویزات سے جوابات، کاروباری متن کا خلاصہ اور اس سے معلومات نکالنا۔</translation>
    </message>
    <message>
        <source>Answers only with sentences quoted from your documents, word for word. No language model writes.</source>
        <translation>صرف آپ کی دستاویزات سے لفظ بہ لفظ اقتباس کیے گئے جملوں سے جواب دیتا ہے۔ کوئی زبان ماڈل نہیں لکھتا۔</translation>
    </message>
    <message>
        <source>Answers to learn</source>
        <translation>سیکھنے کے جوابات</translation>
    </message>
    <message>
        <source>Any of these changes makes it fit.</source>
        <translation>ان میں سے کوئی بھی تبدیلی اسے سمو دیتی ہے۔</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاہری انداز</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>عربی حروف</translation>
    </message>
    <message>
        <source>Are they to be cut short, judged by their validation loss on the way?</source>
        <translation>کیا انہیں راستے میں ان کے توثیقی لاس کی بنیاد پر مختصر کر دیا جائے؟</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>جیسی ہیں</translation>
    </message>
    <message>
        <source>As when a reply needs the price list, the contract and the delivery rules at once.</source>
        <translation>جیسے جب جواب کے لیے قیمتوں کی فہرست، معاہدہ اور ترسیل کے قواعد ایک ساتھ چاہییں۔</translation>
    </message>
    <message>
        <source>Ask all ways the same questions</source>
        <translation>تمام طریقوں سے وہی سوالات پوچھیں</translation>
    </message>
    <message>
        <source>Ask by these fields and their values: {fields}.</source>
        <translation>ان فیلڈز اور ان کی قدروں سے پوچھیں: {fields}۔</translation>
    </message>
    <message>
        <source>Ask only for rows: nothing is written from here.</source>
        <translation>صرف قطاریں مانگیں: یہاں سے کچھ نہیں لکھا جاتا۔</translation>
    </message>
    <message>
        <source>Ask questions that are nearer to what people will ask, and more of them.</source>
        <translation>ایسے سوالات پوچھیں جو لوگوں کے سوالات سے زیادہ قریب ہوں، اور زیادہ پوچھیں۔</translation>
    </message>
    <message>
        <source>Ask the question again.</source>
        <translation>سوال دوبارہ پوچھیں۔</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the rows or documents themselves, and add those.</source>
        <translation>جس نے یہ آپ کو دیا اس سے خود قطاریں یا دستاویزات مانگیں، اور انہیں شامل کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>Asked although like what was trained on: %n question(s).</source>
        <translation>
            <numerusform>تربیت میں آئے سوالوں جیسا ہونے کے باوجود پوچھا گیا: %n سوال۔</numerusform>
            <numerusform>تربیت میں آئے سوالوں جیسے ہونے کے باوجود پوچھے گئے: %n سوال۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database of {file}</source>
        <translation>‏{file} کے ڈیٹابیس سے پوچھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Asking the hub for {name}</source>
        <translation>ہب سے {name} کے بارے میں پوچھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Asking the questions</source>
        <translation>سوالات پوچھے جا رہے ہیں</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n row(s)</source>
        <translation>
            <numerusform>%n قطار متعین کریں</numerusform>
            <numerusform>%n قطاریں متعین کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>At most so many words</source>
        <translation>زیادہ سے زیادہ اتنے الفاظ</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>بے ترتیب</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>فائل منسلک کریں</translation>
    </message>
    <message>
        <source>Attach a file with words in it.</source>
        <translation>ایسی فائل منسلک کریں جس میں الفاظ ہوں۔</translation>
    </message>
    <message>
        <source>BLEU as it is usually reported: counted over all answers at once.</source>
        <translation>BLEU جیسا عموماً بتایا جاتا ہے: تمام جوابات پر ایک ساتھ گنا گیا۔</translation>
    </message>
    <message>
        <source>Backed by passages</source>
        <translation>عبارتوں سے ثابت</translation>
    </message>
    <message>
        <source>Batches added up before each correction: as if more rows were at once, without their memory.</source>
        <translation>ہر تصحیح سے پہلے جمع کیے گئے بیچز: جیسے ایک ساتھ زیادہ قطاریں ہوں، ان کی میموری کے بغیر۔</translation>
    </message>
    <message>
        <source>Batches per step</source>
        <translation>فی قدم بیچز</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>نئی شروع کریں۔</translation>
    </message>
    <message>
        <source>Begin its address in Settings with http://, or its port is another.</source>
        <translation>سیٹنگز میں اس کا پتہ ⁨http://⁩ سے شروع کریں، یا اس کا پورٹ کوئی اور ہے۔</translation>
    </message>
    <message>
        <source>Begin one on the Decide screen.</source>
        <translation>فیصلہ کریں اسکرین پر ایک شروع کریں۔</translation>
    </message>
    <message>
        <source>Begin the address with sqlite, postgresql, mysql, mariadb, mssql or oracle, or install its package.</source>
        <translation>پتے کو sqlite، postgresql، mysql، mariadb، mssql یا oracle سے شروع کریں، یا اس کا پیکیج انسٹال کریں۔</translation>
    </message>
    <message>
        <source>Begin the address with {name}:// alone.</source>
        <translation>پتے کو صرف ⁨{name}://⁩ سے شروع کریں۔</translation>
    </message>
    <message>
        <source>Begin the proof anew with “Measure again”.</source>
        <translation>“دوبارہ پیمائش کریں” سے ثبوت نئے سرے سے شروع کریں۔</translation>
    </message>
    <message>
        <source>Below 1, so many of the training rows are drawn by chance and the others left out; validation rows all stay. The same training with fewer rows shows whether more would help.</source>
        <translation>1 سے کم ہو تو تربیت کی قطاروں کا اتنا حصہ اتفاقیہ چنا جاتا ہے اور باقی چھوڑ دی جاتی ہیں؛ توثیق کی تمام قطاریں رہتی ہیں۔ کم قطاروں سے وہی تربیت دکھاتی ہے کہ مزید قطاروں سے مدد ملے گی یا نہیں۔</translation>
    </message>
    <message>
        <source>Bits of the squeezed model</source>
        <translation>مختصر کیے گئے ماڈل کے بٹ</translation>
    </message>
    <message>
        <source>Bottleneck adapters</source>
        <translation>بوٹل نیک اڈاپٹر</translation>
    </message>
    <message>
        <source>Bottleneck adapters cannot be merged: there is a bend in them, which no matrix of the model can hold.</source>
        <translation>بوٹل نیک اڈاپٹر ضم نہیں ہو سکتے: ان میں ایک خم ہوتا ہے، جسے ماڈل کا کوئی میٹرکس نہیں سمو سکتا۔</translation>
    </message>
    <message>
        <source>Bring a run back</source>
        <translation>رن واپس لائیں</translation>
    </message>
    <message>
        <source>Bring it back, or choose another one.</source>
        <translation>اسے واپس لائیں، یا کوئی دوسرا منتخب کریں۔</translation>
    </message>
    <message>
        <source>Bring the server up to date.</source>
        <translation>سرور کو تازہ ترین کریں۔</translation>
    </message>
    <message>
        <source>Bring “{name}” back</source>
        <translation>‏“{name}” واپس لائیں</translation>
    </message>
    <message>
        <source>Broken JSON that could not be mended</source>
        <translation>ٹوٹا ہوا JSON جو درست نہ ہو سکا</translation>
    </message>
    <message>
        <source>Building the ONNX model</source>
        <translation>‏ONNX ماڈل بنایا جا رہا ہے</translation>
    </message>
    <message>
        <source>By the address's prices; 0: no limit.</source>
        <translation>پتے کی قیمتوں کے مطابق؛ 0: کوئی حد نہیں۔</translation>
    </message>
    <message>
        <source>Capture the graph</source>
        <translation>گراف حاصل کریں</translation>
    </message>
    <message>
        <source>Chance alone would show a difference as clear as this in fewer than 5 of 100 trials.</source>
        <translation>محض اتفاق سے اتنا واضح فرق 100 میں سے 5 سے بھی کم آزمائشوں میں نظر آتا۔</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تبدیلی</translation>
    </message>
    <message>
        <source>Change fewer rows at a time.</source>
        <translation>ایک وقت میں کم قطاریں بدلیں۔</translation>
    </message>
    <message>
        <source>Change its permissions, close programs that hold it open, or choose another place.</source>
        <translation>اس کی اجازتیں بدلیں، جو پروگرام اسے کھولے ہوئے ہیں انہیں بند کریں، یا کوئی اور جگہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>Change one of them, or delete the row.</source>
        <translation>ان میں سے ایک بدلیں، یا قطار حذف کریں۔</translation>
    </message>
    <message>
        <source>Change the columns</source>
        <translation>کالم تبدیل کریں</translation>
    </message>
    <message>
        <source>Change the folder's permissions, or copy the project to another place.</source>
        <translation>فولڈر کی اجازتیں بدلیں، یا پروجیکٹ کو کسی اور جگہ کاپی کریں۔</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>نوٹ تبدیل کریں</translation>
    </message>
    <message>
        <source>Change the template, or the row.</source>
        <translation>ٹیمپلیٹ، یا قطار، تبدیل کریں۔</translation>
    </message>
    <message>
        <source>Change what the columns mean</source>
        <translation>کالموں کا مطلب تبدیل کریں</translation>
    </message>
    <message>
        <source>Change “Adapter rank” to {even}.</source>
        <translation>“اڈاپٹر کا رینک” کو {even} کریں۔</translation>
    </message>
    <message>
        <source>Change “{column}”</source>
        <translation>‏“{column}” تبدیل کریں</translation>
    </message>
    <message numerus="yes">
        <source>Change “{column}” in %n row(s)</source>
        <translation>
            <numerusform>%n قطار میں “{column}” تبدیل کریں</numerusform>
            <numerusform>%n قطاروں میں “{column}” تبدیل کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “{label}” and try again.</source>
        <translation>‏“{label}” بدلیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Chat messages (OpenAI)</source>
        <translation>چیٹ پیغامات (OpenAI)</translation>
    </message>
    <message>
        <source>Chat without PyTorch: four bits, ready for the processor or a graphics card. Cannot be trained.</source>
        <translation>PyTorch کے بغیر چیٹ: چار بٹ، پروسیسر یا گرافکس کارڈ کے لیے تیار۔ اس کی تربیت نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>Chat without PyTorch: four bits, ready for the processor, CUDA or DirectML. Cannot be trained.</source>
        <translation>PyTorch کے بغیر چیٹ: چار بٹ، پروسیسر، CUDA یا DirectML کے لیے تیار۔ اس کی تربیت نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>Check its content in the program it was made with, or remove it.</source>
        <translation>جس پروگرام میں یہ بنی تھی اس میں اس کا مواد جانچیں، یا اسے ہٹا دیں۔</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>قطاریں جانچیں</translation>
    </message>
    <message>
        <source>Check that tesseract works and has data for a language, then index again.</source>
        <translation>دیکھیں کہ tesseract کام کرتا ہے اور اس میں کسی زبان کا ڈیٹا ہے، پھر دوبارہ انڈیکس کریں۔</translation>
    </message>
    <message>
        <source>Check the address and its model in Settings.</source>
        <translation>سیٹنگز میں پتہ اور اس کا ماڈل جانچیں۔</translation>
    </message>
    <message>
        <source>Check the address and port, and whether the server runs and can be reached.</source>
        <translation>پتہ اور پورٹ جانچیں، اور یہ بھی کہ سرور چل رہا ہے اور اس تک پہنچا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Check the address and the model in Settings.</source>
        <translation>سیٹنگز میں پتہ اور ماڈل جانچیں۔</translation>
    </message>
    <message>
        <source>Check the address in Settings; it usually ends in /v1.</source>
        <translation>سیٹنگز میں پتہ جانچیں؛ یہ عموماً ⁨/v1⁩ پر ختم ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Check the address; copy the file again from where it came.</source>
        <translation>پتہ جانچیں؛ فائل جہاں سے آئی تھی وہاں سے دوبارہ کاپی کریں۔</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>ڈسک جانچیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Check the mirror's address under “Hub access”, and whether this network asks for a login.</source>
        <translation>“ہب تک رسائی” کے تحت مرر کا پتہ جانچیں، اور یہ بھی کہ آیا یہ نیٹ ورک لاگ ان مانگتا ہے۔</translation>
    </message>
    <message>
        <source>Check the mirror's address under “Hub access”, or try again later.</source>
        <translation>“ہب تک رسائی” کے تحت مرر کا پتہ جانچیں، یا بعد میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Check the name; for a model of your own, enter a token under “Hub access”.</source>
        <translation>نام جانچیں؛ اپنے ماڈل کے لیے “ہب تک رسائی” کے تحت ٹوکن درج کریں۔</translation>
    </message>
    <message>
        <source>Check the name; for a set that asks for consent, give it there and set HF_TOKEN.</source>
        <translation>نام جانچیں؛ رضامندی مانگنے والے سیٹ کے لیے وہاں رضامندی دیں اور HF_TOKEN مقرر کریں۔</translation>
    </message>
    <message>
        <source>Check the network and try again: a download goes on where it stopped. Without one, add the folder of a model you have.</source>
        <translation>نیٹ ورک جانچیں اور دوبارہ کوشش کریں: ڈاؤن لوڈ وہیں سے جاری ہوتا ہے جہاں رکا تھا۔ نیٹ ورک نہ ہو تو اپنے پاس موجود کسی ماڈل کا فولڈر شامل کریں۔</translation>
    </message>
    <message>
        <source>Check the network. Without one, bring the set's folder here and import it from there.</source>
        <translation>نیٹ ورک جانچیں۔ نیٹ ورک نہ ہو تو سیٹ کا فولڈر یہاں لائیں اور وہاں سے امپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Check the path of the address; it usually ends in /v1.</source>
        <translation>پتے کا راستہ جانچیں؛ یہ عموماً ⁨/v1⁩ پر ختم ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Check the proxy settings of the system.</source>
        <translation>سسٹم کی پراکسی سیٹنگز جانچیں۔</translation>
    </message>
    <message>
        <source>Check them again, then fix what is found.</source>
        <translation>انہیں دوبارہ جانچیں، پھر جو ملے اسے درست کریں۔</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>اس کمپیوٹر کو جانچیں</translation>
    </message>
    <message>
        <source>Check where it comes from: people hardly write such files.</source>
        <translation>دیکھیں کہ یہ کہاں سے آئی ہے: لوگ ایسی فائلیں شاذ ہی لکھتے ہیں۔</translation>
    </message>
    <message>
        <source>Check where it comes from; if you trust it, save it again as {suffix} and add that.</source>
        <translation>دیکھیں کہ یہ کہاں سے آئی ہے؛ اگر آپ کو اس پر بھروسا ہے تو دوبارہ {suffix} کے طور پر محفوظ کر کے وہ شامل کریں۔</translation>
    </message>
    <message>
        <source>Check where it comes from; split it if it really has more than {most}.</source>
        <translation>دیکھیں کہ یہ کہاں سے آئی ہے؛ اگر واقعی اس میں {most} سے زیادہ ہیں تو اسے تقسیم کریں۔</translation>
    </message>
    <message>
        <source>Check where it comes from; split it if it really is that large.</source>
        <translation>دیکھیں کہ یہ کہاں سے آئی ہے؛ اگر واقعی اتنی بڑی ہے تو اسے تقسیم کریں۔</translation>
    </message>
    <message>
        <source>Check whether it was moved, renamed or is on a disk that is not connected.</source>
        <translation>دیکھیں کہ کہیں اسے منتقل تو نہیں کیا گیا، نام تو نہیں بدلا گیا یا یہ ایسی ڈسک پر تو نہیں جو منسلک نہیں۔</translation>
    </message>
    <message>
        <source>Check whether the address begins with http:// or https:// rightly.</source>
        <translation>جانچیں کہ پتہ ⁨http://⁩ یا ⁨https://⁩ سے درست طور پر شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Check whether the server is still running, then try again.</source>
        <translation>جانچیں کہ سرور ابھی چل رہا ہے، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>‏{name} جانچیں</translation>
    </message>
    <message>
        <source>Checking against the passages…</source>
        <translation>عبارتوں سے جانچا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Checking the files of {name}</source>
        <translation>‏{name} کی فائلیں جانچی جا رہی ہیں</translation>
    </message>
    <message>
        <source>Checking what was made</source>
        <translation>جو بنا ہے اس کی جانچ ہو رہی ہے</translation>
    </message>
    <message>
        <source>Checkpoints: what Olive has begun, it begins anew.</source>
        <translation>چیک پوائنٹس: جو Olive نے شروع کیا اسے وہ نئے سرے سے شروع کرتا ہے۔</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>چینی حروف</translation>
    </message>
    <message>
        <source>Choose LoRA, DoRA or Full; these models are small.</source>
        <translation>‏LoRA، DoRA یا مکمل منتخب کریں؛ یہ ماڈل چھوٹے ہیں۔</translation>
    </message>
    <message>
        <source>Choose LoRA, QLoRA or DoRA, or train it on the Training screen.</source>
        <translation>‏LoRA، QLoRA یا DoRA منتخب کریں، یا اس کی تربیت تربیت اسکرین پر کریں۔</translation>
    </message>
    <message>
        <source>Choose LoRA, or name the layers under “Layers with an adapter”; else choose another model.</source>
        <translation>‏LoRA منتخب کریں، یا “اڈاپٹر والی تہیں” کے تحت تہوں کے نام دیں؛ ورنہ کوئی اور ماڈل منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose LoRA, which suits every model.</source>
        <translation>‏LoRA منتخب کریں، جو ہر ماڈل کے لیے موزوں ہے۔</translation>
    </message>
    <message>
        <source>Choose QLoRA, fewer rows at once, shorter rows or a smaller model, and start a new run.</source>
        <translation>‏QLoRA، ایک ساتھ کم قطاریں، چھوٹی قطاریں یا چھوٹا ماڈل منتخب کریں، اور نیا رن شروع کریں۔</translation>
    </message>
    <message>
        <source>Choose a dataset, a file or the golden questions.</source>
        <translation>کوئی ڈیٹا سیٹ، فائل یا معیاری سوالات منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose a file of rows, such as JSON Lines, CSV, Excel or Parquet.</source>
        <translation>قطاروں کی فائل منتخب کریں، جیسے JSON Lines، CSV، Excel یا Parquet۔</translation>
    </message>
    <message>
        <source>Choose a file that ends in .json, .yaml or .yml.</source>
        <translation>ایسی فائل منتخب کریں جو ⁨.json⁩، ⁨.yaml⁩ یا ⁨.yml⁩ پر ختم ہو۔</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .py.</source>
        <translation>ایسی فائل منتخب کریں جس کا نام ⁨.py⁩ پر ختم ہو۔</translation>
    </message>
    <message>
        <source>Choose a finished run that has learnt to find answers.</source>
        <translation>کوئی مکمل رن منتخب کریں جس نے جوابات تلاش کرنا سیکھا ہو۔</translation>
    </message>
    <message>
        <source>Choose a folder that holds it, or the order by the embedding model's own vectors.</source>
        <translation>ایسا فولڈر منتخب کریں جس میں یہ ہو، یا ایمبیڈنگ ماڈل کے اپنے ویکٹرز کی ترتیب۔</translation>
    </message>
    <message>
        <source>Choose a folder with Parquet, Arrow, JSON Lines or CSV files, or one of the files.</source>
        <translation>ایسا فولڈر منتخب کریں جس میں Parquet، Arrow، JSON Lines یا CSV فائلیں ہوں، یا ان میں سے ایک فائل۔</translation>
    </message>
    <message>
        <source>Choose a folder with a tokenizer, config.json and weights as safetensors.</source>
        <translation>ایسا فولڈر منتخب کریں جس میں ٹوکنائزر، config.json اور safetensors میں ویٹس ہوں۔</translation>
    </message>
    <message>
        <source>Choose a language model that is made for chat or writing.</source>
        <translation>ایسا زبان ماڈل منتخب کریں جو چیٹ یا لکھنے کے لیے بنا ہو۔</translation>
    </message>
    <message>
        <source>Choose a larger model, or an address from Settings.</source>
        <translation>کوئی بڑا ماڈل منتخب کریں، یا سیٹنگز میں سے کوئی پتہ۔</translation>
    </message>
    <message>
        <source>Choose a model of a kind it knows, such as Phi, Llama, Qwen, Gemma, Mistral or Granite.</source>
        <translation>ایسی قسم کا ماڈل منتخب کریں جسے یہ جانتا ہے، جیسے Phi، Llama، Qwen، Gemma، Mistral یا Granite۔</translation>
    </message>
    <message>
        <source>Choose a model of a kind that works without code of its own.</source>
        <translation>ایسی قسم کا ماڈل منتخب کریں جو اپنے کوڈ کے بغیر کام کرتا ہو۔</translation>
    </message>
    <message>
        <source>Choose a model that has a modules.json.</source>
        <translation>ایسا ماڈل منتخب کریں جس میں modules.json ہو۔</translation>
    </message>
    <message>
        <source>Choose a model that has one, or use this one through an address.</source>
        <translation>ایسا ماڈل منتخب کریں جس میں یہ ہو، یا اسے کسی پتے کے ذریعے استعمال کریں۔</translation>
    </message>
    <message>
        <source>Choose a model that has one.</source>
        <translation>ایسا ماڈل منتخب کریں جس میں یہ ہو۔</translation>
    </message>
    <message>
        <source>Choose a model that knows tools, or reject the row.</source>
        <translation>ایسا ماڈل منتخب کریں جو ٹولز جانتا ہو، یا قطار مسترد کریں۔</translation>
    </message>
    <message>
        <source>Choose a model that reads more, or “Quotes from documents”, or turn off “Use my documents”.</source>
        <translation>ایسا ماڈل منتخب کریں جو زیادہ پڑھتا ہو، یا “دستاویزات سے اقتباسات”، یا “میری دستاویزات استعمال کریں” بند کریں۔</translation>
    </message>
    <message>
        <source>Choose a model that writes, such as the one that comes with Ustad.</source>
        <translation>کوئی ایسا ماڈل منتخب کریں جو لکھتا ہو، جیسے وہ جو Ustad کے ساتھ آتا ہے۔</translation>
    </message>
    <message>
        <source>Choose a model trained to judge passages, a cross-encoder.</source>
        <translation>ایسا ماڈل منتخب کریں جو عبارتوں کو پرکھنے کے لیے تربیت یافتہ ہو، یعنی کراس انکوڈر۔</translation>
    </message>
    <message>
        <source>Choose a model whose template knows such turns, or take the turn out.</source>
        <translation>ایسا ماڈل منتخب کریں جس کا ٹیمپلیٹ ایسی باریاں جانتا ہو، یا باری کو نکال دیں۔</translation>
    </message>
    <message>
        <source>Choose a model, or an address from Settings.</source>
        <translation>کوئی ماڈل، یا سیٹنگز میں سے کوئی پتہ، منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>نیا فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose a new folder: what is in this one is not touched.</source>
        <translation>نیا فولڈر منتخب کریں: جو اس میں ہے اسے نہیں چھیڑا جاتا۔</translation>
    </message>
    <message>
        <source>Choose a pass that does without it.</source>
        <translation>ایسا مرحلہ منتخب کریں جسے اس کی ضرورت نہ ہو۔</translation>
    </message>
    <message>
        <source>Choose a run that has learnt extraction.</source>
        <translation>ایسا رن منتخب کریں جس نے متن سے معلومات نکالنا سیکھا ہو۔</translation>
    </message>
    <message>
        <source>Choose a run that has learnt it.</source>
        <translation>ایسا رن منتخب کریں جس نے یہ سیکھا ہو۔</translation>
    </message>
    <message>
        <source>Choose a run that has learnt labels.</source>
        <translation>ایسا رن منتخب کریں جس نے لیبل سیکھے ہوں۔</translation>
    </message>
    <message>
        <source>Choose a run that learnt to write answers.</source>
        <translation>ایسا رن منتخب کریں جس نے جواب لکھنا سیکھا ہو۔</translation>
    </message>
    <message>
        <source>Choose a set of Parquet, JSON Lines, CSV or Arrow files; programs are not run.</source>
        <translation>‏Parquet، JSON Lines، CSV یا Arrow فائلوں کا سیٹ منتخب کریں؛ پروگرام نہیں چلائے جاتے۔</translation>
    </message>
    <message>
        <source>Choose a text encoder, such as the one that comes with Ustad.</source>
        <translation>کوئی ٹیکسٹ انکوڈر منتخب کریں، جیسے وہ جو Ustad کے ساتھ آتا ہے۔</translation>
    </message>
    <message>
        <source>Choose a turn in the middle: it begins the second row.</source>
        <translation>درمیان کی کوئی باری منتخب کریں: دوسری قطار اسی سے شروع ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Choose among</source>
        <translation>کن میں سے چنے</translation>
    </message>
    <message>
        <source>Choose another dataset or a new one, or say what its columns are.</source>
        <translation>کوئی اور ڈیٹا سیٹ یا نیا منتخب کریں، یا بتائیں کہ اس کے کالم کیا ہیں۔</translation>
    </message>
    <message>
        <source>Choose another dataset, or add rows on the Dataset screen.</source>
        <translation>کوئی دوسرا ڈیٹا سیٹ منتخب کریں، یا ڈیٹا سیٹ اسکرین پر قطاریں شامل کریں۔</translation>
    </message>
    <message>
        <source>Choose another model, or add the address in Settings.</source>
        <translation>کوئی اور ماڈل منتخب کریں، یا سیٹنگز میں پتہ شامل کریں۔</translation>
    </message>
    <message>
        <source>Choose another model, or split the conversation so that it ends with this turn.</source>
        <translation>کوئی اور ماڈل منتخب کریں، یا گفتگو کو یوں تقسیم کریں کہ وہ اس باری پر ختم ہو۔</translation>
    </message>
    <message>
        <source>Choose another model, or update Ustad.</source>
        <translation>کوئی اور ماڈل منتخب کریں، یا Ustad اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>Choose another model, or use this one through an address.</source>
        <translation>کوئی اور ماڈل منتخب کریں، یا اسے کسی پتے کے ذریعے استعمال کریں۔</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>کوئی اور ماڈل منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose another name or an empty folder.</source>
        <translation>کوئی اور نام یا خالی فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>کوئی اور نام منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose another one from the list.</source>
        <translation>فہرست سے کوئی اور منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose another one, or ask it again.</source>
        <translation>کوئی اور منتخب کریں، یا اس سے دوبارہ پوچھیں۔</translation>
    </message>
    <message>
        <source>Choose another one, or let only one of the two use your documents.</source>
        <translation>کوئی اور منتخب کریں، یا دونوں میں سے صرف ایک کو اپنی دستاویزات استعمال کرنے دیں۔</translation>
    </message>
    <message>
        <source>Choose another part or file, or mark rows as belonging to this part.</source>
        <translation>کوئی دوسرا حصہ یا فائل منتخب کریں، یا قطاروں کو اس حصے کا نشان دیں۔</translation>
    </message>
    <message>
        <source>Choose another port in Settings, or end the program that has it.</source>
        <translation>سیٹنگز میں کوئی اور پورٹ منتخب کریں، یا وہ پروگرام بند کریں جس کے پاس یہ ہے۔</translation>
    </message>
    <message>
        <source>Choose another run, or have a quick one trained.</source>
        <translation>کوئی دوسرا رن منتخب کریں، یا ایک فوری تربیت کروائیں۔</translation>
    </message>
    <message>
        <source>Choose another run, or train this one again.</source>
        <translation>کوئی اور رن منتخب کریں، یا اس کی دوبارہ تربیت کریں۔</translation>
    </message>
    <message>
        <source>Choose at least one setting, and the values to try.</source>
        <translation>کم از کم ایک سیٹنگ، اور آزمانے کی قدریں، منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose at least one way of answering.</source>
        <translation>جواب دینے کا کم از کم ایک طریقہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose documents from the list.</source>
        <translation>فہرست سے دستاویزات منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose how on the Dataset screen, with Split.</source>
        <translation>ڈیٹا سیٹ اسکرین پر تقسیم کے بٹن سے منتخب کریں کہ کیسے۔</translation>
    </message>
    <message>
        <source>Choose int4, or fp16.</source>
        <translation>‏int4 یا fp16 منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose int4, which is small and quick, or fp32, which is exact.</source>
        <translation>‏int4 منتخب کریں، جو چھوٹا اور تیز ہے، یا fp32، جو عین مطابق ہے۔</translation>
    </message>
    <message>
        <source>Choose on the Dataset screen which column holds the label, or train a model that writes.</source>
        <translation>ڈیٹا سیٹ اسکرین پر منتخب کریں کہ لیبل کس کالم میں ہے، یا ایسے ماڈل کو تربیت دیں جو لکھتا ہے۔</translation>
    </message>
    <message>
        <source>Choose on the Dataset screen which column is what.</source>
        <translation>ڈیٹا سیٹ اسکرین پر منتخب کریں کہ کون سا کالم کیا ہے۔</translation>
    </message>
    <message>
        <source>Choose one from 0 to 0.9; 0.1 to 0.2 is advised.</source>
        <translation>0 سے 0.9 تک کوئی منتخب کریں؛ مشورہ 0.1 سے 0.2 کا ہے۔</translation>
    </message>
    <message>
        <source>Choose one of its folders.</source>
        <translation>اس کے فولڈروں میں سے ایک منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose one of its models in Settings, or load this one there first.</source>
        <translation>سیٹنگز میں اس کے ماڈلز میں سے ایک منتخب کریں، یا پہلے وہاں یہ ماڈل لوڈ کریں۔</translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation>ان میں سے ایک منتخب کریں: {known}۔</translation>
    </message>
    <message>
        <source>Choose one of these: {present}.</source>
        <translation>ان میں سے ایک منتخب کریں: {present}۔</translation>
    </message>
    <message>
        <source>Choose one with safetensors files, or an ONNX build with a genai_config.json.</source>
        <translation>ایسا منتخب کریں جس میں safetensors فائلیں ہوں، یا ایسی ONNX بلڈ جس میں genai_config.json ہو۔</translation>
    </message>
    <message>
        <source>Choose questions that were held out, or have these asked all the same.</source>
        <translation>الگ رکھے گئے سوالات منتخب کریں، یا پھر بھی انہیں پچھوائیں۔</translation>
    </message>
    <message>
        <source>Choose some of its values.</source>
        <translation>اس کی کچھ قدریں منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose such a run, or “Optimise”.</source>
        <translation>ایسا رن منتخب کریں، یا “بہتر بنائیں”۔</translation>
    </message>
    <message>
        <source>Choose the file that has the function “loss”.</source>
        <translation>وہ فائل منتخب کریں جس میں فنکشن “loss” ہے۔</translation>
    </message>
    <message>
        <source>Choose the file that holds the rows.</source>
        <translation>وہ فائل منتخب کریں جس میں قطاریں ہیں۔</translation>
    </message>
    <message>
        <source>Choose the folder of llama.cpp's source code, which holds {script}, on the Export screen.</source>
        <translation>ایکسپورٹ اسکرین پر llama.cpp کے سورس کوڈ کا فولڈر منتخب کریں، جس میں ⁨{script}⁩ ہے۔</translation>
    </message>
    <message>
        <source>Choose the folder of the model that the adapter was made for.</source>
        <translation>اس ماڈل کا فولڈر منتخب کریں جس کے لیے اڈاپٹر بنا تھا۔</translation>
    </message>
    <message>
        <source>Choose the folder that an export made, or export the model again.</source>
        <translation>ایکسپورٹ کا بنایا ہوا فولڈر منتخب کریں، یا ماڈل دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Choose the folder that holds its modules.json.</source>
        <translation>وہ فولڈر منتخب کریں جس میں اس کی modules.json ہے۔</translation>
    </message>
    <message>
        <source>Choose the folder that holds project.json, or make a new project.</source>
        <translation>وہ فولڈر منتخب کریں جس میں project.json ہے، یا نیا پروجیکٹ بنائیں۔</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model itself, with its config.json and safetensors files.</source>
        <translation>وہ فولڈر منتخب کریں جس میں خود ماڈل ہے، اپنی config.json اور safetensors فائلوں کے ساتھ۔</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model's config.json.</source>
        <translation>وہ فولڈر منتخب کریں جس میں ماڈل کی config.json ہے۔</translation>
    </message>
    <message>
        <source>Choose the folder that holds your documents.</source>
        <translation>وہ فولڈر منتخب کریں جس میں آپ کی دستاویزات ہیں۔</translation>
    </message>
    <message>
        <source>Choose the folder that this run was packed into.</source>
        <translation>وہ فولڈر منتخب کریں جس میں یہ رن پیک کیا گیا تھا۔</translation>
    </message>
    <message>
        <source>Choose the folder with your documents, apart from the project.</source>
        <translation>اپنی دستاویزات کا فولڈر منتخب کریں، جو پروجیکٹ سے الگ ہو۔</translation>
    </message>
    <message>
        <source>Choose the folder with your documents, not one above the project.</source>
        <translation>اپنی دستاویزات والا فولڈر منتخب کریں، پروجیکٹ سے اوپر والا نہیں۔</translation>
    </message>
    <message>
        <source>Choose the model that the adapter was made for.</source>
        <translation>وہ ماڈل منتخب کریں جس کے لیے اڈاپٹر بنا تھا۔</translation>
    </message>
    <message>
        <source>Choose the one that comes with Ustad, or another without further layers.</source>
        <translation>وہ منتخب کریں جو Ustad کے ساتھ آتا ہے، یا کوئی اور جس میں مزید تہیں نہ ہوں۔</translation>
    </message>
    <message>
        <source>Choose the server's certificate (a PEM file) in Settings.</source>
        <translation>سیٹنگز میں سرور کا سرٹیفکیٹ (PEM فائل) منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose {base}, or an adapter that was made for this model.</source>
        <translation>‏{base} منتخب کریں، یا ایسا اڈاپٹر جو اس ماڈل کے لیے بنا ہو۔</translation>
    </message>
    <message>
        <source>Choose “As they are” for the weights of this model on the Models screen.</source>
        <translation>ماڈلز اسکرین پر اس ماڈل کے ویٹس کے لیے “جیسی ہیں” منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose “As they are” where a model is to be squeezed; a model then takes four times the memory.</source>
        <translation>جہاں ماڈل کو مختصر کرنا ہو وہاں “کوئی نہیں” منتخب کریں؛ پھر ماڈل چار گنا میموری لیتا ہے۔</translation>
    </message>
    <message>
        <source>Choose “auto”, or a build of the model for that device.</source>
        <translation>‏“auto”، یا اس ڈیوائس کے لیے ماڈل کی بلڈ منتخب کریں۔</translation>
    </message>
    <message>
        <source>Clear, ordinary language will do</source>
        <translation>صاف، عام زبان کافی ہے</translation>
    </message>
    <message>
        <source>Close other programs and try again, or export a smaller model.</source>
        <translation>دوسرے پروگرام بند کر کے دوبارہ کوشش کریں، یا چھوٹا ماڈل ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Close other programs that use it and check the disk, then try again.</source>
        <translation>اسے استعمال کرنے والے دوسرے پروگرام بند کریں اور ڈسک جانچیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or load it in 4 bits (QLoRA).</source>
        <translation>دوسرے پروگرام بند کریں، چھوٹا ماڈل منتخب کریں، یا اسے 4 بٹ میں لوڈ کریں (QLoRA)۔</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model or batch.</source>
        <translation>دوسرے پروگرام بند کریں، یا چھوٹا ماڈل یا بیچ منتخب کریں۔</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model or smaller numbers.</source>
        <translation>دوسرے پروگرام بند کریں، یا چھوٹا ماڈل یا چھوٹے اعداد منتخب کریں۔</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>دوسرے پروگرام بند کریں، یا چھوٹا ماڈل منتخب کریں۔</translation>
    </message>
    <message>
        <source>Close the other window that has this project open, then try again.</source>
        <translation>دوسری ونڈو بند کریں جس میں یہ پروجیکٹ کھلا ہے، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Collect at least {count} rows to train on; 200 are better.</source>
        <translation>تربیت کے لیے کم از کم {count} قطاریں جمع کریں؛ 200 بہتر ہیں۔</translation>
    </message>
    <message>
        <source>Columns with values of several kinds hold them as JSON text: {columns}.</source>
        <translation>کئی اقسام کی قدروں والے کالم انہیں JSON متن کے طور پر رکھتے ہیں: {columns}۔</translation>
    </message>
    <message>
        <source>Comes with Ustad and knows English: it sorts texts, marks places in them, and finds passages.</source>
        <translation>‏Ustad کے ساتھ آتا ہے اور انگریزی جانتا ہے: یہ متن چھانٹتا ہے، ان میں مقامات نشان زد کرتا ہے، اور عبارتیں ڈھونڈتا ہے۔</translation>
    </message>
    <message>
        <source>Compare again, and keep that as a check.</source>
        <translation>دوبارہ موازنہ کریں، اور اسے جانچ کے طور پر رکھیں۔</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>جوابات کا موازنہ کریں</translation>
    </message>
    <message>
        <source>Compare answers on “{name}”</source>
        <translation>‏“{name}” پر جوابات کا موازنہ کریں</translation>
    </message>
    <message>
        <source>Compare at least two ways of answering first.</source>
        <translation>پہلے جواب دینے کے کم از کم دو طریقوں کا موازنہ کریں۔</translation>
    </message>
    <message>
        <source>Compare ways of answering</source>
        <translation>جواب دینے کے طریقوں کا موازنہ کریں</translation>
    </message>
    <message>
        <source>Comparing rows with each other</source>
        <translation>قطاروں کا ایک دوسرے سے موازنہ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Comparing the files with their checksums</source>
        <translation>فائلوں کا ان کے چیک سم سے موازنہ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>کمپیوٹر</translation>
    </message>
    <message>
        <source>Computers that train together; each needs a copy of the folder.</source>
        <translation>ایک ساتھ تربیت دینے والے کمپیوٹر؛ ہر ایک کو فولڈر کی ایک کاپی چاہیے۔</translation>
    </message>
    <message>
        <source>Connect its disk. If it is meant to be empty, stop following it and remove the copies.</source>
        <translation>اس کی ڈسک منسلک کریں۔ اگر اسے خالی ہی ہونا ہے تو اس کی پیروی بند کریں اور کاپیاں ہٹا دیں۔</translation>
    </message>
    <message>
        <source>Connect to the internet, or name a mirror by the variable PIP_INDEX_URL, and install it again; what was downloaded is kept.</source>
        <translation>انٹرنیٹ سے جڑیں، یا متغیر PIP_INDEX_URL میں کسی مرر کا نام دیں، اور اسے دوبارہ انسٹال کریں؛ جو ڈاؤن لوڈ ہو چکا وہ محفوظ رہتا ہے۔</translation>
    </message>
    <message>
        <source>Contradictions and turns were not checked: plain text has none.</source>
        <translation>تضادات اور باریوں کی جانچ نہیں ہوئی: سادہ متن میں یہ نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>Contradictions, turns and lengths were not checked: it is not clear which column is the question and which the answer. Choose them first.</source>
        <translation>تضادات، باریوں اور لمبائیوں کی جانچ نہیں ہوئی: یہ واضح نہیں کہ کون سا کالم سوال ہے اور کون سا جواب۔ پہلے انہیں منتخب کریں۔</translation>
    </message>
    <message>
        <source>Conversations (ShareGPT)</source>
        <translation>گفتگوئیں (ShareGPT)</translation>
    </message>
    <message>
        <source>Convert adapters</source>
        <translation>اڈاپٹر تبدیل کریں</translation>
    </message>
    <message>
        <source>Converting to GGUF</source>
        <translation>‏GGUF میں تبدیل کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Copied from the prompt</source>
        <translation>پرامپٹ سے نقل شدہ</translation>
    </message>
    <message>
        <source>Copies weigh more in training than you may want. The first of each stays.</source>
        <translation>نقلیں تربیت میں آپ کی توقع سے زیادہ وزن رکھتی ہیں۔ ہر ایک کی پہلی باقی رہتی ہے۔</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or remove it.</source>
        <translation>جہاں سے آئی تھی وہاں سے اسے دوبارہ کاپی کریں، یا ہٹا دیں۔</translation>
    </message>
    <message>
        <source>Copy it again from where it came, while no program writes it.</source>
        <translation>اسے جہاں سے آئی تھی وہاں سے دوبارہ کاپی کریں، جب کوئی پروگرام اس میں نہ لکھ رہا ہو۔</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>اسے دوبارہ کاپی یا ڈاؤن لوڈ کریں۔</translation>
    </message>
    <message>
        <source>Copy or download the missing files into the folder.</source>
        <translation>غائب فائلیں فولڈر میں کاپی یا ڈاؤن لوڈ کریں۔</translation>
    </message>
    <message>
        <source>Copy or download the model again, or choose another.</source>
        <translation>ماڈل دوبارہ کاپی یا ڈاؤن لوڈ کریں، یا کوئی اور منتخب کریں۔</translation>
    </message>
    <message>
        <source>Copy or download the model again, or export it again.</source>
        <translation>ماڈل دوبارہ کاپی یا ڈاؤن لوڈ کریں، یا اسے دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Copy or download the model again.</source>
        <translation>ماڈل دوبارہ کاپی یا ڈاؤن لوڈ کریں۔</translation>
    </message>
    <message>
        <source>Copy or download the model again: config.json and weights together.</source>
        <translation>ماڈل دوبارہ کاپی یا ڈاؤن لوڈ کریں: config.json اور ویٹس ایک ساتھ۔</translation>
    </message>
    <message>
        <source>Copy the key again, without anything around it.</source>
        <translation>کلید دوبارہ کاپی کریں، اس کے آس پاس کچھ لیے بغیر۔</translation>
    </message>
    <message>
        <source>Copy tokenizer.json and tokenizer_config.json from where the model came from.</source>
        <translation>ماڈل جہاں سے آیا تھا وہاں سے tokenizer.json اور tokenizer_config.json کاپی کریں۔</translation>
    </message>
    <message>
        <source>Copy what you need from there to this computer, and choose it here.</source>
        <translation>جو آپ کو وہاں سے چاہیے اسے اس کمپیوٹر پر کاپی کریں، اور یہاں منتخب کریں۔</translation>
    </message>
    <message>
        <source>Copying the model</source>
        <translation>ماڈل کاپی ہو رہا ہے</translation>
    </message>
    <message>
        <source>Copying the run</source>
        <translation>رن کاپی ہو رہا ہے</translation>
    </message>
    <message>
        <source>Copying {file}</source>
        <translation>‏{file} کاپی ہو رہی ہے</translation>
    </message>
    <message>
        <source>Correct an answer, or mark it as good, and come back.</source>
        <translation>کسی جواب کی تصحیح کریں، یا اسے اچھا قرار دیں، اور واپس آئیں۔</translation>
    </message>
    <message>
        <source>Correct it, or turn regular expressions off to look for the letters as they are.</source>
        <translation>اسے درست کریں، یا حروف کو جوں کا توں تلاش کرنے کے لیے ریگولر ایکسپریشن بند کریں۔</translation>
    </message>
    <message>
        <source>Correct its conditions, or look whether the table is empty.</source>
        <translation>اس کی شرائط درست کریں، یا دیکھیں کہ آیا جدول خالی ہے۔</translation>
    </message>
    <message>
        <source>Correct its name in the query, with its schema where it has one.</source>
        <translation>کوئری میں اس کا نام درست کریں، اگر اسکیما ہو تو اس کے ساتھ۔</translation>
    </message>
    <message>
        <source>Correct its params.</source>
        <translation>اس کے پیرامیٹرز (params) درست کریں۔</translation>
    </message>
    <message>
        <source>Correct that line, or get the file anew.</source>
        <translation>وہ سطر درست کریں، یا فائل نئے سرے سے حاصل کریں۔</translation>
    </message>
    <message>
        <source>Correct the address in Settings, also its port and path.</source>
        <translation>سیٹنگز میں پتہ درست کریں، اس کا پورٹ اور راستہ بھی۔</translation>
    </message>
    <message>
        <source>Correct the mirror's address under “Hub access”.</source>
        <translation>“ہب تک رسائی” کے تحت مرر کا پتہ درست کریں۔</translation>
    </message>
    <message>
        <source>Correct the name in the address, or type the password again.</source>
        <translation>پتے میں نام درست کریں، یا پاس ورڈ دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>Correct the name of the database at the end of the address.</source>
        <translation>پتے کے آخر میں ڈیٹابیس کا نام درست کریں۔</translation>
    </message>
    <message>
        <source>Correct the query; try it in the database's own program first.</source>
        <translation>کوئری درست کریں؛ پہلے اسے ڈیٹابیس کے اپنے پروگرام میں آزمائیں۔</translation>
    </message>
    <message>
        <source>Cost at most</source>
        <translation>زیادہ سے زیادہ لاگت</translation>
    </message>
    <message>
        <source>Count tokens</source>
        <translation>ٹوکن گنیں</translation>
    </message>
    <message>
        <source>Counted over all records, by this rule; no language model counted.</source>
        <translation>اس قاعدے سے تمام ریکارڈز پر گنتی کی گئی؛ کسی زبان ماڈل نے نہیں گنا۔</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>گنتی ہو رہی ہے</translation>
    </message>
    <message>
        <source>Cut off in the middle</source>
        <translation>درمیان میں کٹا ہوا</translation>
    </message>
    <message>
        <source>Cut short if worse than most</source>
        <translation>اگر اکثر سے بدتر ہو تو مختصر کریں</translation>
    </message>
    <message>
        <source>Cutting the rows into tokens</source>
        <translation>قطاریں ٹوکن میں تقسیم ہو رہی ہیں</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>سیریلک حروف</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرا</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n near-duplicate(s)</source>
        <translation>
            <numerusform>%n قریبی نقل حذف کریں</numerusform>
            <numerusform>%n قریبی نقلیں حذف کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n repeated row(s)</source>
        <translation>
            <numerusform>%n دہرائی گئی قطار حذف کریں</numerusform>
            <numerusform>%n دہرائی گئی قطاریں حذف کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>%n قطار حذف کریں</numerusform>
            <numerusform>%n قطاریں حذف کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it and enter your keys again in Settings.</source>
        <translation>اسے حذف کریں اور سیٹنگز میں اپنی کلیدیں دوبارہ درج کریں۔</translation>
    </message>
    <message>
        <source>Delete the folder {folder} and index again; your documents are not in it.</source>
        <translation>فولڈر ⁨{folder}⁩ حذف کریں اور دوبارہ انڈیکس کریں؛ آپ کی دستاویزات اس میں نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Delete this folder and index again; your documents are not in it.</source>
        <translation>یہ فولڈر حذف کریں اور دوبارہ انڈیکس کریں؛ آپ کی دستاویزات اس میں نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Delete what was downloaded and start again.</source>
        <translation>جو ڈاؤن لوڈ ہوا تھا اسے حذف کریں اور دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Deprecated in Olive 0.13 and to be removed; the new one does the same.</source>
        <translation>‏Olive 0.13 میں متروک اور آگے ہٹایا جانے والا؛ نیا والا یہی کام کرتا ہے۔</translation>
    </message>
    <message>
        <source>Devanagari letters</source>
        <translation>دیوناگری حروف</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>ڈیوائس</translation>
    </message>
    <message>
        <source>Devices for models in ONNX form</source>
        <translation>‏ONNX شکل کے ماڈلز کے لیے ڈیوائسز</translation>
    </message>
    <message>
        <source>DirectML is a part of Windows, and this is not Windows.</source>
        <translation>‏DirectML Windows کا حصہ ہے، اور یہ Windows نہیں ہے۔</translation>
    </message>
    <message>
        <source>DirectML on Windows</source>
        <translation>‏Windows پر DirectML</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ڈسک</translation>
    </message>
    <message>
        <source>Divergence: the training loss rises again. It had come down to {lowest} by step {step} and is at {now} now. Stop, and start again with a smaller learning rate (a third, say) or a longer warm-up.</source>
        <translation>انحراف: تربیتی لاس دوبارہ بڑھ رہا ہے۔ قدم {step} تک یہ {lowest} پر آ گیا تھا اور اب {now} پر ہے۔ روکیں، اور سیکھنے کی کم شرح (مثلاً ایک تہائی) یا طویل وارم اپ کے ساتھ دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>شروع نہ کریں</translation>
    </message>
    <message>
        <source>Do one kind of task very well</source>
        <translation>ایک قسم کا کام بہت اچھی طرح کرنا</translation>
    </message>
    <message>
        <source>Do the answers need facts that only your documents or systems hold?</source>
        <translation>کیا جوابات کو ایسے حقائق چاہییں جو صرف آپ کی دستاویزات یا نظاموں میں ہیں؟</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Document and summary</source>
        <translation>دستاویز اور خلاصہ</translation>
    </message>
    <message>
        <source>Documents (RAG)</source>
        <translation>دستاویزات (RAG)</translation>
    </message>
    <message>
        <source>Documents and fine-tuning</source>
        <translation>دستاویزات اور فائن ٹیوننگ</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>ماڈل ڈاؤن لوڈ کریں</translation>
    </message>
    <message>
        <source>Download an embedding model</source>
        <translation>ایمبیڈنگ ماڈل ڈاؤن لوڈ کریں</translation>
    </message>
    <message>
        <source>Download it in Documents, How documents are read, or choose another one.</source>
        <translation>اسے دستاویزات کے تحت، دستاویزات کیسے پڑھی جاتی ہیں میں ڈاؤن لوڈ کریں، یا کوئی اور منتخب کریں۔</translation>
    </message>
    <message>
        <source>Download the model on the Models screen and name its folder; give rows as a file.</source>
        <translation>ماڈل کو ماڈلز اسکرین پر ڈاؤن لوڈ کریں اور اس کے فولڈر کا نام دیں؛ قطاریں فائل کے طور پر دیں۔</translation>
    </message>
    <message>
        <source>Download the model that the adapter was made for.</source>
        <translation>وہ ماڈل ڈاؤن لوڈ کریں جس کے لیے اڈاپٹر بنا تھا۔</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>‏{name} ڈاؤن لوڈ کریں</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>‏{name} ڈاؤن لوڈ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Downloading {package}</source>
        <translation>{package} ڈاؤن لوڈ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Draft a text</source>
        <translation>متن کا مسودہ لکھیں</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ڈراپ آؤٹ</translation>
    </message>
    <message>
        <source>Each answer can show the passage it rests on, and a wrong one can be put right.</source>
        <translation>ہر جواب وہ عبارت دکھا سکتا ہے جس پر وہ مبنی ہے، اور غلط جواب درست کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Each change would have to be trained in again, which soon becomes complicated.</source>
        <translation>ہر تبدیلی کی دوبارہ تربیت کرنی پڑے گی، جو جلد پیچیدہ ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>Each is a training of its own. The first five are tried at random.</source>
        <translation>ہر ایک اپنی الگ تربیت ہے۔ پہلی پانچ بے ترتیب آزمائی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Each line became a row.</source>
        <translation>ہر سطر ایک قطار بن گئی۔</translation>
    </message>
    <message>
        <source>Each model's template sets its own when training; typed ones teach the model to write them. The fix takes them out.</source>
        <translation>ہر ماڈل کا ٹیمپلیٹ تربیت کے وقت اپنے نشان خود لگاتا ہے؛ لکھے ہوئے نشان ماڈل کو انہیں لکھنا سکھاتے ہیں۔ درستی انہیں نکال دیتی ہے۔</translation>
    </message>
    <message>
        <source>Each paragraph became a row.</source>
        <translation>ہر پیراگراف ایک قطار بن گیا۔</translation>
    </message>
    <message>
        <source>Embed texts</source>
        <translation>متن کی ایمبیڈنگ کریں</translation>
    </message>
    <message>
        <source>Embedding documents, for the search</source>
        <translation>تلاش کے لیے دستاویزات کی ایمبیڈنگ</translation>
    </message>
    <message>
        <source>Embedding texts</source>
        <translation>متن کی ایمبیڈنگ</translation>
    </message>
    <message>
        <source>Ends the run when so many validations in a row brought no new best. 0: never.</source>
        <translation>جب لگاتار اتنی توثیقوں میں کوئی نیا بہترین نہ آئے تو رن ختم کر دیتا ہے۔ 0: کبھی نہیں۔</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگریزی</translation>
    </message>
    <message>
        <source>English, French, Spanish, German, Italian, Portuguese</source>
        <translation>انگریزی، فرانسیسی، ہسپانوی، جرمن، اطالوی، پرتگالی</translation>
    </message>
    <message>
        <source>English, German, French, Italian, Portuguese, Hindi, Spanish, Thai</source>
        <translation>انگریزی، جرمن، فرانسیسی، اطالوی، پرتگالی، ہندی، ہسپانوی، تھائی</translation>
    </message>
    <message>
        <source>Enter the address where the server really is.</source>
        <translation>وہ پتہ درج کریں جہاں سرور واقعی ہے۔</translation>
    </message>
    <message>
        <source>Enter the key for this address in Settings, and check that it is valid.</source>
        <translation>سیٹنگز میں اس پتے کی کلید درج کریں، اور جانچیں کہ وہ درست ہے۔</translation>
    </message>
    <message>
        <source>Enter the key of this server in Settings; it must allow writing.</source>
        <translation>سیٹنگز میں اس سرور کی کلید درج کریں؛ اس میں لکھنے کی اجازت ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>اندازہ لگائیں</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>ہر جواب</translation>
    </message>
    <message>
        <source>Every month, or more often than that</source>
        <translation>ہر مہینے، یا اس سے زیادہ بار</translation>
    </message>
    <message>
        <source>Every row counts the same</source>
        <translation>ہر قطار برابر شمار ہو</translation>
    </message>
    <message>
        <source>Exact and brief</source>
        <translation>درست اور مختصر</translation>
    </message>
    <message>
        <source>Exactly right</source>
        <translation>بالکل درست</translation>
    </message>
    <message>
        <source>Exactly the expected words</source>
        <translation>بالکل متوقع الفاظ</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>مثالیں</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Explain to a beginner</source>
        <translation>نئے سیکھنے والے کو سمجھائیں</translation>
    </message>
    <message>
        <source>Export as Parquet, CSV or JSON Lines.</source>
        <translation>‏Parquet، CSV یا JSON Lines کے طور پر ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>اسے دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Export it for the processor, CUDA or DirectML.</source>
        <translation>اسے پروسیسر، CUDA یا DirectML کے لیے ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Export it to ONNX above, or choose another run.</source>
        <translation>اسے اوپر ONNX میں ایکسپورٹ کریں، یا کوئی اور رن منتخب کریں۔</translation>
    </message>
    <message>
        <source>Export its tables as CSV from the program it belongs to.</source>
        <translation>جس پروگرام کی یہ ہے اس سے اس کے جدول CSV کے طور پر ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>قطاریں ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>Export the model again, or choose another.</source>
        <translation>ماڈل دوبارہ ایکسپورٹ کریں، یا کوئی اور منتخب کریں۔</translation>
    </message>
    <message>
        <source>Export the model again.</source>
        <translation>ماڈل دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Export the run: its adapter is merged into the ONNX model.</source>
        <translation>رن ایکسپورٹ کریں: اس کا اڈاپٹر ONNX ماڈل میں ضم ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>Export to GGUF</source>
        <translation>‏GGUF میں ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>Export to ONNX</source>
        <translation>‏ONNX میں ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>Export {file}</source>
        <translation>‏{file} ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>‏“{name}” ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>Facts from several places are to be brought together, yet none of your documents is needed. Which places?</source>
        <translation>کئی جگہوں کے حقائق اکٹھے کرنے ہیں، مگر آپ کی کوئی دستاویز نہیں چاہیے۔ وہ کون سی جگہیں ہیں؟</translation>
    </message>
    <message>
        <source>Falls evenly to zero</source>
        <translation>یکساں طور پر صفر تک گرتی ہے</translation>
    </message>
    <message>
        <source>Falls gently to zero</source>
        <translation>نرمی سے صفر تک گرتی ہے</translation>
    </message>
    <message>
        <source>Fetch from the hub</source>
        <translation>ہب سے لائیں</translation>
    </message>
    <message>
        <source>Fetch {name} from the hub</source>
        <translation>ہب سے {name} لائیں</translation>
    </message>
    <message>
        <source>Fetching {name}: its first rows are shown when its files are here.</source>
        <translation>‏{name} لایا جا رہا ہے: اس کی فائلیں آنے پر پہلی قطاریں دکھائی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Fewer are more exact and a little larger.</source>
        <translation>کم ہوں تو زیادہ درست اور قدرے بڑا۔</translation>
    </message>
    <message>
        <source>Fewer than two ways gave answers, so there is nothing to compare.</source>
        <translation>دو سے کم طریقوں نے جوابات دیے، اس لیے موازنے کے لیے کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Files of this kind ({suffix}) are not read.</source>
        <translation>اس قسم ({suffix}) کی فائلیں نہیں پڑھی جاتیں۔</translation>
    </message>
    <message>
        <source>Fill it in, or delete the row.</source>
        <translation>اسے بھریں، یا قطار حذف کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>Fill “{column}” in %n row(s)</source>
        <translation>
            <numerusform>%n قطار میں “{column}” بھریں</numerusform>
            <numerusform>%n قطاروں میں “{column}” بھریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter or select some of the rows, and do it for these, part by part.</source>
        <translation>کچھ قطاریں فلٹر یا منتخب کریں، اور ان کے لیے حصہ بہ حصہ یہ کریں۔</translation>
    </message>
    <message>
        <source>Find ideas</source>
        <translation>خیالات تلاش کریں</translation>
    </message>
    <message>
        <source>Finding passages cannot be learnt by several processes: each would see fewer wrong ones.</source>
        <translation>عبارتیں ڈھونڈنا کئی پروسیس مل کر نہیں سیکھ سکتے: ہر ایک کم غلط عبارتیں دیکھے گا۔</translation>
    </message>
    <message>
        <source>Finding the right passage</source>
        <translation>صحیح عبارت ڈھونڈنا</translation>
    </message>
    <message>
        <source>Fine for translations; otherwise the model learns to change its language.</source>
        <translation>ترجموں کے لیے ٹھیک ہے؛ ورنہ ماڈل اپنی زبان بدلنا سیکھتا ہے۔</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>فائن ٹیون کریں</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>فائن ٹیوننگ</translation>
    </message>
    <message numerus="yes">
        <source>Fine-tuning had no more than %n row(s) to learn from.</source>
        <translation>
            <numerusform>فائن ٹیوننگ کے پاس سیکھنے کے لیے %n سے زیادہ قطار نہیں تھی۔</numerusform>
            <numerusform>فائن ٹیوننگ کے پاس سیکھنے کے لیے %n سے زیادہ قطاریں نہیں تھیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish its training, or choose another answerer.</source>
        <translation>اس کی تربیت مکمل کریں، یا کوئی اور جواب دینے والا منتخب کریں۔</translation>
    </message>
    <message>
        <source>Finish its training, or choose something else to export.</source>
        <translation>اس کی تربیت مکمل کریں، یا ایکسپورٹ کے لیے کچھ اور منتخب کریں۔</translation>
    </message>
    <message>
        <source>Fix rows</source>
        <translation>قطاریں درست کریں</translation>
    </message>
    <message>
        <source>Follow watched folders</source>
        <translation>زیرِ نگرانی فولڈروں کی پیروی کریں</translation>
    </message>
    <message>
        <source>For QLoRA. 4 bits need the least memory; 8 bits are closer to the model as it is, need twice the memory of 4 and are slow on a processor.</source>
        <translation>‏QLoRA کے لیے۔ 4 بٹ کو سب سے کم میموری چاہیے؛ 8 بٹ اصل ماڈل سے زیادہ قریب ہیں، 4 سے دگنی میموری لیتے ہیں اور پروسیسر پر سست ہیں۔</translation>
    </message>
    <message>
        <source>Found by these very words in every passage; what is said in other words is not among them.</source>
        <translation>ہر عبارت میں عین انہی الفاظ سے ڈھونڈا گیا؛ جو دوسرے الفاظ میں کہا گیا ہے وہ اس میں نہیں۔</translation>
    </message>
    <message>
        <source>Free some memory, then press Index again; nothing of the index is lost.</source>
        <translation>کچھ میموری خالی کریں، پھر انڈیکس کریں بٹن دوبارہ دبائیں؛ انڈیکس کا کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Free some space and install it again.</source>
        <translation>کچھ جگہ خالی کریں اور اسے دوبارہ انسٹال کریں۔</translation>
    </message>
    <message>
        <source>Free some space and install it again; what was downloaded is kept.</source>
        <translation>کچھ جگہ خالی کریں اور اسے دوبارہ انسٹال کریں؛ جو ڈاؤن لوڈ ہو چکا وہ محفوظ رہتا ہے۔</translation>
    </message>
    <message>
        <source>Free some space and resume, or delete models you no longer use; what is here stays.</source>
        <translation>کچھ جگہ خالی کر کے دوبارہ شروع کریں، یا وہ ماڈل حذف کریں جو اب استعمال نہیں ہوتے؛ جو یہاں ہے وہ باقی رہتا ہے۔</translation>
    </message>
    <message>
        <source>Free some space and start it again.</source>
        <translation>کچھ جگہ خالی کریں اور اسے دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>کچھ جگہ خالی کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Free some space on it and try again; what was saved before is safe.</source>
        <translation>اس پر کچھ جگہ خالی کریں اور دوبارہ کوشش کریں؛ جو پہلے محفوظ ہوا تھا وہ سلامت ہے۔</translation>
    </message>
    <message>
        <source>Free some space, or choose a smaller model.</source>
        <translation>کچھ جگہ خالی کریں، یا چھوٹا ماڈل منتخب کریں۔</translation>
    </message>
    <message>
        <source>Free some space, or choose fewer parts.</source>
        <translation>کچھ جگہ خالی کریں، یا کم حصے منتخب کریں۔</translation>
    </message>
    <message>
        <source>Free some space, or choose smaller numbers.</source>
        <translation>کچھ جگہ خالی کریں، یا چھوٹے اعداد منتخب کریں۔</translation>
    </message>
    <message>
        <source>From here on the text is no JSON any more.</source>
        <translation>یہاں سے آگے متن JSON نہیں رہتا۔</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>GGUF files are made by llama.cpp's converter, which is not on this computer.</source>
        <translation>‏GGUF فائلیں llama.cpp کا کنورٹر بناتا ہے، جو اس کمپیوٹر پر نہیں ہے۔</translation>
    </message>
    <message>
        <source>GGUF files are not made in “{numbers}” here.</source>
        <translation>یہاں “{numbers}” میں GGUF فائلیں نہیں بنائی جاتیں۔</translation>
    </message>
    <message>
        <source>GPUs per machine</source>
        <translation>فی مشین GPU</translation>
    </message>
    <message>
        <source>Gaps between them</source>
        <translation>ان کے درمیان خالی جگہیں</translation>
    </message>
    <message>
        <source>Generate adapters</source>
        <translation>اڈاپٹر بنائیں</translation>
    </message>
    <message>
        <source>Get a copy of the model that has a tokenizer.json.</source>
        <translation>ماڈل کی ایسی کاپی حاصل کریں جس میں tokenizer.json ہو۔</translation>
    </message>
    <message>
        <source>Get a newer llama.cpp and try again.</source>
        <translation>نیا llama.cpp حاصل کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Get its files again, or choose another model.</source>
        <translation>اس کی فائلیں دوبارہ حاصل کریں، یا کوئی اور ماڈل منتخب کریں۔</translation>
    </message>
    <message>
        <source>Get llama.cpp's source code and choose its folder, which holds {script}, on the Export screen.</source>
        <translation>‏llama.cpp کا سورس کوڈ حاصل کریں اور ایکسپورٹ اسکرین پر اس کا فولڈر منتخب کریں، جس میں ⁨{script}⁩ ہے۔</translation>
    </message>
    <message>
        <source>Get the book in a form without protection, and add that.</source>
        <translation>کتاب کو بغیر تحفظ والی شکل میں حاصل کریں، اور وہ شامل کریں۔</translation>
    </message>
    <message>
        <source>Get the file anew, or save it as Parquet again.</source>
        <translation>فائل نئے سرے سے حاصل کریں، یا اسے دوبارہ Parquet کے طور پر محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Get the file anew, or unpack it with another program and import that.</source>
        <translation>فائل نئے سرے سے حاصل کریں، یا اسے کسی دوسرے پروگرام سے کھول کر امپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Get the folder anew from where you trust it.</source>
        <translation>فولڈر کو نئے سرے سے وہاں سے حاصل کریں جس پر آپ کو بھروسا ہو۔</translation>
    </message>
    <message>
        <source>Get the folder anew.</source>
        <translation>فولڈر نئے سرے سے حاصل کریں۔</translation>
    </message>
    <message>
        <source>Get the same model in the safetensors format, or let a server run it and add its address.</source>
        <translation>وہی ماڈل safetensors فارمیٹ میں حاصل کریں، یا کسی سرور کو اسے چلانے دیں اور اس کا پتہ شامل کریں۔</translation>
    </message>
    <message>
        <source>Get the same model in the safetensors format.</source>
        <translation>وہی ماڈل safetensors فارمیٹ میں حاصل کریں۔</translation>
    </message>
    <message>
        <source>Getting the judge ready…</source>
        <translation>منصف تیار کیا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Getting the model ready…</source>
        <translation>ماڈل تیار کیا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Give a lowest value above 0 and a highest above that.</source>
        <translation>0 سے زیادہ کم سے کم قدر اور اس سے بڑی زیادہ سے زیادہ قدر دیں۔</translation>
    </message>
    <message>
        <source>Give advice</source>
        <translation>مشورہ دیں</translation>
    </message>
    <message>
        <source>Give it the columns question and answer, and choose it again.</source>
        <translation>اسے question اور answer کالم دیں، اور دوبارہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>Give it the columns question, document and quote, and choose it again.</source>
        <translation>اس میں question، document اور quote کے کالم شامل کریں، اور اسے دوبارہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>Give the search more time, or do without cutting trials short.</source>
        <translation>تلاش کو زیادہ وقت دیں، یا آزمائشیں مختصر نہ کریں۔</translation>
    </message>
    <message>
        <source>Give your network's certificate file to pip by the variable PIP_CERT and start Ustad again.</source>
        <translation>متغیر PIP_CERT کے ذریعے pip کو اپنے نیٹ ورک کی سرٹیفکیٹ فائل دیں اور Ustad دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Go back to “{version}”</source>
        <translation>“{version}” پر واپس جائیں</translation>
    </message>
    <message>
        <source>Go on to the end</source>
        <translation>آخر تک جاری رکھیں</translation>
    </message>
    <message>
        <source>Go through the questions again.</source>
        <translation>سوالات سے دوبارہ گزریں۔</translation>
    </message>
    <message>
        <source>Go with both: documents and fine-tuning.</source>
        <translation>دونوں اختیار کریں: دستاویزات اور فائن ٹیوننگ۔</translation>
    </message>
    <message>
        <source>Go with documents (RAG).</source>
        <translation>دستاویزات (RAG) کا راستہ اختیار کریں۔</translation>
    </message>
    <message>
        <source>Go with fine-tuning.</source>
        <translation>فائن ٹیوننگ کا راستہ اختیار کریں۔</translation>
    </message>
    <message>
        <source>Go with the model alone.</source>
        <translation>صرف ماڈل کافی ہے، اسی کو اختیار کریں۔</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>گریڈیئنٹس</translation>
    </message>
    <message>
        <source>Guided by what was tried</source>
        <translation>آزمائی گئی قدروں کی رہنمائی سے</translation>
    </message>
    <message>
        <source>Guided: more of what went well so far (TPE, the estimator of Optuna).</source>
        <translation>رہنمائی کے ساتھ: اب تک جو اچھا رہا اس سے زیادہ (TPE، Optuna کا تخمینہ کار)۔</translation>
    </message>
    <message>
        <source>Handbook questions</source>
        <translation>ہینڈ بک کے سوالات</translation>
    </message>
    <message>
        <source>Hardly anything is being learnt: after {step} steps the training loss is at {now}, and it began at {first}. Stop, look at what is trained in the rows, and start again with a larger learning rate (three times, say).</source>
        <translation>تقریباً کچھ نہیں سیکھا جا رہا: {step} قدموں کے بعد تربیتی لاس {now} پر ہے، اور {first} سے شروع ہوا تھا۔ روکیں، دیکھیں کہ قطاروں میں کس چیز کی تربیت ہوتی ہے، اور سیکھنے کی زیادہ شرح (مثلاً تین گنا) کے ساتھ دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Hardly ever</source>
        <translation>شاذ و نادر</translation>
    </message>
    <message>
        <source>Have its query ask for less: fewer columns, a WHERE, a LIMIT.</source>
        <translation>اس کی کوئری سے کم مانگیں: کم کالم، ایک WHERE، ایک LIMIT۔</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>پوشیدہ۔</translation>
    </message>
    <message>
        <source>Hold a part of the rows out: on the Dataset screen, with Split.</source>
        <translation>قطاروں کا ایک حصہ الگ رکھیں: ڈیٹا سیٹ اسکرین پر، تقسیم سے۔</translation>
    </message>
    <message>
        <source>Hold on to what it knew</source>
        <translation>جو جانتا تھا اسے تھامے رکھنا</translation>
    </message>
    <message>
        <source>Hold out about {count} questions with their answers, then measure again.</source>
        <translation>تقریباً {count} سوالات ان کے جوابات کے ساتھ الگ رکھیں، پھر دوبارہ پیمائش کریں۔</translation>
    </message>
    <message>
        <source>How dearly the model pays for moving away from what it was (beta). Smaller values move it further; 0.05 to 0.5 are usual.</source>
        <translation>ماڈل اپنی پہلی حالت سے ہٹنے کی کتنی قیمت ادا کرتا ہے (beta)۔ چھوٹی قدریں اسے زیادہ ہٹاتی ہیں؛ 0.05 سے 0.5 عام ہیں۔</translation>
    </message>
    <message>
        <source>How far it is, and Stop, are under Jobs.</source>
        <translation>یہ کہاں تک پہنچا، یہ اور روکنے کا بٹن کاموں کی فہرست میں ہیں۔</translation>
    </message>
    <message>
        <source>How high the source stood (MRR)</source>
        <translation>ماخذ کتنا اوپر تھا (MRR)</translation>
    </message>
    <message>
        <source>How many good examples do you have?</source>
        <translation>آپ کے پاس کتنی اچھی مثالیں ہیں؟</translation>
    </message>
    <message>
        <source>How many places in front of every text are learnt. 10 to 100 suit most work.</source>
        <translation>ہر متن سے پہلے کتنے مقامات سیکھے جاتے ہیں۔ زیادہ تر کاموں کے لیے 10 سے 100 موزوں ہے۔</translation>
    </message>
    <message>
        <source>How many words were expected and said: too many and too few both count against it.</source>
        <translation>کتنے الفاظ متوقع تھے اور کہے بھی گئے: بہت زیادہ اور بہت کم، دونوں سے نمبر گھٹتے ہیں۔</translation>
    </message>
    <message>
        <source>How much better than the other passages of a batch the right one has to be. Smaller values look at the nearest wrong passages alone; 0.02 to 0.1 are usual.</source>
        <translation>صحیح عبارت کو بیچ کی دوسری عبارتوں سے کتنا بہتر ہونا ہے۔ چھوٹی قدریں صرف قریب ترین غلط عبارتوں کو دیکھتی ہیں؛ 0.02 سے 0.1 عام ہیں۔</translation>
    </message>
    <message>
        <source>How much of a passage its next one repeats, in whole sentences.</source>
        <translation>ایک عبارت کا کتنا حصہ اس کی اگلی عبارت دہراتی ہے، پورے جملوں میں۔</translation>
    </message>
    <message>
        <source>How much the adapter can hold. 8 to 32 suit most work; more needs more rows to be worth it.</source>
        <translation>اڈاپٹر کتنا سمو سکتا ہے۔ زیادہ تر کاموں کے لیے 8 سے 32 موزوں ہے؛ زیادہ کے فائدے کے لیے زیادہ قطاریں چاہییں۔</translation>
    </message>
    <message>
        <source>How near what was said is to the expected answer in meaning, as the embedding model sees it.</source>
        <translation>کہی گئی بات معنی میں متوقع جواب کے کتنی قریب ہے، جیسا ایمبیڈنگ ماڈل دیکھتا ہے۔</translation>
    </message>
    <message>
        <source>How often a judging model took this answer for the better one, in both orders; a tie is half.</source>
        <translation>منصف ماڈل نے دونوں ترتیبوں میں اس جواب کو کتنی بار بہتر مانا؛ برابری آدھی گنی جاتی ہے۔</translation>
    </message>
    <message>
        <source>How often does that knowledge change?</source>
        <translation>وہ علم کتنی بار بدلتا ہے؟</translation>
    </message>
    <message>
        <source>How often each row is seen. Too few and little is learned; too many and rows are parroted.</source>
        <translation>ہر قطار کتنی بار دیکھی جاتی ہے۔ بہت کم ہو تو کم سیکھا جاتا ہے؛ بہت زیادہ ہو تو قطاریں رٹ لی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>How often you took this answer for the best, side by side.</source>
        <translation>آمنے سامنے آپ نے اس جواب کو کتنی بار بہترین مانا۔</translation>
    </message>
    <message>
        <source>How strongly the adapter speaks: it is multiplied by alpha ÷ rank. Twice the rank is usual.</source>
        <translation>اڈاپٹر کتنی شدت سے بولتا ہے: اسے ⁨alpha ÷ rank⁩ سے ضرب دی جاتی ہے۔ رینک کا دگنا عام ہے۔</translation>
    </message>
    <message>
        <source>How the learning rate falls after the warm-up.</source>
        <translation>وارم اپ کے بعد سیکھنے کی شرح کیسے گرتی ہے۔</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>اسے کیسے دہرائیں</translation>
    </message>
    <message>
        <source>How unlikely the model takes the expected words, in nats a token: e to its power is perplexity.</source>
        <translation>ماڈل متوقع الفاظ کو کتنا غیر متوقع سمجھتا ہے، فی ٹوکن نیٹ میں: e کی یہ طاقت پرپلیکسٹی ہے۔</translation>
    </message>
    <message>
        <source>How well each label is found and not overused; a rare one counts as much.</source>
        <translation>ہر لیبل کتنا درست پایا جاتا ہے اور ضرورت سے زیادہ نہیں لگایا جاتا؛ نایاب لیبل بھی اتنا ہی گنا جاتا ہے۔</translation>
    </message>
    <message>
        <source>How well each way answers</source>
        <translation>کون سا طریقہ کتنا اچھا جواب دیتا ہے</translation>
    </message>
    <message>
        <source>I don't know</source>
        <translation>مجھے نہیں معلوم</translation>
    </message>
    <message>
        <source>If it is all of the model, call it {wanted}, then add it.</source>
        <translation>اگر ماڈل بس یہی ہے تو اس کا نام {wanted} رکھیں، پھر اسے شامل کریں۔</translation>
    </message>
    <message>
        <source>If the dataset has no validation rows of its own, this share is kept from training to measure on.</source>
        <translation>اگر ڈیٹا سیٹ میں اپنی توثیق کی قطاریں نہ ہوں تو پیمائش کے لیے یہ تناسب تربیت سے الگ رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>If the server is your own, choose its certificate file for this address in Settings.</source>
        <translation>اگر سرور آپ کا اپنا ہے تو سیٹنگز میں اس پتے کے لیے اس کی سرٹیفکیٹ فائل منتخب کریں۔</translation>
    </message>
    <message>
        <source>If you need that file, copy it into the folder and choose it there.</source>
        <translation>اگر آپ کو وہ فائل چاہیے تو اسے فولڈر میں کاپی کریں اور وہاں منتخب کریں۔</translation>
    </message>
    <message>
        <source>If you trust it, save it as CSV and import that.</source>
        <translation>اگر آپ کو اس پر بھروسا ہے تو اسے CSV کے طور پر محفوظ کر کے امپورٹ کریں۔</translation>
    </message>
    <message>
        <source>If you trust it, unpack it with another program and import that.</source>
        <translation>اگر آپ کو اس پر بھروسا ہے تو اسے کسی دوسرے پروگرام سے کھول کر امپورٹ کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s) from {file}</source>
        <translation>
            <numerusform>‏{file} سے %n قطار امپورٹ کریں</numerusform>
            <numerusform>‏{file} سے %n قطاریں امپورٹ کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation>قطاریں امپورٹ کریں</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>‏{file} امپورٹ کریں</translation>
    </message>
    <message>
        <source>In a conversation of several turns: every answer, or only the last, with the others as context.</source>
        <translation>کئی باریوں کی گفتگو میں: ہر جواب، یا صرف آخری، باقی کو سیاق کے طور پر رکھتے ہوئے۔</translation>
    </message>
    <message>
        <source>In bfloat16, which the graphics card computes in.</source>
        <translation>‏bfloat16 میں، جس میں گرافکس کارڈ حساب کرتا ہے۔</translation>
    </message>
    <message>
        <source>In bfloat16, which this processor computes in.</source>
        <translation>‏bfloat16 میں، جس میں یہ پروسیسر حساب کرتا ہے۔</translation>
    </message>
    <message>
        <source>In float16, which the Apple chip computes in.</source>
        <translation>‏float16 میں، جس میں Apple چپ حساب کرتی ہے۔</translation>
    </message>
    <message>
        <source>In float16: the graphics card has no bfloat16.</source>
        <translation>‏float16 میں: گرافکس کارڈ میں bfloat16 نہیں ہے۔</translation>
    </message>
    <message>
        <source>In float32: this processor has no fast arithmetic of 16 bits.</source>
        <translation>‏float32 میں: اس پروسیسر میں 16 بٹ کا تیز حساب نہیں ہے۔</translation>
    </message>
    <message>
        <source>In the system's keyring</source>
        <translation>سسٹم کے کی رنگ میں</translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes it asked %n of {all} question(s).</source>
        <translation>
            <numerusform>{minutes} منٹ میں اس نے {all} میں سے %n سوال پوچھا۔</numerusform>
            <numerusform>{minutes} منٹ میں اس نے {all} میں سے %n سوالات پوچھے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes it asked %n of {all} question(s): figures are sure to ±{off} points. Four times as many would make that half.</source>
        <translation>
            <numerusform>{minutes} منٹ میں اس نے {all} میں سے %n سوال پوچھا: اعداد ±{off} پوائنٹ تک یقینی ہیں۔ چار گنا سوالات اسے آدھا کر دیں گے۔</numerusform>
            <numerusform>{minutes} منٹ میں اس نے {all} میں سے %n سوالات پوچھے: اعداد ±{off} پوائنٹ تک یقینی ہیں۔ چار گنا سوالات اسے آدھا کر دیں گے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Index</source>
        <translation>انڈیکس</translation>
    </message>
    <message>
        <source>Index documents</source>
        <translation>دستاویزات انڈیکس کریں</translation>
    </message>
    <message>
        <source>Index the documents</source>
        <translation>دستاویزات انڈیکس کریں</translation>
    </message>
    <message>
        <source>Index the documents again; they are not on the server.</source>
        <translation>دستاویزات دوبارہ انڈیکس کریں؛ وہ سرور پر نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Index the words of {name}</source>
        <translation>‏{name} کے الفاظ انڈیکس کریں</translation>
    </message>
    <message>
        <source>Index words for the search</source>
        <translation>تلاش کے لیے الفاظ انڈیکس کریں</translation>
    </message>
    <message>
        <source>Indexing and training alone take about {minutes} minutes: give it more time, or take a run that is finished.</source>
        <translation>صرف انڈیکس کرنے اور تربیت میں تقریباً {minutes} منٹ لگتے ہیں: زیادہ وقت دیں، یا کوئی مکمل رن لیں۔</translation>
    </message>
    <message>
        <source>Install Olive</source>
        <translation>‏Olive انسٹال کریں</translation>
    </message>
    <message>
        <source>Install it again on the Export screen, under “Olive”.</source>
        <translation>اسے ایکسپورٹ اسکرین پر “Olive” کے تحت دوبارہ انسٹال کریں۔</translation>
    </message>
    <message>
        <source>Install it again; if it stays so, the job's log has all that was said.</source>
        <translation>اسے دوبارہ انسٹال کریں؛ اگر پھر بھی ایسا ہو تو جو کچھ کہا گیا وہ کام کے لاگ میں ہے۔</translation>
    </message>
    <message>
        <source>Install it again; if it stays so, the package index serves changed files.</source>
        <translation>اسے دوبارہ انسٹال کریں؛ اگر پھر بھی ایسا ہو تو پیکیج انڈیکس بدلی ہوئی فائلیں دے رہا ہے۔</translation>
    </message>
    <message>
        <source>Install it on the Export screen, under “Olive”.</source>
        <translation>اسے ایکسپورٹ اسکرین پر “Olive” کے تحت انسٹال کریں۔</translation>
    </message>
    <message>
        <source>Install it with this command and try again: {command}</source>
        <translation>اسے اس کمانڈ سے انسٹال کریں اور دوبارہ کوشش کریں: ⁨{command}⁩</translation>
    </message>
    <message>
        <source>Install it with: {python} -m pip install "{package}"</source>
        <translation>اسے اس سے انسٹال کریں: ⁨{python} -m pip install "{package}"⁩</translation>
    </message>
    <message>
        <source>Install tesseract, a free program for text recognition, and index again.</source>
        <translation>‏tesseract، متن کی شناخت کا ایک مفت پروگرام، انسٹال کریں اور دوبارہ انڈیکس کریں۔</translation>
    </message>
    <message>
        <source>Install what Windows Update offers for the neural processor, or use another device.</source>
        <translation>‏Windows Update نیورل پروسیسر کے لیے جو پیش کرتا ہے وہ انسٹال کریں، یا کوئی اور ڈیوائس استعمال کریں۔</translation>
    </message>
    <message>
        <source>Install winui3-Microsoft.Windows.AI.MachineLearning beside Ustad, or use another device.</source>
        <translation>‏Ustad کے ساتھ winui3-Microsoft.Windows.AI.MachineLearning انسٹال کریں، یا کوئی اور ڈیوائس استعمال کریں۔</translation>
    </message>
    <message>
        <source>Instruction, input, output (Alpaca)</source>
        <translation>ہدایت، ان پٹ، آؤٹ پٹ (Alpaca)</translation>
    </message>
    <message>
        <source>Intermediate results</source>
        <translation>درمیانی نتائج</translation>
    </message>
    <message>
        <source>It asks to be left alone for {seconds} seconds: try again then.</source>
        <translation>وہ {seconds} سیکنڈ تک رکنے کو کہتا ہے: تب دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>It breaks down while it computes: {reason}</source>
        <translation>یہ حساب کے دوران ٹھپ ہو جاتا ہے: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>It brings Python code of its own, which is not run: it works without.</source>
        <translation>اس کے ساتھ اپنا Python کوڈ آتا ہے، جو نہیں چلایا جاتا: یہ اس کے بغیر کام کرتا ہے۔</translation>
    </message>
    <message>
        <source>It brings no chat template, so it was not made for conversations; a plain one is used.</source>
        <translation>اس کے ساتھ چیٹ ٹیمپلیٹ نہیں، یعنی یہ گفتگو کے لیے نہیں بنا؛ ایک سادہ ٹیمپلیٹ استعمال ہوتا ہے۔</translation>
    </message>
    <message>
        <source>It computes no numbers: its weights are damaged.</source>
        <translation>یہ کوئی عدد نہیں نکالتا: اس کے ویٹس خراب ہیں۔</translation>
    </message>
    <message>
        <source>It computes wrongly: {error} off, at most {bound} would be right.</source>
        <translation>یہ غلط حساب کرتا ہے: ⁨{error}⁩ کا فرق، زیادہ سے زیادہ {bound} درست ہوتا۔</translation>
    </message>
    <message>
        <source>It did not answer within {seconds} seconds, and was ended.</source>
        <translation>اس نے {seconds} سیکنڈ میں جواب نہیں دیا، اور ختم کر دیا گیا۔</translation>
    </message>
    <message numerus="yes">
        <source>It does not end %n answer(s) that the original ends: it does not know the mark of the end.</source>
        <translation>
            <numerusform>یہ %n جواب کو ختم نہیں کرتا جسے اصل ختم کرتا ہے: یہ اختتام کا نشان نہیں جانتا۔</numerusform>
            <numerusform>یہ %n جوابات کو ختم نہیں کرتا جنہیں اصل ختم کرتا ہے: یہ اختتام کا نشان نہیں جانتا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not learn: what it loses went from {first} to {last}.</source>
        <translation>یہ نہیں سیکھتا: لاس {first} سے {last} ہوا۔</translation>
    </message>
    <message>
        <source>It ended at the cost you allowed.</source>
        <translation>یہ آپ کی اجازت دی ہوئی لاگت پر ختم ہوا۔</translation>
    </message>
    <message>
        <source>It ended at the number of tokens you allowed.</source>
        <translation>یہ آپ کی اجازت دی ہوئی ٹوکن کی تعداد پر ختم ہوا۔</translation>
    </message>
    <message>
        <source>It ended at the time you allowed.</source>
        <translation>یہ آپ کے اجازت دیے ہوئے وقت پر ختم ہوا۔</translation>
    </message>
    <message>
        <source>It ended early, for nothing the model wrote could be used.</source>
        <translation>یہ جلد ختم ہو گیا، کیونکہ ماڈل کا لکھا ہوا کچھ بھی استعمال کے قابل نہیں تھا۔</translation>
    </message>
    <message>
        <source>It ended with as many questions to the model as you allowed.</source>
        <translation>یہ ماڈل سے اتنے سوالات پر ختم ہوا جتنے کی آپ نے اجازت دی۔</translation>
    </message>
    <message>
        <source>It ended with as many rows as you wanted.</source>
        <translation>یہ اتنی قطاروں کے ساتھ ختم ہوا جتنی آپ چاہتے تھے۔</translation>
    </message>
    <message>
        <source>It finds another vector than the one looked for.</source>
        <translation>یہ جس ویکٹر کی تلاش تھی اس کی جگہ کوئی اور ڈھونڈتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>It has %n cell(s); the first line has {columns}.</source>
        <translation>
            <numerusform>اس میں %n خانہ ہے؛ پہلی سطر میں {columns} ہیں۔</numerusform>
            <numerusform>اس میں %n خانے ہیں؛ پہلی سطر میں {columns} ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n turn(s), and there is room for one question and one answer.</source>
        <translation>
            <numerusform>اس میں %n باری ہے، جبکہ گنجائش ایک سوال اور ایک جواب کی ہے۔</numerusform>
            <numerusform>اس میں %n باریاں ہیں، جبکہ گنجائش ایک سوال اور ایک جواب کی ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>It has a system message, for which there is no room.</source>
        <translation>اس میں سسٹم پیغام ہے، جس کے لیے گنجائش نہیں۔</translation>
    </message>
    <message>
        <source>It has another name now.</source>
        <translation>اب اس کا نام مختلف ہے۔</translation>
    </message>
    <message>
        <source>It has bytes that are not {encoding}.</source>
        <translation>اس میں ایسے بائٹس ہیں جو {encoding} نہیں۔</translation>
    </message>
    <message>
        <source>It has half a character, which no text can hold.</source>
        <translation>اس میں آدھا حرف ہے، جو کسی متن میں نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>It has neither “{user}” nor “{assistant}”.</source>
        <translation>اس میں نہ “{user}” ہے نہ “{assistant}”۔</translation>
    </message>
    <message>
        <source>It has no rejected answer.</source>
        <translation>اس میں مسترد شدہ جواب نہیں ہے۔</translation>
    </message>
    <message>
        <source>It has none of the columns that are to come in.</source>
        <translation>اس میں آنے والے کالموں میں سے کوئی نہیں ہے۔</translation>
    </message>
    <message>
        <source>It holds a zero character, which no table in plain text can.</source>
        <translation>اس میں صفر کیریکٹر ہے، جو سادہ متن کا کوئی جدول نہیں رکھ سکتا۔</translation>
    </message>
    <message>
        <source>It is JSON, but not an object with named fields.</source>
        <translation>یہ JSON ہے، مگر نامزد فیلڈز والا آبجیکٹ نہیں۔</translation>
    </message>
    <message>
        <source>It is an object without any field.</source>
        <translation>یہ بغیر کسی فیلڈ کا آبجیکٹ ہے۔</translation>
    </message>
    <message>
        <source>It is longer than {limit} MB.</source>
        <translation>یہ ⁨{limit} MB⁩ سے لمبی ہے۔</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>یہ بہت زیادہ تہہ در تہہ ہے۔</translation>
    </message>
    <message>
        <source>It is no conversation of questions and answers.</source>
        <translation>یہ سوالات اور جوابات کی گفتگو نہیں ہے۔</translation>
    </message>
    <message>
        <source>It is not {encoding} from byte {byte} on.</source>
        <translation>بائٹ {byte} سے آگے یہ {encoding} نہیں ہے۔</translation>
    </message>
    <message>
        <source>It is plain text, without a question and an answer.</source>
        <translation>یہ سادہ متن ہے، بغیر سوال اور جواب کے۔</translation>
    </message>
    <message>
        <source>It needs the package {package}, which the pack does not bring.</source>
        <translation>اسے پیکیج {package} چاہیے، جو پیک میں نہیں ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>It reads %n prompt(s) as other tokens than the original does: its chat template or its tokenizer is not the model's.</source>
        <translation>
            <numerusform>یہ %n پرامپٹ کو اصل سے مختلف ٹوکن میں پڑھتا ہے: اس کا چیٹ ٹیمپلیٹ یا ٹوکنائزر ماڈل والا نہیں ہے۔</numerusform>
            <numerusform>یہ %n پرامپٹس کو اصل سے مختلف ٹوکن میں پڑھتا ہے: اس کا چیٹ ٹیمپلیٹ یا ٹوکنائزر ماڈل والا نہیں ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>اس نے کچھ نہیں کہا۔</translation>
    </message>
    <message>
        <source>It said that the documents do not hold the answer.</source>
        <translation>اس نے کہا کہ دستاویزات میں جواب نہیں ہے۔</translation>
    </message>
    <message>
        <source>It says the same as the original, word for word.</source>
        <translation>یہ لفظ بہ لفظ وہی کہتا ہے جو اصل کہتا ہے۔</translation>
    </message>
    <message>
        <source>It shall answer from what you know, yet needs none of your documents. Where does that knowledge stand?</source>
        <translation>اسے آپ کے علم سے جواب دینا ہے، مگر آپ کی کوئی دستاویز نہیں چاہیے۔ وہ علم کہاں لکھا ہے؟</translation>
    </message>
    <message>
        <source>It stands behind a quotation mark opened in line {line} and never closed.</source>
        <translation>یہ سطر {line} میں کھولے گئے اور کبھی بند نہ کیے گئے واوین کے بعد ہے۔</translation>
    </message>
    <message>
        <source>It stays as near to the original as {precision} numbers can.</source>
        <translation>یہ اصل سے اتنا قریب رہتا ہے جتنا {precision} اعداد میں ممکن ہے۔</translation>
    </message>
    <message>
        <source>It takes an ONNX model that was captured with its adapter.</source>
        <translation>یہ ایسا ONNX ماڈل لیتا ہے جو اپنے اڈاپٹر کے ساتھ حاصل کیا گیا ہو۔</translation>
    </message>
    <message>
        <source>It takes the adapter of the model alone; further ones go through “Convert adapters”.</source>
        <translation>یہ صرف ماڈل کا اڈاپٹر لیتا ہے؛ مزید اڈاپٹر “اڈاپٹر تبدیل کریں” سے گزرتے ہیں۔</translation>
    </message>
    <message>
        <source>It takes two rows to merge.</source>
        <translation>ملانے کے لیے دو قطاریں چاہییں۔</translation>
    </message>
    <message>
        <source>It usually ends in /v1.</source>
        <translation>یہ عموماً ⁨/v1⁩ پر ختم ہوتا ہے۔</translation>
    </message>
    <message>
        <source>It was made for another processor, so it was not opened here.</source>
        <translation>یہ دوسرے پروسیسر کے لیے بنا تھا، اس لیے یہاں نہیں کھولا گیا۔</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <translation>یہ ابھی نہیں پوچھا گیا۔</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped after %n of {all} question(s).</source>
        <translation>
            <numerusform>یہ {all} میں سے %n سوال کے بعد روکا گیا۔</numerusform>
            <numerusform>یہ {all} میں سے %n سوالات کے بعد روکا گیا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>اسے روک دیا گیا۔</translation>
    </message>
    <message>
        <source>It was stopped: {asked} of {all} questions were asked.</source>
        <translation>اسے روک دیا گیا: {all} میں سے {asked} سوال پوچھے گئے۔</translation>
    </message>
    <message>
        <source>Its answer is no list of spans.</source>
        <translation>اس کا جواب نشان زد ٹکڑوں کی فہرست نہیں ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Its files are right, but ONNX Runtime GenAI reads %n prompt(s) as other tokens than the original does: other programs will get worse answers than Ustad.</source>
        <translation>
            <numerusform>اس کی فائلیں درست ہیں، مگر ONNX Runtime GenAI %n پرامپٹ کو اصل سے مختلف ٹوکن میں پڑھتا ہے: دوسرے پروگراموں کو Ustad سے کمتر جواب ملیں گے۔</numerusform>
            <numerusform>اس کی فائلیں درست ہیں، مگر ONNX Runtime GenAI %n پرامپٹس کو اصل سے مختلف ٹوکن میں پڑھتا ہے: دوسرے پروگراموں کو Ustad سے کمتر جواب ملیں گے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Its last answer has no question before it, or no words.</source>
        <translation>اس کے آخری جواب سے پہلے کوئی سوال نہیں، یا اس میں الفاظ نہیں۔</translation>
    </message>
    <message>
        <source>Its text is not made by the template, so it cannot be taken apart.</source>
        <translation>اس کا متن ٹیمپلیٹ سے نہیں بنا، اس لیے اسے الگ نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>Its vectors do not tell like texts from unlike ones.</source>
        <translation>اس کے ویکٹر ملتے جلتے متن کو مختلف متن سے الگ نہیں کرتے۔</translation>
    </message>
    <message>
        <source>Its words are not in the passage</source>
        <translation>اس کے الفاظ عبارت میں نہیں</translation>
    </message>
    <message>
        <source>Join passages that stand side by side</source>
        <translation>ساتھ ساتھ موجود عبارتیں جوڑیں</translation>
    </message>
    <message>
        <source>Judge answers</source>
        <translation>جوابات کا فیصلہ</translation>
    </message>
    <message>
        <source>Judge answers on “{name}”</source>
        <translation>“{name}” پر جوابات کا فیصلہ</translation>
    </message>
    <message>
        <source>Keep a share of the rows for validation, a tenth, say.</source>
        <translation>قطاروں کا ایک حصہ توثیق کے لیے رکھیں، مثلاً دسواں۔</translation>
    </message>
    <message>
        <source>Keep a tenth of the rows for validation</source>
        <translation>قطاروں کا دسواں حصہ توثیق کے لیے رکھیں</translation>
    </message>
    <message>
        <source>Keep one SELECT, and add another table for each of the others.</source>
        <translation>ایک SELECT رکھیں، اور باقی ہر ایک کے لیے الگ جدول شامل کریں۔</translation>
    </message>
    <message>
        <source>Keep only what reads; put a column of that name in quotes.</source>
        <translation>صرف وہی رکھیں جو پڑھتا ہے؛ اس نام کے کالم کو واوین میں رکھیں۔</translation>
    </message>
    <message>
        <source>Keep parts in main memory</source>
        <translation>حصے مرکزی میموری میں رکھیں</translation>
    </message>
    <message>
        <source>Keep some rows for validation, or keep the last weights.</source>
        <translation>توثیق کے لیے کچھ قطاریں رکھیں، یا آخری ویٹس رکھیں۔</translation>
    </message>
    <message>
        <source>Keep the best third at each stage</source>
        <translation>ہر مرحلے پر بہترین تہائی رکھیں</translation>
    </message>
    <message>
        <source>Keep the last weights and do not stop early</source>
        <translation>آخری ویٹس رکھیں اور جلد نہ رکیں</translation>
    </message>
    <message>
        <source>Keeping keys</source>
        <translation>کلیدیں محفوظ رکھنا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Language models in ONNX form</source>
        <translation>‏ONNX شکل میں زبان ماڈل</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>لاطینی حروف</translation>
    </message>
    <message>
        <source>Layer in 4 bits, processor</source>
        <translation>4 بٹ میں تہہ، پروسیسر</translation>
    </message>
    <message>
        <source>Layer in 4 bits, {device}</source>
        <translation>4 بٹ میں تہہ، {device}</translation>
    </message>
    <message>
        <source>Layers with an adapter</source>
        <translation>اڈاپٹر والی تہیں</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>سیکھنے کا خط</translation>
    </message>
    <message>
        <source>Learning from preferences needs both answers.</source>
        <translation>ترجیحات سے سیکھنے کے لیے دونوں جواب چاہییں۔</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>سیکھنے کی شرح</translation>
    </message>
    <message>
        <source>Learning rate over time</source>
        <translation>وقت کے ساتھ سیکھنے کی شرح</translation>
    </message>
    <message>
        <source>Learns invisible tokens in front of every text and leaves the model as it is. Small, but uses up room in the context and cannot be merged. Wants a learning rate about ten times that of LoRA.</source>
        <translation>ہر متن سے پہلے نظر نہ آنے والے ٹوکن سیکھتا ہے اور ماڈل کو جیسا ہے ویسا چھوڑتا ہے۔ چھوٹا ہے، مگر سیاق میں جگہ لیتا ہے اور ضم نہیں ہو سکتا۔ اسے LoRA سے تقریباً دس گنا سیکھنے کی شرح چاہیے۔</translation>
    </message>
    <message>
        <source>Least likely word</source>
        <translation>کم سے کم قرینِ قیاس لفظ</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n row(s) out</source>
        <translation>
            <numerusform>%n قطار چھوڑ دیں</numerusform>
            <numerusform>%n قطاریں چھوڑ دیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>دونوں میں سے ایک کو چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Leave out its comments, and put texts in single quotes ('…').</source>
        <translation>اس کے تبصرے نکال دیں، اور متن کو اکہرے واوین ('…') میں رکھیں۔</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>انہیں چھوڑ دیں</translation>
    </message>
    <message>
        <source>Leaves the model as it is and trains a small adapter beside its layers: the usual choice, quick and hard to break.</source>
        <translation>ماڈل کو جیسا ہے ویسا چھوڑتا ہے اور اس کی تہوں کے ساتھ ایک چھوٹے اڈاپٹر کو تربیت دیتا ہے: معمول کا انتخاب، تیز اور مشکل سے بگڑنے والا۔</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>چھوڑے گئے</translation>
    </message>
    <message>
        <source>Length of the prefix</source>
        <translation>پریفکس کی لمبائی</translation>
    </message>
    <message>
        <source>Lengths were not checked: choose a model to measure them with.</source>
        <translation>لمبائیوں کی جانچ نہیں ہوئی: انہیں ناپنے کے لیے کوئی ماڈل منتخب کریں۔</translation>
    </message>
    <message>
        <source>Let another way of answering have the same questions, to see which one is better.</source>
        <translation>یہی سوال جواب دینے کے کسی دوسرے طریقے سے بھی پوچھیں، تاکہ معلوم ہو کہ کون سا بہتر ہے۔</translation>
    </message>
    <message>
        <source>Let its name end with .csv or .json.</source>
        <translation>اس کا نام ⁨.csv⁩ یا ⁨.json⁩ پر ختم ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>Let questions and answers take turns, beginning with a question; or choose another model.</source>
        <translation>سوال اور جواب باری باری رکھیں، سوال سے شروع کرتے ہوئے؛ یا کوئی اور ماڈل منتخب کریں۔</translation>
    </message>
    <message>
        <source>Let the comparison go on, and vote then.</source>
        <translation>موازنے کو آگے بڑھنے دیں، اور پھر ووٹ دیں۔</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>لائسنس</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Like in meaning</source>
        <translation>معنی میں مماثل</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>سسٹم کی طرح</translation>
    </message>
    <message>
        <source>Line {line} of {path} is damaged: {reason}.</source>
        <translation>⁨{path}⁩ کی سطر {line} خراب ہے: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>LoRA beside a model squeezed to 4 or 8 bits: about a quarter or half of the memory, and takes longer. For models that would not fit otherwise.</source>
        <translation>4 یا 8 بٹ تک مختصر کیے گئے ماڈل کے ساتھ LoRA: تقریباً چوتھائی یا آدھی میموری، اور زیادہ وقت۔ ان ماڈلز کے لیے جو ورنہ نہ سمائیں۔</translation>
    </message>
    <message>
        <source>LoRA that also learns how strong each direction is: often a little better at small ranks, and slower.</source>
        <translation>‏LoRA جو یہ بھی سیکھتا ہے کہ ہر سمت کتنی قوی ہے: چھوٹے رینک پر اکثر قدرے بہتر، اور سست۔</translation>
    </message>
    <message>
        <source>Loading the export</source>
        <translation>ایکسپورٹ لوڈ ہو رہی ہے</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>ماڈل لوڈ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>ماڈل لوڈ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Loading the original</source>
        <translation>اصل لوڈ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Loads; built for {kind}</source>
        <translation>لوڈ ہوتا ہے؛ {kind} کے لیے بنا ہے</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>سب سے لمبا جواب</translation>
    </message>
    <message>
        <source>Longest common thread (ROUGE-L)</source>
        <translation>سب سے لمبا مشترک سلسلہ (ROUGE-L)</translation>
    </message>
    <message>
        <source>Longest common thread, for summaries</source>
        <translation>سب سے لمبا مشترک سلسلہ، خلاصوں کے لیے</translation>
    </message>
    <message>
        <source>Longest passage</source>
        <translation>سب سے لمبی عبارت</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>سب سے لمبی قطار</translation>
    </message>
    <message>
        <source>Longest row {length} tokens</source>
        <translation>سب سے لمبی قطار {length} ٹوکن</translation>
    </message>
    <message>
        <source>Longest wait for an answer</source>
        <translation>جواب کے لیے زیادہ سے زیادہ انتظار</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>آگے کا اندازہ لگائیں</translation>
    </message>
    <message>
        <source>Look at it on the Training screen and agree to it there.</source>
        <translation>اسے تربیت اسکرین پر دیکھیں اور وہاں منظوری دیں۔</translation>
    </message>
    <message>
        <source>Look at the answers in the trial: do the documents hold what is asked, and do the rows teach it? A more capable model may help.</source>
        <translation>آزمائش میں جوابات دیکھیں: کیا دستاویزات میں وہ ہے جو پوچھا جاتا ہے، اور کیا قطاریں اسے سکھاتی ہیں؟ زیادہ قابل ماڈل مدد کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Look at the rows again: they were changed elsewhere.</source>
        <translation>قطاریں دوبارہ دیکھیں: انہیں کہیں اور بدلا گیا ہے۔</translation>
    </message>
    <message>
        <source>Look at the server's own messages, then index the documents again.</source>
        <translation>سرور کے اپنے پیغامات دیکھیں، پھر دستاویزات دوبارہ انڈیکس کریں۔</translation>
    </message>
    <message>
        <source>Look at the server's own messages, then try again.</source>
        <translation>سرور کے اپنے پیغامات دیکھیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Look at the trial to see what kept the others from answering, then measure again.</source>
        <translation>آزمائش میں دیکھیں کہ دوسرے جواب کیوں نہ دے سکے، پھر دوبارہ پیمائش کریں۔</translation>
    </message>
    <message>
        <source>Look at what is trained</source>
        <translation>دیکھیں کہ کس چیز کی تربیت ہوتی ہے</translation>
    </message>
    <message>
        <source>Look for a newer copy of the same model.</source>
        <translation>اسی ماڈل کی نئی کاپی تلاش کریں۔</translation>
    </message>
    <message>
        <source>Look for answers in passages</source>
        <translation>عبارتوں میں جوابات تلاش کریں</translation>
    </message>
    <message>
        <source>Look for divisions by zero and logarithms of zero in it.</source>
        <translation>اس میں صفر سے تقسیم اور صفر کا لوگارتھم تلاش کریں۔</translation>
    </message>
    <message>
        <source>Look for the answers in the passages</source>
        <translation>عبارتوں میں جوابات تلاش کریں</translation>
    </message>
    <message>
        <source>Look for the same model in the safetensors format.</source>
        <translation>وہی ماڈل safetensors فارمیٹ میں تلاش کریں۔</translation>
    </message>
    <message>
        <source>Look for the same model without GGUF in its name.</source>
        <translation>وہی ماڈل تلاش کریں جس کے نام میں GGUF نہ ہو۔</translation>
    </message>
    <message>
        <source>Look for {name}</source>
        <translation>‏{name} تلاش کریں</translation>
    </message>
    <message>
        <source>Look on the hub</source>
        <translation>ہب پر دیکھیں</translation>
    </message>
    <message>
        <source>Look up the customer's case, then write the reply the way we do</source>
        <translation>گاہک کا معاملہ دیکھنا، پھر ہمارے انداز میں جواب لکھنا</translation>
    </message>
    <message>
        <source>Look whether a newer llama.cpp knows this kind of model; the job's log has all it said.</source>
        <translation>دیکھیں کہ آیا نیا llama.cpp اس قسم کے ماڈل کو جانتا ہے؛ اس نے جو کچھ کہا وہ کام کے لاگ میں ہے۔</translation>
    </message>
    <message>
        <source>Look whether its cells are separated by commas, tabs or semicolons.</source>
        <translation>دیکھیں کہ آیا اس کے خانے کوما، ٹیب یا سیمی کولن سے الگ ہیں۔</translation>
    </message>
    <message>
        <source>Look whether the server is overloaded, then try again.</source>
        <translation>دیکھیں کہ آیا سرور پر بوجھ زیادہ ہے، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Look whether the server is still running, then try again; what was saved before is safe.</source>
        <translation>دیکھیں کہ آیا سرور ابھی چل رہا ہے، پھر دوبارہ کوشش کریں؛ جو پہلے محفوظ ہوا تھا وہ سلامت ہے۔</translation>
    </message>
    <message>
        <source>Looking at each row</source>
        <translation>ہر قطار دیکھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Looking at what is to be compared</source>
        <translation>دیکھا جا رہا ہے کہ کس کا موازنہ کرنا ہے</translation>
    </message>
    <message>
        <source>Looking for questions that were trained on</source>
        <translation>وہ سوالات تلاش کیے جا رہے ہیں جن پر تربیت ہوئی</translation>
    </message>
    <message>
        <source>Looking for the answers in the passages</source>
        <translation>عبارتوں میں جوابات تلاش کیے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Looking things up works without any examples.</source>
        <translation>تلاش بغیر کسی مثال کے کام کرتی ہے۔</translation>
    </message>
    <message>
        <source>Looking through the attached files…</source>
        <translation>منسلک فائلیں دیکھی جا رہی ہیں…</translation>
    </message>
    <message>
        <source>Looking through the documents</source>
        <translation>دستاویزات دیکھی جا رہی ہیں</translation>
    </message>
    <message>
        <source>Looking through your documents…</source>
        <translation>آپ کی دستاویزات دیکھی جا رہی ہیں…</translation>
    </message>
    <message>
        <source>Losses are shown here; the pack brings no TensorBoard.</source>
        <translation>لاس یہیں دکھائے جاتے ہیں؛ پیک میں TensorBoard نہیں ہے۔</translation>
    </message>
    <message>
        <source>Lower “Reads and writes at most” for this address in Settings, or send less.</source>
        <translation>سیٹنگز میں اس پتے کے لیے “زیادہ سے زیادہ پڑھتا اور لکھتا ہے” کم کریں، یا کم بھیجیں۔</translation>
    </message>
    <message>
        <source>Loyalty to the base model</source>
        <translation>بنیادی ماڈل سے وفاداری</translation>
    </message>
    <message>
        <source>MLflow address</source>
        <translation>‏MLflow کا پتہ</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>مشینیں</translation>
    </message>
    <message>
        <source>Made by Ustad {version}</source>
        <translation>Ustad {version} سے تیار کردہ</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>کس کے لیے</translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <translation>
            <numerusform>%n تبدیلی کریں</numerusform>
            <numerusform>%n تبدیلیاں کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n row(s) drafts</source>
        <translation>
            <numerusform>%n قطار کو مسودہ بنائیں</numerusform>
            <numerusform>%n قطاروں کو مسودے بنائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new one for reading at the hub, and enter it under “Hub access”.</source>
        <translation>ہب پر پڑھنے کا نیا ٹوکن بنائیں، اور اسے “ہب تک رسائی” کے تحت درج کریں۔</translation>
    </message>
    <message>
        <source>Make one for reading in your account's settings there, and copy all of it.</source>
        <translation>وہاں اپنے اکاؤنٹ کی سیٹنگز میں پڑھنے کا ٹوکن بنائیں، اور اسے پورا کاپی کریں۔</translation>
    </message>
    <message>
        <source>Make room: a small model takes 2 to 8 GB.</source>
        <translation>جگہ بنائیں: ایک چھوٹا ماڈل 2 سے ⁨8 GB⁩ لیتا ہے۔</translation>
    </message>
    <message>
        <source>Make sure that you may write where Ustad keeps its things, and that the disk is well.</source>
        <translation>یقینی بنائیں کہ جہاں Ustad اپنی چیزیں رکھتا ہے وہاں آپ لکھ سکتے ہیں، اور ڈسک ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>Make them the same first, then merge.</source>
        <translation>پہلے انہیں یکساں کریں، پھر ملائیں۔</translation>
    </message>
    <message>
        <source>Make “Batches per step” a multiple of {processes}.</source>
        <translation>“فی قدم بیچز” کو {processes} کا مضاعف بنائیں۔</translation>
    </message>
    <message>
        <source>Make “{name}”</source>
        <translation>‏“{name}” بنائیں</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>ماحول بنایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Many good ones, and more keep coming</source>
        <translation>بہت سی اچھی، اور مزید آتی رہتی ہیں</translation>
    </message>
    <message>
        <source>Many languages and long documents; its reading of pictures is not used here.</source>
        <translation>کئی زبانیں اور لمبی دستاویزات؛ تصویریں پڑھنے کی اس کی صلاحیت یہاں استعمال نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>Mark each word once.</source>
        <translation>ہر لفظ کو ایک بار نشان زد کریں۔</translation>
    </message>
    <message>
        <source>Mark places on the Dataset screen, or choose another dataset.</source>
        <translation>ڈیٹا سیٹ اسکرین پر مقامات نشان زد کریں، یا کوئی اور ڈیٹا سیٹ منتخب کریں۔</translation>
    </message>
    <message>
        <source>Marking places in texts</source>
        <translation>متن میں مقامات نشان زد کرنا</translation>
    </message>
    <message numerus="yes">
        <source>Mask personal data in %n row(s)</source>
        <translation>
            <numerusform>%n قطار میں ذاتی معلومات چھپائیں</numerusform>
            <numerusform>%n قطاروں میں ذاتی معلومات چھپائیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matrices are multiplied on %n thread(s): as many as there are real cores to spare.</source>
        <translation>
            <numerusform>میٹرکس %n تھریڈ پر ضرب ہوتے ہیں: اتنے ہی جتنے حقیقی کور فارغ ہیں۔</numerusform>
            <numerusform>میٹرکس %n تھریڈز پر ضرب ہوتے ہیں: اتنے ہی جتنے حقیقی کور فارغ ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Matrix product, processor, {dtype}</source>
        <translation>میٹرکس ضرب، پروسیسر، {dtype}</translation>
    </message>
    <message>
        <source>Matrix product, {device}, {dtype}</source>
        <translation>میٹرکس ضرب، {device}، {dtype}</translation>
    </message>
    <message>
        <source>Measure the search</source>
        <translation>تلاش ناپیں</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>یہ کمپیوٹر ناپیں</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>ناپا گیا</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n general question(s): the project has no held-out rows.</source>
        <translation>
            <numerusform>%n عام سوال پر ناپا گیا: پروجیکٹ میں الگ رکھی گئی قطاریں نہیں۔</numerusform>
            <numerusform>%n عام سوالات پر ناپا گیا: پروجیکٹ میں الگ رکھی گئی قطاریں نہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n held-out row(s) of the dataset “{name}”.</source>
        <translation>
            <numerusform>ڈیٹا سیٹ “{name}” کی %n الگ رکھی گئی قطار پر ناپا گیا۔</numerusform>
            <numerusform>ڈیٹا سیٹ “{name}” کی %n الگ رکھی گئی قطاروں پر ناپا گیا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n row(s) of the run “{name}”.</source>
        <translation>
            <numerusform>رن “{name}” کی %n قطار پر ناپا گیا۔</numerusform>
            <numerusform>رن “{name}” کی %n قطاروں پر ناپا گیا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Medical codes, legal phrases, our house style</source>
        <translation>طبی کوڈ، قانونی جملے، ہمارے ادارے کا انداز</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>زیادہ سے زیادہ میموری</translation>
    </message>
    <message>
        <source>Memory is short, so the model is packed to 4 bits. That takes about 30% longer than LoRA.</source>
        <translation>میموری کم ہے، اس لیے ماڈل 4 بٹ میں سمیٹا جاتا ہے۔ اس میں LoRA سے تقریباً 30% زیادہ وقت لگتا ہے۔</translation>
    </message>
    <message>
        <source>Memory was not enough at step {step}. From there on each batch is worked on in {parts} parts: the result stays the same, and it takes a little longer.</source>
        <translation>قدم {step} پر میموری کافی نہیں تھی۔ وہاں سے ہر بیچ پر {parts} حصوں میں کام ہوتا ہے: نتیجہ وہی رہتا ہے، بس وقت قدرے زیادہ لگتا ہے۔</translation>
    </message>
    <message>
        <source>Memory was not enough to validate more than {rows} rows at once; the result is the same.</source>
        <translation>ایک ساتھ {rows} سے زیادہ قطاروں کی توثیق کے لیے میموری کافی نہیں تھی؛ نتیجہ وہی ہے۔</translation>
    </message>
    <message>
        <source>Mend it, or choose another file.</source>
        <translation>اسے درست کریں، یا کوئی اور فائل منتخب کریں۔</translation>
    </message>
    <message>
        <source>Mend or reject them on the Dataset screen, or let the settings leave out rows that cannot be used.</source>
        <translation>انہیں ڈیٹا سیٹ اسکرین پر درست یا مسترد کریں، یا سیٹنگز سے وہ قطاریں چھڑوا دیں جو استعمال نہیں ہو سکتیں۔</translation>
    </message>
    <message>
        <source>Mend the file, look at it again and agree to it.</source>
        <translation>فائل درست کریں، اسے دوبارہ دیکھیں اور منظوری دیں۔</translation>
    </message>
    <message>
        <source>Mend the marked place, or delete the row.</source>
        <translation>نشان زد مقام درست کریں، یا قطار حذف کریں۔</translation>
    </message>
    <message>
        <source>Mend what is named there and start it again.</source>
        <translation>وہاں جس چیز کا نام ہے اسے درست کریں اور دوبارہ شروع کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n row(s)</source>
        <translation>
            <numerusform>%n قطار ملائیں</numerusform>
            <numerusform>%n قطاریں ملائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into a model</source>
        <translation>ماڈل میں ضم کریں</translation>
    </message>
    <message>
        <source>Merge the adapter first: choose the run under “Optimise”, which does so.</source>
        <translation>پہلے اڈاپٹر ضم کریں: “بہتر بنائیں” کے تحت رن منتخب کریں، جو یہ کرتا ہے۔</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>‏“{name}” ضم کریں</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>ضم کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طریقہ</translation>
    </message>
    <message>
        <source>Minutes between checkpoints</source>
        <translation>چیک پوائنٹس کے درمیان منٹ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ماڈل</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>ماڈلز</translation>
    </message>
    <message>
        <source>Models as {precision} are not made for DirectML.</source>
        <translation>‏{precision} میں ماڈل DirectML کے لیے نہیں بنائے جاتے۔</translation>
    </message>
    <message>
        <source>Models cannot be squeezed to few bits on this computer: bitsandbytes says {reason}</source>
        <translation>اس کمپیوٹر پر ماڈل چند بٹ تک مختصر نہیں کیے جا سکتے: bitsandbytes کہتا ہے ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Models in ONNX form, NVIDIA graphics card (CUDA)</source>
        <translation>‏ONNX شکل میں ماڈل، NVIDIA گرافکس کارڈ (CUDA)</translation>
    </message>
    <message>
        <source>Models in ONNX form, Windows graphics card (DirectML)</source>
        <translation>‏ONNX شکل میں ماڈل، Windows گرافکس کارڈ (DirectML)</translation>
    </message>
    <message>
        <source>Models in ONNX form, neural processor (NPU)</source>
        <translation>‏ONNX شکل میں ماڈل، نیورل پروسیسر (NPU)</translation>
    </message>
    <message>
        <source>Models in ONNX form, processor</source>
        <translation>‏ONNX شکل میں ماڈل، پروسیسر</translation>
    </message>
    <message>
        <source>Models of transformers have a type of their own now.</source>
        <translation>‏transformers کے ماڈلز کی اب اپنی الگ قسم ہے۔</translation>
    </message>
    <message>
        <source>Models squeezed to few bits cannot run on an Apple chip's graphics part.</source>
        <translation>چند بٹ تک مختصر کیے گئے ماڈل Apple چپ کے گرافکس حصے پر نہیں چل سکتے۔</translation>
    </message>
    <message>
        <source>More rows of the same kind would hardly help: from {before} to {last} rows it changed by {points} points ({low} to {high}).</source>
        <translation>اسی طرح کی مزید قطاروں سے شاید ہی مدد ملے: {before} سے {last} قطاروں تک یہ {points} پوائنٹ بدلا ({low} سے {high})۔</translation>
    </message>
    <message>
        <source>More rows would help: from {before} to {last} rows it surely rose by {points} points ({low} to {high}).</source>
        <translation>مزید قطاروں سے مدد ملے گی: {before} سے {last} قطاروں تک یہ یقینی طور پر {points} پوائنٹ بڑھا ({low} سے {high})۔</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <translation>100 سے زیادہ زبانیں</translation>
    </message>
    <message>
        <source>More than 140 languages</source>
        <translation>140 سے زیادہ زبانیں</translation>
    </message>
    <message>
        <source>More than was asked for</source>
        <translation>مانگے گئے سے زیادہ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>حرکت</translation>
    </message>
    <message numerus="yes">
        <source>Move %n held-out row(s) to training</source>
        <translation>
            <numerusform>%n الگ رکھی گئی قطار کو تربیت میں منتقل کریں</numerusform>
            <numerusform>%n الگ رکھی گئی قطاروں کو تربیت میں منتقل کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s)</source>
        <translation>
            <numerusform>%n قطار منتقل کریں</numerusform>
            <numerusform>%n قطاریں منتقل کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s) to training</source>
        <translation>
            <numerusform>%n قطار کو تربیت میں منتقل کریں</numerusform>
            <numerusform>%n قطاروں کو تربیت میں منتقل کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Move it out of the project's folder of datasets.</source>
        <translation>اسے پروجیکٹ کے ڈیٹا سیٹس کے فولڈر سے باہر منتقل کریں۔</translation>
    </message>
    <message>
        <source>Move the folder elsewhere if you do not want to see it here.</source>
        <translation>اگر آپ اسے یہاں نہیں دیکھنا چاہتے تو فولڈر کو کہیں اور منتقل کریں۔</translation>
    </message>
    <message>
        <source>Moving passages: {done} of {total}</source>
        <translation>عبارتیں منتقل ہو رہی ہیں: {total} میں سے {done}</translation>
    </message>
    <message>
        <source>Multiplies the adapter by alpha ÷ √rank in place of alpha ÷ rank, so that high ranks do not fade. Use it from rank 32 on, with an alpha of about the rank.</source>
        <translation>اڈاپٹر کو ⁨alpha ÷ rank⁩ کی جگہ ⁨alpha ÷ √rank⁩ سے ضرب دیتا ہے، تاکہ اونچے رینک ماند نہ پڑیں۔ اسے رینک 32 سے اوپر استعمال کریں، alpha تقریباً رینک کے برابر رکھ کر۔</translation>
    </message>
    <message>
        <source>Must one answer often bring together facts from several places?</source>
        <translation>کیا ایک جواب میں اکثر کئی جگہوں کے حقائق اکٹھے کرنے پڑتے ہیں؟</translation>
    </message>
    <message>
        <source>Must people see where an answer comes from?</source>
        <translation>کیا لوگوں کو یہ دیکھنا ضروری ہے کہ جواب کہاں سے آیا؟</translation>
    </message>
    <message>
        <source>Must the answers keep to fixed professional terms and phrases?</source>
        <translation>کیا جوابات کو مقررہ پیشہ ورانہ اصطلاحات اور جملوں کا پابند رہنا ہے؟</translation>
    </message>
    <message>
        <source>NVIDIA cards</source>
        <translation>‏NVIDIA کارڈز</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>‏NVIDIA گرافکس کارڈ (CUDA)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name it by a word that the documents use, or choose a language model that can read all of them.</source>
        <translation>اس کا نام ایسے لفظ سے لیں جو دستاویزات استعمال کرتی ہیں، یا ایسا زبان ماڈل منتخب کریں جو ان سب کو پڑھ سکے۔</translation>
    </message>
    <message>
        <source>Name the column that is to be filled.</source>
        <translation>جس کالم کو بھرنا ہے اس کا نام دیں۔</translation>
    </message>
    <message>
        <source>Names of the layers that get an adapter, with commas between, such as q_proj, v_proj. Empty: those that suit the method, found by looking at the model.</source>
        <translation>ان تہوں کے نام جنہیں اڈاپٹر ملتا ہے، درمیان میں کوما کے ساتھ، جیسے ⁨q_proj, v_proj⁩۔ خالی: وہ جو طریقے کے موافق ہوں، ماڈل کو دیکھ کر ڈھونڈی گئیں۔</translation>
    </message>
    <message>
        <source>Near-duplicates were not sought: there are more than {most} rows.</source>
        <translation>قریبی نقلیں نہیں ڈھونڈی گئیں: {most} سے زیادہ قطاریں ہیں۔</translation>
    </message>
    <message>
        <source>Nearly the same as a row that is there</source>
        <translation>پہلے سے موجود قطار سے تقریباً یکساں</translation>
    </message>
    <message>
        <source>Neither a file nor a folder.</source>
        <translation>نہ فائل نہ فولڈر۔</translation>
    </message>
    <message>
        <source>Neural processor (NPU)</source>
        <translation>نیورل پروسیسر (NPU)</translation>
    </message>
    <message>
        <source>Neural processors are reached through Windows 11, version 24H2 or newer.</source>
        <translation>نیورل پروسیسرز تک Windows 11، ورژن 24H2 یا نئے کے ذریعے پہنچا جاتا ہے۔</translation>
    </message>
    <message>
        <source>New index: {done} of {total} documents; the former one answers meanwhile</source>
        <translation>نیا انڈیکس: {total} میں سے {done} دستاویزات؛ اس دوران پچھلا جواب دیتا ہے</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card with a working driver was found.</source>
        <translation>کام کرتے ڈرائیور والا کوئی NVIDIA گرافکس کارڈ نہیں ملا۔</translation>
    </message>
    <message>
        <source>No Qdrant server answers at {host}.</source>
        <translation>⁨{host}⁩ پر کوئی Qdrant سرور جواب نہیں دیتا۔</translation>
    </message>
    <message>
        <source>No database answers at {host}: {reason}.</source>
        <translation>⁨{host}⁩ پر کوئی ڈیٹابیس جواب نہیں دیتا: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>No documents are chosen to propose rows from.</source>
        <translation>قطاریں تجویز کروانے کے لیے کوئی دستاویز منتخب نہیں۔</translation>
    </message>
    <message>
        <source>No documents are indexed in this project yet.</source>
        <translation>اس پروجیکٹ میں ابھی کوئی دستاویز انڈیکس نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>No indexed document holds the words of the quote.</source>
        <translation>کسی انڈیکس شدہ دستاویز میں اقتباس کے الفاظ نہیں۔</translation>
    </message>
    <message>
        <source>No keyring of the system answers here: the key is kept until Ustad is closed, and is written nowhere.</source>
        <translation>یہاں سسٹم کا کوئی کی رنگ جواب نہیں دیتا: کلید Ustad کے بند ہونے تک رکھی جاتی ہے، اور کہیں نہیں لکھی جاتی۔</translation>
    </message>
    <message>
        <source>No place is marked in any training row: there is nothing to learn.</source>
        <translation>کسی تربیتی قطار میں کوئی مقام نشان زد نہیں: سیکھنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>No proof was begun in this project.</source>
        <translation>اس پروجیکٹ میں کوئی ثبوت شروع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>No row has anything to learn: in none does the answer fit into {length} tokens.</source>
        <translation>کسی قطار میں سیکھنے کو کچھ نہیں: کسی کا جواب {length} ٹوکن میں نہیں سماتا۔</translation>
    </message>
    <message>
        <source>No rows of this dataset are held out, so there is nothing to ask.</source>
        <translation>اس ڈیٹا سیٹ کی کوئی قطار الگ نہیں رکھی گئی، اس لیے پوچھنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>No server answers at {host}.</source>
        <translation>⁨{host}⁩ پر کوئی سرور جواب نہیں دیتا۔</translation>
    </message>
    <message>
        <source>No training row has the label “{label}”.</source>
        <translation>کسی تربیتی قطار کا لیبل “{label}” نہیں۔</translation>
    </message>
    <message>
        <source>No training row marks a place as “{label}”.</source>
        <translation>کوئی تربیتی قطار کسی مقام کو “{label}” کے طور پر نشان زد نہیں کرتی۔</translation>
    </message>
    <message>
        <source>No trial begins once so much time was spent; the one under way is finished. 0: no limit.</source>
        <translation>اتنا وقت خرچ ہو جانے کے بعد کوئی آزمائش شروع نہیں ہوتی؛ جو جاری ہو وہ مکمل کی جاتی ہے۔ 0: کوئی حد نہیں۔</translation>
    </message>
    <message>
        <source>No trial came to its end.</source>
        <translation>کوئی آزمائش اختتام تک نہیں پہنچی۔</translation>
    </message>
    <message>
        <source>No way answers well: the best reaches {best} %, so none is worth its trouble.</source>
        <translation>کوئی طریقہ اچھا جواب نہیں دیتا: بہترین {best} % تک پہنچتا ہے، اس لیے کوئی بھی محنت کے لائق نہیں۔</translation>
    </message>
    <message>
        <source>No, one place is enough</source>
        <translation>نہیں، ایک جگہ کافی ہے</translation>
    </message>
    <message>
        <source>Nobody has checked “{judge}” yet: vote on some of these answers side by side, and compare.</source>
        <translation>“{judge}” کو ابھی کسی نے نہیں پرکھا: ان میں سے کچھ جوابات پر آمنے سامنے ووٹ دیں، اور ملائیں۔</translation>
    </message>
    <message>
        <source>None of these rows is one question and one answer.</source>
        <translation>ان میں سے کوئی قطار ایک سوال اور ایک جواب نہیں ہے۔</translation>
    </message>
    <message>
        <source>None, or a small or narrow set</source>
        <translation>کوئی نہیں، یا چھوٹا یا محدود مجموعہ</translation>
    </message>
    <message>
        <source>Not all passages arrived in the other store.</source>
        <translation>تمام عبارتیں دوسرے اسٹور میں نہیں پہنچیں۔</translation>
    </message>
    <message>
        <source>Not even one sentence of your documents fits beside the question: this model can read {budget} tokens.</source>
        <translation>سوال کے ساتھ آپ کی دستاویزات کا ایک جملہ بھی نہیں سماتا: یہ ماڈل {budget} ٹوکن پڑھ سکتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Not found in the passages: %n sentence(s) of this answer, underlined with dots.</source>
        <translation>
            <numerusform>عبارتوں میں نہیں ملا: اس جواب کا %n جملہ، جس کے نیچے نقطے ہیں۔</numerusform>
            <numerusform>عبارتوں میں نہیں ملے: اس جواب کے %n جملے، جن کے نیچے نقطے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>ابھی یقینی نہیں</translation>
    </message>
    <message>
        <source>Not sure yet. Until then, begin with documents (RAG).</source>
        <translation>ابھی یقینی نہیں۔ تب تک دستاویزات (RAG) سے شروع کریں۔</translation>
    </message>
    <message>
        <source>Not sure yet. Until then, begin with documents and fine-tuning.</source>
        <translation>ابھی یقینی نہیں۔ تب تک دستاویزات اور فائن ٹیوننگ سے شروع کریں۔</translation>
    </message>
    <message>
        <source>Not sure yet. Until then, begin with fine-tuning.</source>
        <translation>ابھی یقینی نہیں۔ تب تک فائن ٹیوننگ سے شروع کریں۔</translation>
    </message>
    <message>
        <source>Not sure yet. Until then, stay with the model alone.</source>
        <translation>ابھی یقینی نہیں۔ تب تک صرف ماڈل کے ساتھ رہیں۔</translation>
    </message>
    <message>
        <source>Not sure yet: “{name}” did best, but that may be chance.</source>
        <translation>ابھی یقینی نہیں: “{name}” سب سے اچھا رہا، لیکن یہ اتفاق بھی ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Not trained on</source>
        <translation>تربیت نہیں ہوئی</translation>
    </message>
    <message numerus="yes">
        <source>Not written, since not reviewed yet: %n draft(s).</source>
        <translation>
            <numerusform>نہیں لکھا گیا کیونکہ ابھی نظرثانی نہیں ہوئی: %n مسودہ۔</numerusform>
            <numerusform>نہیں لکھے گئے کیونکہ ابھی نظرثانی نہیں ہوئی: %n مسودے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not written: %n rejected row(s).</source>
        <translation>
            <numerusform>نہیں لکھی گئی: %n مسترد شدہ قطار۔</numerusform>
            <numerusform>نہیں لکھی گئیں: %n مسترد شدہ قطاریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Note how the rows are split</source>
        <translation>نوٹ کریں کہ قطاریں کیسے تقسیم ہیں</translation>
    </message>
    <message>
        <source>Nothing can be learnt from “loss” in {path}: it has no gradient.</source>
        <translation>⁨{path}⁩ میں “loss” سے کچھ نہیں سیکھا جا سکتا: اس کا گریڈیئنٹ نہیں ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be learnt of %n row(s) at {length} tokens.</source>
        <translation>
            <numerusform>{length} ٹوکن پر %n قطار سے کچھ نہیں سیکھا جا سکتا۔</numerusform>
            <numerusform>{length} ٹوکن پر %n قطاروں سے کچھ نہیں سیکھا جا سکتا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is counted for or against documents here.</source>
        <translation>یہاں دستاویزات کے حق میں یا خلاف کچھ شمار نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Nothing is counted. Ask who will have to answer for a wrong answer.</source>
        <translation>کچھ شمار نہیں ہوتا۔ پوچھیں کہ غلط جواب کا ذمہ دار کون ہوگا۔</translation>
    </message>
    <message>
        <source>Nothing is counted. Fine-tuning, if advised, then hangs on how many you find.</source>
        <translation>کچھ شمار نہیں ہوتا۔ اگر فائن ٹیوننگ کا مشورہ ملے تو اس کا دارومدار اس پر ہوگا کہ آپ کو کتنی ملتی ہیں۔</translation>
    </message>
    <message>
        <source>Nothing is counted. Look at the dates of five of your documents to find out.</source>
        <translation>کچھ شمار نہیں ہوتا۔ معلوم کرنے کے لیے اپنی پانچ دستاویزات کی تاریخیں دیکھیں۔</translation>
    </message>
    <message>
        <source>Nothing is counted. Show a model's free answer to a colleague and see what they correct.</source>
        <translation>کچھ شمار نہیں ہوتا۔ کسی ساتھی کو ماڈل کا آزاد جواب دکھائیں اور دیکھیں کہ وہ کیا درست کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Nothing is counted. Take five real questions and note what you open to answer them.</source>
        <translation>کچھ شمار نہیں ہوتا۔ پانچ حقیقی سوالات لیں اور نوٹ کریں کہ ان کے جواب کے لیے آپ کیا کھولتے ہیں۔</translation>
    </message>
    <message>
        <source>Nothing is to be searched: no setting has more than one value.</source>
        <translation>تلاش کرنے کو کچھ نہیں: کسی سیٹنگ کی ایک سے زیادہ قدریں نہیں۔</translation>
    </message>
    <message>
        <source>Nothing reads it. Take it out, or see how Olive's present guide says it.</source>
        <translation>اسے کوئی نہیں پڑھتا۔ اسے نکال دیں، یا دیکھیں کہ Olive کا موجودہ گائیڈ اسے کیسے لکھتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing was measured, so nothing can be recommended.</source>
        <translation>کچھ ناپا نہیں گیا، اس لیے کوئی تجویز نہیں دی جا سکتی۔</translation>
    </message>
    <message numerus="yes">
        <source>Nothing would be learnt of %n row(s), which have no answer: {rows}.</source>
        <translation>
            <numerusform>%n قطار سے، جس میں جواب نہیں، کچھ نہیں سیکھا جائے گا: {rows}۔</numerusform>
            <numerusform>%n قطاروں سے، جن میں جواب نہیں، کچھ نہیں سیکھا جائے گا: {rows}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing would be learnt of %n row(s): their answer begins beyond {length} tokens: {rows}.</source>
        <translation>
            <numerusform>%n قطار سے کچھ نہیں سیکھا جائے گا: اس کا جواب {length} ٹوکن سے آگے شروع ہوتا ہے: {rows}۔</numerusform>
            <numerusform>%n قطاروں سے کچھ نہیں سیکھا جائے گا: ان کا جواب {length} ٹوکن سے آگے شروع ہوتا ہے: {rows}۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>کبھی کبھار</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>اعداد</translation>
    </message>
    <message>
        <source>OLoRA: an orthonormal basis</source>
        <translation>‏OLoRA: ایک آرتھونارمل بنیاد</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>ONNX Runtime GenAI, which builds the export, is not installed.</source>
        <translation>‏ONNX Runtime GenAI، جو ایکسپورٹ بناتا ہے، انسٹال نہیں ہے۔</translation>
    </message>
    <message>
        <source>ONNX Runtime took {device} instead of what was asked for, {wanted}.</source>
        <translation>‏ONNX Runtime نے مانگی گئی ڈیوائس {wanted} کی جگہ {device} لے لی۔</translation>
    </message>
    <message>
        <source>ONNX Runtime, graphics card (CUDA), {numbers}</source>
        <translation>‏ONNX Runtime، گرافکس کارڈ (CUDA)، {numbers}</translation>
    </message>
    <message>
        <source>ONNX Runtime, graphics card (DirectML), {numbers}</source>
        <translation>‏ONNX Runtime، گرافکس کارڈ (DirectML)، {numbers}</translation>
    </message>
    <message>
        <source>ONNX Runtime, neural processor, {numbers}</source>
        <translation>‏ONNX Runtime، نیورل پروسیسر، {numbers}</translation>
    </message>
    <message>
        <source>ONNX Runtime, processor, {numbers}</source>
        <translation>‏ONNX Runtime، پروسیسر، {numbers}</translation>
    </message>
    <message>
        <source>ONNX session, {provider}</source>
        <translation>‏ONNX سیشن، {provider}</translation>
    </message>
    <message>
        <source>Of its own answers, {share} % of the words are the original's before they part; {limit} % or more are expected.</source>
        <translation>الگ ہونے سے پہلے اس کے اپنے جوابات کے {share} % الفاظ اصل والے ہیں؛ {limit} % یا زیادہ متوقع ہے۔</translation>
    </message>
    <message>
        <source>Of {all} GB of memory, {free} GB are free.</source>
        <translation>میموری کے ⁨{all} GB⁩ میں سے ⁨{free} GB⁩ خالی ہیں۔</translation>
    </message>
    <message>
        <source>Of {all} GB on the graphics card, {free} GB are free.</source>
        <translation>گرافکس کارڈ کے ⁨{all} GB⁩ میں سے ⁨{free} GB⁩ خالی ہیں۔</translation>
    </message>
    <message>
        <source>Off: the processes share the work of the machine's processor.</source>
        <translation>بند: پروسیس مشین کے پروسیسر کا کام آپس میں بانٹتے ہیں۔</translation>
    </message>
    <message>
        <source>Offline mode is on, so the hub is not asked: HF_HUB_OFFLINE is set.</source>
        <translation>آف لائن موڈ چالو ہے، اس لیے ہب سے نہیں پوچھا جاتا: HF_HUB_OFFLINE مقرر ہے۔</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>اکثر</translation>
    </message>
    <message>
        <source>Olive could not be installed: a downloaded package is not the one that was expected.</source>
        <translation>‏Olive انسٹال نہ ہو سکا: ایک ڈاؤن لوڈ شدہ پیکیج وہ نہیں جس کی توقع تھی۔</translation>
    </message>
    <message>
        <source>Olive could not be installed: the certificate of the package index is not trusted here.</source>
        <translation>‏Olive انسٹال نہ ہو سکا: پیکیج انڈیکس کے سرٹیفکیٹ پر یہاں بھروسا نہیں کیا جاتا۔</translation>
    </message>
    <message>
        <source>Olive could not be installed: the disk is full.</source>
        <translation>‏Olive انسٹال نہ ہو سکا: ڈسک بھر گئی ہے۔</translation>
    </message>
    <message>
        <source>Olive could not be installed: the package index could not be reached.</source>
        <translation>‏Olive انسٹال نہ ہو سکا: پیکیج انڈیکس تک نہیں پہنچا جا سکا۔</translation>
    </message>
    <message>
        <source>Olive could not be installed: the package index lacks one of its packages for this computer.</source>
        <translation>‏Olive انسٹال نہ ہو سکا: پیکیج انڈیکس میں اس کمپیوٹر کے لیے اس کا ایک پیکیج نہیں ہے۔</translation>
    </message>
    <message>
        <source>Olive could not be installed: {reason}</source>
        <translation>‏Olive انسٹال نہ ہو سکا: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Olive could not write its result: the disk is full.</source>
        <translation>‏Olive اپنا نتیجہ نہ لکھ سکا: ڈسک بھر گئی ہے۔</translation>
    </message>
    <message>
        <source>Olive did not take what it was told: {reason}</source>
        <translation>‏Olive نے جو اسے بتایا گیا وہ قبول نہیں کیا: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Olive does not do this to a model that has an adapter already.</source>
        <translation>‏Olive یہ عمل ایسے ماڈل پر نہیں کرتا جس میں پہلے سے اڈاپٹر ہو۔</translation>
    </message>
    <message>
        <source>Olive ended as if all were well, but made nothing: {place} is missing.</source>
        <translation>‏Olive یوں ختم ہوا جیسے سب ٹھیک ہو، مگر کچھ نہیں بنایا: {place} غائب ہے۔</translation>
    </message>
    <message>
        <source>Olive has never had this option; the rows and their template say it.</source>
        <translation>‏Olive میں یہ آپشن کبھی نہیں تھا؛ یہ بات قطاریں اور ان کا ٹیمپلیٹ بتاتے ہیں۔</translation>
    </message>
    <message>
        <source>Olive has no training of the kind “{method}”.</source>
        <translation>‏Olive میں “{method}” قسم کی تربیت نہیں ہے۔</translation>
    </message>
    <message>
        <source>Olive has not changed a single weight.</source>
        <translation>‏Olive نے ایک بھی ویٹ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Olive is not installed.</source>
        <translation>‏Olive انسٹال نہیں ہے۔</translation>
    </message>
    <message>
        <source>Olive made nothing. It ended in the pass “{step}”: {reason}</source>
        <translation>‏Olive نے کچھ نہیں بنایا۔ وہ مرحلہ “{step}” میں ختم ہوا: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Olive must be told what kind of files they are.</source>
        <translation>‏Olive کو بتانا ضروری ہے کہ یہ کس قسم کی فائلیں ہیں۔</translation>
    </message>
    <message>
        <source>Olive never had it: values to try stand in the passes, and need an evaluator. “Search for settings” on the Training screen does what is meant here.</source>
        <translation>‏Olive میں یہ کبھی نہیں تھا: آزمانے کی قدریں مراحل میں ہوتی ہیں، اور انہیں ایک جائزہ کار چاہیے۔ تربیت اسکرین پر “سیٹنگز تلاش کریں” وہی کرتا ہے جو یہاں مقصود ہے۔</translation>
    </message>
    <message>
        <source>Olive no longer chooses the passes itself. Choose “Optimise”, or write them.</source>
        <translation>‏Olive اب خود مراحل نہیں چنتا۔ “بہتر بنائیں” منتخب کریں، یا مراحل لکھیں۔</translation>
    </message>
    <message>
        <source>Olive runs on this computer only now.</source>
        <translation>‏Olive اب صرف اس کمپیوٹر پر چلتا ہے۔</translation>
    </message>
    <message>
        <source>Olive runs on this computer only now. Use a “LocalSystem”.</source>
        <translation>‏Olive اب صرف اس کمپیوٹر پر چلتا ہے۔ “LocalSystem” استعمال کریں۔</translation>
    </message>
    <message>
        <source>Olive squeezes the weights to few bits by a method of your choice, then builds the ONNX model.</source>
        <translation>‏Olive آپ کے منتخب طریقے سے ویٹس کو چند بٹ تک مختصر کرتا ہے، پھر ONNX ماڈل بناتا ہے۔</translation>
    </message>
    <message>
        <source>Olive takes LoRA adapters only, and this run made one of the kind {kind}.</source>
        <translation>‏Olive صرف LoRA اڈاپٹر لیتا ہے، اور اس رن نے {kind} قسم کا بنایا۔</translation>
    </message>
    <message>
        <source>Olive takes up to {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>‏Olive ⁨{folder}⁩ کی ڈسک پر ⁨{need} GB⁩ تک لیتا ہے؛ ⁨{free} GB⁩ خالی ہیں۔</translation>
    </message>
    <message>
        <source>Olive takes {need} GB while it is installed; {free} GB are free in {folder}.</source>
        <translation>‏Olive انسٹالیشن کے دوران ⁨{need} GB⁩ لیتا ہے؛ ⁨{folder}⁩ میں ⁨{free} GB⁩ خالی ہیں۔</translation>
    </message>
    <message>
        <source>Olive trains a LoRA, QLoRA or DoRA adapter on a dataset's rows; it becomes a run.</source>
        <translation>‏Olive ڈیٹا سیٹ کی قطاروں پر LoRA، QLoRA یا DoRA اڈاپٹر کو تربیت دیتا ہے؛ وہ ایک رن بن جاتا ہے۔</translation>
    </message>
    <message>
        <source>Olive trains models to write answers only.</source>
        <translation>‏Olive ماڈلز کو صرف جواب لکھنے کی تربیت دیتا ہے۔</translation>
    </message>
    <message>
        <source>Olive wants a package that the pack does not bring: {found}.</source>
        <translation>‏Olive کو ایسا پیکیج چاہیے جو پیک میں نہیں: {found}۔</translation>
    </message>
    <message>
        <source>Olive was to fetch something from the hub, and it works offline here.</source>
        <translation>‏Olive کو ہب سے کچھ لانا تھا، جبکہ وہ یہاں آف لائن کام کرتا ہے۔</translation>
    </message>
    <message>
        <source>Olive's exporter “OnnxConversion” cannot read models of the present transformers.</source>
        <translation>‏Olive کا ایکسپورٹر “OnnxConversion” موجودہ transformers کے ماڈل نہیں پڑھ سکتا۔</translation>
    </message>
    <message>
        <source>Olive: {workflow} “{name}”</source>
        <translation>Olive: {workflow} “{name}”</translation>
    </message>
    <message>
        <source>On one that is short of memory</source>
        <translation>ایسی پر جس میں میموری کم ہے</translation>
    </message>
    <message>
        <source>On one with a good graphics card</source>
        <translation>ایسی پر جس میں اچھا گرافکس کارڈ ہے</translation>
    </message>
    <message>
        <source>On one with much memory and computing power</source>
        <translation>ایسی پر جس میں بہت میموری اور حسابی قوت ہے</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>اس کمپیوٹر پر</translation>
    </message>
    <message>
        <source>On this machine. Small models often write little that can be used: try first.</source>
        <translation>اس مشین پر۔ چھوٹے ماڈل اکثر کم ہی کچھ قابلِ استعمال لکھتے ہیں: پہلے آزمائیں۔</translation>
    </message>
    <message>
        <source>On your questions documents alone do as well.</source>
        <translation>آپ کے سوالات پر اکیلی دستاویزات بھی اتنی ہی اچھی ہیں۔</translation>
    </message>
    <message>
        <source>On your questions documents do the work.</source>
        <translation>آپ کے سوالات پر دستاویزات کام کرتی ہیں۔</translation>
    </message>
    <message>
        <source>On your questions fine-tuning alone does as well.</source>
        <translation>آپ کے سوالات پر اکیلی فائن ٹیوننگ بھی اتنی ہی اچھی ہے۔</translation>
    </message>
    <message>
        <source>On your questions fine-tuning does the work.</source>
        <translation>آپ کے سوالات پر فائن ٹیوننگ کام کرتی ہے۔</translation>
    </message>
    <message>
        <source>On your questions it takes both together.</source>
        <translation>آپ کے سوالات پر دونوں ساتھ چاہییں۔</translation>
    </message>
    <message>
        <source>On your questions the model alone does as well.</source>
        <translation>آپ کے سوالات پر اکیلا ماڈل بھی اتنا ہی اچھا ہے۔</translation>
    </message>
    <message>
        <source>Once it is used up, the questions asked so far must do. 0: as long as it takes.</source>
        <translation>یہ وقت پورا ہونے پر تب تک پوچھے گئے سوالات سے کام چلانا ہوگا۔ 0: جتنا وقت لگے۔</translation>
    </message>
    <message>
        <source>One base model can carry a small adapter for each task, so none is stored twice.</source>
        <translation>ایک بنیادی ماڈل ہر کام کے لیے ایک چھوٹا اڈاپٹر اٹھا سکتا ہے، اس لیے کوئی دو بار محفوظ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>One divided by the place at which the passage with the answer was found.</source>
        <translation>ایک تقسیم اس مقام سے جہاں جواب والی عبارت ملی۔</translation>
    </message>
    <message>
        <source>One kind of task, a style or a format is learned best by practice.</source>
        <translation>ایک قسم کا کام، ایک انداز یا ایک فارمیٹ مشق سے بہترین سیکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>One of the two rows would have no turns.</source>
        <translation>دونوں قطاروں میں سے ایک میں کوئی باری نہ رہے گی۔</translation>
    </message>
    <message>
        <source>One of the two rows would have nothing in “{column}”.</source>
        <translation>دونوں قطاروں میں سے ایک کے “{column}” میں کچھ نہ رہے گا۔</translation>
    </message>
    <message>
        <source>One process is started for each GPU.</source>
        <translation>ہر GPU کے لیے ایک پروسیس شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>One task</source>
        <translation>ایک کام</translation>
    </message>
    <message>
        <source>One task or several</source>
        <translation>ایک کام یا کئی</translation>
    </message>
    <message numerus="yes">
        <source>Only %n row(s) to train on</source>
        <translation>
            <numerusform>تربیت کے لیے صرف %n قطار</numerusform>
            <numerusform>تربیت کے لیے صرف %n قطاریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Only answers are learnt: Olive learns the questions too, and every token counts the same.</source>
        <translation>صرف جوابات سیکھے جاتے ہیں: Olive سوالات بھی سیکھتا ہے، اور ہر ٹوکن برابر شمار ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Only makes some of the model's inner values stronger or weaker: a few thousand weights, for small changes of manner with few rows. Wants a learning rate about ten times that of LoRA.</source>
        <translation>صرف ماڈل کی کچھ اندرونی قدروں کو قوی یا کمزور کرتا ہے: چند ہزار ویٹس، کم قطاروں سے انداز کی چھوٹی تبدیلیوں کے لیے۔ اسے LoRA سے تقریباً دس گنا سیکھنے کی شرح چاہیے۔</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words are considered; 0 leaves it open.</source>
        <translation>سب سے زیادہ قرینِ قیاس الفاظ میں سے صرف اتنے زیرِ غور آتے ہیں؛ 0 اسے کھلا چھوڑتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n row(s) of “{file}” were read; its query gives more.</source>
        <translation>
            <numerusform>‏“{file}” کی صرف پہلی %n قطار پڑھی گئی؛ اس کی کوئری زیادہ دیتی ہے۔</numerusform>
            <numerusform>‏“{file}” کی صرف پہلی %n قطاریں پڑھی گئیں؛ اس کی کوئری زیادہ دیتی ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the last</source>
        <translation>صرف آخری</translation>
    </message>
    <message>
        <source>Only the last answer of a conversation is learnt.</source>
        <translation>گفتگو کا صرف آخری جواب سیکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Only the likeliest words that together reach this probability are considered.</source>
        <translation>صرف وہ سب سے زیادہ قرینِ قیاس الفاظ زیرِ غور آتے ہیں جو مل کر اس احتمال تک پہنچتے ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>Only the sheet “{sheet}” was read; %n other(s) were left out: {others}.</source>
        <translation>
            <numerusform>صرف شیٹ “{sheet}” پڑھی گئی؛ %n اور چھوڑ دی گئی: {others}۔</numerusform>
            <numerusform>صرف شیٹ “{sheet}” پڑھی گئی؛ %n اور چھوڑ دی گئیں: {others}۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Only until Ustad is closed: the system has no keyring that takes it</source>
        <translation>صرف Ustad کے بند ہونے تک: سسٹم میں کوئی کی رنگ نہیں جو اسے لے</translation>
    </message>
    <message>
        <source>Only {free} GB are free where models are kept.</source>
        <translation>جہاں ماڈل رکھے جاتے ہیں وہاں صرف ⁨{free} GB⁩ خالی ہیں۔</translation>
    </message>
    <message>
        <source>Only “{name}” was measured: there is nothing to compare it with.</source>
        <translation>صرف “{name}” کو ناپا گیا: موازنے کے لیے اور کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Open Documents and press Index, or leave it out.</source>
        <translation>دستاویزات کھولیں اور انڈیکس کریں بٹن دبائیں، یا اسے چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Open Documents and press Index.</source>
        <translation>دستاویزات کھولیں اور انڈیکس کریں بٹن دبائیں۔</translation>
    </message>
    <message>
        <source>Open it in a PDF reader; if that works, print it as a new PDF and add that.</source>
        <translation>اسے کسی PDF ریڈر میں کھولیں؛ اگر کھل جائے تو نئی PDF کے طور پر پرنٹ کر کے وہ شامل کریں۔</translation>
    </message>
    <message>
        <source>Open it in a mail program and save it again as .eml.</source>
        <translation>اسے کسی میل پروگرام میں کھولیں اور دوبارہ ⁨.eml⁩ کے طور پر محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>اسے کسی اسپریڈ شیٹ پروگرام میں کھولیں اور ⁨.xlsx⁩ یا CSV کے طور پر محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it as CSV again, and add that copy.</source>
        <translation>اسے کسی اسپریڈ شیٹ میں کھولیں، دوبارہ CSV کے طور پر محفوظ کریں، اور وہ کاپی شامل کریں۔</translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as UTF-8 and add it again.</source>
        <translation>اسے کسی ٹیکسٹ ایڈیٹر میں کھولیں، UTF-8 میں محفوظ کریں اور دوبارہ شامل کریں۔</translation>
    </message>
    <message>
        <source>Open it in the list of documents, look at it, and save it.</source>
        <translation>اسے دستاویزات کی فہرست میں کھولیں، دیکھیں، اور محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again as {suffix}, and add that copy.</source>
        <translation>جس پروگرام میں یہ بنی تھی اس میں کھولیں، دوبارہ {suffix} کے طور پر محفوظ کریں، اور وہ کاپی شامل کریں۔</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again or split it, and add that.</source>
        <translation>جس پروگرام میں یہ بنی تھی اس میں کھولیں، دوبارہ محفوظ کریں یا تقسیم کریں، اور وہ شامل کریں۔</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again, and add that copy.</source>
        <translation>جس پروگرام میں یہ بنی تھی اس میں کھولیں، دوبارہ محفوظ کریں، اور وہ کاپی شامل کریں۔</translation>
    </message>
    <message>
        <source>Open it with its password, save or print it as a new PDF, and add that one.</source>
        <translation>اسے اس کے پاس ورڈ سے کھولیں، نئی PDF کے طور پر محفوظ یا پرنٹ کریں، اور وہ شامل کریں۔</translation>
    </message>
    <message>
        <source>Open it, save it as {suffix} without a password, and add that copy.</source>
        <translation>اسے کھولیں، بغیر پاس ورڈ {suffix} کے طور پر محفوظ کریں، اور وہ کاپی شامل کریں۔</translation>
    </message>
    <message>
        <source>Optimise</source>
        <translation>بہتر بنائیں</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>آپٹیمائزر</translation>
    </message>
    <message>
        <source>Ordinary language is what a model speaks already; there is nothing to practise.</source>
        <translation>عام زبان تو ماڈل پہلے ہی بولتا ہے؛ مشق کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation>آرتھوگونل</translation>
    </message>
    <message>
        <source>Other computers in this network may reach it</source>
        <translation>اس نیٹ ورک کے دوسرے کمپیوٹر اس تک پہنچ سکتے ہیں</translation>
    </message>
    <message>
        <source>Other numbers than in the original</source>
        <translation>اصل سے مختلف اعداد</translation>
    </message>
    <message>
        <source>Overfitting: the model learns the rows by heart. Since step {step} the loss on rows it does not learn has risen from {best} to {now}, while the training loss falls. Start again with fewer passes, more dropout or weight decay, or more rows; to keep the weights of the best step, set “Weights to keep” to the best on validation.</source>
        <translation>اوورفٹنگ: ماڈل قطاریں رٹ رہا ہے۔ قدم {step} کے بعد سے ان قطاروں پر لاس جنہیں وہ نہیں سیکھتا {best} سے {now} تک بڑھ گیا ہے، جبکہ تربیتی لاس گر رہا ہے۔ کم دوروں، زیادہ ڈراپ آؤٹ یا ویٹ ڈیکے، یا زیادہ قطاروں کے ساتھ دوبارہ شروع کریں؛ بہترین قدم کے ویٹس رکھنے کے لیے “رکھے جانے والے ویٹس” کو توثیق میں بہترین پر سیٹ کریں۔</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>اوورلیپ</translation>
    </message>
    <message>
        <source>Pack a run</source>
        <translation>رن پیک کریں</translation>
    </message>
    <message>
        <source>Pack “{name}”</source>
        <translation>‏“{name}” پیک کریں</translation>
    </message>
    <message>
        <source>Package an export</source>
        <translation>ایکسپورٹ کا پیکیج بنائیں</translation>
    </message>
    <message>
        <source>Package “{name}”</source>
        <translation>‏“{name}” کا پیکیج بنائیں</translation>
    </message>
    <message>
        <source>Pairs of neighbouring words shared with the expected answer, as F1.</source>
        <translation>متوقع جواب کے ساتھ مشترک پڑوسی الفاظ کے جوڑے، F1 کے طور پر۔</translation>
    </message>
    <message>
        <source>Pairs of words in common (ROUGE-2)</source>
        <translation>الفاظ کے مشترک جوڑے (ROUGE-2)</translation>
    </message>
    <message>
        <source>Parquet does not tell an empty value from a missing one: {columns}.</source>
        <translation>‏Parquet خالی قدر اور غائب قدر میں فرق نہیں کرتا: {columns}۔</translation>
    </message>
    <message>
        <source>Partly sure</source>
        <translation>جزوی طور پر یقینی</translation>
    </message>
    <message>
        <source>Pass {number} of {count}: {step}</source>
        <translation>{count} میں سے مرحلہ {number}: {step}</translation>
    </message>
    <message>
        <source>Passages too long for the model</source>
        <translation>ماڈل کے لیے بہت لمبی عبارتیں</translation>
    </message>
    <message>
        <source>Passages with too little text</source>
        <translation>بہت کم متن والی عبارتیں</translation>
    </message>
    <message>
        <source>Passes over the rows</source>
        <translation>قطاروں کے دور</translation>
    </message>
    <message>
        <source>Passes run in the order in which they stand.</source>
        <translation>مراحل اسی ترتیب میں چلتے ہیں جس میں لکھے ہیں۔</translation>
    </message>
    <message>
        <source>Paste a line that begins with “olive”, as the guides have it.</source>
        <translation>ایسی لائن چسپاں کریں جو “olive” سے شروع ہو، جیسا گائیڈز میں ہوتا ہے۔</translation>
    </message>
    <message>
        <source>People must see sources, and without documents no answer can show one.</source>
        <translation>لوگوں کو ماخذ نظر آنے چاہییں، اور دستاویزات کے بغیر کوئی جواب ماخذ نہیں دکھا سکتا۔</translation>
    </message>
    <message>
        <source>People must see sources, yet no documents are needed. A source can only be a document: which would it be?</source>
        <translation>لوگوں کو ماخذ دیکھنے ہیں، مگر دستاویزات کی ضرورت نہیں۔ ماخذ صرف دستاویز ہو سکتی ہے: وہ کون سی ہوگی؟</translation>
    </message>
    <message>
        <source>PiSSA and OLoRA cannot begin beside a model squeezed to few bits.</source>
        <translation>‏PiSSA اور OLoRA چند بٹ تک مختصر کیے گئے ماڈل کے ساتھ شروع نہیں ہو سکتے۔</translation>
    </message>
    <message>
        <source>PiSSA: the strongest directions</source>
        <translation>‏PiSSA: قوی ترین سمتیں</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>سادہ متن</translation>
    </message>
    <message>
        <source>Plateau: since about step {step} the loss has hardly fallen ({now} now). More steps will bring little: stop and save. More varied rows, or a larger adapter rank, may bring more.</source>
        <translation>ٹھہراؤ: تقریباً قدم {step} کے بعد سے لاس بمشکل گرا ہے (اب {now})۔ مزید قدموں سے کم فائدہ ہوگا: روکیں اور محفوظ کریں۔ زیادہ متنوع قطاریں، یا اڈاپٹر کا بڑا رینک، زیادہ فائدہ دے سکتا ہے۔</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>پورٹ</translation>
    </message>
    <message>
        <source>Port {port} cannot be used: {reason}.</source>
        <translation>پورٹ {port} استعمال نہیں ہو سکتا: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>Prefer passages that differ</source>
        <translation>مختلف عبارتوں کو ترجیح دیں</translation>
    </message>
    <message>
        <source>Preferred by the judge</source>
        <translation>منصف کی پسند</translation>
    </message>
    <message>
        <source>Preferred by you</source>
        <translation>آپ کی پسند</translation>
    </message>
    <message>
        <source>Preferring the better answer (DPO)</source>
        <translation>بہتر جواب کو ترجیح دینا (DPO)</translation>
    </message>
    <message>
        <source>Prefix tuning</source>
        <translation>پریفکس ٹیوننگ</translation>
    </message>
    <message>
        <source>Prefix tuning cannot recompute its intermediate results.</source>
        <translation>پریفکس ٹیوننگ اپنے درمیانی نتائج دوبارہ نہیں نکال سکتی۔</translation>
    </message>
    <message>
        <source>Prefix tuning does not suit this model.</source>
        <translation>پریفکس ٹیوننگ اس ماڈل کے لیے موزوں نہیں۔</translation>
    </message>
    <message>
        <source>Preparing the rows</source>
        <translation>قطاریں تیار ہو رہی ہیں</translation>
    </message>
    <message>
        <source>Press Index again; if that does not help, check the disk.</source>
        <translation>انڈیکس کریں بٹن دوبارہ دبائیں؛ اگر اس سے بات نہ بنے تو ڈسک جانچیں۔</translation>
    </message>
    <message>
        <source>Press Index again; the former index answers until then.</source>
        <translation>انڈیکس کریں بٹن دوبارہ دبائیں؛ تب تک پچھلا انڈیکس جواب دیتا ہے۔</translation>
    </message>
    <message>
        <source>Press Resume to go on from where it was last saved.</source>
        <translation>جہاں آخری بار محفوظ ہوا تھا وہاں سے جاری کرنے کے لیے دوبارہ شروع کریں بٹن دبائیں۔</translation>
    </message>
    <message>
        <source>Press Resume to train from the one before it.</source>
        <translation>اس سے پہلے والے چیک پوائنٹ سے تربیت جاری رکھنے کے لیے دوبارہ شروع کریں بٹن دبائیں۔</translation>
    </message>
    <message>
        <source>Press Resume, and wait for its end.</source>
        <translation>دوبارہ شروع کریں بٹن دبائیں، اور اس کے ختم ہونے کا انتظار کریں۔</translation>
    </message>
    <message>
        <source>Press Resume; if it happens again, check the disk.</source>
        <translation>دوبارہ شروع کریں بٹن دبائیں؛ اگر پھر ایسا ہو تو ڈسک جانچیں۔</translation>
    </message>
    <message>
        <source>Press “Try the sample”; it begins by itself.</source>
        <translation>“نمونہ آزمائیں” دبائیں؛ وہ خود شروع ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>Price of a million tokens read</source>
        <translation>پڑھے گئے دس لاکھ ٹوکن کی قیمت</translation>
    </message>
    <message>
        <source>Price of a million tokens written</source>
        <translation>لکھے گئے دس لاکھ ٹوکن کی قیمت</translation>
    </message>
    <message>
        <source>Prices, rules, manuals, records: things no model can have read elsewhere.</source>
        <translation>قیمتیں، قواعد، کتابچے، ریکارڈ: ایسی چیزیں جو کوئی ماڈل کہیں اور نہیں پڑھ سکتا تھا۔</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>پروسیسر</translation>
    </message>
    <message>
        <source>Processors do not compute in 16-bit numbers, so there is no fp16 export for them.</source>
        <translation>پروسیسر 16 بٹ اعداد میں حساب نہیں کرتے، اس لیے ان کے لیے fp16 ایکسپورٹ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Program and libraries</source>
        <translation>پروگرام اور لائبریریاں</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پروجیکٹ</translation>
    </message>
    <message>
        <source>Prompt and completion</source>
        <translation>پرامپٹ اور تکمیل</translation>
    </message>
    <message>
        <source>Prompt, chosen and rejected answer</source>
        <translation>پرامپٹ، منتخب اور مسترد شدہ جواب</translation>
    </message>
    <message>
        <source>Proposals are compared closely with the first {n} rows only; with the others they are held for the same just where not a letter differs.</source>
        <translation>تجاویز کا باریک موازنہ صرف پہلی {n} قطاروں سے ہوتا ہے؛ باقی کے ساتھ انہیں صرف تب ایک سمجھا جاتا ہے جب ایک حرف کا بھی فرق نہ ہو۔</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n row(s)</source>
        <translation>
            <numerusform>%n قطار تجویز کریں</numerusform>
            <numerusform>%n قطاریں تجویز کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose rows</source>
        <translation>قطاریں تجویز کروائیں</translation>
    </message>
    <message>
        <source>Propose rows from your documents in Datasets, or add a question here.</source>
        <translation>ڈیٹا سیٹس میں اپنی دستاویزات سے قطاریں تجویز کروائیں، یا یہاں سوال شامل کریں۔</translation>
    </message>
    <message>
        <source>Propose rows into “{name}”</source>
        <translation>‏“{name}” میں قطاریں تجویز کریں</translation>
    </message>
    <message>
        <source>Proposed: {rows}  ·  left out: {left}  ·  passages asked about: {asked}</source>
        <translation>تجویز ہوئیں: {rows}  ·  چھوڑی گئیں: {left}  ·  جن عبارتوں کے بارے میں پوچھا گیا: {asked}</translation>
    </message>
    <message>
        <source>Pulls the adapter towards zero in each step, against overfitting.</source>
        <translation>ہر قدم میں اڈاپٹر کو صفر کی طرف کھینچتا ہے، اوورفٹنگ سے بچنے کے لیے۔</translation>
    </message>
    <message>
        <source>Put an index in order</source>
        <translation>انڈیکس کو ترتیب دیں</translation>
    </message>
    <message>
        <source>Put config.json and tokenizer.json of the same model beside it, then add it.</source>
        <translation>اسی ماڈل کی config.json اور tokenizer.json اس کے ساتھ رکھیں، پھر اسے شامل کریں۔</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the text, then split.</source>
        <translation>کرسر کو متن کے دو الفاظ کے درمیان رکھیں، پھر تقسیم کریں۔</translation>
    </message>
    <message>
        <source>Put the names of the columns in the first row and the rows below it.</source>
        <translation>کالموں کے نام پہلی قطار میں اور قطاریں ان کے نیچے رکھیں۔</translation>
    </message>
    <message>
        <source>Put {place} where the model is to read it, or restore the prompt.</source>
        <translation>‏{place} وہاں رکھیں جہاں ماڈل کو اسے پڑھنا ہے، یا پرامپٹ بحال کریں۔</translation>
    </message>
    <message>
        <source>Puts small networks with a bend behind the blocks: they can learn what LoRA cannot, but cannot be merged and slow each answer a little.</source>
        <translation>بلاکس کے پیچھے خم والے چھوٹے نیٹ ورک لگاتا ہے: وہ ایسا کچھ سیکھ سکتے ہیں جو LoRA نہیں سیکھ سکتا، مگر ضم نہیں ہو سکتے اور ہر جواب کو قدرے سست کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Putting facts together</source>
        <translation>حقائق کو جوڑنا</translation>
    </message>
    <message>
        <source>Putting the index in order</source>
        <translation>انڈیکس کو ترتیب دیا جا رہا ہے</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>PyTorch cannot use it: it is built for {kind}.</source>
        <translation>‏PyTorch اسے استعمال نہیں کر سکتا: وہ {kind} کے لیے بنا ہے۔</translation>
    </message>
    <message>
        <source>PyTorch, graphics card, {numbers}</source>
        <translation>‏PyTorch، گرافکس کارڈ، {numbers}</translation>
    </message>
    <message>
        <source>PyTorch, graphics part of the Apple chip, {numbers}</source>
        <translation>‏PyTorch، Apple چپ کا گرافکس حصہ، {numbers}</translation>
    </message>
    <message>
        <source>PyTorch, processor, {numbers}</source>
        <translation>‏PyTorch، پروسیسر، {numbers}</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>Qdrant {version} at {host} is too old: {oldest} is needed, or newer.</source>
        <translation>⁨{host}⁩ پر Qdrant {version} بہت پرانا ہے: {oldest} یا اس سے نیا چاہیے۔</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>کوانٹائز کریں</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>سوال اور جواب</translation>
    </message>
    <message>
        <source>Question and answer are the same</source>
        <translation>سوال اور جواب ایک ہی ہیں</translation>
    </message>
    <message>
        <source>Question, answer and context differ in a few letters or words only, so they weigh more in training than you may want. The first of each stays.</source>
        <translation>سوال، جواب اور سیاق میں صرف چند حروف یا الفاظ کا فرق ہے، اس لیے یہ تربیت میں آپ کی توقع سے زیادہ وزن رکھتی ہیں۔ ہر ایک کی پہلی باقی رہتی ہے۔</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>سوالات</translation>
    </message>
    <message>
        <source>Questions and answers then cross the network unencrypted, and whoever has the key can ask. Leave it off unless you trust everyone in the network.</source>
        <translation>سوالات اور جوابات پھر نیٹ ورک پر بغیر خفیہ کاری کے گزرتے ہیں، اور جس کے پاس کلید ہو وہ پوچھ سکتا ہے۔ اسے بند رکھیں جب تک آپ نیٹ ورک کے ہر فرد پر بھروسا نہ کرتے ہوں۔</translation>
    </message>
    <message>
        <source>Questions of the validation rows that the model is asked at each validation, so that you see how its answers change. They take at most a tenth of the time. 0: none.</source>
        <translation>توثیق کی قطاروں کے سوالات جو ہر توثیق پر ماڈل سے پوچھے جاتے ہیں تاکہ آپ دیکھیں کہ اس کے جوابات کیسے بدلتے ہیں۔ یہ زیادہ سے زیادہ وقت کا دسواں حصہ لیتے ہیں۔ 0: کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Questions with more than one answer: {several}. Keep the right one, unless several are wanted.</source>
        <translation>ایک سے زیادہ جواب والے سوالات: {several}۔ درست والا رکھیں، سوائے اس کے کہ کئی جواب مطلوب ہوں۔</translation>
    </message>
    <message>
        <source>Quotes are not put together in other words. Choose a language model above for a summary.</source>
        <translation>اقتباسات دوسرے الفاظ میں نہیں ڈھالے جاتے۔ خلاصے کے لیے اوپر کوئی زبان ماڈل منتخب کریں۔</translation>
    </message>
    <message>
        <source>Quotes from documents</source>
        <translation>دستاویزات سے اقتباسات</translation>
    </message>
    <message>
        <source>Quotes, the answer marked by {run}</source>
        <translation>اقتباسات، جن میں جواب {run} نے نشان زد کیا</translation>
    </message>
    <message>
        <source>Raise “Longest row” to at least {needed} tokens, reject these rows on the Dataset screen, or let the settings leave out rows that cannot be used.</source>
        <translation>“سب سے لمبی قطار” کو کم از کم {needed} ٹوکن تک بڑھائیں، یہ قطاریں ڈیٹا سیٹ اسکرین پر مسترد کریں، یا سیٹنگز سے وہ قطاریں چھڑوا دیں جو استعمال نہیں ہو سکتیں۔</translation>
    </message>
    <message>
        <source>Raise “Longest row” to {needed}, or let the settings leave them out.</source>
        <translation>“سب سے لمبی قطار” کو {needed} تک بڑھائیں، یا سیٹنگز سے انہیں چھڑوا دیں۔</translation>
    </message>
    <message>
        <source>Raise “Longest row”, or shorten what comes before the answers.</source>
        <translation>“سب سے لمبی قطار” بڑھائیں، یا جوابات سے پہلے جو آتا ہے اسے مختصر کریں۔</translation>
    </message>
    <message>
        <source>Raise “Rows kept for validation”, assign rows to validation on the Dataset screen, or switch that setting off.</source>
        <translation>“توثیق کے لیے رکھی گئی قطاریں” بڑھائیں، ڈیٹا سیٹ اسکرین پر قطاریں توثیق کے لیے متعین کریں، یا وہ سیٹنگ بند کریں۔</translation>
    </message>
    <message>
        <source>Rank-stabilised (rsLoRA)</source>
        <translation>رینک کے لحاظ سے مستحکم (rsLoRA)</translation>
    </message>
    <message>
        <source>Rank-stabilised LoRA (alpha ÷ √rank).</source>
        <translation>رینک کے لحاظ سے مستحکم LoRA (⁨alpha ÷ √rank⁩)۔</translation>
    </message>
    <message>
        <source>Rare labels count more</source>
        <translation>نایاب لیبل زیادہ شمار ہوں</translation>
    </message>
    <message>
        <source>Read a database's table again</source>
        <translation>ڈیٹابیس کا جدول دوبارہ پڑھیں</translation>
    </message>
    <message>
        <source>Read a document</source>
        <translation>دستاویز پڑھیں</translation>
    </message>
    <message>
        <source>Read and written; 0: no limit.</source>
        <translation>پڑھے اور لکھے گئے؛ 0: کوئی حد نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>Read for this: all {all} passages of {documents}, in %n part(s).</source>
        <translation>
            <numerusform>اس کے لیے پڑھا گیا: {documents} کی تمام {all} عبارتیں، %n حصے میں۔</numerusform>
            <numerusform>اس کے لیے پڑھا گیا: {documents} کی تمام {all} عبارتیں، %n حصوں میں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Read for this: {read} of the {all} passages of {documents}, evenly spread; the rest was not read.</source>
        <translation>اس کے لیے پڑھا گیا: {documents} کی {all} عبارتوں میں سے {read}، یکساں پھیلی ہوئی؛ باقی نہیں پڑھی گئیں۔</translation>
    </message>
    <message>
        <source>Read rows</source>
        <translation>قطاریں پڑھیں</translation>
    </message>
    <message>
        <source>Read this with care</source>
        <translation>اسے احتیاط سے پڑھیں</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>اسے واپس پڑھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Reading the conversation…</source>
        <translation>گفتگو پڑھی جا رہی ہے…</translation>
    </message>
    <message>
        <source>Reading the questions</source>
        <translation>سوالات پڑھے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>قطاریں پڑھی جا رہی ہیں</translation>
    </message>
    <message>
        <source>Reading the rows that are there…</source>
        <translation>موجود قطاریں پڑھی جا رہی ہیں…</translation>
    </message>
    <message>
        <source>Reading “{file}” got no further within {seconds} seconds, and was ended.</source>
        <translation>‏“{file}” کا پڑھنا {seconds} سیکنڈ میں آگے نہیں بڑھا، اور ختم کر دیا گیا۔</translation>
    </message>
    <message>
        <source>Reading “{file}” took more than {seconds} seconds, and was ended.</source>
        <translation>‏“{file}” پڑھنے میں {seconds} سیکنڈ سے زیادہ لگے، اور ختم کر دیا گیا۔</translation>
    </message>
    <message>
        <source>Reading “{file}”, part {part} of {parts}…</source>
        <translation>‏“{file}” پڑھی جا رہی ہے، {parts} میں سے حصہ {part}…</translation>
    </message>
    <message>
        <source>Reading “{file}”…</source>
        <translation>‏“{file}” پڑھی جا رہی ہے…</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>پڑھتا ہے</translation>
    </message>
    <message>
        <source>Reads and writes at most</source>
        <translation>زیادہ سے زیادہ پڑھتا اور لکھتا ہے</translation>
    </message>
    <message>
        <source>Reasoning and long documents; needs much memory for long conversations.</source>
        <translation>استدلال اور لمبی دستاویزات؛ لمبی گفتگو کے لیے بہت میموری چاہیے۔</translation>
    </message>
    <message>
        <source>Reasoning with open data and recipe; thinks aloud where asked to.</source>
        <translation>کھلے ڈیٹا اور طریقے سے بنا، استدلال کے لیے؛ کہنے پر سوچ کر دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>Reasoning, mathematics and following instructions; the newest of the small Phi models.</source>
        <translation>استدلال، ریاضی اور ہدایات پر عمل؛ چھوٹے Phi ماڈلز میں سب سے نیا۔</translation>
    </message>
    <message>
        <source>Recompute instead of keeping</source>
        <translation>رکھنے کی بجائے دوبارہ حساب</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>کم</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n row(s)</source>
        <translation>
            <numerusform>%n قطار مسترد کریں</numerusform>
            <numerusform>%n قطاریں مسترد کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject these rows on the Dataset screen, or let the settings leave out rows that cannot be used.</source>
        <translation>یہ قطاریں ڈیٹا سیٹ اسکرین پر مسترد کریں، یا سیٹنگز سے وہ قطاریں چھڑوا دیں جو استعمال نہیں ہو سکتیں۔</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>دستاویزات ہٹائیں</translation>
    </message>
    <message>
        <source>Remove it, and add the table again.</source>
        <translation>اسے ہٹائیں، اور جدول دوبارہ شامل کریں۔</translation>
    </message>
    <message>
        <source>Remove it, and add the table again: passwords go to the keyring.</source>
        <translation>اسے ہٹائیں، اور جدول دوبارہ شامل کریں: پاس ورڈ کی رنگ میں جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Remove the link, or put what it leads to in its place. Documents elsewhere are better followed: Documents, Watched folders.</source>
        <translation>لنک ہٹائیں، یا جس تک وہ لے جاتا ہے اسے اس کی جگہ رکھیں۔ کہیں اور کی دستاویزات کی پیروی کرنا بہتر ہے: دستاویزات، فولڈر کی نگرانی کریں۔</translation>
    </message>
    <message>
        <source>Rename it, or delete it on the Models screen.</source>
        <translation>اس کا نام بدلیں، یا اسے ماڈلز اسکرین پر حذف کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>Repair the letters of %n row(s)</source>
        <translation>
            <numerusform>%n قطار کے حروف درست کریں</numerusform>
            <numerusform>%n قطاروں کے حروف درست کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “{words}” in %n place(s)</source>
        <translation>
            <numerusform>%n جگہ “{words}” بدلیں</numerusform>
            <numerusform>%n جگہوں پر “{words}” بدلیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests at most</source>
        <translation>زیادہ سے زیادہ درخواستیں</translation>
    </message>
    <message>
        <source>Restore it from a copy of the project.</source>
        <translation>اسے پروجیکٹ کی کسی کاپی سے بحال کریں۔</translation>
    </message>
    <message>
        <source>Restore it from a copy, or delete it and compare anew.</source>
        <translation>اسے کسی کاپی سے بحال کریں، یا حذف کر کے نیا موازنہ کریں۔</translation>
    </message>
    <message>
        <source>Restore it from a copy, or delete it and run the trial again.</source>
        <translation>اسے کسی نقل سے واپس لائیں، یا حذف کر کے آزمائش دوبارہ چلائیں۔</translation>
    </message>
    <message>
        <source>Restore it from a copy, or move it away so that a new one is made.</source>
        <translation>اسے کسی کاپی سے بحال کریں، یا اسے ہٹا دیں تاکہ نیا بن جائے۔</translation>
    </message>
    <message>
        <source>Resume in a while: it goes on where it stopped.</source>
        <translation>کچھ دیر بعد دوبارہ شروع کریں: یہ وہیں سے جاری ہوتا ہے جہاں رکا تھا۔</translation>
    </message>
    <message>
        <source>Resume in some minutes; with a token under “Hub access” it takes more of them.</source>
        <translation>چند منٹ بعد دوبارہ شروع کریں؛ “ہب تک رسائی” کے تحت ٹوکن ہو تو وہ زیادہ درخواستیں لیتا ہے۔</translation>
    </message>
    <message>
        <source>Resume later; if it goes on, the hub's copy or something on the way is damaged.</source>
        <translation>بعد میں دوبارہ شروع کریں؛ اگر ایسا ہی رہے تو ہب کی کاپی یا راستے میں کوئی چیز خراب ہے۔</translation>
    </message>
    <message>
        <source>Return a tensor of the shape of “labels”, without a mean or sum.</source>
        <translation>‏“labels” کی شکل کا ٹینسر لوٹائیں، بغیر اوسط یا مجموعے کے۔</translation>
    </message>
    <message>
        <source>Review critically</source>
        <translation>تنقیدی جائزہ لیں</translation>
    </message>
    <message>
        <source>Right but for case and signs</source>
        <translation>علامات کے سوا درست</translation>
    </message>
    <message>
        <source>Right label</source>
        <translation>درست لیبل</translation>
    </message>
    <message>
        <source>Right labels, each counting alike (macro-F1)</source>
        <translation>درست لیبل، ہر ایک برابر گنا گیا (میکرو-F1)</translation>
    </message>
    <message>
        <source>Room to reckon in: {size} GB</source>
        <translation>حساب کے لیے گنجائش: ⁨{size} GB⁩</translation>
    </message>
    <message>
        <source>Rounding (RTN) is quick; k-quant looks for the scales that lose least. Neither needs rows.</source>
        <translation>راؤنڈنگ (RTN) تیز ہے؛ k-quant ایسے پیمانے ڈھونڈتا ہے جن سے کم سے کم نقصان ہو۔ دونوں کو قطاروں کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Rounding to the nearest (RTN)</source>
        <translation>قریب ترین تک راؤنڈنگ (RTN)</translation>
    </message>
    <message>
        <source>Row {row} is plain text, and Olive is given conversations here.</source>
        <translation>قطار {row} سادہ متن ہے، جبکہ یہاں Olive کو گفتگوئیں دی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Rows are filled up to the longest of their batch: this cannot be had without.</source>
        <translation>قطاریں اپنے بیچ کی سب سے لمبی قطار تک بھری جاتی ہیں: یہ اس کے بغیر ممکن نہیں۔</translation>
    </message>
    <message>
        <source>Rows are read end to end, each seeing only itself: nothing is filled up, and attention is worked out row by row.</source>
        <translation>قطاریں ایک کے بعد ایک جوڑ کر پڑھی جاتی ہیں، ہر ایک صرف خود کو دیکھتی ہے: کچھ بھرا نہیں جاتا، اور اٹینشن قطار بہ قطار نکالی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>زیادہ سے زیادہ قطاریں</translation>
    </message>
    <message>
        <source>Rows at once</source>
        <translation>ایک ساتھ قطاریں</translation>
    </message>
    <message>
        <source>Rows at once {batch} × {times}</source>
        <translation>ایک ساتھ قطاریں {batch} × {times}</translation>
    </message>
    <message>
        <source>Rows in {several} scripts</source>
        <translation>{several} رسم الخط میں قطاریں</translation>
    </message>
    <message>
        <source>Rows kept for validation</source>
        <translation>توثیق کے لیے رکھی گئی قطاریں</translation>
    </message>
    <message>
        <source>Rows that are not one question and one answer</source>
        <translation>وہ قطاریں جو ایک سوال اور ایک جواب نہیں</translation>
    </message>
    <message>
        <source>Rows that are not used: {draft} in draft, {rejected} rejected.</source>
        <translation>جو قطاریں استعمال نہیں ہوتیں: {draft} مسودہ، {rejected} مسترد شدہ۔</translation>
    </message>
    <message>
        <source>Rows that cannot be used</source>
        <translation>وہ قطاریں جو استعمال نہیں ہو سکتیں</translation>
    </message>
    <message>
        <source>Rows with more tokens are cut off at the end. Longer rows need more memory.</source>
        <translation>اس سے زیادہ ٹوکن والی قطاریں آخر سے کاٹ دی جاتی ہیں۔ لمبی قطاروں کو زیادہ میموری چاہیے۔</translation>
    </message>
    <message>
        <source>Rows without an answer, or with one that begins beyond the longest row: name them and do not start, or leave them out and name them.</source>
        <translation>بغیر جواب کی قطاریں، یا جن کا جواب سب سے لمبی قطار کی حد سے آگے شروع ہوتا ہے: ان کے نام بتائیں اور شروع نہ کریں، یا انہیں چھوڑ دیں اور نام بتائیں۔</translation>
    </message>
    <message>
        <source>Rows worked on together. More is faster where memory allows; less needs less memory.</source>
        <translation>ایک ساتھ زیرِ عمل قطاریں۔ جہاں میموری اجازت دے وہاں زیادہ تیز ہے؛ کم کو کم میموری چاہیے۔</translation>
    </message>
    <message>
        <source>Run Olive</source>
        <translation>‏Olive چلائیں</translation>
    </message>
    <message>
        <source>Run a business flow that needs knowledge and skill</source>
        <translation>ایسا کاروباری عمل چلانا جس میں علم اور مہارت دونوں چاہییں</translation>
    </message>
    <message>
        <source>Run the installation again, which brings the PyTorch for this card: installer/bootstrap.py setup.</source>
        <translation>انسٹالیشن دوبارہ چلائیں، جو اس کارڈ کے لیے PyTorch لاتی ہے: installer/bootstrap.py setup</translation>
    </message>
    <message>
        <source>Run the installation again: python3 installer/bootstrap.py run.</source>
        <translation>انسٹالیشن دوبارہ چلائیں: python3 installer/bootstrap.py run</translation>
    </message>
    <message>
        <source>Run the installation again: python3 installer/bootstrap.py setup.</source>
        <translation>انسٹالیشن دوبارہ چلائیں: python3 installer/bootstrap.py setup</translation>
    </message>
    <message>
        <source>Run the installer again, or use a build of the model for the processor.</source>
        <translation>انسٹالر دوبارہ چلائیں، یا پروسیسر کے لیے بنی ماڈل کی بلڈ استعمال کریں۔</translation>
    </message>
    <message>
        <source>Run the installer again.</source>
        <translation>انسٹالر دوبارہ چلائیں۔</translation>
    </message>
    <message>
        <source>Run the recipe that lies beside this page, where the project is: the same questions are drawn, and answers that are kept already are not asked for again.</source>
        <translation>اس صفحے کے ساتھ رکھی ترکیب وہاں چلائیں جہاں پروجیکٹ ہے: وہی سوال چنے جاتے ہیں، اور جو جواب پہلے سے محفوظ ہیں وہ دوبارہ نہیں پوچھے جاتے۔</translation>
    </message>
    <message>
        <source>Runs of letters in common (chrF)</source>
        <translation>حروف کی مشترک لڑیاں (chrF)</translation>
    </message>
    <message>
        <source>Runs of one to four words shared with the expected answer: for translations.</source>
        <translation>متوقع جواب کے ساتھ مشترک ایک سے چار الفاظ کی لڑیاں: ترجموں کے لیے۔</translation>
    </message>
    <message>
        <source>Runs of one to six letters shared with the expected answer: for any language, endings matter less.</source>
        <translation>متوقع جواب کے ساتھ مشترک ایک سے چھ حروف کی لڑیاں: کسی بھی زبان کے لیے، الفاظ کے اختتام کم اہم ہیں۔</translation>
    </message>
    <message>
        <source>Runs of words in common (BLEU)</source>
        <translation>الفاظ کی مشترک لڑیاں (BLEU)</translation>
    </message>
    <message>
        <source>Runs of words in common, all answers together (BLEU)</source>
        <translation>الفاظ کی مشترک لڑیاں، تمام جوابات ملا کر (BLEU)</translation>
    </message>
    <message>
        <source>Runs on the graphics card {name}.</source>
        <translation>گرافکس کارڈ {name} پر چلتا ہے۔</translation>
    </message>
    <message>
        <source>Runs on the graphics part of the Apple chip.</source>
        <translation>‏Apple چپ کے گرافکس حصے پر چلتا ہے۔</translation>
    </message>
    <message>
        <source>Runs on the processor.</source>
        <translation>پروسیسر پر چلتا ہے۔</translation>
    </message>
    <message>
        <source>SQLAlchemy knows no database “{name}” here.</source>
        <translation>‏SQLAlchemy یہاں “{name}” ڈیٹابیس نہیں جانتا۔</translation>
    </message>
    <message>
        <source>Sales writes offers, service sorts complaints</source>
        <translation>سیلز پیشکشیں لکھتا ہے، سروس شکایات چھانٹتی ہے</translation>
    </message>
    <message>
        <source>Sample answers</source>
        <translation>نمونہ جوابات</translation>
    </message>
    <message>
        <source>Sample answers are left out from step {step} on: {reason}</source>
        <translation>قدم {step} سے آگے نمونہ جوابات چھوڑ دیے گئے: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Sample answers while it trains.</source>
        <translation>تربیت کے دوران نمونہ جوابات۔</translation>
    </message>
    <message numerus="yes">
        <source>Save %n answer(s) from chat</source>
        <translation>
            <numerusform>چیٹ سے %n جواب محفوظ کریں</numerusform>
            <numerusform>چیٹ سے %n جوابات محفوظ کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Save an answer from chat</source>
        <translation>چیٹ سے ایک جواب محفوظ کریں</translation>
    </message>
    <message>
        <source>Save it as CSV, Excel (.xlsx), JSON Lines or Parquet.</source>
        <translation>اسے CSV، Excel (⁨.xlsx⁩)، JSON Lines یا Parquet کے طور پر محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Save it as CSV, with the names of the columns in the first line and as many cells in each other, or as JSON Lines.</source>
        <translation>اسے CSV کے طور پر محفوظ کریں، پہلی سطر میں کالموں کے ناموں کے ساتھ اور باقی ہر سطر میں اتنے ہی خانوں کے ساتھ، یا JSON Lines کے طور پر۔</translation>
    </message>
    <message>
        <source>Save it as JSON Lines, with one JSON object like {example} on each line.</source>
        <translation>اسے JSON Lines کے طور پر محفوظ کریں، ہر سطر پر {example} جیسے ایک JSON آبجیکٹ کے ساتھ۔</translation>
    </message>
    <message>
        <source>Save it as JSON Lines, with one JSON object on each line.</source>
        <translation>اسے JSON Lines کے طور پر محفوظ کریں، ہر سطر پر ایک JSON آبجیکٹ کے ساتھ۔</translation>
    </message>
    <message>
        <source>Save it as a JSON array of objects like {example}, or as JSON Lines.</source>
        <translation>اسے {example} جیسے آبجیکٹس کی JSON ایرے، یا JSON Lines کے طور پر محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Save it as one of these and add that: {known}.</source>
        <translation>اسے ان میں سے ایک کے طور پر محفوظ کر کے شامل کریں: {known}۔</translation>
    </message>
    <message>
        <source>Save it as one of these: {known}.</source>
        <translation>اسے ان میں سے ایک کے طور پر محفوظ کریں: {known}۔</translation>
    </message>
    <message>
        <source>Saving the adapter</source>
        <translation>اڈاپٹر محفوظ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Saving the model</source>
        <translation>ماڈل محفوظ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Say on the Dataset screen which column holds the rejected answers.</source>
        <translation>ڈیٹا سیٹ اسکرین پر بتائیں کہ مسترد شدہ جوابات کس کالم میں ہیں۔</translation>
    </message>
    <message>
        <source>Say what this state is, such as “before cleaning”.</source>
        <translation>بتائیں کہ یہ حالت کیا ہے، جیسے “صفائی سے پہلے”۔</translation>
    </message>
    <message>
        <source>Say which column is the question and which the answer, or the turns.</source>
        <translation>بتائیں کہ کون سا کالم سوال ہے اور کون سا جواب، یا باریاں۔</translation>
    </message>
    <message>
        <source>Says when it does not know</source>
        <translation>نہ جاننے پر بتاتا ہے</translation>
    </message>
    <message>
        <source>Scan it again, sharper or straighter, or remove it.</source>
        <translation>اسے دوبارہ زیادہ واضح یا سیدھا اسکین کریں، یا ہٹا دیں۔</translation>
    </message>
    <message>
        <source>Scores of all words</source>
        <translation>تمام الفاظ کے اسکور</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>Search for settings</source>
        <translation>سیٹنگز تلاش کریں</translation>
    </message>
    <message>
        <source>Search for settings: “{name}”</source>
        <translation>سیٹنگز تلاش کریں: “{name}”</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>ہب پر تلاش کریں</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>سیڈ</translation>
    </message>
    <message>
        <source>Seeds of training</source>
        <translation>تربیت کے سیڈ</translation>
    </message>
    <message>
        <source>Seeking near-duplicates</source>
        <translation>قریبی نقلیں ڈھونڈی جا رہی ہیں</translation>
    </message>
    <message>
        <source>Select other rows, or say what the columns are.</source>
        <translation>دوسری قطاریں منتخب کریں، یا بتائیں کہ کالم کیا ہیں۔</translation>
    </message>
    <message>
        <source>Select them with Ctrl or Shift held down.</source>
        <translation>‏Ctrl یا Shift دبائے رکھ کر انہیں منتخب کریں۔</translation>
    </message>
    <message>
        <source>Select {most} at most.</source>
        <translation>زیادہ سے زیادہ {most} منتخب کریں۔</translation>
    </message>
    <message>
        <source>Send fewer or shorter messages, or ask a model that reads more.</source>
        <translation>کم یا چھوٹے پیغامات بھیجیں، یا ایسے ماڈل سے پوچھیں جو زیادہ پڑھتا ہو۔</translation>
    </message>
    <message>
        <source>Sentences quoted from your documents, in which “{run}” marks the words that answer.</source>
        <translation>آپ کی دستاویزات سے اقتباس کردہ جملے، جن میں “{run}” جواب دینے والے الفاظ نشان زد کرتا ہے۔</translation>
    </message>
    <message>
        <source>Sentences with a source that says so</source>
        <translation>وہ جملے جن کا ماخذ وہی کہتا ہے</translation>
    </message>
    <message>
        <source>Set Ustad up from its folder with the installer, which brings one.</source>
        <translation>‏Ustad کو اس کے فولڈر سے انسٹالر کے ذریعے ترتیب دیں، جو Python ساتھ لاتا ہے۔</translation>
    </message>
    <message>
        <source>Set “Where the adapter begins” to “Usual”, or choose LoRA.</source>
        <translation>“اڈاپٹر کا آغاز کہاں سے” کو “معمول کا” پر سیٹ کریں، یا LoRA منتخب کریں۔</translation>
    </message>
    <message>
        <source>Several departments with ways of their own count as several tasks.</source>
        <translation>اپنے اپنے طریقوں والے کئی شعبے کئی کام شمار ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Several passages can be found and laid side by side for one answer.</source>
        <translation>ایک جواب کے لیے کئی عبارتیں ڈھونڈ کر ساتھ ساتھ رکھی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Several tasks</source>
        <translation>کئی کام</translation>
    </message>
    <message>
        <source>Shall one model serve several different tasks?</source>
        <translation>کیا ایک ماڈل کو کئی مختلف کام کرنے ہیں؟</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>قطاروں کا حصہ</translation>
    </message>
    <message>
        <source>Sharpness of comparison</source>
        <translation>موازنے کی تیزی</translation>
    </message>
    <message>
        <source>Short passages are found more exactly; long ones give the model more to answer from.</source>
        <translation>چھوٹی عبارتیں زیادہ درستی سے ملتی ہیں؛ لمبی ماڈل کو جواب کے لیے زیادہ مواد دیتی ہیں۔</translation>
    </message>
    <message>
        <source>Short rewriting and sorting tasks after fine-tuning, on slow computers too.</source>
        <translation>فائن ٹیوننگ کے بعد دوبارہ لکھنے اور چھانٹنے کے چھوٹے کام، سست کمپیوٹروں پر بھی۔</translation>
    </message>
    <message>
        <source>Short texts; needs little memory for long conversations.</source>
        <translation>چھوٹے متن؛ لمبی گفتگو کے لیے کم میموری چاہیے۔</translation>
    </message>
    <message>
        <source>Shorten it, begin a new conversation, or choose a model that reads more.</source>
        <translation>اسے مختصر کریں، نئی گفتگو شروع کریں، یا ایسا ماڈل منتخب کریں جو زیادہ پڑھتا ہو۔</translation>
    </message>
    <message>
        <source>Shorten the prompt, or choose a model that reads more.</source>
        <translation>پرامپٹ مختصر کریں، یا ایسا ماڈل منتخب کریں جو زیادہ پڑھتا ہو۔</translation>
    </message>
    <message>
        <source>Shorten the question, or choose a model that reads more.</source>
        <translation>سوال مختصر کریں، یا ایسا ماڈل منتخب کریں جو زیادہ پڑھتا ہو۔</translation>
    </message>
    <message>
        <source>Show what is trained</source>
        <translation>دکھائیں کہ کس چیز کی تربیت ہوتی ہے</translation>
    </message>
    <message>
        <source>So it fits.</source>
        <translation>اس لیے یہ سما جاتا ہے۔</translation>
    </message>
    <message>
        <source>So it is tight: close other programs, or keep conversations shorter.</source>
        <translation>اس لیے یہ بمشکل سماتا ہے: دوسرے پروگرام بند کریں، یا گفتگوئیں مختصر رکھیں۔</translation>
    </message>
    <message>
        <source>So it will not fit.</source>
        <translation>اس لیے یہ نہیں سمائے گا۔</translation>
    </message>
    <message>
        <source>So that they can check it, and so that a wrong answer can be traced and put right.</source>
        <translation>تاکہ وہ اسے جانچ سکیں، اور غلط جواب کا سراغ لگا کر اسے درست کیا جا سکے۔</translation>
    </message>
    <message>
        <source>Some columns have the same name; of those the last was read.</source>
        <translation>کچھ کالموں کا نام ایک ہی ہے؛ ان میں سے آخری پڑھا گیا۔</translation>
    </message>
    <message>
        <source>Some hundreds of good examples are enough to begin with.</source>
        <translation>شروع کرنے کے لیے چند سو اچھی مثالیں کافی ہیں۔</translation>
    </message>
    <message>
        <source>Some hundreds, checked, of different kinds</source>
        <translation>چند سو، جانچی ہوئی، مختلف اقسام کی</translation>
    </message>
    <message>
        <source>Some rows ask a question and others mark places by their label.</source>
        <translation>کچھ قطاریں سوال پوچھتی ہیں اور دوسری اپنے لیبل سے مقامات نشان زد کرتی ہیں۔</translation>
    </message>
    <message>
        <source>Some ways are surely worse; between the best ones chance may decide.</source>
        <translation>کچھ طریقے یقیناً کمزور ہیں؛ بہترین طریقوں کے درمیان فرق اتفاق بھی ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Something stands behind the last row.</source>
        <translation>آخری قطار کے بعد کچھ موجود ہے۔</translation>
    </message>
    <message>
        <source>Something went wrong inside Ustad: {error}</source>
        <translation>‏Ustad کے اندر کچھ غلط ہو گیا: ⁨{error}⁩</translation>
    </message>
    <message>
        <source>Sort messages, pick out figures, sum up, write in one style or format</source>
        <translation>پیغامات چھانٹنا، اعداد نکالنا، خلاصہ کرنا، ایک ہی انداز یا فارمیٹ میں لکھنا</translation>
    </message>
    <message>
        <source>Sorting texts by label</source>
        <translation>لیبل کے لحاظ سے متن چھانٹنا</translation>
    </message>
    <message>
        <source>Source among five</source>
        <translation>پہلے پانچ میں ماخذ</translation>
    </message>
    <message>
        <source>Source found first</source>
        <translation>ماخذ سب سے پہلے ملا</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Sources that say so</source>
        <translation>وہ ماخذ جو وہی کہتے ہیں</translation>
    </message>
    <message>
        <source>Speakers are system, user, assistant and tool.</source>
        <translation>بولنے والے سسٹم، صارف، معاون اور ٹول ہیں۔</translation>
    </message>
    <message>
        <source>Split a row in two</source>
        <translation>ایک قطار کو دو میں تقسیم کریں</translation>
    </message>
    <message>
        <source>Split rows</source>
        <translation>قطاریں تقسیم کریں</translation>
    </message>
    <message>
        <source>Split the rows anew so that like rows stay together, or write new questions.</source>
        <translation>قطاروں کو نئے سرے سے تقسیم کریں تاکہ ملتی جلتی قطاریں ساتھ رہیں، یا نئے سوالات لکھیں۔</translation>
    </message>
    <message>
        <source>Split: {percent} % held out</source>
        <translation>تقسیم: {percent} % الگ رکھا گیا</translation>
    </message>
    <message>
        <source>Squeezed to 4 bits (NF4)</source>
        <translation>4 بٹ تک مختصر (NF4)</translation>
    </message>
    <message>
        <source>Squeezed to 8 bits</source>
        <translation>8 بٹ تک مختصر</translation>
    </message>
    <message>
        <source>Squeezed weights need a quarter to a half of the memory and make answers a little worse. On a processor they also make them slower; an ONNX export in int4 is the faster way there.</source>
        <translation>کم بٹ والے ویٹس کو چوتھائی سے نصف میموری چاہیے اور جوابات کو قدرے کمتر کرتے ہیں۔ پروسیسر پر یہ انہیں سست بھی کرتے ہیں؛ وہاں int4 میں ONNX ایکسپورٹ زیادہ تیز راستہ ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Star %n row(s)</source>
        <translation>
            <numerusform>%n قطار کو ستارہ دیں</numerusform>
            <numerusform>%n قطاروں کو ستارہ دیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a new run with another learning rate; if it happens again, check the disk.</source>
        <translation>سیکھنے کی کسی اور شرح کے ساتھ نیا رن شروع کریں؛ اگر پھر ایسا ہو تو ڈسک جانچیں۔</translation>
    </message>
    <message>
        <source>Start a new run, or bring the former files back.</source>
        <translation>نیا رن شروع کریں، یا پچھلی فائلیں واپس لائیں۔</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>نیا رن شروع کریں۔</translation>
    </message>
    <message>
        <source>Start again with a smaller learning rate (a tenth, say), and look for rows with broken text.</source>
        <translation>سیکھنے کی کم شرح (مثلاً دسواں حصہ) کے ساتھ دوبارہ شروع کریں، اور خراب متن والی قطاریں تلاش کریں۔</translation>
    </message>
    <message>
        <source>Start it again with a larger learning rate, or more passes over the rows.</source>
        <translation>اسے سیکھنے کی زیادہ شرح، یا قطاروں کے زیادہ دوروں کے ساتھ دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Start it again with a smaller learning rate.</source>
        <translation>اسے سیکھنے کی کم شرح کے ساتھ دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Start it again with other settings; the job's log has all that Olive said.</source>
        <translation>اسے دوسری سیٹنگز کے ساتھ دوبارہ شروع کریں؛ Olive نے جو کچھ کہا وہ کام کے لاگ میں ہے۔</translation>
    </message>
    <message>
        <source>Start it anew from its screen.</source>
        <translation>اسے اس کی اسکرین سے نئے سرے سے شروع کریں۔</translation>
    </message>
    <message>
        <source>Start it as one process.</source>
        <translation>اسے ایک ہی پروسیس کے طور پر شروع کریں۔</translation>
    </message>
    <message>
        <source>Start it, or correct its address in Settings, then try again; what was saved before is safe.</source>
        <translation>اسے شروع کریں، یا سیٹنگز میں اس کا پتہ درست کریں، پھر دوبارہ کوشش کریں؛ جو پہلے محفوظ ہوا تھا وہ سلامت ہے۔</translation>
    </message>
    <message>
        <source>Start one run with these settings, and mend what it says.</source>
        <translation>ان سیٹنگز کے ساتھ ایک رن شروع کریں، اور جو وہ بتائے اسے درست کریں۔</translation>
    </message>
    <message>
        <source>Start the server, or correct the address in Settings.</source>
        <translation>سرور شروع کریں، یا سیٹنگز میں پتہ درست کریں۔</translation>
    </message>
    <message>
        <source>Starting Olive {version}</source>
        <translation>‏Olive {version} شروع ہو رہا ہے</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>ایک جیسی رہتی ہے</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>قدم بہ قدم</translation>
    </message>
    <message>
        <source>Step of training, processor</source>
        <translation>تربیت کا قدم، پروسیسر</translation>
    </message>
    <message>
        <source>Step of training, {device}</source>
        <translation>تربیت کا قدم، {device}</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>چیک پوائنٹس کے درمیان قدم</translation>
    </message>
    <message>
        <source>Steps between validations</source>
        <translation>توثیقوں کے درمیان قدم</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>یہاں رک جائے</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>جلد روکیں، اتنے کے بعد</translation>
    </message>
    <message>
        <source>Stop following that one first, or choose another folder.</source>
        <translation>پہلے اس کی پیروی بند کریں، یا کوئی اور فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>Stop it before deleting it.</source>
        <translation>حذف کرنے سے پہلے اسے روکیں۔</translation>
    </message>
    <message>
        <source>Stop it, or wait for it, and try again.</source>
        <translation>اسے روکیں، یا اس کا انتظار کریں، اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Stopping early after {patience} validations.</source>
        <translation>{patience} توثیقوں کے بعد جلد رک جانا۔</translation>
    </message>
    <message>
        <source>Strong for its size in reasoning, code and long documents; answers without thinking aloud.</source>
        <translation>اپنے حجم کے لحاظ سے استدلال، کوڈ اور لمبی دستاویزات میں مضبوط؛ سوچ دکھائے بغیر جواب دیتا ہے۔</translation>
    </message>
    <message>
        <source>Strong for its size; thinks aloud before it answers where asked to.</source>
        <translation>اپنے حجم کے لحاظ سے مضبوط؛ کہنے پر جواب سے پہلے سوچ کر دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>Summaries and rewriting; a common base for fine-tuning.</source>
        <translation>خلاصے اور دوبارہ لکھنا؛ فائن ٹیوننگ کی عام بنیاد۔</translation>
    </message>
    <message>
        <source>Summaries, following instructions, and answers from documents.</source>
        <translation>خلاصے، ہدایات پر عمل، اور دستاویزات سے جوابات۔</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>یقینی</translation>
    </message>
    <message numerus="yes">
        <source>Surely better than “{other}” on the same %n question(s).</source>
        <translation>
            <numerusform>اسی %n سوال پر “{other}” سے یقیناً بہتر۔</numerusform>
            <numerusform>انہی %n سوالوں پر “{other}” سے یقیناً بہتر۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Surprise at the right answer</source>
        <translation>درست جواب پر حیرت</translation>
    </message>
    <message>
        <source>Switch it on when Ustad starts</source>
        <translation>‏Ustad شروع ہونے پر اسے چالو کریں</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n row(s)</source>
        <translation>
            <numerusform>%n قطار کو ٹیگ کریں</numerusform>
            <numerusform>%n قطاروں کو ٹیگ کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s) for the proof</source>
        <translation>
            <numerusform>ثبوت کے لیے %n قطار لیں</numerusform>
            <numerusform>ثبوت کے لیے %n قطاریں لیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off the list, and delete it with your file manager.</source>
        <translation>اسے فہرست سے نکالیں، اور اپنے فائل مینیجر سے حذف کریں۔</translation>
    </message>
    <message>
        <source>Take it out there and type it into the field for the password.</source>
        <translation>اسے وہاں سے نکالیں اور پاس ورڈ کے خانے میں لکھیں۔</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>ان میں سے ایک نکال دیں۔</translation>
    </message>
    <message numerus="yes">
        <source>Take tags from %n row(s)</source>
        <translation>
            <numerusform>%n قطار سے ٹیگ ہٹائیں</numerusform>
            <numerusform>%n قطاروں سے ٹیگ ہٹائیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take template signs out of %n row(s)</source>
        <translation>
            <numerusform>%n قطار سے ٹیمپلیٹ کے نشان نکالیں</numerusform>
            <numerusform>%n قطاروں سے ٹیمپلیٹ کے نشان نکالیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star from %n row(s)</source>
        <translation>
            <numerusform>%n قطار سے ستارہ ہٹائیں</numerusform>
            <numerusform>%n قطاروں سے ستارہ ہٹائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Telling MLflow at {mlflow}.</source>
        <translation>{mlflow} پر MLflow کو بتانا۔</translation>
    </message>
    <message>
        <source>Terms and phrases become stable and precise when the model has practised them.</source>
        <translation>جب ماڈل ان کی مشق کر لے تو اصطلاحات اور جملے مستحکم اور درست ہو جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Text and label</source>
        <translation>متن اور لیبل</translation>
    </message>
    <message>
        <source>Text and spans</source>
        <translation>متن اور نشان زد ٹکڑے</translation>
    </message>
    <message>
        <source>Text recognition (tesseract) failed on “{file}”: {reason}</source>
        <translation>‏“{file}” پر متن کی شناخت (tesseract) ناکام ہوئی: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>متن کا سائز</translation>
    </message>
    <message>
        <source>Text was once read in the wrong encoding. The fix reads it in the right one.</source>
        <translation>متن کبھی غلط انکوڈنگ میں پڑھا گیا تھا۔ درستی اسے صحیح انکوڈنگ میں پڑھتی ہے۔</translation>
    </message>
    <message>
        <source>Texts in English that come with Ustad are to keep the vectors they had, so that what the model was good at stays. 0 lets it go; larger values hold on to more and learn less.</source>
        <translation>‏Ustad کے ساتھ آنے والے انگریزی متن اپنے پہلے والے ویکٹر برقرار رکھتے ہیں، تاکہ ماڈل جس میں اچھا تھا وہ باقی رہے۔ 0 اسے جانے دیتا ہے؛ بڑی قدریں زیادہ تھامتی ہیں اور کم سیکھتی ہیں۔</translation>
    </message>
    <message>
        <source>The Dataset screen shows them under “What is trained”.</source>
        <translation>ڈیٹا سیٹ اسکرین انہیں “کس چیز کی تربیت ہوتی ہے” کے تحت دکھاتی ہے۔</translation>
    </message>
    <message>
        <source>The MLflow server at {address} is told nothing more: {reason}. The run goes on, and its own folder has everything.</source>
        <translation>⁨{address}⁩ پر MLflow سرور کو مزید کچھ نہیں بتایا جاتا: ⁨{reason}⁩۔ رن جاری رہتا ہے، اور اس کے اپنے فولڈر میں سب کچھ ہے۔</translation>
    </message>
    <message>
        <source>The MLflow server at {address} is told nothing: nobody has agreed to that on this computer. Begin a run of your own with this address to be asked.</source>
        <translation>‏⁨{address}⁩ پر MLflow سرور کو کچھ نہیں بتایا جاتا: اس کمپیوٹر پر کسی نے اس کی منظوری نہیں دی۔ پوچھے جانے کے لیے اس پتے کے ساتھ اپنا رن شروع کریں۔</translation>
    </message>
    <message>
        <source>The ONNX chat model was put away; the next question loads it again.</source>
        <translation>‏ONNX چیٹ ماڈل ہٹا دیا گیا؛ اگلا سوال اسے دوبارہ لوڈ کرتا ہے۔</translation>
    </message>
    <message>
        <source>The ONNX model in {folder} could not be loaded: {reason}</source>
        <translation>⁨{folder}⁩ میں ONNX ماڈل لوڈ نہ ہو سکا: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The ONNX model in {folder} is not whole: {file} is missing or empty.</source>
        <translation>⁨{folder}⁩ میں ONNX ماڈل مکمل نہیں: {file} غائب یا خالی ہے۔</translation>
    </message>
    <message>
        <source>The ONNX model of the base, with the run's adapter in a file of its own, switched on and off.</source>
        <translation>بنیادی ماڈل کا ONNX ماڈل، رن کا اڈاپٹر اپنی الگ فائل میں، جسے چالو اور بند کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>The Qdrant server that keeps this index is not in the settings.</source>
        <translation>جو Qdrant سرور یہ انڈیکس رکھتا ہے وہ سیٹنگز میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>The adapter in {folder} does not fit the model in {model}.</source>
        <translation>⁨{folder}⁩ میں اڈاپٹر {model} والے ماڈل کے ساتھ نہیں بیٹھتا۔</translation>
    </message>
    <message>
        <source>The adapter in {folder} is not complete: {file} is missing.</source>
        <translation>⁨{folder}⁩ میں اڈاپٹر مکمل نہیں: {file} غائب ہے۔</translation>
    </message>
    <message>
        <source>The adapter in {folder} was made for {base}, not for the model in {model}.</source>
        <translation>⁨{folder}⁩ میں اڈاپٹر {base} کے لیے بنا تھا، {model} والے ماڈل کے لیے نہیں۔</translation>
    </message>
    <message>
        <source>The adapter learnt beside a model squeezed to few bits and is merged with the model as it was, which is more exact: answers may differ a little from those measured in training.</source>
        <translation>اڈاپٹر نے چند بٹ تک مختصر کیے گئے ماڈل کے ساتھ سیکھا اور اسے اصل ماڈل میں ضم کیا جاتا ہے، جو زیادہ درست ہے: جوابات تربیت میں ناپے گئے جوابات سے قدرے مختلف ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The adapter's beginning, {value}.</source>
        <translation>اڈاپٹر کا آغاز، {value}۔</translation>
    </message>
    <message>
        <source>The address does not say the whole path of the SQLite file.</source>
        <translation>پتہ SQLite فائل کا پورا راستہ نہیں بتاتا۔</translation>
    </message>
    <message>
        <source>The address of an MLflow server that is told the settings and figures as well, such as http://localhost:5000. Empty: nothing is sent anywhere.</source>
        <translation>اس MLflow سرور کا پتہ جسے سیٹنگز اور اعداد بھی بتائے جاتے ہیں، جیسے http://localhost:5000۔ خالی: کہیں کچھ نہیں بھیجا جاتا۔</translation>
    </message>
    <message>
        <source>The address “{name}” is not in the settings.</source>
        <translation>پتہ “{name}” سیٹنگز میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>The answer ends before the first of these words or signs that it would have written.</source>
        <translation>جواب ان الفاظ یا علامتوں میں سے پہلے کے لکھے جانے سے پہلے ختم ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>The answer is in what was said</source>
        <translation>جواب کہی گئی بات میں ہے</translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off at %n token(s).</source>
        <translation>
            <numerusform>جواب %n ٹوکن پر کاٹ دیا گیا۔</numerusform>
            <numerusform>جواب %n ٹوکن پر کاٹ دیا گیا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer “{answer}” does not stand in the passage.</source>
        <translation>جواب “{answer}” عبارت میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>The answers need facts from outside the model; looking them up brings those in.</source>
        <translation>جوابات کو ماڈل سے باہر کے حقائق چاہییں؛ تلاش انہیں لے آتی ہے۔</translation>
    </message>
    <message>
        <source>The answers need no documents, so there is little to look up.</source>
        <translation>جوابات کو دستاویزات نہیں چاہییں، اس لیے تلاش کرنے کو کم ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>The attached files are longer than fits: the {read} passages nearest to the question were read, and %n passage(s) were not.</source>
        <translation>
            <numerusform>منسلک فائلیں گنجائش سے لمبی ہیں: سوال سے قریب ترین {read} عبارتیں پڑھی گئیں، اور %n عبارت نہیں پڑھی گئی۔</numerusform>
            <numerusform>منسلک فائلیں گنجائش سے لمبی ہیں: سوال سے قریب ترین {read} عبارتیں پڑھی گئیں، اور %n عبارتیں نہیں پڑھی گئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The best checkpoint, of step {best}, is damaged; the weights of the last step, {step}, are kept.</source>
        <translation>قدم {best} کا بہترین چیک پوائنٹ خراب ہے؛ آخری قدم {step} کے ویٹس رکھے گئے ہیں۔</translation>
    </message>
    <message>
        <source>The best on validation</source>
        <translation>توثیق میں بہترین</translation>
    </message>
    <message>
        <source>The builder of ONNX Runtime GenAI could not build this model: {reason}</source>
        <translation>‏ONNX Runtime GenAI کا بلڈر یہ ماڈل نہ بنا سکا: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The builder was ended from outside: often the system does so when memory runs out.</source>
        <translation>بلڈر کو باہر سے ختم کیا گیا: اکثر میموری ختم ہونے پر سسٹم ایسا کرتا ہے۔</translation>
    </message>
    <message>
        <source>The chat model was put away; the next question loads it again.</source>
        <translation>چیٹ ماڈل ہٹا دیا گیا؛ اگلا سوال اسے دوبارہ لوڈ کرتا ہے۔</translation>
    </message>
    <message>
        <source>The check has no name.</source>
        <translation>جانچ کا کوئی نام نہیں۔</translation>
    </message>
    <message>
        <source>The checkpoint does not fit the model.</source>
        <translation>چیک پوائنٹ ماڈل کے ساتھ نہیں بیٹھتا۔</translation>
    </message>
    <message>
        <source>The checkpoint of step {step} is damaged.</source>
        <translation>قدم {step} کا چیک پوائنٹ خراب ہے۔</translation>
    </message>
    <message>
        <source>The chosen and the rejected answer are the same.</source>
        <translation>منتخب اور مسترد شدہ جواب ایک ہی ہیں۔</translation>
    </message>
    <message>
        <source>The chosen and the rejected answer differ only beyond the longest row.</source>
        <translation>منتخب اور مسترد شدہ جواب میں فرق صرف سب سے لمبی قطار کی حد سے آگے ہے۔</translation>
    </message>
    <message>
        <source>The columns are: {columns}.</source>
        <translation>کالم یہ ہیں: {columns}۔</translation>
    </message>
    <message>
        <source>The columns of the template are no question and answer.</source>
        <translation>ٹیمپلیٹ کے کالم سوال اور جواب نہیں ہیں۔</translation>
    </message>
    <message>
        <source>The config.json in {folder} does not say what kind of model it is.</source>
        <translation>⁨{folder}⁩ میں config.json نہیں بتاتی کہ یہ کس قسم کا ماڈل ہے۔</translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <translation>⁨{host}⁩ سے کنکشن ٹوٹ گیا۔</translation>
    </message>
    <message>
        <source>The connection to {host} was cut in the middle of the answer.</source>
        <translation>⁨{host}⁩ سے کنکشن جواب کے درمیان میں ٹوٹ گیا۔</translation>
    </message>
    <message>
        <source>The conversation is empty.</source>
        <translation>گفتگو خالی ہے۔</translation>
    </message>
    <message>
        <source>The converter ended, but {file} is not a whole GGUF file.</source>
        <translation>کنورٹر ختم ہو گیا، مگر {file} مکمل GGUF فائل نہیں ہے۔</translation>
    </message>
    <message>
        <source>The database does not answer the query: {reason}.</source>
        <translation>ڈیٹابیس کوئری کا جواب نہیں دیتا: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>The database has no such table: {reason}.</source>
        <translation>ڈیٹابیس میں ایسا کوئی جدول نہیں: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>The dataset has no rows to train on.</source>
        <translation>ڈیٹا سیٹ میں تربیت کے لیے کوئی قطار نہیں۔</translation>
    </message>
    <message>
        <source>The decision has an answer that does not exist: {question} = {answer}.</source>
        <translation>فیصلے میں ایسا جواب ہے جو موجود نہیں: {question} = {answer}۔</translation>
    </message>
    <message>
        <source>The device {device} cannot be used on this computer.</source>
        <translation>ڈیوائس {device} اس کمپیوٹر پر استعمال نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>The differences are too small for so few questions: ask more.</source>
        <translation>اتنے کم سوالوں کے لیے فرق بہت چھوٹے ہیں: مزید سوال پوچھیں۔</translation>
    </message>
    <message>
        <source>The disk of {host} is full.</source>
        <translation>⁨{host}⁩ کی ڈسک بھر گئی ہے۔</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation>جس ڈسک پر ⁨{path}⁩ ہے وہ بھر گئی ہے۔</translation>
    </message>
    <message>
        <source>The driver for {name} is not installed: the package {package}.</source>
        <translation>‏{name} کا ڈرائیور انسٹال نہیں ہے: پیکیج {package}۔</translation>
    </message>
    <message>
        <source>The embedding model in {path} is laid out in a way that cannot be tuned here.</source>
        <translation>⁨{path}⁩ میں ایمبیڈنگ ماڈل ایسے بنا ہے کہ اسے یہاں ٹیون نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>The embedding model in {path} is made in a way Ustad does not know: {what}.</source>
        <translation>⁨{path}⁩ میں ایمبیڈنگ ماڈل ایسے طریقے سے بنا ہے جسے Ustad نہیں جانتا: {what}۔</translation>
    </message>
    <message>
        <source>The embedding model that comes with Ustad is not installed.</source>
        <translation>‏Ustad کے ساتھ آنے والا ایمبیڈنگ ماڈل انسٹال نہیں ہے۔</translation>
    </message>
    <message>
        <source>The embedding model “{name}” cannot be loaded: {reason}.</source>
        <translation>ایمبیڈنگ ماڈل “{name}” لوڈ نہیں ہو سکتا: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>The embedding model “{name}” has no tokenizer.json.</source>
        <translation>ایمبیڈنگ ماڈل “{name}” میں tokenizer.json نہیں ہے۔</translation>
    </message>
    <message>
        <source>The embedding model “{name}” is not on this machine.</source>
        <translation>ایمبیڈنگ ماڈل “{name}” اس مشین پر نہیں ہے۔</translation>
    </message>
    <message>
        <source>The embedding model “{name}” needs a program of its makers, which Ustad does not run.</source>
        <translation>ایمبیڈنگ ماڈل “{name}” کو اپنے بنانے والوں کا پروگرام چاہیے، جسے Ustad نہیں چلاتا۔</translation>
    </message>
    <message>
        <source>The engine itself: {size} GB</source>
        <translation>خود انجن: ⁨{size} GB⁩</translation>
    </message>
    <message>
        <source>The expected answer stands in what was said, whatever is said besides.</source>
        <translation>جو کہا گیا اس میں متوقع جواب موجود ہے، چاہے ساتھ کچھ اور بھی کہا گیا ہو۔</translation>
    </message>
    <message>
        <source>The export answers</source>
        <translation>ایکسپورٹ جواب دے رہی ہے</translation>
    </message>
    <message>
        <source>The export takes up to {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>ایکسپورٹ ⁨{folder}⁩ کی ڈسک پر ⁨{need} GB⁩ تک لیتی ہے؛ ⁨{free} GB⁩ خالی ہیں۔</translation>
    </message>
    <message>
        <source>The export “{name}” is not what it should be: {reason}</source>
        <translation>ایکسپورٹ “{name}” ویسی نہیں جیسی ہونی چاہیے: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The figure that decides. It is chosen before anything is asked.</source>
        <translation>وہ عدد جو فیصلہ کرتا ہے۔ یہ کچھ بھی پوچھنے سے پہلے چنا جاتا ہے۔</translation>
    </message>
    <message>
        <source>The file may be damaged: open it in the program it was made with and save it again.</source>
        <translation>ہو سکتا ہے فائل خراب ہو: جس پروگرام میں یہ بنی تھی اس میں کھولیں اور دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The file takes {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>فائل ⁨{folder}⁩ کی ڈسک پر ⁨{need} GB⁩ لیتی ہے؛ ⁨{free} GB⁩ خالی ہیں۔</translation>
    </message>
    <message>
        <source>The file with keys, {path}, is damaged.</source>
        <translation>کلیدوں والی فائل، ⁨{path}⁩، خراب ہے۔</translation>
    </message>
    <message>
        <source>The file {file} is damaged or was cut short.</source>
        <translation>فائل {file} خراب ہے یا ادھوری رہ گئی تھی۔</translation>
    </message>
    <message>
        <source>The file {file} is damaged: its checksum is another.</source>
        <translation>فائل {file} خراب ہے: اس کا چیک سم مختلف ہے۔</translation>
    </message>
    <message>
        <source>The file {file} is missing.</source>
        <translation>فائل {file} غائب ہے۔</translation>
    </message>
    <message>
        <source>The file {file} of this export is damaged: its checksum is another.</source>
        <translation>اس ایکسپورٹ کی فائل {file} خراب ہے: اس کا چیک سم مختلف ہے۔</translation>
    </message>
    <message>
        <source>The file, while it is read</source>
        <translation>فائل، پڑھے جانے کے دوران</translation>
    </message>
    <message>
        <source>The files take {needed} MB, and {free} MB are free on the disk of {path}.</source>
        <translation>فائلیں ⁨{needed} MB⁩ لیتی ہیں، اور ⁨{path}⁩ کی ڈسک پر ⁨{free} MB⁩ خالی ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>The first line is taken for a row, not for names: the %n column(s) are numbered.</source>
        <translation>
            <numerusform>پہلی سطر کو نام نہیں بلکہ قطار سمجھا گیا: %n کالم کو نمبر دیا گیا ہے۔</numerusform>
            <numerusform>پہلی سطر کو نام نہیں بلکہ قطار سمجھا گیا: %n کالموں کو نمبر دیے گئے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {shown} of {all} are shown.</source>
        <translation>{all} میں سے پہلی {shown} دکھائی گئی ہیں۔</translation>
    </message>
    <message>
        <source>The folder {folder} holds another run: “{name}”.</source>
        <translation>فولڈر ⁨{folder}⁩ میں کوئی اور رن ہے: “{name}”۔</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty.</source>
        <translation>فولڈر ⁨{folder}⁩ خالی نہیں ہے۔</translation>
    </message>
    <message>
        <source>The folder {path} holds no file of rows.</source>
        <translation>فولڈر ⁨{path}⁩ میں قطاروں کی کوئی فائل نہیں۔</translation>
    </message>
    <message>
        <source>The folder {path} holds several sets of rows: {names}.</source>
        <translation>فولڈر ⁨{path}⁩ میں قطاروں کے کئی سیٹ ہیں: {names}۔</translation>
    </message>
    <message>
        <source>The guided first run needs a project.</source>
        <translation>پہلی بار کی رہنمائی کو ایک پروجیکٹ چاہیے۔</translation>
    </message>
    <message>
        <source>The hub at {address} answers with trouble of its own ({status}).</source>
        <translation>⁨{address}⁩ پر ہب اپنی ہی خرابی کا جواب دیتا ہے ({status})۔</translation>
    </message>
    <message>
        <source>The hub at {address} cannot be reached: {reason}.</source>
        <translation>⁨{address}⁩ پر ہب تک نہیں پہنچا جا سکتا: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>The hub at {address} did not take the request ({status}).</source>
        <translation>⁨{address}⁩ پر ہب نے درخواست قبول نہیں کی ({status})۔</translation>
    </message>
    <message>
        <source>The hub at {address} has trouble of its own ({status}).</source>
        <translation>⁨{address}⁩ پر ہب میں خود کوئی خرابی ہے ({status})۔</translation>
    </message>
    <message>
        <source>The hub at {address} stopped answering.</source>
        <translation>⁨{address}⁩ پر ہب نے جواب دینا بند کر دیا۔</translation>
    </message>
    <message>
        <source>The hub ended {file} before it was whole.</source>
        <translation>ہب نے {file} کو مکمل ہونے سے پہلے ختم کر دیا۔</translation>
    </message>
    <message>
        <source>The hub gives “{name}” only to those who agreed to its terms.</source>
        <translation>ہب “{name}” صرف انہیں دیتا ہے جنہوں نے اس کی شرائط قبول کی ہوں۔</translation>
    </message>
    <message>
        <source>The hub has no model called “{name}”, or does not show it to everybody.</source>
        <translation>ہب پر “{name}” نام کا کوئی ماڈل نہیں، یا وہ اسے سب کو نہیں دکھاتا۔</translation>
    </message>
    <message>
        <source>The hub has no set called {name}, or does not give it to everybody.</source>
        <translation>ہب پر {name} نام کا کوئی سیٹ نہیں، یا وہ اسے سب کو نہیں دیتا۔</translation>
    </message>
    <message>
        <source>The hub no longer has all files of “{name}” as they were.</source>
        <translation>ہب پر “{name}” کی تمام فائلیں اب ویسی نہیں جیسی تھیں۔</translation>
    </message>
    <message>
        <source>The hub refuses your token: it is wrong, has run out, or may not read this.</source>
        <translation>ہب آپ کا ٹوکن قبول نہیں کرتا: وہ غلط ہے، اس کی میعاد ختم ہو گئی ہے، یا اسے یہ پڑھنے کی اجازت نہیں۔</translation>
    </message>
    <message>
        <source>The hub takes no more requests from here for now.</source>
        <translation>ہب فی الحال یہاں سے مزید درخواستیں نہیں لیتا۔</translation>
    </message>
    <message>
        <source>The index file {path} is damaged.</source>
        <translation>انڈیکس فائل ⁨{path}⁩ خراب ہے۔</translation>
    </message>
    <message>
        <source>The index in {path} could not be used: {reason}.</source>
        <translation>⁨{path}⁩ میں انڈیکس استعمال نہ ہو سکا: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>The index in {path} is in use by another Ustad.</source>
        <translation>⁨{path}⁩ میں انڈیکس ایک اور Ustad کے استعمال میں ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>The index lacks passages of %n document(s): {names}.</source>
        <translation>
            <numerusform>انڈیکس میں %n دستاویز کی عبارتیں نہیں ہیں: {names}۔</numerusform>
            <numerusform>انڈیکس میں %n دستاویزات کی عبارتیں نہیں ہیں: {names}۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The index of the documents has changed since.</source>
        <translation>تب سے دستاویزات کا انڈیکس بدل گیا ہے۔</translation>
    </message>
    <message>
        <source>The index of this project is no longer at {host}: {reason}.</source>
        <translation>اس پروجیکٹ کا انڈیکس اب ⁨{host}⁩ پر نہیں ہے: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>The index was made by another embedding model or version.</source>
        <translation>انڈیکس کسی اور ایمبیڈنگ ماڈل یا ورژن نے بنایا تھا۔</translation>
    </message>
    <message>
        <source>The installed ONNX Runtime was built without CUDA.</source>
        <translation>انسٹال شدہ ONNX Runtime CUDA کے بغیر بنا تھا۔</translation>
    </message>
    <message>
        <source>The installed ONNX Runtime was built without DirectML.</source>
        <translation>انسٹال شدہ ONNX Runtime DirectML کے بغیر بنا تھا۔</translation>
    </message>
    <message>
        <source>The installed Olive was made for an earlier Ustad.</source>
        <translation>انسٹال شدہ Olive پرانے Ustad کے لیے بنا تھا۔</translation>
    </message>
    <message>
        <source>The job's log has all that it said.</source>
        <translation>اس نے جو کچھ کہا وہ کام کے لاگ میں ہے۔</translation>
    </message>
    <message>
        <source>The job's log has all that it said; change the settings named there.</source>
        <translation>اس نے جو کچھ کہا وہ کام کے لاگ میں ہے؛ وہاں بتائی گئی سیٹنگز بدلیں۔</translation>
    </message>
    <message>
        <source>The key is kept in the system's keyring ({name}).</source>
        <translation>کلید سسٹم کے کی رنگ ({name}) میں رکھی گئی ہے۔</translation>
    </message>
    <message>
        <source>The knowledge changes often, and there are many examples: check that old examples do not teach old facts.</source>
        <translation>علم اکثر بدلتا ہے، اور مثالیں بہت ہیں: دیکھ لیں کہ پرانی مثالیں پرانے حقائق نہ سکھائیں۔</translation>
    </message>
    <message>
        <source>The label that was expected, where the answers are a few that recur.</source>
        <translation>وہ لیبل جو متوقع تھا، جہاں جوابات چند ہوں اور دہرائے جائیں۔</translation>
    </message>
    <message>
        <source>The labels are uneven: “{common}” has {most} rows, “{rare}” {least}. Rare ones may be forgotten.</source>
        <translation>لیبل غیر متوازن ہیں: “{common}” کی {most} قطاریں ہیں، “{rare}” کی {least}۔ نایاب لیبل بھلائے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The labels are uneven: “{common}” has {most} rows, “{rare}” {least}. Rows of rare labels count more.</source>
        <translation>لیبل غیر متوازن ہیں: “{common}” کی {most} قطاریں ہیں، “{rare}” کی {least}۔ نایاب لیبلز کی قطاریں زیادہ شمار ہوتی ہیں۔</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>آخری</translation>
    </message>
    <message>
        <source>The last ones, or those with the lowest validation loss (if there is a validation).</source>
        <translation>آخری والے، یا سب سے کم توثیقی لاس والے (اگر توثیق ہو)۔</translation>
    </message>
    <message>
        <source>The last word is not the assistant's</source>
        <translation>آخری بات معاون کی نہیں ہے</translation>
    </message>
    <message>
        <source>The least that answers in many languages; quick to fine-tune.</source>
        <translation>کئی زبانوں میں جواب دینے والا سب سے چھوٹا؛ جلدی فائن ٹیون ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The line around a dot shows where the true figure lies, 95 times of 100.</source>
        <translation>نقطے کے گرد لکیر بتاتی ہے کہ اصل عدد 100 میں سے 95 بار کہاں ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The line has no answer, and does not say where it stands.</source>
        <translation>اس سطر میں جواب نہیں، اور یہ بھی نہیں کہ وہ کہاں ہے۔</translation>
    </message>
    <message>
        <source>The line has no column “question”.</source>
        <translation>اس سطر میں “question” کالم نہیں ہے۔</translation>
    </message>
    <message>
        <source>The longest row of words in the same order as expected, as F1.</source>
        <translation>متوقع ترتیب ہی میں الفاظ کی سب سے لمبی قطار، F1 کے طور پر۔</translation>
    </message>
    <message>
        <source>The loss is your own: all words are scored at once for it.</source>
        <translation>لاس آپ کا اپنا ہے: اس کے لیے تمام الفاظ کو ایک ساتھ اسکور دیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>The loss of your own.</source>
        <translation>آپ کا اپنا لاس۔</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>مشین</translation>
    </message>
    <message>
        <source>The memory decides how it can be trained. Documents alone need little of it.</source>
        <translation>میموری طے کرتی ہے کہ اسے کیسے تربیت دی جا سکتی ہے۔ صرف دستاویزات کو کم میموری چاہیے۔</translation>
    </message>
    <message>
        <source>The merged model does not say the same as the model with its adapter: its scores differ by {percent} %.</source>
        <translation>ضم شدہ ماڈل وہی نہیں کہتا جو ماڈل اپنے اڈاپٹر کے ساتھ کہتا ہے: اس کے اسکور {percent} % مختلف ہیں۔</translation>
    </message>
    <message>
        <source>The messages are too long for this model: {read} tokens, and it can read {context}.</source>
        <translation>پیغامات اس ماڈل کے لیے بہت لمبے ہیں: {read} ٹوکن، جبکہ یہ {context} پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>The model alone</source>
        <translation>اکیلا ماڈل</translation>
    </message>
    <message>
        <source>The model among the GPUs</source>
        <translation>‏GPUs میں ماڈل</translation>
    </message>
    <message>
        <source>The model as an ONNX graph, its weights in full, for tools that go on from there.</source>
        <translation>ماڈل ایک ONNX گراف کے طور پر، اپنے پورے ویٹس کے ساتھ، ان ٹولز کے لیے جو وہاں سے آگے بڑھتے ہیں۔</translation>
    </message>
    <message>
        <source>The model brings no chat template; a plain one is used.</source>
        <translation>ماڈل کے ساتھ چیٹ ٹیمپلیٹ نہیں؛ ایک سادہ ٹیمپلیٹ استعمال ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The model builder is what it uses unless it is told otherwise.</source>
        <translation>جب تک کچھ اور نہ کہا جائے یہ ماڈل بلڈر ہی استعمال کرتا ہے۔</translation>
    </message>
    <message>
        <source>The model did not write JSON</source>
        <translation>ماڈل نے JSON نہیں لکھا</translation>
    </message>
    <message>
        <source>The model ended its turn without a word.</source>
        <translation>ماڈل نے اپنی باری بغیر کچھ کہے ختم کر دی۔</translation>
    </message>
    <message>
        <source>The model fits as it is, and a small adapter beside it is all that must learn.</source>
        <translation>ماڈل جیسا ہے ویسا سما جاتا ہے، اور صرف اس کے ساتھ ایک چھوٹے اڈاپٹر کو سیکھنا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The model had nothing to add.</source>
        <translation>ماڈل کے پاس شامل کرنے کو کچھ نہیں تھا۔</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be used for sorting, marking or finding texts: it is a {kind}.</source>
        <translation>⁨{folder}⁩ میں ماڈل متن چھانٹنے، نشان زد کرنے یا ڈھونڈنے کے لیے استعمال نہیں ہو سکتا: یہ {kind} ہے۔</translation>
    </message>
    <message>
        <source>The model in {folder} could not be loaded: {reason}</source>
        <translation>⁨{folder}⁩ میں ماڈل لوڈ نہ ہو سکا: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The model in {folder} does not write text: it is a {kind}.</source>
        <translation>⁨{folder}⁩ میں ماڈل متن نہیں لکھتا: یہ {kind} ہے۔</translation>
    </message>
    <message>
        <source>The model in {folder} has its weights in Python pickles, which can run any program when opened; Ustad does not open them.</source>
        <translation>⁨{folder}⁩ میں ماڈل کے ویٹس Python pickle فائلوں میں ہیں، جو کھلنے پر کوئی بھی پروگرام چلا سکتی ہیں؛ Ustad انہیں نہیں کھولتا۔</translation>
    </message>
    <message>
        <source>The model in {folder} has no tokenizer: tokenizer.json is missing.</source>
        <translation>⁨{folder}⁩ میں ماڈل کا ٹوکنائزر نہیں ہے: tokenizer.json غائب ہے۔</translation>
    </message>
    <message>
        <source>The model in {folder} is in the GGUF format, which cannot be trained.</source>
        <translation>⁨{folder}⁩ میں ماڈل GGUF فارمیٹ میں ہے، جسے تربیت نہیں دی جا سکتی۔</translation>
    </message>
    <message numerus="yes">
        <source>The model in {folder} is not complete: %n weight file(s) missing, among them {first}.</source>
        <translation>
            <numerusform>⁨{folder}⁩ میں ماڈل مکمل نہیں: ویٹس کی %n فائل غائب ہے، یعنی {first}۔</numerusform>
            <numerusform>⁨{folder}⁩ میں ماڈل مکمل نہیں: ویٹس کی %n فائلیں غائب ہیں، جن میں {first} بھی ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The model in {folder} is not there any more.</source>
        <translation>{folder} میں ماڈل اب نہیں ہے۔</translation>
    </message>
    <message>
        <source>The model in {folder} is of a kind that is not known here: {kind}.</source>
        <translation>⁨{folder}⁩ میں ماڈل ایسی قسم کا ہے جو یہاں معلوم نہیں: {kind}۔</translation>
    </message>
    <message>
        <source>The model in {folder} needs Python code that comes with it. Such code could do anything on this computer, so Ustad does not run it.</source>
        <translation>⁨{folder}⁩ میں ماڈل کو اپنے ساتھ آنے والا Python کوڈ چاہیے۔ ایسا کوڈ اس کمپیوٹر پر کچھ بھی کر سکتا ہے، اس لیے Ustad اسے نہیں چلاتا۔</translation>
    </message>
    <message>
        <source>The model in {folder} was not trained to mark places in texts.</source>
        <translation>⁨{folder}⁩ میں ماڈل کو متن میں مقامات نشان زد کرنے کی تربیت نہیں ملی۔</translation>
    </message>
    <message>
        <source>The model in {folder} was not trained to sort or mark texts.</source>
        <translation>⁨{folder}⁩ میں ماڈل کو متن چھانٹنے یا نشان زد کرنے کی تربیت نہیں ملی۔</translation>
    </message>
    <message>
        <source>The model in {folder} was not trained to sort texts.</source>
        <translation>⁨{folder}⁩ میں ماڈل کو متن چھانٹنے کی تربیت نہیں ملی۔</translation>
    </message>
    <message>
        <source>The model is writing…</source>
        <translation>ماڈل لکھ رہا ہے…</translation>
    </message>
    <message>
        <source>The model of many fine-tuning guides; short conversations.</source>
        <translation>فائن ٹیوننگ کی کئی رہنما کتابوں کا ماڈل؛ مختصر گفتگو۔</translation>
    </message>
    <message>
        <source>The model reads at most {context} tokens; longer rows are cut there.</source>
        <translation>ماڈل زیادہ سے زیادہ {context} ٹوکن پڑھتا ہے؛ لمبی قطاریں وہاں کاٹ دی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>The model was built for {provider}, which is not known here.</source>
        <translation>ماڈل {provider} کے لیے بنا تھا، جو یہاں معلوم نہیں۔</translation>
    </message>
    <message>
        <source>The model wrote nothing</source>
        <translation>ماڈل نے کچھ نہیں لکھا</translation>
    </message>
    <message>
        <source>The model “{name}” has changed since “{run}” began.</source>
        <translation>‏“{run}” شروع ہونے کے بعد سے ماڈل “{name}” بدل گیا ہے۔</translation>
    </message>
    <message>
        <source>The model's chat template does not show the tools that may be called.</source>
        <translation>ماڈل کا چیٹ ٹیمپلیٹ وہ ٹولز نہیں دکھاتا جو بلائے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The model's chat template does not take this conversation: {reason}.</source>
        <translation>ماڈل کا چیٹ ٹیمپلیٹ یہ گفتگو قبول نہیں کرتا: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>The model's chat template has no system message; it is put in front of the first question.</source>
        <translation>ماڈل کے چیٹ ٹیمپلیٹ میں سسٹم پیغام نہیں؛ اسے پہلے سوال سے پہلے رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>The model's chat template leaves out the call of a tool in turn {turn}.</source>
        <translation>ماڈل کا چیٹ ٹیمپلیٹ باری {turn} میں ٹول کا بلاوا چھوڑ دیتا ہے۔</translation>
    </message>
    <message>
        <source>The model's chat template leaves part of an answer out (thoughts of earlier answers, say); what is left out is not trained.</source>
        <translation>ماڈل کا چیٹ ٹیمپلیٹ جواب کا ایک حصہ چھوڑ دیتا ہے (مثلاً پچھلے جوابات کی سوچ)؛ جو چھوڑ دیا جائے اس کی تربیت نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>The model's chat template leaves turn {turn} ({role}) out of the text.</source>
        <translation>ماڈل کا چیٹ ٹیمپلیٹ باری {turn} ({role}) کو متن سے چھوڑ دیتا ہے۔</translation>
    </message>
    <message>
        <source>The model's chat template puts words of its own in front: “{words}”.</source>
        <translation>ماڈل کا چیٹ ٹیمپلیٹ شروع میں اپنے الفاظ رکھتا ہے: “{words}”۔</translation>
    </message>
    <message>
        <source>The model's chat template writes the day of training into the text.</source>
        <translation>ماڈل کا چیٹ ٹیمپلیٹ متن میں تربیت کا دن لکھ دیتا ہے۔</translation>
    </message>
    <message>
        <source>The model's chat template writes turn {turn} in a way that does not show which words are the answer.</source>
        <translation>ماڈل کا چیٹ ٹیمپلیٹ باری {turn} ایسے لکھتا ہے کہ معلوم نہیں ہوتا کون سے الفاظ جواب ہیں۔</translation>
    </message>
    <message>
        <source>The nearest passages are listed as sources; they do not answer the question.</source>
        <translation>قریب ترین عبارتیں ماخذ کے طور پر درج ہیں؛ وہ سوال کا جواب نہیں دیتیں۔</translation>
    </message>
    <message>
        <source>The new model takes {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>نیا ماڈل ⁨{folder}⁩ کی ڈسک پر ⁨{need} GB⁩ لیتا ہے؛ ⁨{free} GB⁩ خالی ہیں۔</translation>
    </message>
    <message>
        <source>The numbers of classes in {columns} came in as their names.</source>
        <translation>{columns} میں اقسام کے نمبر ان کے ناموں کے طور پر آئے۔</translation>
    </message>
    <message>
        <source>The one it was built for</source>
        <translation>جس کے لیے یہ بنا تھا</translation>
    </message>
    <message>
        <source>The original answers</source>
        <translation>اصل جواب دے رہا ہے</translation>
    </message>
    <message>
        <source>The original computed in bfloat16, since there was not enough memory for 32 bits.</source>
        <translation>اصل نے bfloat16 میں حساب کیا، کیونکہ 32 بٹ کے لیے میموری کافی نہیں تھی۔</translation>
    </message>
    <message>
        <source>The orthogonal beginning wants an even rank, and {rank} is odd.</source>
        <translation>آرتھوگونل آغاز کو جفت رینک چاہیے، اور {rank} طاق ہے۔</translation>
    </message>
    <message>
        <source>The other answers decide. Write down three things people would ask it, then look again.</source>
        <translation>دوسرے جوابات فیصلہ کرتے ہیں۔ تین چیزیں لکھیں جو لوگ اس سے پوچھیں گے، پھر دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>The outline of {documents}: headings, each with the first sentence under it.</source>
        <translation>‏{documents} کا خاکہ: سرخیاں، ہر ایک کے ساتھ اس کے نیچے کا پہلا جملہ۔</translation>
    </message>
    <message>
        <source>The pack has what is needed.</source>
        <translation>پیک میں جو ضروری ہے وہ موجود ہے۔</translation>
    </message>
    <message>
        <source>The package takes up to {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>پیکیج ⁨{folder}⁩ کی ڈسک پر ⁨{need} GB⁩ تک لیتا ہے؛ ⁨{free} GB⁩ خالی ہیں۔</translation>
    </message>
    <message>
        <source>The passage that holds the answer was among the first five (recall@5).</source>
        <translation>جواب والی عبارت پہلی پانچ میں تھی (recall@5)۔</translation>
    </message>
    <message>
        <source>The passage that holds the answer was the first one found (recall@1).</source>
        <translation>جواب والی عبارت سب سے پہلے ملی (recall@1)۔</translation>
    </message>
    <message>
        <source>The passages are sent to {host}.</source>
        <translation>عبارتیں ⁨{host}⁩ کو بھیجی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>The process doing this crashed ({name}).</source>
        <translation>یہ کام کرنے والا پروسیس کریش ہو گیا ({name})۔</translation>
    </message>
    <message>
        <source>The process doing this ended unexpectedly (exit status {status}).</source>
        <translation>یہ کام کرنے والا پروسیس غیر متوقع طور پر ختم ہو گیا (ایگزٹ اسٹیٹس {status})۔</translation>
    </message>
    <message>
        <source>The process doing this was killed from outside: often the system ends a program when memory runs out.</source>
        <translation>یہ کام کرنے والا پروسیس باہر سے ختم کیا گیا: اکثر میموری ختم ہونے پر سسٹم پروگرام بند کر دیتا ہے۔</translation>
    </message>
    <message>
        <source>The process that tried it crashed (exit status {status}).</source>
        <translation>جو پروسیس اسے آزما رہا تھا وہ کریش ہو گیا (ایگزٹ اسٹیٹس {status})۔</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>پروسیسر</translation>
    </message>
    <message>
        <source>The program ended twice while it answered “{question}”, so it is not asked again.</source>
        <translation>“{question}” کا جواب دیتے وقت پروگرام دو بار بند ہو گیا، اس لیے اسے دوبارہ نہیں پوچھا جاتا۔</translation>
    </message>
    <message>
        <source>The program that puts the index in order was ended.</source>
        <translation>انڈیکس کو ترتیب دینے والا پروگرام ختم کر دیا گیا۔</translation>
    </message>
    <message>
        <source>The program that reads “{file}” broke down over it.</source>
        <translation>‏“{file}” پڑھنے والا پروگرام اس پر ٹھپ ہو گیا۔</translation>
    </message>
    <message>
        <source>The prompt does not say where the text goes: {place} is missing.</source>
        <translation>پرامپٹ نہیں بتاتا کہ متن کہاں آئے گا: {place} غائب ہے۔</translation>
    </message>
    <message>
        <source>The prompt is too long for this model: {needed} tokens, and it can read {budget}.</source>
        <translation>پرامپٹ اس ماڈل کے لیے بہت لمبا ہے: {needed} ٹوکن، جبکہ یہ {budget} پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>The proxy did not let the request to {host} through: {reason}.</source>
        <translation>پراکسی نے ⁨{host}⁩ کی درخواست نہیں گزرنے دی: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>The query begins with “{word}”, but only SELECT (or WITH) is run.</source>
        <translation>کوئری “{word}” سے شروع ہوتی ہے، مگر صرف SELECT (یا WITH) چلایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>The query gives no table.</source>
        <translation>کوئری کوئی جدول نہیں دیتی۔</translation>
    </message>
    <message>
        <source>The query is written in a way that cannot be checked to be only one question.</source>
        <translation>کوئری ایسے لکھی ہے کہ یہ جانچا نہیں جا سکتا کہ یہ صرف ایک سوال ہے۔</translation>
    </message>
    <message>
        <source>The query of “{file}” gives no rows.</source>
        <translation>‏“{file}” کی کوئری کوئی قطار نہیں دیتی۔</translation>
    </message>
    <message>
        <source>The query would change the database ({word}); only questions are run.</source>
        <translation>کوئری ڈیٹابیس کو بدل دے گی ({word})؛ صرف سوالات چلائے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>The query would change the database: {reason}.</source>
        <translation>کوئری ڈیٹابیس کو بدل دے گی: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>سوال خالی ہے۔</translation>
    </message>
    <message>
        <source>The question is longer than {most} letters.</source>
        <translation>سوال {most} حروف سے لمبا ہے۔</translation>
    </message>
    <message>
        <source>The question is too long for this model: {needed} tokens, and it can read {budget}.</source>
        <translation>سوال اس ماڈل کے لیے بہت لمبا ہے: {needed} ٹوکن، جبکہ یہ {budget} پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>The quote is too short to tell which document it is from.</source>
        <translation>اقتباس اتنا مختصر ہے کہ معلوم نہیں ہو سکتا وہ کس دستاویز کا ہے۔</translation>
    </message>
    <message>
        <source>The recipe does not fit the task “{task}”: {reason}.</source>
        <translation>نسخہ کام “{task}” کے لیے موزوں نہیں: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>The regular expression repeats too much: {pattern}</source>
        <translation>ریگولر ایکسپریشن بہت زیادہ دہراتا ہے: ⁨{pattern}⁩</translation>
    </message>
    <message>
        <source>The regular expression takes too long on one of the rows: {pattern}</source>
        <translation>ریگولر ایکسپریشن ایک قطار پر بہت زیادہ وقت لیتا ہے: ⁨{pattern}⁩</translation>
    </message>
    <message>
        <source>The repository has no model in its folder “{folder}”.</source>
        <translation>ریپازٹری کے فولڈر “⁨{folder}⁩” میں کوئی ماڈل نہیں ہے۔</translation>
    </message>
    <message>
        <source>The reranker in {path} could not be read: {reason}.</source>
        <translation>⁨{path}⁩ میں ری رینکر پڑھا نہ جا سکا: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>The reranker “{name}” is not on this machine.</source>
        <translation>ری رینکر “{name}” اس مشین پر نہیں ہے۔</translation>
    </message>
    <message>
        <source>The result is right</source>
        <translation>نتیجہ درست ہے</translation>
    </message>
    <message>
        <source>The row does not say which document it speaks about.</source>
        <translation>قطار نہیں بتاتی کہ وہ کس دستاویز کے بارے میں ہے۔</translation>
    </message>
    <message>
        <source>The row has no column “question”.</source>
        <translation>قطار میں “question” کالم نہیں۔</translation>
    </message>
    <message>
        <source>The row has no question.</source>
        <translation>قطار میں کوئی سوال نہیں۔</translation>
    </message>
    <message>
        <source>The row has no text.</source>
        <translation>قطار میں کوئی متن نہیں۔</translation>
    </message>
    <message>
        <source>The row names neither a “document” nor a “quote” that answers it.</source>
        <translation>قطار نہ کسی “document” کا نام دیتی ہے نہ کوئی “quote” جو اس کا جواب دے۔</translation>
    </message>
    <message>
        <source>The rows of “{name}” were edited after they were checked.</source>
        <translation>‏“{name}” کی قطاروں میں ان کی جانچ کے بعد ترمیم ہوئی ہے۔</translation>
    </message>
    <message>
        <source>The rules advise both.</source>
        <translation>قواعد دونوں کا مشورہ دیتے ہیں۔</translation>
    </message>
    <message>
        <source>The rules advise documents (RAG).</source>
        <translation>قواعد دستاویزات (RAG) کا مشورہ دیتے ہیں۔</translation>
    </message>
    <message>
        <source>The rules advise fine-tuning.</source>
        <translation>قواعد فائن ٹیوننگ کا مشورہ دیتے ہیں۔</translation>
    </message>
    <message>
        <source>The rules advise neither yet.</source>
        <translation>قواعد ابھی کسی کا مشورہ نہیں دیتے۔</translation>
    </message>
    <message>
        <source>The run in {folder} has come to step {there}, this one to step {here}.</source>
        <translation>⁨{folder}⁩ میں رن قدم {there} تک پہنچا ہے، یہ والا قدم {here} تک۔</translation>
    </message>
    <message>
        <source>The run “{name}”, which this proof needs, is gone.</source>
        <translation>رن “{name}”، جو اس ثبوت کو چاہیے، اب نہیں ہے۔</translation>
    </message>
    <message>
        <source>The same content as “{other}”, which is indexed for both.</source>
        <translation>اس کا مواد “{other}” جیسا ہی ہے، جو دونوں کے لیے انڈیکس ہے۔</translation>
    </message>
    <message>
        <source>The same is built into Olive now and needs no further package.</source>
        <translation>یہی چیز اب Olive میں شامل ہے اور مزید کسی پیکیج کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>The same question is there already.</source>
        <translation>یہی سوال پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>The same seed gives the same answer where the variety is above 0.</source>
        <translation>جہاں تنوع 0 سے زیادہ ہو وہاں ایک ہی سیڈ ایک ہی جواب دیتا ہے۔</translation>
    </message>
    <message>
        <source>The same text surprises it otherwise: perplexity {export} instead of {original}; up to {limit} % apart is expected.</source>
        <translation>ایک ہی متن اسے مختلف طرح حیران کرتا ہے: پرپلیکسٹی {original} کی جگہ {export}؛ {limit} % تک کا فرق متوقع ہے۔</translation>
    </message>
    <message>
        <source>The same word for the same thing each time, in the manner of your trade.</source>
        <translation>ہر بار ایک ہی چیز کے لیے ایک ہی لفظ، آپ کے پیشے کے انداز میں۔</translation>
    </message>
    <message>
        <source>The same words as expected; capital letters, punctuation and English articles do not count.</source>
        <translation>وہی الفاظ جو متوقع تھے؛ بڑے حروف، رموزِ اوقاف اور انگریزی آرٹیکل نہیں گنے جاتے۔</translation>
    </message>
    <message>
        <source>The server has no such database: {reason}.</source>
        <translation>سرور پر ایسا کوئی ڈیٹابیس نہیں: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>The settings were saved by a newer version of Ustad; what this one does not know stays there.</source>
        <translation>سیٹنگز Ustad کے نئے ورژن نے محفوظ کی تھیں؛ جو یہ ورژن نہیں جانتا وہ وہیں رہتا ہے۔</translation>
    </message>
    <message>
        <source>The share of all steps in which the learning rate rises from zero.</source>
        <translation>تمام قدموں کا وہ تناسب جس میں سیکھنے کی شرح صفر سے بڑھتی ہے۔</translation>
    </message>
    <message>
        <source>The share of citations that are needed for what they stand behind.</source>
        <translation>ان حوالوں کا حصہ جو اپنی بات کے لیے ضروری ہیں۔</translation>
    </message>
    <message>
        <source>The share of sentences that the passages say too.</source>
        <translation>ان جملوں کا حصہ جو عبارتیں بھی کہتی ہیں۔</translation>
    </message>
    <message>
        <source>The share of sentences that the passages they cite say (citation recall).</source>
        <translation>ان جملوں کا حصہ جنہیں ان کے حوالے والی عبارتیں کہتی ہیں (حوالہ ریکال)۔</translation>
    </message>
    <message>
        <source>The share of the adapter left out at random in each step, against learning by rote.</source>
        <translation>اڈاپٹر کا وہ حصہ جو ہر قدم میں بے ترتیب چھوڑ دیا جاتا ہے، رٹنے سے بچنے کے لیے۔</translation>
    </message>
    <message>
        <source>The size of each correction. If the loss jumps about or grows, make it smaller.</source>
        <translation>ہر تصحیح کا حجم۔ اگر لاس اچھلتا ہے یا بڑھتا ہے تو اسے کم کریں۔</translation>
    </message>
    <message>
        <source>The system's keyring did not give the key: {reason}.</source>
        <translation>سسٹم کے کی رنگ نے کلید نہیں دی: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>The template asks for the turns of the row, and it has none.</source>
        <translation>ٹیمپلیٹ قطار کی باریاں مانگتا ہے، اور اس میں کوئی نہیں۔</translation>
    </message>
    <message>
        <source>The template cannot be used: line {line}: {reason}.</source>
        <translation>ٹیمپلیٹ استعمال نہیں ہو سکتا: سطر {line}: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>The template cannot be used: {part}.</source>
        <translation>ٹیمپلیٹ استعمال نہیں ہو سکتا: {part}۔</translation>
    </message>
    <message>
        <source>The template names “{name}”, which is no column: {columns}.</source>
        <translation>ٹیمپلیٹ “{name}” کا نام لیتا ہے، جو کوئی کالم نہیں: {columns}۔</translation>
    </message>
    <message>
        <source>The template refuses the row: {reason}</source>
        <translation>ٹیمپلیٹ قطار کو رد کرتا ہے: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The text cannot be taken apart again: what it is made of is in no column of its own.</source>
        <translation>متن کو دوبارہ الگ نہیں کیا جا سکتا: جس سے وہ بنا ہے وہ کسی الگ کالم میں نہیں۔</translation>
    </message>
    <message>
        <source>The text encoder in {folder} cannot be loaded: {reason}.</source>
        <translation>⁨{folder}⁩ میں ٹیکسٹ انکوڈر لوڈ نہیں ہو سکتا: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>The text ends too early or is no JSON here.</source>
        <translation>متن وقت سے پہلے ختم ہو جاتا ہے یا یہاں JSON نہیں۔</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>متن خالی ہے۔</translation>
    </message>
    <message>
        <source>The text is too long for “{model}” at {host}: {reason}.</source>
        <translation>متن ⁨{host}⁩ پر “{model}” کے لیے بہت لمبا ہے: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>The time was used up: {asked} of {all} questions were asked, drawn evenly.</source>
        <translation>وقت ختم ہو گیا: {all} میں سے {asked} سوال پوچھے گئے، یکساں طور پر چنے ہوئے۔</translation>
    </message>
    <message>
        <source>The tokenizer in {folder} could not be loaded: {reason}</source>
        <translation>⁨{folder}⁩ میں ٹوکنائزر لوڈ نہ ہو سکا: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The vendor's own licence: “Built with Llama” must be shown, its rules of use kept, and more than 700 million users a month need another.</source>
        <translation>بنانے والے کا اپنا لائسنس: “Built with Llama” دکھانا لازم ہے، استعمال کے قواعد ماننے ہوں گے، اور مہینے میں 70 کروڑ سے زیادہ صارفین کے لیے دوسرا لائسنس چاہیے۔</translation>
    </message>
    <message>
        <source>The vendor's own terms: its rules of use go with every copy and everything made from it.</source>
        <translation>بنانے والے کی اپنی شرائط: استعمال کے قواعد ہر نقل اور اس سے بنی ہر چیز کے ساتھ چلتے ہیں۔</translation>
    </message>
    <message>
        <source>The weights in {folder} are empty.</source>
        <translation>⁨{folder}⁩ میں ویٹس خالی ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>The weights in {folder} are not complete: %n tensor(s) missing, such as {first}.</source>
        <translation>
            <numerusform>⁨{folder}⁩ میں ویٹس مکمل نہیں: %n ٹینسر غائب ہے، جیسے {first}۔</numerusform>
            <numerusform>⁨{folder}⁩ میں ویٹس مکمل نہیں: %n ٹینسر غائب ہیں، جیسے {first}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weights in {folder} do not fit its config.json: %n tensor(s) left over, such as {first}.</source>
        <translation>
            <numerusform>⁨{folder}⁩ میں ویٹس اس کی config.json کے مطابق نہیں: %n ٹینسر زائد ہے، جیسے {first}۔</numerusform>
            <numerusform>⁨{folder}⁩ میں ویٹس اس کی config.json کے مطابق نہیں: %n ٹینسر زائد ہیں، جیسے {first}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weights in {folder} do not fit its config.json: %n tensor(s) of another shape, such as {first}.</source>
        <translation>
            <numerusform>⁨{folder}⁩ میں ویٹس اس کی config.json کے مطابق نہیں: %n ٹینسر کی شکل مختلف ہے، جیسے {first}۔</numerusform>
            <numerusform>⁨{folder}⁩ میں ویٹس اس کی config.json کے مطابق نہیں: %n ٹینسرز کی شکل مختلف ہے، جیسے {first}۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights that were best on validation: Olive keeps the last.</source>
        <translation>توثیق میں بہترین رہنے والے ویٹس: Olive آخری والے رکھتا ہے۔</translation>
    </message>
    <message>
        <source>The words in bold are what the run “{name}” takes for the answer.</source>
        <translation>جلی الفاظ وہ ہیں جنہیں رن “{name}” جواب سمجھتا ہے۔</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>The work could not be started: {reason}</source>
        <translation>کام شروع نہ ہو سکا: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The {rows} rows of a correction cannot be shared evenly by {processes} processes.</source>
        <translation>ایک تصحیح کی {rows} قطاریں {processes} پروسیسز میں برابر تقسیم نہیں ہو سکتیں۔</translation>
    </message>
    <message>
        <source>There already is a dataset called “{name}”.</source>
        <translation>‏“{name}” نام کا ڈیٹا سیٹ پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>There already is a version called “{name}”.</source>
        <translation>‏“{name}” نام کا ورژن پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>There are no documents, so only the model and its training are compared.</source>
        <translation>کوئی دستاویز نہیں، اس لیے صرف ماڈل اور اس کی تربیت کا موازنہ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>There are no questions to ask.</source>
        <translation>پوچھنے کے لیے کوئی سوالات نہیں۔</translation>
    </message>
    <message>
        <source>There are no rows to train on.</source>
        <translation>تربیت کے لیے کوئی قطار نہیں۔</translation>
    </message>
    <message>
        <source>There are no rows to validate on, so that nothing tells which weights are best.</source>
        <translation>توثیق کے لیے کوئی قطار نہیں، اس لیے معلوم نہیں ہو سکتا کہ کون سے ویٹس بہترین ہیں۔</translation>
    </message>
    <message>
        <source>There are no rows to validate on: nothing will tell whether rows are learnt by rote.</source>
        <translation>توثیق کے لیے کوئی قطار نہیں: معلوم نہیں ہو سکے گا کہ قطاریں رٹی جا رہی ہیں یا نہیں۔</translation>
    </message>
    <message>
        <source>There are no validation rows, so trials cannot be told apart.</source>
        <translation>توثیق کی قطاریں نہیں ہیں، اس لیے آزمائشوں میں فرق نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>There are no weights in {folder}: no {file} was found.</source>
        <translation>⁨{folder}⁩ میں ویٹس نہیں ہیں: کوئی {file} نہیں ملی۔</translation>
    </message>
    <message>
        <source>There are not two whole answers to choose from.</source>
        <translation>منتخب کرنے کے لیے دو مکمل جواب موجود نہیں۔</translation>
    </message>
    <message>
        <source>There are {labels} labels for {rows} rows: these look like answers, not labels.</source>
        <translation>{rows} قطاروں کے لیے {labels} لیبل ہیں: یہ لیبل نہیں بلکہ جوابات لگتے ہیں۔</translation>
    </message>
    <message>
        <source>There is a folder {folder} already, which was not downloaded by Ustad.</source>
        <translation>فولڈر ⁨{folder}⁩ پہلے سے موجود ہے، جسے Ustad نے ڈاؤن لوڈ نہیں کیا۔</translation>
    </message>
    <message>
        <source>There is a server at {host}, but no Qdrant at this address.</source>
        <translation>⁨{host}⁩ پر سرور ہے، مگر اس پتے پر Qdrant نہیں۔</translation>
    </message>
    <message>
        <source>There is a server at {host}, but none that speaks the OpenAI protocol there.</source>
        <translation>⁨{host}⁩ پر سرور ہے، مگر وہاں کوئی OpenAI پروٹوکول نہیں سمجھتا۔</translation>
    </message>
    <message>
        <source>There is already a model called “{name}”.</source>
        <translation>‏“{name}” نام کا ماڈل پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>There is much data and memory for all weights, so the whole model can learn.</source>
        <translation>تمام ویٹس کے لیے کافی ڈیٹا اور میموری ہے، اس لیے پورا ماڈل سیکھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>There is no ONNX model in {folder}: its genai_config.json is missing.</source>
        <translation>⁨{folder}⁩ میں کوئی ONNX ماڈل نہیں: اس کی genai_config.json غائب ہے۔</translation>
    </message>
    <message>
        <source>There is no accepted row to write.</source>
        <translation>لکھنے کے لیے کوئی منظور شدہ قطار نہیں۔</translation>
    </message>
    <message>
        <source>There is no column called “{name}”.</source>
        <translation>‏“{name}” نام کا کوئی کالم نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no correction to save.</source>
        <translation>محفوظ کرنے کے لیے کوئی تصحیح نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no dataset in this project yet.</source>
        <translation>اس پروجیکٹ میں ابھی کوئی ڈیٹا سیٹ نہیں۔</translation>
    </message>
    <message>
        <source>There is no embedding model in {path}.</source>
        <translation>⁨{path}⁩ میں کوئی ایمبیڈنگ ماڈل نہیں۔</translation>
    </message>
    <message>
        <source>There is no encoding called “{name}” here.</source>
        <translation>یہاں “{name}” نام کی کوئی انکوڈنگ نہیں۔</translation>
    </message>
    <message>
        <source>There is no engine called “{engine}”.</source>
        <translation>‏“{engine}” نام کا کوئی انجن نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no export as “{precision}” for “{provider}”.</source>
        <translation>‏“{provider}” کے لیے “{precision}” کی کوئی ایکسپورٹ نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no language model here that Ustad can read.</source>
        <translation>یہاں کوئی ایسا زبان ماڈل نہیں جسے Ustad پڑھ سکے۔</translation>
    </message>
    <message>
        <source>There is no model in {folder}: its config.json is missing.</source>
        <translation>⁨{folder}⁩ میں کوئی ماڈل نہیں: اس کی config.json غائب ہے۔</translation>
    </message>
    <message>
        <source>There is no number type {dtype}.</source>
        <translation>‏{dtype} نام کی کوئی عددی قسم نہیں۔</translation>
    </message>
    <message>
        <source>There is no part of a dataset called “{name}”.</source>
        <translation>ڈیٹا سیٹ کا “{name}” نام کا کوئی حصہ نہیں۔</translation>
    </message>
    <message>
        <source>There is no pass that trains and could take it.</source>
        <translation>تربیت دینے والا ایسا کوئی مرحلہ نہیں جو اسے لے سکے۔</translation>
    </message>
    <message>
        <source>There is no query.</source>
        <translation>کوئی کوئری نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no question in this conversation to ask again.</source>
        <translation>اس گفتگو میں دوبارہ پوچھنے کے لیے کوئی سوال نہیں۔</translation>
    </message>
    <message>
        <source>There is no question that two of them answered.</source>
        <translation>ایسا کوئی سوال نہیں جس کا جواب ان میں سے دو نے دیا ہو۔</translation>
    </message>
    <message>
        <source>There is no question that two ways of answering have answered.</source>
        <translation>ایسا کوئی سوال نہیں جس کا جواب دو طریقوں نے دیا ہو۔</translation>
    </message>
    <message>
        <source>There is no question to ask.</source>
        <translation>پوچھنے کے لیے کوئی سوال نہیں۔</translation>
    </message>
    <message>
        <source>There is no question to ask: {reason}</source>
        <translation>پوچھنے کے لیے کوئی سوال نہیں: {reason}</translation>
    </message>
    <message>
        <source>There is no question whose answer is known to be in the indexed documents.</source>
        <translation>ایسا کوئی سوال نہیں جس کا جواب انڈیکس شدہ دستاویزات میں معلوم ہو۔</translation>
    </message>
    <message>
        <source>There is no shape of rows called “{shape}”.</source>
        <translation>قطاروں کی “{shape}” نام کی کوئی شکل نہیں۔</translation>
    </message>
    <message>
        <source>There is no status of rows called “{name}”.</source>
        <translation>قطاروں کی “{name}” نام کی کوئی حالت نہیں۔</translation>
    </message>
    <message>
        <source>There is no such command. There are: {known}.</source>
        <translation>ایسی کوئی کمانڈ نہیں۔ موجود یہ ہیں: {known}۔</translation>
    </message>
    <message>
        <source>There is no task called “{name}”.</source>
        <translation>‏“{name}” نام کا کوئی کام نہیں۔</translation>
    </message>
    <message>
        <source>There is no workflow of Olive called “{key}”.</source>
        <translation>‏Olive کا “{key}” نام کا کوئی ورک فلو نہیں۔</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>پوچھنے کے لیے کوئی نہیں۔</translation>
    </message>
    <message>
        <source>There is not enough memory for this training.</source>
        <translation>اس تربیت کے لیے میموری کافی نہیں۔</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>اس کے لیے میموری کافی نہیں۔</translation>
    </message>
    <message>
        <source>There is not enough memory for what Olive was to do.</source>
        <translation>‏Olive کو جو کرنا تھا اس کے لیے میموری کافی نہیں۔</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>واپس لانے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>There is nothing to learn from them.</source>
        <translation>ان سے سیکھنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>There is nothing to learn from them. Write the answer, or delete the rows.</source>
        <translation>ان سے سیکھنے کو کچھ نہیں۔ جواب لکھیں، یا قطاریں حذف کریں۔</translation>
    </message>
    <message>
        <source>There is something at {path} already.</source>
        <translation>⁨{path}⁩ پر پہلے سے کچھ موجود ہے۔</translation>
    </message>
    <message>
        <source>These are few votes: vote on more to know the judge better.</source>
        <translation>یہ تھوڑے ووٹ ہیں: منصف کو بہتر جاننے کے لیے مزید پر ووٹ دیں۔</translation>
    </message>
    <message>
        <source>These are sentences quoted from your documents. No language model wrote them.</source>
        <translation>یہ آپ کی دستاویزات سے اقتباس کیے گئے جملے ہیں۔ انہیں کسی زبان ماڈل نے نہیں لکھا۔</translation>
    </message>
    <message>
        <source>These are several statements; only one is run.</source>
        <translation>یہ کئی اسٹیٹمنٹس ہیں؛ صرف ایک چلائی جاتی ہے۔</translation>
    </message>
    <message>
        <source>These questions and arms cannot be compared by “{metric}”.</source>
        <translation>“{metric}” سے ان سوالات اور طریقوں کا موازنہ نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>These rows are conversations or plain text; this needs a column with a text and one beside it.</source>
        <translation>یہ قطاریں گفتگوئیں یا سادہ متن ہیں؛ اس کے لیے ایک متن والا کالم اور اس کے ساتھ ایک اور کالم چاہیے۔</translation>
    </message>
    <message>
        <source>They say nothing about which answer is better.</source>
        <translation>یہ کچھ نہیں بتاتیں کہ کون سا جواب بہتر ہے۔</translation>
    </message>
    <message>
        <source>They would make the model look better than it is. The fix moves them to the training rows.</source>
        <translation>ان سے ماڈل اصل سے بہتر دکھائی دے گا۔ درستی انہیں تربیت کی قطاروں میں منتقل کر دیتی ہے۔</translation>
    </message>
    <message>
        <source>Think of what people will ask of it on an ordinary day.</source>
        <translation>سوچیں کہ لوگ ایک عام دن اس سے کیا پوچھیں گے۔</translation>
    </message>
    <message>
        <source>This Ustad cannot install Olive: it runs without a Python of its own.</source>
        <translation>یہ Ustad Olive انسٹال نہیں کر سکتا: یہ اپنے الگ Python کے بغیر چلتا ہے۔</translation>
    </message>
    <message>
        <source>This Ustad takes no further packages: set Ustad up with its installer, and add the package there.</source>
        <translation>یہ Ustad مزید پیکیج نہیں لیتا: Ustad کو اس کے انسٹالر سے ترتیب دیں، اور پیکیج وہاں شامل کریں۔</translation>
    </message>
    <message>
        <source>This Windows is too old for DirectML.</source>
        <translation>یہ Windows DirectML کے لیے بہت پرانی ہے۔</translation>
    </message>
    <message>
        <source>This answer broke off when the program ended. Ask again for a whole one.</source>
        <translation>پروگرام بند ہونے پر یہ جواب ٹوٹ گیا۔ مکمل جواب کے لیے دوبارہ پوچھیں۔</translation>
    </message>
    <message>
        <source>This answer cannot be gone on with.</source>
        <translation>یہ جواب آگے نہیں بڑھایا جا سکتا۔</translation>
    </message>
    <message>
        <source>This answer is not backed by your documents: it cites none of the passages.</source>
        <translation>اس جواب کی تائید آپ کی دستاویزات سے نہیں ہوتی: یہ کسی عبارت کا حوالہ نہیں دیتا۔</translation>
    </message>
    <message>
        <source>This answer is not there, or not whole: it cannot be the best.</source>
        <translation>یہ جواب موجود نہیں، یا مکمل نہیں: یہ بہترین نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>This asks for everything of a kind, and no records and no sentences with these words are in your documents: a list taken from a few passages could lack most of it.</source>
        <translation>اس میں ایک قسم کی ہر چیز مانگی گئی ہے، اور آپ کی دستاویزات میں ان الفاظ والے کوئی ریکارڈ اور جملے نہیں: چند عبارتوں سے لی گئی فہرست میں زیادہ تر چیزیں رہ سکتی ہیں۔</translation>
    </message>
    <message>
        <source>This asks to count, and your documents hold no records that could be counted: a number taken from a few passages could be wrong.</source>
        <translation>اس میں گنتی پوچھی گئی ہے، اور آپ کی دستاویزات میں گنے جانے کے قابل ریکارڈ نہیں: چند عبارتوں سے لیا گیا عدد غلط ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>This changes more text than can be changed, and undone, in one step.</source>
        <translation>یہ اتنا متن بدلتا ہے کہ ایک قدم میں بدلا، اور کالعدم، نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>This changes so much text that it could not be undone in one step.</source>
        <translation>یہ اتنا متن بدلتا ہے کہ اسے ایک قدم میں کالعدم نہیں کیا جا سکے گا۔</translation>
    </message>
    <message>
        <source>This conversation was deleted meanwhile.</source>
        <translation>یہ گفتگو اس دوران حذف ہو گئی۔</translation>
    </message>
    <message>
        <source>This dataset has no rows to train on.</source>
        <translation>اس ڈیٹا سیٹ میں تربیت کے لیے کوئی قطار نہیں۔</translation>
    </message>
    <message>
        <source>This folder cannot be read: {reason}.</source>
        <translation>یہ فولڈر پڑھا نہیں جا سکتا: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>This graphics card is too old for models squeezed to {bits} bits.</source>
        <translation>یہ گرافکس کارڈ {bits} بٹ تک مختصر کیے گئے ماڈلز کے لیے بہت پرانا ہے۔</translation>
    </message>
    <message>
        <source>This has its weights in Python pickles only, which can run any program when opened; Ustad does not fetch them.</source>
        <translation>اس کے ویٹس صرف Python pickle فائلوں میں ہیں، جو کھلنے پر کوئی بھی پروگرام چلا سکتی ہیں؛ Ustad انہیں نہیں لاتا۔</translation>
    </message>
    <message>
        <source>This has its weights in the GGUF format only, which cannot be trained.</source>
        <translation>اس کے ویٹس صرف GGUF فارمیٹ میں ہیں، جسے تربیت نہیں دی جا سکتی۔</translation>
    </message>
    <message>
        <source>This is an adapter, not a whole model.</source>
        <translation>یہ اڈاپٹر ہے، پورا ماڈل نہیں۔</translation>
    </message>
    <message>
        <source>This is no database, or a damaged one: {reason}.</source>
        <translation>یہ ڈیٹابیس نہیں، یا خراب ہے: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>یہ ریگولر ایکسپریشن نہیں: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>This is no token of the hub: those begin with hf_.</source>
        <translation>یہ ہب کا ٹوکن نہیں ہے: وہ ⁨hf_⁩ سے شروع ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>This is not a key: it holds spaces, line ends or letters no key has.</source>
        <translation>یہ کلید نہیں ہے: اس میں خالی جگہیں، سطر کے اختتام یا ایسے حروف ہیں جو کسی کلید میں نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>This is not an address of a database: {reason}.</source>
        <translation>یہ ڈیٹابیس کا پتہ نہیں: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>This is not the address of a database.</source>
        <translation>یہ کسی ڈیٹابیس کا پتہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>This method does not suit models that read and do not write.</source>
        <translation>یہ طریقہ ان ماڈلز کے لیے موزوں نہیں جو پڑھتے ہیں اور لکھتے نہیں۔</translation>
    </message>
    <message>
        <source>This method finds no layers in this model to work on.</source>
        <translation>اس طریقے کو اس ماڈل میں کام کرنے کے لیے تہیں نہیں ملتیں۔</translation>
    </message>
    <message>
        <source>This model can read so little that only the part of the first passage nearest to the question fitted.</source>
        <translation>یہ ماڈل اتنا کم پڑھ سکتا ہے کہ پہلی عبارت کا صرف وہ حصہ سمایا جو سوال سے قریب ترین تھا۔</translation>
    </message>
    <message>
        <source>This model cannot be trained on them as they are.</source>
        <translation>اس ماڈل کو ان کی موجودہ شکل میں ان پر تربیت نہیں دی جا سکتی۔</translation>
    </message>
    <message>
        <source>This model comes without a tokenizer.json, so its words cannot be read.</source>
        <translation>یہ ماڈل tokenizer.json کے بغیر آتا ہے، اس لیے اس کے الفاظ پڑھے نہیں جا سکتے۔</translation>
    </message>
    <message>
        <source>This model has no layers called {names}.</source>
        <translation>اس ماڈل میں {names} نام کی تہیں نہیں ہیں۔</translation>
    </message>
    <message>
        <source>This model is too small to read a whole document and say it in its own words. Choose a larger model, or an address, for a summary.</source>
        <translation>یہ ماڈل اتنا چھوٹا ہے کہ پوری دستاویز پڑھ کر اپنے الفاظ میں نہیں بتا سکتا۔ خلاصے کے لیے بڑا ماڈل، یا کوئی پتہ، منتخب کریں۔</translation>
    </message>
    <message>
        <source>This model is too small to read passages: sentences quoted from the documents stand for RAG.</source>
        <translation>یہ ماڈل عبارتیں پڑھنے کے لیے بہت چھوٹا ہے: RAG کی جگہ دستاویزات سے اقتباس کردہ جملے لیے گئے ہیں۔</translation>
    </message>
    <message>
        <source>This model's tokenizer is of the old, slow kind.</source>
        <translation>اس ماڈل کا ٹوکنائزر پرانی، سست قسم کا ہے۔</translation>
    </message>
    <message>
        <source>This needs about {need} GB of memory; {available} GB are free.</source>
        <translation>اس کے لیے تقریباً ⁨{need} GB⁩ میموری چاہیے؛ ⁨{available} GB⁩ خالی ہیں۔</translation>
    </message>
    <message>
        <source>This pass is no longer usable. Take it out, or use what is named beside.</source>
        <translation>یہ مرحلہ اب قابلِ استعمال نہیں۔ اسے نکال دیں، یا ساتھ بتائی گئی چیز استعمال کریں۔</translation>
    </message>
    <message>
        <source>This trial is of an earlier version and does not say how it was asked.</source>
        <translation>یہ آزمائش پرانے ورژن کی ہے اور نہیں بتاتی کہ کیسے پوچھا گیا تھا۔</translation>
    </message>
    <message>
        <source>This trial was made by an earlier version, which kept no recipe: it cannot be repeated as it was.</source>
        <translation>یہ آزمائش ایک پرانے ورژن نے کی تھی، جو ترکیب محفوظ نہیں کرتا تھا: اسے ہو بہو دہرایا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>This version is no longer there.</source>
        <translation>یہ ورژن اب موجود نہیں۔</translation>
    </message>
    <message>
        <source>This was not counted: “{words}” is no field and no value of the records of “{file}”.</source>
        <translation>اسے نہیں گنا گیا: “{words}” “{file}” کے ریکارڈز کا نہ کوئی فیلڈ ہے نہ کوئی قدر۔</translation>
    </message>
    <message>
        <source>Those of the ONNX model that it is for.</source>
        <translation>اسی ONNX ماڈل کے جس کے لیے یہ ہے۔</translation>
    </message>
    <message>
        <source>Thousands, checked by people who know, collected all the time</source>
        <translation>ہزاروں، جاننے والوں کی جانچی ہوئی، مسلسل جمع ہوتی ہوئی</translation>
    </message>
    <message>
        <source>Tick at least one document that is indexed.</source>
        <translation>کم از کم ایک انڈیکس شدہ دستاویز پر نشان لگائیں۔</translation>
    </message>
    <message>
        <source>Tick at least two, or leave it out of the search.</source>
        <translation>کم از کم دو پر نشان لگائیں، یا اسے تلاش سے باہر رکھیں۔</translation>
    </message>
    <message>
        <source>Tick fewer values, or at least one.</source>
        <translation>کم قدروں پر، یا کم از کم ایک پر، نشان لگائیں۔</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Time at most</source>
        <translation>زیادہ سے زیادہ وقت</translation>
    </message>
    <message>
        <source>Time for it</source>
        <translation>اس کے لیے وقت</translation>
    </message>
    <message>
        <source>Together: {size} GB</source>
        <translation>کل ملا کر: ⁨{size} GB⁩</translation>
    </message>
    <message>
        <source>Tokens at most</source>
        <translation>زیادہ سے زیادہ ٹوکن</translation>
    </message>
    <message>
        <source>Too small to write usable rows. Add a larger model on the Models screen, or an address in Settings.</source>
        <translation>قابلِ استعمال قطاریں لکھنے کے لیے بہت چھوٹا ہے۔ ماڈلز اسکرین پر بڑا ماڈل، یا سیٹنگز میں کوئی پتہ، شامل کریں۔</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>Train it on the Training screen, or give the rows questions and answers.</source>
        <translation>اس کی تربیت تربیت اسکرین پر کریں، یا قطاروں کو سوالات اور جوابات دیں۔</translation>
    </message>
    <message>
        <source>Train marking the answer in a passage</source>
        <translation>عبارت میں جواب نشان زد کرنا سکھائیں</translation>
    </message>
    <message>
        <source>Train on one kind of rows at a time.</source>
        <translation>ایک وقت میں ایک ہی قسم کی قطاروں پر تربیت دیں۔</translation>
    </message>
    <message>
        <source>Train on the rows</source>
        <translation>قطاروں پر تربیت کریں</translation>
    </message>
    <message>
        <source>Train on {percent} % of the rows</source>
        <translation>{percent} % قطاروں پر تربیت کریں</translation>
    </message>
    <message>
        <source>Train this on the Training screen.</source>
        <translation>اس کی تربیت تربیت اسکرین پر کریں۔</translation>
    </message>
    <message>
        <source>Train “{name}”</source>
        <translation>‏“{name}” کی تربیت کریں</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>اس رن میں تربیت یافتہ</translation>
    </message>
    <message>
        <source>Trained on in nearly the same words</source>
        <translation>تقریباً انہی الفاظ میں تربیت ہوئی</translation>
    </message>
    <message>
        <source>Trained on in other words</source>
        <translation>دوسرے الفاظ میں تربیت ہوئی</translation>
    </message>
    <message>
        <source>Trained on to the letter</source>
        <translation>حرف بہ حرف تربیت ہوئی</translation>
    </message>
    <message>
        <source>Trained rows</source>
        <translation>تربیت کی قطاریں</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>Training has not changed a single weight.</source>
        <translation>تربیت نے ایک بھی ویٹ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Training lost its way at step {step}: the loss is no longer a number. It was stopped.</source>
        <translation>تربیت قدم {step} پر راہ سے بھٹک گئی: لاس اب عدد نہیں رہا۔ اسے روک دیا گیا۔</translation>
    </message>
    <message>
        <source>Training runs on the processor although there is an NVIDIA GPU: PyTorch cannot use it. Update its driver, or look whether another program holds it.</source>
        <translation>‏NVIDIA GPU موجود ہونے کے باوجود تربیت پروسیسر پر چل رہی ہے: PyTorch اسے استعمال نہیں کر سکتا۔ اس کا ڈرائیور اپ ڈیٹ کریں، یا دیکھیں کہ آیا کوئی دوسرا پروگرام اسے لیے ہوئے ہے۔</translation>
    </message>
    <message>
        <source>Training runs on the processor although there is an NVIDIA GPU: the installed PyTorch is the build for processors only. Run the installer again to get the other one.</source>
        <translation>‏NVIDIA GPU موجود ہونے کے باوجود تربیت پروسیسر پر چل رہی ہے: انسٹال شدہ PyTorch صرف پروسیسرز کی بلڈ ہے۔ دوسری حاصل کرنے کے لیے انسٹالر دوبارہ چلائیں۔</translation>
    </message>
    <message>
        <source>Training took</source>
        <translation>تربیت کا وقت</translation>
    </message>
    <message>
        <source>Trains every weight and makes a whole new model: it learns the most, forgets the most, and needs four times the memory of the model or more. Use a small learning rate.</source>
        <translation>ہر ویٹ کو تربیت دیتا ہے اور ایک پورا نیا ماڈل بناتا ہے: سب سے زیادہ سیکھتا ہے، سب سے زیادہ بھولتا ہے، اور ماڈل کی چار گنا یا زیادہ میموری چاہتا ہے۔ سیکھنے کی کم شرح استعمال کریں۔</translation>
    </message>
    <message>
        <source>Trains on a quarter and a half of the rows too: that shows whether more rows would help.</source>
        <translation>قطاروں کے چوتھائی اور آدھے پر بھی تربیت کرتا ہے: اس سے پتہ چلتا ہے کہ مزید قطاروں سے مدد ملے گی یا نہیں۔</translation>
    </message>
    <message>
        <source>Transformers no longer has it.</source>
        <translation>‏Transformers میں اب یہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Transformers no longer has it; what it was for is kept by the job.</source>
        <translation>‏Transformers میں اب یہ نہیں ہے؛ جس کام کے لیے یہ تھا وہ کام کے ریکارڈ میں محفوظ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>آزمائش</translation>
    </message>
    <message>
        <source>Trial {number} of {trials}</source>
        <translation>{trials} میں سے آزمائش {number}</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>آزمائشیں</translation>
    </message>
    <message>
        <source>Trials that go badly</source>
        <translation>خراب جانے والی آزمائشیں</translation>
    </message>
    <message>
        <source>Try a prompt</source>
        <translation>پرامپٹ آزمائیں</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>کچھ دیر بعد دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Try again, or allow it a longer wait in Settings.</source>
        <translation>دوبارہ کوشش کریں، یا سیٹنگز میں اسے زیادہ انتظار کی اجازت دیں۔</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Try an operation</source>
        <translation>ایک عمل آزمائیں</translation>
    </message>
    <message>
        <source>Try other numbers, or another model; the job's log has all it said.</source>
        <translation>دوسرے اعداد، یا کوئی اور ماڈل آزمائیں؛ اس نے جو کچھ کہا وہ کام کے لاگ میں ہے۔</translation>
    </message>
    <message>
        <source>Try settings of the search</source>
        <translation>تلاش کی سیٹنگز آزمائیں</translation>
    </message>
    <message>
        <source>Try what a run has learnt</source>
        <translation>رن نے جو سیکھا اسے آزمائیں</translation>
    </message>
    <message>
        <source>Trying things out on any computer; short, simple texts after fine-tuning.</source>
        <translation>کسی بھی کمپیوٹر پر آزمانے کے لیے؛ فائن ٹیوننگ کے بعد چھوٹے، سادہ متن۔</translation>
    </message>
    <message>
        <source>Trying what was installed</source>
        <translation>جو انسٹال ہوا اسے آزمایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Tuning makes an adapter only; “Optimise” makes the ONNX model of it.</source>
        <translation>ٹیوننگ صرف اڈاپٹر بناتی ہے؛ “بہتر بنائیں” اس کا ONNX ماڈل بناتا ہے۔</translation>
    </message>
    <message>
        <source>Turn {number} is empty</source>
        <translation>باری {number} خالی ہے</translation>
    </message>
    <message>
        <source>Turn {number} of “{column}” does not say who speaks: {name}.</source>
        <translation>‏“{column}” کی باری {number} نہیں بتاتی کہ کون بولتا ہے: {name}۔</translation>
    </message>
    <message>
        <source>Turn {number}: a tool answers although none was called</source>
        <translation>باری {number}: ٹول جواب دیتا ہے حالانکہ کوئی ٹول نہیں بلایا گیا</translation>
    </message>
    <message>
        <source>Turn {number}: nobody answers what the tool said</source>
        <translation>باری {number}: ٹول نے جو کہا اس کا کوئی جواب نہیں دیتا</translation>
    </message>
    <message>
        <source>Turn {number}: the assistant speaks before the user</source>
        <translation>باری {number}: معاون صارف سے پہلے بولتا ہے</translation>
    </message>
    <message>
        <source>Turn {number}: the assistant speaks twice in a row</source>
        <translation>باری {number}: معاون لگاتار دو بار بولتا ہے</translation>
    </message>
    <message>
        <source>Turn {number}: the system speaks in the middle</source>
        <translation>باری {number}: سسٹم درمیان میں بولتا ہے</translation>
    </message>
    <message>
        <source>Turn {number}: the user speaks twice in a row</source>
        <translation>باری {number}: صارف لگاتار دو بار بولتا ہے</translation>
    </message>
    <message>
        <source>Turn “Recompute instead of keeping” off, or choose another method.</source>
        <translation>“رکھنے کی بجائے دوبارہ حساب” بند کریں، یا کوئی اور طریقہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>Two marked places overlap: “{first}” and “{second}”.</source>
        <translation>دو نشان زد مقامات ایک دوسرے پر چڑھے ہوئے ہیں: “{first}” اور “{second}”۔</translation>
    </message>
    <message>
        <source>Type a question.</source>
        <translation>کوئی سوال لکھیں۔</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>کم از کم ایک حرف لکھیں۔</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>ایک لکھیں۔</translation>
    </message>
    <message>
        <source>Type or paste one.</source>
        <translation>کچھ لکھیں یا چسپاں کریں۔</translation>
    </message>
    <message>
        <source>Under 200, or all of one kind</source>
        <translation>200 سے کم، یا سب ایک ہی قسم کی</translation>
    </message>
    <message>
        <source>Under “Layers with an adapter”, name some of these: {known}.</source>
        <translation>“اڈاپٹر والی تہیں” کے تحت ان میں سے کچھ کے نام دیں: {known}۔</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again in Settings.</source>
        <translation>اسے کھولیں اور دوبارہ کوشش کریں، یا سیٹنگز میں کلید دوبارہ درج کریں۔</translation>
    </message>
    <message>
        <source>Unlock the system's keyring, or sign in to the system again.</source>
        <translation>سسٹم کا کی رنگ کھولیں، یا سسٹم میں دوبارہ سائن ان کریں۔</translation>
    </message>
    <message>
        <source>Unpack it, and import what is in it.</source>
        <translation>اسے کھولیں، اور جو اس کے اندر ہے اسے امپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Unpacking {package}</source>
        <translation>{package} کھولا جا رہا ہے</translation>
    </message>
    <message>
        <source>Unset it and start Ustad again, or add the folder of a model you have.</source>
        <translation>اسے ہٹا کر Ustad دوبارہ شروع کریں، یا اپنے پاس موجود کسی ماڈل کا فولڈر شامل کریں۔</translation>
    </message>
    <message>
        <source>Update Ustad to use it; nothing in it is changed until then.</source>
        <translation>اسے استعمال کرنے کے لیے Ustad اپ ڈیٹ کریں؛ تب تک اس میں کچھ نہیں بدلا جاتا۔</translation>
    </message>
    <message>
        <source>Update Ustad to work in it; until then nothing in it is changed.</source>
        <translation>اس میں کام کرنے کے لیے Ustad اپ ڈیٹ کریں؛ تب تک اس میں کچھ نہیں بدلا جاتا۔</translation>
    </message>
    <message>
        <source>Update Ustad. As they were, they are kept in {path}.</source>
        <translation>‏Ustad اپ ڈیٹ کریں۔ وہ جیسی تھیں، ⁨{path}⁩ میں محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>Update Windows, or use a build of the model for the processor.</source>
        <translation>‏Windows اپ ڈیٹ کریں، یا پروسیسر کے لیے بنی ماڈل کی بلڈ استعمال کریں۔</translation>
    </message>
    <message>
        <source>Update the device's driver, or choose another provider for models.</source>
        <translation>ڈیوائس کا ڈرائیور اپ ڈیٹ کریں، یا ماڈلز کے لیے کوئی اور پرووائیڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>Update the driver of the graphics card; until then let models run on the processor.</source>
        <translation>گرافکس کارڈ کا ڈرائیور اپ ڈیٹ کریں؛ تب تک ماڈلز کو پروسیسر پر چلنے دیں۔</translation>
    </message>
    <message>
        <source>Use LoRA</source>
        <translation>‏LoRA استعمال کریں</translation>
    </message>
    <message>
        <source>Use LoRA instead of QLoRA, or run the installer again.</source>
        <translation>‏QLoRA کی جگہ LoRA استعمال کریں، یا انسٹالر دوبارہ چلائیں۔</translation>
    </message>
    <message>
        <source>Use LoRA instead of QLoRA.</source>
        <translation>‏QLoRA کی جگہ LoRA استعمال کریں۔</translation>
    </message>
    <message>
        <source>Use QLoRA</source>
        <translation>‏QLoRA استعمال کریں</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor or a graphics card.</source>
        <translation>پروسیسر یا گرافکس کارڈ کے لیے بنی ماڈل کی بلڈ استعمال کریں۔</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor or for CUDA.</source>
        <translation>پروسیسر یا CUDA کے لیے بنی ماڈل کی بلڈ استعمال کریں۔</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor or for DirectML, or chat with it in PyTorch.</source>
        <translation>پروسیسر یا DirectML کے لیے بنی ماڈل کی بلڈ استعمال کریں، یا PyTorch میں اس سے چیٹ کریں۔</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor or for DirectML.</source>
        <translation>پروسیسر یا DirectML کے لیے بنی ماڈل کی بلڈ استعمال کریں۔</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor.</source>
        <translation>پروسیسر کے لیے بنی ماڈل کی بلڈ استعمال کریں۔</translation>
    </message>
    <message>
        <source>Use a single character, such as a comma, a tab or a semicolon.</source>
        <translation>ایک واحد حرف استعمال کریں، جیسے کوما، ٹیب یا سیمی کولن۔</translation>
    </message>
    <message>
        <source>Use an index that is up to date (variable PIP_INDEX_URL).</source>
        <translation>ایسا انڈیکس استعمال کریں جو تازہ ترین ہو (متغیر PIP_INDEX_URL)۔</translation>
    </message>
    <message>
        <source>Use it as it is, or train with LoRA, which can be merged.</source>
        <translation>اسے جیسا ہے ویسا استعمال کریں، یا LoRA سے تربیت دیں، جسے ضم کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only.</source>
        <translation>صرف حروف، ہندسے اور ہائفن استعمال کریں۔</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and hyphens.</source>
        <translation>حروف، ہندسے، خالی جگہیں اور ہائفن استعمال کریں۔</translation>
    </message>
    <message>
        <source>Use one of these endings: {known}, also with {packed} after it.</source>
        <translation>ان میں سے ایک لاحقہ استعمال کریں: {known}، اس کے بعد {packed} بھی ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>ان میں سے ایک استعمال کریں: {known}۔</translation>
    </message>
    <message>
        <source>Use smaller numbers in { }, or * and + in their place.</source>
        <translation>⁨{ }⁩ میں چھوٹے اعداد استعمال کریں، یا ان کی جگہ * اور + استعمال کریں۔</translation>
    </message>
    <message>
        <source>Use system, user, assistant or tool.</source>
        <translation>‏system، user، assistant یا tool استعمال کریں۔</translation>
    </message>
    <message>
        <source>Use the adapter as it is; it does not have to be merged.</source>
        <translation>اڈاپٹر کو جیسا ہے ویسا استعمال کریں؛ اسے ضم کرنا ضروری نہیں۔</translation>
    </message>
    <message>
        <source>Use the columns' own names in the braces.</source>
        <translation>خمدار قوسین میں کالموں کے اپنے نام استعمال کریں۔</translation>
    </message>
    <message>
        <source>Use the columns' own names, or “messages” for the turns.</source>
        <translation>کالموں کے اپنے نام استعمال کریں، یا باریوں کے لیے “messages”۔</translation>
    </message>
    <message>
        <source>Use the hub itself, or another mirror, under “Hub access”.</source>
        <translation>“ہب تک رسائی” کے تحت خود ہب، یا کوئی اور مرر، استعمال کریں۔</translation>
    </message>
    <message>
        <source>Use the pass “ModelBuilder” in its place (on a command line: --use_model_builder).</source>
        <translation>اس کی جگہ مرحلہ “ModelBuilder” استعمال کریں (کمانڈ لائن پر: ⁨--use_model_builder⁩)۔</translation>
    </message>
    <message>
        <source>Use train, validation or test.</source>
        <translation>‏train، validation یا test استعمال کریں۔</translation>
    </message>
    <message>
        <source>Use up to 100 letters, digits and spaces, without / \ : * ? " &lt; &gt; |</source>
        <translation>100 تک حروف، ہندسے اور خالی جگہیں استعمال کریں، ان کے بغیر: ⁨/ \ : * ? " &lt; &gt; |⁩</translation>
    </message>
    <message>
        <source>Use “olive shared-cache”, if you need one at all.</source>
        <translation>اگر آپ کو ضرورت ہی ہو تو “olive shared-cache” استعمال کریں۔</translation>
    </message>
    <message>
        <source>Use “quotes”, “torch”, “onnx” or “address”.</source>
        <translation>‏“quotes”، “torch”، “onnx” یا “address” استعمال کریں۔</translation>
    </message>
    <message>
        <source>User and assistant should take turns, and the assistant should have the last word. Many models' templates refuse anything else.</source>
        <translation>صارف اور معاون کو باری باری بولنا چاہیے، اور آخری بات معاون کی ہونی چاہیے۔ بہت سے ماڈلز کے ٹیمپلیٹ اس کے سوا کچھ قبول نہیں کرتے۔</translation>
    </message>
    <message>
        <source>Ustad cannot read rows from {path}: it does not know “{suffix}” files.</source>
        <translation>‏Ustad ⁨{path}⁩ سے قطاریں نہیں پڑھ سکتا: یہ “{suffix}” فائلیں نہیں جانتا۔</translation>
    </message>
    <message>
        <source>Ustad does not know how to write “{suffix}” files.</source>
        <translation>‏Ustad “{suffix}” فائلیں لکھنا نہیں جانتا۔</translation>
    </message>
    <message>
        <source>Ustad is not allowed to read {path}.</source>
        <translation>‏Ustad کو ⁨{path}⁩ پڑھنے کی اجازت نہیں۔</translation>
    </message>
    <message>
        <source>Ustad is not allowed to use {path}.</source>
        <translation>‏Ustad کو ⁨{path}⁩ استعمال کرنے کی اجازت نہیں۔</translation>
    </message>
    <message>
        <source>Ustad looks at its memory and reckons with that</source>
        <translation>‏Ustad اس کی میموری دیکھتا ہے اور اسی کے مطابق حساب لگاتا ہے</translation>
    </message>
    <message>
        <source>Ustad runs no Python that comes with a model.</source>
        <translation>‏Ustad ماڈل کے ساتھ آنے والا کوئی Python نہیں چلاتا۔</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معمول کا</translation>
    </message>
    <message>
        <source>Usual: half at random, half at zero. PiSSA and OLoRA begin with the strongest directions of the model's own weights, which often learns faster; the saved adapter fits the unchanged model and is twice as large.</source>
        <translation>معمول کا: آدھا بے ترتیب، آدھا صفر۔ PiSSA اور OLoRA ماڈل کے اپنے ویٹس کی قوی ترین سمتوں سے شروع ہوتے ہیں، جو اکثر تیزی سے سیکھتا ہے؛ محفوظ کردہ اڈاپٹر غیر تبدیل شدہ ماڈل پر بیٹھتا ہے اور دگنا بڑا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>تنوع</translation>
    </message>
    <message>
        <source>Vector store</source>
        <translation>ویکٹر اسٹور</translation>
    </message>
    <message>
        <source>Verify an export</source>
        <translation>ایکسپورٹ کی تصدیق کریں</translation>
    </message>
    <message>
        <source>Verify “{name}”</source>
        <translation>‏“{name}” کی تصدیق کریں</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>ورژن {version}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>ورژن</translation>
    </message>
    <message>
        <source>Wait a while, or raise your limit with whoever runs it.</source>
        <translation>کچھ دیر انتظار کریں، یا جو اسے چلاتا ہے اس سے اپنی حد بڑھوائیں۔</translation>
    </message>
    <message>
        <source>Wait for it, or stop it first.</source>
        <translation>اس کا انتظار کریں، یا پہلے اسے روکیں۔</translation>
    </message>
    <message>
        <source>Wait for that one, or stop it first.</source>
        <translation>اس کا انتظار کریں، یا پہلے اسے روکیں۔</translation>
    </message>
    <message>
        <source>Wait for them, or ask those that failed again.</source>
        <translation>ان کا انتظار کریں، یا جو ناکام ہوئے ان سے دوبارہ پوچھیں۔</translation>
    </message>
    <message>
        <source>Wait until it is done, or close the other window of Ustad.</source>
        <translation>اس کے مکمل ہونے تک انتظار کریں، یا Ustad کی دوسری ونڈو بند کریں۔</translation>
    </message>
    <message>
        <source>Wait until the jobs that use it are done.</source>
        <translation>جو کام اسے استعمال کر رہے ہیں ان کے مکمل ہونے تک انتظار کریں۔</translation>
    </message>
    <message>
        <source>Wait until the program that writes it is done, then press Index again.</source>
        <translation>اسے لکھنے والے پروگرام کے مکمل ہونے تک انتظار کریں، پھر انڈیکس کریں بٹن دوبارہ دبائیں۔</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>وارم اپ</translation>
    </message>
    <message>
        <source>Way of answering</source>
        <translation>جواب دینے کا طریقہ</translation>
    </message>
    <message>
        <source>Ways of expression</source>
        <translation>اظہار کا انداز</translation>
    </message>
    <message>
        <source>We reckon with one task. Another can be added at any time.</source>
        <translation>ہم ایک کام فرض کرتے ہیں۔ دوسرا کسی بھی وقت شامل کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>We reckon with this computer.</source>
        <translation>ہم اس کمپیوٹر کے مطابق حساب لگاتے ہیں۔</translation>
    </message>
    <message>
        <source>Weigh a trial</source>
        <translation>آزمائش کو تولیں</translation>
    </message>
    <message>
        <source>Weigh what was found</source>
        <translation>جو ملا اسے تولیں</translation>
    </message>
    <message>
        <source>Weighed were how well each way answers, its time and memory, and the trouble when knowledge changes.</source>
        <translation>یہ پرکھا گیا کہ ہر طریقہ کتنا اچھا جواب دیتا ہے، کتنا وقت اور میموری لیتا ہے، اور معلومات بدلنے پر کتنی محنت مانگتا ہے۔</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>ویٹ ڈیکے</translation>
    </message>
    <message>
        <source>Weight of meaning against words</source>
        <translation>الفاظ کے مقابلے میں معنی کا وزن</translation>
    </message>
    <message>
        <source>Weight of rare labels</source>
        <translation>نایاب لیبلز کا وزن</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>ویٹس</translation>
    </message>
    <message>
        <source>Weights are missing in what was saved.</source>
        <translation>جو محفوظ کیا گیا اس میں ویٹس غائب ہیں۔</translation>
    </message>
    <message>
        <source>Weights that share a scale</source>
        <translation>ایک پیمانے والے ویٹس</translation>
    </message>
    <message>
        <source>Weights to keep</source>
        <translation>رکھے جانے والے ویٹس</translation>
    </message>
    <message>
        <source>Weights, {bits} bits each: {size} GB</source>
        <translation>ویٹس، فی ویٹ {bits} بٹ: ⁨{size} GB⁩</translation>
    </message>
    <message>
        <source>What Olive made cannot be opened: {file}: {reason}</source>
        <translation>‏Olive نے جو بنایا وہ کھولا نہیں جا سکتا: {file}: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>What Olive trained has weights that are not numbers.</source>
        <translation>‏Olive نے جسے تربیت دی اس کے ویٹس اعداد نہیں ہیں۔</translation>
    </message>
    <message>
        <source>What a GPU does not need at the moment waits outside it: slower.</source>
        <translation>جو GPU کو اس لمحے نہیں چاہیے وہ اس سے باہر انتظار کرتا ہے: سست ہے۔</translation>
    </message>
    <message>
        <source>What answers at {address} is no model hub.</source>
        <translation>⁨{address}⁩ پر جو جواب دیتا ہے وہ ماڈلز کا ہب نہیں۔</translation>
    </message>
    <message>
        <source>What answers at {host} does not speak the OpenAI protocol.</source>
        <translation>⁨{host}⁩ پر جو جواب دیتا ہے وہ OpenAI پروٹوکول نہیں سمجھتا۔</translation>
    </message>
    <message>
        <source>What answers at {host} does not speak the OpenAI protocol: it sent “{words}”.</source>
        <translation>⁨{host}⁩ پر جو جواب دیتا ہے وہ OpenAI پروٹوکول نہیں سمجھتا: اس نے “{words}” بھیجا۔</translation>
    </message>
    <message>
        <source>What answers at {host} is no Qdrant server.</source>
        <translation>⁨{host}⁩ پر جو جواب دیتا ہے وہ Qdrant سرور نہیں۔</translation>
    </message>
    <message>
        <source>What changes often is current as soon as the document is replaced.</source>
        <translation>جو اکثر بدلتا ہے وہ دستاویز بدلتے ہی تازہ ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>کیا اہم ہے</translation>
    </message>
    <message>
        <source>What each way costs</source>
        <translation>کس طریقے پر کتنی لاگت آتی ہے</translation>
    </message>
    <message>
        <source>What hardly changes can be trained in once and stays right.</source>
        <translation>جو شاذ ہی بدلتا ہے اس کی تربیت ایک بار دی جا سکتی ہے اور وہ درست رہتا ہے۔</translation>
    </message>
    <message>
        <source>What is asked is too long for this model: {needed} tokens, and it can read and write {limit} together.</source>
        <translation>جو پوچھا گیا ہے وہ اس ماڈل کے لیے بہت لمبا ہے: {needed} ٹوکن، جبکہ یہ کل ملا کر {limit} پڑھ اور لکھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>What is beyond is never seen; the longest has {longest} tokens. Shorten them, or raise the limit when training.</source>
        <translation>جو اس سے آگے ہے وہ کبھی نہیں دیکھا جاتا؛ سب سے لمبی میں {longest} ٹوکن ہیں۔ انہیں مختصر کریں، یا تربیت کے وقت حد بڑھائیں۔</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>کیا سیکھا جاتا ہے</translation>
    </message>
    <message>
        <source>What is remembered of {tokens} tokens: {size} GB</source>
        <translation>{tokens} ٹوکن کی یادداشت: ⁨{size} GB⁩</translation>
    </message>
    <message>
        <source>What is right today will be right in two years</source>
        <translation>جو آج درست ہے وہ دو سال بعد بھی درست ہوگا</translation>
    </message>
    <message>
        <source>What is tried next</source>
        <translation>آگے کیا آزمایا جائے</translation>
    </message>
    <message>
        <source>What shall the model mainly do?</source>
        <translation>ماڈل کو بنیادی طور پر کیا کرنا ہے؟</translation>
    </message>
    <message>
        <source>What stood there cannot be told any more: write it anew, or import the file in its right encoding.</source>
        <translation>وہاں کیا لکھا تھا اب معلوم نہیں ہو سکتا: اسے نئے سرے سے لکھیں، یا فائل کو صحیح انکوڈنگ میں امپورٹ کریں۔</translation>
    </message>
    <message>
        <source>What the model is for</source>
        <translation>ماڈل کس لیے ہے</translation>
    </message>
    <message>
        <source>What the model was made for, or the server was started with.</source>
        <translation>جس کے لیے ماڈل بنا تھا، یا جس کے ساتھ سرور شروع ہوا تھا۔</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>کن کا موازنہ ہوا</translation>
    </message>
    <message>
        <source>What was said is the expected answer, letter for letter.</source>
        <translation>جو کہا گیا وہ حرف بہ حرف متوقع جواب ہے۔</translation>
    </message>
    <message>
        <source>What was trained has weights that are not numbers.</source>
        <translation>جسے تربیت دی گئی اس کے ویٹس اعداد نہیں ہیں۔</translation>
    </message>
    <message>
        <source>What we recommend</source>
        <translation>ہماری تجویز</translation>
    </message>
    <message>
        <source>What you want to see in lists.</source>
        <translation>جو آپ فہرستوں میں دیکھنا چاہتے ہیں۔</translation>
    </message>
    <message>
        <source>When a document changes, indexing it again takes about {index} (reckoned); training again takes {train}.</source>
        <translation>دستاویز بدلنے پر اسے دوبارہ انڈیکس کرنے میں تقریباً {index} لگتا ہے (اندازہ)؛ دوبارہ تربیت میں {train} لگتا ہے۔</translation>
    </message>
    <message>
        <source>When a document changes, indexing it again takes {index}; training again takes {train}.</source>
        <translation>دستاویز بدلنے پر اسے دوبارہ انڈیکس کرنے میں {index} لگتا ہے؛ دوبارہ تربیت میں {train} لگتا ہے۔</translation>
    </message>
    <message>
        <source>When knowledge changes</source>
        <translation>جب معلومات بدلیں</translation>
    </message>
    <message numerus="yes">
        <source>When the two answers changed places, {share}% of %n verdict(s) changed with them; these count as ties.</source>
        <translation>
            <numerusform>دونوں جوابات کی جگہ بدلنے پر %n فیصلے کا {share}% بھی بدل گیا؛ یہ برابری گنے جاتے ہیں۔</numerusform>
            <numerusform>دونوں جوابات کی جگہ بدلنے پر %n فیصلوں میں سے {share}% بھی بدل گئے؛ یہ برابری گنے جاتے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Where chance begins: the same seed, rows and settings give the same run.</source>
        <translation>اتفاق کہاں سے شروع ہوتا ہے: ایک ہی سیڈ، قطاریں اور سیٹنگز ایک ہی رن دیتی ہیں۔</translation>
    </message>
    <message>
        <source>Where in doubt, it takes the answer that stands first.</source>
        <translation>شک ہو تو یہ پہلے والا جواب لیتا ہے۔</translation>
    </message>
    <message>
        <source>Where in doubt, it takes the answer that stands second.</source>
        <translation>شک ہو تو یہ دوسرے والا جواب لیتا ہے۔</translation>
    </message>
    <message>
        <source>Where some labels have far fewer rows than others, these rows can count more, so that no label is forgotten; or every row counts the same, which gets the most rows right.</source>
        <translation>جہاں کچھ لیبلز کی قطاریں دوسروں سے بہت کم ہوں، وہاں یہ قطاریں زیادہ شمار ہو سکتی ہیں، تاکہ کوئی لیبل بھلایا نہ جائے؛ یا ہر قطار برابر شمار ہو، جس سے سب سے زیادہ قطاریں درست ہوتی ہیں۔</translation>
    </message>
    <message>
        <source>Where the adapter begins</source>
        <translation>اڈاپٹر کا آغاز کہاں سے</translation>
    </message>
    <message>
        <source>Where the answers differ</source>
        <translation>جہاں جواب مختلف ہیں</translation>
    </message>
    <message>
        <source>Where the device cannot be used, you are told so: another never takes its place.</source>
        <translation>جہاں ڈیوائس استعمال نہ ہو سکے وہاں آپ کو بتایا جاتا ہے: کوئی دوسری اس کی جگہ نہیں لیتی۔</translation>
    </message>
    <message>
        <source>Where the documents hold no answer, it says so instead of making one up.</source>
        <translation>جہاں دستاویزات میں جواب نہ ہو، وہاں یہ گھڑنے کے بجائے یہی کہتا ہے۔</translation>
    </message>
    <message>
        <source>Where the others find it; only for several machines.</source>
        <translation>جہاں باقی مشینیں اسے ڈھونڈتی ہیں؛ صرف کئی مشینوں کے لیے۔</translation>
    </message>
    <message>
        <source>Where the small networks go</source>
        <translation>چھوٹے نیٹ ورک کہاں جاتے ہیں</translation>
    </message>
    <message>
        <source>Where would a model be trained?</source>
        <translation>ماڈل کی تربیت کہاں ہوگی؟</translation>
    </message>
    <message>
        <source>Whether more rows would help is not sure: from {before} to {last} rows it changed by {points} points, which may be anything from {low} to {high}.</source>
        <translation>مزید قطاروں سے مدد ملے گی یا نہیں، یہ یقینی نہیں: {before} سے {last} قطاروں تک یہ {points} پوائنٹ بدلا، جو {low} سے {high} تک کچھ بھی ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Whether signs of work turn and run, and the text cursor blinks.</source>
        <translation>آیا کام کے نشان گھومیں اور چلیں، اور متن کا کرسر جھپکے۔</translation>
    </message>
    <message>
        <source>Which questions “{name}” was trained on is not known: {reason}</source>
        <translation>“{name}” کی کن سوالات پر تربیت ہوئی، یہ معلوم نہیں: {reason}</translation>
    </message>
    <message>
        <source>Which way is better on our questions?</source>
        <translation>ہمارے سوالوں پر کون سا طریقہ بہتر ہے؟</translation>
    </message>
    <message>
        <source>Which weights learn. All but “Full” leave the model as it is and train something small beside it.</source>
        <translation>کون سے ویٹس سیکھتے ہیں۔ “مکمل” کے سوا سب ماڈل کو جیسا ہے ویسا چھوڑتے ہیں اور اس کے ساتھ کسی چھوٹی چیز کو تربیت دیتے ہیں۔</translation>
    </message>
    <message>
        <source>Whoever uses the result can judge it at a glance</source>
        <translation>جو نتیجہ استعمال کرتا ہے وہ ایک نظر میں اسے پرکھ سکتا ہے</translation>
    </message>
    <message>
        <source>Whole, optimiser in parts (DeepSpeed ZeRO 2)</source>
        <translation>پورا، آپٹیمائزر حصوں میں (DeepSpeed ZeRO 2)</translation>
    </message>
    <message>
        <source>Windows ML has no provider ready for a neural processor of this machine.</source>
        <translation>‏Windows ML کے پاس اس مشین کے کسی نیورل پروسیسر کے لیے پرووائیڈر تیار نہیں۔</translation>
    </message>
    <message>
        <source>Windows ML's package for Python is not installed.</source>
        <translation>‏Python کے لیے Windows ML کا پیکیج انسٹال نہیں ہے۔</translation>
    </message>
    <message>
        <source>Windows graphics card (DirectML)</source>
        <translation>‏Windows گرافکس کارڈ (DirectML)</translation>
    </message>
    <message>
        <source>With DoRA, PiSSA and OLoRA cannot be saved for the unchanged model.</source>
        <translation>‏DoRA کے ساتھ PiSSA اور OLoRA غیر تبدیل شدہ ماڈل کے لیے محفوظ نہیں ہو سکتے۔</translation>
    </message>
    <message>
        <source>With GPUs</source>
        <translation>‏GPU کے ساتھ</translation>
    </message>
    <message>
        <source>With fewer than {few} examples fine-tuning makes little difference; looking things up works without any. Collect more, or ask for advice.</source>
        <translation>{few} سے کم مثالوں سے فائن ٹیوننگ زیادہ فرق نہیں ڈالتی؛ تلاش ان کے بغیر بھی کام کرتی ہے۔ مزید جمع کریں، یا مشورہ لیں۔</translation>
    </message>
    <message>
        <source>With so few examples, fine-tuning would make little difference.</source>
        <translation>اتنی کم مثالوں سے فائن ٹیوننگ سے زیادہ فرق نہیں پڑے گا۔</translation>
    </message>
    <message>
        <source>Without a port, 6333 is meant. A path may follow.</source>
        <translation>پورٹ کے بغیر 6333 مراد ہے۔ اس کے بعد راستہ آ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Without a question</source>
        <translation>بغیر سوال کے</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>بغیر جواب کے</translation>
    </message>
    <message>
        <source>Without our documents the answers would be guesses</source>
        <translation>ہماری دستاویزات کے بغیر جوابات محض اندازے ہوں گے</translation>
    </message>
    <message>
        <source>Words are scored only where something is learnt, some at a time, and their gradient is taken at once.</source>
        <translation>الفاظ کو صرف وہاں اسکور دیا جاتا ہے جہاں کچھ سیکھا جاتا ہے، ایک وقت میں چند، اور ان کا گریڈیئنٹ فوراً لیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Words in common (F1)</source>
        <translation>مشترک الفاظ (F1)</translation>
    </message>
    <message>
        <source>Words in common (ROUGE-1)</source>
        <translation>مشترک الفاظ (ROUGE-1)</translation>
    </message>
    <message>
        <source>Words in common, neither more nor less</source>
        <translation>مشترک الفاظ، نہ زیادہ نہ کم</translation>
    </message>
    <message>
        <source>Words that a summary shares with the expected one, as F1.</source>
        <translation>وہ الفاظ جو خلاصہ متوقع خلاصے کے ساتھ مشترک رکھتا ہے، F1 کے طور پر۔</translation>
    </message>
    <message>
        <source>Work with “scores” as they are: without .detach(), .item() or numpy.</source>
        <translation>‏“scores” کے ساتھ ویسے ہی کام کریں جیسے وہ ہیں: ⁨.detach()⁩، ⁨.item()⁩ یا numpy کے بغیر۔</translation>
    </message>
    <message>
        <source>Working out the figures</source>
        <translation>اعداد نکالے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Works intermediate results out again on the way back instead of keeping them: much less memory for long rows, about a third more time.</source>
        <translation>درمیانی نتائج رکھنے کی بجائے واپسی پر انہیں دوبارہ نکالتا ہے: لمبی قطاروں کے لیے بہت کم میموری، تقریباً ایک تہائی زیادہ وقت۔</translation>
    </message>
    <message>
        <source>Write both.</source>
        <translation>دونوں لکھیں۔</translation>
    </message>
    <message>
        <source>Write code</source>
        <translation>کوڈ لکھیں</translation>
    </message>
    <message>
        <source>Write each as its first character, the one after its last, and its label: start, end, label.</source>
        <translation>ہر ایک کو اس کے پہلے حرف، آخری کے بعد والے حرف، اور لیبل کے طور پر لکھیں: آغاز، اختتام، لیبل۔</translation>
    </message>
    <message>
        <source>Write it as JSON; put it in quotation marks to make it text.</source>
        <translation>اسے JSON کے طور پر لکھیں؛ متن بنانے کے لیے اسے واوین میں رکھیں۔</translation>
    </message>
    <message>
        <source>Write it as Jinja: {example}</source>
        <translation>اسے Jinja کے طور پر لکھیں: {example}</translation>
    </message>
    <message>
        <source>Write it as the hub does, the owner first: {example}.</source>
        <translation>اسے ویسے لکھیں جیسے ہب لکھتا ہے، پہلے مالک: {example}۔</translation>
    </message>
    <message>
        <source>Write it as the hub does: {example}.</source>
        <translation>اسے ویسے لکھیں جیسے ہب لکھتا ہے: {example}۔</translation>
    </message>
    <message>
        <source>Write it as the words in “{column}” say it, or delete the row.</source>
        <translation>اسے ویسے لکھیں جیسے “{column}” کے الفاظ کہتے ہیں، یا قطار حذف کریں۔</translation>
    </message>
    <message>
        <source>Write it like http://localhost:11434/v1 or https://host/v1.</source>
        <translation>اسے یوں لکھیں: http://localhost:11434/v1 یا https://host/v1</translation>
    </message>
    <message>
        <source>Write it like http://localhost:6333 or https://host:6333/path.</source>
        <translation>اسے یوں لکھیں: http://localhost:6333 یا https://host:6333/path</translation>
    </message>
    <message>
        <source>Write it like postgresql://name@host/database or sqlite:////data/shop.db.</source>
        <translation>اسے یوں لکھیں: postgresql://name@host/database یا ⁨sqlite:////data/shop.db⁩</translation>
    </message>
    <message>
        <source>Write it like sqlite:////data/shop.db or sqlite:///C:/data/shop.db.</source>
        <translation>اسے یوں لکھیں: ⁨sqlite:////data/shop.db⁩ یا ⁨sqlite:///C:/data/shop.db⁩</translation>
    </message>
    <message>
        <source>Write it whole, https:// included, or leave it empty for the hub itself.</source>
        <translation>اسے ⁨https://⁩ سمیت پورا لکھیں، یا خود ہب کے لیے خالی چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Write names of columns in braces, each once, as in {example}, and double other braces.</source>
        <translation>کالموں کے نام خمدار قوسین میں لکھیں، ہر ایک ایک بار، جیسے {example} میں، اور دوسرے خمدار قوسین دہرے لکھیں۔</translation>
    </message>
    <message>
        <source>Write one label for each text.</source>
        <translation>ہر متن کے لیے ایک لیبل لکھیں۔</translation>
    </message>
    <message>
        <source>Write one, like SELECT name, city FROM customers.</source>
        <translation>ایک لکھیں، جیسے ⁨SELECT name, city FROM customers⁩</translation>
    </message>
    <message>
        <source>Write one, or delete the row.</source>
        <translation>متن لکھیں، یا قطار حذف کریں۔</translation>
    </message>
    <message>
        <source>Write the answer that the model is to learn, or delete the row.</source>
        <translation>وہ جواب لکھیں جو ماڈل کو سیکھنا ہے، یا قطار حذف کریں۔</translation>
    </message>
    <message>
        <source>Write the label of the text, or delete the row.</source>
        <translation>متن کا لیبل لکھیں، یا قطار حذف کریں۔</translation>
    </message>
    <message>
        <source>Write what is asked, or delete the row.</source>
        <translation>لکھیں کہ کیا پوچھا گیا ہے، یا قطار حذف کریں۔</translation>
    </message>
    <message>
        <source>Write “def loss(scores, labels):” into it.</source>
        <translation>اس میں “⁨def loss(scores, labels):⁩” لکھیں۔</translation>
    </message>
    <message>
        <source>Writing answers</source>
        <translation>جواب لکھنا</translation>
    </message>
    <message>
        <source>Writing answers is what language models do. Sorting, marking and finding texts are done by small models that read and do not write.</source>
        <translation>جواب لکھنا زبان ماڈلز کا کام ہے۔ متن چھانٹنا، نشان زد کرنا اور ڈھونڈنا چھوٹے ماڈل کرتے ہیں جو پڑھتے ہیں اور لکھتے نہیں۔</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>لکھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>Yes, always</source>
        <translation>ہاں، ہمیشہ</translation>
    </message>
    <message>
        <source>Yes, exactly</source>
        <translation>ہاں، بالکل</translation>
    </message>
    <message>
        <source>Yes, often</source>
        <translation>ہاں، اکثر</translation>
    </message>
    <message>
        <source>Your answers call for fine-tuning, but it would make little difference with so few examples. Collect at least 200 good and varied ones, then decide again.</source>
        <translation>آپ کے جوابات فائن ٹیوننگ کا تقاضا کرتے ہیں، مگر اتنی کم مثالوں سے زیادہ فرق نہیں پڑے گا۔ کم از کم 200 اچھی اور متنوع مثالیں جمع کریں، پھر دوبارہ فیصلہ کریں۔</translation>
    </message>
    <message>
        <source>Your documents do not cover this.</source>
        <translation>آپ کی دستاویزات میں اس بارے میں کچھ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>آپ کا اپنا ڈیٹا</translation>
    </message>
    <message>
        <source>Your questions do not settle it yet.</source>
        <translation>آپ کے سوالات ابھی اس کا فیصلہ نہیں کرتے۔</translation>
    </message>
    <message>
        <source>Your questions say the same.</source>
        <translation>آپ کے سوالات بھی یہی کہتے ہیں۔</translation>
    </message>
    <message>
        <source>\1 stands for what the first pair of brackets has found; write \\ for a backslash.</source>
        <translation>⁨\1⁩ سے مراد وہ ہے جو قوسین کے پہلے جوڑے کو ملا؛ بیک سلیش کے لیے ⁨\\⁩ لکھیں۔</translation>
    </message>
    <message>
        <source>a small adapter learns in place of all weights</source>
        <translation>تمام ویٹس کی جگہ ایک چھوٹا اڈاپٹر سیکھتا ہے</translation>
    </message>
    <message>
        <source>another model is needed</source>
        <translation>دوسرا ماڈل درکار ہے</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>کوما</translation>
    </message>
    <message numerus="yes">
        <source>cuts %n row(s)</source>
        <translation>
            <numerusform>%n قطار کاٹتا ہے</numerusform>
            <numerusform>%n قطاریں کاٹتا ہے</numerusform>
        </translation>
    </message>
    <message>
        <source>documents</source>
        <translation>دستاویزات</translation>
    </message>
    <message>
        <source>index the document that changed</source>
        <translation>بدلی ہوئی دستاویز انڈیکس کریں</translation>
    </message>
    <message>
        <source>index the document; train again for what was learnt</source>
        <translation>دستاویز انڈیکس کریں؛ سیکھی ہوئی بات کے لیے دوبارہ تربیت دیں</translation>
    </message>
    <message>
        <source>int4 is small and quick, fp32 exact; fp16 is for graphics cards.</source>
        <translation>‏int4 چھوٹا اور تیز ہے، fp32 عین مطابق؛ fp16 گرافکس کارڈز کے لیے ہے۔</translation>
    </message>
    <message>
        <source>k-quant</source>
        <translation>k-quant</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>ایک سیکنڈ سے کم</translation>
    </message>
    <message>
        <source>llama.cpp's converter could not convert this model: {reason}</source>
        <translation>‏llama.cpp کا کنورٹر یہ ماڈل تبدیل نہ کر سکا: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>llama.cpp's converter is not at {path}.</source>
        <translation>‏llama.cpp کا کنورٹر ⁨{path}⁩ پر نہیں ہے۔</translation>
    </message>
    <message>
        <source>llama.cpp's converter needs the Python package {package}, which is not installed.</source>
        <translation>‏llama.cpp کے کنورٹر کو Python پیکیج {package} چاہیے، جو انسٹال نہیں ہے۔</translation>
    </message>
    <message>
        <source>mend the rows and train again</source>
        <translation>قطاریں درست کر کے دوبارہ تربیت دیں</translation>
    </message>
    <message>
        <source>min</source>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>near-duplicates</source>
        <translation>قریبی نقلیں</translation>
    </message>
    <message>
        <source>needs a rejected answer beside each chosen one</source>
        <translation>ہر منتخب جواب کے ساتھ ایک مسترد شدہ جواب چاہیے</translation>
    </message>
    <message>
        <source>needs questions, each with the passage that answers it</source>
        <translation>سوالات چاہییں، ہر ایک اس عبارت کے ساتھ جو اس کا جواب دے</translation>
    </message>
    <message>
        <source>needs texts with a few labels that come again</source>
        <translation>چند بار بار آنے والے لیبلز کے ساتھ متن چاہییں</translation>
    </message>
    <message>
        <source>needs texts with the wanted places marked in them</source>
        <translation>ایسے متن چاہییں جن میں مطلوبہ مقامات نشان زد ہوں</translation>
    </message>
    <message>
        <source>neural processor (NPU)</source>
        <translation>نیورل پروسیسر (NPU)</translation>
    </message>
    <message>
        <source>none: it quotes sentences</source>
        <translation>کوئی نہیں: یہ جملے نقل کرتا ہے</translation>
    </message>
    <message>
        <source>none: no question was trained on</source>
        <translation>کوئی نہیں: کسی سوال پر تربیت نہیں ہوئی تھی</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>غیر متعین</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ناپا نہیں گیا</translation>
    </message>
    <message>
        <source>one conversation</source>
        <translation>ایک گفتگو</translation>
    </message>
    <message>
        <source>one document</source>
        <translation>ایک دستاویز</translation>
    </message>
    <message>
        <source>one passage</source>
        <translation>ایک عبارت</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>پروسیسر</translation>
    </message>
    <message>
        <source>reads documents</source>
        <translation>دستاویزات پڑھتا ہے</translation>
    </message>
    <message>
        <source>s</source>
        <translation>سیکنڈ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>سیمی کولن</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>ٹیب</translation>
    </message>
    <message>
        <source>test</source>
        <translation>ٹیسٹ</translation>
    </message>
    <message>
        <source>the exact number of parameters</source>
        <translation>پیرامیٹرز کی بالکل درست تعداد</translation>
    </message>
    <message>
        <source>the folder for graphics cards</source>
        <translation>گرافکس کارڈ کا فولڈر</translation>
    </message>
    <message>
        <source>the folders for CUDA and DirectML</source>
        <translation>CUDA اور DirectML کے فولڈر</translation>
    </message>
    <message>
        <source>the model alone</source>
        <translation>صرف ماڈل</translation>
    </message>
    <message>
        <source>the model squeezed to 4 bits; takes longer</source>
        <translation>ماڈل 4 بٹ تک مختصر؛ زیادہ وقت لیتا ہے</translation>
    </message>
    <message>
        <source>the names of the folders</source>
        <translation>فولڈروں کے نام</translation>
    </message>
    <message>
        <source>the order of the columns</source>
        <translation>کالموں کی ترتیب</translation>
    </message>
    <message>
        <source>the plan of the split</source>
        <translation>تقسیم کا منصوبہ</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>پروسیسر</translation>
    </message>
    <message>
        <source>the same corrections, a little slower</source>
        <translation>وہی تصحیحات، قدرے سست</translation>
    </message>
    <message>
        <source>the same result, about a third more time</source>
        <translation>وہی نتیجہ، تقریباً ایک تہائی زیادہ وقت</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>ٹوکن</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>تربیت یافتہ</translation>
    </message>
    <message>
        <source>trained, and reads documents</source>
        <translation>تربیت یافتہ، اور دستاویزات پڑھتا ہے</translation>
    </message>
    <message>
        <source>training</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>توثیق</translation>
    </message>
    <message>
        <source>validations</source>
        <translation>توثیقیں</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>عمودی لکیر</translation>
    </message>
    <message>
        <source>what the columns mean</source>
        <translation>کالموں کا مطلب</translation>
    </message>
    <message>
        <source>{address} does not tell how large the files of “{name}” are.</source>
        <translation>⁨{address}⁩ نہیں بتاتا کہ “{name}” کی فائلیں کتنی بڑی ہیں۔</translation>
    </message>
    <message>
        <source>{address} is no address of a model hub.</source>
        <translation>⁨{address}⁩ ماڈلز کے ہب کا پتہ نہیں ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>{different} different values of “{field}”, in %n of {all} records of {files} where {rule}.</source>
        <translation>
            <numerusform>‏“{field}” کی {different} مختلف قدریں، {files} کے {all} میں سے %n ریکارڈ میں جہاں {rule}۔</numerusform>
            <numerusform>‏“{field}” کی {different} مختلف قدریں، {files} کے {all} میں سے %n ریکارڈز میں جہاں {rule}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{different} different values of “{field}”, in %n record(s) of {files}.</source>
        <translation>
            <numerusform>‏“{field}” کی {different} مختلف قدریں، {files} کے %n ریکارڈ میں۔</numerusform>
            <numerusform>‏“{field}” کی {different} مختلف قدریں، {files} کے %n ریکارڈز میں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} documents: reading {file}, part {part} of {parts}</source>
        <translation>{total} میں سے {done} دستاویزات: {file} پڑھی جا رہی ہے، {parts} میں سے حصہ {part}</translation>
    </message>
    <message>
        <source>{done} of {total} documents: {file}</source>
        <translation>{total} میں سے {done} دستاویزات: {file}</translation>
    </message>
    <message>
        <source>{figure} billion operations a second</source>
        <translation>{figure} ارب عمل فی سیکنڈ</translation>
    </message>
    <message>
        <source>{file} came damaged and is fetched again.</source>
        <translation>‏{file} خراب آئی اور دوبارہ لائی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>{file} came damaged from the hub.</source>
        <translation>‏{file} ہب سے خراب حالت میں آئی۔</translation>
    </message>
    <message>
        <source>{file} does not say how large the model is.</source>
        <translation>‏{file} نہیں بتاتی کہ ماڈل کتنا بڑا ہے۔</translation>
    </message>
    <message>
        <source>{file} holds weights alone: how they go together stands in a config.json, which is not there.</source>
        <translation>‏{file} میں صرف ویٹس ہیں: وہ آپس میں کیسے جڑتے ہیں یہ config.json میں ہوتا ہے، جو وہاں نہیں ہے۔</translation>
    </message>
    <message>
        <source>{file} is a Python pickle, which can run any program when opened; Ustad does not open it.</source>
        <translation>‏{file} ایک Python pickle ہے، جو کھلنے پر کوئی بھی پروگرام چلا سکتی ہے؛ Ustad اسے نہیں کھولتا۔</translation>
    </message>
    <message>
        <source>{file} is a {kind} file, although its name says “{suffix}”; it was read as {kind}.</source>
        <translation>‏{file} ایک {kind} فائل ہے، حالانکہ اس کے نام میں “{suffix}” ہے؛ اسے {kind} کے طور پر پڑھا گیا۔</translation>
    </message>
    <message>
        <source>{file} is damaged and is fetched again.</source>
        <translation>‏{file} خراب ہے اور دوبارہ لائی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>{file} is in the GGUF format, which cannot be trained.</source>
        <translation>‏{file} GGUF فارمیٹ میں ہے، جسے تربیت نہیں دی جا سکتی۔</translation>
    </message>
    <message>
        <source>{file} is no file of a model.</source>
        <translation>‏{file} کسی ماڈل کی فائل نہیں ہے۔</translation>
    </message>
    <message>
        <source>{file} is not called as the weights of a model are.</source>
        <translation>‏{file} کا نام ویسا نہیں جیسا ماڈل کے ویٹس کا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>{file} is not in Unicode; it was read as {encoding}, the likeliest. Look whether its letters are right; if not, save it as UTF-8 and import it again.</source>
        <translation>‏{file} یونیکوڈ میں نہیں ہے؛ اسے سب سے ممکنہ انکوڈنگ {encoding} کے طور پر پڑھا گیا۔ دیکھیں کہ اس کے حروف درست ہیں یا نہیں؛ اگر نہیں تو اسے UTF-8 میں محفوظ کر کے دوبارہ امپورٹ کریں۔</translation>
    </message>
    <message>
        <source>{file} of “{name}” came damaged twice.</source>
        <translation>‏“{name}” کی {file} دو بار خراب آئی۔</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n line(s) left out, which could not be read as rows.</source>
        <translation>
            <numerusform>‏{file}: %n سطر چھوڑ دی گئی، جو قطار کے طور پر پڑھی نہ جا سکی۔</numerusform>
            <numerusform>‏{file}: %n سطریں چھوڑ دی گئیں، جو قطاروں کے طور پر پڑھی نہ جا سکیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}: {why}</source>
        <translation>‏{first}: {why}</translation>
    </message>
    <message>
        <source>{folder} holds an adapter, not a whole model.</source>
        <translation>⁨{folder}⁩ میں اڈاپٹر ہے، پورا ماڈل نہیں۔</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>⁨{folder}⁩ فولڈر نہیں ہے۔</translation>
    </message>
    <message>
        <source>{folder} is not an export that Ustad has made: its {file} is missing.</source>
        <translation>‏⁨{folder}⁩ Ustad کی بنائی ہوئی ایکسپورٹ نہیں: اس کی {file} غائب ہے۔</translation>
    </message>
    <message>
        <source>{folder} is not in Ustad's own models folder, so it is not deleted from here.</source>
        <translation>‏⁨{folder}⁩ Ustad کے اپنے ماڈلز کے فولڈر میں نہیں، اس لیے یہاں سے حذف نہیں کیا جاتا۔</translation>
    </message>
    <message>
        <source>{folder} was not added by hand, so it cannot be taken off the list.</source>
        <translation>⁨{folder}⁩ ہاتھ سے شامل نہیں کیا گیا تھا، اس لیے فہرست سے نہیں نکالا جا سکتا۔</translation>
    </message>
    <message>
        <source>{folder} was not opened: {link} in it leads out of the folder, to {target}.</source>
        <translation>‏⁨{folder}⁩ نہیں کھولا گیا: اس میں ⁨{link}⁩ فولڈر سے باہر، ⁨{target}⁩ تک لے جاتا ہے۔</translation>
    </message>
    <message>
        <source>{host} could not be reached safely: this machine does not trust its certificate.</source>
        <translation>⁨{host}⁩ تک محفوظ طریقے سے نہیں پہنچا جا سکا: یہ مشین اس کے سرٹیفکیٹ پر بھروسا نہیں کرتی۔</translation>
    </message>
    <message>
        <source>{host} could not be reached safely: {reason}.</source>
        <translation>⁨{host}⁩ تک محفوظ طریقے سے نہیں پہنچا جا سکا: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>{host} did not take the request: {reason}.</source>
        <translation>⁨{host}⁩ نے درخواست قبول نہیں کی: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>{host} does not answer encrypted: {reason}.</source>
        <translation>⁨{host}⁩ خفیہ کاری کے ساتھ جواب نہیں دیتا: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>{host} does not let “{user}” in: {reason}.</source>
        <translation>⁨{host}⁩ “{user}” کو داخل نہیں ہونے دیتا: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>{host} failed: {reason}.</source>
        <translation>⁨{host}⁩ ناکام ہوا: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>{host} has no model called “{model}”: {reason}.</source>
        <translation>⁨{host}⁩ پر “{model}” نام کا کوئی ماڈل نہیں: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>{host} is busy; trying again in {seconds} s…</source>
        <translation>⁨{host}⁩ مصروف ہے؛ {seconds} سیکنڈ میں دوبارہ کوشش ہوگی…</translation>
    </message>
    <message>
        <source>{host} refused the key: {reason}.</source>
        <translation>⁨{host}⁩ نے کلید قبول نہیں کی: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>{host} said nothing for {seconds} seconds.</source>
        <translation>⁨{host}⁩ نے {seconds} سیکنڈ تک کچھ نہیں کہا۔</translation>
    </message>
    <message>
        <source>{host} sends requests on to another address, which is not followed.</source>
        <translation>⁨{host}⁩ درخواستیں کسی اور پتے پر بھیجتا ہے، جس کی پیروی نہیں کی جاتی۔</translation>
    </message>
    <message>
        <source>{host} takes no more requests for now: {reason}.</source>
        <translation>⁨{host}⁩ فی الحال مزید درخواستیں نہیں لیتا: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>{host} wants a key: {reason}.</source>
        <translation>⁨{host}⁩ کلید مانگتا ہے: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>{least} to {most} letters</source>
        <translation>{least} سے {most} حروف</translation>
    </message>
    <message>
        <source>{model} at {host}</source>
        <translation>{host} پر {model}</translation>
    </message>
    <message>
        <source>{name} cannot be exported to ONNX: the builder of ONNX Runtime GenAI does not know models of the kind {kind}.</source>
        <translation>‏{name} کو ONNX میں ایکسپورٹ نہیں کیا جا سکتا: ONNX Runtime GenAI کا بلڈر {kind} قسم کے ماڈل نہیں جانتا۔</translation>
    </message>
    <message>
        <source>{name} does not fit into the memory of {device}.</source>
        <translation>‏{name} {device} کی میموری میں نہیں سماتا۔</translation>
    </message>
    <message>
        <source>{name} has no file of rows itself; this is what the hub has made of it.</source>
        <translation>‏{name} میں خود قطاروں کی کوئی فائل نہیں؛ یہ وہ ہے جو ہب نے اس سے بنایا ہے۔</translation>
    </message>
    <message>
        <source>{name} has no file that Ustad can read rows from.</source>
        <translation>‏{name} میں ایسی کوئی فائل نہیں جس سے Ustad قطاریں پڑھ سکے۔</translation>
    </message>
    <message>
        <source>{name} is no speaker</source>
        <translation>‏{name} کوئی بولنے والا نہیں</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n row(s)</source>
        <translation>
            <numerusform>{name}، %n قطار</numerusform>
            <numerusform>{name}، %n قطاریں</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, three texts</source>
        <translation>‏{name}، تین متن</translation>
    </message>
    <message>
        <source>{needed} MB are still to come, and {free} MB are free on the disk of {path}.</source>
        <translation>⁨{needed} MB⁩ آنا باقی ہیں، اور ⁨{path}⁩ کی ڈسک پر ⁨{free} MB⁩ خالی ہیں۔</translation>
    </message>
    <message>
        <source>{off} off, as 4 bits are</source>
        <translation>{off} کا فرق، جیسا 4 بٹ میں ہوتا ہے</translation>
    </message>
    <message>
        <source>{path} and this project lie one inside the other.</source>
        <translation>⁨{path}⁩ اور یہ پروجیکٹ ایک دوسرے کے اندر ہیں۔</translation>
    </message>
    <message>
        <source>{path} cannot be read: it does not say what is compared.</source>
        <translation>⁨{path}⁩ پڑھا نہیں جا سکتا: اس میں نہیں لکھا کہ کس کا موازنہ ہے۔</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>⁨{path}⁩ پڑھی نہیں جا سکتی: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>{path} could not be used: {reason}.</source>
        <translation>⁨{path}⁩ استعمال نہ ہو سکا: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>{path} fails in line {line}: {reason}.</source>
        <translation>⁨{path}⁩ سطر {line} میں ناکام ہوتی ہے: ⁨{reason}⁩۔</translation>
    </message>
    <message numerus="yes">
        <source>{path} has %n column(s); that is no table of rows.</source>
        <translation>
            <numerusform>⁨{path}⁩ میں %n کالم ہے؛ یہ قطاروں کا جدول نہیں۔</numerusform>
            <numerusform>⁨{path}⁩ میں %n کالم ہیں؛ یہ قطاروں کا جدول نہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} has no function called “loss”.</source>
        <translation>⁨{path}⁩ میں “loss” نام کا کوئی فنکشن نہیں۔</translation>
    </message>
    <message>
        <source>{path} has no sheet called “{sheet}”.</source>
        <translation>⁨{path}⁩ میں “{sheet}” نام کی کوئی شیٹ نہیں۔</translation>
    </message>
    <message>
        <source>{path} has not been agreed to, or has changed since: Ustad does not run it.</source>
        <translation>⁨{path}⁩ کی منظوری نہیں دی گئی، یا وہ تب سے بدل گئی ہے: Ustad اسے نہیں چلاتا۔</translation>
    </message>
    <message>
        <source>{path} holds no rows below its first line.</source>
        <translation>⁨{path}⁩ میں پہلی سطر کے نیچے کوئی قطار نہیں۔</translation>
    </message>
    <message>
        <source>{path} holds no rows below the names of its columns.</source>
        <translation>⁨{path}⁩ میں کالموں کے ناموں کے نیچے کوئی قطار نہیں۔</translation>
    </message>
    <message>
        <source>{path} holds no rows.</source>
        <translation>⁨{path}⁩ میں کوئی قطار نہیں۔</translation>
    </message>
    <message>
        <source>{path} holds no rows. Line {line}: {reason}</source>
        <translation>⁨{path}⁩ میں کوئی قطار نہیں۔ سطر {line}: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{path} holds no rows: {reason}</source>
        <translation>⁨{path}⁩ میں کوئی قطار نہیں: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{path} holds no table. Line {line}: {reason}</source>
        <translation>⁨{path}⁩ میں کوئی جدول نہیں۔ سطر {line}: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{path} holds no text.</source>
        <translation>⁨{path}⁩ میں کوئی متن نہیں۔</translation>
    </message>
    <message>
        <source>{path} holds only empty lines.</source>
        <translation>⁨{path}⁩ میں صرف خالی سطریں ہیں۔</translation>
    </message>
    <message>
        <source>{path} holds this project itself.</source>
        <translation>⁨{path}⁩ میں خود یہ پروجیکٹ ہے۔</translation>
    </message>
    <message>
        <source>{path} is a packed {kind} file.</source>
        <translation>⁨{path}⁩ ایک کمپریس شدہ {kind} فائل ہے۔</translation>
    </message>
    <message>
        <source>{path} is a {kind} file, which holds no rows that Ustad can read.</source>
        <translation>⁨{path}⁩ ایک {kind} فائل ہے، جس میں ایسی قطاریں نہیں جنہیں Ustad پڑھ سکے۔</translation>
    </message>
    <message>
        <source>{path} is being written by another program.</source>
        <translation>⁨{path}⁩ میں کوئی دوسرا پروگرام لکھ رہا ہے۔</translation>
    </message>
    <message>
        <source>{path} is damaged or ends too early: it cannot be unpacked whole.</source>
        <translation>⁨{path}⁩ خراب ہے یا وقت سے پہلے ختم ہو جاتی ہے: اسے پورا نہیں کھولا جا سکتا۔</translation>
    </message>
    <message>
        <source>{path} is damaged so badly that the program that reads it broke down.</source>
        <translation>⁨{path}⁩ اتنی بری طرح خراب ہے کہ اسے پڑھنے والا پروگرام ٹھپ ہو گیا۔</translation>
    </message>
    <message>
        <source>{path} is damaged, or no Parquet or Arrow file: {reason}</source>
        <translation>⁨{path}⁩ خراب ہے، یا Parquet یا Arrow فائل نہیں: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{path} is damaged, protected, or no Excel workbook: {reason}.</source>
        <translation>⁨{path}⁩ خراب ہے، تحفظ یافتہ ہے، یا Excel ورک بک نہیں: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>{path} is damaged: it should list the parts of the set.</source>
        <translation>⁨{path}⁩ خراب ہے: اس میں سیٹ کے حصوں کی فہرست ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>{path} is damaged: its answers do not fit its questions.</source>
        <translation>{path} خراب ہے: اس کے جوابات اس کے سوالات سے میل نہیں کھاتے۔</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>⁨{path}⁩ خراب ہے: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>{path} is empty now; the copies in the project are kept.</source>
        <translation>⁨{path}⁩ اب خالی ہے؛ پروجیکٹ میں کاپیاں محفوظ رہتی ہیں۔</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>⁨{path}⁩ خالی ہے۔</translation>
    </message>
    <message>
        <source>{path} is followed already, as “{name}”.</source>
        <translation>⁨{path}⁩ کی پیروی پہلے سے “{name}” کے نام سے ہو رہی ہے۔</translation>
    </message>
    <message>
        <source>{path} is no file of settings for Olive.</source>
        <translation>‏⁨{path}⁩ Olive کی سیٹنگز کی فائل نہیں ہے۔</translation>
    </message>
    <message>
        <source>{path} is not a Python file.</source>
        <translation>‏⁨{path}⁩ Python فائل نہیں ہے۔</translation>
    </message>
    <message>
        <source>{path} is not a certificate: {reason}.</source>
        <translation>⁨{path}⁩ سرٹیفکیٹ نہیں ہے: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>{path} is not a dataset of Ustad.</source>
        <translation>‏⁨{path}⁩ Ustad کا ڈیٹا سیٹ نہیں ہے۔</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>⁨{path}⁩ فولڈر نہیں ہے۔</translation>
    </message>
    <message>
        <source>{path} is not a text file.</source>
        <translation>⁨{path}⁩ متن کی فائل نہیں۔</translation>
    </message>
    <message>
        <source>{path} is not an Ustad project: it has no project.json.</source>
        <translation>‏⁨{path}⁩ Ustad کا پروجیکٹ نہیں: اس میں project.json نہیں ہے۔</translation>
    </message>
    <message>
        <source>{path} is not empty.</source>
        <translation>⁨{path}⁩ خالی نہیں ہے۔</translation>
    </message>
    <message>
        <source>{path} is not in this project's documents.</source>
        <translation>⁨{path}⁩ اس پروجیکٹ کی دستاویزات میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>⁨{path}⁩ موجود نہیں ہے۔</translation>
    </message>
    <message>
        <source>{path} is one object of columns, and too large or cut off.</source>
        <translation>⁨{path}⁩ کالموں کا ایک ہی آبجیکٹ ہے، اور بہت بڑا ہے یا کٹا ہوا۔</translation>
    </message>
    <message>
        <source>{path} is there already, with something in it.</source>
        <translation>⁨{path}⁩ پہلے سے موجود ہے اور اس میں کچھ ہے۔</translation>
    </message>
    <message>
        <source>{path} is too large to be a loss.</source>
        <translation>⁨{path}⁩ لاس ہونے کے لیے بہت بڑی ہے۔</translation>
    </message>
    <message>
        <source>{path} names a file outside of it: {name}.</source>
        <translation>⁨{path}⁩ اپنے سے باہر کی ایک فائل کا نام لیتا ہے: {name}۔</translation>
    </message>
    <message>
        <source>{path} unpacks to more than {ratio} times its size, as if made to fill the disk.</source>
        <translation>⁨{path}⁩ کھلنے پر اپنے حجم سے {ratio} گنا سے زیادہ ہو جاتی ہے، جیسے ڈسک بھرنے کے لیے بنائی گئی ہو۔</translation>
    </message>
    <message>
        <source>{path} unpacks to {size} MB, as if made to fill the memory.</source>
        <translation>⁨{path}⁩ کھلنے پر ⁨{size} MB⁩ ہو جاتی ہے، جیسے میموری بھرنے کے لیے بنائی گئی ہو۔</translation>
    </message>
    <message>
        <source>{path} was not opened: “{name}” in it would act by itself, and Ustad did not put it there.</source>
        <translation>‏⁨{path}⁩ نہیں کھولا گیا: اس میں “{name}” خود سے عمل کرتا، اور اسے Ustad نے وہاں نہیں رکھا۔</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Ustad.</source>
        <translation>⁨{path}⁩ کو Ustad کے نئے ورژن نے لکھا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>{points} points better than “{other}” on the same %n question(s), between {low} and {high} (95 %).</source>
        <translation>
            <numerusform>اسی %n سوال پر “{other}” سے {points} پوائنٹ بہتر، {low} اور {high} کے درمیان (95 %)۔</numerusform>
            <numerusform>انہی %n سوالوں پر “{other}” سے {points} پوائنٹ بہتر، {low} اور {high} کے درمیان (95 %)۔</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} computes wrongly: {off} off.</source>
        <translation>‏{provider} غلط حساب کرتا ہے: {off} کا فرق۔</translation>
    </message>
    <message>
        <source>{provider} did not start; {other} took its place.</source>
        <translation>‏{provider} شروع نہیں ہوا؛ {other} نے اس کی جگہ لے لی۔</translation>
    </message>
    <message>
        <source>{reason} (line {line} of the file)</source>
        <translation>⁨{reason}⁩ (فائل کی سطر {line})</translation>
    </message>
    <message>
        <source>{reason} Trying again in {seconds} s.</source>
        <translation>⁨{reason}⁩ {seconds} سیکنڈ میں دوبارہ کوشش ہوگی۔</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} سیکنڈ</translation>
    </message>
    <message>
        <source>{shares}. A model trained on a mixture may answer in the wrong one; the rows not in the main script are listed.</source>
        <translation>{shares}۔ ملے جلے متن پر تربیت پانے والا ماڈل غلط رسم الخط میں جواب دے سکتا ہے؛ جو قطاریں مرکزی رسم الخط میں نہیں وہ درج ہیں۔</translation>
    </message>
    <message>
        <source>{share} cannot be the share of rows that is held out.</source>
        <translation>{share} الگ رکھی گئی قطاروں کا تناسب نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>{shown} of {all} sections are shown, evenly spread.</source>
        <translation>{all} میں سے {shown} حصے دکھائے گئے ہیں، یکساں پھیلے ہوئے۔</translation>
    </message>
    <message>
        <source>{source} cannot be read: {reason}.</source>
        <translation>‏{source} پڑھا نہیں جا سکتا: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>{speed} MB/s written, {free} GB free</source>
        <translation>⁨{speed} MB/s⁩ لکھا گیا، ⁨{free} GB⁩ خالی</translation>
    </message>
    <message>
        <source>{tokens} tokens; cut behind “…{last}”</source>
        <translation>{tokens} ٹوکن؛ “…{last}” کے بعد کاٹا گیا</translation>
    </message>
    <message>
        <source>“2 + 3” and “2 + 4” are two good rows; “yes” and “no” to one question are a contradiction. Only you can tell: compare them.</source>
        <translation>“2 + 3” اور “2 + 4” دو اچھی قطاریں ہیں؛ ایک ہی سوال کا “ہاں” اور “نہیں” تضاد ہے۔ یہ صرف آپ بتا سکتے ہیں: ان کا موازنہ کریں۔</translation>
    </message>
    <message>
        <source>“How long is the warranty on this part?”</source>
        <translation>“اس پرزے کی وارنٹی کتنی مدت کی ہے؟”</translation>
    </message>
    <message>
        <source>“Stop early after” needs validation rows, and there are none.</source>
        <translation>“جلد روکیں، اتنے کے بعد” کو توثیق کی قطاریں چاہییں، اور کوئی نہیں ہے۔</translation>
    </message>
    <message>
        <source>“The best on validation” needs validation rows, and there are none.</source>
        <translation>“توثیق میں بہترین” کو توثیق کی قطاریں چاہییں، اور کوئی نہیں ہے۔</translation>
    </message>
    <message>
        <source>“loss” in {path} is not a number for ordinary scores.</source>
        <translation>⁨{path}⁩ میں “loss” عام اسکورز کے لیے عدد نہیں ہے۔</translation>
    </message>
    <message>
        <source>“loss” in {path} returns {shape}, not one number per token.</source>
        <translation>⁨{path}⁩ میں “loss” {shape} لوٹاتا ہے، فی ٹوکن ایک عدد نہیں۔</translation>
    </message>
    <message>
        <source>“{address}” is not a web address.</source>
        <translation>“⁨{address}⁩” ویب پتہ نہیں ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>“{column}” has %n character(s); a cell holds at most {most}.</source>
        <translation>
            <numerusform>‏“{column}” میں %n حرف ہے؛ ایک خانے میں زیادہ سے زیادہ {most} ہو سکتے ہیں۔</numerusform>
            <numerusform>‏“{column}” میں %n حروف ہیں؛ ایک خانے میں زیادہ سے زیادہ {most} ہو سکتے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>“{column}” holds no answer.</source>
        <translation>‏“{column}” میں کوئی جواب نہیں۔</translation>
    </message>
    <message>
        <source>“{column}” holds no label.</source>
        <translation>‏“{column}” میں کوئی لیبل نہیں۔</translation>
    </message>
    <message>
        <source>“{column}” holds no marked places.</source>
        <translation>‏“{column}” میں نشان زد مقامات نہیں ہیں۔</translation>
    </message>
    <message>
        <source>“{column}” holds no turns.</source>
        <translation>‏“{column}” میں باریاں نہیں ہیں۔</translation>
    </message>
    <message>
        <source>“{column}” holds several labels or other things than a label.</source>
        <translation>‏“{column}” میں کئی لیبل یا لیبل کے علاوہ کچھ اور ہے۔</translation>
    </message>
    <message>
        <source>“{column}” is empty.</source>
        <translation>‏“{column}” خالی ہے۔</translation>
    </message>
    <message>
        <source>“{column}” is plain text, without a question and an answer.</source>
        <translation>‏“{column}” سادہ متن ہے، بغیر سوال اور جواب کے۔</translation>
    </message>
    <message>
        <source>“{column}” is {first} in one row and {second} in another: they cannot be joined.</source>
        <translation>‏“{column}” ایک قطار میں {first} اور دوسری میں {second} ہے: انہیں جوڑا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>“{column}” marks characters {start} to {end}, but the text has {length}.</source>
        <translation>‏“{column}” حروف {start} سے {end} کو نشان زد کرتا ہے، مگر متن میں {length} ہیں۔</translation>
    </message>
    <message>
        <source>“{column}” says “{said}”, but at its place, {start} to {end}, stands “{found}”.</source>
        <translation>‏“{column}” میں “{said}” لکھا ہے، مگر اس کی جگہ، {start} سے {end}، پر “{found}” ہے۔</translation>
    </message>
    <message>
        <source>“{delimiter}” cannot separate the cells of a table.</source>
        <translation>“{delimiter}” جدول کے خانوں کو الگ نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>“{document}” does not hold the words of the quote.</source>
        <translation>‏“{document}” میں اقتباس کے الفاظ نہیں ہیں۔</translation>
    </message>
    <message>
        <source>“{document}” is not among the indexed documents.</source>
        <translation>‏“{document}” انڈیکس شدہ دستاویزات میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>“{driver}” is a driver for programs of another kind (asyncio).</source>
        <translation>“{driver}” دوسری قسم کے پروگراموں (asyncio) کا ڈرائیور ہے۔</translation>
    </message>
    <message>
        <source>“{engine}” does not write, it only quotes.</source>
        <translation>‏“{engine}” لکھتا نہیں، صرف اقتباس دیتا ہے۔</translation>
    </message>
    <message>
        <source>“{field}” is no setting that can be searched.</source>
        <translation>‏“{field}” ایسی سیٹنگ نہیں جس میں تلاش ہو سکے۔</translation>
    </message>
    <message>
        <source>“{file}” asks a database ({host}), and was not allowed to on this machine.</source>
        <translation>‏“{file}” ایک ڈیٹابیس (⁨{host}⁩) سے پوچھتی ہے، اور اس مشین پر اسے اس کی اجازت نہیں دی گئی۔</translation>
    </message>
    <message>
        <source>“{file}” cannot be read as text: its encoding is unknown, or it is no text.</source>
        <translation>‏“{file}” متن کے طور پر پڑھی نہیں جا سکتی: اس کی انکوڈنگ نامعلوم ہے، یا یہ متن نہیں۔</translation>
    </message>
    <message>
        <source>“{file}” could not be read: {reason}</source>
        <translation>‏“{file}” پڑھی نہ جا سکی: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>“{file}” defines entities of its own, as harmful files do: not opened.</source>
        <translation>‏“{file}” اپنی اکائیاں (entities) خود متعین کرتی ہے، جیسے نقصان دہ فائلیں کرتی ہیں: نہیں کھولی گئی۔</translation>
    </message>
    <message>
        <source>“{file}” does not describe a table of a database: {reason}.</source>
        <translation>‏“{file}” ڈیٹابیس کے کسی جدول کو بیان نہیں کرتی: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>“{file}” has no text on page(s) {pages}, so no search can find what is on them. If they are scans, install tesseract, a free program for text recognition, and index again.</source>
        <translation>‏“{file}” کے صفحات {pages} پر متن نہیں، اس لیے ان پر جو ہے وہ کسی تلاش میں نہیں مل سکتا۔ اگر یہ اسکین ہیں تو tesseract، متن کی شناخت کا ایک مفت پروگرام، انسٹال کریں اور دوبارہ انڈیکس کریں۔</translation>
    </message>
    <message>
        <source>“{file}” has no text on page(s) {pages}: text recognition finds none either.</source>
        <translation>‏“{file}” کے صفحات {pages} پر متن نہیں: متن کی شناخت کو بھی کچھ نہیں ملتا۔</translation>
    </message>
    <message>
        <source>“{file}” has no text, and text recognition finds none on its pages.</source>
        <translation>‏“{file}” میں متن نہیں، اور متن کی شناخت کو بھی اس کے صفحات پر کچھ نہیں ملتا۔</translation>
    </message>
    <message>
        <source>“{file}” has no text: its pages are pictures, as from a scanner.</source>
        <translation>‏“{file}” میں متن نہیں: اس کے صفحات تصویریں ہیں، جیسے اسکینر سے آئے ہوں۔</translation>
    </message>
    <message>
        <source>“{file}” has rows wider than {most} cells: the rest is left out.</source>
        <translation>‏“{file}” میں {most} خانوں سے چوڑی قطاریں ہیں: باقی چھوڑ دیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>“{file}” holds formulas that were never calculated: open it in a spreadsheet and save it, and their values can be read.</source>
        <translation>‏“{file}” میں ایسے فارمولے ہیں جن کا حساب کبھی نہیں ہوا: اسے کسی اسپریڈ شیٹ میں کھول کر محفوظ کریں، پھر ان کی قدریں پڑھی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>“{file}” holds more than {n} million characters of text, and was left out.</source>
        <translation>‏“{file}” میں {n} ملین سے زیادہ حروف کا متن ہے، اور اسے چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>“{file}” holds no questions.</source>
        <translation>‏“{file}” میں کوئی سوال نہیں۔</translation>
    </message>
    <message>
        <source>“{file}” holds no text.</source>
        <translation>‏“{file}” میں کوئی متن نہیں ہے۔</translation>
    </message>
    <message>
        <source>“{file}” is a damaged SQLite database: {reason}.</source>
        <translation>‏“{file}” ایک خراب SQLite ڈیٹابیس ہے: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>“{file}” is copy-protected by its seller (DRM): it cannot be read.</source>
        <translation>‏“{file}” کو بیچنے والے نے نقل سے محفوظ (DRM) کیا ہے: اسے پڑھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>“{file}” is empty: it has no content at all.</source>
        <translation>‏“{file}” خالی ہے: اس میں کوئی مواد نہیں۔</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password, or is in an old format of before 2007.</source>
        <translation>‏“{file}” پاس ورڈ سے مقفل ہے، یا 2007 سے پہلے کے پرانے فارمیٹ میں ہے۔</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>‏“{file}” پاس ورڈ سے مقفل ہے۔</translation>
    </message>
    <message>
        <source>“{file}” is nested so deeply that it cannot be read.</source>
        <translation>‏“{file}” اتنی تہہ در تہہ ہے کہ پڑھی نہیں جا سکتی۔</translation>
    </message>
    <message>
        <source>“{file}” is not JSON: line {line} cannot be understood.</source>
        <translation>‏“{file}” JSON نہیں ہے: سطر {line} سمجھی نہیں جا سکتی۔</translation>
    </message>
    <message>
        <source>“{file}” is not a PDF, or it is damaged.</source>
        <translation>‏“{file}” PDF نہیں ہے، یا خراب ہے۔</translation>
    </message>
    <message>
        <source>“{file}” is not a SQLite database.</source>
        <translation>‏“{file}” SQLite ڈیٹابیس نہیں ہے۔</translation>
    </message>
    <message>
        <source>“{file}” is not a table with separators: {reason}.</source>
        <translation>‏“{file}” جدا کرنے والے نشانوں کا جدول نہیں: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>“{file}” is not an e-mail, or it is damaged.</source>
        <translation>‏“{file}” ای میل نہیں ہے، یا خراب ہے۔</translation>
    </message>
    <message>
        <source>“{file}” is not what its name says ({kind}), or it is damaged.</source>
        <translation>‏“{file}” وہ نہیں جو اس کا نام کہتا ہے ({kind})، یا خراب ہے۔</translation>
    </message>
    <message>
        <source>“{file}” is of a kind Ustad cannot read.</source>
        <translation>‏“{file}” ایسی قسم کی ہے جسے Ustad نہیں پڑھ سکتا۔</translation>
    </message>
    <message>
        <source>“{file}” needs more than {size} MB of memory to be read, and was left out.</source>
        <translation>‏“{file}” کو پڑھنے کے لیے ⁨{size} MB⁩ سے زیادہ میموری چاہیے، اور اسے چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>“{file}” says it has {pages} pages, and was not read.</source>
        <translation>‏“{file}” کہتی ہے کہ اس میں {pages} صفحات ہیں، اور اسے نہیں پڑھا گیا۔</translation>
    </message>
    <message>
        <source>“{file}” unpacks to more than {size} MB and was not opened.</source>
        <translation>‏“{file}” کھلنے پر ⁨{size} MB⁩ سے زیادہ ہو جاتی ہے اور نہیں کھولی گئی۔</translation>
    </message>
    <message>
        <source>“{file}” was changed again and again while it was being read.</source>
        <translation>‏“{file}” پڑھے جانے کے دوران بار بار بدلی گئی۔</translation>
    </message>
    <message>
        <source>“{garbled}” should read “{right}”</source>
        <translation>“{garbled}” کو “{right}” پڑھا جانا چاہیے</translation>
    </message>
    <message numerus="yes">
        <source>“{judge}” agrees with your votes on {share}% of %n pair(s) (between {low}% and {high}%).</source>
        <translation>
            <numerusform>“{judge}” %n جوڑے کے {share}% پر آپ کے ووٹ سے متفق ہے ({low}% اور {high}% کے درمیان)۔</numerusform>
            <numerusform>“{judge}” %n جوڑوں میں سے {share}% پر آپ کے ووٹوں سے متفق ہے ({low}% اور {high}% کے درمیان)۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{judge}” agrees with your votes on {share}% of %n pair(s) (between {low}% and {high}%); Cohen’s kappa is {kappa}, between {least} and {most}.</source>
        <translation>
            <numerusform>“{judge}” %n جوڑے کے {share}% پر آپ کے ووٹ سے متفق ہے ({low}% اور {high}% کے درمیان)؛ کوہن کا کاپا {kappa} ہے، {least} اور {most} کے درمیان۔</numerusform>
            <numerusform>“{judge}” %n جوڑوں میں سے {share}% پر آپ کے ووٹوں سے متفق ہے ({low}% اور {high}% کے درمیان)؛ کوہن کا کاپا {kappa} ہے، {least} اور {most} کے درمیان۔</numerusform>
        </translation>
    </message>
    <message>
        <source>“{judge}” compares the answers</source>
        <translation>“{judge}” جوابات کا موازنہ کرتا ہے</translation>
    </message>
    <message>
        <source>“{judge}” is also one of those that are judged: models tend to prefer their own words.</source>
        <translation>“{judge}” ان میں سے بھی ایک ہے جن کا فیصلہ ہوتا ہے: ماڈلز اپنے ہی الفاظ کو پسند کرتے ہیں۔</translation>
    </message>
    <message>
        <source>“{label}” cannot be searched from {low} to {high}.</source>
        <translation>‏“{label}” میں {low} سے {high} تک تلاش نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>“{label}” cannot be {value}.</source>
        <translation>‏“{label}” {value} نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>“{label}” has no lowest and highest value.</source>
        <translation>‏“{label}” کی کم سے کم اور زیادہ سے زیادہ قدر نہیں ہے۔</translation>
    </message>
    <message>
        <source>“{label}” has only one value to try.</source>
        <translation>‏“{label}” کی آزمانے کے لیے صرف ایک قدر ہے۔</translation>
    </message>
    <message>
        <source>“{label}” is empty.</source>
        <translation>‏“{label}” خالی ہے۔</translation>
    </message>
    <message>
        <source>“{label}” is not a number.</source>
        <translation>‏“{label}” کوئی عدد نہیں ہے۔</translation>
    </message>
    <message>
        <source>“{label}” is {value}, above its greatest value {bound}.</source>
        <translation>‏“{label}” {value} ہے، جو اس کی زیادہ سے زیادہ قدر {bound} سے زیادہ ہے۔</translation>
    </message>
    <message>
        <source>“{label}” is {value}, below its least value {bound}.</source>
        <translation>‏“{label}” {value} ہے، جو اس کی کم سے کم قدر {bound} سے کم ہے۔</translation>
    </message>
    <message>
        <source>“{label}” must be a number.</source>
        <translation>‏“{label}” عدد ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>“{label}” must be a whole number.</source>
        <translation>‏“{label}” مکمل عدد ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>“{line}” is no command of Olive.</source>
        <translation>‏“{line}” Olive کی کمانڈ نہیں ہے۔</translation>
    </message>
    <message>
        <source>“{model}” at {host}, on this machine.</source>
        <translation>‏“{model}” ⁨{host}⁩ پر، اسی مشین پر۔</translation>
    </message>
    <message>
        <source>“{model}” at {host}. Your question, and the passages found for it, are sent there.</source>
        <translation>‏“{model}” ⁨{host}⁩ پر۔ آپ کا سوال، اور اس کے لیے ملنے والی عبارتیں، وہاں بھیجی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>“{model}” gave nothing usable for {useless} of {asked} passages. Choose a larger model, or try another prompt on one passage first.</source>
        <translation>‏“{model}” نے {asked} میں سے {useless} عبارتوں کے لیے کچھ قابلِ استعمال نہیں دیا۔ بڑا ماڈل منتخب کریں، یا پہلے ایک عبارت پر کوئی اور پرامپٹ آزمائیں۔</translation>
    </message>
    <message>
        <source>“{model}” gave other vectors than asked for: {got} instead of {wanted} numbers.</source>
        <translation>‏“{model}” نے مانگے گئے ویکٹر نہیں دیے: {wanted} کی جگہ {got} اعداد۔</translation>
    </message>
    <message>
        <source>“{model}” with what it learnt in “{run}”. {note}</source>
        <translation>‏“{model}”، اس کے ساتھ جو اس نے “{run}” میں سیکھا۔ {note}</translation>
    </message>
    <message>
        <source>“{most}” has {n_most} rows and “{least}” only {n_least}: a model may never say the rare ones. Add rows of them.</source>
        <translation>“{most}” کی {n_most} قطاریں ہیں اور “{least}” کی صرف {n_least}: ہو سکتا ہے ماڈل نایاب والی کبھی نہ کہے۔ ان کی قطاریں شامل کریں۔</translation>
    </message>
    <message>
        <source>“{name}” answers</source>
        <translation>‏“{name}” جواب دے رہا ہے</translation>
    </message>
    <message>
        <source>“{name}” answers best.</source>
        <translation>“{name}” سب سے اچھے جواب دیتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” answers; about %n minute(s) left</source>
        <translation>
            <numerusform>“{name}” جواب دے رہا ہے؛ تقریباً %n منٹ باقی</numerusform>
            <numerusform>“{name}” جواب دے رہا ہے؛ تقریباً %n منٹ باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a comparison's file.</source>
        <translation>‏“{name}” موازنے کی فائل کا نام نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a conversation.</source>
        <translation>‏“{name}” گفتگو کا نام نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a model, since its folder is named so too.</source>
        <translation>‏“{name}” ماڈل کا نام نہیں ہو سکتا، کیونکہ اس کے فولڈر کا نام بھی یہی ہوگا۔</translation>
    </message>
    <message>
        <source>“{name}” cannot be trained to write answers.</source>
        <translation>“{name}” کی جواب لکھنے کی تربیت نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>“{name}” could not answer at all:</source>
        <translation>“{name}” کوئی جواب نہ دے سکا:</translation>
    </message>
    <message>
        <source>“{name}” did best, but “{other}” may be as good.</source>
        <translation>“{name}” سب سے اچھا رہا، لیکن “{other}” بھی اتنا ہی اچھا ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>“{name}” does not stay inside {folder}: it was left alone.</source>
        <translation>‏“{name}” ⁨{folder}⁩ کے اندر نہیں رہتا: اسے چھیڑا نہیں گیا۔</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” failed on %n question(s), left out of its figures.</source>
        <translation>
            <numerusform>“{name}” %n سوال پر ناکام رہا، جو اس کے اعداد میں شامل نہیں۔</numerusform>
            <numerusform>“{name}” %n سوالوں پر ناکام رہا، جو اس کے اعداد میں شامل نہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has its weights in no safetensors file, and other formats can hold programs.</source>
        <translation>‏“{name}” کے ویٹس کسی safetensors فائل میں نہیں، اور دوسرے فارمیٹ پروگرام رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>“{name}” has no columns for a question and an answer.</source>
        <translation>‏“{name}” میں سوال اور جواب کے کالم نہیں ہیں۔</translation>
    </message>
    <message>
        <source>“{name}” has no question and answer among its columns: {columns}.</source>
        <translation>‏“{name}” کے کالموں میں سوال اور جواب نہیں ہیں: {columns}۔</translation>
    </message>
    <message>
        <source>“{name}” has not been split yet.</source>
        <translation>‏“{name}” ابھی تقسیم نہیں ہوا۔</translation>
    </message>
    <message>
        <source>“{name}” has not finished, so there is nothing to try yet.</source>
        <translation>‏“{name}” مکمل نہیں ہوا، اس لیے ابھی آزمانے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>“{name}” is already being trained.</source>
        <translation>‏“{name}” کی تربیت پہلے ہی جاری ہے۔</translation>
    </message>
    <message>
        <source>“{name}” is being downloaded already.</source>
        <translation>‏“{name}” پہلے ہی ڈاؤن لوڈ ہو رہا ہے۔</translation>
    </message>
    <message>
        <source>“{name}” is being trained.</source>
        <translation>‏“{name}” کی تربیت جاری ہے۔</translation>
    </message>
    <message>
        <source>“{name}” is chosen twice in the same way.</source>
        <translation>‏“{name}” ایک ہی طرح سے دو بار منتخب ہے۔</translation>
    </message>
    <message>
        <source>“{name}” is in use.</source>
        <translation>‏“{name}” زیرِ استعمال ہے۔</translation>
    </message>
    <message>
        <source>“{name}” is left out: {reason}</source>
        <translation>“{name}” چھوڑا گیا: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is neither a CSV nor a JSON file.</source>
        <translation>‏“{name}” نہ CSV فائل ہے نہ JSON۔</translation>
    </message>
    <message>
        <source>“{name}” is no embedding model as sentence-transformers lays them out.</source>
        <translation>‏“{name}” ویسا ایمبیڈنگ ماڈل نہیں جیسا sentence-transformers ترتیب دیتا ہے۔</translation>
    </message>
    <message>
        <source>“{name}” is no finished run of the model “{model}”.</source>
        <translation>“{name}” ماڈل “{model}” کا مکمل رن نہیں ہے۔</translation>
    </message>
    <message>
        <source>“{name}” is no longer what was exported, so the export cannot be held against it.</source>
        <translation>‏“{name}” اب وہ نہیں جو ایکسپورٹ ہوا تھا، اس لیے ایکسپورٹ کا اس سے موازنہ نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>“{name}” is no name of a dataset on the hub.</source>
        <translation>‏“{name}” ہب پر کسی ڈیٹا سیٹ کا نام نہیں۔</translation>
    </message>
    <message>
        <source>“{name}” is no name of a model on the hub.</source>
        <translation>‏“{name}” ہب پر کسی ماڈل کا نام نہیں۔</translation>
    </message>
    <message>
        <source>“{name}” is no reranker: it does not give one score for a question and a passage.</source>
        <translation>‏“{name}” ری رینکر نہیں ہے: یہ سوال اور عبارت کے لیے ایک اسکور نہیں دیتا۔</translation>
    </message>
    <message>
        <source>“{name}” is not indexed.</source>
        <translation>‏“{name}” انڈیکس نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only: Ustad may not write in its folder.</source>
        <translation>‏“{name}” صرف پڑھنے کے لیے کھلا ہے: Ustad اس کے فولڈر میں نہیں لکھ سکتا۔</translation>
    </message>
    <message>
        <source>“{name}” is the name of a preset that comes with Ustad.</source>
        <translation>‏“{name}” Ustad کے ساتھ آنے والے ایک پری سیٹ کا نام ہے۔</translation>
    </message>
    <message>
        <source>“{name}” is too small to judge: models of its size do not follow such instructions.</source>
        <translation>“{name}” فیصلے کے لیے بہت چھوٹا ہے: اس حجم کے ماڈلز ایسی ہدایات پر عمل نہیں کرتے۔</translation>
    </message>
    <message>
        <source>“{name}” lies on another computer, which was not called.</source>
        <translation>‏“{name}” دوسرے کمپیوٹر پر ہے، جس سے رابطہ نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>“{name}” only quotes, it cannot judge.</source>
        <translation>“{name}” صرف اقتباس دیتا ہے، فیصلہ نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>“{name}” was made with a newer version of Ustad. It is open for reading only.</source>
        <translation>‏“{name}” Ustad کے نئے ورژن سے بنا ہے۔ یہ صرف پڑھنے کے لیے کھلا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>“{one}” is not surely better than “{other}”: {points} points (95 %: {low} to {high}) on %n question(s).</source>
        <translation>
            <numerusform>“{one}” یقینی طور پر “{other}” سے بہتر نہیں: %n سوال پر {points} پوائنٹ (95 %: {low} سے {high})۔</numerusform>
            <numerusform>“{one}” یقینی طور پر “{other}” سے بہتر نہیں: %n سوالات پر {points} پوائنٹ (95 %: {low} سے {high})۔</numerusform>
        </translation>
    </message>
    <message>
        <source>“{one}” is surely better than “{other}”: by {points} points (95 %: {low} to {high}).</source>
        <translation>“{one}” یقینی طور پر “{other}” سے بہتر ہے: {points} پوائنٹ سے (95 %: {low} سے {high})۔</translation>
    </message>
    <message numerus="yes">
        <source>“{one}” reaches {mean} % in “{metric}” (95 %: {low} to {high} %) on %n question(s).</source>
        <translation>
            <numerusform>“{one}” %n سوال پر “{metric}” میں {mean} % تک پہنچتا ہے (95 %: {low} سے {high} %)۔</numerusform>
            <numerusform>“{one}” %n سوالات پر “{metric}” میں {mean} % تک پہنچتا ہے (95 %: {low} سے {high} %)۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{one}” reaches {mean} in “{metric}” (95 %: {low} to {high}) on %n question(s).</source>
        <translation>
            <numerusform>“{one}” %n سوال پر “{metric}” میں {mean} تک پہنچتا ہے (95 %: {low} سے {high})۔</numerusform>
            <numerusform>“{one}” %n سوالات پر “{metric}” میں {mean} تک پہنچتا ہے (95 %: {low} سے {high})۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{other}” is more to look after and not surely better than “{chosen}”: {points} points (95 %: {low} to {high}) on %n question(s).</source>
        <translation>
            <numerusform>“{other}” کی دیکھ بھال زیادہ ہے اور وہ یقینی طور پر “{chosen}” سے بہتر نہیں: %n سوال پر {points} پوائنٹ (95 %: {low} سے {high})۔</numerusform>
            <numerusform>“{other}” کی دیکھ بھال زیادہ ہے اور وہ یقینی طور پر “{chosen}” سے بہتر نہیں: %n سوالات پر {points} پوائنٹ (95 %: {low} سے {high})۔</numerusform>
        </translation>
    </message>
    <message>
        <source>“{run}” has not finished.</source>
        <translation>‏“{run}” مکمل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>“{run}” has not learnt to mark answers in texts.</source>
        <translation>“{run}” نے متن میں جوابات نشان زد کرنا نہیں سیکھا۔</translation>
    </message>
    <message>
        <source>“{run}” is finished since.</source>
        <translation>“{run}” تب سے مکمل ہو گیا ہے۔</translation>
    </message>
    <message>
        <source>“{run}” made a model that reads and does not write.</source>
        <translation>‏“{run}” نے ایسا ماڈل بنایا جو پڑھتا ہے اور لکھتا نہیں۔</translation>
    </message>
    <message>
        <source>“{split}” is no part of a dataset.</source>
        <translation>“{split}” ڈیٹا سیٹ کا حصہ نہیں۔</translation>
    </message>
    <message>
        <source>“{title}” cannot be resumed.</source>
        <translation>‏“{title}” دوبارہ شروع نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>“{url}” is not a web address.</source>
        <translation>“⁨{url}⁩” ویب پتہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a Qdrant server.</source>
        <translation>“⁨{url}⁩” کسی Qdrant سرور کا پتہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>“{wanted}” says nothing about questions that were trained on.</source>
        <translation>“{wanted}” ان سوالات کے بارے میں کچھ نہیں کہتا جن پر تربیت ہوئی۔</translation>
    </message>
    <message>
        <source>“{words}” cannot be put in: {reason}.</source>
        <translation>‏“{words}” نہیں ڈالا جا سکتا: ⁨{reason}⁩۔</translation>
    </message>
    <message>
        <source>“{words}” is not a value like the one that was there: {former}.</source>
        <translation>‏“{words}” اس قدر جیسی نہیں جو پہلے تھی: {former}۔</translation>
    </message>
    <message>
        <source>“{workflow}” is for a run that made an adapter.</source>
        <translation>‏“{workflow}” ایسے رن کے لیے ہے جس نے اڈاپٹر بنایا ہو۔</translation>
    </message>
</context>
<context>
    <name>i18n</name>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} دن</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>‏{day}، {time}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} گھنٹے</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} گھنٹے {minutes} منٹ</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} منٹ</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} منٹ {seconds} سیکنڈ</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} سیکنڈ</translation>
    </message>
    <message>
        <source>{value}%</source>
        <translation>{value}%</translation>
    </message>
</context>
<context>
    <name>installer</name>
    <message>
        <source>A downloaded package is not the one that was locked.</source>
        <translation>ڈاؤن لوڈ کیا ہوا پیکیج وہ نہیں ہے جو مقرر کیا گیا تھا۔</translation>
    </message>
    <message>
        <source>Close every program that uses it, remove the folder, and try again.</source>
        <translation>اسے استعمال کرنے والا ہر پروگرام بند کریں، فولڈر ہٹائیں، اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Close programs that use {place} and see that it belongs to you, and try again: what is done is kept.</source>
        <translation>‏⁨{place}⁩ استعمال کرنے والے پروگرام بند کریں اور دیکھیں کہ وہ آپ کا اپنا ہے، پھر دوبارہ کوشش کریں: جو ہو چکا وہ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Connect to the internet, or name a mirror by the variable PIP_INDEX_URL, and try again: what is done is kept.</source>
        <translation>انٹرنیٹ سے جڑیں، یا متغیر PIP_INDEX_URL میں کسی مرر کا نام دیں، اور دوبارہ کوشش کریں: جو ہو چکا وہ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Free some gigabytes on the disk that holds {place}, and try again: what is done is kept.</source>
        <translation>جس ڈسک پر ⁨{place}⁩ ہے اس پر چند گیگابائٹ خالی کریں، اور دوبارہ کوشش کریں: جو ہو چکا وہ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Free {lack} GB there, and try again.</source>
        <translation>وہاں ⁨{lack} GB⁩ خالی کریں، اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Give your network's certificate file to pip by the variable PIP_CERT, and try again.</source>
        <translation>متغیر PIP_CERT کے ذریعے pip کو اپنے نیٹ ورک کی سرٹیفکیٹ فائل دیں، اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Let it go on there, or close it and try again.</source>
        <translation>اسے وہاں چلنے دیں، یا اسے بند کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Mend what the log tells of, and try again: what is done is kept.</source>
        <translation>لاگ جو بتاتا ہے اسے درست کریں، اور دوبارہ کوشش کریں: جو ہو چکا وہ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>PyTorch's small build for processors cannot be had here, so the large one for NVIDIA cards is fetched; it works on the processor, too.</source>
        <translation>پروسیسرز کے لیے PyTorch کی چھوٹی بلڈ یہاں نہیں مل سکتی، اس لیے NVIDIA کارڈز والی بڑی بلڈ لائی جاتی ہے؛ وہ پروسیسر پر بھی کام کرتی ہے۔</translation>
    </message>
    <message>
        <source>Remove {place} and try again; if it stays so, this system lacks what they are built on.</source>
        <translation>‏⁨{place}⁩ ہٹائیں اور دوبارہ کوشش کریں؛ اگر یہی صورت رہے تو اس سسٹم میں وہ چیز نہیں جس پر یہ پیکیج بنے ہیں۔</translation>
    </message>
    <message>
        <source>Run `{python} -m pip cache purge`, and try again; if it stays so, your package index serves changed files.</source>
        <translation>‏⁨`{python} -m pip cache purge`⁩ چلائیں، اور دوبارہ کوشش کریں؛ اگر یہی صورت رہے تو آپ کا پیکیج انڈیکس بدلی ہوئی فائلیں دیتا ہے۔</translation>
    </message>
    <message>
        <source>See that the disk has room and that the folder belongs to you, and try again.</source>
        <translation>دیکھیں کہ ڈسک پر جگہ ہے اور فولڈر آپ کا اپنا ہے، اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>See that {place} may be written to, and try again.</source>
        <translation>دیکھیں کہ ⁨{place}⁩ میں لکھا جا سکتا ہے، اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The broken environment {place} cannot be removed: {words}.</source>
        <translation>خراب ماحول ⁨{place}⁩ ہٹایا نہیں جا سکتا: {words}۔</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ڈسک بھر گئی ہے۔</translation>
    </message>
    <message>
        <source>The disk that holds {place} has {free} GB free, and the set-up needs {need} GB.</source>
        <translation>جس ڈسک پر ⁨{place}⁩ ہے اس پر ⁨{free} GB⁩ خالی ہے، اور سیٹ اپ کو ⁨{need} GB⁩ چاہیے۔</translation>
    </message>
    <message>
        <source>The environment may not be written to.</source>
        <translation>ماحول میں لکھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>The environment {place} could not be made: {words}</source>
        <translation>ماحول ⁨{place}⁩ نہیں بن سکا: {words}</translation>
    </message>
    <message>
        <source>The package index could not be reached.</source>
        <translation>پیکیج انڈیکس تک نہیں پہنچا جا سکا۔</translation>
    </message>
    <message>
        <source>The package index does not have a package in the version that is locked.</source>
        <translation>پیکیج انڈیکس میں کوئی پیکیج مقرر کیے گئے ورژن میں موجود نہیں۔</translation>
    </message>
    <message>
        <source>The package index was reached, but its certificate is not trusted here.</source>
        <translation>پیکیج انڈیکس تک پہنچا گیا، لیکن اس کے سرٹیفکیٹ پر یہاں بھروسا نہیں کیا جاتا۔</translation>
    </message>
    <message>
        <source>The packages are installed, but cannot be loaded: {words}</source>
        <translation>پیکیج انسٹال ہو گئے ہیں، لیکن لوڈ نہیں ہو سکتے: {words}</translation>
    </message>
    <message>
        <source>The set-up was refused by the system: {words}</source>
        <translation>سیٹ اپ کو سسٹم نے روک دیا: {words}</translation>
    </message>
    <message>
        <source>Use an index that is up to date (variable PIP_INDEX_URL), and try again.</source>
        <translation>تازہ ترین انڈیکس استعمال کریں (متغیر PIP_INDEX_URL)، اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Ustad is being set up already, in another window.</source>
        <translation>‏Ustad کا سیٹ اپ پہلے سے کسی دوسری ونڈو میں ہو رہا ہے۔</translation>
    </message>
    <message>
        <source>pip could not install the packages: {words}</source>
        <translation>‏pip پیکیج انسٹال نہیں کر سکا: {words}</translation>
    </message>
</context>
<context>
    <name>tagging</name>
    <message>
        <source>In use: {tags}.</source>
        <translation>زیرِ استعمال: {tags}۔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n document(s)</source>
        <translation>
            <numerusform>%n دستاویز کے ٹیگ</numerusform>
            <numerusform>%n دستاویزات کے ٹیگ</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of “{name}”</source>
        <translation>“{name}” کے ٹیگ</translation>
    </message>
    <message>
        <source>With commas between them. A search can keep to the documents that have a tag.</source>
        <translation>ان کے درمیان کوما لگائیں۔ تلاش کسی ٹیگ والی دستاویزات تک محدود رہ سکتی ہے۔</translation>
    </message>
</context>
</TS>
