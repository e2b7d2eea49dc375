<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>About</name>
    <message>
        <source>Chosen for speed</source>
        <translation>गति के लिए चुना गया</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>डेटासेट</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>विधि</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>अधिकतम मेमोरी</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>डिस्क पर</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>प्रशिक्षित वेट</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Weights kept</source>
        <translation>रखे गए वेट</translation>
    </message>
    <message>
        <source>What you tried and what you saw</source>
        <translation>आपने क्या आज़माया और क्या देखा</translation>
    </message>
    <message>
        <source>of step {step}</source>
        <translation>चरण {step} के</translation>
    </message>
    <message>
        <source>{all}, of it {result} for the result and {checkpoints} for checkpoints</source>
        <translation>{all}, जिसमें से {result} परिणाम के लिए और {checkpoints} चेकपॉइंट के लिए</translation>
    </message>
    <message>
        <source>{count} beside the model's {all}</source>
        <translation>मॉडल के {all} के साथ {count}</translation>
    </message>
    <message>
        <source>{name}: {train} rows learnt, {validation} to measure on</source>
        <translation>{name}: {train} पंक्तियाँ सीखीं, {validation} मापने के लिए</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Licences of what Ustad is made of…</source>
        <translation>Ustad जिनसे बना है उनके लाइसेंस…</translation>
    </message>
    <message>
        <source>Logs are in {path}</source>
        <translation>लॉग {path} में हैं</translation>
    </message>
    <message>
        <source>Settings and figures of runs go to {hosts}, where a run says so.</source>
        <translation>रनों की सेटिंग्स और आँकड़े {hosts} को जाते हैं, जहाँ किसी रन में ऐसा कहा गया हो।</translation>
    </message>
    <message>
        <source>Ustad counts nothing, reports nothing and looks for nothing by itself: no statistics, no error reports, no search for updates. It asks the model hub when you search or download there, and an address when you use it. Keys are kept in the system's keyring, never in a file.</source>
        <translation>Ustad अपने आप न कुछ गिनता है, न किसी को कुछ बताता है, न कुछ खोजता है: न आँकड़े, न त्रुटि रिपोर्ट, न अपडेट की खोज। वह मॉडल हब से तभी पूछता है जब आप वहाँ खोजें या डाउनलोड करें, और किसी पते से तभी जब आप उसे इस्तेमाल करें। कुंजियाँ सिस्टम की कीरिंग में रखी जाती हैं, कभी किसी फ़ाइल में नहीं।</translation>
    </message>
    <message>
        <source>Ustad {version}, under the Apache licence 2.0</source>
        <translation>Ustad {version}, Apache लाइसेंस 2.0 के तहत</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>इस कंप्यूटर से क्या बाहर जाता है</translation>
    </message>
    <message>
        <source>While the local server is on, it answers other computers that have its key.</source>
        <translation>जब तक स्थानीय सर्वर चालू है, वह उन दूसरे कंप्यूटरों को उत्तर देता है जिनके पास उसकी कुंजी है।</translation>
    </message>
    <message>
        <source>Your documents, rows, questions and answers stay on this computer, but for what you send to the addresses above: {hosts}.</source>
        <translation>आपके दस्तावेज़, पंक्तियाँ, प्रश्न और उत्तर इसी कंप्यूटर पर रहते हैं, सिवाय उसके जो आप ऊपर के पतों पर भेजते हैं: {hosts}।</translation>
    </message>
    <message>
        <source>Your documents, rows, questions and answers stay on this computer.</source>
        <translation>आपके दस्तावेज़, पंक्तियाँ, प्रश्न और उत्तर इसी कंप्यूटर पर रहते हैं।</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Correct it</source>
        <translation>सुधारें</translation>
    </message>
    <message>
        <source>Say how the answer should have been, and a model can learn it.</source>
        <translation>बताइए कि उत्तर कैसा होना चाहिए था, और मॉडल उसे सीख सकता है।</translation>
    </message>
    <message>
        <source>The question and its answer were deleted.</source>
        <translation>प्रश्न और उसका उत्तर हटा दिए गए।</translation>
    </message>
    <message>
        <source>This is a conversation of its own now; the other is as it was.</source>
        <translation>अब यह एक अलग बातचीत है; दूसरी जैसी थी वैसी ही है।</translation>
    </message>
    <message>
        <source>This version was deleted.</source>
        <translation>यह संस्करण हटा दिया गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>{title} (branch)</source>
        <translation>{title} (शाखा)</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message numerus="yes">
        <source>%n model(s) there</source>
        <translation>
            <numerusform>वहाँ %n मॉडल</numerusform>
            <numerusform>वहाँ %n मॉडल</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>पता जोड़ें</translation>
    </message>
    <message>
        <source>Change an address</source>
        <translation>पता बदलें</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>What you ask, and the passages that go with it, are sent to {host}.</source>
        <translation>आप जो पूछते हैं, और उसके साथ के अंश, {host} को भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>“{model}” answers in {seconds} s: {words}</source>
        <translation>“{model}” {seconds} सेकंड में उत्तर देता है: {words}</translation>
    </message>
    <message>
        <source>“{model}” gives vectors of {count} numbers, in {seconds} s</source>
        <translation>“{model}” {seconds} सेकंड में {count} संख्याओं के वेक्टर देता है</translation>
    </message>
</context>
<context>
    <name>AddressesCard</name>
    <message>
        <source>A program on this machine (Ollama, LM Studio, vLLM, llama.cpp) or a service elsewhere that speaks the OpenAI protocol. It can answer in Chat, propose rows, or embed documents for the search.</source>
        <translation>इस मशीन का कोई प्रोग्राम (Ollama, LM Studio, vLLM, llama.cpp) या कहीं और की कोई सेवा, जो OpenAI प्रोटोकॉल बोलती हो। वह चैट में उत्तर दे सकती है, पंक्तियाँ सुझा सकती है, या खोज के लिए दस्तावेज़ एम्बेड कर सकती है।</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>पता जोड़ें…</translation>
    </message>
    <message>
        <source>Its key is forgotten too. Answers and rows it gave stay.</source>
        <translation>इसकी कुंजी भी भुला दी जाएगी। इसके दिए उत्तर और पंक्तियाँ बनी रहेंगी।</translation>
    </message>
    <message>
        <source>Models behind an address</source>
        <translation>पतों पर उपलब्ध मॉडल</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>पता हटाएँ</translation>
    </message>
</context>
<context>
    <name>AdviceScreen</name>
    <message>
        <source>A few plain questions, then advice with its reasons</source>
        <translation>कुछ सीधे-सादे प्रश्न, फिर कारण सहित सलाह</translation>
    </message>
    <message>
        <source>A few questions lead to advice: documents, training, both or neither yet. First open a project.</source>
        <translation>कुछ प्रश्नों से सलाह मिलती है: दस्तावेज़, प्रशिक्षण, दोनों या अभी कोई नहीं। पहले कोई प्रोजेक्ट खोलें।</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Decided: {when}</source>
        <translation>निर्णय हुआ: {when}</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>प्रोजेक्ट खोलें</translation>
    </message>
    <message>
        <source>Which way suits your work?</source>
        <translation>आपके काम के लिए कौन-सा तरीका सही है?</translation>
    </message>
</context>
<context>
    <name>AgreeDialog</name>
    <message>
        <source>A Python file can do anything on this computer that you can: read your files, change them, send them elsewhere. Run it only if it is yours, or you know what each line does. You are asked again if it changes.</source>
        <translation>Python फ़ाइल इस कंप्यूटर पर वह सब कर सकती है जो आप कर सकते हैं: आपकी फ़ाइलें पढ़ना, उन्हें बदलना, उन्हें कहीं और भेजना। इसे तभी चलाएँ जब यह आपकी हो, या आप जानते हों कि हर पंक्ति क्या करती है। इसके बदलने पर आपसे फिर पूछा जाएगा।</translation>
    </message>
    <message>
        <source>I have read it: run it</source>
        <translation>मैंने इसे पढ़ लिया है: चलाएँ</translation>
    </message>
    <message>
        <source>Run “{name}”?</source>
        <translation>“{name}” चलाएँ?</translation>
    </message>
    <message>
        <source>Tell another computer of this run?</source>
        <translation>इस रन के बारे में दूसरे कंप्यूटर को बताएँ?</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>बताएँ</translation>
    </message>
    <message>
        <source>The settings and figures of this run would go to {address} while it trains; rows and answers would not. You are asked once for each address.</source>
        <translation>प्रशिक्षण के दौरान इस रन की सेटिंग्स और आँकड़े {address} को जाएँगे; पंक्तियाँ और उत्तर नहीं। हर पते के लिए आपसे एक ही बार पूछा जाता है।</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>फ़ाइल में क्या लिखा है</translation>
    </message>
</context>
<context>
    <name>AnswerDetail</name>
    <message>
        <source>Before it: {words}</source>
        <translation>इससे पहले: {words}</translation>
    </message>
    <message>
        <source>Choose a question to read what each said.</source>
        <translation>हर एक ने क्या कहा, यह पढ़ने के लिए कोई प्रश्न चुनें।</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>अपेक्षित</translation>
    </message>
    <message>
        <source>Open the document where the answer stands</source>
        <translation>वह दस्तावेज़ खोलें जिसमें उत्तर है</translation>
    </message>
    <message>
        <source>Trained on: {how}</source>
        <translation>इस पर प्रशिक्षित: {how}</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, पृष्ठ {page}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>फिर से पूछें</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>खराब उत्तर</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>उत्तर कॉपी करें</translation>
    </message>
    <message>
        <source>Correct this answer…</source>
        <translation>यह उत्तर सुधारें…</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>प्रश्न और उत्तर हटाएँ</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>यह संस्करण हटाएँ</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>अच्छा उत्तर</translation>
    </message>
    <message>
        <source>Let the model go on here</source>
        <translation>मॉडल को यहाँ से आगे लिखने दें</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>New conversation from here</source>
        <translation>यहाँ से नई बातचीत</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>Not found in the passages: a name in this sentence.</source>
        <translation>अंशों में नहीं मिला: इस वाक्य का एक नाम।</translation>
    </message>
    <message>
        <source>Not found in the passages: a number and a name in this sentence.</source>
        <translation>अंशों में नहीं मिला: इस वाक्य की एक संख्या और एक नाम।</translation>
    </message>
    <message>
        <source>Not found in the passages: a number in this sentence.</source>
        <translation>अंशों में नहीं मिला: इस वाक्य की एक संख्या।</translation>
    </message>
    <message>
        <source>Quotes from documents</source>
        <translation>दस्तावेज़ों से उद्धरण</translation>
    </message>
    <message>
        <source>Save to dataset…</source>
        <translation>डेटासेट में सहेजें…</translation>
    </message>
    <message>
        <source>Searched for: {query}</source>
        <translation>यह खोजा गया: {query}</translation>
    </message>
    <message>
        <source>Show the sources of this answer</source>
        <translation>इस उत्तर के स्रोत दिखाएँ</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation>शुरू होने से पहले रोका गया।</translation>
    </message>
    <message>
        <source>Stopped before it was complete.</source>
        <translation>पूरा होने से पहले रोका गया।</translation>
    </message>
    <message>
        <source>The passages do not seem to say this.</source>
        <translation>ऐसा लगता है कि अंश यह बात नहीं कहते।</translation>
    </message>
    <message>
        <source>This question was not answered.</source>
        <translation>इस प्रश्न का उत्तर नहीं दिया गया।</translation>
    </message>
    <message>
        <source>first word after {seconds} s</source>
        <translation>पहला शब्द {seconds} सेकंड बाद</translation>
    </message>
    <message>
        <source>{figure} tokens/s</source>
        <translation>{figure} टोकन/सेकंड</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} से</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>(nothing)</source>
        <translation>(कुछ नहीं)</translation>
    </message>
    <message>
        <source>Answers over time</source>
        <translation>समय के साथ उत्तर</translation>
    </message>
    <message>
        <source>At each validation the model is asked a few questions of the validation rows; its answers appear here side by side.</source>
        <translation>हर वैलिडेशन पर मॉडल से वैलिडेशन पंक्तियों के कुछ प्रश्न पूछे जाते हैं; उसके उत्तर यहाँ साथ-साथ दिखते हैं।</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>प्रशिक्षण से पहले</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>अभी कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>चरण {step}</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>वांछित</translation>
    </message>
</context>
<context>
    <name>AnswersModel</name>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>{question}

Expected: {answer}</source>
        <translation>{question}

अपेक्षित: {answer}</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message numerus="yes">
        <source>%n line(s) of this comparison's file cannot be read: what they held is left out.</source>
        <translation>
            <numerusform>इस तुलना की फ़ाइल की %n पंक्ति पढ़ी नहीं जा सकी: उसमें जो था वह छोड़ दिया गया है।</numerusform>
            <numerusform>इस तुलना की फ़ाइल की %n पंक्तियाँ पढ़ी नहीं जा सकीं: उनमें जो था वह छोड़ दिया गया है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the first question below, or several.</source>
        <translation>नीचे पहला प्रश्न पूछें, या कई प्रश्न।</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>अपेक्षित उत्तर</translation>
    </message>
    <message>
        <source>Expected: {answer}</source>
        <translation>अपेक्षित: {answer}</translation>
    </message>
    <message>
        <source>Hidden until you vote: names, times, notes, numbers of sources. The words may still tell, where they quote word for word, say.</source>
        <translation>आपके वोट देने तक छिपे हैं: नाम, समय, नोट, स्रोतों की संख्याएँ। शब्दों से फिर भी पता चल सकता है, जैसे जहाँ वे शब्दशः उद्धरण हों।</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>साथ-साथ स्क्रॉल करें</translation>
    </message>
    <message>
        <source>The question after</source>
        <translation>अगला प्रश्न</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation>पिछला प्रश्न</translation>
    </message>
    <message>
        <source>You know who answered the question before: a follow-up may be recognised.</source>
        <translation>आप जानते हैं कि पिछले प्रश्न का उत्तर किसने दिया: अनुवर्ती प्रश्न में वह पहचाना जा सकता है।</translation>
    </message>
    <message>
        <source>Your vote: a tie</source>
        <translation>आपका वोट: बराबरी</translation>
    </message>
    <message>
        <source>Your vote: all bad</source>
        <translation>आपका वोट: सब खराब</translation>
    </message>
    <message>
        <source>Your vote: {letter}</source>
        <translation>आपका वोट: {letter}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{all} में से {number}</translation>
    </message>
</context>
<context>
    <name>AnswersRoom</name>
    <message>
        <source>All questions</source>
        <translation>सभी प्रश्न</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>त्रुटियाँ</translation>
    </message>
    <message>
        <source>Nobody is right</source>
        <translation>कोई सही नहीं</translation>
    </message>
    <message>
        <source>Only “{arm}” is right</source>
        <translation>केवल “{arm}” सही</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>प्रश्न और उत्तर खोजें</translation>
    </message>
    <message>
        <source>The best of “{arm}”</source>
        <translation>“{arm}” के सबसे अच्छे</translation>
    </message>
    <message>
        <source>The worst of “{arm}”</source>
        <translation>“{arm}” के सबसे खराब</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>जहाँ वे असहमत हैं</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>कौन-से प्रश्न दिखाए गए हैं</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{all} में से {shown}</translation>
    </message>
    <message>
        <source>“{file}” is no longer in the project.</source>
        <translation>“{file}” अब प्रोजेक्ट में नहीं है।</translation>
    </message>
</context>
<context>
    <name>AnswersTable</name>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Change the folder's permissions, or set USTAD_HOME to another one.</source>
        <translation>फ़ोल्डर की अनुमतियाँ बदलें, या USTAD_HOME में कोई दूसरा फ़ोल्डर दें।</translation>
    </message>
    <message>
        <source>Use its window; it may be behind others or minimised.</source>
        <translation>इसी की विंडो काम में लें; वह दूसरी विंडो के पीछे या छोटी की हुई हो सकती है।</translation>
    </message>
    <message>
        <source>Ustad is already open.</source>
        <translation>Ustad पहले से खुला है।</translation>
    </message>
    <message>
        <source>Ustad may not write to {path}.</source>
        <translation>Ustad को {path} में लिखने की अनुमति नहीं है।</translation>
    </message>
</context>
<context>
    <name>ArmColumn</name>
    <message>
        <source>Answer {letter}</source>
        <translation>उत्तर {letter}</translation>
    </message>
    <message>
        <source>Ask this one again</source>
        <translation>इससे फिर से पूछें</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>उत्तर कॉपी करें</translation>
    </message>
    <message>
        <source>It failed. Why is said once you have voted.</source>
        <translation>यह विफल रहा। कारण आपके वोट देने के बाद बताया जाएगा।</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>इसने कुछ नहीं कहा।</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>अभी पूछा नहीं गया।</translation>
    </message>
    <message>
        <source>Searched for: {query}</source>
        <translation>यह खोजा गया: {query}</translation>
    </message>
    <message>
        <source>Stopped before it was complete.</source>
        <translation>पूरा होने से पहले रोका गया।</translation>
    </message>
    <message>
        <source>The passages do not seem to say this.</source>
        <translation>ऐसा लगता है कि अंश यह बात नहीं कहते।</translation>
    </message>
    <message>
        <source>first word after {seconds} s</source>
        <translation>पहला शब्द {seconds} सेकंड बाद</translation>
    </message>
    <message>
        <source>{figure} tokens/s</source>
        <translation>{figure} टोकन/सेकंड</translation>
    </message>
    <message>
        <source>{key}  Best</source>
        <translation>{key}  सर्वश्रेष्ठ</translation>
    </message>
    <message>
        <source>{letter} is the best answer</source>
        <translation>{letter} सबसे अच्छा उत्तर है</translation>
    </message>
    <message>
        <source>{seconds} s in all</source>
        <translation>कुल {seconds} सेकंड</translation>
    </message>
</context>
<context>
    <name>ArmRow</name>
    <message>
        <source>Answerer {number}</source>
        <translation>उत्तरदाता {number}</translation>
    </message>
    <message>
        <source>Quotes come from documents, so this stays on.</source>
        <translation>उद्धरण दस्तावेज़ों से ही आते हैं, इसलिए यह चालू रहता है।</translation>
    </message>
    <message>
        <source>Take it out of the comparison</source>
        <translation>इसे तुलना से निकालें</translation>
    </message>
    <message>
        <source>Use my documents</source>
        <translation>मेरे दस्तावेज़ इस्तेमाल करें</translation>
    </message>
    <message>
        <source>{name}, with documents</source>
        <translation>{name}, दस्तावेज़ों के साथ</translation>
    </message>
</context>
<context>
    <name>ArmsCard</name>
    <message>
        <source>Add another model, run or address, with documents or without</source>
        <translation>एक और मॉडल, रन या पता जोड़ें, दस्तावेज़ों के साथ या बिना</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>जोड़ें…</translation>
    </message>
    <message>
        <source>Base, documents, tuned, both</source>
        <translation>आधार, दस्तावेज़, ट्यून किया हुआ, दोनों</translation>
    </message>
    <message>
        <source>Fill in the newest run and the model it was trained on, each with and without documents</source>
        <translation>सबसे नया रन और वह मॉडल भरें जिस पर उसका प्रशिक्षण हुआ, हर एक दस्तावेज़ों के साथ और उनके बिना</translation>
    </message>
    <message>
        <source>No documents are indexed yet: add some on Documents, or ask without them.</source>
        <translation>अभी कोई दस्तावेज़ इंडेक्स नहीं है: दस्तावेज़ स्क्रीन पर कुछ जोड़ें, या उनके बिना पूछें।</translation>
    </message>
    <message>
        <source>There is nobody who could answer yet: get a model, or add documents to quote from.</source>
        <translation>अभी उत्तर देने वाला कोई नहीं है: कोई मॉडल लाएँ, या उद्धरण के लिए दस्तावेज़ जोड़ें।</translation>
    </message>
    <message>
        <source>Two are the same: choose another one, or let only one of them use your documents.</source>
        <translation>दो एक जैसे हैं: कोई दूसरा चुनें, या उनमें से केवल एक को आपके दस्तावेज़ काम में लेने दें।</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>उत्तर कौन देगा</translation>
    </message>
    <message>
        <source>With one alone there is a figure, and nothing to compare it with.</source>
        <translation>अकेले एक से आँकड़ा तो मिलता है, पर तुलना के लिए कुछ नहीं।</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Pasted text {number}</source>
        <translation>चिपकाया गया टेक्स्ट {number}</translation>
    </message>
</context>
<context>
    <name>AttachmentBar</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n पृष्ठ</numerusform>
            <numerusform>%n पृष्ठ</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “{name}” out of this conversation</source>
        <translation>“{name}” को इस बातचीत से निकालें</translation>
    </message>
    <message>
        <source>{size} characters</source>
        <translation>{size} वर्ण</translation>
    </message>
</context>
<context>
    <name>AxisRow</name>
    <message>
        <source>As many values between 1 and 10 as between 10 and 100</source>
        <translation>10 और 100 के बीच उतने ही मान जितने 1 और 10 के बीच</translation>
    </message>
    <message>
        <source>By magnitude</source>
        <translation>परिमाण के अनुसार</translation>
    </message>
    <message>
        <source>Do not search this setting</source>
        <translation>इस सेटिंग में न खोजें</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>अधिकतम मान</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>न्यूनतम मान</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>from</source>
        <translation>से</translation>
    </message>
    <message>
        <source>to</source>
        <translation>तक</translation>
    </message>
</context>
<context>
    <name>BadLinesDialog</name>
    <message numerus="yes">
        <source>%n line(s) of {file} could not be read as rows.</source>
        <translation>
            <numerusform>{file} की %n लाइन पंक्ति के रूप में पढ़ी नहीं जा सकी।</numerusform>
            <numerusform>{file} की %n लाइनें पंक्तियों के रूप में पढ़ी नहीं जा सकीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be written to {file}.</source>
        <translation>
            <numerusform>%n पंक्ति {file} में लिखी नहीं जा सकी।</numerusform>
            <numerusform>%n पंक्तियाँ {file} में लिखी नहीं जा सकीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>लाइन</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>छोड़ी गई लाइनें</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>छोड़ी गई पंक्तियाँ</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>फ़ाइल के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>फ़ाइल के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>तालिका में दिखाएँ</translation>
    </message>
    <message>
        <source>The first {n} are listed.</source>
        <translation>पहली {n} सूची में हैं।</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>हिस्से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>%n answer(s) in all.</source>
        <translation>
            <numerusform>कुल %n उत्तर।</numerusform>
            <numerusform>कुल %n उत्तर।</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask several questions</source>
        <translation>कई प्रश्न पूछें</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>पूछें</translation>
    </message>
    <message numerus="yes">
        <source>Golden questions (%n)</source>
        <translation>
            <numerusform>गोल्डन प्रश्न (%n)</numerusform>
            <numerusform>गोल्डन प्रश्न (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>How many</source>
        <translation>कितने</translation>
    </message>
    <message>
        <source>Nothing was trained on these. They are asked one after another, each by itself; you vote later.</source>
        <translation>इन पर किसी का प्रशिक्षण नहीं हुआ। ये एक के बाद एक, हर एक अलग से पूछे जाते हैं; वोट आप बाद में देते हैं।</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message numerus="yes">
        <source>Test rows of “{name}” (%n)</source>
        <translation>
            <numerusform>“{name}” की परीक्षण पंक्तियाँ (%n)</numerusform>
            <numerusform>“{name}” की परीक्षण पंक्तियाँ (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>They are spread evenly over those there are, without those asked already.</source>
        <translation>ये उपलब्ध प्रश्नों में से समान दूरी पर चुने जाते हैं; जो पहले पूछे जा चुके हैं वे छोड़ दिए जाते हैं।</translation>
    </message>
</context>
<context>
    <name>ChangedRow</name>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Part of the split</source>
        <translation>विभाजन का भाग</translation>
    </message>
    <message>
        <source>Says the same; it only stands elsewhere.</source>
        <translation>वही बात कहती है; बस दूसरी जगह पर है।</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>तारा</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>दोनों में समान</translation>
    </message>
    <message>
        <source>What differs in the row</source>
        <translation>पंक्ति में क्या अलग है</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>नोट नहीं</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>तारा नहीं</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>टैग नहीं</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>यहाँ नहीं है</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>तारांकित</translation>
    </message>
    <message>
        <source>… and {n} more letters</source>
        <translation>… और {n} और अक्षर</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Ask the last question again</source>
        <translation>पिछला प्रश्न फिर से पूछें</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>फ़ाइलें संलग्न करें</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>नई लाइन शुरू करें</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>पिछला उत्तर कॉपी करें</translation>
    </message>
    <message>
        <source>Corrections to rows…</source>
        <translation>सुधारों से पंक्तियाँ…</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>बातचीत निर्यात करें…</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>बातचीत निर्यात करें</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>प्रश्न पर जाएँ</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>उत्तर कैसे दिया जाता है</translation>
    </message>
    <message>
        <source>How it answers: what the model is told before all, how it chooses words</source>
        <translation>उत्तर कैसे दिया जाता है: मॉडल को सबसे पहले क्या बताया जाता है, वह शब्द कैसे चुनता है</translation>
    </message>
    <message>
        <source>In an empty field: edit the last question</source>
        <translation>खाली फ़ील्ड में: पिछला प्रश्न संपादित करें</translation>
    </message>
    <message>
        <source>In the list: delete</source>
        <translation>सूची में: हटाएँ</translation>
    </message>
    <message>
        <source>In the list: pin</source>
        <translation>सूची में: पिन करें</translation>
    </message>
    <message>
        <source>In the list: rename</source>
        <translation>सूची में: नाम बदलें</translation>
    </message>
    <message>
        <source>Keys of the chat</source>
        <translation>चैट की कुंजियाँ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>बातचीतों में खोजें</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>प्रश्न भेजें</translation>
    </message>
    <message>
        <source>Stop the answer; leave editing</source>
        <translation>उत्तर रोकें; संपादन छोड़ें</translation>
    </message>
    <message>
        <source>The answer is in the clipboard.</source>
        <translation>उत्तर क्लिपबोर्ड में है।</translation>
    </message>
    <message>
        <source>The conversation above</source>
        <translation>ऊपर वाली बातचीत</translation>
    </message>
    <message>
        <source>The conversation below</source>
        <translation>नीचे वाली बातचीत</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>ये कुंजियाँ</translation>
    </message>
    <message>
        <source>“{name}”, who answers in this preset, is not here any more.</source>
        <translation>इस प्रीसेट में उत्तर देने वाला “{name}” अब यहाँ नहीं है।</translation>
    </message>
</context>
<context>
    <name>ChatScreen</name>
    <message>
        <source>Ask your documents, a model, or what you trained</source>
        <translation>अपने दस्तावेज़ों से, किसी मॉडल से, या जो आपने प्रशिक्षित किया उससे पूछें</translation>
    </message>
    <message>
        <source>Back to chat</source>
        <translation>चैट पर वापस</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>आरंभ पर जाएँ</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>कोई प्रोजेक्ट खुला नहीं है</translation>
    </message>
    <message>
        <source>Open or create a project on the Start screen; its conversations are kept in it.</source>
        <translation>आरंभ स्क्रीन पर प्रोजेक्ट खोलें या बनाएँ; उसकी बातचीतें उसी में रखी जाती हैं।</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>साथ-साथ</translation>
    </message>
    <message>
        <source>The same question to several answerers, judged without knowing whose answer is whose</source>
        <translation>कई उत्तरदाताओं से एक ही प्रश्न, यह जाने बिना परखा गया कि कौन-सा उत्तर किसका है</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>यहाँ नहीं</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>काम करता है</translation>
    </message>
</context>
<context>
    <name>CheckSettings</name>
    <message>
        <source>A row may have (tokens)</source>
        <translation>एक पंक्ति की सीमा (टोकन)</translation>
    </message>
    <message>
        <source>Check with these</source>
        <translation>इनके साथ जाँचें</translation>
    </message>
    <message>
        <source>Count the tokens of</source>
        <translation>इसके टोकन गिनें</translation>
    </message>
    <message>
        <source>Do not measure lengths</source>
        <translation>लंबाई न मापें</translation>
    </message>
    <message>
        <source>How rows are checked</source>
        <translation>पंक्तियाँ कैसे जाँची जाती हैं</translation>
    </message>
    <message>
        <source>What is longer than the model is trained with is cut: the end of the answer is never learnt. Measure with the model that is to be trained.</source>
        <translation>मॉडल को जितनी लंबाई पर प्रशिक्षित किया जाता है, उससे लंबा हिस्सा काट दिया जाता है: उत्तर का अंत कभी सीखा नहीं जाता। उसी मॉडल से मापें जिसे प्रशिक्षित करना है।</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n बातचीत</numerusform>
            <numerusform>%n बातचीतें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n पढ़ा नहीं जा सका</numerusform>
            <numerusform>%n पढ़े नहीं जा सके</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n डेटासेट</numerusform>
            <numerusform>%n डेटासेट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n दस्तावेज़</numerusform>
            <numerusform>%n दस्तावेज़</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indexed</source>
        <translation>
            <numerusform>%n इंडेक्स हुआ</numerusform>
            <numerusform>%n इंडेक्स हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n रन</numerusform>
            <numerusform>%n रन</numerusform>
        </translation>
    </message>
    <message>
        <source>A few questions tell whether documents, fine-tuning or both will serve you.</source>
        <translation>कुछ प्रश्न बता देते हैं कि आपके काम दस्तावेज़ आएँगे, फ़ाइन-ट्यूनिंग या दोनों।</translation>
    </message>
    <message>
        <source>Add the files that hold the knowledge: Markdown, text, PDF, Word.</source>
        <translation>वे फ़ाइलें जोड़ें जिनमें ज्ञान है: Markdown, टेक्स्ट, PDF, Word।</translation>
    </message>
    <message>
        <source>Advised: answers from your documents (RAG)</source>
        <translation>सलाह: आपके दस्तावेज़ों से उत्तर (RAG)</translation>
    </message>
    <message>
        <source>Advised: documents and fine-tuning together</source>
        <translation>सलाह: दस्तावेज़ और फ़ाइन-ट्यूनिंग साथ-साथ</translation>
    </message>
    <message>
        <source>Advised: fine-tuning</source>
        <translation>सलाह: फ़ाइन-ट्यूनिंग</translation>
    </message>
    <message>
        <source>Advised: neither yet</source>
        <translation>सलाह: अभी कोई नहीं</translation>
    </message>
    <message>
        <source>Ask your expert; answers from documents come with their sources.</source>
        <translation>अपने विशेषज्ञ से पूछें; दस्तावेज़ों से मिले उत्तर अपने स्रोतों के साथ आते हैं।</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Collect examples: questions with the answers an expert would give.</source>
        <translation>उदाहरण इकट्ठा करें: प्रश्न और उनके वे उत्तर जो कोई विशेषज्ञ देता।</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>डेटासेट</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation>मेरा मार्गदर्शन करें</translation>
    </message>
    <message>
        <source>Seven steps, each shown to you</source>
        <translation>सात चरण, हर एक आपको दिखाया जाता है</translation>
    </message>
    <message>
        <source>Teach a small model your rows; the loss shows how it learns.</source>
        <translation>छोटे मॉडल को अपनी पंक्तियाँ सिखाएँ; लॉस दिखाता है कि वह कैसे सीख रहा है।</translation>
    </message>
    <message>
        <source>The way to your own expert</source>
        <translation>आपके अपने विशेषज्ञ तक का रास्ता</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>{rows} in {datasets}</source>
        <translation>{datasets} में {rows}</translation>
    </message>
    <message>
        <source>{runs}, {finished} finished</source>
        <translation>{runs}, {finished} पूरे</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message numerus="yes">
        <source>%n edit(s) since</source>
        <translation>
            <numerusform>तब से %n संपादन</numerusform>
            <numerusform>तब से %n संपादन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n बात मिली</numerusform>
            <numerusform>%n बातें मिलीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) checked</source>
        <translation>
            <numerusform>%n पंक्ति जाँची गई</numerusform>
            <numerusform>%n पंक्तियाँ जाँची गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are drafts or rejected were not checked.</source>
        <translation>
            <numerusform>%n ड्राफ़्ट या अस्वीकृत पंक्ति नहीं जाँची गई।</numerusform>
            <numerusform>%n ड्राफ़्ट या अस्वीकृत पंक्तियाँ नहीं जाँची गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर से जाँचें</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Finds empty fields, copies, contradictions, garbled letters, personal data and held-out rows that are also trained on. Nothing is changed unless you say so.</source>
        <translation>खाली फ़ील्ड, नकलें, विरोधाभास, बिगड़े अक्षर, निजी डेटा और ऐसी अलग रखी पंक्तियाँ ढूँढता है जिन पर प्रशिक्षण भी होता है। आपके कहे बिना कुछ नहीं बदला जाता।</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>जानने योग्य</translation>
    </message>
    <message>
        <source>How rows are checked</source>
        <translation>पंक्तियाँ कैसे जाँची जाती हैं</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>अनदेखा किया गया</translation>
    </message>
    <message>
        <source>Lengths as {model} counts, up to {n} tokens.</source>
        <translation>{model} की गिनती के अनुसार लंबाई, {n} टोकन तक।</translation>
    </message>
    <message>
        <source>No trouble was found in these rows.</source>
        <translation>इन पंक्तियों में कोई समस्या नहीं मिली।</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>अभी जाँचा नहीं गया</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Rows were edited since: check again first</source>
        <translation>तब से पंक्तियाँ संपादित हुई हैं: पहले फिर से जाँचें</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>फिर से दिखाएँ</translation>
    </message>
    <message>
        <source>Something is being done to the rows</source>
        <translation>पंक्तियों पर कोई काम चल रहा है</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>There are no accepted rows.</source>
        <translation>कोई स्वीकृत पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>देखने योग्य</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>ठीक करने योग्य</translation>
    </message>
</context>
<context>
    <name>ChecksRoom</name>
    <message>
        <source>Ask again</source>
        <translation>फिर से पूछें</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s)</source>
        <translation>
            <numerusform>%n बार पूछा गया</numerusform>
            <numerusform>%n बार पूछा गया</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking again may come to something else.</source>
        <translation>फिर से पूछने पर परिणाम अलग हो सकता है।</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Delete the check</source>
        <translation>जाँच हटाएँ</translation>
    </message>
    <message>
        <source>Delete this check?</source>
        <translation>यह जाँच हटाएँ?</translation>
    </message>
    <message>
        <source>Keep a comparison as a check (under Earlier), and ask the same questions again after each new run or index: a step back is seen at once.</source>
        <translation>किसी तुलना को जाँच के रूप में रखें (“पहले की” में), और हर नए रन या इंडेक्स के बाद वही प्रश्न फिर से पूछें: पीछे जाना तुरंत दिख जाता है।</translation>
    </message>
    <message>
        <source>No check is kept yet</source>
        <translation>अभी कोई जाँच नहीं रखी गई</translation>
    </message>
    <message>
        <source>The line begins with the first time it is asked.</source>
        <translation>रेखा पहली बार पूछे जाने से शुरू होती है।</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>last {when}</source>
        <translation>पिछली बार {when}</translation>
    </message>
    <message>
        <source>the questions have changed on the way</source>
        <translation>बीच में प्रश्न बदल गए हैं</translation>
    </message>
    <message>
        <source>“{name}” is asked no more. Its comparisons stay under Earlier.</source>
        <translation>“{name}” अब नहीं पूछा जाता। इसकी तुलनाएँ “पहले की” में रहती हैं।</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Dataset</source>
        <translation>डेटासेट</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Not used: {drafts} in draft, {rejected} rejected</source>
        <translation>इस्तेमाल नहीं: {drafts} ड्राफ़्ट, {rejected} अस्वीकृत</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>क्या प्रशिक्षित होगा</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} पंक्तियाँ</translation>
    </message>
    <message>
        <source>{rows} rows, and {test} kept for testing</source>
        <translation>{rows} पंक्तियाँ, और {test} परीक्षण के लिए रखी गईं</translation>
    </message>
    <message>
        <source>{task}: {reason}</source>
        <translation>{task}: {reason}</translation>
    </message>
</context>
<context>
    <name>ChunkDetail</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n वर्ण</numerusform>
            <numerusform>%n वर्ण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n टोकन</numerusform>
            <numerusform>%n टोकन</numerusform>
        </translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>अगला अंश</translation>
    </message>
    <message>
        <source>Passage before</source>
        <translation>पिछला अंश</translation>
    </message>
    <message>
        <source>Passage {number} of {all}</source>
        <translation>{all} में से अंश {number}</translation>
    </message>
    <message>
        <source>What is embedded of this passage</source>
        <translation>इस अंश का क्या एम्बेड किया जाता है</translation>
    </message>
    <message>
        <source>in a language the embedder hardly knows: found by its words</source>
        <translation>ऐसी भाषा में, जिसे एम्बेडर मुश्किल से जानता है: अपने शब्दों से मिलता है</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>पृष्ठ {page}</translation>
    </message>
    <message numerus="yes">
        <source>repeats %n character(s) of the passage before</source>
        <translation>
            <numerusform>पिछले अंश का %n वर्ण दोहराता है</numerusform>
            <numerusform>पिछले अंश के %n वर्ण दोहराता है</numerusform>
        </translation>
    </message>
    <message>
        <source>the embedder reads only the first {most}</source>
        <translation>एम्बेडर केवल पहले {most} पढ़ता है</translation>
    </message>
</context>
<context>
    <name>ChunksDialog</name>
    <message numerus="yes">
        <source>%n longer than the embedder reads</source>
        <translation>
            <numerusform>%n उससे लंबा, जितना एम्बेडर पढ़ता है</numerusform>
            <numerusform>%n उससे लंबे, जितना एम्बेडर पढ़ता है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n अंश</numerusform>
            <numerusform>%n अंश</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of this page are not on it as it is now.</source>
        <translation>
            <numerusform>इस पृष्ठ का %n अंश इसके मौजूदा रूप में नहीं है।</numerusform>
            <numerusform>इस पृष्ठ के %n अंश इसके मौजूदा रूप में नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>A document is cut into passages when it is indexed. Close this and press Index.</source>
        <translation>इंडेक्स करते समय दस्तावेज़ अंशों में काटा जाता है। इसे बंद करके “इंडेक्स करें” दबाएँ।</translation>
    </message>
    <message>
        <source>No passages</source>
        <translation>कोई अंश नहीं</translation>
    </message>
    <message>
        <source>Not indexed yet</source>
        <translation>अभी इंडेक्स नहीं हुआ</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Passages of {file}</source>
        <translation>{file} के अंश</translation>
    </message>
    <message>
        <source>The document has changed since; these are its passages as last indexed.</source>
        <translation>तब से दस्तावेज़ बदल गया है; ये उसके अंश हैं जैसे पिछली बार इंडेक्स किए गए थे।</translation>
    </message>
    <message>
        <source>The document is no longer in the project; this is its text as it was indexed.</source>
        <translation>दस्तावेज़ अब प्रोजेक्ट में नहीं है; यह उसका टेक्स्ट है जैसा इंडेक्स किया गया था।</translation>
    </message>
    <message>
        <source>There is no text in this document that could be found.</source>
        <translation>इस दस्तावेज़ में ऐसा कोई टेक्स्ट नहीं जो खोजा जा सके।</translation>
    </message>
    <message>
        <source>This document could not be read</source>
        <translation>यह दस्तावेज़ पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>median {median} tokens, longest {longest}</source>
        <translation>माध्यिका {median} टोकन, सबसे लंबा {longest}</translation>
    </message>
</context>
<context>
    <name>ChunksModel</name>
    <message>
        <source>No.</source>
        <translation>क्र.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>टोकन</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Fold to one line</source>
        <translation>एक लाइन में समेटें</translation>
    </message>
    <message>
        <source>Leave; the guide takes it up again</source>
        <translation>बंद करें; मार्गदर्शिका से इसे फिर आगे बढ़ा सकते हैं</translation>
    </message>
    <message>
        <source>Make a project of your own now; the guide says how to begin.</source>
        <translation>अब अपना प्रोजेक्ट बनाएँ; मार्गदर्शिका बताती है कि शुरू कैसे करें।</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>मार्गदर्शिका खोलें</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>मुझे दिखाएँ</translation>
    </message>
    <message>
        <source>Show the whole step</source>
        <translation>पूरा चरण दिखाएँ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>यह चरण छोड़ें</translation>
    </message>
    <message>
        <source>Step {at} of {all}</source>
        <translation>{all} में से चरण {at}</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>पूरे हुए चरण</translation>
    </message>
    <message>
        <source>You have walked the whole way</source>
        <translation>आपने पूरा रास्ता तय कर लिया</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>Answer the questions. You then see whether documents, training or both suit the work, and why.</source>
        <translation>प्रश्नों के उत्तर दें। फिर आप देखेंगे कि काम के लिए दस्तावेज़ सही हैं, प्रशिक्षण या दोनों, और क्यों।</translation>
    </message>
    <message>
        <source>Ask something about the handbook. What you find here is what a model would answer from.</source>
        <translation>हैंडबुक के बारे में कुछ पूछें। यहाँ जो मिलता है उसी से कोई मॉडल उत्तर देता।</translation>
    </message>
    <message>
        <source>Ask the documents in the chat, then press a number in the answer to see the page.</source>
        <translation>चैट में दस्तावेज़ों से पूछें, फिर पृष्ठ देखने के लिए उत्तर में कोई अंक दबाएँ।</translation>
    </message>
    <message>
        <source>Ask, and check the source</source>
        <translation>पूछें, और स्रोत जाँचें</translation>
    </message>
    <message>
        <source>Choose a row, then What is trained. The marked part is what the model learns to write.</source>
        <translation>कोई पंक्ति चुनें, फिर “क्या प्रशिक्षित होगा”। चिह्नित हिस्सा वह है जिसे मॉडल लिखना सीखता है।</translation>
    </message>
    <message>
        <source>Decide which way to go</source>
        <translation>तय करें कि कौन सा रास्ता लें</translation>
    </message>
    <message>
        <source>Look at what is learnt</source>
        <translation>देखें कि क्या सीखा जाता है</translation>
    </message>
    <message>
        <source>Make the documents findable</source>
        <translation>दस्तावेज़ों को खोजने योग्य बनाएँ</translation>
    </message>
    <message>
        <source>Measure what it brought</source>
        <translation>मापें कि इससे क्या मिला</translation>
    </message>
    <message>
        <source>Press Compare. The same questions go to the model before and after training.</source>
        <translation>“तुलना करें” दबाएँ। एक जैसे प्रश्न प्रशिक्षण से पहले और बाद के मॉडल से पूछे जाते हैं।</translation>
    </message>
    <message>
        <source>Press Index. The handbook is read and cut into passages that a question can find.</source>
        <translation>“इंडेक्स करें” दबाएँ। हैंडबुक पढ़ी जाती है और ऐसे अंशों में काटी जाती है जिन्हें कोई प्रश्न ढूँढ सके।</translation>
    </message>
    <message>
        <source>Press Start training. In about two minutes it learns the answers; watch the loss fall.</source>
        <translation>“प्रशिक्षण शुरू करें” दबाएँ। लगभग दो मिनट में वह उत्तर सीख लेता है; लॉस को गिरते देखें।</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>दस्तावेज़ों में खोजें</translation>
    </message>
    <message>
        <source>Train the small model</source>
        <translation>छोटे मॉडल को प्रशिक्षित करें</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Getting ready…</source>
        <translation>तैयारी हो रही है…</translation>
    </message>
    <message>
        <source>Shown when all have answered ({done} of {all})</source>
        <translation>सबके उत्तर देने पर दिखेगा ({all} में से {done})</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>अपनी बारी की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>best</source>
        <translation>सर्वश्रेष्ठ</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source> (the first {n} are shown)</source>
        <translation> (पहली {n} दिखाई गई हैं)</translation>
    </message>
    <message>
        <source>1st and {n} of {count}</source>
        <translation>{count} में से पहली और {n}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Compare the first with</source>
        <translation>पहली की तुलना इससे करें</translation>
    </message>
    <message>
        <source>Delete the left</source>
        <translation>बाईं हटाएँ</translation>
    </message>
    <message>
        <source>Delete the right</source>
        <translation>दाईं हटाएँ</translation>
    </message>
    <message>
        <source>Group {number} of {count}</source>
        <translation>{count} में से समूह {number}</translation>
    </message>
    <message numerus="yes">
        <source>Keep all %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति रखें</numerusform>
            <numerusform>सभी %n पंक्तियाँ रखें</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>दोनों रखें</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>रखी गई</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>निपट गया</translation>
    </message>
    <message>
        <source>The group before</source>
        <translation>पिछला समूह</translation>
    </message>
    <message>
        <source>The left</source>
        <translation>बाईं</translation>
    </message>
    <message>
        <source>The next group</source>
        <translation>अगला समूह</translation>
    </message>
    <message>
        <source>The right</source>
        <translation>दाईं</translation>
    </message>
    <message>
        <source>These rows are no longer in the dataset.</source>
        <translation>ये पंक्तियाँ अब डेटासेट में नहीं हैं।</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>लाइन {n}</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>All settings are the same</source>
        <translation>सभी सेटिंग्स समान हैं</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>डेटासेट</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Lowest validation loss</source>
        <translation>न्यूनतम वैलिडेशन लॉस</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>अधिकतम मेमोरी</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>अलग सेटिंग्स</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>टोकन प्रति सेकंड</translation>
    </message>
    <message>
        <source>Training loss at the end</source>
        <translation>अंत में प्रशिक्षण लॉस</translation>
    </message>
    <message>
        <source>{value}, the best</source>
        <translation>{value}, सर्वश्रेष्ठ</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Curves of the runs</source>
        <translation>रनों के वक्र</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>ग्रेडिएंट</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>लर्निंग रेट</translation>
    </message>
    <message>
        <source>None of these runs has measured this.</source>
        <translation>इनमें से किसी रन ने यह नहीं मापा है।</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>गुणवत्ता</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>प्रशिक्षण लॉस</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>वैलिडेशन लॉस</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>वक्र क्या दिखाते हैं</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Figures and settings of the runs</source>
        <translation>रनों के आँकड़े और सेटिंग्स</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Added {n}</source>
        <translation>जोड़ी गईं {n}</translation>
    </message>
    <message>
        <source>Changed {n}</source>
        <translation>बदली गईं {n}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>इससे तुलना करें</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>इससे तुलना की गई</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>तुलना हो रही है…</translation>
    </message>
    <message>
        <source>Different: {what}.</source>
        <translation>अलग: {what}।</translation>
    </message>
    <message>
        <source>Moved {n}</source>
        <translation>खिसकाई गईं {n}</translation>
    </message>
    <message>
        <source>No row differs.</source>
        <translation>कोई पंक्ति अलग नहीं है।</translation>
    </message>
    <message>
        <source>Removed {n}</source>
        <translation>हटाई गईं {n}</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>अलग पंक्तियाँ</translation>
    </message>
    <message>
        <source>This row has been taken out since.</source>
        <translation>यह पंक्ति तब से निकाल दी गई है।</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>कौन-सी पंक्तियाँ</translation>
    </message>
    <message>
        <source>the rows as they are now</source>
        <translation>पंक्तियाँ जैसी अभी हैं</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>All comparisons</source>
        <translation>सभी तुलनाएँ</translation>
    </message>
    <message>
        <source>All of these questions have been asked already.</source>
        <translation>ये सभी प्रश्न पहले ही पूछे जा चुके हैं।</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>पूछें</translation>
    </message>
    <message>
        <source>Ask all of them something</source>
        <translation>इन सबसे कुछ पूछें</translation>
    </message>
    <message>
        <source>Ask held-out questions one after another</source>
        <translation>अलग रखे प्रश्न एक के बाद एक पूछें</translation>
    </message>
    <message>
        <source>Each goes on from its own answer to the question shown</source>
        <translation>दिखाए गए प्रश्न के अपने ही उत्तर से हर एक आगे बढ़ता है</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>तुलना निर्यात करें</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>अनुवर्ती प्रश्न</translation>
    </message>
    <message>
        <source>Go to Dataset</source>
        <translation>डेटासेट पर जाएँ</translation>
    </message>
    <message>
        <source>No dataset here has test rows, and there are no golden questions: nothing is held out.</source>
        <translation>यहाँ किसी डेटासेट में परीक्षण पंक्तियाँ नहीं हैं, और गोल्डन प्रश्न भी नहीं: कुछ भी अलग नहीं रखा गया है।</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>प्रश्न हटाएँ</translation>
    </message>
    <message>
        <source>Remove this question?</source>
        <translation>यह प्रश्न हटाएँ?</translation>
    </message>
    <message>
        <source>See what its column says, then ask for what is missing under “Questions”.</source>
        <translation>देखें कि उसका कॉलम क्या कहता है, फिर “प्रश्न” में जाकर छूटे हुए उत्तर माँगें।</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>कई…</translation>
    </message>
    <message>
        <source>Split a dataset on the Dataset screen, or collect golden questions.</source>
        <translation>डेटासेट स्क्रीन पर किसी डेटासेट का विभाजन करें, या गोल्डन प्रश्न इकट्ठा करें।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop asking; what is there is kept</source>
        <translation>पूछना रोकें; जो मिल चुका है वह रहेगा</translation>
    </message>
    <message>
        <source>Table (*.csv);;All of it (*.json)</source>
        <translation>तालिका (*.csv);;सब कुछ (*.json)</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>वोट गणना</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>क्या दिखाया गया है</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>{path} में लिखा गया।</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>आपका प्रश्न</translation>
    </message>
    <message>
        <source>{done} of {all} answers</source>
        <translation>{all} में से {done} उत्तर</translation>
    </message>
    <message>
        <source>“{name}” failed several times in a row and is not asked the rest.</source>
        <translation>“{name}” लगातार कई बार विफल रहा, इसलिए बाकी उससे नहीं पूछे जाएँगे।</translation>
    </message>
    <message>
        <source>“{question}”, its answers and its vote count no longer.</source>
        <translation>“{question}”, इसके उत्तर और इसका वोट अब नहीं गिने जाएँगे।</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Answered by</source>
        <translation>उत्तर देने वाला</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>कुछ पूछें</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>फ़ाइलें संलग्न करें</translation>
    </message>
    <message>
        <source>Attach files to this conversation</source>
        <translation>इस बातचीत में फ़ाइलें संलग्न करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation>दस्तावेज़ ({patterns})</translation>
    </message>
    <message>
        <source>Editing a question: it is asked again, and what was there stays as another version.</source>
        <translation>प्रश्न का संपादन: यह फिर से पूछा जाएगा, और जो था वह दूसरे संस्करण के रूप में रहेगा।</translation>
    </message>
    <message>
        <source>Quotes come from documents, so this stays on.</source>
        <translation>उद्धरण दस्तावेज़ों से ही आते हैं, इसलिए यह चालू रहता है।</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Send (Enter). Shift+Enter begins a new line.</source>
        <translation>भेजें (Enter)। Shift+Enter से नई लाइन शुरू होती है।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop this answer (Esc)</source>
        <translation>यह उत्तर रोकें (Esc)</translation>
    </message>
    <message>
        <source>Use my documents</source>
        <translation>मेरे दस्तावेज़ इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>उत्तर कौन देगा</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>आपका प्रश्न</translation>
    </message>
</context>
<context>
    <name>ConditionList</name>
    <message>
        <source>Add a condition on a column</source>
        <translation>कॉलम पर शर्त जोड़ें</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Characters</source>
        <translation>वर्ण</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>यह शर्त हटाएँ</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>उसमें क्या देखना है</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>As it was, it is kept beside it as “{copy}”.</source>
        <translation>पहले जैसा था वैसा भी, उसके पास “{copy}” के रूप में रखा है।</translation>
    </message>
    <message>
        <source>“{name}” was written by another version of Ustad and is brought to this one.</source>
        <translation>“{name}” को Ustad के किसी दूसरे संस्करण ने लिखा था, और उसे इस संस्करण में लाया जा रहा है।</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chats</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>बातचीतें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
    <message>
        <source>No conversation holds these words.</source>
        <translation>किसी बातचीत में ये शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>पुरानी</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>पिन करें</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>पिन की हुई</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>बातचीतों में खोजें</translation>
    </message>
    <message>
        <source>Search in titles and in what was said (Ctrl+F)</source>
        <translation>शीर्षकों और कही गई बातों में खोजें (Ctrl+F)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>अनपिन करें</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Rejected answer</source>
        <translation>अस्वीकृत उत्तर</translation>
    </message>
    <message>
        <source>Remarks, not trained: {columns}</source>
        <translation>टिप्पणियाँ, प्रशिक्षित नहीं होतीं: {columns}</translation>
    </message>
    <message>
        <source>Say which column is what.</source>
        <translation>बताएँ कि कौन-सा कॉलम क्या है।</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>सिस्टम संदेश</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>What would be trained</source>
        <translation>क्या प्रशिक्षित होगा</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>प्रशिक्षित</translation>
    </message>
</context>
<context>
    <name>Conversing</name>
    <message>
        <source>Getting ready…</source>
        <translation>तैयारी हो रही है…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>The answer: {words}</source>
        <translation>उत्तर: {words}</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct this answer</source>
        <translation>यह उत्तर सुधारें</translation>
    </message>
    <message>
        <source>Keep correction</source>
        <translation>सुधार रखें</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>The answer as it should have been</source>
        <translation>उत्तर, जैसा होना चाहिए था</translation>
    </message>
    <message>
        <source>What was wrong with it, for yourself</source>
        <translation>इसमें क्या गलत था, केवल आपके लिए</translation>
    </message>
    <message>
        <source>“Corrections to rows…” in the menu of the chat makes rows of all corrections.</source>
        <translation>चैट के मेनू में “सुधारों से पंक्तियाँ…” सभी सुधारों से पंक्तियाँ बनाता है।</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>A new dataset</source>
        <translation>नया डेटासेट</translation>
    </message>
    <message>
        <source>Answers that can become rows</source>
        <translation>उत्तर जो पंक्तियाँ बन सकते हैं</translation>
    </message>
    <message>
        <source>Answers you corrected, and those with a thumb up, that are in no dataset yet. What the model had said stays beside a correction as the worse answer, from which preference training learns.</source>
        <translation>आपके सुधारे हुए उत्तर, और वे जिन्हें आपने अच्छा बताया और जो अभी किसी डेटासेट में नहीं हैं। मॉडल ने जो कहा था वह सुधार के साथ कमतर उत्तर के रूप में रहता है; वरीयता प्रशिक्षण इसी से सीखता है।</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>सुधारा गया</translation>
    </message>
    <message>
        <source>Corrections to rows</source>
        <translation>सुधारों से पंक्तियाँ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>डेटासेट</translation>
    </message>
    <message>
        <source>From chat</source>
        <translation>चैट से</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>अच्छा</translation>
    </message>
    <message>
        <source>Name of the new dataset</source>
        <translation>नए डेटासेट का नाम</translation>
    </message>
    <message numerus="yes">
        <source>Save %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति सहेजें</numerusform>
            <numerusform>%n पंक्तियाँ सहेजें</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>पंक्तियाँ सहेजें</translation>
    </message>
    <message>
        <source>There is nothing to save yet: correct an answer, or mark one as good with the thumb under it.</source>
        <translation>अभी सहेजने को कुछ नहीं है: कोई उत्तर सुधारें, या उसके नीचे के अँगूठे से उसे अच्छा बताएँ।</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>निदान जानकारी कॉपी करें</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>निदान जानकारी</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>कुछ गड़बड़ हो गई</translation>
    </message>
    <message>
        <source>That was our mistake, not yours</source>
        <translation>गलती हमारी थी, आपकी नहीं</translation>
    </message>
    <message>
        <source>These diagnostics stay on this machine unless you pass them on. Paths, names of people, documents and datasets, and keys are taken out; an error can still quote a few words of what it was about.</source>
        <translation>यह निदान जानकारी इसी मशीन पर रहती है, जब तक आप इसे किसी को न दें। पथ, लोगों, दस्तावेज़ों और डेटासेट के नाम, और कुंजियाँ निकाल दी गई हैं; फिर भी किसी त्रुटि में उस चीज़ के कुछ शब्द हो सकते हैं जिसके बारे में वह थी।</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>Curve of the run</source>
        <translation>रन का वक्र</translation>
    </message>
    <message>
        <source>GPU (%)</source>
        <translation>GPU (%)</translation>
    </message>
    <message>
        <source>GPU (°C)</source>
        <translation>GPU (°C)</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>ग्रेडिएंट</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>लर्निंग रेट</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>लॉस</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>मेमोरी (GB)</translation>
    </message>
    <message>
        <source>Memory of the GPU (GB)</source>
        <translation>GPU की मेमोरी (GB)</translation>
    </message>
    <message>
        <source>Processor (%)</source>
        <translation>प्रोसेसर (%)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>गुणवत्ता</translation>
    </message>
    <message>
        <source>Size of the gradient</source>
        <translation>ग्रेडिएंट का आकार</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>The curve appears with the first step.</source>
        <translation>वक्र पहले चरण के साथ दिखने लगेगा।</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>टोकन प्रति सेकंड</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>उपयोग</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>वैलिडेशन</translation>
    </message>
    <message>
        <source>What the curve shows</source>
        <translation>वक्र क्या दिखाता है</translation>
    </message>
</context>
<context>
    <name>DatasetsScreen</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) and all that could be undone in them are deleted. This can't be undone.</source>
        <translation>
            <numerusform>%n पंक्ति और उसमें पूर्ववत किया जा सकने वाला सब कुछ हटा दिया जाएगा। यह वापस नहीं हो सकता।</numerusform>
            <numerusform>%n पंक्तियाँ और उनमें पूर्ववत किया जा सकने वाला सब कुछ हटा दिया जाएगा। यह वापस नहीं हो सकता।</numerusform>
        </translation>
    </message>
    <message>
        <source>A dataset belongs to a project: open one, or make a new one, on the start page.</source>
        <translation>डेटासेट किसी प्रोजेक्ट का होता है: आरंभ पृष्ठ पर प्रोजेक्ट खोलें या नया बनाएँ।</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>पंक्ति जोड़ें</translation>
    </message>
    <message>
        <source>Bring in the handbook's questions</source>
        <translation>हैंडबुक के प्रश्न लाएँ</translation>
    </message>
    <message>
        <source>Bring rows in; files may also be dropped here</source>
        <translation>पंक्तियाँ लाएँ; फ़ाइलें यहाँ खींचकर भी छोड़ी जा सकती हैं</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>डेटासेट</translation>
    </message>
    <message>
        <source>Delete the dataset</source>
        <translation>डेटासेट हटाएँ</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>“{name}” हटाएँ?</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>From a folder of the datasets library…</source>
        <translation>datasets लाइब्रेरी के फ़ोल्डर से…</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>फ़ाइलों से…</translation>
    </message>
    <message>
        <source>From the Hugging Face hub…</source>
        <translation>Hugging Face हब से…</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>आरंभ पृष्ठ पर जाएँ</translation>
    </message>
    <message>
        <source>Have a model propose rows from documents or from other rows</source>
        <translation>किसी मॉडल से दस्तावेज़ों या दूसरी पंक्तियों से पंक्तियाँ सुझवाएँ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>फ़ाइल आयात करें…</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>नया डेटासेट</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>कोई प्रोजेक्ट खुला नहीं है</translation>
    </message>
    <message>
        <source>No rows yet</source>
        <translation>अभी कोई पंक्ति नहीं</translation>
    </message>
    <message>
        <source>Propose rows…</source>
        <translation>पंक्तियाँ सुझाएँ…</translation>
    </message>
    <message>
        <source>Proposed rows</source>
        <translation>सुझाई गई पंक्तियाँ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Rename the dataset</source>
        <translation>डेटासेट का नाम बदलें</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Rows are examples: a question and the answer you want. A model is tuned on some of them and tested with the others.</source>
        <translation>पंक्तियाँ उदाहरण हैं: एक प्रश्न और वह उत्तर जो आप चाहते हैं। मॉडल को कुछ पंक्तियों पर ट्यून किया जाता है और बाकी से परखा जाता है।</translation>
    </message>
    <message>
        <source>Write the first row</source>
        <translation>पहली पंक्ति लिखें</translation>
    </message>
    <message>
        <source>{n} for testing</source>
        <translation>{n} परीक्षण के लिए</translation>
    </message>
    <message>
        <source>{n} for training</source>
        <translation>{n} प्रशिक्षण के लिए</translation>
    </message>
    <message>
        <source>{n} for validation</source>
        <translation>{n} वैलिडेशन के लिए</translation>
    </message>
    <message>
        <source>{n} not assigned</source>
        <translation>{n} निर्धारित नहीं</translation>
    </message>
    <message>
        <source>{n} rejected</source>
        <translation>{n} अस्वीकृत</translation>
    </message>
    <message>
        <source>{n} waiting for review</source>
        <translation>{n} समीक्षा की प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Chat with it on this computer</source>
        <translation>इस कंप्यूटर पर इसके साथ चैट करें</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>For training and chat: {size}</source>
        <translation>प्रशिक्षण और चैट के लिए: {size}</translation>
    </message>
    <message>
        <source>Its makers give it only to those who agreed to their terms: agree on the model's page at the hub, and enter a token under “Hub access”.</source>
        <translation>इसके निर्माता इसे केवल उन्हें देते हैं जिन्होंने उनकी शर्तें मानी हैं: हब पर मॉडल के पृष्ठ पर सहमति दें, और “हब ऐक्सेस” में टोकन दर्ज करें।</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>लाइसेंस: {name}</translation>
    </message>
    <message>
        <source>ONNX, {folder}: {size}</source>
        <translation>ONNX, {folder}: {size}</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>क्या डाउनलोड करना है</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>नहीं बताया गया</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>It names the system, the processor, the graphics cards, the memory and the versions of libraries, and what each check found. It holds no paths, no names of people or machines, no documents, no keys.</source>
        <translation>इसमें सिस्टम, प्रोसेसर, ग्राफ़िक्स कार्ड, मेमोरी, लाइब्रेरियों के संस्करण और हर जाँच का परिणाम होता है। इसमें कोई पथ, लोगों या मशीनों के नाम, दस्तावेज़ या कुंजियाँ नहीं होतीं।</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Text of the document</source>
        <translation>दस्तावेज़ का टेक्स्ट</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Find by name or tag</source>
        <translation>नाम या टैग से ढूँढें</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>इंडेक्स हुआ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Passages…</source>
        <translation>अंश…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम दें</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>विराम दिया जा रहा है…</translation>
    </message>
    <message>
        <source>Progress of indexing</source>
        <translation>इंडेक्स करने की प्रगति</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>विफल को फिर आज़माएँ</translation>
    </message>
    <message>
        <source>See how this document is cut into passages</source>
        <translation>देखें कि यह दस्तावेज़ अंशों में कैसे काटा गया है</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>टैग…</translation>
    </message>
    <message>
        <source>What is indexed stays; Index goes on where it stopped</source>
        <translation>जो इंडेक्स हो चुका है वह रहता है; “इंडेक्स करें” वहीं से आगे बढ़ता है जहाँ रुका था</translation>
    </message>
    <message>
        <source>Which documents are listed</source>
        <translation>कौन-से दस्तावेज़ सूची में हैं</translation>
    </message>
    <message>
        <source>{rate} files/s</source>
        <translation>{rate} फ़ाइलें/सेकंड</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} शेष</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>इंडेक्स हुआ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>किसी दूसरे के समान</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>DownloadCard</name>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>How far the download of {name} is</source>
        <translation>{name} का डाउनलोड कहाँ तक पहुँचा</translation>
    </message>
    <message>
        <source>Partly downloaded</source>
        <translation>आंशिक रूप से डाउनलोड हुआ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम दें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>अपनी बारी की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} प्रति सेकंड</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} शेष</translation>
    </message>
</context>
<context>
    <name>EarlierRoom</name>
    <message numerus="yes">
        <source>%n more are not shown.</source>
        <translation>
            <numerusform>%n और नहीं दिखाया गया।</numerusform>
            <numerusform>%n और नहीं दिखाए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers and figures are lost. The runs stay as they are.</source>
        <translation>उत्तर और आँकड़े खो जाएँगे। रन जैसे हैं वैसे रहेंगे।</translation>
    </message>
    <message>
        <source>Ask the same questions again after each new run or index, and see how it goes over time</source>
        <translation>हर नए रन या इंडेक्स के बाद वही प्रश्न फिर से पूछें, और देखें कि समय के साथ क्या होता है</translation>
    </message>
    <message>
        <source>Comparisons are kept here, with all answers, to be looked at and compared with later ones.</source>
        <translation>तुलनाएँ सभी उत्तरों के साथ यहाँ रखी जाती हैं, ताकि उन्हें देखा जा सके और बाद वालों से मिलाया जा सके।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n comparison(s)?</source>
        <translation>
            <numerusform>%n तुलना हटाएँ?</numerusform>
            <numerusform>%n तुलनाएँ हटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>पिछली तुलनाएँ</translation>
    </message>
    <message>
        <source>Figures of those chosen</source>
        <translation>चुने हुओं के आँकड़े</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Keep as a check</source>
        <translation>जाँच के रूप में रखें</translation>
    </message>
    <message>
        <source>Keep as a check…</source>
        <translation>जाँच के रूप में रखें…</translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation>अभी कुछ भी नहीं मिलाया गया</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>The questions differ, so the figures tell only so much.</source>
        <translation>प्रश्न अलग हैं, इसलिए आँकड़े बस इतना ही बताते हैं।</translation>
    </message>
    <message>
        <source>The same questions are asked again when you say so; the newest run takes the place of this one.</source>
        <translation>आपके कहने पर वही प्रश्न फिर से पूछे जाते हैं; सबसे नया रन इसकी जगह लेता है।</translation>
    </message>
</context>
<context>
    <name>EditsMenu</name>
    <message>
        <source>Nothing has been edited yet</source>
        <translation>अभी कुछ संपादित नहीं हुआ</translation>
    </message>
    <message>
        <source>Take back several edits</source>
        <translation>कई संपादन वापस लें</translation>
    </message>
</context>
<context>
    <name>EstimateCard</name>
    <message>
        <source>A first guess; after a run on this computer it is a better one.</source>
        <translation>पहला अनुमान; इस कंप्यूटर पर एक रन के बाद यह बेहतर होगा।</translation>
    </message>
    <message>
        <source>By an earlier run on this computer.</source>
        <translation>इस कंप्यूटर पर पिछले रन के आधार पर।</translation>
    </message>
    <message>
        <source>By how fast this computer multiplies; after a run on it, better.</source>
        <translation>इस आधार पर कि यह कंप्यूटर कितनी तेज़ी से गुणा करता है; इस पर एक रन के बाद बेहतर।</translation>
    </message>
    <message numerus="yes">
        <source>Corrected by what %n run(s) on this computer needed.</source>
        <translation>
            <numerusform>इस कंप्यूटर पर %n रन की वास्तविक ज़रूरत से सुधारा गया।</numerusform>
            <numerusform>इस कंप्यूटर पर %n रनों की वास्तविक ज़रूरत से सुधारा गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>नहीं समाएगा</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>समा जाएगा</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>अभी खाली</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Memory of the GPU</source>
        <translation>GPU की मेमोरी</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Tokens to read</source>
        <translation>पढ़ने के टोकन</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>क्या-क्या लगेगा</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>क्या सीखता है</translation>
    </message>
    <message>
        <source>Worked out, and not measured on this computer yet.</source>
        <translation>हिसाब से निकाला गया, इस कंप्यूटर पर अभी मापा नहीं गया।</translation>
    </message>
    <message>
        <source>Working out…</source>
        <translation>हिसाब लगाया जा रहा है…</translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation>लगभग {count}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>लगभग {size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>लगभग {time}</translation>
    </message>
    <message>
        <source>then about {size}</source>
        <translation>तब लगभग {size}</translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation>{count} वेट</translation>
    </message>
    <message>
        <source>{need}; {cost}</source>
        <translation>{need}; {cost}</translation>
    </message>
    <message>
        <source>{train} + {validation} to validate on</source>
        <translation>{train} + {validation} वैलिडेशन के लिए</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n प्रश्न</numerusform>
            <numerusform>%n प्रश्न</numerusform>
        </translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>सभी प्रश्न</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर मिले</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>दोनों</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Golden questions</source>
        <translation>गोल्डन प्रश्न</translation>
    </message>
    <message>
        <source>Held-out questions</source>
        <translation>अलग रखे प्रश्न</translation>
    </message>
    <message>
        <source>In nearly the same words</source>
        <translation>लगभग उन्हीं शब्दों में</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>दूसरे शब्दों में</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>कुछ हद तक</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>नहीं पूछा गया</translation>
    </message>
    <message>
        <source>Questions it was trained on</source>
        <translation>प्रश्न जिन पर इसका प्रशिक्षण हुआ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>To say that the documents do not tell</source>
        <translation>यह कहना कि दस्तावेज़ नहीं बताते</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>ट्यून किया हुआ</translation>
    </message>
    <message>
        <source>Validation questions</source>
        <translation>वैलिडेशन प्रश्न</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>शब्दशः</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>गलत</translation>
    </message>
</context>
<context>
    <name>EvaluationScreen</name>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>पहले करें</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>Golden questions</source>
        <translation>गोल्डन प्रश्न</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>लीक</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नई</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>नई तुलना</translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation>अभी कुछ भी नहीं मिलाया गया</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>टुकड़े</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>The same questions to several ways of answering: which is better, and how sure that is.</source>
        <translation>उत्तर देने के कई तरीकों से वही प्रश्न: कौन सा बेहतर है, और यह कितना पक्का है।</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>क्या दिखाया गया है</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Against the rules</source>
        <translation>नियमों के विपरीत</translation>
    </message>
    <message>
        <source>Agrees with the rules</source>
        <translation>नियमों से मेल खाता है</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>एक उत्तर</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>सीखने का वक्र</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>फिर से मापें</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>मापा गया</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>अभी निश्चित नहीं</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>डिस्क पर</translation>
    </message>
    <message>
        <source>On your own questions</source>
        <translation>आपके अपने प्रश्नों पर</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>रिपोर्ट…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>See the trial</source>
        <translation>ट्रायल देखें</translation>
    </message>
    <message>
        <source>Shows sources</source>
        <translation>स्रोत दिखाता है</translation>
    </message>
    <message>
        <source>To begin</source>
        <translation>शुरू करने में</translation>
    </message>
    <message>
        <source>What each way costs</source>
        <translation>किस तरीके की क्या लागत है</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>When the facts change</source>
        <translation>जब तथ्य बदलें</translation>
    </message>
    <message>
        <source>Would more rows help?</source>
        <translation>क्या और पंक्तियों से मदद मिलेगी?</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>लगभग {time}</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>कम से कम</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>अधिक से अधिक</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>मापा गया</translation>
    </message>
    <message>
        <source>measured, in %</source>
        <translation>मापा गया, % में</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message numerus="yes">
        <source>“{metric}” on %n held-out question(s); the lines are 95 % intervals.</source>
        <translation>
            <numerusform>अलग रखे %n प्रश्न पर “{metric}”; रेखाएँ 95 % अंतराल हैं।</numerusform>
            <numerusform>अलग रखे %n प्रश्नों पर “{metric}”; रेखाएँ 95 % अंतराल हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>More in the guide</source>
        <translation>मार्गदर्शिका में और पढ़ें</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>(ends here)</source>
        <translation>(यहाँ समाप्त)</translation>
    </message>
    <message>
        <source>A folder or ZIP file to hand over, with a sample program</source>
        <translation>सौंपने के लिए फ़ोल्डर या ZIP फ़ाइल, नमूना प्रोग्राम सहित</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>इससे पूछें</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>सत्यापित हो रहा है</translation>
    </message>
    <message>
        <source>Compare it with the original</source>
        <translation>मूल से इसकी तुलना करें</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} हटाएँ</translation>
    </message>
    <message>
        <source>First difference: asked “{prompt}”, after “{shared}”</source>
        <translation>पहला अंतर: “{prompt}” पूछने पर, “{shared}” के बाद</translation>
    </message>
    <message>
        <source>How far the comparison is</source>
        <translation>तुलना कहाँ तक पहुँची</translation>
    </message>
    <message>
        <source>How much the same text surprises each: original, then export. Less is better.</source>
        <translation>वही टेक्स्ट हर एक को कितना चौंकाता है: पहले मूल, फिर निर्यात। कम बेहतर है।</translation>
    </message>
    <message>
        <source>Package…</source>
        <translation>पैकेज…</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>परप्लेक्सिटी</translation>
    </message>
    <message>
        <source>Places of the same text at which both find the same next word the likeliest.</source>
        <translation>उसी टेक्स्ट के वे स्थान जहाँ दोनों उसी अगले शब्द को सबसे संभावित मानते हैं।</translation>
    </message>
    <message>
        <source>Prompts read the same</source>
        <translation>समान पढ़े गए प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Questions that become the same tokens in both. All must.</source>
        <translation>प्रश्न जो दोनों में वही टोकन बनते हैं। सभी को बनना चाहिए।</translation>
    </message>
    <message>
        <source>Same answer</source>
        <translation>वही उत्तर</translation>
    </message>
    <message>
        <source>Same next word</source>
        <translation>वही अगला शब्द</translation>
    </message>
    <message>
        <source>Show the folder of {name}</source>
        <translation>{name} का फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>The export goes on</source>
        <translation>निर्यात यूँ आगे बढ़ता है</translation>
    </message>
    <message>
        <source>The original goes on</source>
        <translation>मूल यूँ आगे बढ़ता है</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>सत्यापित करें</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>अपनी बारी की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>What “{run}” learnt, with {model}</source>
        <translation>“{run}” ने जो सीखा, {model} के साथ</translation>
    </message>
    <message>
        <source>Words of the original's answers up to where the export's first differs.</source>
        <translation>मूल के उत्तरों के शब्द, वहाँ तक जहाँ निर्यात का उत्तर पहली बार अलग होता है।</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>{same} of {all}</source>
        <translation>{all} में से {same}</translation>
    </message>
    <message>
        <source>“{prompt}” becomes other tokens from the one numbered {at} on:</source>
        <translation>“{prompt}” टोकन संख्या {at} से आगे अलग टोकन बनता है:</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n cannot be: {reason}</source>
        <translation>
            <numerusform>%n नहीं लिखी जा सकती: {reason}</numerusform>
            <numerusform>%n नहीं लिखी जा सकतीं: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be written</source>
        <translation>
            <numerusform>%n पंक्ति लिखी जाएगी</numerusform>
            <numerusform>%n पंक्तियाँ लिखी जाएँगी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be written.</source>
        <translation>
            <numerusform>%n पंक्ति लिखी जाएगी।</numerusform>
            <numerusform>%n पंक्तियाँ लिखी जाएँगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>All accepted rows</source>
        <translation>सभी स्वीकृत पंक्तियाँ</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>बिना बदलाव के</translation>
    </message>
    <message>
        <source>Choose where to.</source>
        <translation>चुनें कि कहाँ लिखना है।</translation>
    </message>
    <message>
        <source>Each part of the split in a file of its own</source>
        <translation>विभाजन का हर भाग अपनी अलग फ़ाइल में</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>“{name}” निर्यात करें</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folder of the datasets library</source>
        <translation>datasets लाइब्रेरी का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>फ़ाइल की शुरुआत</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Not packed</source>
        <translation>पैक नहीं किया हुआ</translation>
    </message>
    <message numerus="yes">
        <source>Not written, since not reviewed yet: %n draft(s).</source>
        <translation>
            <numerusform>नहीं लिखा जाएगा, क्योंकि समीक्षा नहीं हुई: %n ड्राफ़्ट।</numerusform>
            <numerusform>नहीं लिखे जाएँगे, क्योंकि समीक्षा नहीं हुई: %n ड्राफ़्ट।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not written: %n rejected row(s).</source>
        <translation>
            <numerusform>नहीं लिखी जाएगी: %n अस्वीकृत पंक्ति।</numerusform>
            <numerusform>नहीं लिखी जाएँगी: %n अस्वीकृत पंक्तियाँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the first {looked} rows {n} cannot be written: {reason}</source>
        <translation>पहली {looked} पंक्तियों में से {n} नहीं लिखी जा सकतीं: {reason}</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>पैक किया हुआ</translation>
    </message>
    <message>
        <source>Rows are written</source>
        <translation>पंक्तियाँ लिखी जाती हैं</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Text by a chat template (Jinja)</source>
        <translation>चैट टेम्पलेट (Jinja) के अनुसार टेक्स्ट</translation>
    </message>
    <message>
        <source>Text by a template</source>
        <translation>टेम्पलेट के अनुसार टेक्स्ट</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>{path} नाम का कोई फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>This is there already, with something in it.</source>
        <translation>यह पहले से मौजूद है, और इसमें कुछ है।</translation>
    </message>
    <message>
        <source>Those the table shows</source>
        <translation>जो तालिका में दिख रही हैं</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>कौन-सी पंक्तियाँ</translation>
    </message>
    <message>
        <source>Will be called {name}</source>
        <translation>इसका नाम {name} होगा</translation>
    </message>
    <message>
        <source>Will be replaced: {names}</source>
        <translation>बदल दिया जाएगा: {names}</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>A model as ONNX, for processors, NVIDIA cards and Windows, held against the original.</source>
        <translation>ONNX के रूप में मॉडल: प्रोसेसर, NVIDIA कार्ड और Windows के लिए, मूल से मिलाकर परखा हुआ।</translation>
    </message>
    <message>
        <source>Delete the export</source>
        <translation>निर्यात हटाएँ</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>“{name}” हटाएँ?</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>GGUF file (*.gguf)</source>
        <translation>GGUF फ़ाइल (*.gguf)</translation>
    </message>
    <message>
        <source>It was not compared with the original yet.</source>
        <translation>अभी मूल से इसकी तुलना नहीं हुई।</translation>
    </message>
    <message>
        <source>Its folder is removed ({size}). The model it was made of stays.</source>
        <translation>इसका फ़ोल्डर हटा दिया जाएगा ({size})। जिस मॉडल से यह बना वह बना रहेगा।</translation>
    </message>
    <message>
        <source>Make a GGUF file</source>
        <translation>GGUF फ़ाइल बनाएँ</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Package “{name}”</source>
        <translation>“{name}” का पैकेज बनाएँ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>The GGUF file is at {path} ({size}).</source>
        <translation>GGUF फ़ाइल {path} पर है ({size})।</translation>
    </message>
    <message>
        <source>The package is at {path} ({size}).</source>
        <translation>पैकेज {path} पर है ({size})।</translation>
    </message>
    <message>
        <source>There are none yet. Each appears here with its size and, once it is verified, how near it is to the original.</source>
        <translation>अभी कोई नहीं है। हर निर्यात यहाँ अपने आकार के साथ दिखेगा और सत्यापित होने पर यह भी कि वह मूल के कितना पास है।</translation>
    </message>
    <message>
        <source>Verifying found it broken: do not hand it over.</source>
        <translation>सत्यापन में यह खराब निकला: इसे किसी को न सौंपें।</translation>
    </message>
    <message>
        <source>ZIP file (*.zip);;Folder (*)</source>
        <translation>ZIP फ़ाइल (*.zip);;फ़ोल्डर (*)</translation>
    </message>
    <message>
        <source>“{name}” is exported ({size}).</source>
        <translation>“{name}” निर्यात हो गया ({size})।</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>A quarter of the full size, and nearer to the original than int4.</source>
        <translation>पूरे आकार का चौथाई हिस्सा, और int4 की तुलना में मूल के अधिक पास।</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>खराब</translation>
    </message>
    <message>
        <source>Half of the full size, nearly exact. For cards with enough memory.</source>
        <translation>पूरे आकार का आधा, लगभग सटीक। पर्याप्त मेमोरी वाले कार्डों के लिए।</translation>
    </message>
    <message>
        <source>NVIDIA card</source>
        <translation>NVIDIA कार्ड</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>सत्यापित नहीं</translation>
    </message>
    <message>
        <source>Recommended: an eighth of the full size and the quickest answers, since reading the weights takes most of the time. Some words differ from the original; verifying says how many.</source>
        <translation>अनुशंसित: पूरे आकार का आठवाँ हिस्सा और सबसे तेज़ उत्तर, क्योंकि अधिकांश समय वेट पढ़ने में लगता है। कुछ शब्द मूल से अलग होते हैं; कितने, यह सत्यापन बताता है।</translation>
    </message>
    <message>
        <source>Says the same as the original, word for word. Large and slow: for comparing.</source>
        <translation>शब्दशः वही कहता है जो मूल कहता है। बड़ा और धीमा: तुलना के लिए।</translation>
    </message>
    <message>
        <source>This processor</source>
        <translation>यह प्रोसेसर</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>सत्यापित</translation>
    </message>
    <message>
        <source>Verified, differs</source>
        <translation>सत्यापित, अलग है</translation>
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
        <translation>विफल</translation>
    </message>
    <message>
        <source>Half of the answers took longer, half less.</source>
        <translation>आधे उत्तरों को इससे अधिक समय लगा, आधे को कम।</translation>
    </message>
    <message>
        <source>How fast a model writes; quotes are not written.</source>
        <translation>मॉडल कितनी तेज़ी से लिखता है; उद्धरण लिखे नहीं जाते।</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>मापा गया</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>पूछे गए प्रश्न</translation>
    </message>
    <message>
        <source>Questions that ended in an error.</source>
        <translation>वे प्रश्न जो त्रुटि में समाप्त हुए।</translation>
    </message>
    <message>
        <source>The most that was held while it answered, all of the engine together.</source>
        <translation>उत्तर देते समय सबसे अधिक ली गई मेमोरी, पूरे इंजन की मिलाकर।</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>एक उत्तर का समय</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>टोकन प्रति सेकंड</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} से</translation>
    </message>
    <message>
        <source>{value}, the best</source>
        <translation>{value}, सर्वश्रेष्ठ</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures of each</source>
        <translation>हर एक के आँकड़े</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Browse…</source>
        <translation>ब्राउज़ करें…</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>All rows</source>
        <translation>सभी पंक्तियाँ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>भरें</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति भरें</numerusform>
            <numerusform>%n पंक्तियाँ भरें</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill a column</source>
        <translation>कॉलम भरें</translation>
    </message>
    <message>
        <source>In which rows</source>
        <translation>किन पंक्तियों में</translation>
    </message>
    <message>
        <source>Leave it empty to empty the column.</source>
        <translation>कॉलम को खाली करने के लिए इसे खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Made of other columns</source>
        <translation>दूसरे कॉलमों से बना</translation>
    </message>
    <message>
        <source>Names of columns in braces stand for what is in them: {names}</source>
        <translation>मँझले कोष्ठकों में लिखे कॉलमों के नाम उनमें मौजूद सामग्री को दर्शाते हैं: {names}</translation>
    </message>
    <message>
        <source>Only where the column is empty</source>
        <translation>केवल जहाँ कॉलम खाली है</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>चयनित पंक्तियाँ</translation>
    </message>
    <message>
        <source>Shown rows</source>
        <translation>दिख रही पंक्तियाँ</translation>
    </message>
    <message>
        <source>The first rows get:</source>
        <translation>पहली पंक्तियों में आएगा:</translation>
    </message>
    <message>
        <source>The same value</source>
        <translation>वही मान</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>With</source>
        <translation>इससे</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>किससे</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source> or </source>
        <translation> या </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Chosen rows</source>
        <translation>चुनी हुई पंक्तियाँ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>{name} से</translation>
    </message>
    <message>
        <source>Inside of words too</source>
        <translation>शब्दों के भीतर भी</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>निर्धारित नहीं</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Sorted by {what}</source>
        <translation>{what} के अनुसार क्रमबद्ध</translation>
    </message>
    <message>
        <source>Sorted by {what}, descending</source>
        <translation>{what} के अनुसार क्रमबद्ध, अवरोही</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>तारांकित</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>वैलिडेशन</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>नोट वाली</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>में यह है</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>में यह नहीं है</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>खाली है</translation>
    </message>
    <message>
        <source>is longer than</source>
        <translation>से लंबा है</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>खाली नहीं है</translation>
    </message>
    <message>
        <source>is shorter than</source>
        <translation>से छोटा है</translation>
    </message>
    <message>
        <source>length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>रेगुलर एक्सप्रेशन से मेल खाता है</translation>
    </message>
    <message>
        <source>part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>star</source>
        <translation>तारा</translation>
    </message>
    <message>
        <source>state</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>{column} {is_longer_than} {n} characters</source>
        <translation>{column} {n} वर्णों {is_longer_than}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n और</numerusform>
            <numerusform>%n और</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since {day}</source>
        <translation>{day} से बदले हुए</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>सब हटाएँ</translation>
    </message>
    <message>
        <source>Look inside of words too</source>
        <translation>शब्दों के भीतर भी देखें</translation>
    </message>
    <message>
        <source>Only {place}; press to take this away</source>
        <translation>केवल {place}; इसे हटाने के लिए दबाएँ</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>हटाएँ: {what}</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>यह शर्त हटाएँ</translation>
    </message>
    <message>
        <source>Whole words were found, the last perhaps only begun. This looks through all rows.</source>
        <translation>पूरे शब्द मिले, अंतिम शब्द शायद केवल शुरुआत से। यह सभी पंक्तियों में देखता है।</translation>
    </message>
    <message>
        <source>{n} of {all} rows shown</source>
        <translation>{all} में से {n} पंक्तियाँ दिखाई गईं</translation>
    </message>
    <message>
        <source>{place}: click to search beyond it</source>
        <translation>{place}: इसके बाहर भी खोजने के लिए क्लिक करें</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Changed at any time</source>
        <translation>कभी भी बदली गई</translation>
    </message>
    <message>
        <source>Changed in the last 30 days</source>
        <translation>पिछले 30 दिनों में बदली गई</translation>
    </message>
    <message>
        <source>Changed in the last 7 days</source>
        <translation>पिछले 7 दिनों में बदली गई</translation>
    </message>
    <message>
        <source>Changed in the last year</source>
        <translation>पिछले एक साल में बदली गई</translation>
    </message>
    <message>
        <source>Find a tag, folder or file</source>
        <translation>टैग, फ़ोल्डर या फ़ाइल ढूँढें</translation>
    </message>
    <message>
        <source>Search there</source>
        <translation>वहाँ खोजें</translation>
    </message>
    <message>
        <source>Tags, folders and files to search in</source>
        <translation>खोजने के लिए टैग, फ़ोल्डर और फ़ाइलें</translation>
    </message>
    <message>
        <source>When the file was last changed</source>
        <translation>फ़ाइल पिछली बार कब बदली गई</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>कहाँ खोजना है</translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Anywhere</source>
        <translation>कहीं भी</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>आरोही</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>अवरोही</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>फ़िल्टर करें और क्रम दें</translation>
    </message>
    <message>
        <source>Length of the row</source>
        <translation>पंक्ति की लंबाई</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>चिह्न</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>क्रम का आधार</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>तारा</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>तारांकित</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>The dataset's own order</source>
        <translation>डेटासेट का अपना क्रम</translation>
    </message>
    <message>
        <source>Where rows come from</source>
        <translation>पंक्तियाँ कहाँ से आती हैं</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>नोट वाली</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>इस पृष्ठ पर ढूँढें</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>अगला स्थान</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>पिछला स्थान</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{all} में से {at}</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Ask for advice</source>
        <translation>सलाह लें</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>तुलना करें…</translation>
    </message>
    <message>
        <source>Ignore this: {finding}</source>
        <translation>इसे अनदेखा करें: {finding}</translation>
    </message>
    <message>
        <source>One undo takes it back</source>
        <translation>एक बार पूर्ववत करने से यह वापस हो जाता है</translation>
    </message>
    <message>
        <source>See rows that belong together side by side</source>
        <translation>एक-दूसरे से जुड़ी पंक्तियाँ साथ-साथ देखें</translation>
    </message>
    <message>
        <source>Show only these rows in the table: {finding}</source>
        <translation>तालिका में केवल ये पंक्तियाँ दिखाएँ: {finding}</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>इन्हें दिखाएँ</translation>
    </message>
</context>
<context>
    <name>FitLine</name>
    <message>
        <source>Why it fits, or does not</source>
        <translation>यह क्यों समाता है, या क्यों नहीं</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>{bits} bit: fits</source>
        <translation>{bits} बिट: समा जाएगा</translation>
    </message>
    <message>
        <source>{bits} bit: tight</source>
        <translation>{bits} बिट: मुश्किल से समाएगा</translation>
    </message>
    <message>
        <source>{bits} bit: will not fit</source>
        <translation>{bits} बिट: नहीं समाएगा</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Advanced</source>
        <translation>उन्नत</translation>
    </message>
</context>
<context>
    <name>FromDatasetDialog</name>
    <message>
        <source>All rows</source>
        <translation>सभी पंक्तियाँ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>डेटासेट</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Rows that were proposed from your documents know the passage they speak about. Propose rows and review them in Datasets; rows that nothing is trained on tell the most.</source>
        <translation>आपके दस्तावेज़ों से सुझाई गई पंक्तियाँ जानती हैं कि वे किस अंश की बात करती हैं। डेटासेट में पंक्तियाँ सुझवाएँ और उनकी समीक्षा करें; जिन पंक्तियों पर कोई प्रशिक्षण नहीं हुआ, वे सबसे अधिक बताती हैं।</translation>
    </message>
    <message>
        <source>Take questions from a dataset</source>
        <translation>डेटासेट से प्रश्न लें</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>इन्हें लें</translation>
    </message>
    <message>
        <source>Test rows</source>
        <translation>परीक्षण पंक्तियाँ</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>प्रशिक्षण पंक्तियाँ</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>वैलिडेशन पंक्तियाँ</translation>
    </message>
    <message>
        <source>{count} rows are marked as such.</source>
        <translation>{count} पंक्तियाँ इस रूप में चिह्नित हैं।</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message numerus="yes">
        <source>%n message(s) from the beginning of this conversation were not read.</source>
        <translation>
            <numerusform>इस बातचीत की शुरुआत का %n संदेश नहीं पढ़ा गया।</numerusform>
            <numerusform>इस बातचीत की शुरुआत के %n संदेश नहीं पढ़े गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit and were not read.</source>
        <translation>
            <numerusform>%n अंश नहीं समाया और पढ़ा नहीं गया।</numerusform>
            <numerusform>%n अंश नहीं समाए और पढ़े नहीं गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read</source>
        <translation>
            <numerusform>%n टोकन पढ़ा गया</numerusform>
            <numerusform>%n टोकन पढ़े गए</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this conversation was read; when it no longer fits, the oldest go first.</source>
        <translation>यह पूरी बातचीत पढ़ी गई; जब यह समा नहीं पाएगी, तो सबसे पुराने संदेश पहले हटेंगे।</translation>
    </message>
    <message>
        <source>Begin a new conversation, or say again what matters of them.</source>
        <translation>नई बातचीत शुरू करें, या उनमें से जो ज़रूरी हो वह फिर से कहें।</translation>
    </message>
    <message>
        <source>For the last answer {used} of {all} tokens (word pieces) were used.</source>
        <translation>पिछले उत्तर के लिए {all} में से {used} टोकन (शब्दों के टुकड़े) इस्तेमाल हुए।</translation>
    </message>
    <message>
        <source>How much this model can read is not known here.</source>
        <translation>यह मॉडल कितना पढ़ सकता है, यह यहाँ पता नहीं है।</translation>
    </message>
    <message>
        <source>{share} of what it can read</source>
        <translation>जितना यह पढ़ सकता है उसका {share}</translation>
    </message>
    <message>
        <source>{share} read, passages left out</source>
        <translation>{share} पढ़ा गया, कुछ अंश छोड़ दिए गए</translation>
    </message>
    <message>
        <source>{share} read, the beginning left out</source>
        <translation>{share} पढ़ा गया, शुरुआत छोड़ दी गई</translation>
    </message>
</context>
<context>
    <name>GgufCard</name>
    <message>
        <source>Folder of llama.cpp's source code</source>
        <translation>llama.cpp के सोर्स कोड का फ़ोल्डर</translation>
    </message>
    <message>
        <source>For llama.cpp, Ollama and LM Studio: a GGUF file</source>
        <translation>llama.cpp, Ollama और LM Studio के लिए: एक GGUF फ़ाइल</translation>
    </message>
    <message>
        <source>Make a GGUF file…</source>
        <translation>GGUF फ़ाइल बनाएँ…</translation>
    </message>
    <message>
        <source>Numbers of the GGUF file</source>
        <translation>GGUF फ़ाइल की संख्याएँ</translation>
    </message>
    <message>
        <source>What is chosen above is converted by {path}.</source>
        <translation>ऊपर चुने गए को {path} रूपांतरित करता है।</translation>
    </message>
</context>
<context>
    <name>GoldenDetail</name>
    <message>
        <source>Answered in {place}</source>
        <translation>उत्तर {place} में है</translation>
    </message>
    <message>
        <source>Chat would say that nothing covers this, although the passage was found.</source>
        <translation>चैट कहेगी कि इसके बारे में कुछ नहीं है, हालाँकि अंश मिल गया था।</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>कोई प्रश्न चुनें</translation>
    </message>
    <message>
        <source>Here you see what answers it, and what was found instead where it went wrong.</source>
        <translation>यहाँ आप देखते हैं कि उसका उत्तर किससे मिलता है, और जहाँ गलती हुई वहाँ बदले में क्या मिला।</translation>
    </message>
    <message>
        <source>Not asked yet: press Measure.</source>
        <translation>अभी पूछा नहीं गया: “मापें” दबाएँ।</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>The right passage came as number {place}. Before it:</source>
        <translation>सही अंश {place}वें स्थान पर आया। उससे पहले:</translation>
    </message>
    <message>
        <source>The right passage came first.</source>
        <translation>सही अंश सबसे पहले आया।</translation>
    </message>
    <message>
        <source>The right passage is not among the first ten. Found instead:</source>
        <translation>सही अंश पहले दस में नहीं है। बदले में मिले:</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>{document}, page {page}</source>
        <translation>{document}, पृष्ठ {page}</translation>
    </message>
</context>
<context>
    <name>GoldenDialog</name>
    <message>
        <source>A passage counts as right when it holds at least half of these words.</source>
        <translation>कोई अंश तब सही माना जाता है जब उसमें इन शब्दों में से कम से कम आधे हों।</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>प्रश्न जोड़ें</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>As somebody would ask it</source>
        <translation>जैसे कोई इसे पूछेगा</translation>
    </message>
    <message>
        <source>Choose a document, or give the words that answer the question.</source>
        <translation>कोई दस्तावेज़ चुनें, या प्रश्न का उत्तर देने वाले शब्द दें।</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>प्रश्न संपादित करें</translation>
    </message>
    <message>
        <source>Found by the quote</source>
        <translation>उद्धरण से ढूँढा गया</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>The words of the document that answer it</source>
        <translation>दस्तावेज़ के वे शब्द जो इसका उत्तर देते हैं</translation>
    </message>
    <message>
        <source>Without words every passage of the page, or of the document, counts as right.</source>
        <translation>शब्दों के बिना उस पृष्ठ या दस्तावेज़ का हर अंश सही माना जाता है।</translation>
    </message>
    <message>
        <source>Words that answer it</source>
        <translation>उत्तर देने वाले शब्द</translation>
    </message>
</context>
<context>
    <name>GoldenModel</name>
    <message>
        <source>Any that holds the quote</source>
        <translation>कोई भी जिसमें उद्धरण हो</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>First</source>
        <translation>पहला</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>अभी पूछा नहीं गया</translation>
    </message>
    <message>
        <source>Not in the first ten</source>
        <translation>पहले दस में नहीं</translation>
    </message>
    <message>
        <source>Number {place}</source>
        <translation>संख्या {place}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Right passage</source>
        <translation>सही अंश</translation>
    </message>
    <message>
        <source>{document}, page {page}</source>
        <translation>{document}, पृष्ठ {page}</translation>
    </message>
</context>
<context>
    <name>GrowDialog</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n अनुरोध</numerusform>
            <numerusform>%n अनुरोध</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n row(s)</source>
        <translation>
            <numerusform>लगभग %n पंक्ति</numerusform>
            <numerusform>लगभग %n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting the model ready…</source>
        <translation>मॉडल तैयार हो रहा है…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Propose rows</source>
        <translation>पंक्तियाँ सुझाएँ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Rows in other words</source>
        <translation>दूसरे शब्दों में पंक्तियाँ</translation>
    </message>
    <message>
        <source>Rows per passage</source>
        <translation>प्रति अंश पंक्तियाँ</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>रोका गया।</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>The limits leave no room for even one request.</source>
        <translation>सीमाएँ एक भी अनुरोध की गुंजाइश नहीं छोड़तीं।</translation>
    </message>
    <message>
        <source>The rows go to “{name}” as drafts. Each waits until you accept or reject it.</source>
        <translation>पंक्तियाँ “{name}” में ड्राफ़्ट के रूप में जाती हैं। हर पंक्ति आपके स्वीकार या अस्वीकार करने तक प्रतीक्षा करती है।</translation>
    </message>
    <message>
        <source>There is no model that could write: add one on the Models screen.</source>
        <translation>ऐसा कोई मॉडल नहीं है जो लिख सके: मॉडल स्क्रीन पर एक जोड़ें।</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>क्या सुझाया जाए</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>लगभग {time}</translation>
    </message>
    <message>
        <source>cost about {cost}</source>
        <translation>लागत लगभग {cost}</translation>
    </message>
    <message>
        <source>time: try one passage to know</source>
        <translation>समय: जानने के लिए एक अंश पर आज़माएँ</translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation>{read} टोकन पढ़े जाएँगे, {written} लिखे जाएँगे</translation>
    </message>
</context>
<context>
    <name>GrowPrompt</name>
    <message>
        <source>Filled in</source>
        <translation>भरा हुआ</translation>
    </message>
    <message>
        <source>Filled in for each passage: {places}</source>
        <translation>हर अंश के लिए भरे जाते हैं: {places}</translation>
    </message>
    <message>
        <source>Nothing usable</source>
        <translation>कुछ भी काम का नहीं</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>पुनर्स्थापित करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Take the prompt this kind comes with</source>
        <translation>वह प्रॉम्प्ट लें जो इस प्रकार के साथ आता है</translation>
    </message>
    <message>
        <source>The next passage</source>
        <translation>अगला अंश</translation>
    </message>
    <message>
        <source>The passage before</source>
        <translation>पिछला अंश</translation>
    </message>
    <message>
        <source>The prompt, filled in</source>
        <translation>भरा हुआ प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Try on this passage</source>
        <translation>इस अंश पर आज़माएँ</translation>
    </message>
    <message>
        <source>Try the prompt to see what this model really writes.</source>
        <translation>प्रॉम्प्ट आज़माएँ और देखें कि यह मॉडल वास्तव में क्या लिखता है।</translation>
    </message>
    <message>
        <source>What is shown of the prompt</source>
        <translation>प्रॉम्प्ट का क्या दिखाया गया है</translation>
    </message>
    <message>
        <source>What the model writes</source>
        <translation>मॉडल क्या लिखता है</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>मॉडल ने क्या लिखा</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>पृष्ठ {n}</translation>
    </message>
    <message>
        <source>row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <translation>{n} में से {at}</translation>
    </message>
    <message>
        <source>{n} left out: {reasons}</source>
        <translation>{n} छोड़े गए: {reasons}</translation>
    </message>
    <message>
        <source>{n} usable</source>
        <translation>{n} काम के</translation>
    </message>
    <message>
        <source>{seconds} s, {read} tokens read, {written} written</source>
        <translation>{seconds} सेकंड, {read} टोकन पढ़े, {written} लिखे</translation>
    </message>
</context>
<context>
    <name>GrowSources</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n अंश</numerusform>
            <numerusform>%n अंश</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are selected in the table. Those that are one question and one answer are said in other words; each stays in its part of the split.</source>
        <translation>
            <numerusform>तालिका में %n पंक्ति चयनित है। यदि वह एक प्रश्न और एक उत्तर है तो दूसरे शब्दों में कही जाएगी; वह विभाजन के अपने भाग में ही रहेगी।</numerusform>
            <numerusform>तालिका में %n पंक्तियाँ चयनित हैं। जो एक प्रश्न और एक उत्तर हैं वे दूसरे शब्दों में कही जाएँगी; हर एक विभाजन के अपने भाग में ही रहेगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>सभी दस्तावेज़</translation>
    </message>
    <message>
        <source>Documents to ask about</source>
        <translation>जिन दस्तावेज़ों के बारे में पूछना है</translation>
    </message>
    <message>
        <source>No documents are indexed yet. Add some on the Documents screen and press Index.</source>
        <translation>अभी कोई दस्तावेज़ इंडेक्स नहीं हुआ है। दस्तावेज़ स्क्रीन पर कुछ जोड़ें और “इंडेक्स करें” दबाएँ।</translation>
    </message>
    <message>
        <source>No rows are selected. Close this, select rows in the table, and come back.</source>
        <translation>कोई पंक्ति चयनित नहीं है। इसे बंद करें, तालिका में पंक्तियाँ चुनें और वापस आएँ।</translation>
    </message>
</context>
<context>
    <name>Growing</name>
    <message numerus="yes">
        <source>%n passage(s) asked about</source>
        <translation>
            <numerusform>%n अंश के बारे में पूछा गया</numerusform>
            <numerusform>%n अंशों के बारे में पूछा गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came before.</source>
        <translation>
            <numerusform>पहले %n पंक्ति आई।</numerusform>
            <numerusform>पहले %n पंक्तियाँ आईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) proposed</source>
        <translation>
            <numerusform>%n पंक्ति सुझाई गई</numerusform>
            <numerusform>%n पंक्तियाँ सुझाई गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>तैयारी हो रही है…</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>यह लाइन छिपाएँ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा करें</translation>
    </message>
    <message>
        <source>Rows are being proposed already. Wait until that is done, or stop it.</source>
        <translation>पंक्तियाँ पहले से सुझाई जा रही हैं। उसके पूरा होने तक प्रतीक्षा करें, या उसे रोकें।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n row(s) came.</source>
        <translation>
            <numerusform>रोका गया। %n पंक्ति आई।</numerusform>
            <numerusform>रोका गया। %n पंक्तियाँ आईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>क्या छोड़ा गया</translation>
    </message>
    <message>
        <source>cost {cost}</source>
        <translation>लागत {cost}</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} छोड़ी गईं</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Every technical word of the window in two sentences. The small ? beside a word shows the same.</source>
        <translation>विंडो का हर तकनीकी शब्द, दो वाक्यों में। किसी शब्द के पास का छोटा ? भी यही दिखाता है।</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>इसके बारे में और</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>The picture shows the window in English.</source>
        <translation>चित्र में विंडो अंग्रेज़ी में है।</translation>
    </message>
    <message>
        <source>This page is not translated yet. It is shown in English.</source>
        <translation>इस पृष्ठ का अभी अनुवाद नहीं हुआ है। यह अंग्रेज़ी में दिखाया गया है।</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>विषय-सूची</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Guided first run</source>
        <translation>पहली बार का मार्गदर्शन</translation>
    </message>
    <message>
        <source>Nothing in the guide holds these words.</source>
        <translation>मार्गदर्शिका में ये शब्द कहीं नहीं हैं।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open a page on the internet?</source>
        <translation>इंटरनेट पर पृष्ठ खोलें?</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>मार्गदर्शिका में खोजें</translation>
    </message>
    <message>
        <source>Seven steps on the sample project, each shown to you</source>
        <translation>नमूना प्रोजेक्ट पर सात चरण, हर एक आपको दिखाया जाता है</translation>
    </message>
    <message>
        <source>{address} is opened in your web browser.</source>
        <translation>{address} आपके वेब ब्राउज़र में खुलेगा।</translation>
    </message>
    <message>
        <source>{page} – Ustad's guide</source>
        <translation>{page} – Ustad की मार्गदर्शिका</translation>
    </message>
</context>
<context>
    <name>HardwareScreen</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n जाँच विफल हुई</numerusform>
            <numerusform>%n जाँचें विफल हुईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n कोर</numerusform>
            <numerusform>%n कोर</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>सब ठीक है</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>निदान जानकारी कॉपी करें…</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>ग्राफ़िक्स कार्ड</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>हार्डवेयर</translation>
    </message>
    <message>
        <source>Last tested: {when}</source>
        <translation>पिछला परीक्षण: {when}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>No NVIDIA card that its driver lists</source>
        <translation>कोई NVIDIA कार्ड नहीं जो उसके ड्राइवर की सूची में हो</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Nothing was tried yet. “Test” does one real operation of each kind: a matrix product on each device, a step of training, a layer in 4 bits, an ONNX session on each provider, and more. It takes half a minute to some minutes; what crashes or hangs, does so in a process of its own.</source>
        <translation>अभी कुछ आज़माया नहीं गया। “परीक्षण” हर प्रकार की एक वास्तविक क्रिया करता है: हर डिवाइस पर एक मैट्रिक्स गुणा, प्रशिक्षण का एक चरण, 4 बिट में एक परत, हर प्रोवाइडर पर एक ONNX सत्र, और भी बहुत कुछ। इसमें आधे मिनट से कुछ मिनट लगते हैं; जो क्रैश होता या अटकता है, वह अपनी अलग प्रक्रिया में ही ऐसा करता है।</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>प्रोसेसर</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>फिर से परीक्षण</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>परीक्षण हो रहा है</translation>
    </message>
    <message>
        <source>Trying: {what}</source>
        <translation>आज़माया जा रहा है: {what}</translation>
    </message>
    <message>
        <source>What this computer can do for models: tried, not guessed.</source>
        <translation>यह कंप्यूटर मॉडलों के लिए क्या कर सकता है: आज़माकर देखा हुआ, अनुमान नहीं।</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} खाली</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} और %n और</numerusform>
            <numerusform>{name} और %n और</numerusform>
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
        <translation>से</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>कितने</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n स्थान</numerusform>
            <numerusform>%n स्थान</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <translation>इस रूप में</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Import, stopped</source>
        <translation>आयात, रोका गया</translation>
    </message>
    <message>
        <source>Imports and exports</source>
        <translation>आयात और निर्यात</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Nothing came in from a file or went out to one yet.</source>
        <translation>अभी तक किसी फ़ाइल से कुछ आया नहीं और किसी में कुछ गया नहीं।</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Show what was left out</source>
        <translation>दिखाएँ कि क्या छोड़ा गया</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
</context>
<context>
    <name>HubAccess</name>
    <message>
        <source>A token is kept; enter another to replace it</source>
        <translation>एक टोकन रखा हुआ है; उसे बदलने के लिए दूसरा दर्ज करें</translation>
    </message>
    <message>
        <source>Address of a mirror</source>
        <translation>मिरर का पता</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>हब से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Enter a token first.</source>
        <translation>पहले टोकन दर्ज करें।</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>टोकन भुला दें</translation>
    </message>
    <message>
        <source>Hub access</source>
        <translation>हब ऐक्सेस</translation>
    </message>
    <message>
        <source>Most models can be had without an account. Some makers give theirs only to those who agreed to terms on the model's page: for those, make a token for reading in your account's settings at the hub.</source>
        <translation>अधिकांश मॉडल बिना खाते के मिल जाते हैं। कुछ निर्माता अपने मॉडल केवल उन्हें देते हैं जिन्होंने मॉडल के पृष्ठ पर शर्तें मानी हैं: उनके लिए हब पर अपने खाते की सेटिंग्स में पढ़ने का टोकन बनाएँ।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>The hub itself</source>
        <translation>हब स्वयं</translation>
    </message>
    <message>
        <source>The hub knows it: it is of {name}.</source>
        <translation>हब इसे पहचानता है: यह {name} का है।</translation>
    </message>
    <message>
        <source>The token is forgotten.</source>
        <translation>टोकन भुला दिया गया।</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>टोकन</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>Asking the hub…</source>
        <translation>हब से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>लाएँ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Import from the Hugging Face hub</source>
        <translation>Hugging Face हब से आयात करें</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>सेट का नाम</translation>
    </message>
    <message>
        <source>Only files of rows are fetched. A program that comes with a set is never run.</source>
        <translation>केवल पंक्तियों वाली फ़ाइलें लाई जाती हैं। सेट के साथ आने वाला प्रोग्राम कभी नहीं चलाया जाता।</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Parts of the set</source>
        <translation>सेट के भाग</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>owner/name, or the set's address</source>
        <translation>owner/name, या सेट का पता</translation>
    </message>
    <message>
        <source>{name} has these parts.</source>
        <translation>{name} में ये भाग हैं।</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>{size} लाना है</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>A kind Ustad does not know</source>
        <translation>ऐसा प्रकार जिसे Ustad नहीं जानता</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>हब से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>For training and chat</source>
        <translation>प्रशिक्षण और चैट के लिए</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>किस रूप में</translation>
    </message>
    <message>
        <source>Its makers ask for consent</source>
        <translation>इसके निर्माता सहमति माँगते हैं</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>{name} देखें</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>देखें…</translation>
    </message>
    <message>
        <source>Nothing is sent before you search. Only weights that cannot run programs are downloaded: safetensors and ONNX.</source>
        <translation>आपके खोजने से पहले कुछ नहीं भेजा जाता। केवल वे वेट डाउनलोड होते हैं जो प्रोग्राम नहीं चला सकते: safetensors और ONNX।</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>Part of a name, or owner/name</source>
        <translation>नाम का हिस्सा, या owner/name</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>The hub has none in this form whose name holds that. Try fewer words, or the other form.</source>
        <translation>हब पर इस रूप में ऐसा कोई मॉडल नहीं जिसके नाम में यह हो। कम शब्द या दूसरा रूप आज़माएँ।</translation>
    </message>
    <message>
        <source>What to look for on the hub</source>
        <translation>हब पर क्या ढूँढना है</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>लाइसेंस नहीं बताया गया</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} डाउनलोड</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} पैरामीटर</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n कॉलम</numerusform>
            <numerusform>%n कॉलम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <translation>
            <numerusform>%n लाइन छोड़ी गई।</numerusform>
            <numerusform>%n लाइनें छोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first lines could not be read: {reason}</source>
        <translation>
            <numerusform>पहली लाइनों में से %n पढ़ी नहीं जा सकी: {reason}</numerusform>
            <numerusform>पहली लाइनों में से %n पढ़ी नहीं जा सकीं: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in.</source>
        <translation>
            <numerusform>%n पंक्ति आ गई।</numerusform>
            <numerusform>%n पंक्तियाँ आ गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have come in so far</source>
        <translation>
            <numerusform>अब तक %n पंक्ति आई है</numerusform>
            <numerusform>अब तक %n पंक्तियाँ आई हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>“{name}” में जोड़ें</translation>
    </message>
    <message>
        <source>As drafts, to be reviewed</source>
        <translation>ड्राफ़्ट के रूप में, समीक्षा के लिए</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>जैसा फ़ाइल कहती है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cells separated by</source>
        <translation>सेलों को अलग करने वाला</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>एन्कोडिंग</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>पता लगाएँ</translation>
    </message>
    <message>
        <source>Found: {what}</source>
        <translation>मिला: {what}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Import “{file}”</source>
        <translation>“{file}” आयात करें</translation>
    </message>
    <message>
        <source>In the shape of the rows there</source>
        <translation>वहाँ की पंक्तियों के ढाँचे में</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>किसमें</translation>
    </message>
    <message>
        <source>New dataset “{name}”</source>
        <translation>नया डेटासेट “{name}”</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>निर्धारित नहीं</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>पहली पंक्तियाँ पढ़ी जा रही हैं…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>शीट</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation>पहली लाइन में कॉलमों के नाम हैं</translation>
    </message>
    <message>
        <source>The rows come in when you press Import.</source>
        <translation>“आयात करें” दबाने पर पंक्तियाँ आएँगी।</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>वैलिडेशन</translation>
    </message>
    <message>
        <source>recognised as: {kind}</source>
        <translation>इस रूप में पहचाना गया: {kind}</translation>
    </message>
    <message>
        <source>separated by {what}</source>
        <translation>{what} से अलग किया हुआ</translation>
    </message>
    <message>
        <source>shape not recognised</source>
        <translation>ढाँचा पहचाना नहीं गया</translation>
    </message>
    <message>
        <source>the first with rows</source>
        <translation>पंक्तियों वाली पहली शीट</translation>
    </message>
</context>
<context>
    <name>IntervalPlot</name>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>{low} और {high} के बीच</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>मापा नहीं गया</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Clear finished</source>
        <translation>पूरे हो चुके हटाएँ</translation>
    </message>
    <message>
        <source>Close the list of jobs (Esc)</source>
        <translation>कार्यों की सूची बंद करें (Esc)</translation>
    </message>
    <message>
        <source>Indexing, training and exports appear here while they run, with their logs.</source>
        <translation>इंडेक्स करना, प्रशिक्षण और निर्यात चलते समय यहाँ अपने लॉग के साथ दिखते हैं।</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>करने को कुछ नहीं</translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>और %n पुराना</numerusform>
            <numerusform>और %n पुराने</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Copy details…</source>
        <translation>विवरण कॉपी करें…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>In a process of its own</source>
        <translation>अपनी अलग प्रक्रिया में</translation>
    </message>
    <message>
        <source>In a process of its own, one at a time</source>
        <translation>अपनी अलग प्रक्रिया में, एक समय में एक</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>पृष्ठभूमि में</translation>
    </message>
    <message>
        <source>In the process that holds the models</source>
        <translation>उस प्रक्रिया में जिसमें मॉडल हैं</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>बीच में टूट गया</translation>
    </message>
    <message>
        <source>It names the system, the versions of libraries, what went wrong and the last lines of the logs. Paths, names of people, documents and datasets, and keys are taken out. Look through it all the same: an error can quote a few words of what it was about.</source>
        <translation>इसमें सिस्टम, लाइब्रेरियों के संस्करण, क्या गड़बड़ हुई, और लॉग की आखिरी लाइनें हैं। पथ, लोगों, दस्तावेज़ों और डेटासेट के नाम, और कुंजियाँ निकाल दी गई हैं। फिर भी इसे देख लें: किसी त्रुटि में उस चीज़ के कुछ शब्द हो सकते हैं जिसके बारे में वह थी।</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Log of {title}</source>
        <translation>{title} का लॉग</translation>
    </message>
    <message>
        <source>Nothing has been logged.</source>
        <translation>कुछ भी लॉग नहीं हुआ।</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>Ustad ended while this was under way.</source>
        <translation>यह चल ही रहा था कि Ustad बंद हो गया।</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} शेष</translation>
    </message>
    <message>
        <source>{when} · took {time}</source>
        <translation>{when} · {time} लगे</translation>
    </message>
</context>
<context>
    <name>JobsButton</name>
    <message>
        <source>Jobs</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>कार्य ({count})</translation>
    </message>
</context>
<context>
    <name>JudgeDialog</name>
    <message numerus="yes">
        <source>%n verdict(s): each pair of answers in both orders.</source>
        <translation>
            <numerusform>%n फ़ैसला: उत्तरों का हर जोड़ा दोनों क्रमों में।</numerusform>
            <numerusform>%n फ़ैसले: उत्तरों का हर जोड़ा दोनों क्रमों में।</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} here.</source>
        <translation>यहाँ लगभग {time}।</translation>
    </message>
    <message>
        <source>About {tokens} tokens to read.</source>
        <translation>पढ़ने के लिए लगभग {tokens} टोकन।</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>सभी {count}</translation>
    </message>
    <message>
        <source>How long that takes shows after the first few; you can stop at any time.</source>
        <translation>इसमें कितना समय लगता है, यह पहले कुछ के बाद दिखता है; आप कभी भी रोक सकते हैं।</translation>
    </message>
    <message>
        <source>It compares each two answers to a question, in both orders; only where both verdicts agree somebody wins. How far it can be trusted shows beside your own votes.</source>
        <translation>यह किसी प्रश्न के हर दो उत्तरों की तुलना दोनों क्रमों में करता है; कोई तभी जीतता है जब दोनों फ़ैसले एक हों। इस पर कितना भरोसा किया जा सकता है, यह आपके अपने वोटों के साथ दिखता है।</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>निर्णायक</translation>
    </message>
    <message>
        <source>Judge answers</source>
        <translation>उत्तरों का निर्णय करवाएँ</translation>
    </message>
    <message>
        <source>Last time: {sentences}</source>
        <translation>पिछली बार: {sentences}</translation>
    </message>
    <message>
        <source>Let a model judge</source>
        <translation>मॉडल से निर्णय करवाएँ</translation>
    </message>
    <message>
        <source>Let a model judge the answers</source>
        <translation>मॉडल से उत्तरों का निर्णय करवाएँ</translation>
    </message>
    <message>
        <source>No model here is large enough to judge. Add a larger one on the Models screen, or an address in Settings.</source>
        <translation>यहाँ निर्णय के लिए पर्याप्त बड़ा कोई मॉडल नहीं है। मॉडल स्क्रीन पर कोई बड़ा मॉडल जोड़ें, या सेटिंग्स में कोई पता।</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Questions, expected answers, quotes and all answers are sent to {host}.</source>
        <translation>प्रश्न, अपेक्षित उत्तर, उद्धरण और सभी उत्तर {host} को भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>There is no question that two ways of answering have answered.</source>
        <translation>ऐसा कोई प्रश्न नहीं है जिसका उत्तर दो तरीकों ने दिया हो।</translation>
    </message>
    <message>
        <source>They cost about {price}.</source>
        <translation>इनकी लागत लगभग {price} है।</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%n row(s) added to “{name}”.</source>
        <translation>
            <numerusform>“{name}” में %n पंक्ति जोड़ी गई।</numerusform>
            <numerusform>“{name}” में %n पंक्तियाँ जोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>बातचीत निर्यात करें</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>{file} में निर्यात हुआ</translation>
    </message>
    <message>
        <source>Nothing has been said in this conversation yet.</source>
        <translation>इस बातचीत में अभी कुछ नहीं कहा गया है।</translation>
    </message>
    <message>
        <source>Show the dataset</source>
        <translation>डेटासेट दिखाएँ</translation>
    </message>
    <message>
        <source>Show the row</source>
        <translation>पंक्ति दिखाएँ</translation>
    </message>
    <message>
        <source>The answer is a row of “{name}” now.</source>
        <translation>उत्तर अब “{name}” की एक पंक्ति है।</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Keys of the chat</source>
        <translation>चैट की कुंजियाँ</translation>
    </message>
</context>
<context>
    <name>KnowledgeScreen</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n दस्तावेज़</numerusform>
            <numerusform>%n दस्तावेज़</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be read.</source>
        <translation>
            <numerusform>%n दस्तावेज़ पढ़ा नहीं जा सका।</numerusform>
            <numerusform>%n दस्तावेज़ पढ़े नहीं जा सके।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be read; the others are indexed.</source>
        <translation>
            <numerusform>%n दस्तावेज़ पढ़ा नहीं जा सका; बाकी इंडेक्स हो गए हैं।</numerusform>
            <numerusform>%n दस्तावेज़ पढ़े नहीं जा सके; बाकी इंडेक्स हो गए हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to index.</source>
        <translation>
            <numerusform>%n दस्तावेज़ इंडेक्स होना बाकी है।</numerusform>
            <numerusform>%n दस्तावेज़ इंडेक्स होने बाकी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n विफल</numerusform>
            <numerusform>%n विफल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the project already.</source>
        <translation>
            <numerusform>%n फ़ाइल पहले से प्रोजेक्ट में थी।</numerusform>
            <numerusform>%n फ़ाइलें पहले से प्रोजेक्ट में थीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) can be found</source>
        <translation>
            <numerusform>%n अंश खोजा जा सकता है</numerusform>
            <numerusform>%n अंश खोजे जा सकते हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n प्रतीक्षा में</numerusform>
            <numerusform>%n प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add a folder and what is below it</source>
        <translation>फ़ोल्डर और उसके नीचे का सब कुछ जोड़ें</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>फ़ाइलें जोड़ें</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Add the files that hold the knowledge</source>
        <translation>वे फ़ाइलें जोड़ें जिनमें ज्ञान है</translation>
    </message>
    <message>
        <source>All documents are indexed.</source>
        <translation>सभी दस्तावेज़ इंडेक्स हो गए हैं।</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>All kinds that are read</source>
        <translation>पढ़े जाने वाले सभी प्रकार</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Files, a folder, or a table from a database; files may also be dropped here</source>
        <translation>फ़ाइलें, फ़ोल्डर, या डेटाबेस की तालिका; फ़ाइलें यहाँ खींचकर भी छोड़ी जा सकती हैं</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>फ़ाइलें…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>फ़ोल्डर…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>How documents are read and searched…</source>
        <translation>दस्तावेज़ कैसे पढ़े और खोजे जाते हैं…</translation>
    </message>
    <message>
        <source>How often the right passage is found for questions of your own</source>
        <translation>आपके अपने प्रश्नों के लिए सही अंश कितनी बार मिलता है</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>इंडेक्स करें</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>इंडेक्स हुआ</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>इंडेक्स हो रहा है</translation>
    </message>
    <message>
        <source>Its folder was opened: a file of this kind can be a program, which Ustad does not start.</source>
        <translation>इसका फ़ोल्डर खोला गया: इस तरह की फ़ाइल कोई प्रोग्राम हो सकती है, जिसे Ustad शुरू नहीं करता।</translation>
    </message>
    <message>
        <source>No program on this machine opens this kind of file.</source>
        <translation>इस मशीन का कोई प्रोग्राम इस प्रकार की फ़ाइल नहीं खोलता।</translation>
    </message>
    <message>
        <source>PDF, Word, PowerPoint, Excel, web pages, mails, books, Markdown, text and more are read. The project keeps its own copies; your files stay as they are.</source>
        <translation>PDF, Word, PowerPoint, Excel, वेब पृष्ठ, मेल, किताबें, Markdown, टेक्स्ट और बहुत कुछ पढ़ा जाता है। प्रोजेक्ट अपनी प्रतियाँ रखता है; आपकी फ़ाइलें जैसी हैं वैसी रहती हैं।</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} documents are read; the rest waits.</source>
        <translation>विराम पर: {total} में से {done} दस्तावेज़ पढ़े गए; बाकी प्रतीक्षा में हैं।</translation>
    </message>
    <message>
        <source>Read what is new or changed, so that it can be found</source>
        <translation>जो नया या बदला हुआ है उसे पढ़ें, ताकि वह खोजा जा सके</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s)?</source>
        <translation>
            <numerusform>%n दस्तावेज़ हटाएँ?</numerusform>
            <numerusform>%n दस्तावेज़ हटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Score…</source>
        <translation>परखें…</translation>
    </message>
    <message>
        <source>Source code and settings</source>
        <translation>सोर्स कोड और सेटिंग्स</translation>
    </message>
    <message>
        <source>Table from a database…</source>
        <translation>डेटाबेस की तालिका…</translation>
    </message>
    <message>
        <source>Tables and data</source>
        <translation>तालिकाएँ और डेटा</translation>
    </message>
    <message>
        <source>The project's copy and its passages are deleted. The file it was copied from stays.</source>
        <translation>प्रोजेक्ट की प्रति और उसके अंश हटा दिए जाएँगे। जिस फ़ाइल से प्रति बनी थी वह बनी रहेगी।</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation>निगरानी वाले फ़ोल्डर…</translation>
    </message>
    <message>
        <source>What answers are looked up in</source>
        <translation>जिसमें उत्तर खोजे जाते हैं</translation>
    </message>
</context>
<context>
    <name>LeaksModel</name>
    <message>
        <source>Asked</source>
        <translation>पूछा गया</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>कितना समान</translation>
    </message>
    <message>
        <source>In this trial</source>
        <translation>इस ट्रायल में</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>जिस पर प्रशिक्षित</translation>
    </message>
</context>
<context>
    <name>LeaksRoom</name>
    <message numerus="yes">
        <source>Asked all the same: %n question(s). The slices say how answers to them fare.</source>
        <translation>
            <numerusform>फिर भी पूछे गए: %n प्रश्न। टुकड़े बताते हैं कि इसके उत्तर कैसे रहे।</numerusform>
            <numerusform>फिर भी पूछे गए: %n प्रश्न। टुकड़े बताते हैं कि इनके उत्तर कैसे रहे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question is compared with what the runs were trained on: word for word, in nearly the same words, and by its meaning.</source>
        <translation>हर प्रश्न की तुलना उससे होती है जिस पर रन प्रशिक्षित हुए: शब्दशः, लगभग उन्हीं शब्दों में, और अर्थ से।</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n question(s). An answer to what was trained on shows memory, not skill.</source>
        <translation>
            <numerusform>छोड़ा गया: %n प्रश्न। जिस पर प्रशिक्षण हुआ उसका उत्तर याददाश्त दिखाता है, कौशल नहीं।</numerusform>
            <numerusform>छोड़े गए: %n प्रश्न। जिस पर प्रशिक्षण हुआ उसका उत्तर याददाश्त दिखाता है, कौशल नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these questions was trained on</source>
        <translation>इनमें से किसी प्रश्न पर प्रशिक्षण नहीं हुआ</translation>
    </message>
    <message>
        <source>Nothing here was trained, so nothing can have been learnt by heart</source>
        <translation>यहाँ कुछ भी प्रशिक्षित नहीं हुआ, इसलिए कुछ रटा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Questions that were trained on</source>
        <translation>वे प्रश्न जिन पर प्रशिक्षण हुआ</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>मॉडल ने क्या लिखा</translation>
    </message>
    <message>
        <source>What the model wrote is listed, the first {shown} at most.</source>
        <translation>मॉडल ने जो लिखा वह सूची में है, अधिक से अधिक पहले {shown}।</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>क्या छोड़ा गया</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Its maker has put no text beside it. Its licence: {licence}</source>
        <translation>इसके निर्माता ने इसके साथ कोई टेक्स्ट नहीं रखा। इसका लाइसेंस: {licence}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Licences of what Ustad is made of</source>
        <translation>Ustad जिनसे बना है उनके लाइसेंस</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Search by name or licence</source>
        <translation>नाम या लाइसेंस से खोजें</translation>
    </message>
    <message>
        <source>The words of the licence</source>
        <translation>लाइसेंस का पाठ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message numerus="yes">
        <source>%n step(s) to go</source>
        <translation>
            <numerusform>%n चरण बाकी</numerusform>
            <numerusform>%n चरण बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
</context>
<context>
    <name>LocalServerCard</name>
    <message numerus="yes">
        <source>%n request(s) since it was switched on</source>
        <translation>
            <numerusform>चालू होने के बाद से %n अनुरोध</numerusform>
            <numerusform>चालू होने के बाद से %n अनुरोध</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>How to ask it</source>
        <translation>इससे कैसे पूछें</translation>
    </message>
    <message>
        <source>In force when it is switched on again.</source>
        <translation>दोबारा चालू करने पर लागू होगा।</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Let other computers ask?</source>
        <translation>दूसरे कंप्यूटरों को पूछने दें?</translation>
    </message>
    <message>
        <source>Let them ask</source>
        <translation>पूछने दें</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>स्थानीय सर्वर</translation>
    </message>
    <message>
        <source>Local server: {verb}</source>
        <translation>स्थानीय सर्वर: {verb}</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>नई कुंजी बनाएँ</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>नई कुंजी बनाएँ?</translation>
    </message>
    <message>
        <source>Models alone: no project is open.</source>
        <translation>केवल मॉडल: कोई प्रोजेक्ट खुला नहीं है।</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>नई कुंजी…</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>अभी कुछ नहीं पूछा गया।</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>On, also for other computers</source>
        <translation>चालू, दूसरे कंप्यूटरों के लिए भी</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>एक क्षण…</translation>
    </message>
    <message>
        <source>Other programs on this machine can ask your models, runs and documents, as they would ask OpenAI. Your own chat goes first.</source>
        <translation>इस मशीन के दूसरे प्रोग्राम आपके मॉडलों, रनों और दस्तावेज़ों से वैसे ही पूछ सकते हैं जैसे वे OpenAI से पूछते। आपकी अपनी चैट पहले चलती है।</translation>
    </message>
    <message>
        <source>Programs with the present key are turned away. The server is switched off and on again.</source>
        <translation>मौजूदा कुंजी वाले प्रोग्राम लौटा दिए जाएँगे। सर्वर बंद करके फिर चालू किया जाएगा।</translation>
    </message>
    <message>
        <source>Serve this project instead</source>
        <translation>इसके बजाय यह प्रोजेक्ट परोसें</translation>
    </message>
    <message>
        <source>Serves the project “{name}”.</source>
        <translation>प्रोजेक्ट “{name}” परोसता है।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>Whoever is in this network and has the key can then ask your models and documents. Questions and answers cross the network unencrypted.</source>
        <translation>तब इस नेटवर्क में जिसके पास कुंजी है वह आपके मॉडलों और दस्तावेज़ों से पूछ सकेगा। प्रश्न और उत्तर नेटवर्क पर बिना एन्क्रिप्शन के जाते हैं।</translation>
    </message>
    <message>
        <source>Will serve the project “{name}”.</source>
        <translation>प्रोजेक्ट “{name}” परोसेगा।</translation>
    </message>
    <message>
        <source>YOUR-KEY</source>
        <translation>आपकी-कुंजी</translation>
    </message>
    <message>
        <source>left</source>
        <translation>छोड़कर गया</translation>
    </message>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>{read} read, {written} written</source>
        <translation>{read} पढ़े, {written} लिखे</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A project is a folder that holds documents, rows, runs and chats. Open one, or try the sample.</source>
        <translation>प्रोजेक्ट एक फ़ोल्डर है जिसमें दस्तावेज़, पंक्तियाँ, रन और चैट रहते हैं। कोई खोलें, या नमूना आज़माएँ।</translation>
    </message>
    <message>
        <source>BUILD</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>डेटासेट</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Each can go on from where it stopped.</source>
        <translation>हर एक वहीं से जारी रह सकता है जहाँ रुका था।</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>आरंभ पर जाएँ</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>हार्डवेयर</translation>
    </message>
    <message>
        <source>It can go on from where it stopped when Ustad starts again.</source>
        <translation>Ustad फिर से शुरू होने पर यह वहीं से जारी रह सकता है जहाँ रुका था।</translation>
    </message>
    <message>
        <source>It would have to begin anew.</source>
        <translation>इसे नए सिरे से शुरू करना होगा।</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>कोई प्रोजेक्ट खुला नहीं है</translation>
    </message>
    <message>
        <source>PLAN</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Resume goes on from where it stopped; it also waits for you under Jobs.</source>
        <translation>“जारी रखें” वहीं से आगे बढ़ता है जहाँ रुका था; यह “कार्य” में भी आपकी प्रतीक्षा करता है।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>कार्य दिखाएँ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Start the job again</source>
        <translation>कार्य फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>रोकें और बंद करें</translation>
    </message>
    <message>
        <source>TRY</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>{count} jobs were cut off when Ustad last ended.</source>
        <translation>Ustad के पिछली बार बंद होने पर {count} कार्य बीच में कट गए।</translation>
    </message>
    <message>
        <source>{kind}: {words}. Your project is safe; what was shown as saved is on disk. You can go on working.</source>
        <translation>{kind}: {words}। आपका प्रोजेक्ट सुरक्षित है; जो सहेजा हुआ दिखाया गया था वह डिस्क पर है। आप काम जारी रख सकते हैं।</translation>
    </message>
    <message>
        <source>“{title}” ended with a fault: {words}</source>
        <translation>“{title}” खराबी के साथ समाप्त हुआ: {words}</translation>
    </message>
    <message>
        <source>“{title}” is done.</source>
        <translation>“{title}” पूरा हुआ।</translation>
    </message>
    <message>
        <source>“{title}” is still running</source>
        <translation>“{title}” अभी चल रहा है</translation>
    </message>
    <message>
        <source>“{title}” is stopped.</source>
        <translation>“{title}” रोक दिया गया।</translation>
    </message>
    <message>
        <source>“{title}” was cut off when Ustad last ended.</source>
        <translation>Ustad के पिछली बार बंद होने पर “{title}” बीच में कट गया।</translation>
    </message>
</context>
<context>
    <name>Managing</name>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>बातचीत का नाम बदलें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>“{title}” हटा दी गई।</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Chosen and rejected answer</source>
        <translation>चुना गया और अस्वीकृत उत्तर</translation>
    </message>
    <message>
        <source>Chosen answer</source>
        <translation>चुना गया उत्तर</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Document and summary</source>
        <translation>दस्तावेज़ और सारांश</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>More of the question</source>
        <translation>प्रश्न का बाकी हिस्सा</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>सादा टेक्स्ट</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>प्रश्न और उत्तर</translation>
    </message>
    <message>
        <source>Rejected answer</source>
        <translation>अस्वीकृत उत्तर</translation>
    </message>
    <message>
        <source>Rejected turns</source>
        <translation>अस्वीकृत बारियाँ</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>चिह्नित स्थान</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>सिस्टम संदेश</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Text and label</source>
        <translation>टेक्स्ट और लेबल</translation>
    </message>
    <message>
        <source>Text and spans</source>
        <translation>टेक्स्ट और चिह्नित स्थान</translation>
    </message>
    <message>
        <source>Text by a chat template (Jinja)</source>
        <translation>चैट टेम्पलेट (Jinja) के अनुसार टेक्स्ट</translation>
    </message>
    <message>
        <source>Text by a template</source>
        <translation>टेम्पलेट के अनुसार टेक्स्ट</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>बारियाँ</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>Use</source>
        <translation>उपयोग</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>कॉलम क्या हैं</translation>
    </message>
</context>
<context>
    <name>MappingPanel</name>
    <message>
        <source>As it would be trained</source>
        <translation>जैसे प्रशिक्षित होगा</translation>
    </message>
    <message>
        <source>As models bring it: “messages” are the turns; columns go by their names.</source>
        <translation>जैसे मॉडल इसे लाते हैं: “messages” बारियाँ हैं; कॉलम अपने नामों से आते हैं।</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>हर पंक्ति है</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>पहली पंक्तियाँ</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>टेक्स्ट में</translation>
    </message>
    <message>
        <source>Names of columns stand in braces: {example}</source>
        <translation>कॉलमों के नाम मँझले कोष्ठकों में होते हैं: {example}</translation>
    </message>
    <message>
        <source>No column is taken for: {parts}.</source>
        <translation>इनके लिए कोई कॉलम नहीं चुना गया: {parts}।</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>आयात नहीं होगा</translation>
    </message>
    <message>
        <source>Remark, not trained</source>
        <translation>टिप्पणी, प्रशिक्षित नहीं होती</translation>
    </message>
    <message>
        <source>Row {at} of {n}</source>
        <translation>{n} में से पंक्ति {at}</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>क्या माना गया</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>अगली पंक्ति</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>पिछली पंक्ति</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>क्या दिखाया गया है</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>पंक्तियाँ क्या हैं</translation>
    </message>
    <message>
        <source>What “{column}” is taken for</source>
        <translation>“{column}” को क्या माना गया है</translation>
    </message>
    <message>
        <source>Write a template.</source>
        <translation>टेम्पलेट लिखें।</translation>
    </message>
</context>
<context>
    <name>MarksStrip</name>
    <message>
        <source>Accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>For people; no model sees it</source>
        <translation>लोगों के लिए; कोई मॉडल इसे नहीं देखता</translation>
    </message>
    <message>
        <source>Give the row a star</source>
        <translation>पंक्ति को तारा दें</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>State of the row</source>
        <translation>पंक्ति की स्थिति</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>तारा हटाएँ</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Memory: {words}. {name}</source>
        <translation>मेमोरी: {words}। {name}</translation>
    </message>
    <message>
        <source>Processor only, no GPU</source>
        <translation>केवल प्रोसेसर, GPU नहीं</translation>
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
        <translation>मर्ज करें</translation>
    </message>
    <message>
        <source>Merge into a model</source>
        <translation>मॉडल में मर्ज करें</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>इसे दिखाएँ</translation>
    </message>
    <message>
        <source>The model “{name}” is in the models folder.</source>
        <translation>मॉडल “{name}” मॉडल फ़ोल्डर में है।</translation>
    </message>
    <message>
        <source>What “{name}” has learnt becomes part of a new model in the models folder. It is chosen, trained further and exported like any other.</source>
        <translation>“{name}” ने जो सीखा है वह मॉडल फ़ोल्डर में एक नए मॉडल का हिस्सा बन जाएगा। उसे किसी भी दूसरे मॉडल की तरह चुना, आगे प्रशिक्षित और निर्यात किया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>यह संदेश हटाएँ</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>आर्किटेक्चर</translation>
    </message>
    <message>
        <source>Can be trained</source>
        <translation>प्रशिक्षित हो सकता है</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>इस्तेमाल नहीं हो सकता</translation>
    </message>
    <message>
        <source>Check the files of {name} against their checksums</source>
        <translation>{name} की फ़ाइलों को उनके चेकसम से जाँचें</translation>
    </message>
    <message>
        <source>Comes with Ustad</source>
        <translation>Ustad के साथ आता है</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} हटाएँ</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>{name} निर्यात करें</translation>
    </message>
    <message>
        <source>How {name} runs</source>
        <translation>{name} कैसे चलता है</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>संख्या प्रकार</translation>
    </message>
    <message>
        <source>ONNX for DirectML</source>
        <translation>DirectML के लिए ONNX</translation>
    </message>
    <message>
        <source>ONNX for NVIDIA cards</source>
        <translation>NVIDIA कार्डों के लिए ONNX</translation>
    </message>
    <message>
        <source>ONNX for an NPU</source>
        <translation>NPU के लिए ONNX</translation>
    </message>
    <message>
        <source>ONNX for the processor</source>
        <translation>प्रोसेसर के लिए ONNX</translation>
    </message>
    <message>
        <source>ONNX for {device}</source>
        <translation>{device} के लिए ONNX</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>डिस्क पर</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>पैरामीटर</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>पढ़ता है</translation>
    </message>
    <message>
        <source>Show the folder of {name}</source>
        <translation>{name} का फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>{name} को सूची से हटाएँ</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>नहीं बताया गया</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} अरब</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} मिलियन</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} टोकन</translation>
    </message>
</context>
<context>
    <name>ModelsScreen</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n मॉडल</numerusform>
            <numerusform>%n मॉडल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) need it to be used or gone on with:</source>
        <translation>
            <numerusform>%n रन को इस्तेमाल करने या आगे बढ़ाने के लिए इसकी ज़रूरत है:</numerusform>
            <numerusform>%n रनों को इस्तेमाल करने या आगे बढ़ाने के लिए इसकी ज़रूरत है:</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>मॉडल फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>मॉडल फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Asking the hub for {name}…</source>
        <translation>हब से {name} के बारे में पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Delete what was downloaded of {name}?</source>
        <translation>{name} का जो डाउनलोड हुआ है उसे हटाएँ?</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} हटाएँ?</translation>
    </message>
    <message>
        <source>Hub access…</source>
        <translation>हब ऐक्सेस…</translation>
    </message>
    <message>
        <source>It has to be downloaded from the beginning then.</source>
        <translation>तब उसे शुरू से डाउनलोड करना होगा।</translation>
    </message>
    <message>
        <source>Its files stay where they are: {path}</source>
        <translation>इसकी फ़ाइलें जहाँ हैं वहीं रहेंगी: {path}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>हब पर खोजें</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>{name} को सूची से हटाएँ?</translation>
    </message>
    <message>
        <source>The language models you can chat with and train: those here, and those to be had.</source>
        <translation>भाषा मॉडल जिनसे आप चैट कर सकते हैं और जिन्हें प्रशिक्षित कर सकते हैं: जो यहाँ हैं, और जो मिल सकते हैं।</translation>
    </message>
    <message>
        <source>Which models to show</source>
        <translation>कौन-से मॉडल दिखाने हैं</translation>
    </message>
    <message>
        <source>Worth having</source>
        <translation>रखने लायक</translation>
    </message>
    <message>
        <source>You can also drop a folder here. It needs the files a model usually comes with: config.json, tokenizer.json and weights in the safetensors format. Nothing is copied or changed.</source>
        <translation>आप यहाँ कोई फ़ोल्डर भी खींचकर छोड़ सकते हैं। उसमें वे फ़ाइलें चाहिए जो मॉडल के साथ आम तौर पर आती हैं: config.json, tokenizer.json और safetensors प्रारूप में वेट। कुछ भी कॉपी या बदला नहीं जाता।</translation>
    </message>
    <message>
        <source>{name} is in the list now.</source>
        <translation>{name} अब सूची में है।</translation>
    </message>
    <message>
        <source>{path} goes for good.</source>
        <translation>{path} हमेशा के लिए हट जाएगा।</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message numerus="yes">
        <source>%n processor core(s), {memory} of memory, {card}.</source>
        <translation>
            <numerusform>%n प्रोसेसर कोर, {memory} मेमोरी, {card}।</numerusform>
            <numerusform>%n प्रोसेसर कोर, {memory} मेमोरी, {card}।</numerusform>
        </translation>
    </message>
    <message>
        <source>A graphics card with about {memory}.</source>
        <translation>लगभग {memory} वाला ग्राफ़िक्स कार्ड।</translation>
    </message>
    <message>
        <source>A model of up to {size} billion parameters is done.</source>
        <translation>{size} अरब पैरामीटर तक का मॉडल पूरा हो जाता है।</translation>
    </message>
    <message>
        <source>About {memory} of memory for a model of {size} billion parameters in 16 bits.</source>
        <translation>16 बिट में {size} अरब पैरामीटर के मॉडल के लिए लगभग {memory} मेमोरी।</translation>
    </message>
    <message>
        <source>About {memory} of memory. Indexing 100 pages takes about {time}.</source>
        <translation>लगभग {memory} मेमोरी। 100 पृष्ठ इंडेक्स करने में लगभग {time} लगते हैं।</translation>
    </message>
    <message>
        <source>About {memory} of the {budget} that training may use, and about {time} to go {passes} times through {examples} examples with a model of {size} billion parameters.</source>
        <translation>प्रशिक्षण जितनी मेमोरी ले सकता है उस {budget} में से लगभग {memory}, और {size} अरब पैरामीटर के मॉडल के साथ {examples} उदाहरणों से {passes} बार गुज़रने में लगभग {time}।</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>पूर्ण फ़ाइन-ट्यूनिंग</translation>
    </message>
    <message>
        <source>How to train</source>
        <translation>प्रशिक्षण कैसे करें</translation>
    </message>
    <message>
        <source>In one night</source>
        <translation>एक रात में</translation>
    </message>
    <message>
        <source>No model is done with these examples. Begin with fewer examples or a faster machine.</source>
        <translation>इन उदाहरणों के साथ कोई मॉडल पूरा नहीं हो पाता। कम उदाहरणों या तेज़ मशीन से शुरू करें।</translation>
    </message>
    <message>
        <source>Not even a small model can be trained in this memory. Use another machine for training.</source>
        <translation>इतनी मेमोरी में छोटा मॉडल भी प्रशिक्षित नहीं हो सकता। प्रशिक्षण के लिए दूसरी मशीन इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>On the machine you named</source>
        <translation>आपकी बताई मशीन पर</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>इस मशीन पर</translation>
    </message>
    <message>
        <source>Rough figures by plain arithmetic, not measured.</source>
        <translation>साधारण हिसाब से मोटे आँकड़े, मापे हुए नहीं।</translation>
    </message>
    <message>
        <source>There is</source>
        <translation>उपलब्ध है</translation>
    </message>
    <message>
        <source>Too little</source>
        <translation>बहुत कम</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>no NVIDIA graphics card</source>
        <translation>कोई NVIDIA ग्राफ़िक्स कार्ड नहीं</translation>
    </message>
    <message>
        <source>{method}. {reason}</source>
        <translation>{method}। {reason}</translation>
    </message>
    <message>
        <source>{name} with {memory}</source>
        <translation>{memory} वाला {name}</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>A folder's name cannot end with a full stop.</source>
        <translation>फ़ोल्डर का नाम पूर्णविराम (.) पर समाप्त नहीं हो सकता।</translation>
    </message>
    <message>
        <source>A folder's name cannot hold {char}.</source>
        <translation>फ़ोल्डर के नाम में {char} नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>प्रोजेक्ट बनाएँ</translation>
    </message>
    <message>
        <source>Folder for projects</source>
        <translation>प्रोजेक्टों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Makes {path}</source>
        <translation>{path} बनाता है</translation>
    </message>
    <message>
        <source>My expert</source>
        <translation>मेरा विशेषज्ञ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>नया प्रोजेक्ट</translation>
    </message>
</context>
<context>
    <name>NumberControl</name>
    <message>
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
</context>
<context>
    <name>OliveOptions</name>
    <message>
        <source>A config of Olive</source>
        <translation>Olive का कॉन्फ़िग</translation>
    </message>
    <message>
        <source>Give the result a name.</source>
        <translation>परिणाम को एक नाम दें।</translation>
    </message>
    <message>
        <source>Mend the settings that are marked.</source>
        <translation>चिह्नित सेटिंग्स ठीक करें।</translation>
    </message>
    <message>
        <source>Model or run</source>
        <translation>मॉडल या रन</translation>
    </message>
    <message>
        <source>Name of the result</source>
        <translation>परिणाम का नाम</translation>
    </message>
    <message>
        <source>No run of this project has made an adapter yet.</source>
        <translation>इस प्रोजेक्ट के किसी रन ने अभी अडैप्टर नहीं बनाया है।</translation>
    </message>
    <message>
        <source>Open a config</source>
        <translation>कॉन्फ़िग खोलें</translation>
    </message>
    <message>
        <source>Open a file, or paste a command line of a guide.</source>
        <translation>कोई फ़ाइल खोलें, या किसी मार्गदर्शिका की कमांड लाइन चिपकाएँ।</translation>
    </message>
    <message>
        <source>Open a project first: its rows and runs are what this works on.</source>
        <translation>पहले कोई प्रोजेक्ट खोलें: यह उसी की पंक्तियों और रनों पर काम करता है।</translation>
    </message>
    <message>
        <source>Rows of</source>
        <translation>किसकी पंक्तियाँ</translation>
    </message>
    <message>
        <source>Settings as in</source>
        <translation>सेटिंग्स इस जैसी</translation>
    </message>
    <message>
        <source>This project has no dataset yet.</source>
        <translation>इस प्रोजेक्ट में अभी कोई डेटासेट नहीं है।</translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation>जो सामान्य है</translation>
    </message>
    <message>
        <source>What “{run}” learnt</source>
        <translation>“{run}” ने जो सीखा</translation>
    </message>
    <message>
        <source>or a command line of a guide</source>
        <translation>या किसी मार्गदर्शिका की कमांड लाइन</translation>
    </message>
</context>
<context>
    <name>OlivePackCard</name>
    <message>
        <source>Being installed</source>
        <translation>इंस्टॉल हो रहा है</translation>
    </message>
    <message>
        <source>How far the installation is</source>
        <translation>इंस्टॉलेशन कहाँ तक पहुँचा</translation>
    </message>
    <message>
        <source>Install Olive</source>
        <translation>Olive इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>इंस्टॉल है</translation>
    </message>
    <message>
        <source>Its environment is removed ({size}). What it has made stays.</source>
        <translation>इसका एनवायरनमेंट हटा दिया जाएगा ({size})। इसने जो बनाया है वह बना रहेगा।</translation>
    </message>
    <message>
        <source>Made for an earlier Ustad</source>
        <translation>पुराने Ustad के लिए बना</translation>
    </message>
    <message>
        <source>Microsoft Olive</source>
        <translation>Microsoft Olive</translation>
    </message>
    <message>
        <source>Microsoft's tool for tuning, squeezing and converting models, as its guides have it. Version {version} is installed beside Ustad's own packages and shares PyTorch with them: about {download} to download, {room} of disk while it is installed.</source>
        <translation>मॉडलों को ट्यून करने, क्वांटाइज़ करने और बदलने का Microsoft का टूल, जैसा उसकी मार्गदर्शिकाओं में है। संस्करण {version} Ustad के अपने पैकेजों के साथ अलग से इंस्टॉल होता है और PyTorch उनके साथ साझा करता है: लगभग {download} डाउनलोड, इंस्टॉल होते समय डिस्क पर {room} जगह।</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>Olive {version} with an ONNX Runtime GenAI {genai} of its own, {size}. It works offline, and tells its maker nothing.</source>
        <translation>Olive {version}, अपने ONNX Runtime GenAI {genai} के साथ, {size}। यह ऑफ़लाइन काम करता है, और अपने निर्माता को कुछ नहीं बताता।</translation>
    </message>
    <message>
        <source>Remove Olive</source>
        <translation>Olive हटाएँ</translation>
    </message>
    <message>
        <source>Remove Olive?</source>
        <translation>Olive हटाएँ?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>अपनी बारी की प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>OlivePage</name>
    <message>
        <source>As in the guide</source>
        <translation>जैसा मार्गदर्शिका में है</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>जैसा अभी है</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>इससे पूछें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>How far Olive is</source>
        <translation>Olive कहाँ तक पहुँचा</translation>
    </message>
    <message>
        <source>Install Olive above to start it; the settings can be copied without it.</source>
        <translation>इसे शुरू करने के लिए ऊपर Olive इंस्टॉल करें; सेटिंग्स उसके बिना भी कॉपी की जा सकती हैं।</translation>
    </message>
    <message>
        <source>It took {time}.</source>
        <translation>इसमें {time} लगे।</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSON फ़ाइल (*.json)</translation>
    </message>
    <message>
        <source>Olive has no words for this, and trains without:</source>
        <translation>Olive के पास इसके लिए शब्द नहीं हैं, और वह इसके बिना प्रशिक्षण देता है:</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>पास</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Save what Olive is told</source>
        <translation>Olive को जो बताया जाता है उसे सहेजें</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>रन दिखाएँ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Step {step}, loss {loss}</source>
        <translation>चरण {step}, लॉस {loss}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>The adapter is in the run “{name}” ({size}), and can be used like any other.</source>
        <translation>अडैप्टर रन “{name}” में है ({size}), और किसी भी दूसरे की तरह इस्तेमाल हो सकता है।</translation>
    </message>
    <message>
        <source>The adapter's file “{name}” is in the project's exports ({size}).</source>
        <translation>अडैप्टर की फ़ाइल “{name}” प्रोजेक्ट के निर्यातों में है ({size})।</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>अपनी बारी की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>What Olive is told</source>
        <translation>Olive को क्या बताया जाता है</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>वर्कफ़्लो</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>अब मौजूद नहीं</translation>
    </message>
    <message>
        <source>{name} is no longer in Olive: {why}</source>
        <translation>{name} अब Olive में नहीं है: {why}</translation>
    </message>
    <message>
        <source>“{name}” is in your models ({size}); it opened and answered.</source>
        <translation>“{name}” आपके मॉडलों में है ({size}); यह खुला और इसने उत्तर दिया।</translation>
    </message>
    <message>
        <source>“{name}” is in your models with its adapter ({size}); both opened and answered.</source>
        <translation>“{name}” अपने अडैप्टर के साथ आपके मॉडलों में है ({size}); दोनों खुले और दोनों ने उत्तर दिया।</translation>
    </message>
    <message>
        <source>“{name}” is made and opens ({size}).</source>
        <translation>“{name}” बन गया है और खुलता है ({size})।</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>A million tokens cost {price}.</source>
        <translation>दस लाख टोकन की कीमत {price} है।</translation>
    </message>
    <message>
        <source>A model of your own; no program in its folder is run.</source>
        <translation>आपका अपना मॉडल; इसके फ़ोल्डर का कोई प्रोग्राम नहीं चलाया जाता।</translation>
    </message>
    <message>
        <source>A new index is made; the present one answers until it is ready.</source>
        <translation>नया इंडेक्स बनाया जाएगा; उसके तैयार होने तक मौजूदा इंडेक्स उत्तर देगा।</translation>
    </message>
    <message>
        <source>All passages and questions are sent to {host}, which must have a model for embeddings there.</source>
        <translation>सभी अंश और प्रश्न {host} को भेजे जाते हैं, जहाँ एम्बेडिंग का मॉडल होना चाहिए।</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>Download the model, then save.</source>
        <translation>मॉडल डाउनलोड करें, फिर सहेजें।</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>एम्बेडिंग मॉडल</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>फ़ोल्डर से…</translation>
    </message>
    <message>
        <source>How documents are read and searched</source>
        <translation>दस्तावेज़ कैसे पढ़े और खोजे जाते हैं</translation>
    </message>
    <message>
        <source>It gives no vectors of single words, so that comparison is left out.</source>
        <translation>यह अलग-अलग शब्दों के वेक्टर नहीं देता, इसलिए वह तुलना छोड़ दी जाती है।</translation>
    </message>
    <message>
        <source>It is on this machine.</source>
        <translation>यह इस मशीन पर है।</translation>
    </message>
    <message>
        <source>It needs a program of its makers, which Ustad does not run: use it through an address.</source>
        <translation>इसे अपने निर्माताओं का प्रोग्राम चाहिए, जिसे Ustad नहीं चलाता: इसे किसी पते के ज़रिये इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Knows English; other languages are found by their words. Quick, and needs no download.</source>
        <translation>अंग्रेज़ी जानता है; दूसरी भाषाएँ उनके शब्दों से खोजी जाती हैं। तेज़, और डाउनलोड की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Knows about {languages} languages. Reads up to {tokens} tokens. At most about {speed} % as quick as the packaged one. Download {size}, licence {licence}.</source>
        <translation>लगभग {languages} भाषाएँ जानता है। {tokens} टोकन तक पढ़ता है। गति साथ आए मॉडल की अधिक से अधिक लगभग {speed} %। डाउनलोड {size}, लाइसेंस {licence}।</translation>
    </message>
    <message>
        <source>On held-out questions it found the right passage first in {share}.</source>
        <translation>अलग रखे प्रश्नों पर इसने {share} में सही अंश सबसे पहले पाया।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>The folder of a sentence-transformers model</source>
        <translation>sentence-transformers मॉडल का फ़ोल्डर</translation>
    </message>
    <message>
        <source>The model reads {tokens}; the rest is found by its words alone.</source>
        <translation>मॉडल {tokens} पढ़ता है; बाकी केवल अपने शब्दों से मिलता है।</translation>
    </message>
    <message>
        <source>Tuned by the run “{run}” on questions and passages.</source>
        <translation>रन “{run}” ने इसे प्रश्नों और अंशों पर ट्यून किया।</translation>
    </message>
    <message>
        <source>all-MiniLM-L6-v2 (packaged)</source>
        <translation>all-MiniLM-L6-v2 (साथ में शामिल)</translation>
    </message>
    <message>
        <source>{model}, at {name}</source>
        <translation>{model}, {name} पर</translation>
    </message>
    <message>
        <source>“{run}”, tuned here</source>
        <translation>“{run}”, यहीं ट्यून किया हुआ</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>A folder with the run's rows, its settings and Ustad's engine. Two commands in its README train it there; “Bring back” takes over what it has become.</source>
        <translation>रन की पंक्तियों, उसकी सेटिंग्स और Ustad के इंजन वाला फ़ोल्डर। उसकी README की दो कमांड उसे वहाँ प्रशिक्षित करती हैं; “वापस लाएँ” उसका परिणाम यहाँ ले आता है।</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>नया फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Copy the base model along ({size})</source>
        <translation>बेस मॉडल भी साथ कॉपी करें ({size})</translation>
    </message>
    <message>
        <source>Correct the marked settings.</source>
        <translation>चिह्नित सेटिंग्स सुधारें।</translation>
    </message>
    <message>
        <source>Enter the address of the first machine under Advanced: the others look for it there.</source>
        <translation>“उन्नत” में पहली मशीन का पता दर्ज करें: बाकी मशीनें उसे वहीं ढूँढती हैं।</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>पैक करें</translation>
    </message>
    <message>
        <source>Pack “{name}” for another machine</source>
        <translation>दूसरी मशीन के लिए “{name}” पैक करें</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Choose a new one.</source>
        <translation>फ़ोल्डर {folder} खाली नहीं है। नया फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Without GPUs there is nothing to keep in parts: choose a whole copy on each.</source>
        <translation>GPU के बिना हिस्सों में रखने को कुछ नहीं है: हर एक पर पूरी प्रति चुनें।</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Packed into {folder} ({size}). Its README has the two commands.</source>
        <translation>{folder} में पैक हुआ ({size})। उसकी README में वे दो कमांड हैं।</translation>
    </message>
    <message>
        <source>The folder that the run was packed into</source>
        <translation>वह फ़ोल्डर जिसमें रन पैक किया गया था</translation>
    </message>
    <message>
        <source>The run is back, at step {step}.</source>
        <translation>रन चरण {step} पर वापस आ गया है।</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>As wide as the window</source>
        <translation>विंडो जितना चौड़ा</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>इस दस्तावेज़ में ढूँढें</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Next place (Return)</source>
        <translation>अगला स्थान (Return)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>पृष्ठ संख्या</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>भाग संख्या</translation>
    </message>
    <message>
        <source>Place before (Shift+Return)</source>
        <translation>पिछला स्थान (Shift+Return)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>{pages} में से</translation>
    </message>
    <message>
        <source>of {pages} parts</source>
        <translation>{pages} भागों में से</translation>
    </message>
    <message>
        <source>{at} of {hits}</source>
        <translation>{hits} में से {at}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page of the document</source>
        <translation>दस्तावेज़ का पृष्ठ</translation>
    </message>
</context>
<context>
    <name>PassageDialog</name>
    <message>
        <source>Copy passage</source>
        <translation>अंश कॉपी करें</translation>
    </message>
    <message>
        <source>Its folder was opened: a file of this kind can be a program, which Ustad does not start.</source>
        <translation>इसका फ़ोल्डर खोला गया: इस तरह की फ़ाइल कोई प्रोग्राम हो सकती है, जिसे Ustad शुरू नहीं करता।</translation>
    </message>
    <message>
        <source>No program on this machine opens this kind of file.</source>
        <translation>इस मशीन का कोई प्रोग्राम इस प्रकार की फ़ाइल नहीं खोलता।</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>इसके प्रोग्राम में खोलें</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages} में से पृष्ठ {page}</translation>
    </message>
    <message>
        <source>The document is no longer in the project; this is its text as it was indexed.</source>
        <translation>दस्तावेज़ अब प्रोजेक्ट में नहीं है; यह उसका टेक्स्ट है जैसा इंडेक्स किया गया था।</translation>
    </message>
    <message>
        <source>The document is no longer indexed; this is the passage as it was.</source>
        <translation>दस्तावेज़ अब इंडेक्स में नहीं है; यह अंश है जैसा वह था।</translation>
    </message>
    <message>
        <source>The passage is in the clipboard.</source>
        <translation>अंश क्लिपबोर्ड में है।</translation>
    </message>
    <message>
        <source>The text as it was read from the file</source>
        <translation>फ़ाइल से पढ़ा गया टेक्स्ट</translation>
    </message>
    <message>
        <source>The text as it was read from the file, part {page} of {pages}</source>
        <translation>फ़ाइल से पढ़ा गया टेक्स्ट, {pages} में से भाग {page}</translation>
    </message>
    <message>
        <source>The words of this passage are not in the document as it is now.</source>
        <translation>इस अंश के शब्द दस्तावेज़ के मौजूदा रूप में नहीं हैं।</translation>
    </message>
    <message>
        <source>The words of this passage are not on the page as it is now.</source>
        <translation>इस अंश के शब्द पृष्ठ के मौजूदा रूप में नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>PassageItem</name>
    <message>
        <source>Passage {number}: {file}</source>
        <translation>अंश {number}: {file}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>पृष्ठ {page}</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>A few plain questions tell which way will serve you.</source>
        <translation>कुछ सीधे-सादे प्रश्न बताते हैं कि आपके लिए कौन-सा तरीका सही है।</translation>
    </message>
    <message>
        <source>Ask, check the sources, and compare before and after.</source>
        <translation>पूछें, स्रोत जाँचें, और पहले और बाद की तुलना करें।</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Collect questions with the answers an expert gives.</source>
        <translation>प्रश्न इकट्ठा करें, उन उत्तरों के साथ जो विशेषज्ञ देता है।</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>डेटासेट</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>From your documents to your own expert</source>
        <translation>आपके दस्तावेज़ों से आपके अपने विशेषज्ञ तक</translation>
    </message>
    <message>
        <source>Let answers draw on your files, with page and quote.</source>
        <translation>उत्तरों को आपकी फ़ाइलों का सहारा लेने दें, पृष्ठ और उद्धरण के साथ।</translation>
    </message>
    <message>
        <source>Teach a small model those answers, here on this machine.</source>
        <translation>किसी छोटे मॉडल को वे उत्तर सिखाएँ, यहीं इसी मशीन पर।</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>प्रशिक्षण</translation>
    </message>
</context>
<context>
    <name>PlotTable</name>
    <message>
        <source>As a table</source>
        <translation>तालिका के रूप में</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>तालिका क्लिपबोर्ड में है।</translation>
    </message>
    <message>
        <source>There are no values yet.</source>
        <translation>अभी कोई मान नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>Pointing</name>
    <message>
        <source>An answer links to this address. It will open in your browser:

{address}</source>
        <translation>एक उत्तर इस पते से जुड़ा है। यह आपके ब्राउज़र में खुलेगा:

{address}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>यह पता खोलें?</translation>
    </message>
    <message>
        <source>This link is not a web address and is not opened: {address}</source>
        <translation>यह लिंक वेब पता नहीं है, इसलिए नहीं खोला गया: {address}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Cut</source>
        <translation>कटा हुआ</translation>
    </message>
    <message>
        <source>Cut after (tokens)</source>
        <translation>इसके बाद काटें (टोकन)</translation>
    </message>
    <message>
        <source>Draw spaces, tabs and ends of lines</source>
        <translation>स्पेस, टैब और लाइन के अंत दिखाएँ</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>सीखा गया</translation>
    </message>
    <message>
        <source>Loading the model's words…</source>
        <translation>मॉडल के शब्द लोड हो रहे हैं…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Nothing of this row would be learnt, so training does not start with it.</source>
        <translation>इस पंक्ति से कुछ भी सीखा नहीं जाएगा, इसलिए इसके साथ प्रशिक्षण शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>Point at a word to see its token.</source>
        <translation>किसी शब्द का टोकन देखने के लिए उस पर पॉइंटर ले जाएँ।</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>Show spaces</source>
        <translation>रिक्त स्थान दिखाएँ</translation>
    </message>
    <message>
        <source>The row as the model sees it</source>
        <translation>पंक्ति, जैसी मॉडल देखता है</translation>
    </message>
    <message>
        <source>The row is long: the middles of its parts are not shown. All of it is counted.</source>
        <translation>पंक्ति लंबी है: इसके भागों के बीच के हिस्से नहीं दिखाए गए। गिना सब कुछ गया है।</translation>
    </message>
    <message>
        <source>There is no model yet. Add one on the Models screen.</source>
        <translation>अभी कोई मॉडल नहीं है। मॉडल स्क्रीन पर एक जोड़ें।</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>यह पंक्ति</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>क्या देखा जा रहा है</translation>
    </message>
    <message>
        <source>Whole set</source>
        <translation>पूरा सेट</translation>
    </message>
    <message>
        <source>{tokens} of {length} tokens, {learnt} learnt</source>
        <translation>{length} में से {tokens} टोकन, {learnt} सीखे गए</translation>
    </message>
    <message>
        <source>{tokens} tokens, the last {cut} cut at {length}; {learnt} learnt</source>
        <translation>{tokens} टोकन, अंतिम {cut} {length} पर कटे; {learnt} सीखे गए</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message numerus="yes">
        <source>%n held-out question(s)</source>
        <translation>
            <numerusform>अलग रखा %n प्रश्न</numerusform>
            <numerusform>अलग रखे %n प्रश्न</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to learn from</source>
        <translation>
            <numerusform>सीखने के लिए %n पंक्ति</numerusform>
            <numerusform>सीखने के लिए %n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) of answering</source>
        <translation>
            <numerusform>उत्तर देने का %n तरीका</numerusform>
            <numerusform>उत्तर देने के %n तरीके</numerusform>
        </translation>
    </message>
    <message>
        <source>A quick one now</source>
        <translation>अभी एक झटपट</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>डेटासेट</translation>
    </message>
    <message>
        <source>Hold out a fifth of the rows</source>
        <translation>पाँचवाँ हिस्सा पंक्तियाँ अलग रखें</translation>
    </message>
    <message>
        <source>Looking ahead…</source>
        <translation>आगे का अनुमान लगाया जा रहा है…</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>फिर से मापें</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>साबित करें</translation>
    </message>
    <message>
        <source>Prove it on your questions</source>
        <translation>अपने प्रश्नों पर साबित करें</translation>
    </message>
    <message>
        <source>Rules of thumb are general; your questions are not. Ustad indexes your documents, trains a quick adapter, asks the model alone, with documents, trained, and both together the questions you held out, and says which way is better and how sure that is.</source>
        <translation>मोटे नियम सामान्य होते हैं; आपके प्रश्न नहीं। Ustad आपके दस्तावेज़ इंडेक्स करता है, एक झटपट अडैप्टर प्रशिक्षित करता है, आपके अलग रखे प्रश्न अकेले मॉडल से, दस्तावेज़ों के साथ, प्रशिक्षित मॉडल से और दोनों को मिलाकर पूछता है, और बताता है कि कौन सा तरीका बेहतर है और यह कितना पक्का है।</translation>
    </message>
    <message>
        <source>There are no rows to learn from and to ask. Collect questions with answers on the Dataset screen.</source>
        <translation>सीखने और पूछने के लिए कोई पंक्ति नहीं है। डेटासेट स्क्रीन पर उत्तरों सहित प्रश्न इकट्ठा करें।</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>asking {time}</source>
        <translation>पूछना {time}</translation>
    </message>
    <message>
        <source>indexing {time}</source>
        <translation>इंडेक्स करना {time}</translation>
    </message>
    <message>
        <source>training {time}</source>
        <translation>प्रशिक्षण {time}</translation>
    </message>
    <message>
        <source>{questions}, {rows}, {ways}: about {time} ({parts}).</source>
        <translation>{questions}, {rows}, {ways}: लगभग {time} ({parts})।</translation>
    </message>
    <message>
        <source>{questions}, {rows}, {ways}: about {time} ({parts}). In the time you give, fewer questions are asked.</source>
        <translation>{questions}, {rows}, {ways}: लगभग {time} ({parts})। आपके दिए समय में कम प्रश्न पूछे जाते हैं।</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>यहाँ देखें (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>विवरण दृश्य</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम (&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>फ़ाइलों का प्रकार (&amp;T):</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>सूची दृश्य</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपर का फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>बदलने की तारीख़</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ (&amp;Y)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>बीच में रोकें</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>अनदेखा करें</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>लिंक का पता कॉपी करें (&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Back (Backspace)</source>
        <translation>पीछे (Backspace)</translation>
    </message>
    <message>
        <source>Go on (Enter)</source>
        <translation>आगे बढ़ें (Enter)</translation>
    </message>
    <message>
        <source>Keys: a number chooses, Enter goes on, Backspace goes back</source>
        <translation>कुंजियाँ: संख्या चुनती है, Enter आगे बढ़ाता है, Backspace पीछे ले जाता है</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Question {number} of {total}: {topic}</source>
        <translation>{total} में से प्रश्न {number}: {topic}</translation>
    </message>
    <message>
        <source>See the advice</source>
        <translation>सलाह देखें</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Copy question</source>
        <translation>प्रश्न कॉपी करें</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>प्रश्न और उत्तर हटाएँ</translation>
    </message>
    <message>
        <source>Edit and ask again; this version stays</source>
        <translation>संपादित करके फिर पूछें; यह संस्करण बना रहेगा</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>A question without an answer is one that the documents do not answer: saying so is right.</source>
        <translation>बिना उत्तर वाला प्रश्न वह है जिसका उत्तर दस्तावेज़ नहीं देते: यही कहना सही है।</translation>
    </message>
    <message>
        <source>A sample grows evenly over the tags until the time is up; the result says how sure it is.</source>
        <translation>समय पूरा होने तक नमूना सभी टैगों पर समान रूप से बढ़ता है; परिणाम बताता है कि वह कितना पक्का है।</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>As many as {minutes} minutes allow</source>
        <translation>जितने {minutes} मिनट में हो सकें</translation>
    </message>
    <message>
        <source>Ask those that were trained on, too</source>
        <translation>जिन पर प्रशिक्षण हुआ, वे भी पूछें</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>डेटासेट</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Golden questions</source>
        <translation>गोल्डन प्रश्न</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>कितने</translation>
    </message>
    <message>
        <source>No answer means: not covered</source>
        <translation>उत्तर नहीं का अर्थ: दस्तावेज़ों में नहीं</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Questions ({patterns})</source>
        <translation>प्रश्न ({patterns})</translation>
    </message>
    <message>
        <source>The questions of the Documents screen, each with the place where its answer stands.</source>
        <translation>दस्तावेज़ स्क्रीन के प्रश्न, हर एक उस जगह के साथ जहाँ उसका उत्तर है।</translation>
    </message>
    <message>
        <source>There are none yet: collect them on Documents.</source>
        <translation>अभी कोई नहीं है: इन्हें दस्तावेज़ स्क्रीन पर इकट्ठा करें।</translation>
    </message>
    <message>
        <source>Usually they are left out: an answer to what was trained on shows memory, not skill.</source>
        <translation>आम तौर पर ये छोड़ दिए जाते हैं: जिस पर प्रशिक्षण हुआ उसका उत्तर याददाश्त दिखाता है, कौशल नहीं।</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>क्या मायने रखता है</translation>
    </message>
    <message>
        <source>Where the questions are from</source>
        <translation>प्रश्न कहाँ से हैं</translation>
    </message>
    <message>
        <source>{count}, spread evenly</source>
        <translation>{count}, समान रूप से फैले</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Begin what still waited when Ustad was last closed</source>
        <translation>Ustad पिछली बार बंद होने पर जो प्रतीक्षा में था उसे शुरू करें</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>पहले करें</translation>
    </message>
    <message>
        <source>From before:</source>
        <translation>पहले से बचे:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में करें</translation>
    </message>
    <message>
        <source>Take out of the line; the run stays in the table</source>
        <translation>कतार से निकालें; रन तालिका में बना रहेगा</translation>
    </message>
    <message>
        <source>Waiting their turn</source>
        <translation>अपनी बारी की प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>Not there</source>
        <translation>वहाँ नहीं है</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>अभी खुला है</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>हाल के प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Take {name} off this list; its folder stays</source>
        <translation>{name} को इस सूची से हटाएँ; उसका फ़ोल्डर बना रहेगा</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>कम दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n स्थान</numerusform>
            <numerusform>%n स्थान</numerusform>
        </translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>सभी कॉलम</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>सभी पंक्तियाँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ढूँढें</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>ढूँढें और बदलें</translation>
    </message>
    <message>
        <source>In which rows</source>
        <translation>किन पंक्तियों में</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>बड़े-छोटे अक्षर मिलाएँ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>रेगुलर एक्सप्रेशन</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>सब बदलें</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>इससे बदलें</translation>
    </message>
    <message>
        <source>Replace {n}</source>
        <translation>{n} बदलें</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>चयनित पंक्तियाँ</translation>
    </message>
    <message>
        <source>Shown rows</source>
        <translation>दिख रही पंक्तियाँ</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>लिखें कि क्या ढूँढना है।</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>पूरे शब्द</translation>
    </message>
    <message numerus="yes">
        <source>in %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति में</numerusform>
            <numerusform>%n पंक्तियों में</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, the first {n} shown</source>
        <translation>{count}, पहले {n} दिखाए गए</translation>
    </message>
</context>
<context>
    <name>ReplacePreview</name>
    <message>
        <source>Row {number}, {column}</source>
        <translation>पंक्ति {number}, {column}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>क्या बदलेगा</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} स्थान</translation>
    </message>
</context>
<context>
    <name>ReplyView</name>
    <message>
        <source>Found here: the answer stands in this place</source>
        <translation>यहाँ मिला: उत्तर इसी जगह है</translation>
    </message>
    <message>
        <source>Found, and not cited</source>
        <translation>मिला, पर हवाला नहीं दिया</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>नहीं पूछा गया।</translation>
    </message>
    <message>
        <source>Not said: {words}</source>
        <translation>नहीं कहा गया: {words}</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>कुछ नहीं।</translation>
    </message>
    <message>
        <source>The answer cites this passage</source>
        <translation>उत्तर इस अंश का हवाला देता है</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} से</translation>
    </message>
    <message>
        <source>{where}, page {page}</source>
        <translation>{where}, पृष्ठ {page}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n पृष्ठ</numerusform>
            <numerusform>%n पृष्ठ</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>निदान जानकारी</translation>
    </message>
    <message>
        <source>Every question on which they differ</source>
        <translation>वे सभी प्रश्न जिन पर उत्तर अलग हैं</translation>
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
        <translation>फ़ाइल का प्रकार</translation>
    </message>
    <message>
        <source>No program opens this kind of file.</source>
        <translation>इस प्रकार की फ़ाइल खोलने वाला कोई प्रोग्राम नहीं है।</translation>
    </message>
    <message>
        <source>One page to hand on</source>
        <translation>आगे देने के लिए एक पृष्ठ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
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
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Report {name}</source>
        <translation>रिपोर्ट {name}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Saved as {name}, with the recipe beside it.</source>
        <translation>{name} नाम से सहेजी गई, साथ में रेसिपी भी।</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} नाम से सहेजी गई।</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>The same, for a browser. It needs no network.</source>
        <translation>वही, ब्राउज़र के लिए। इसे नेटवर्क की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>To print and to send.</source>
        <translation>छापने और भेजने के लिए।</translation>
    </message>
    <message>
        <source>What was asked, which way answers better, how sure that is, and what each costs.</source>
        <translation>क्या पूछा गया, कौन-सा तरीका बेहतर उत्तर देता है, यह कितना निश्चित है, और किसकी क्या लागत है।</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>क्या कॉपी होगा</translation>
    </message>
</context>
<context>
    <name>RerankerChoice</name>
    <message>
        <source>Choose the folder of a cross-encoder</source>
        <translation>क्रॉस-एन्कोडर का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Compare the best again</source>
        <translation>सर्वश्रेष्ठ की फिर से तुलना करें</translation>
    </message>
    <message>
        <source>Reads the best {count} together with the question: slower, and often more exact.</source>
        <translation>सबसे अच्छे {count} को प्रश्न के साथ मिलाकर पढ़ता है: धीमा, और अक्सर अधिक सटीक।</translation>
    </message>
    <message>
        <source>The folder of a cross-encoder</source>
        <translation>क्रॉस-एन्कोडर का फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Advised</source>
        <translation>सलाह है</translation>
    </message>
    <message>
        <source>Advised by the rules</source>
        <translation>नियमों की सलाह</translation>
    </message>
    <message>
        <source>Answer the open questions</source>
        <translation>बचे हुए प्रश्नों के उत्तर दें</translation>
    </message>
    <message>
        <source>Before you decide</source>
        <translation>निर्णय लेने से पहले</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>मेरे उत्तर बदलें</translation>
    </message>
    <message>
        <source>Do both: RAG and fine-tuning</source>
        <translation>दोनों करें: RAG और फ़ाइन-ट्यूनिंग</translation>
    </message>
    <message>
        <source>Documents (RAG)</source>
        <translation>दस्तावेज़ (RAG)</translation>
    </message>
    <message>
        <source>Documents bring in the facts, training brings in the manner. Begin with the documents: they help from the first hour.</source>
        <translation>दस्तावेज़ तथ्य लाते हैं, प्रशिक्षण ढंग लाता है। दस्तावेज़ों से शुरू करें: वे पहले घंटे से काम आते हैं।</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>फ़ाइन-ट्यूनिंग</translation>
    </message>
    <message>
        <source>Fine-tuning would suit the work, but the examples to learn from are missing. Collect them first.</source>
        <translation>काम के लिए फ़ाइन-ट्यूनिंग सही रहेगी, पर सीखने के लिए उदाहरण नहीं हैं। पहले उन्हें इकट्ठा करें।</translation>
    </message>
    <message>
        <source>For several tasks, keep one base model and train one small adapter for each task.</source>
        <translation>कई कामों के लिए एक ही बेस मॉडल रखें और हर काम के लिए एक छोटा अडैप्टर प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>Give it your documents. It finds the passages that matter, answers from them and shows them.</source>
        <translation>उसे अपने दस्तावेज़ दें। वह काम के अंश ढूँढता है, उनसे उत्तर देता है और उन्हें दिखाता है।</translation>
    </message>
    <message>
        <source>Let the model look things up: RAG</source>
        <translation>मॉडल को देखकर बताने दें: RAG</translation>
    </message>
    <message>
        <source>Neither yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>None of your answers speaks for or against it.</source>
        <translation>आपका कोई उत्तर इसके पक्ष या विपक्ष में नहीं है।</translation>
    </message>
    <message>
        <source>Not advised</source>
        <translation>सलाह नहीं है</translation>
    </message>
    <message>
        <source>Not advised by the rules</source>
        <translation>नियमों की सलाह नहीं</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>अभी निश्चित नहीं</translation>
    </message>
    <message>
        <source>On your questions neither documents nor training made the answers surely better. Keep it simple.</source>
        <translation>आपके प्रश्नों पर न दस्तावेज़ों ने, न प्रशिक्षण ने उत्तरों को पक्के तौर पर बेहतर बनाया। इसे सरल रखें।</translation>
    </message>
    <message>
        <source>RAG</source>
        <translation>RAG</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>इसके विपक्ष में</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>इसके पक्ष में</translation>
    </message>
    <message>
        <source>Start collecting examples</source>
        <translation>उदाहरण इकट्ठा करना शुरू करें</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>प्रशिक्षण शुरू करें</translation>
    </message>
    <message>
        <source>Start with the documents</source>
        <translation>दस्तावेज़ों से शुरू करें</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>अभी अनिश्चित</translation>
    </message>
    <message>
        <source>Teach the model by examples: fine-tuning</source>
        <translation>मॉडल को उदाहरणों से सिखाएँ: फ़ाइन-ट्यूनिंग</translation>
    </message>
    <message>
        <source>The model alone does as well</source>
        <translation>अकेला मॉडल भी उतना ही अच्छा है</translation>
    </message>
    <message>
        <source>To think about</source>
        <translation>विचार करने योग्य</translation>
    </message>
    <message>
        <source>Train a small adapter on your examples until the model does the work the way you do.</source>
        <translation>अपने उदाहरणों पर एक छोटा अडैप्टर तब तक प्रशिक्षित करें जब तक मॉडल काम आपकी तरह न करने लगे।</translation>
    </message>
    <message>
        <source>Waits for examples</source>
        <translation>उदाहरणों की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Your answers do not speak clearly enough for one way or the other. Here is what to find out before you spend time or money.</source>
        <translation>आपके उत्तर किसी एक तरीके के पक्ष में पर्याप्त स्पष्ट नहीं हैं। समय या पैसा लगाने से पहले यह पता करें।</translation>
    </message>
    <message>
        <source>Your questions do not settle it. Until they do, begin with fine-tuning.</source>
        <translation>आपके प्रश्न इसका फ़ैसला नहीं करते। जब तक न करें, फ़ाइन-ट्यूनिंग से शुरू करें।</translation>
    </message>
    <message>
        <source>Your questions do not settle it. Until they do, begin with the documents.</source>
        <translation>आपके प्रश्न इसका फ़ैसला नहीं करते। जब तक न करें, दस्तावेज़ों से शुरू करें।</translation>
    </message>
    <message>
        <source>Your questions do not settle it. Until they do, go on with both.</source>
        <translation>आपके प्रश्न इसका फ़ैसला नहीं करते। जब तक न करें, दोनों के साथ चलें।</translation>
    </message>
    <message>
        <source>Your questions do not settle it. Until they do, keep the model as it is.</source>
        <translation>आपके प्रश्न इसका फ़ैसला नहीं करते। जब तक न करें, मॉडल को जैसा है वैसा रखें।</translation>
    </message>
    <message>
        <source>both</source>
        <translation>दोनों</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>फ़ाइन-ट्यूनिंग</translation>
    </message>
    <message>
        <source>neither yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>{topic}: “{answer}”</source>
        <translation>{topic}: “{answer}”</translation>
    </message>
    <message>
        <source>“{answer}” would make it {outcome}.</source>
        <translation>“{answer}” होने पर सलाह {outcome} होती।</translation>
    </message>
</context>
<context>
    <name>ResultRoom</name>
    <message>
        <source>All figures</source>
        <translation>सभी आँकड़े</translation>
    </message>
    <message>
        <source>Ask the questions that were not asked yet</source>
        <translation>जो प्रश्न अभी नहीं पूछे गए, वे पूछें</translation>
    </message>
    <message>
        <source>Could not answer</source>
        <translation>उत्तर नहीं दे सका</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message numerus="yes">
        <source>Lines are 95 % intervals over %n question(s).</source>
        <translation>
            <numerusform>रेखाएँ %n प्रश्न पर 95 % अंतराल हैं।</numerusform>
            <numerusform>रेखाएँ %n प्रश्नों पर 95 % अंतराल हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>अभी निश्चित नहीं</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>किसी का उत्तर नहीं मिला।</translation>
    </message>
    <message>
        <source>So far: {verdict}</source>
        <translation>अब तक: {verdict}</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>निश्चित</translation>
    </message>
    <message>
        <source>Sure in part</source>
        <translation>कुछ हद तक पक्का</translation>
    </message>
    <message>
        <source>The first figures come with the first answers.</source>
        <translation>पहले आँकड़े पहले उत्तरों के साथ आते हैं।</translation>
    </message>
    <message>
        <source>“{arm}” is out: {why}</source>
        <translation>“{arm}” बाहर है: {why}</translation>
    </message>
    <message numerus="yes">
        <source>•  and %n more</source>
        <translation>
            <numerusform>•  और %n अधिक</numerusform>
            <numerusform>•  और %n अधिक</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message numerus="yes">
        <source>%n row(s) reviewed</source>
        <translation>
            <numerusform>%n पंक्ति की समीक्षा हुई</numerusform>
            <numerusform>%n पंक्तियों की समीक्षा हुई</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>समीक्षा छोड़ें</translation>
    </message>
    <message>
        <source>Row {n} of {all}</source>
        <translation>{all} में से पंक्ति {n}</translation>
    </message>
    <message>
        <source>Rows reviewed</source>
        <translation>समीक्षित पंक्तियाँ</translation>
    </message>
    <message>
        <source>This row has been deleted since.</source>
        <translation>यह पंक्ति तब से हटा दी गई है।</translation>
    </message>
    <message>
        <source>{n} of {all} reviewed</source>
        <translation>{all} में से {n} की समीक्षा हुई</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछली</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Rejected in the review</source>
        <translation>समीक्षा में अस्वीकृत</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>तारा</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>The dataset was changed elsewhere since: undo it in the table.</source>
        <translation>डेटासेट तब से कहीं और बदला गया है: उसे तालिका में पूर्ववत करें।</translation>
    </message>
    <message>
        <source>There is nothing to take back in this review.</source>
        <translation>इस समीक्षा में वापस लेने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This is the first row.</source>
        <translation>यह पहली पंक्ति है।</translation>
    </message>
    <message>
        <source>This is the last row.</source>
        <translation>यह अंतिम पंक्ति है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>ReviewSummary</name>
    <message>
        <source>Accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Accepted rows are in the set. Rejected ones stay in the table, and no model learns them.</source>
        <translation>स्वीकृत पंक्तियाँ सेट में हैं। अस्वीकृत पंक्तियाँ तालिका में रहती हैं, और कोई मॉडल उन्हें नहीं सीखता।</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>तालिका पर वापस</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>निर्णय नहीं हुआ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Show the rejected rows</source>
        <translation>अस्वीकृत पंक्तियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>The review has ended</source>
        <translation>समीक्षा समाप्त हुई</translation>
    </message>
</context>
<context>
    <name>RoundsTable</name>
    <message>
        <source>All bad</source>
        <translation>सब खराब</translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n missing answer(s)</source>
        <translation>
            <numerusform>%n छूटा हुआ उत्तर माँगें</numerusform>
            <numerusform>%n छूटे हुए उत्तर माँगें</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Questions of this comparison</source>
        <translation>इस तुलना के प्रश्न</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>प्रश्न हटाएँ</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>उत्तर दिखाएँ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>बराबरी</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>वोट</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>voted</source>
        <translation>वोट दिया गया</translation>
    </message>
    <message>
        <source>wait for a vote</source>
        <translation>वोट की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>{all} में से {done} के उत्तर मिले</translation>
    </message>
</context>
<context>
    <name>RowNumbers</name>
    <message>
        <source>Drag to move the row</source>
        <translation>पंक्ति खिसकाने के लिए खींचें</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>From {file}, line {line}</source>
        <translation>{file} से, लाइन {line}</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>अगली पंक्ति</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>निर्धारित नहीं</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>अंश खोलें</translation>
    </message>
    <message>
        <source>Open the passage in {place}</source>
        <translation>{place} में अंश खोलें</translation>
    </message>
    <message>
        <source>Part of the split</source>
        <translation>विभाजन का भाग</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>पिछली पंक्ति</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>पंक्ति {number}</translation>
    </message>
    <message>
        <source>Split the row in two at the cursor</source>
        <translation>कर्सर पर पंक्ति को दो में बाँटें</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>वैलिडेशन</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, पृष्ठ {page}</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Assistant</source>
        <translation>सहायक</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Passage it was made from: {place}</source>
        <translation>जिस अंश से यह बनी: {place}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, पृष्ठ {page}</translation>
    </message>
    <message>
        <source>… Press E for the rest.</source>
        <translation>… बाकी के लिए E दबाएँ।</translation>
    </message>
</context>
<context>
    <name>RowsGlance</name>
    <message>
        <source>First rows</source>
        <translation>पहली पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Draft</source>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>तारांकित नहीं</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>तारा</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>तारांकित</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>वैलिडेशन</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Click to sort; a third click brings back the dataset's own order</source>
        <translation>क्रम देने के लिए क्लिक करें; तीसरा क्लिक डेटासेट का अपना क्रम लौटाता है</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>About this run</source>
        <translation>इस रन के बारे में</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>वक्र</translation>
    </message>
    <message>
        <source>It ended at step {step}: its search has cut it short, or goes on with it.</source>
        <translation>यह चरण {step} पर समाप्त हुआ: इसकी खोज ने इसे बीच में रोका है, या इसे आगे बढ़ाती है।</translation>
    </message>
    <message>
        <source>It ended by itself at step {step}: more steps brought nothing better.</source>
        <translation>यह चरण {step} पर अपने आप समाप्त हुआ: और चरणों से कुछ बेहतर नहीं मिला।</translation>
    </message>
    <message>
        <source>It ended without being asked to. Resume goes on from the last checkpoint.</source>
        <translation>यह बिना कहे समाप्त हो गया। “जारी रखें” पिछले चेकपॉइंट से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>It was ended at step {step}, and what was learnt till then was kept.</source>
        <translation>इसे चरण {step} पर समाप्त किया गया, और तब तक जो सीखा गया वह रखा गया।</translation>
    </message>
    <message>
        <source>It was paused at step {step} and saved. Resume goes on from there.</source>
        <translation>इसे चरण {step} पर विराम देकर सहेजा गया। “जारी रखें” वहीं से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>What is shown of the run</source>
        <translation>रन का क्या दिखाया गया है</translation>
    </message>
</context>
<context>
    <name>RunningDialog</name>
    <message>
        <source>How {name} runs</source>
        <translation>{name} कैसे चलता है</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>बीच में टूट गया</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Again with …</source>
        <translation>इनके साथ फिर से …</translation>
    </message>
    <message>
        <source>Bring back from another machine …</source>
        <translation>दूसरी मशीन से वापस लाएँ …</translation>
    </message>
    <message>
        <source>Choose from two to six runs in the table: their curves and settings beside each other</source>
        <translation>तालिका में दो से छह रन चुनें: उनके वक्र और सेटिंग्स साथ-साथ</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>रनों की तुलना करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Pack for another machine …</source>
        <translation>दूसरी मशीन के लिए पैक करें …</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Searches for settings, and their trials</source>
        <translation>सेटिंग्स की खोजें, और उनके ट्रायल</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Start a new run from this one's settings</source>
        <translation>इस रन की सेटिंग्स से नया रन शुरू करें</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>विधि</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>प्रशिक्षण लॉस</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>वैलिडेशन लॉस</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Earlier runs</source>
        <translation>पिछले रन</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>A new dataset</source>
        <translation>नया डेटासेट</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Answer: correct it as you want the model to answer</source>
        <translation>उत्तर: इसे वैसा सुधारें जैसा आप मॉडल से चाहते हैं</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>डेटासेट</translation>
    </message>
    <message>
        <source>From chat</source>
        <translation>चैट से</translation>
    </message>
    <message>
        <source>It goes into the column for rejected answers, from which preference training learns.</source>
        <translation>वह अस्वीकृत उत्तरों के कॉलम में जाता है, जिससे वरीयता प्रशिक्षण सीखता है।</translation>
    </message>
    <message>
        <source>Keep the original answer beside it, as the worse one</source>
        <translation>मूल उत्तर को कमतर उत्तर के रूप में इसके साथ रखें</translation>
    </message>
    <message>
        <source>Name of the new dataset</source>
        <translation>नए डेटासेट का नाम</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Save row</source>
        <translation>पंक्ति सहेजें</translation>
    </message>
    <message>
        <source>Save to dataset</source>
        <translation>डेटासेट में सहेजें</translation>
    </message>
    <message>
        <source>Status of the row</source>
        <translation>पंक्ति की स्थिति</translation>
    </message>
    <message>
        <source>The numbers of sources are left out; the first source is kept with the row.</source>
        <translation>स्रोतों की संख्याएँ छोड़ दी जाती हैं; पहला स्रोत पंक्ति के साथ रखा जाता है।</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>समीक्षा के लिए</translation>
    </message>
</context>
<context>
    <name>SavedFiltersRow</name>
    <message>
        <source>Delete the saved filter</source>
        <translation>सहेजा गया फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Give this filter a name, to use it again</source>
        <translation>इस फ़िल्टर को दोबारा इस्तेमाल करने के लिए नाम दें</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>फ़िल्टर का नाम</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>सहेजे गए फ़िल्टर</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
</context>
<context>
    <name>ScatterPlot</name>
    <message>
        <source>In words</source>
        <translation>शब्दों में</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>How far this passage can be trusted to bear on the question</source>
        <translation>प्रश्न से इस अंश के संबंध पर कितना भरोसा किया जा सकता है</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n प्रश्न</numerusform>
            <numerusform>%n प्रश्न</numerusform>
        </translation>
    </message>
    <message>
        <source>A new index is being made; the present one answers until it is ready.</source>
        <translation>नया इंडेक्स बन रहा है; उसके तैयार होने तक मौजूदा इंडेक्स उत्तर देता है।</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>जोड़ें…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>From a dataset…</source>
        <translation>डेटासेट से…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>फ़ाइल से…</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>मापें</translation>
    </message>
    <message>
        <source>Measuring… {share}</source>
        <translation>मापा जा रहा है… {share}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>The next question is asked with these settings.</source>
        <translation>अगला प्रश्न इन सेटिंग्स के साथ पूछा जाएगा।</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>क्या दिखाया गया है</translation>
    </message>
</context>
<context>
    <name>ScoreQuestions</name>
    <message numerus="yes">
        <source>%n left out: {reason}</source>
        <translation>
            <numerusform>%n छोड़ा गया: {reason}</numerusform>
            <numerusform>%n छोड़े गए: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were there already.</source>
        <translation>
            <numerusform>उनमें से %n पहले से था।</numerusform>
            <numerusform>उनमें से %n पहले से थे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) added.</source>
        <translation>
            <numerusform>%n प्रश्न जोड़ा गया।</numerusform>
            <numerusform>%n प्रश्न जोड़े गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % sure: {low} to {high}</source>
        <translation>95 % निश्चित: {low} से {high}</translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation>प्रश्न जोड़ें…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Among the first five</source>
        <translation>पहले पाँच में</translation>
    </message>
    <message>
        <source>Among the first ten</source>
        <translation>पहले दस में</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n question(s)?</source>
        <translation>
            <numerusform>%n प्रश्न हटाएँ?</numerusform>
            <numerusform>%n प्रश्न हटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>संपादित करें…</translation>
    </message>
    <message>
        <source>Going by {count} questions: more of them narrow it down.</source>
        <translation>{count} प्रश्नों के आधार पर: और प्रश्नों से यह दायरा छोटा होगा।</translation>
    </message>
    <message>
        <source>Golden questions</source>
        <translation>गोल्डन प्रश्न</translation>
    </message>
    <message>
        <source>Golden questions are questions whose answer you know to be in the documents, with the words that answer them. They tell how often the right passage is found, and which settings find it best.</source>
        <translation>गोल्डन प्रश्न वे प्रश्न हैं जिनका उत्तर आप जानते हैं कि दस्तावेज़ों में है, साथ में उत्तर देने वाले शब्द। ये बताते हैं कि सही अंश कितनी बार मिलता है, और कौन-सी सेटिंग्स उसे सबसे अच्छा ढूँढती हैं।</translation>
    </message>
    <message>
        <source>How well are your questions answered?</source>
        <translation>आपके प्रश्नों के उत्तर कितने अच्छे मिलते हैं?</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>औसत व्युत्क्रम रैंक (MRR)</translation>
    </message>
    <message>
        <source>Not first</source>
        <translation>पहले नहीं</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>अभी मापा नहीं गया</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Right passage first</source>
        <translation>सही अंश सबसे पहले</translation>
    </message>
    <message>
        <source>Tables and JSON (*.csv *.tsv *.xlsx *.jsonl *.json);;All files (*)</source>
        <translation>तालिकाएँ और JSON (*.csv *.tsv *.xlsx *.jsonl *.json);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Take questions from a file</source>
        <translation>फ़ाइल से प्रश्न लें</translation>
    </message>
    <message>
        <source>Take them from a dataset…</source>
        <translation>डेटासेट से लें…</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>कौन-से प्रश्न दिखाए गए हैं</translation>
    </message>
    <message>
        <source>nDCG at ten</source>
        <translation>दस पर nDCG</translation>
    </message>
</context>
<context>
    <name>ScoreSettings</name>
    <message numerus="yes">
        <source>%n index(es) are made for it beside the one in use, and removed again.</source>
        <translation>
            <numerusform>इसके लिए मौजूदा इंडेक्स के साथ %n इंडेक्स बनाया जाएगा, और बाद में हटा दिया जाएगा।</numerusform>
            <numerusform>इसके लिए मौजूदा इंडेक्स के साथ %n इंडेक्स बनाए जाएँगे, और बाद में हटा दिए जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) to measure.</source>
        <translation>
            <numerusform>%n सेटिंग मापनी है।</numerusform>
            <numerusform>%n सेटिंग्स मापनी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these are measured.</source>
        <translation>ये सभी मापी जा चुकी हैं।</translation>
    </message>
    <message>
        <source>Among the first five</source>
        <translation>पहले पाँच में</translation>
    </message>
    <message>
        <source>Among the first ten</source>
        <translation>पहले दस में</translation>
    </message>
    <message>
        <source>Better than the setting in use: {figure} in mean reciprocal rank, surely.</source>
        <translation>इस्तेमाल हो रही सेटिंग से बेहतर: औसत व्युत्क्रम रैंक में {figure}, निश्चित रूप से।</translation>
    </message>
    <message>
        <source>Compare the best</source>
        <translation>सर्वश्रेष्ठ की तुलना करें</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation>एम्बेडर</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>आँकड़ा</translation>
    </message>
    <message>
        <source>How well they find</source>
        <translation>कितना अच्छा ढूँढती हैं</translation>
    </message>
    <message>
        <source>Longest passage, tokens</source>
        <translation>सबसे लंबा अंश, टोकन</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>औसत व्युत्क्रम रैंक (MRR)</translation>
    </message>
    <message>
        <source>Nothing is measured yet on these questions and documents.</source>
        <translation>इन प्रश्नों और दस्तावेज़ों पर अभी कुछ नहीं मापा गया है।</translation>
    </message>
    <message>
        <source>Overlap, tokens</source>
        <translation>ओवरलैप, टोकन</translation>
    </message>
    <message>
        <source>Progress of trying settings</source>
        <translation>सेटिंग्स आज़माने की प्रगति</translation>
    </message>
    <message>
        <source>Right passage first</source>
        <translation>सही अंश सबसे पहले</translation>
    </message>
    <message>
        <source>Settings and how well they find</source>
        <translation>सेटिंग्स और वे कितना अच्छा ढूँढती हैं</translation>
    </message>
    <message>
        <source>The setting in use is not measured yet.</source>
        <translation>इस्तेमाल हो रही सेटिंग अभी नहीं मापी गई है।</translation>
    </message>
    <message>
        <source>These {count} questions do not tell whether it is better than the setting in use; more would.</source>
        <translation>ये {count} प्रश्न नहीं बताते कि यह इस्तेमाल हो रही सेटिंग से बेहतर है या नहीं; और प्रश्न बता देंगे।</translation>
    </message>
    <message>
        <source>This is the setting in use.</source>
        <translation>यही सेटिंग इस्तेमाल हो रही है।</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>इन्हें आज़माएँ</translation>
    </message>
    <message>
        <source>Use the best</source>
        <translation>सर्वश्रेष्ठ इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>इसे इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Weight of meaning</source>
        <translation>अर्थ का भार</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>क्या आज़माना है</translation>
    </message>
    <message>
        <source>Worse than the setting in use: {figure} in mean reciprocal rank, surely.</source>
        <translation>इस्तेमाल हो रही सेटिंग से खराब: औसत व्युत्क्रम रैंक में {figure}, निश्चित रूप से।</translation>
    </message>
    <message>
        <source>nDCG at ten</source>
        <translation>दस पर nDCG</translation>
    </message>
    <message>
        <source>{count} settings are too many: {most} at most.</source>
        <translation>{count} सेटिंग्स बहुत अधिक हैं: अधिक से अधिक {most}।</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Again with …</source>
        <translation>इनके साथ फिर से …</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>सबसे अच्छा वैलिडेशन लॉस</translation>
    </message>
    <message>
        <source>By setting</source>
        <translation>सेटिंग के अनुसार</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>It can be told after eight finished trials which settings matter.</source>
        <translation>कौन-सी सेटिंग्स मायने रखती हैं, यह आठ ट्रायल पूरे होने के बाद बताया जा सकता है।</translation>
    </message>
    <message>
        <source>Only one setting is searched.</source>
        <translation>केवल एक सेटिंग में खोज हो रही है।</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>रन दिखाएँ</translation>
    </message>
    <message>
        <source>Start a new run from this trial's settings</source>
        <translation>इस ट्रायल की सेटिंग्स से नया रन शुरू करें</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>लगा समय</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>ट्रायल</translation>
    </message>
    <message>
        <source>Trial {number}: {loss}</source>
        <translation>ट्रायल {number}: {loss}</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>ट्रायल</translation>
    </message>
    <message>
        <source>Trials appear here as they end.</source>
        <translation>ट्रायल पूरे होने पर यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Validation loss by {setting}</source>
        <translation>{setting} के अनुसार वैलिडेशन लॉस</translation>
    </message>
    <message>
        <source>Validation loss of each trial</source>
        <translation>हर ट्रायल का वैलिडेशन लॉस</translation>
    </message>
    <message>
        <source>What is shown of the search</source>
        <translation>खोज का क्या दिखाया गया है</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>किसका असर पड़ा</translation>
    </message>
    <message>
        <source>of {time} at most</source>
        <translation>अधिकतम {time} में से</translation>
    </message>
    <message>
        <source>{count} cut short</source>
        <translation>{count} बीच में रोके गए</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} विफल</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{all} में से {done}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%n passage(s) found.</source>
        <translation>
            <numerusform>%n अंश मिला।</numerusform>
            <numerusform>%n अंश मिले।</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask something your documents answer</source>
        <translation>ऐसा कुछ पूछें जिसका उत्तर आपके दस्तावेज़ देते हों</translation>
    </message>
    <message>
        <source>Chat is given the passages that are found here. Try your own questions before you trust it.</source>
        <translation>चैट को वही अंश दिए जाते हैं जो यहाँ मिलते हैं। भरोसा करने से पहले अपने प्रश्न आज़माएँ।</translation>
    </message>
    <message>
        <source>Choose tags, folders and files to search in</source>
        <translation>खोजने के लिए टैग, फ़ोल्डर और फ़ाइलें चुनें</translation>
    </message>
    <message>
        <source>No indexed document is among those you chose to search in.</source>
        <translation>खोजने के लिए आपने जो चुने उनमें कोई इंडेक्स किया हुआ दस्तावेज़ नहीं है।</translation>
    </message>
    <message>
        <source>No passage shares a word or a meaning with this.</source>
        <translation>किसी अंश का कोई शब्द या अर्थ इससे नहीं मिलता।</translation>
    </message>
    <message>
        <source>Nothing in your documents seems to cover this. These are the nearest passages.</source>
        <translation>ऐसा लगता है कि आपके दस्तावेज़ों में इसके बारे में कुछ नहीं है। ये सबसे निकट के अंश हैं।</translation>
    </message>
    <message>
        <source>Nothing is indexed yet. Press Index first.</source>
        <translation>अभी कुछ इंडेक्स नहीं हुआ है। पहले “इंडेक्स करें” दबाएँ।</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>मिले अंश</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>दस्तावेज़ों में खोजें</translation>
    </message>
    <message>
        <source>See what your documents know</source>
        <translation>देखें कि आपके दस्तावेज़ क्या जानते हैं</translation>
    </message>
    <message>
        <source>Try a search</source>
        <translation>खोज आज़माएँ</translation>
    </message>
</context>
<context>
    <name>SearchSetup</name>
    <message>
        <source>Add a setting</source>
        <translation>सेटिंग जोड़ें</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>कितना</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>खोज शुरू करें</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>क्या आज़माया जाता है</translation>
    </message>
    <message>
        <source>{about}. All settings that are not searched are those of the form.</source>
        <translation>{about}। जिन सेटिंग्स में खोज नहीं होती वे फ़ॉर्म वाली ही रहती हैं।</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>All its trials go with it but the best one, which stays as a run. This cannot be undone.</source>
        <translation>सर्वश्रेष्ठ को छोड़कर, जो रन के रूप में रहेगा, इसके सभी ट्रायल इसके साथ हट जाएँगे। यह वापस नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>“{name}” हटाएँ?</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>अपनी बारी की प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Key (if it wants one)</source>
        <translation>कुंजी (यदि माँगी जाए)</translation>
    </message>
    <message>
        <source>They travel unencrypted, and so does the key.</source>
        <translation>ये बिना एन्क्रिप्शन के जाते हैं, और कुंजी भी।</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Change {name}</source>
        <translation>{name} बदलें</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>कहीं और</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>इस मशीन पर</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} हटाएँ</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>“{name}” हटाएँ?</translation>
    </message>
</context>
<context>
    <name>ServingSign</name>
    <message>
        <source>Other programs can ask what answers here. Opens the settings.</source>
        <translation>दूसरे प्रोग्राम उससे पूछ सकते हैं जो यहाँ उत्तर देता है। सेटिंग्स खोलता है।</translation>
    </message>
    <message>
        <source>Server on</source>
        <translation>सर्वर चालू</translation>
    </message>
    <message>
        <source>Server on ({count})</source>
        <translation>सर्वर चालू ({count})</translation>
    </message>
</context>
<context>
    <name>SetPanel</name>
    <message>
        <source>Cutting the rows into tokens: {done} of {total}</source>
        <translation>पंक्तियाँ टोकनों में काटी जा रही हैं: {total} में से {done}</translation>
    </message>
    <message>
        <source>Cutting the rows into tokens…</source>
        <translation>पंक्तियाँ टोकनों में काटी जा रही हैं…</translation>
    </message>
    <message>
        <source>Every row has to be cut into tokens once: about {time}.</source>
        <translation>हर पंक्ति को एक बार टोकनों में काटना होगा: लगभग {time}।</translation>
    </message>
    <message>
        <source>Every row was looked at, {rate} a second.</source>
        <translation>हर पंक्ति देखी गई, {rate} प्रति सेकंड।</translation>
    </message>
    <message>
        <source>Half of the rows are longer than</source>
        <translation>आधी पंक्तियाँ इससे लंबी हैं</translation>
    </message>
    <message>
        <source>How long the rows are, in tokens</source>
        <translation>पंक्तियाँ कितनी लंबी हैं, टोकन में</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>सबसे लंबी पंक्ति</translation>
    </message>
    <message>
        <source>Look at all rows</source>
        <translation>सभी पंक्तियाँ देखें</translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation>पंक्तियाँ देखी जा रही हैं</translation>
    </message>
    <message>
        <source>Looking whether this set is known…</source>
        <translation>देखा जा रहा है कि यह सेट जाना हुआ है या नहीं…</translation>
    </message>
    <message>
        <source>Not trained on: {drafts} in draft, {rejected} rejected</source>
        <translation>प्रशिक्षण में शामिल नहीं: {drafts} ड्राफ़्ट, {rejected} अस्वीकृत</translation>
    </message>
    <message>
        <source>Rows by length, in tokens</source>
        <translation>लंबाई के अनुसार पंक्तियाँ, टोकन में</translation>
    </message>
    <message>
        <source>Rows cut</source>
        <translation>कटी पंक्तियाँ</translation>
    </message>
    <message>
        <source>Rows that cannot be used</source>
        <translation>पंक्तियाँ जो इस्तेमाल नहीं हो सकतीं</translation>
    </message>
    <message>
        <source>Rows to train on</source>
        <translation>प्रशिक्षण की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Rows with nothing to learn</source>
        <translation>पंक्तियाँ जिनमें सीखने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Show these rows in the table</source>
        <translation>ये पंक्तियाँ तालिका में दिखाएँ</translation>
    </message>
    <message>
        <source>Steps as suggested</source>
        <translation>सुझाए गए चरण</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of the set yet.</source>
        <translation>रोका गया। सेट के बारे में अभी कुछ पता नहीं है।</translation>
    </message>
    <message>
        <source>Tokens cut off</source>
        <translation>काटे गए टोकन</translation>
    </message>
    <message>
        <source>Tokens, once over</source>
        <translation>टोकन, एक बार पूरा पढ़ने पर</translation>
    </message>
    <message>
        <source>Training does not start with them. A length of {needed} tokens would do.</source>
        <translation>इनके साथ प्रशिक्षण शुरू नहीं होता। {needed} टोकन की लंबाई काफ़ी होगी।</translation>
    </message>
    <message>
        <source>Training does not start with them: reject or mend them.</source>
        <translation>इनके साथ प्रशिक्षण शुरू नहीं होता: इन्हें अस्वीकार करें या ठीक करें।</translation>
    </message>
    <message>
        <source>cut at {length}</source>
        <translation>{length} पर कटी</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>of them learnt</source>
        <translation>उनमें से सीखे गए</translation>
    </message>
    <message>
        <source>{count} ({share})</source>
        <translation>{count} ({share})</translation>
    </message>
    <message>
        <source>{count} of them cut</source>
        <translation>उनमें से {count} कटी हुई</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} पंक्तियाँ</translation>
    </message>
    <message>
        <source>{count} × as row {row}: {reason}</source>
        <translation>{count} × जैसे पंक्ति {row}: {reason}</translation>
    </message>
    <message>
        <source>{epochs} passes over the rows, {rows} rows to a step</source>
        <translation>पंक्तियों पर {epochs} दौर, हर चरण में {rows} पंक्तियाँ</translation>
    </message>
    <message>
        <source>{first} tokens and more</source>
        <translation>{first} टोकन और अधिक</translation>
    </message>
    <message>
        <source>{first}–{last} tokens</source>
        <translation>{first}–{last} टोकन</translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation>{n} टोकन</translation>
    </message>
    <message>
        <source>{rows} + {held} to validate</source>
        <translation>{rows} + {held} वैलिडेशन के लिए</translation>
    </message>
</context>
<context>
    <name>SettingsModel</name>
    <message>
        <source>Best</source>
        <translation>सर्वश्रेष्ठ</translation>
    </message>
    <message>
        <source>Best, in use</source>
        <translation>सर्वश्रेष्ठ, इस्तेमाल में</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation>एम्बेडर</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>इस्तेमाल में</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>अर्थ</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>बिल्कुल नहीं</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>ओवरलैप</translation>
    </message>
    <message>
        <source>Packaged</source>
        <translation>साथ में शामिल</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>With 95 % confidence</source>
        <translation>95 % विश्वास के साथ</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>शब्द-दर-शब्द</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} मिलीसेकंड</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Folder for new projects</source>
        <translation>नए प्रोजेक्टों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Further folders with models</source>
        <translation>मॉडलों वाले अन्य फ़ोल्डर</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>Kept for you on this machine, in {path}</source>
        <translation>इस मशीन पर आपके लिए {path} में रखा है</translation>
    </message>
    <message>
        <source>Leave out {path}; its files stay</source>
        <translation>{path} को छोड़ दें; उसकी फ़ाइलें बनी रहेंगी</translation>
    </message>
    <message>
        <source>None. Add models on the Models screen.</source>
        <translation>कोई नहीं। मॉडल स्क्रीन पर मॉडल जोड़ें।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Add an answerer</source>
        <translation>उत्तरदाता जोड़ें</translation>
    </message>
    <message>
        <source>Ask at once those that live in different places</source>
        <translation>जो अलग-अलग जगह रहते हैं उनसे एक साथ पूछें</translation>
    </message>
    <message>
        <source>Ask several at once, and see which answer is best</source>
        <translation>एक साथ कई से पूछें, और देखें कि कौन-सा उत्तर सबसे अच्छा है</translation>
    </message>
    <message>
        <source>Base, tuned, with documents, both</source>
        <translation>बेस, ट्यून किया हुआ, दस्तावेज़ों के साथ, दोनों</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>जो चिह्नित है उसे सुधारें।</translation>
    </message>
    <message>
        <source>Fill in the newest run and the model it was trained on, each with and without documents</source>
        <translation>सबसे नया रन और वह मॉडल भरें जिस पर उसका प्रशिक्षण हुआ, हर एक दस्तावेज़ों के साथ और उनके बिना</translation>
    </message>
    <message>
        <source>Hide who answered until I have voted</source>
        <translation>मेरे वोट देने तक छिपाएँ कि किसने उत्तर दिया</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name of the comparison</source>
        <translation>तुलना का नाम</translation>
    </message>
    <message>
        <source>The same question goes to two to four answerers. You vote for the best answer without knowing whose it is, and the votes are counted.</source>
        <translation>एक ही प्रश्न दो से चार उत्तरदाताओं को जाता है। आप यह जाने बिना सबसे अच्छे उत्तर को वोट देते हैं कि वह किसका है, और वोट गिने जाते हैं।</translation>
    </message>
    <message>
        <source>There are no documents in this project yet: add some, or choose models without them.</source>
        <translation>इस प्रोजेक्ट में अभी कोई दस्तावेज़ नहीं हैं: कुछ जोड़ें, या उनके बिना मॉडल चुनें।</translation>
    </message>
    <message>
        <source>There is only one way to answer here so far. Add documents, train a run, or get another model.</source>
        <translation>यहाँ अब तक उत्तर देने का केवल एक तरीका है। दस्तावेज़ जोड़ें, कोई रन प्रशिक्षित करें, या दूसरा मॉडल लें।</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>About {size} on disk; the original takes {original}.</source>
        <translation>डिस्क पर लगभग {size}; मूल {original} लेता है।</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>For which machine</source>
        <translation>किस मशीन के लिए</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>निर्यात कहाँ तक पहुँचा</translation>
    </message>
    <message>
        <source>It is built here; to run and to verify it, a Windows computer with DirectML is needed.</source>
        <translation>यह यहीं बनता है; चलाने और सत्यापित करने के लिए DirectML वाला Windows कंप्यूटर चाहिए।</translation>
    </message>
    <message>
        <source>Name of the export</source>
        <translation>निर्यात का नाम</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>नया निर्यात</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>संख्याएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Then compare it with the original</source>
        <translation>फिर मूल से इसकी तुलना करें</translation>
    </message>
    <message>
        <source>To run and to verify it, an NVIDIA card is needed.</source>
        <translation>इसे चलाने और सत्यापित करने के लिए NVIDIA कार्ड चाहिए।</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>अपनी बारी की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>What “{run}” learnt, with {model}</source>
        <translation>“{run}” ने जो सीखा, {model} के साथ</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>A first look: does it learn at all?</source>
        <translation>पहली झलक: क्या यह सीखता भी है?</translation>
    </message>
    <message>
        <source>As good as it gets; it takes its time.</source>
        <translation>जितना अच्छा हो सके; यह अपना समय लेता है।</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>संतुलित</translation>
    </message>
    <message>
        <source>Choose a model and a dataset.</source>
        <translation>मॉडल और डेटासेट चुनें।</translation>
    </message>
    <message>
        <source>Correct the marked settings.</source>
        <translation>चिह्नित सेटिंग्स सुधारें।</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>मेहनत</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>त्वरित</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>फिर भी चलाएँ</translation>
    </message>
    <message>
        <source>Search for better settings …</source>
        <translation>बेहतर सेटिंग्स खोजें …</translation>
    </message>
    <message>
        <source>Set everything to what suits this model and dataset</source>
        <translation>सब कुछ इस मॉडल और डेटासेट के अनुकूल सेट करें</translation>
    </message>
    <message>
        <source>Some values are your own; the dial sets all of them anew.</source>
        <translation>कुछ मान आपके अपने हैं; डायल उन सबको नए सिरे से सेट करता है।</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>प्रशिक्षण शुरू करें</translation>
    </message>
    <message>
        <source>Suggested values</source>
        <translation>सुझाए गए मान</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>गहन</translation>
    </message>
    <message>
        <source>Try several settings, each in a short training, and keep the best</source>
        <translation>कई सेटिंग्स आज़माएँ, हर एक छोटे प्रशिक्षण में, और सर्वश्रेष्ठ रखें</translation>
    </message>
    <message>
        <source>What suits most work.</source>
        <translation>जो अधिकांश काम के लिए ठीक है।</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>यह प्रीसेट हटाएँ</translation>
    </message>
    <message>
        <source>Delete this preset?</source>
        <translation>यह प्रीसेट हटाएँ?</translation>
    </message>
    <message>
        <source>For example: You are the expert of our mill. Be brief.</source>
        <translation>उदाहरण: आप हमारी मिल के विशेषज्ञ हैं। संक्षेप में लिखें।</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>उत्तर कैसे दिया जाता है</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>प्रीसेट</translation>
    </message>
    <message>
        <source>Quotes are not written by a model: nothing here changes them.</source>
        <translation>उद्धरण कोई मॉडल नहीं लिखता: यहाँ की कोई चीज़ उन्हें नहीं बदलती।</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>सब रीसेट करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>प्रीसेट के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस नाम से सहेजें…</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>इस पर रुकें</translation>
    </message>
    <message>
        <source>This holds for this conversation only.</source>
        <translation>यह केवल इस बातचीत के लिए है।</translation>
    </message>
    <message>
        <source>What the model is told before all</source>
        <translation>मॉडल को सबसे पहले क्या बताया जाए</translation>
    </message>
    <message>
        <source>What the model is told, how it chooses words, and who answers are kept under this name.</source>
        <translation>मॉडल को क्या बताया जाता है, वह शब्द कैसे चुनता है, और कौन उत्तर देता है, यह सब इस नाम से रखा जाता है।</translation>
    </message>
    <message>
        <source>Words or signs, with commas between them</source>
        <translation>शब्द या चिह्न, बीच में अल्पविराम के साथ</translation>
    </message>
    <message>
        <source>Your own values</source>
        <translation>आपके अपने मान</translation>
    </message>
    <message>
        <source>“{name}” will no longer be offered. Conversations keep their values.</source>
        <translation>“{name}” अब नहीं दिखाया जाएगा। बातचीतें अपने मान रखेंगी।</translation>
    </message>
</context>
<context>
    <name>SetupRoom</name>
    <message>
        <source>A comparison asks base, documents, tuned and both the same questions, and says which answers better, and how sure that is.</source>
        <translation>तुलना आधार, दस्तावेज़ों, ट्यून किए हुए और दोनों से वही प्रश्न पूछती है, और बताती है कि कौन बेहतर उत्तर देता है और यह कितना पक्का है।</translation>
    </message>
    <message>
        <source>Ask questions of a file</source>
        <translation>फ़ाइल के प्रश्न पूछें</translation>
    </message>
    <message>
        <source>Go to Datasets</source>
        <translation>डेटासेट पर जाएँ</translation>
    </message>
    <message>
        <source>There are no questions to ask yet</source>
        <translation>अभी पूछने के लिए कोई प्रश्न नहीं हैं</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>A driver for an NVIDIA card is at work here, so the build for such cards is fetched.</source>
        <translation>यहाँ NVIDIA कार्ड का ड्राइवर काम कर रहा है, इसलिए ऐसे कार्डों वाला बिल्ड लाया जा रहा है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Fetching PyTorch, which does the computing</source>
        <translation>PyTorch लाया जा रहा है, जो गणना करता है</translation>
    </message>
    <message>
        <source>Fetching the packages</source>
        <translation>पैकेज लाए जा रहे हैं</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>पूरा किया जा रहा है</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>How far the set-up is</source>
        <translation>सेट-अप कितना हुआ</translation>
    </message>
    <message>
        <source>It takes up to {need} in {folder}, where {free} are free.</source>
        <translation>इसे {folder} में {need} तक जगह चाहिए, जहाँ {free} खाली है।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Making a place for the packages</source>
        <translation>पैकेजों के लिए जगह बनाई जा रही है</translation>
    </message>
    <message>
        <source>More is told in {file}</source>
        <translation>अधिक जानकारी {file} में है</translation>
    </message>
    <message>
        <source>No driver for an NVIDIA card was found, so the build for the processor is fetched.</source>
        <translation>NVIDIA कार्ड का कोई ड्राइवर नहीं मिला, इसलिए प्रोसेसर वाला बिल्ड लाया जा रहा है।</translation>
    </message>
    <message>
        <source>No driver for an NVIDIA card was found, so training uses the processor; ONNX models also use other graphics cards, by DirectML.</source>
        <translation>NVIDIA कार्ड का कोई ड्राइवर नहीं मिला, इसलिए प्रशिक्षण प्रोसेसर पर चलता है; ONNX मॉडल DirectML से दूसरे ग्राफ़िक्स कार्ड भी इस्तेमाल करते हैं।</translation>
    </message>
    <message>
        <source>Once, before the first start. Ustad then starts by itself. What is done is kept if you stop.</source>
        <translation>एक बार, पहली शुरुआत से पहले। फिर Ustad अपने आप शुरू होता है। आप रोक दें तो जो हो चुका है वह बना रहता है।</translation>
    </message>
    <message>
        <source>Setting up Ustad</source>
        <translation>Ustad सेट अप किया जा रहा है</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept.</source>
        <translation>रोका गया। जो हो चुका है वह बना रहता है।</translation>
    </message>
    <message>
        <source>The set-up was ended by the system.</source>
        <translation>सेट-अप को सिस्टम ने समाप्त कर दिया।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Try again: what is done is kept.</source>
        <translation>फिर कोशिश करें: जो हो चुका है वह बना रहता है।</translation>
    </message>
    <message>
        <source>Trying what was installed</source>
        <translation>जो इंस्टॉल हुआ उसे आज़माया जा रहा है</translation>
    </message>
    <message>
        <source>{done} of {total} packages</source>
        <translation>{total} में से {done} पैकेज</translation>
    </message>
    <message>
        <source>{size} fetched</source>
        <translation>{size} लाया गया</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: पूरा हुआ</translation>
    </message>
    <message>
        <source>{step}: not begun</source>
        <translation>{step}: शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>{step}: under way</source>
        <translation>{step}: चल रहा है</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Between the sidebar, the screen and the guided first run</source>
        <translation>साइडबार, स्क्रीन और पहली बार के मार्गदर्शन के बीच</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>सबसे ऊपर वाली चीज़ बंद करें</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>The guide, at the screen in front</source>
        <translation>मार्गदर्शिका, सामने वाली स्क्रीन पर</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>यह सूची</translation>
    </message>
    <message>
        <source>To the next control; with Shift, to the one before</source>
        <translation>अगले नियंत्रण पर; Shift के साथ पिछले पर</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>They are asked one after another, so that the times are fair; those on the same model follow each other.</source>
        <translation>उनसे एक के बाद एक पूछा जाता है, ताकि समय की तुलना निष्पक्ष हो; एक ही मॉडल वाले एक-दूसरे के बाद आते हैं।</translation>
    </message>
    <message>
        <source>Those at addresses are asked at once with those on this computer; what shares a place takes turns. Times may suffer from each other where an address is on this computer, too.</source>
        <translation>पतों वाले उत्तरदाताओं से और इस कंप्यूटर वालों से एक साथ पूछा जाता है; जो एक ही जगह साझा करते हैं वे बारी-बारी से चलते हैं। यदि कोई पता भी इसी कंप्यूटर पर है तो एक-दूसरे से समय पर असर पड़ सकता है।</translation>
    </message>
</context>
<context>
    <name>SideBySidePage</name>
    <message>
        <source>Changed</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>तुलनाएँ</translation>
    </message>
    <message>
        <source>Comparisons are kept here, with their answers and votes. There is none yet.</source>
        <translation>तुलनाएँ अपने उत्तरों और वोटों के साथ यहाँ रखी जाती हैं। अभी कोई नहीं है।</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>तुलना हटाएँ</translation>
    </message>
    <message>
        <source>Delete this comparison?</source>
        <translation>यह तुलना हटाएँ?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Rename comparison</source>
        <translation>तुलना का नाम बदलें</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>वोट</translation>
    </message>
    <message>
        <source>{votes} of {rounds}</source>
        <translation>{rounds} में से {votes}</translation>
    </message>
    <message>
        <source>“{name}”, its answers and its votes will be gone.</source>
        <translation>“{name}”, इसके उत्तर और इसके वोट चले जाएँगे।</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Beside the table</source>
        <translation>तालिका के बगल में</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Guide (F1: to this screen)</source>
        <translation>मार्गदर्शिका (F1: इस स्क्रीन पर)</translation>
    </message>
</context>
<context>
    <name>SlicesRoom</name>
    <message>
        <source>All kinds</source>
        <translation>सभी प्रकार</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>अलग है</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>In no slice the arms surely differ, corrected for how many slices there are.</source>
        <translation>किसी भी टुकड़े में तरीके पक्के तौर पर अलग नहीं हैं, टुकड़ों की संख्या का ध्यान रखते हुए।</translation>
    </message>
    <message>
        <source>In {some} of {all} slices the arms surely differ, corrected for how many slices there are.</source>
        <translation>{all} में से {some} टुकड़ों में तरीके पक्के तौर पर अलग हैं, टुकड़ों की संख्या का ध्यान रखते हुए।</translation>
    </message>
    <message>
        <source>Kinds of questions</source>
        <translation>प्रश्नों के प्रकार</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>Length of the question</source>
        <translation>प्रश्न की लंबाई</translation>
    </message>
    <message>
        <source>Nothing to slice</source>
        <translation>टुकड़ों के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>जिस पर प्रशिक्षित</translation>
    </message>
    <message>
        <source>With more questions, this says where an arm is better: by tags of the rows, by length, by writing, by document. A slice needs five questions.</source>
        <translation>अधिक प्रश्नों के साथ यह बताता है कि कोई तरीका कहाँ बेहतर है: पंक्तियों के टैग, लंबाई, लिपि और दस्तावेज़ के अनुसार। एक टुकड़े को पाँच प्रश्न चाहिए।</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>लिपि</translation>
    </message>
</context>
<context>
    <name>SourceItem</name>
    <message>
        <source>Source {number}: {file}</source>
        <translation>स्रोत {number}: {file}</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>हवाला दिया गया</translation>
    </message>
    <message>
        <source>match {score}</source>
        <translation>मेल {score}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>पृष्ठ {page}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message numerus="yes">
        <source>%n passage(s) found.</source>
        <translation>
            <numerusform>%n अंश मिला।</numerusform>
            <numerusform>%n अंश मिले।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in your documents seems to cover this. These are the nearest passages.</source>
        <translation>ऐसा लगता है कि आपके दस्तावेज़ों में इसके बारे में कुछ नहीं है। ये सबसे निकट के अंश हैं।</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>The passages an answer rests on are listed here.</source>
        <translation>जिन अंशों पर उत्तर टिका है वे यहाँ सूचीबद्ध होते हैं।</translation>
    </message>
    <message>
        <source>{cited} of {all} passages cited.</source>
        <translation>{all} में से {cited} अंशों का हवाला दिया गया।</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <translation>काम चल रहा है</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>10 to 20 % for validation is usual.</source>
        <translation>वैलिडेशन के लिए 10 से 20 % सामान्य है।</translation>
    </message>
    <message>
        <source>10 to 20 % for validation is usual: with less the curve says little, with more there is less to learn from.</source>
        <translation>वैलिडेशन के लिए 10 से 20 % सामान्य है: कम होने पर वक्र कम बताता है, अधिक होने पर सीखने को कम बचता है।</translation>
    </message>
    <message>
        <source>Even shares of</source>
        <translation>किसके समान अनुपात</translation>
    </message>
    <message>
        <source>Keep on one side what has in common</source>
        <translation>जिनमें यह समान हो उन्हें एक ही ओर रखें</translation>
    </message>
    <message>
        <source>Keep this split</source>
        <translation>यह विभाजन रखें</translation>
    </message>
    <message>
        <source>Leave assigned rows where they are</source>
        <translation>निर्धारित पंक्तियों को वहीं रहने दें</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>कुछ विशेष नहीं</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Share of rows for tests</source>
        <translation>परीक्षण के लिए पंक्तियों का हिस्सा</translation>
    </message>
    <message>
        <source>Share of rows for validation</source>
        <translation>वैलिडेशन के लिए पंक्तियों का हिस्सा</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>बाँटें</translation>
    </message>
    <message>
        <source>Split into training, validation and test</source>
        <translation>प्रशिक्षण, वैलिडेशन और परीक्षण में बाँटें</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>The model does not learn from validation rows: they show while it trains whether it understands, or only repeats. Test rows are for the comparison at the end.</source>
        <translation>मॉडल वैलिडेशन पंक्तियों से नहीं सीखता: प्रशिक्षण के दौरान वे दिखाती हैं कि वह समझता है या केवल दोहराता है। परीक्षण पंक्तियाँ अंत की तुलना के लिए हैं।</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>वैलिडेशन</translation>
    </message>
    <message>
        <source>With 0 % for tests, rows marked as test stay test.</source>
        <translation>परीक्षण के लिए 0 % रखने पर परीक्षण के रूप में चिह्नित पंक्तियाँ परीक्षण ही रहती हैं।</translation>
    </message>
</context>
<context>
    <name>SplitPreview</name>
    <message numerus="yes">
        <source>%n draft(s) wait for review and are not split.</source>
        <translation>
            <numerusform>%n ड्राफ़्ट समीक्षा की प्रतीक्षा में है और बाँटा नहीं जाएगा।</numerusform>
            <numerusform>%n ड्राफ़्ट समीक्षा की प्रतीक्षा में हैं और बाँटे नहीं जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of rows that belong together are kept whole</source>
        <translation>
            <numerusform>आपस में जुड़ी पंक्तियों का %n समूह साथ रखा गया है</numerusform>
            <numerusform>आपस में जुड़ी पंक्तियों के %n समूह साथ रखे गए हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have their document, conversation or passage in common with more than half of all: that keeps none together.</source>
        <translation>
            <numerusform>%n पंक्ति का दस्तावेज़, बातचीत या अंश आधे से अधिक पंक्तियों के साथ साझा है: उसे साथ नहीं रखा जाता।</numerusform>
            <numerusform>%n पंक्तियों का दस्तावेज़, बातचीत या अंश आधे से अधिक पंक्तियों के साथ साझा है: उन्हें साथ नहीं रखा जाता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) move</source>
        <translation>
            <numerusform>%n पंक्ति खिसकेगी:</numerusform>
            <numerusform>%n पंक्तियाँ खिसकेंगी:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that were in no part are assigned.</source>
        <translation>
            <numerusform>%n पंक्ति, जो किसी भाग में नहीं थी, निर्धारित की जाएगी।</numerusform>
            <numerusform>%n पंक्तियाँ, जो किसी भाग में नहीं थीं, निर्धारित की जाएँगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>: {rows} rows in all, {largest} in the largest.</source>
        <translation>: कुल {rows} पंक्तियाँ, सबसे बड़े में {largest}।</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>सभी पंक्तियाँ</translation>
    </message>
    <message>
        <source>Nothing changes: all rows are assigned, and are left where they are.</source>
        <translation>कुछ नहीं बदलेगा: सभी पंक्तियाँ निर्धारित हैं, और जहाँ हैं वहीं रहेंगी।</translation>
    </message>
    <message>
        <source>Nothing changes: the rows are split like this already.</source>
        <translation>कुछ नहीं बदलेगा: पंक्तियाँ पहले से इसी तरह बँटी हैं।</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>अन्य लेबल</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>इससे क्या होगा</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>बिना लेबल</translation>
    </message>
    <message>
        <source>from {start} to {end}.</source>
        <translation>{start} से {end} में।</translation>
    </message>
    <message>
        <source>{train} rows for training, {validation} for validation</source>
        <translation>{train} पंक्तियाँ प्रशिक्षण के लिए, {validation} वैलिडेशन के लिए</translation>
    </message>
    <message>
        <source>{train} rows for training, {validation} for validation, {test} for tests</source>
        <translation>{train} पंक्तियाँ प्रशिक्षण के लिए, {validation} वैलिडेशन के लिए, {test} परीक्षण के लिए</translation>
    </message>
</context>
<context>
    <name>SplitWords</name>
    <message numerus="yes">
        <source>%n row(s) added since are not assigned.</source>
        <translation>
            <numerusform>तब से जोड़ी गई %n पंक्ति निर्धारित नहीं है।</numerusform>
            <numerusform>तब से जोड़ी गई %n पंक्तियाँ निर्धारित नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not assigned.</source>
        <translation>
            <numerusform>%n पंक्ति निर्धारित नहीं है।</numerusform>
            <numerusform>%n पंक्तियाँ निर्धारित नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign them</source>
        <translation>इन्हें निर्धारित करें</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Not split yet</source>
        <translation>अभी बाँटा नहीं गया</translation>
    </message>
    <message>
        <source>Split by hand, or as the rows came in</source>
        <translation>हाथ से बाँटा गया, या जैसे पंक्तियाँ आईं</translation>
    </message>
    <message>
        <source>Split: {plan}</source>
        <translation>विभाजन: {plan}</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>बाँटें…</translation>
    </message>
    <message>
        <source>Those that are split already stay where they are</source>
        <translation>जो पहले से बँटी हैं वे जहाँ हैं वहीं रहेंगी</translation>
    </message>
    <message>
        <source>Without validation rows no one sees whether the model understands or only repeats.</source>
        <translation>वैलिडेशन पंक्तियों के बिना कोई नहीं देख सकता कि मॉडल समझता है या केवल दोहराता है।</translation>
    </message>
    <message>
        <source>even by {what}</source>
        <translation>{what} में समान अनुपात</translation>
    </message>
    <message>
        <source>kept together: {what}</source>
        <translation>साथ रखे गए: {what}</translation>
    </message>
    <message>
        <source>seed {n}</source>
        <translation>सीड {n}</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>{train} for training, {validation} for validation, {test} for testing</source>
        <translation>{train} प्रशिक्षण के लिए, {validation} वैलिडेशन के लिए, {test} परीक्षण के लिए</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>A folder that will hold your documents, rows, runs and chats.</source>
        <translation>एक फ़ोल्डर जिसमें आपके दस्तावेज़, पंक्तियाँ, रन और चैट रहेंगे।</translation>
    </message>
    <message>
        <source>Go on with a project from this machine, or with one you were given.</source>
        <translation>इस मशीन के किसी प्रोजेक्ट को, या आपको दिए गए प्रोजेक्ट को आगे बढ़ाएँ।</translation>
    </message>
    <message>
        <source>Make a small language model an expert in your own field, on this machine.</source>
        <translation>इसी मशीन पर एक छोटे भाषा मॉडल को अपने क्षेत्र का विशेषज्ञ बनाएँ।</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>नया प्रोजेक्ट</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>नया प्रोजेक्ट…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>प्रति खोलें</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>प्रोजेक्ट खोलें</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>प्रोजेक्ट खोलें…</translation>
    </message>
    <message>
        <source>The handbook of an invented firm, with questions and answers. Walk the whole way in minutes.</source>
        <translation>एक काल्पनिक कंपनी की हैंडबुक, प्रश्नों और उत्तरों के साथ। कुछ ही मिनटों में पूरा रास्ता तय करें।</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>नमूना आज़माएँ</translation>
    </message>
    <message>
        <source>Welcome to Ustad</source>
        <translation>Ustad में आपका स्वागत है</translation>
    </message>
</context>
<context>
    <name>StatCards</name>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>शेष समय</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>प्रशिक्षण लॉस</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>वैलिडेशन लॉस</translation>
    </message>
    <message>
        <source>measured once so far</source>
        <translation>अब तक एक बार मापा गया</translation>
    </message>
    <message>
        <source>no validation rows</source>
        <translation>कोई वैलिडेशन पंक्ति नहीं</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>अभी मापा नहीं गया</translation>
    </message>
    <message>
        <source>since step {step}</source>
        <translation>चरण {step} से</translation>
    </message>
    <message>
        <source>{count} tokens per second</source>
        <translation>{count} टोकन प्रति सेकंड</translation>
    </message>
    <message>
        <source>{done} of {total} steps</source>
        <translation>{total} में से {done} चरण</translation>
    </message>
</context>
<context>
    <name>StatesModel</name>
    <message>
        <source>Row {n}</source>
        <translation>पंक्ति {n}</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Ask all ways the same questions</source>
        <translation>सभी तरीकों से वही प्रश्न पूछें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Index the documents</source>
        <translation>दस्तावेज़ इंडेक्स करें</translation>
    </message>
    <message>
        <source>Look for the answers in the passages</source>
        <translation>अंशों में उत्तर खोजें</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>इस चरण की प्रगति</translation>
    </message>
    <message>
        <source>Proving it on your questions</source>
        <translation>आपके प्रश्नों पर साबित किया जा रहा है</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>हटा कर रखें</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>यहाँ रुका</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>करना बाकी</translation>
    </message>
    <message>
        <source>Train marking the answer in a passage</source>
        <translation>अंश में उत्तर चिह्नित करना सिखाएँ</translation>
    </message>
    <message>
        <source>Train on the rows</source>
        <translation>पंक्तियों पर प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>Train on {share} of the rows</source>
        <translation>{share} पंक्तियों पर प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Weigh what was found</source>
        <translation>जो मिला उसे तौलें</translation>
    </message>
    <message>
        <source>What was trained and asked stays; the proof can be begun anew</source>
        <translation>जो प्रशिक्षित किया और पूछा गया, वह रहता है; प्रमाण नए सिरे से शुरू किया जा सकता है</translation>
    </message>
    <message>
        <source>about {time} left for this step</source>
        <translation>इस चरण में लगभग {time} बाकी</translation>
    </message>
</context>
<context>
    <name>StoreChoice</name>
    <message>
        <source>A collection of its own on a server on this machine.</source>
        <translation>इस मशीन के सर्वर पर अपना अलग संग्रह।</translation>
    </message>
    <message>
        <source>A collection of its own on {server}; the texts stay here.</source>
        <translation>{server} पर अपना अलग संग्रह; टेक्स्ट यहीं रहते हैं।</translation>
    </message>
    <message>
        <source>A server that is no longer in the settings</source>
        <translation>ऐसा सर्वर जो अब सेटिंग्स में नहीं है</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>सर्वर जोड़ें…</translation>
    </message>
    <message>
        <source>Add the server again, or keep the index in this program.</source>
        <translation>सर्वर फिर से जोड़ें, या इंडेक्स इस प्रोग्राम में रखें।</translation>
    </message>
    <message>
        <source>At this size a Qdrant server is the better place: it keeps them ready.</source>
        <translation>इस आकार पर Qdrant सर्वर बेहतर जगह है: वह उन्हें तैयार रखता है।</translation>
    </message>
    <message>
        <source>In this program</source>
        <translation>इस प्रोग्राम में</translation>
    </message>
    <message>
        <source>Moving there or back embeds nothing again.</source>
        <translation>वहाँ ले जाने या वापस लाने पर कुछ भी दोबारा एम्बेड नहीं होता।</translation>
    </message>
    <message>
        <source>So many were never measured: this is reckoned from fewer.</source>
        <translation>इतने कभी नहीं मापे गए: यह कम अंशों से हिसाब लगाया गया है।</translation>
    </message>
    <message>
        <source>Vectors are kept</source>
        <translation>वेक्टर कहाँ रखे जाते हैं</translation>
    </message>
    <message>
        <source>With {passages} passages: a search in about {milliseconds} ms, {memory} of memory, {disk} on disk, opened in {seconds} s.</source>
        <translation>{passages} अंशों के साथ: एक खोज लगभग {milliseconds} मिलीसेकंड में, {memory} मेमोरी, डिस्क पर {disk}, {seconds} सेकंड में खुलता है।</translation>
    </message>
</context>
<context>
    <name>StoreDialog</name>
    <message numerus="yes">
        <source>%n collection(s) there</source>
        <translation>
            <numerusform>वहाँ %n संग्रह</numerusform>
            <numerusform>वहाँ %n संग्रह</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a Qdrant server</source>
        <translation>Qdrant सर्वर जोड़ें</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>सर्वर का प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>प्रमाणपत्र (*.pem *.crt *.cer);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Change a Qdrant server</source>
        <translation>Qdrant सर्वर बदलें</translation>
    </message>
    <message>
        <source>Only for a server whose certificate you made yourself.</source>
        <translation>केवल ऐसे सर्वर के लिए जिसका प्रमाणपत्र आपने खुद बनाया है।</translation>
    </message>
    <message>
        <source>Qdrant {version} answers</source>
        <translation>Qdrant {version} उत्तर दे रहा है</translation>
    </message>
    <message>
        <source>Vectors and word numbers of your passages and questions are sent to {host}; the texts stay here.</source>
        <translation>आपके अंशों और प्रश्नों के वेक्टर और शब्द संख्याएँ {host} को भेजी जाती हैं; टेक्स्ट यहीं रहते हैं।</translation>
    </message>
</context>
<context>
    <name>StoresCard</name>
    <message>
        <source>Add a server…</source>
        <translation>सर्वर जोड़ें…</translation>
    </message>
    <message>
        <source>Indexes are kept in this program unless you choose a server for a project, in the options of its documents: for very many passages, or to have them on another machine.</source>
        <translation>इंडेक्स इसी प्रोग्राम में रखे जाते हैं, जब तक आप किसी प्रोजेक्ट के दस्तावेज़ों के विकल्पों में उसके लिए सर्वर न चुनें: बहुत अधिक अंशों के लिए, या उन्हें दूसरी मशीन पर रखने के लिए।</translation>
    </message>
    <message>
        <source>Its key is forgotten too. Indexes that are kept there stay there, but are not searched any more; move them into this program first if you want to keep them.</source>
        <translation>इसकी कुंजी भी भुला दी जाएगी। वहाँ रखे इंडेक्स वहीं रहेंगे, पर उनमें खोज नहीं होगी; यदि आप उन्हें रखना चाहते हैं तो पहले उन्हें इस प्रोग्राम में ले आएँ।</translation>
    </message>
    <message>
        <source>Qdrant servers</source>
        <translation>Qdrant सर्वर</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>सर्वर हटाएँ</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add a table from a database</source>
        <translation>डेटाबेस से तालिका जोड़ें</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Ask for the first rows, and add nothing yet</source>
        <translation>पहली पंक्तियाँ माँगें, और अभी कुछ न जोड़ें</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>डेटाबेस से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Each row becomes a record that can be found. Only a question (SELECT) is run, and nothing is written; a login that may only read is still the safest.</source>
        <translation>हर पंक्ति खोजा जा सकने वाला एक रिकॉर्ड बनती है। केवल प्रश्न (SELECT) चलाया जाता है, और कुछ लिखा नहीं जाता; फिर भी केवल पढ़ने की अनुमति वाला लॉगिन सबसे सुरक्षित है।</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>पहली पंक्तियाँ</translation>
    </message>
    <message numerus="yes">
        <source>It answers. This is how the first %n row(s) are read:</source>
        <translation>
            <numerusform>वह उत्तर दे रहा है। पहली %n पंक्ति ऐसे पढ़ी जाती है:</numerusform>
            <numerusform>वह उत्तर दे रहा है। पहली %n पंक्तियाँ ऐसे पढ़ी जाती हैं:</numerusform>
        </translation>
    </message>
    <message>
        <source>It answers. This is how the rows are read:</source>
        <translation>वह उत्तर दे रहा है। पंक्तियाँ ऐसे पढ़ी जाती हैं:</translation>
    </message>
    <message>
        <source>Kept in the system's keyring, not in the project.</source>
        <translation>सिस्टम की कीरिंग में रखा जाता है, प्रोजेक्ट में नहीं।</translation>
    </message>
    <message>
        <source>Kept in {path}, which only you can read: no keyring of the system answers.</source>
        <translation>{path} में रखा जाता है, जिसे केवल आप पढ़ सकते हैं: सिस्टम की कोई कीरिंग उत्तर नहीं देती।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Others: {one} or {other}</source>
        <translation>अन्य: {one} या {other}</translation>
    </message>
    <message>
        <source>Password (if it wants one)</source>
        <translation>पासवर्ड (यदि माँगा जाए)</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>क्वेरी</translation>
    </message>
    <message>
        <source>Save and read again</source>
        <translation>सहेजें और फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Table from a database</source>
        <translation>डेटाबेस की तालिका</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षण</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Give them</source>
        <translation>इन्हें दें</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति को टैग दें</numerusform>
            <numerusform>%n पंक्तियों को टैग दें</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag “{tag}” away</source>
        <translation>टैग “{tag}” हटाएँ</translation>
    </message>
    <message>
        <source>They have; a click takes away</source>
        <translation>इनके पास हैं; क्लिक करने से हटता है</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>टैग जोड़ें</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>टैग जोड़ें…</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” away</source>
        <translation>टैग “{tag}” हटाएँ</translation>
    </message>
</context>
<context>
    <name>TallyPanel</name>
    <message numerus="yes">
        <source>%n blind</source>
        <translation>
            <numerusform>%n बिना नाम देखे</numerusform>
            <numerusform>%n बिना नाम देखे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait for a vote</source>
        <translation>
            <numerusform>%n प्रश्न वोट की प्रतीक्षा में है</numerusform>
            <numerusform>%n प्रश्न वोट की प्रतीक्षा में हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n वोट</numerusform>
            <numerusform>%n वोट</numerusform>
        </translation>
    </message>
    <message>
        <source>All bad</source>
        <translation>सब खराब</translation>
    </message>
    <message>
        <source>Another best</source>
        <translation>दूसरा सर्वश्रेष्ठ</translation>
    </message>
    <message>
        <source>Answerer</source>
        <translation>उत्तरदाता</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>सर्वश्रेष्ठ</translation>
    </message>
    <message>
        <source>Each answerer</source>
        <translation>हर उत्तरदाता</translation>
    </message>
    <message>
        <source>Each pair</source>
        <translation>हर जोड़ी</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>First wins</source>
        <translation>पहला जीता</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>पहला शब्द</translation>
    </message>
    <message>
        <source>First, where decided</source>
        <translation>पहला, जहाँ निर्णय हुआ</translation>
    </message>
    <message>
        <source>How often each is the best</source>
        <translation>हर एक कितनी बार सर्वश्रेष्ठ रहा</translation>
    </message>
    <message>
        <source>Lines over the bars, and ranges in the tables, are Wilson score intervals: in 95 of 100 such comparisons they hold the true share; those of pairs are corrected for the number of pairs. A pair is undecided while its range holds one half. Stopping as soon as the figures please makes them worth less.</source>
        <translation>पट्टियों पर बनी रेखाएँ और तालिकाओं के दायरे विल्सन स्कोर अंतराल हैं: ऐसी 100 में से 95 तुलनाओं में सही अनुपात इनके भीतर होता है; जोड़ियों के अंतराल जोड़ियों की संख्या के अनुसार सुधारे गए हैं। जब तक किसी जोड़ी के दायरे में आधा आता है, वह अनिर्णीत है। आँकड़े मनपसंद होते ही रुक जाने से उनका मूल्य घट जाता है।</translation>
    </message>
    <message>
        <source>No votes yet.</source>
        <translation>अभी कोई वोट नहीं।</translation>
    </message>
    <message>
        <source>Only votes given before the names were shown</source>
        <translation>केवल वे वोट जो नाम दिखाए जाने से पहले दिए गए</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>जोड़ी</translation>
    </message>
    <message>
        <source>Second wins</source>
        <translation>दूसरा जीता</translation>
    </message>
    <message>
        <source>Some are better than others; see the pairs.</source>
        <translation>कुछ दूसरों से बेहतर हैं; जोड़ियाँ देखें।</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>बराबरी</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>टोकन/सेकंड</translation>
    </message>
    <message>
        <source>Too few votes to say who is better.</source>
        <translation>वोट इतने कम हैं कि कहा नहीं जा सकता कौन बेहतर है।</translation>
    </message>
    <message>
        <source>Votes for each answerer</source>
        <translation>हर उत्तरदाता के वोट</translation>
    </message>
    <message>
        <source>Votes for each pair</source>
        <translation>हर जोड़ी के वोट</translation>
    </message>
    <message>
        <source>What that says</source>
        <translation>यह क्या बताता है</translation>
    </message>
    <message>
        <source>most of the best stood in place {place}: does the place decide?</source>
        <translation>अधिकांश सर्वश्रेष्ठ उत्तर स्थान {place} पर थे: क्या स्थान ही तय करता है?</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>अभी परखा नहीं गया</translation>
    </message>
    <message>
        <source>the first is better</source>
        <translation>पहला बेहतर है</translation>
    </message>
    <message>
        <source>the second is better</source>
        <translation>दूसरा बेहतर है</translation>
    </message>
    <message>
        <source>too few votes to say</source>
        <translation>कहने के लिए वोट बहुत कम हैं</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} से</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} से {high})</translation>
    </message>
    <message>
        <source>“{name}” is better than all others.</source>
        <translation>“{name}” बाकी सभी से बेहतर है।</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n वर्ण</numerusform>
            <numerusform>%n वर्ण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n शब्द</numerusform>
            <numerusform>%n शब्द</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenView</name>
    <message>
        <source>Token {number}, id {id}: “{text}”, {state}</source>
        <translation>टोकन {number}, आईडी {id}: “{text}”, {state}</translation>
    </message>
    <message>
        <source>Tokens {first}–{last}, ids {ids}: together “{text}”, {state}</source>
        <translation>टोकन {first}–{last}, आईडी {ids}: मिलकर “{text}”, {state}</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>कटा हुआ</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>सीखा गया</translation>
    </message>
    <message>
        <source>read, not learnt</source>
        <translation>पढ़ा गया, सीखा नहीं गया</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Choose how many rows are kept for validation</source>
        <translation>चुनें कि कितनी पंक्तियाँ वैलिडेशन के लिए रखी जाएँ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>डेटासेट</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति हटाएँ</numerusform>
            <numerusform>%n पंक्तियाँ हटाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>पंक्तियाँ हटाएँ</translation>
    </message>
    <message>
        <source>Delete the dataset…</source>
        <translation>डेटासेट हटाएँ…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>डुप्लिकेट बनाएँ</translation>
    </message>
    <message>
        <source>Fill a column…</source>
        <translation>कॉलम भरें…</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>फ़िल्टर करें और क्रम दें</translation>
    </message>
    <message>
        <source>Filter and sort (Ctrl+Shift+F)</source>
        <translation>फ़िल्टर करें और क्रम दें (Ctrl+Shift+F)</translation>
    </message>
    <message numerus="yes">
        <source>Filter and sort: %n condition(s)</source>
        <translation>
            <numerusform>फ़िल्टर करें और क्रम दें: %n शर्त</numerusform>
            <numerusform>फ़िल्टर करें और क्रम दें: %n शर्तें</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>ढूँढें और बदलें…</translation>
    </message>
    <message>
        <source>Go through the drafts, or the rows shown, with the keyboard (Ctrl+R)</source>
        <translation>कीबोर्ड से ड्राफ़्ट, या दिख रही पंक्तियाँ, एक-एक करके देखें (Ctrl+R)</translation>
    </message>
    <message>
        <source>Imports and exports…</source>
        <translation>आयात और निर्यात…</translation>
    </message>
    <message>
        <source>Make a draft</source>
        <translation>ड्राफ़्ट बनाएँ</translation>
    </message>
    <message>
        <source>Merge into one row</source>
        <translation>एक पंक्ति में मर्ज करें</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे खिसकाएँ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर खिसकाएँ</translation>
    </message>
    <message>
        <source>New dataset…</source>
        <translation>नया डेटासेट…</translation>
    </message>
    <message>
        <source>Part of the split</source>
        <translation>विभाजन का भाग</translation>
    </message>
    <message>
        <source>Put into test</source>
        <translation>परीक्षण में डालें</translation>
    </message>
    <message>
        <source>Put into training</source>
        <translation>प्रशिक्षण में डालें</translation>
    </message>
    <message>
        <source>Put into validation</source>
        <translation>वैलिडेशन में डालें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>फिर से करें: {what}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Rename the dataset…</source>
        <translation>डेटासेट का नाम बदलें…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा करें</translation>
    </message>
    <message>
        <source>Show only rows that hold these words (Ctrl+F)</source>
        <translation>केवल वे पंक्तियाँ दिखाएँ जिनमें ये शब्द हों (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show rows that hold</source>
        <translation>वे पंक्तियाँ दिखाएँ जिनमें हो</translation>
    </message>
    <message>
        <source>Show rows that hold…</source>
        <translation>वे पंक्तियाँ दिखाएँ जिनमें हो…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>बाँटें…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>तारा</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>टैग…</translation>
    </message>
    <message>
        <source>Take out of all parts</source>
        <translation>सभी भागों से निकालें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>पूर्ववत करें: {what}</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>संस्करण…</translation>
    </message>
    <message>
        <source>What the columns are…</source>
        <translation>कॉलम क्या हैं…</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Of two answers, the model learns to give the better one.</source>
        <translation>दो उत्तरों में से मॉडल बेहतर वाला देना सीखता है।</translation>
    </message>
    <message>
        <source>Texts are sorted into the labels of the rows.</source>
        <translation>टेक्स्ट पंक्तियों के लेबलों में छाँटे जाते हैं।</translation>
    </message>
    <message>
        <source>The model learns to answer as the rows do.</source>
        <translation>मॉडल वैसे उत्तर देना सीखता है जैसे पंक्तियाँ देती हैं।</translation>
    </message>
    <message>
        <source>The places in a text that matter are found and marked.</source>
        <translation>टेक्स्ट में महत्वपूर्ण स्थान ढूँढकर चिह्नित किए जाते हैं।</translation>
    </message>
    <message>
        <source>The search by meaning learns which passages belong to which questions.</source>
        <translation>अर्थ से खोज यह सीखती है कि कौन-से अंश किन प्रश्नों के हैं।</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
</context>
<context>
    <name>TrainingScreen</name>
    <message>
        <source>Back to the runs</source>
        <translation>रनों पर वापस</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>उत्तरों की तुलना करें</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>रन हटाएँ</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>“{name}” हटाएँ?</translation>
    </message>
    <message>
        <source>End the training where it is and keep what was learnt</source>
        <translation>प्रशिक्षण यहीं समाप्त करें और जो सीखा गया उसे रखें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Go to Datasets</source>
        <translation>डेटासेट पर जाएँ</translation>
    </message>
    <message>
        <source>Its result, checkpoints and curves go with it ({size}). This cannot be undone.</source>
        <translation>इसका परिणाम, चेकपॉइंट और वक्र इसके साथ चले जाएँगे ({size})। यह वापस नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Make a model of its own of what this run has learnt</source>
        <translation>इस रन ने जो सीखा है उससे एक अलग मॉडल बनाएँ</translation>
    </message>
    <message>
        <source>Make an ONNX model of what this run has learnt, for other programs and machines</source>
        <translation>इस रन ने जो सीखा है उससे ONNX मॉडल बनाएँ, दूसरे प्रोग्रामों और मशीनों के लिए</translation>
    </message>
    <message>
        <source>Many trials, each a short training of its own; the best one is kept.</source>
        <translation>कई ट्रायल, हर एक अपने में छोटा प्रशिक्षण; सर्वश्रेष्ठ रखा जाता है।</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मर्ज करें</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>नया रन</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम दें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Runs beside each other: the best figure of each line is marked.</source>
        <translation>साथ-साथ रखे रन: हर पंक्ति का सबसे अच्छा आँकड़ा चिह्नित है।</translation>
    </message>
    <message>
        <source>Save a checkpoint and stop; Resume goes on from there</source>
        <translation>चेकपॉइंट सहेजें और रोकें; “जारी रखें” वहीं से आगे बढ़ता है</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>रोकें और सहेजें</translation>
    </message>
    <message>
        <source>Teach a model by example: choose what, see what it takes, watch it learn.</source>
        <translation>मॉडल को उदाहरण से सिखाएँ: चुनें कि क्या, देखें कि क्या लगेगा, और उसे सीखते देखें।</translation>
    </message>
    <message>
        <source>There are no rows to learn from yet</source>
        <translation>सीखने के लिए अभी कोई पंक्ति नहीं है</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Training needs a dataset: questions with the answers the model is to give.</source>
        <translation>प्रशिक्षण के लिए डेटासेट चाहिए: प्रश्न, और वे उत्तर जो मॉडल को देने हैं।</translation>
    </message>
    <message>
        <source>Try it in Chat</source>
        <translation>चैट में आज़माएँ</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>अपनी बारी की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} पंक्तियाँ</translation>
    </message>
    <message>
        <source>{name}: many trials, the best one is kept.</source>
        <translation>{name}: कई ट्रायल, सर्वश्रेष्ठ रखा जाता है।</translation>
    </message>
    <message>
        <source>“{model}” learns “{dataset}”</source>
        <translation>“{model}” सीख रहा है “{dataset}”</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message numerus="yes">
        <source>%n line(s) of this conversation's file cannot be read: what they held is left out.</source>
        <translation>
            <numerusform>इस बातचीत की फ़ाइल की %n लाइन पढ़ी नहीं जा सकी: उसमें जो था वह छोड़ दिया गया है।</numerusform>
            <numerusform>इस बातचीत की फ़ाइल की %n लाइनें पढ़ी नहीं जा सकीं: उनमें जो था वह छोड़ दिया गया है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Files with rows ({known});;All files (*)</source>
        <translation>पंक्तियों वाली फ़ाइलें ({known});;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Import a folder of the datasets library</source>
        <translation>datasets लाइब्रेरी का फ़ोल्डर आयात करें</translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation>पंक्तियाँ आयात करें</translation>
    </message>
    <message>
        <source>Left out of {file}</source>
        <translation>{file} से छोड़ा गया</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>इन्हें दिखाएँ</translation>
    </message>
</context>
<context>
    <name>TrialActions</name>
    <message>
        <source>Judge…</source>
        <translation>निर्णय…</translation>
    </message>
    <message>
        <source>Let a larger model say which of two answers is better</source>
        <translation>किसी बड़े मॉडल से कहलवाएँ कि दो उत्तरों में कौन बेहतर है</translation>
    </message>
    <message>
        <source>One page with the figures, examples and costs, to hand on</source>
        <translation>आँकड़ों, उदाहरणों और लागत का एक पृष्ठ, आगे देने के लिए</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>रिपोर्ट…</translation>
    </message>
    <message>
        <source>Say yourself which answers are best, without knowing whose they are</source>
        <translation>खुद बताएँ कि कौन से उत्तर सबसे अच्छे हैं, बिना जाने कि वे किसके हैं</translation>
    </message>
    <message>
        <source>Vote side by side</source>
        <translation>आमने-सामने वोट दें</translation>
    </message>
</context>
<context>
    <name>TrialsModel</name>
    <message>
        <source>Answered by</source>
        <translation>उत्तर देने वाला</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>सर्वश्रेष्ठ</translation>
    </message>
    <message>
        <source>Best figure</source>
        <translation>सबसे अच्छा आँकड़ा</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>बीच में टूटा</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>बीच में रोका गया</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>समय पूरा हुआ</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>ट्रायल</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>वैलिडेशन लॉस</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>पूरा</translation>
    </message>
</context>
<context>
    <name>TrialsTable</name>
    <message>
        <source>Earlier comparisons</source>
        <translation>पिछली तुलनाएँ</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>ट्रायल</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>It marks the answer to a question, in the sentences that the chat quotes, too.</source>
        <translation>यह प्रश्न का उत्तर चिह्नित करता है, उन वाक्यों में भी जो चैट उद्धृत करती है।</translation>
    </message>
    <message>
        <source>It marks the answer to a question. The chat does not use it, because nothing was measured on held-out rows.</source>
        <translation>यह प्रश्न का उत्तर चिह्नित करता है। चैट इसे इस्तेमाल नहीं करती, क्योंकि अलग रखी पंक्तियों पर कुछ नहीं मापा गया।</translation>
    </message>
    <message>
        <source>It marks the answer to a question. The chat does not use it, because on held-out rows whole sentences said it better.</source>
        <translation>यह प्रश्न का उत्तर चिह्नित करता है। चैट इसे इस्तेमाल नहीं करती, क्योंकि अलग रखी पंक्तियों पर पूरे वाक्यों ने बेहतर उत्तर दिया।</translation>
    </message>
    <message>
        <source>It marks: {labels}.</source>
        <translation>यह चिह्नित करता है: {labels}।</translation>
    </message>
    <message>
        <source>It sorts texts by: {labels}.</source>
        <translation>यह टेक्स्ट को इनके अनुसार छाँटता है: {labels}।</translation>
    </message>
    <message>
        <source>Nothing is found in this text.</source>
        <translation>इस टेक्स्ट में कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>The text to look in</source>
        <translation>देखने का टेक्स्ट</translation>
    </message>
    <message>
        <source>The text to sort</source>
        <translation>छाँटने का टेक्स्ट</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>क्या पूछा जाता है</translation>
    </message>
</context>
<context>
    <name>TryingDialog</name>
    <message>
        <source>Kept; type another to replace it</source>
        <translation>रखी हुई है; बदलने के लिए दूसरी लिखें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>रोका गया।</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>कनेक्शन परखें</translation>
    </message>
</context>
<context>
    <name>TurnsEditor</name>
    <message>
        <source>Add a turn</source>
        <translation>बारी जोड़ें</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>सहायक</translation>
    </message>
    <message>
        <source>Move this turn down</source>
        <translation>इस बारी को नीचे खिसकाएँ</translation>
    </message>
    <message>
        <source>Move this turn up</source>
        <translation>इस बारी को ऊपर खिसकाएँ</translation>
    </message>
    <message>
        <source>Split the row here: this turn begins a new one</source>
        <translation>पंक्ति को यहाँ बाँटें: यह बारी नई पंक्ति शुरू करेगी</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Take this turn out</source>
        <translation>यह बारी निकालें</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation>बारी {number}</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Who speaks in turn {number}</source>
        <translation>बारी {number} में कौन बोलता है</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>The next version</source>
        <translation>अगला संस्करण</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>पिछला संस्करण</translation>
    </message>
    <message>
        <source>Version {place} of {all}</source>
        <translation>{all} में से संस्करण {place}</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%n edit(s) after “{name}”</source>
        <translation>
            <numerusform>“{name}” के बाद %n संपादन</numerusform>
            <numerusform>“{name}” के बाद %n संपादन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) before “{name}”</source>
        <translation>
            <numerusform>“{name}” से पहले %n संपादन</numerusform>
            <numerusform>“{name}” से पहले %n संपादन</numerusform>
        </translation>
    </message>
    <message>
        <source>A note about it</source>
        <translation>इसके बारे में नोट</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Delete the version</source>
        <translation>संस्करण हटाएँ</translation>
    </message>
    <message>
        <source>Delete the version “{name}”?</source>
        <translation>संस्करण “{name}” हटाएँ?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Each export will be listed here with the version it was made of.</source>
        <translation>हर निर्यात यहाँ उस संस्करण के साथ सूचीबद्ध होगा जिससे वह बना।</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Exports that were made of it keep its old name.</source>
        <translation>इससे बने निर्यात इसका पुराना नाम रखेंगे।</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation>इस स्थिति पर लौटें</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>जिससे बना</translation>
    </message>
    <message>
        <source>Makes the rows what they were. One undo takes it back.</source>
        <translation>पंक्तियों को वैसा कर देता है जैसी वे थीं। एक बार पूर्ववत करने से यह वापस हो जाता है।</translation>
    </message>
    <message>
        <source>Name of the present state</source>
        <translation>मौजूदा स्थिति का नाम</translation>
    </message>
    <message>
        <source>Name the rows as they are now, and you can compare with them and come back to them later, whatever is done to them in between.</source>
        <translation>पंक्तियों को अभी की स्थिति में नाम दें; फिर बीच में उनके साथ जो भी हो, आप बाद में उनसे तुलना कर सकते हैं और उन पर लौट सकते हैं।</translation>
    </message>
    <message>
        <source>Name this state</source>
        <translation>इस स्थिति को नाम दें</translation>
    </message>
    <message>
        <source>Name, such as “before cleaning”</source>
        <translation>नाम, जैसे “सफ़ाई से पहले”</translation>
    </message>
    <message>
        <source>No state has a name yet</source>
        <translation>अभी किसी स्थिति का नाम नहीं है</translation>
    </message>
    <message>
        <source>Note (if you like)</source>
        <translation>नोट (यदि आप चाहें)</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>अभी कुछ निर्यात नहीं हुआ</translation>
    </message>
    <message>
        <source>Now: {where}</source>
        <translation>अभी: {where}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>संस्करण का नाम बदलें</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>The rows are what they were in “{name}”. One undo takes this back.</source>
        <translation>पंक्तियाँ वैसी हैं जैसी “{name}” में थीं। एक बार पूर्ववत करने से यह वापस हो जाता है।</translation>
    </message>
    <message>
        <source>The rows stay as they are now, but can no longer be brought back to this state. This can't be undone.</source>
        <translation>पंक्तियाँ जैसी अभी हैं वैसी रहेंगी, पर उन्हें फिर इस स्थिति पर नहीं लाया जा सकेगा। यह वापस नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Versions of “{name}”</source>
        <translation>“{name}” के संस्करण</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>क्या सूची में है</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>कोई संस्करण नहीं</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}”, and changed since</source>
        <translation>“{name}”, और तब से बदला हुआ</translation>
    </message>
</context>
<context>
    <name>VoteBar</name>
    <message>
        <source>0  Tie</source>
        <translation>0  बराबरी</translation>
    </message>
    <message>
        <source>B  All bad</source>
        <translation>B  सब खराब</translation>
    </message>
    <message>
        <source>Next to vote on</source>
        <translation>वोट के लिए अगला</translation>
    </message>
    <message>
        <source>None is better than another</source>
        <translation>कोई किसी से बेहतर नहीं</translation>
    </message>
    <message>
        <source>None of them is any good</source>
        <translation>इनमें से कोई भी अच्छा नहीं</translation>
    </message>
    <message>
        <source>Remark on your vote</source>
        <translation>आपके वोट पर टिप्पणी</translation>
    </message>
    <message>
        <source>Take vote back</source>
        <translation>वोट वापस लें</translation>
    </message>
    <message>
        <source>Why? A remark for later</source>
        <translation>क्यों? बाद के लिए टिप्पणी</translation>
    </message>
</context>
<context>
    <name>WatchingDialog</name>
    <message numerus="yes">
        <source>%n file(s), copied to “{name}”</source>
        <translation>
            <numerusform>%n फ़ाइल, “{name}” में कॉपी की गई</numerusform>
            <numerusform>%n फ़ाइलें, “{name}” में कॉपी की गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Documents that are new or changed are indexed once they have settled</source>
        <translation>नए या बदले दस्तावेज़ स्थिर होते ही इंडेक्स किए जाते हैं</translation>
    </message>
    <message>
        <source>Index changes by itself</source>
        <translation>बदलाव अपने आप इंडेक्स करें</translation>
    </message>
    <message>
        <source>Its documents stay in the project as they are now. You can remove them in the list.</source>
        <translation>इसके दस्तावेज़ प्रोजेक्ट में जैसे अभी हैं वैसे रहेंगे। आप उन्हें सूची में हटा सकते हैं।</translation>
    </message>
    <message>
        <source>No folder is watched yet.</source>
        <translation>अभी किसी फ़ोल्डर पर निगरानी नहीं है।</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>निगरानी बंद करें</translation>
    </message>
    <message>
        <source>Stop watching “{name}”</source>
        <translation>“{name}” की निगरानी बंद करें</translation>
    </message>
    <message>
        <source>Stop watching “{name}”?</source>
        <translation>“{name}” की निगरानी बंद करें?</translation>
    </message>
    <message>
        <source>Watch a folder and what is below it</source>
        <translation>फ़ोल्डर और उसके नीचे के सब कुछ पर निगरानी रखें</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>फ़ोल्डर पर निगरानी रखें…</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>निगरानी वाले फ़ोल्डर</translation>
    </message>
    <message>
        <source>What is added, changed, moved or deleted in these folders is so in the project too. The project keeps copies; your files are only read.</source>
        <translation>इन फ़ोल्डरों में जो जुड़ता, बदलता, खिसकता या हटता है, वह प्रोजेक्ट में भी वैसा ही होता है। प्रोजेक्ट प्रतियाँ रखता है; आपकी फ़ाइलें केवल पढ़ी जाती हैं।</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add documents</source>
        <translation>दस्तावेज़ जोड़ें</translation>
    </message>
    <message>
        <source>Answers show the passages they rest on.</source>
        <translation>उत्तर वे अंश दिखाते हैं जिन पर वे टिके हैं।</translation>
    </message>
    <message>
        <source>Ask a model below, or add documents first: then answers can quote them and say where.</source>
        <translation>नीचे किसी मॉडल से पूछें, या पहले दस्तावेज़ जोड़ें: तब उत्तर उन्हें उद्धृत कर सकते हैं और बता सकते हैं कि बात कहाँ लिखी है।</translation>
    </message>
    <message>
        <source>From your own rows:</source>
        <translation>आपकी अपनी पंक्तियों से:</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>आप क्या जानना चाहते हैं?</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>What is this: {word}?</source>
        <translation>{word}: यह क्या है?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>0.9 leaves out odd words; 1 leaves none out.</source>
        <translation>0.9 अजीब शब्दों को छोड़ देता है; 1 किसी को नहीं छोड़ता।</translation>
    </message>
    <message>
        <source>1 means the same words, 0 none in common.</source>
        <translation>1 का अर्थ है वही शब्द, 0 का अर्थ है एक भी शब्द समान नहीं।</translation>
    </message>
    <message>
        <source>40 is a common value; 0 leaves it open.</source>
        <translation>40 एक आम मान है; 0 इसे खुला छोड़ता है।</translation>
    </message>
    <message>
        <source>8 bits lose hardly anything, 4 bits a little, and the model needs a half or a quarter of the memory.</source>
        <translation>8 बिट में लगभग कुछ नहीं खोता, 4 बिट में थोड़ा, और मॉडल को आधी या चौथाई मेमोरी चाहिए।</translation>
    </message>
    <message>
        <source>8 to 32 suit most work; a higher rank needs more rows to be worth it.</source>
        <translation>8 से 32 अधिकतर काम के लिए सही है; ऊँची रैंक का लाभ तभी है जब पंक्तियाँ अधिक हों।</translation>
    </message>
    <message>
        <source>A copy of everything a run needs in order to go on, saved from time to time.</source>
        <translation>रन को आगे बढ़ने के लिए जो कुछ चाहिए उस सब की प्रति, जो समय-समय पर सहेजी जाती है।</translation>
    </message>
    <message>
        <source>A figure from 0 to 1 for the order of what was found: right passages count more the further up they stand.</source>
        <translation>मिले हुए अंशों के क्रम के लिए 0 से 1 तक का आँकड़ा: सही अंश जितने ऊपर हों, उतने अधिक गिने जाते हैं।</translation>
    </message>
    <message>
        <source>A list of a few hundred numbers that stands for the meaning of a text; texts that mean much the same get numbers that lie close together.</source>
        <translation>कुछ सौ संख्याओं की सूची जो किसी टेक्स्ट का अर्थ बताती है; जिन टेक्स्टों का अर्थ लगभग एक हो, उन्हें एक-दूसरे के पास की संख्याएँ मिलती हैं।</translation>
    </message>
    <message>
        <source>A little helps where passages are short; much makes the index larger and the results repeat themselves.</source>
        <translation>जहाँ अंश छोटे हों, वहाँ थोड़ा ओवरलैप मदद करता है; अधिक होने पर इंडेक्स बड़ा हो जाता है और परिणाम दोहराए जाते हैं।</translation>
    </message>
    <message>
        <source>A model that reads two answers and says which is better, or gives marks.</source>
        <translation>ऐसा मॉडल जो दो उत्तर पढ़कर बताता है कि कौन सा बेहतर है, या अंक देता है।</translation>
    </message>
    <message>
        <source>A neural processor: a chip beside the main processor that is made for models and uses little power.</source>
        <translation>न्यूरल प्रोसेसर: मुख्य प्रोसेसर के साथ की एक चिप जो मॉडलों के लिए बनी है और कम बिजली लेती है।</translation>
    </message>
    <message>
        <source>A number in the answer that leads to the passage it rests on: document, page and the words.</source>
        <translation>उत्तर में वह अंक जो उस अंश तक ले जाता है जिस पर उत्तर टिका है: दस्तावेज़, पृष्ठ और शब्द।</translation>
    </message>
    <message>
        <source>A piece of a word, the unit in which a language model reads and writes; an English word has a little more than one on average, a word in other scripts often several.</source>
        <translation>शब्द का एक टुकड़ा, वह इकाई जिसमें भाषा मॉडल पढ़ता और लिखता है; अंग्रेज़ी के एक शब्द में औसतन एक से कुछ अधिक होते हैं, दूसरी लिपियों के शब्द में अक्सर कई।</translation>
    </message>
    <message>
        <source>A program that understands the same requests as OpenAI's service, as most model servers do.</source>
        <translation>ऐसा प्रोग्राम जो वही अनुरोध समझता है जो OpenAI की सेवा समझती है, जैसे अधिकतर मॉडल सर्वर।</translation>
    </message>
    <message>
        <source>A small set of extra weights that is trained beside the model, which itself stays as it is.</source>
        <translation>अतिरिक्त वेट का एक छोटा समूह जो मॉडल के साथ प्रशिक्षित होता है, जबकि मॉडल खुद वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>A test question that was also trained on, word for word or in other words.</source>
        <translation>परीक्षण का ऐसा प्रश्न जिस पर प्रशिक्षण भी हुआ, शब्दशः या दूसरे शब्दों में।</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>अडैप्टर</translation>
    </message>
    <message>
        <source>After a stop, a crash or a power cut, Resume goes on from the last one.</source>
        <translation>रोकने, क्रैश या बिजली जाने के बाद “जारी रखें” पिछले चेकपॉइंट से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>After the search, a second and more careful comparison puts the best passages in a better order.</source>
        <translation>खोज के बाद दूसरी और अधिक बारीक तुलना सबसे अच्छे अंशों को बेहतर क्रम में रखती है।</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>अल्फ़ा</translation>
    </message>
    <message>
        <source>An answer counts only if it is the expected one, apart from capital letters, punctuation and small words such as “the”.</source>
        <translation>उत्तर तभी गिना जाता है जब वह वही हो जो अपेक्षित था; बड़े अक्षर, विराम चिह्न और “the” जैसे छोटे शब्द नहीं देखे जाते।</translation>
    </message>
    <message>
        <source>An exported model runs without PyTorch, and on a processor it is often several times as fast.</source>
        <translation>निर्यात किया मॉडल PyTorch के बिना चलता है, और प्रोसेसर पर अक्सर कई गुना तेज़ होता है।</translation>
    </message>
    <message>
        <source>An open file format for trained models that many programs and devices can run.</source>
        <translation>प्रशिक्षित मॉडलों के लिए एक खुला फ़ाइल फ़ॉर्मैट, जिसे कई प्रोग्राम और डिवाइस चला सकते हैं।</translation>
    </message>
    <message>
        <source>At the beginning the learning rate rises slowly from zero to its full size.</source>
        <translation>शुरुआत में लर्निंग रेट शून्य से धीरे-धीरे अपने पूरे आकार तक बढ़ता है।</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Before the model answers, the program looks up the passages of your documents that fit the question and hands them over with it.</source>
        <translation>मॉडल के उत्तर देने से पहले प्रोग्राम आपके दस्तावेज़ों में से प्रश्न से मेल खाते अंश ढूँढता है और उन्हें प्रश्न के साथ सौंपता है।</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>चैट टेम्पलेट</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>चेकपॉइंट</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>हवाला</translation>
    </message>
    <message>
        <source>Confidence interval</source>
        <translation>विश्वास अंतराल</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>संदर्भ लंबाई</translation>
    </message>
    <message>
        <source>DPO (preferring)</source>
        <translation>DPO (वरीयता देना)</translation>
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
        <translation>दस्तावेज़ कुछ वाक्यों के टुकड़ों में काटे जाते हैं, क्योंकि खोज किसी टुकड़े को दिखा सकती है, पूरी किताब को नहीं।</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ड्रॉपआउट</translation>
    </message>
    <message>
        <source>Each model was trained with its own, and answers badly if it is given another one.</source>
        <translation>हर मॉडल अपने ही टेम्पलेट से प्रशिक्षित हुआ है, और दूसरा देने पर खराब उत्तर देता है।</translation>
    </message>
    <message>
        <source>Each piece remembers its document, its page and its place.</source>
        <translation>हर टुकड़ा अपना दस्तावेज़, अपना पृष्ठ और अपना स्थान याद रखता है।</translation>
    </message>
    <message>
        <source>Each question counts 1 if the right passage came first, a half if second, a third if third, and nothing if it was not found; the figure is the average.</source>
        <translation>सही अंश पहला हो तो प्रश्न 1 गिना जाता है, दूसरा हो तो आधा, तीसरा हो तो तिहाई, और न मिले तो कुछ नहीं; आँकड़ा इनका औसत है।</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>अर्ली स्टॉपिंग</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>एम्बेडिंग</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>एपॉक</translation>
    </message>
    <message>
        <source>Everything that the model needs is in one file.</source>
        <translation>मॉडल को जो कुछ चाहिए वह सब एक फ़ाइल में है।</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>हूबहू मेल</translation>
    </message>
    <message>
        <source>Execution provider</source>
        <translation>एक्ज़ीक्यूशन प्रोवाइडर</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Fewer bits are smaller and often faster; the comparison after the export shows what was lost.</source>
        <translation>कम बिट छोटे और अक्सर तेज़ होते हैं; निर्यात के बाद की तुलना दिखाती है कि क्या खोया।</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>फ़ाइन-ट्यूनिंग</translation>
    </message>
    <message>
        <source>For facts stay near 0; for ideas try 0.7 to 1.</source>
        <translation>तथ्यों के लिए 0 के पास रहें; विचारों के लिए 0.7 से 1 आज़माएँ।</translation>
    </message>
    <message>
        <source>Found among the first (recall)</source>
        <translation>पहले परिणामों में मिला (रिकॉल)</translation>
    </message>
    <message>
        <source>GGUF</source>
        <translation>GGUF</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation>ग्रेडिएंट संचय</translation>
    </message>
    <message>
        <source>Gradient checkpointing</source>
        <translation>ग्रेडिएंट चेकपॉइंटिंग</translation>
    </message>
    <message>
        <source>Held-out questions</source>
        <translation>अलग रखे प्रश्न</translation>
    </message>
    <message>
        <source>How each number of the exported model is stored: as a whole number of 4 or 8 bits, or a decimal number of 16 or 32 bits.</source>
        <translation>निर्यात किए मॉडल की हर संख्या कैसे रखी जाती है: 4 या 8 बिट की पूर्ण संख्या के रूप में, या 16 या 32 बिट की दशमलव संख्या के रूप में।</translation>
    </message>
    <message>
        <source>How freely the next word is chosen: 0 always takes the likeliest one, higher values more often an unlikely one.</source>
        <translation>अगला शब्द कितनी छूट से चुना जाता है: 0 हमेशा सबसे संभावित शब्द लेता है, ऊँचे मान अधिक बार कोई असंभावित शब्द।</translation>
    </message>
    <message>
        <source>How large each correction of the weights is.</source>
        <translation>वेट का हर सुधार कितना बड़ा है।</translation>
    </message>
    <message>
        <source>How many tokens a model can take in at once: instructions, passages, the conversation so far and its answer.</source>
        <translation>मॉडल एक बार में कितने टोकन ले सकता है: निर्देश, अंश, अब तक की बातचीत और उसका उत्तर।</translation>
    </message>
    <message>
        <source>How many words the answer and the expected answer share, with a penalty for words that are missing and for words too many.</source>
        <translation>उत्तर और अपेक्षित उत्तर में कितने शब्द समान हैं; छूटे हुए और फ़ालतू शब्दों के लिए अंक कटते हैं।</translation>
    </message>
    <message>
        <source>How strongly the adapter speaks beside the model: what it says is multiplied by alpha divided by the rank.</source>
        <translation>मॉडल के साथ अडैप्टर की बात का ज़ोर: वह जो कहता है उसे अल्फ़ा बटा रैंक से गुणा किया जाता है।</translation>
    </message>
    <message>
        <source>How surprised the model is by the right answer: the smaller, the likelier it found each of its tokens.</source>
        <translation>सही उत्तर पर मॉडल कितना चौंकता है: लॉस जितना छोटा, उसने उसके हर टोकन को उतना ही संभावित माना।</translation>
    </message>
    <message>
        <source>Hybrid search</source>
        <translation>हाइब्रिड खोज</translation>
    </message>
    <message>
        <source>If the model gets better on them too, it is learning; if it only gets better on the training rows, it is memorising.</source>
        <translation>मॉडल इन पर भी बेहतर होता जाए, तो वह सीख रहा है; केवल प्रशिक्षण पंक्तियों पर बेहतर हो, तो वह रट रहा है।</translation>
    </message>
    <message>
        <source>In each step a share of the adapter is switched off by chance, so that it cannot rely on single weights.</source>
        <translation>हर चरण में अडैप्टर का एक हिस्सा संयोग से बंद कर दिया जाता है, ताकि वह अकेले वेट पर निर्भर न रहे।</translation>
    </message>
    <message>
        <source>In each step all trained weights are pulled a little towards zero.</source>
        <translation>हर चरण में प्रशिक्षित हो रहे सभी वेट थोड़ा शून्य की ओर खींचे जाते हैं।</translation>
    </message>
    <message>
        <source>It holds for the whole conversation, and you do not see it among the messages.</source>
        <translation>यह पूरी बातचीत पर लागू होता है, और आपको संदेशों के बीच नहीं दिखता।</translation>
    </message>
    <message>
        <source>It is often a little better with small ranks, and somewhat slower.</source>
        <translation>छोटी रैंक के साथ यह अक्सर थोड़ा बेहतर होता है, और कुछ धीमा।</translation>
    </message>
    <message>
        <source>It is strict: right answers in other words count as wrong.</source>
        <translation>यह सख्त है: दूसरे शब्दों में दिए सही उत्तर गलत गिने जाते हैं।</translation>
    </message>
    <message>
        <source>It is useful where a question has several right passages.</source>
        <translation>यह वहाँ काम आता है जहाँ किसी प्रश्न के कई सही अंश हों।</translation>
    </message>
    <message>
        <source>It learns a manner, a format or a vocabulary well, but facts that change are better kept in documents.</source>
        <translation>यह ढंग, फ़ॉर्मैट या शब्दावली अच्छी तरह सीखता है, पर बदलने वाले तथ्य दस्तावेज़ों में रखना बेहतर है।</translation>
    </message>
    <message>
        <source>It needs a model in a form made for it and runs small models well.</source>
        <translation>इसे इसी के लिए बने रूप में मॉडल चाहिए, और यह छोटे मॉडल अच्छी तरह चलाता है।</translation>
    </message>
    <message>
        <source>It needs about a quarter or half of the memory and takes longer; use it when the model does not fit otherwise.</source>
        <translation>इसे लगभग चौथाई या आधी मेमोरी चाहिए और समय अधिक लगता है; इसे तब इस्तेमाल करें जब मॉडल और किसी तरह न समाए।</translation>
    </message>
    <message>
        <source>It needs no examples of perfect answers, only judgements; beta says how far it may move from what it was.</source>
        <translation>इसे आदर्श उत्तरों के उदाहरण नहीं, केवल निर्णय चाहिए; बीटा बताता है कि मॉडल पहले से कितना दूर जा सकता है।</translation>
    </message>
    <message>
        <source>It no longer needs the adapter and can be used by programs that know no adapters.</source>
        <translation>इसे अब अडैप्टर नहीं चाहिए, और वे प्रोग्राम भी इसे इस्तेमाल कर सकते हैं जो अडैप्टर नहीं जानते।</translation>
    </message>
    <message>
        <source>It saves time and keeps the run from going on to learn by heart.</source>
        <translation>यह समय बचाता है और रन को आगे रटने से रोकता है।</translation>
    </message>
    <message>
        <source>It should fall quickly at first and then level out.</source>
        <translation>यह पहले जल्दी गिरकर फिर समतल होना चाहिए।</translation>
    </message>
    <message>
        <source>It takes a few megabytes, can be removed at any time, and one model can have many of them.</source>
        <translation>यह कुछ मेगाबाइट लेता है, कभी भी हटाया जा सकता है, और एक मॉडल के ऐसे कई हो सकते हैं।</translation>
    </message>
    <message>
        <source>It takes a little more time for each question and often brings the right passage to the first place.</source>
        <translation>हर प्रश्न में थोड़ा अधिक समय लगता है, और सही अंश अक्सर सबसे पहले आ जाता है।</translation>
    </message>
    <message>
        <source>It tells how far up the right passage usually stands.</source>
        <translation>यह बताता है कि सही अंश आम तौर पर कितना ऊपर होता है।</translation>
    </message>
    <message>
        <source>Judging model</source>
        <translation>निर्णायक मॉडल</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>लीक</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>लर्निंग रेट</translation>
    </message>
    <message>
        <source>Lengths, limits and speeds are counted in tokens.</source>
        <translation>लंबाइयाँ, सीमाएँ और गति टोकन में गिनी जाती हैं।</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>LoRA beside a model whose own weights are squeezed to 4 or 8 bits while it is trained.</source>
        <translation>ऐसे मॉडल के साथ LoRA जिसके अपने वेट प्रशिक्षण के दौरान 4 या 8 बिट में क्वांटाइज़ रहते हैं।</translation>
    </message>
    <message>
        <source>LoRA that treats the direction of a correction and its size separately.</source>
        <translation>ऐसा LoRA जो सुधार की दिशा और उसके आकार को अलग-अलग देखता है।</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>लॉस</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>औसत व्युत्क्रम रैंक (MRR)</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>मर्ज हो रहा है</translation>
    </message>
    <message>
        <source>Models favour long answers and whatever they see first, so compare the judge with your own votes.</source>
        <translation>मॉडल लंबे उत्तरों को, और जो पहले दिखे उसे पसंद करते हैं, इसलिए निर्णायक की तुलना अपने वोटों से करें।</translation>
    </message>
    <message>
        <source>More rows at once are faster and steadier but need more memory.</source>
        <translation>एक साथ अधिक पंक्तियाँ तेज़ और स्थिर होती हैं, पर अधिक मेमोरी लेती हैं।</translation>
    </message>
    <message>
        <source>NPU</source>
        <translation>NPU</translation>
    </message>
    <message>
        <source>Names, numbers and part codes are found by words, everyday questions by meaning.</source>
        <translation>नाम, नंबर और पुर्ज़ों के कोड शब्दों से मिलते हैं, रोज़मर्रा के प्रश्न अर्थ से।</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>One pass over all training rows; three epochs show each row to the model three times.</source>
        <translation>सभी प्रशिक्षण पंक्तियों पर एक दौर; तीन एपॉक हर पंक्ति मॉडल को तीन बार दिखाते हैं।</translation>
    </message>
    <message>
        <source>Only the likeliest words are considered, as many as together reach this probability.</source>
        <translation>केवल सबसे संभावित शब्दों पर विचार होता है, उतने जितने मिलकर इस संभावना तक पहुँचें।</translation>
    </message>
    <message>
        <source>Only they tell how the model does on what it has not seen before.</source>
        <translation>केवल वही बताते हैं कि जो मॉडल ने पहले नहीं देखा उस पर वह कैसा है।</translation>
    </message>
    <message>
        <source>Only this many of the likeliest words are considered for the next place.</source>
        <translation>अगले स्थान के लिए केवल इतने सबसे संभावित शब्दों पर विचार होता है।</translation>
    </message>
    <message>
        <source>Only what the rows confirm again and again stays large, which works against learning by heart.</source>
        <translation>केवल वही बड़ा रहता है जिसकी पंक्तियाँ बार-बार पुष्टि करती हैं, और यह रटने से बचाता है।</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI-संगत</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>ओवरफ़िटिंग</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>ओवरलैप</translation>
    </message>
    <message>
        <source>Passage (chunk)</source>
        <translation>अंश (चंक)</translation>
    </message>
    <message>
        <source>Press it and read for yourself; Ustad shows only citations whose passage exists.</source>
        <translation>इसे दबाएँ और खुद पढ़ें; Ustad केवल वही हवाले दिखाता है जिनका अंश मौजूद है।</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>क्वांटाइज़ेशन</translation>
    </message>
    <message>
        <source>Questions with known answers that are kept away from training and used for measuring alone.</source>
        <translation>ज्ञात उत्तरों वाले प्रश्न जो प्रशिक्षण से दूर रखे जाते हैं और केवल मापने के काम आते हैं।</translation>
    </message>
    <message>
        <source>RAG</source>
        <translation>RAG</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>रैंक</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>दोहराव पेनल्टी</translation>
    </message>
    <message>
        <source>Reranker</source>
        <translation>रीरैंकर</translation>
    </message>
    <message>
        <source>Results in between are not kept but worked out again when they are needed.</source>
        <translation>बीच के परिणाम रखे नहीं जाते, बल्कि ज़रूरत पड़ने पर फिर से निकाले जाते हैं।</translation>
    </message>
    <message>
        <source>Rows that are not trained on but looked at regularly while training runs.</source>
        <translation>वे पंक्तियाँ जिन पर प्रशिक्षण नहीं होता, पर जो प्रशिक्षण के दौरान नियमित रूप से देखी जाती हैं।</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>So a passage is found even if it uses other words than the question.</source>
        <translation>इस तरह कोई अंश तब भी मिल जाता है जब उसमें प्रश्न से अलग शब्द हों।</translation>
    </message>
    <message>
        <source>So about one weight in a hundred is trained, which is quick and needs little memory.</source>
        <translation>इस तरह सौ में से लगभग एक वेट प्रशिक्षित होता है, जो जल्दी होता है और कम मेमोरी लेता है।</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>सिस्टम प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>टेम्परेचर</translation>
    </message>
    <message>
        <source>That has the effect of a larger batch without needing its memory.</source>
        <translation>इससे बड़े बैच जैसा असर होता है, उसकी मेमोरी लगे बिना।</translation>
    </message>
    <message>
        <source>That saves much memory with long rows and costs about a third more time.</source>
        <translation>लंबी पंक्तियों में इससे बहुत मेमोरी बचती है, और समय लगभग एक तिहाई अधिक लगता है।</translation>
    </message>
    <message>
        <source>The address says where it runs: on this machine nothing leaves it, elsewhere your questions are sent there.</source>
        <translation>पता बताता है कि वह कहाँ चलता है: इस मशीन पर हो तो कुछ बाहर नहीं जाता, कहीं और हो तो आपके प्रश्न वहाँ भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>The corrections of several batches are added up and made together.</source>
        <translation>कई बैचों के सुधार जोड़कर एक साथ किए जाते हैं।</translation>
    </message>
    <message>
        <source>The end of one passage is repeated at the beginning of the next, so that a thought at the cut is whole in at least one of them.</source>
        <translation>एक अंश का अंत अगले की शुरुआत में दोहराया जाता है, ताकि कटने की जगह की बात कम से कम एक अंश में पूरी रहे।</translation>
    </message>
    <message>
        <source>The file format of llama.cpp and of the programs built on it, such as Ollama and LM Studio.</source>
        <translation>llama.cpp और उस पर बने प्रोग्रामों, जैसे Ollama और LM Studio, का फ़ाइल फ़ॉर्मैट।</translation>
    </message>
    <message>
        <source>The model is shown many of your questions with their good answers, and its weights are changed a little each time until it answers like them.</source>
        <translation>मॉडल को आपके बहुत से प्रश्न उनके अच्छे उत्तरों के साथ दिखाए जाते हैं, और हर बार उसके वेट थोड़े बदले जाते हैं, जब तक वह उन्हीं जैसे उत्तर न देने लगे।</translation>
    </message>
    <message>
        <source>The model is shown two answers to a question, one better than the other, and learns to make the better kind more likely.</source>
        <translation>मॉडल को किसी प्रश्न के दो उत्तर दिखाए जाते हैं, एक दूसरे से बेहतर, और वह बेहतर तरह के उत्तर को अधिक संभावित बनाना सीखता है।</translation>
    </message>
    <message>
        <source>The model learns its rows by heart and gets worse on everything else.</source>
        <translation>मॉडल अपनी पंक्तियाँ रट लेता है और बाकी सब पर कमज़ोर हो जाता है।</translation>
    </message>
    <message>
        <source>The model may know its answer by heart, so it makes the result look better than it is.</source>
        <translation>हो सकता है मॉडल ने इसका उत्तर रट लिया हो, इसलिए परिणाम असल से बेहतर दिखता है।</translation>
    </message>
    <message>
        <source>The model then answers from what it was given, and you can see the source of each statement.</source>
        <translation>तब मॉडल उसी से उत्तर देता है जो उसे दिया गया, और आप हर कथन का स्रोत देख सकते हैं।</translation>
    </message>
    <message>
        <source>The number from which all chance is drawn: the order of rows, the first weights, what is left out.</source>
        <translation>वह संख्या जिससे सारा संयोग निकलता है: पंक्तियों का क्रम, शुरुआती वेट, और क्या छोड़ा जाए।</translation>
    </message>
    <message>
        <source>The part of ONNX Runtime that does the work on a certain kind of device.</source>
        <translation>ONNX Runtime का वह भाग जो किसी खास तरह के डिवाइस पर काम करता है।</translation>
    </message>
    <message>
        <source>The pattern of signs with which a model marks who speaks: system, user, answer.</source>
        <translation>चिह्नों का वह ढाँचा जिससे मॉडल बताता है कि कौन बोल रहा है: सिस्टम, उपयोगकर्ता, उत्तर।</translation>
    </message>
    <message>
        <source>The place where the numbers of all passages are kept, made so that the closest ones are found in a moment.</source>
        <translation>वह जगह जहाँ सभी अंशों की संख्याएँ रखी जाती हैं, ऐसी बनी हुई कि सबसे पास वाली पल भर में मिल जाएँ।</translation>
    </message>
    <message>
        <source>The range in which the true figure probably lies, since only some of all possible questions were asked.</source>
        <translation>वह सीमा जिसमें असली आँकड़ा शायद होता है, क्योंकि सभी संभव प्रश्नों में से केवल कुछ ही पूछे गए।</translation>
    </message>
    <message>
        <source>The rows that are worked on together before the weights are corrected.</source>
        <translation>वे पंक्तियाँ जिन पर वेट सुधारने से पहले एक साथ काम होता है।</translation>
    </message>
    <message>
        <source>The same seed with the same rows and settings gives the same run.</source>
        <translation>वही सीड, वही पंक्तियाँ और वही सेटिंग्स हों, तो वही रन मिलता है।</translation>
    </message>
    <message>
        <source>The share of your questions for which the right passage was among the first one, five or ten that were found.</source>
        <translation>आपके प्रश्नों का वह हिस्सा जिनमें सही अंश पहले एक, पाँच या दस परिणामों में था।</translation>
    </message>
    <message>
        <source>The usual adapter: beside each chosen layer two narrow tables of numbers are trained, whose product corrects what the layer says.</source>
        <translation>आम अडैप्टर: हर चुनी हुई परत के साथ संख्याओं की दो पतली तालिकाएँ प्रशिक्षित होती हैं, जिनका गुणनफल परत की बात को सुधारता है।</translation>
    </message>
    <message>
        <source>The way Windows lets programs compute on graphics cards of all makers.</source>
        <translation>वह तरीका जिससे Windows प्रोग्रामों को सभी निर्माताओं के ग्राफ़िक्स कार्डों पर गणना करने देता है।</translation>
    </message>
    <message>
        <source>The weights of a model are stored with fewer bits each, as one stores a photograph in a smaller file.</source>
        <translation>मॉडल के हर वेट को कम बिट में रखा जाता है, जैसे कोई फ़ोटो छोटी फ़ाइल में रखी जाती है।</translation>
    </message>
    <message>
        <source>The width of the two tables of a LoRA adapter, and with it how much the adapter can hold.</source>
        <translation>LoRA अडैप्टर की दोनों तालिकाओं की चौड़ाई, और इसी से तय होता है कि अडैप्टर में कितना समा सकता है।</translation>
    </message>
    <message>
        <source>There is one for processors, one for NVIDIA cards (CUDA), one for graphics cards under Windows (DirectML), and others for neural processors.</source>
        <translation>एक प्रोसेसर के लिए है, एक NVIDIA कार्डों के लिए (CUDA), एक Windows पर ग्राफ़िक्स कार्डों के लिए (DirectML), और कुछ न्यूरल प्रोसेसर के लिए।</translation>
    </message>
    <message>
        <source>This works against learning by heart, and matters most with few rows.</source>
        <translation>यह रटने से बचाता है, और पंक्तियाँ कम हों तब सबसे अधिक मायने रखता है।</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Too few teach little, too many make it repeat rows word for word.</source>
        <translation>बहुत कम से वह कम सीखता है, बहुत अधिक से वह पंक्तियाँ शब्दशः दोहराने लगता है।</translation>
    </message>
    <message>
        <source>Too small and training takes forever; too large and the loss jumps about or grows.</source>
        <translation>बहुत छोटा हो तो प्रशिक्षण खत्म ही नहीं होता; बहुत बड़ा हो तो लॉस उछलता-कूदता है या बढ़ता है।</translation>
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
        <translation>वैलिडेशन लॉस कुछ समय तक बेहतर न हो, तो प्रशिक्षण अपने आप समाप्त हो जाता है।</translation>
    </message>
    <message>
        <source>Twice the rank is usual; if you change it, the learning rate may need to change too.</source>
        <translation>रैंक का दोगुना आम है; इसे बदलें तो लर्निंग रेट भी बदलना पड़ सकता है।</translation>
    </message>
    <message>
        <source>Two searches at once: one looks for the same words, the other for the same meaning, and their results are merged.</source>
        <translation>एक साथ दो खोजें: एक समान शब्द खोजती है, दूसरी समान अर्थ, और उनके परिणाम मिलाए जाते हैं।</translation>
    </message>
    <message>
        <source>Use 1.05 to 1.2 if a small model goes round in circles; more makes it avoid words that it needs.</source>
        <translation>छोटा मॉडल एक ही बात दोहराता रहे तो 1.05 से 1.2 रखें; अधिक होने पर वह ज़रूरी शब्दों से भी बचने लगता है।</translation>
    </message>
    <message>
        <source>Use it on Windows if your card is not from NVIDIA.</source>
        <translation>Windows पर इसे तब इस्तेमाल करें जब आपका कार्ड NVIDIA का न हो।</translation>
    </message>
    <message>
        <source>Ustad has one inside; Qdrant is a server for the same purpose, for many documents or several people.</source>
        <translation>एक Ustad के भीतर है; Qdrant इसी काम का सर्वर है, बहुत से दस्तावेज़ों या कई लोगों के लिए।</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>वैलिडेशन पंक्तियाँ</translation>
    </message>
    <message>
        <source>Vector store (Qdrant)</source>
        <translation>वेक्टर स्टोर (Qdrant)</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>वॉर्म-अप</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>वेट डिके</translation>
    </message>
    <message>
        <source>What an adapter has learnt is worked into the weights of its model, which gives a whole new model.</source>
        <translation>अडैप्टर ने जो सीखा है वह उसके मॉडल के वेट में मिला दिया जाता है, जिससे एक पूरा नया मॉडल बनता है।</translation>
    </message>
    <message>
        <source>What does not fit is left out, oldest messages first, and Ustad tells you so.</source>
        <translation>जो नहीं समाता वह छोड़ दिया जाता है, सबसे पुराने संदेश पहले, और Ustad आपको यह बताता है।</translation>
    </message>
    <message>
        <source>What is not among the passages found cannot be in the answer, so this figure bounds all that follows.</source>
        <translation>जो मिले हुए अंशों में नहीं है वह उत्तर में नहीं हो सकता, इसलिए आगे का सब कुछ इसी आँकड़े से सीमित है।</translation>
    </message>
    <message>
        <source>Without it the first, still clumsy corrections could do damage.</source>
        <translation>इसके बिना शुरुआती, अभी अनगढ़ सुधार नुकसान कर सकते थे।</translation>
    </message>
    <message>
        <source>Words that have already appeared are made less likely.</source>
        <translation>जो शब्द पहले आ चुके हैं वे कम संभावित बना दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Words that the model reads before the conversation: who it is, how it should answer, what it must not do.</source>
        <translation>वे शब्द जो मॉडल बातचीत से पहले पढ़ता है: वह कौन है, कैसे उत्तर दे, और क्या न करे।</translation>
    </message>
    <message>
        <source>You see it when the training loss goes on falling while the validation loss rises.</source>
        <translation>यह तब दिखता है जब प्रशिक्षण लॉस गिरता जाए और वैलिडेशन लॉस बढ़े।</translation>
    </message>
    <message>
        <source>int4, int8, fp16, fp32</source>
        <translation>int4, int8, fp16, fp32</translation>
    </message>
    <message>
        <source>nDCG</source>
        <translation>nDCG</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>“68% (53 to 82)” means: 68 were right in a hundred, and with other questions it could well have been 53 or 82.</source>
        <translation>“68% (53 से 82)” का अर्थ है: सौ में से 68 सही थे, और दूसरे प्रश्नों पर वे 53 या 82 भी हो सकते थे।</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Checks</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>No row fits the filter</source>
        <translation>कोई पंक्ति फ़िल्टर से मेल नहीं खाती</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Rows are moved in the dataset's own order, with all of them shown.</source>
        <translation>पंक्तियाँ डेटासेट के अपने क्रम में, सभी के दिखने पर ही खिसकाई जाती हैं।</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>सभी पंक्तियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>क्या प्रशिक्षित होगा</translation>
    </message>
</context>
<context>
    <name>WorthPage</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Begun, see above</source>
        <translation>शुरू हो चुका, ऊपर देखें</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>Download {name}: {what}</source>
        <translation>{name} डाउनलोड करें: {what}</translation>
    </message>
    <message>
        <source>Fit here</source>
        <translation>जो यहाँ समाते हैं</translation>
    </message>
    <message>
        <source>For DirectML</source>
        <translation>DirectML के लिए</translation>
    </message>
    <message>
        <source>For NVIDIA cards</source>
        <translation>NVIDIA कार्डों के लिए</translation>
    </message>
    <message>
        <source>For graphics cards</source>
        <translation>ग्राफ़िक्स कार्डों के लिए</translation>
    </message>
    <message>
        <source>For the processor</source>
        <translation>प्रोसेसर के लिए</translation>
    </message>
    <message>
        <source>For training</source>
        <translation>प्रशिक्षण के लिए</translation>
    </message>
    <message>
        <source>Its makers ask for consent</source>
        <translation>इसके निर्माता सहमति माँगते हैं</translation>
    </message>
    <message>
        <source>None of them fits into the memory that is free now.</source>
        <translation>अभी खाली मेमोरी में इनमें से कोई नहीं समाता।</translation>
    </message>
    <message>
        <source>Not held against its makers' page: {what}.</source>
        <translation>निर्माताओं के पृष्ठ से मिलाकर नहीं देखा गया: {what}।</translation>
    </message>
    <message>
        <source>ONNX builds</source>
        <translation>ONNX बिल्ड</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>Which models to show</source>
        <translation>कौन-से मॉडल दिखाने हैं</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} पैरामीटर</translation>
    </message>
    <message>
        <source>{count} tokens at a time</source>
        <translation>एक बार में {count} टोकन</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>करना बाकी</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%n attachment(s) of “{file}” not read: {names}.</source>
        <translation>
            <numerusform>“{file}” का %n अनुलग्नक नहीं पढ़ा गया: {names}।</numerusform>
            <numerusform>“{file}” के %n अनुलग्नक नहीं पढ़े गए: {names}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) began with an apostrophe that keeps spreadsheets from calculating them; it was taken off.</source>
        <translation>
            <numerusform>%n सेल के शुरू में ऐपोस्ट्रॉफ़ी थी, जो स्प्रेडशीट को उसकी गणना करने से रोकती है; उसे हटा दिया गया।</numerusform>
            <numerusform>%n सेलों के शुरू में ऐपोस्ट्रॉफ़ी थी, जो स्प्रेडशीट को उनकी गणना करने से रोकती है; उसे हटा दिया गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) pointed to a passage that does not exist, and were taken out.</source>
        <translation>
            <numerusform>%n हवाला ऐसे अंश का था जो मौजूद नहीं, इसलिए हटा दिया गया।</numerusform>
            <numerusform>%n हवाले ऐसे अंशों के थे जो मौजूद नहीं, इसलिए हटा दिए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) out of order</source>
        <translation>
            <numerusform>%n बातचीत जिसका क्रम गलत है</numerusform>
            <numerusform>%n बातचीतें जिनका क्रम गलत है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) with an unknown speaker</source>
        <translation>
            <numerusform>%n बातचीत जिसमें अज्ञात वक्ता है</numerusform>
            <numerusform>%n बातचीतें जिनमें अज्ञात वक्ता है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n कोर</numerusform>
            <numerusform>%n कोर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) or time(s) came in as text like 2026-01-31T08:30:00.</source>
        <translation>
            <numerusform>%n तारीख या समय 2026-01-31T08:30:00 जैसे टेक्स्ट के रूप में आया।</numerusform>
            <numerusform>%n तारीखें या समय 2026-01-31T08:30:00 जैसे टेक्स्ट के रूप में आए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) in {passages} passages</source>
        <translation>
            <numerusform>%n दस्तावेज़, {passages} अंश</numerusform>
            <numerusform>%n दस्तावेज़, {passages} अंश</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) did not fit into what this model can read and were left out.</source>
        <translation>
            <numerusform>%n पिछला संदेश मॉडल की पढ़ने की सीमा में नहीं समाया और छोड़ दिया गया।</numerusform>
            <numerusform>%n पिछले संदेश मॉडल की पढ़ने की सीमा में नहीं समाए और छोड़ दिए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exact decimal number(s) came in as text, digit by digit.</source>
        <translation>
            <numerusform>%n सटीक दशमलव संख्या अंक-दर-अंक टेक्स्ट के रूप में आई।</numerusform>
            <numerusform>%n सटीक दशमलव संख्याएँ अंक-दर-अंक टेक्स्ट के रूप में आईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) beside the rows were left out: {names}.</source>
        <translation>
            <numerusform>पंक्तियों के साथ का %n फ़ील्ड छोड़ दिया गया: {names}।</numerusform>
            <numerusform>पंक्तियों के साथ के %n फ़ील्ड छोड़ दिए गए: {names}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of a kind Ustad cannot read left out: {names}.</source>
        <translation>
            <numerusform>ऐसे प्रकार की %n फ़ाइल छोड़ी गई जिसे Ustad नहीं पढ़ सकता: {names}।</numerusform>
            <numerusform>ऐसे प्रकार की %n फ़ाइलें छोड़ी गईं जिन्हें Ustad नहीं पढ़ सकता: {names}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) had no value saved with them and came in as text; nothing is calculated.</source>
        <translation>
            <numerusform>%n सूत्र के साथ कोई मान सहेजा नहीं गया था और वह टेक्स्ट के रूप में आया; कुछ भी गणना नहीं किया जाता।</numerusform>
            <numerusform>%n सूत्रों के साथ कोई मान सहेजा नहीं गया था और वे टेक्स्ट के रूप में आए; कुछ भी गणना नहीं किया जाता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n golden question(s)</source>
        <translation>
            <numerusform>%n गोल्डन प्रश्न</numerusform>
            <numerusform>%n गोल्डन प्रश्न</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held-out row(s) nearly the same as one trained on</source>
        <translation>
            <numerusform>%n अलग रखी पंक्ति, जो प्रशिक्षण वाली किसी पंक्ति के लगभग समान है</numerusform>
            <numerusform>%n अलग रखी पंक्तियाँ, जो प्रशिक्षण वाली किसी पंक्ति के लगभग समान हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held-out row(s) whose question or text is trained on</source>
        <translation>
            <numerusform>%n अलग रखी पंक्ति जिसके प्रश्न या टेक्स्ट पर प्रशिक्षण भी होता है</numerusform>
            <numerusform>%n अलग रखी पंक्तियाँ जिनके प्रश्न या टेक्स्ट पर प्रशिक्षण भी होता है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) or folder(s) left out.</source>
        <translation>
            <numerusform>%n छिपी फ़ाइल या फ़ोल्डर छोड़ा गया।</numerusform>
            <numerusform>%n छिपी फ़ाइलें या फ़ोल्डर छोड़े गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) of “{file}” could not be read; they show as �.</source>
        <translation>
            <numerusform>“{file}” का %n अक्षर पढ़ा नहीं जा सका; वह � के रूप में दिखता है।</numerusform>
            <numerusform>“{file}” के %n अक्षर पढ़े नहीं जा सके; वे � के रूप में दिखते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of “{file}” that are no JSON left out; the first is line {line}.</source>
        <translation>
            <numerusform>“{file}” की %n लाइन, जो JSON नहीं है, छोड़ी गई; पहली लाइन {line} है।</numerusform>
            <numerusform>“{file}” की %n लाइनें, जो JSON नहीं हैं, छोड़ी गईं; पहली लाइन {line} है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing value(s) are empty cells: the table has one for every column.</source>
        <translation>
            <numerusform>%n अनुपस्थित मान खाली सेल है: तालिका में हर कॉलम के लिए एक सेल होता है।</numerusform>
            <numerusform>%n अनुपस्थित मान खाली सेल हैं: तालिका में हर कॉलम के लिए एक सेल होता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing value(s) became empty text.</source>
        <translation>
            <numerusform>%n अनुपस्थित मान खाली टेक्स्ट बन गया।</numerusform>
            <numerusform>%n अनुपस्थित मान खाली टेक्स्ट बन गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing, empty or nested value(s) are empty cells or text in the sheet.</source>
        <translation>
            <numerusform>%n अनुपस्थित, खाली या नेस्टेड मान शीट में खाली सेल या टेक्स्ट है।</numerusform>
            <numerusform>%n अनुपस्थित, खाली या नेस्टेड मान शीट में खाली सेल या टेक्स्ट हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s) in the report with all examples.</source>
        <translation>
            <numerusform>%n और टिप्पणी सभी उदाहरणों वाली रिपोर्ट में है।</numerusform>
            <numerusform>%n और टिप्पणियाँ सभी उदाहरणों वाली रिपोर्ट में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more way(s) of answering not shown here.</source>
        <translation>
            <numerusform>उत्तर देने का %n और तरीका यहाँ नहीं दिखाया गया है।</numerusform>
            <numerusform>उत्तर देने के %n और तरीके यहाँ नहीं दिखाए गए हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} records of {files}: those where {rule}.</source>
        <translation>
            <numerusform>{files} के {all} में से %n रिकॉर्ड: जहाँ {rule}।</numerusform>
            <numerusform>{files} के {all} में से %n रिकॉर्ड: जहाँ {rule}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) in the folder were left out: {names}.</source>
        <translation>
            <numerusform>फ़ोल्डर की %n अन्य फ़ाइल छोड़ दी गई: {names}।</numerusform>
            <numerusform>फ़ोल्डर की %n अन्य फ़ाइलें छोड़ दी गईं: {names}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit into what this model can read and were left out.</source>
        <translation>
            <numerusform>%n अंश मॉडल की पढ़ने की सीमा में नहीं समाया और छोड़ दिया गया।</numerusform>
            <numerusform>%n अंश मॉडल की पढ़ने की सीमा में नहीं समाए और छोड़ दिए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are few: a hundred would make the intervals about {times} times narrower.</source>
        <translation>
            <numerusform>%n प्रश्न कम है: सौ प्रश्नों से अंतराल लगभग {times} गुना सँकरे होते।</numerusform>
            <numerusform>%n प्रश्न कम हैं: सौ प्रश्नों से अंतराल लगभग {times} गुना सँकरे होते।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are too few to go by.</source>
        <translation>
            <numerusform>%n प्रश्न भरोसे के लिए बहुत कम है।</numerusform>
            <numerusform>%n प्रश्न भरोसे के लिए बहुत कम हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) ask in other words what was trained: they show what was learnt, not what would be known of anything new.</source>
        <translation>
            <numerusform>%n प्रश्न प्रशिक्षित बात को दूसरे शब्दों में पूछता है: यह दिखाता है कि क्या सीखा गया, न कि किसी नई बात के बारे में क्या पता होगा।</numerusform>
            <numerusform>%n प्रश्न प्रशिक्षित बात को दूसरे शब्दों में पूछते हैं: ये दिखाते हैं कि क्या सीखा गया, न कि किसी नई बात के बारे में क्या पता होगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot tell it from “{other}”.</source>
        <translation>
            <numerusform>%n प्रश्न से यह तय नहीं होता कि यह “{other}” से बेहतर है या नहीं।</numerusform>
            <numerusform>%n प्रश्नों से यह तय नहीं होता कि यह “{other}” से बेहतर है या नहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot tell it from “{other}”: the difference lies between {low} and {high} points (95 %).</source>
        <translation>
            <numerusform>%n प्रश्न से यह तय नहीं होता कि यह “{other}” से बेहतर है या नहीं: अंतर {low} और {high} अंकों के बीच है (95 %)।</numerusform>
            <numerusform>%n प्रश्नों से यह तय नहीं होता कि यह “{other}” से बेहतर है या नहीं: अंतर {low} और {high} अंकों के बीच है (95 %)।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot tell “{one}” and “{other}” apart: {points} points (95 %: {low} to {high}).</source>
        <translation>
            <numerusform>%n प्रश्न “{one}” और “{other}” में अंतर नहीं बता सकता: {points} अंक (95 %: {low} से {high})।</numerusform>
            <numerusform>%n प्रश्न “{one}” और “{other}” में अंतर नहीं बता सकते: {points} अंक (95 %: {low} से {high})।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot tell “{one}” and “{other}” apart: {points} points (95 %: {low} to {high}). About {needed} would.</source>
        <translation>
            <numerusform>%n प्रश्न “{one}” और “{other}” में अंतर नहीं बता सकता: {points} अंक (95 %: {low} से {high})। लगभग {needed} बता सकेंगे।</numerusform>
            <numerusform>%n प्रश्न “{one}” और “{other}” में अंतर नहीं बता सकते: {points} अंक (95 %: {low} से {high})। लगभग {needed} बता सकेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left out: {reason}</source>
        <translation>
            <numerusform>%n प्रश्न छोड़ा गया: {reason}</numerusform>
            <numerusform>%n प्रश्न छोड़े गए: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of “{name}”</source>
        <translation>
            <numerusform>“{name}” का %n प्रश्न</numerusform>
            <numerusform>“{name}” के %n प्रश्न</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of “{name}”, its test part</source>
        <translation>
            <numerusform>“{name}” का %n प्रश्न, उसके परीक्षण भाग से</numerusform>
            <numerusform>“{name}” के %n प्रश्न, उसके परीक्षण भाग से</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of “{name}”, its training part</source>
        <translation>
            <numerusform>“{name}” का %n प्रश्न, उसके प्रशिक्षण भाग से</numerusform>
            <numerusform>“{name}” के %n प्रश्न, उसके प्रशिक्षण भाग से</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of “{name}”, its validation part</source>
        <translation>
            <numerusform>“{name}” का %n प्रश्न, उसके वैलिडेशन भाग से</numerusform>
            <numerusform>“{name}” के %n प्रश्न, उसके वैलिडेशन भाग से</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) tell only large differences; 100 tell more.</source>
        <translation>
            <numerusform>%n प्रश्न केवल बड़े अंतर बताता है; 100 अधिक बताते हैं।</numerusform>
            <numerusform>%n प्रश्न केवल बड़े अंतर बताते हैं; 100 अधिक बताते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were not asked: {reason}</source>
        <translation>
            <numerusform>%n प्रश्न नहीं पूछा गया: {reason}</numerusform>
            <numerusform>%n प्रश्न नहीं पूछे गए: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were trained on and could not be asked: more than those that were.</source>
        <translation>
            <numerusform>%n प्रश्न पर प्रशिक्षण हुआ था और वह पूछा नहीं जा सका: पूछे गए प्रश्नों से अधिक।</numerusform>
            <numerusform>%n प्रश्नों पर प्रशिक्षण हुआ था और वे पूछे नहीं जा सके: पूछे गए प्रश्नों से अधिक।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s): something was trained on them, or on their like</source>
        <translation>
            <numerusform>%n प्रश्न: किसी का प्रशिक्षण इसी पर, या इस जैसे पर, हुआ था</numerusform>
            <numerusform>%n प्रश्न: किसी का प्रशिक्षण इन्हीं पर, या इन जैसों पर, हुआ था</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in {files}.</source>
        <translation>
            <numerusform>{files} में %n रिकॉर्ड।</numerusform>
            <numerusform>{files} में %n रिकॉर्ड।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) answered in another script than asked</source>
        <translation>
            <numerusform>%n पंक्ति का उत्तर प्रश्न से अलग लिपि में</numerusform>
            <numerusform>%n पंक्तियों के उत्तर प्रश्न से अलग लिपि में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are few: expect the model to learn little.</source>
        <translation>
            <numerusform>%n पंक्ति कम है: उम्मीद रखें कि मॉडल थोड़ा ही सीखेगा।</numerusform>
            <numerusform>%n पंक्तियाँ कम हैं: उम्मीद रखें कि मॉडल थोड़ा ही सीखेगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out, because nothing of their answer fits into {length} tokens: {rows}.</source>
        <translation>
            <numerusform>%n पंक्ति छोड़ी गई, क्योंकि उसके उत्तर का कुछ भी {length} टोकन में नहीं समाता: {rows}।</numerusform>
            <numerusform>%n पंक्तियाँ छोड़ी गईं, क्योंकि उनके उत्तर का कुछ भी {length} टोकन में नहीं समाता: {rows}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: nothing can be learnt of them.</source>
        <translation>
            <numerusform>%n पंक्ति छोड़ी गई: उससे कुछ नहीं सीखा जा सकता।</numerusform>
            <numerusform>%n पंक्तियाँ छोड़ी गईं: उनसे कुछ नहीं सीखा जा सकता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: {rows}. Row {row}: {reason}</source>
        <translation>
            <numerusform>%n पंक्ति छोड़ी गई: {rows}। पंक्ति {row}: {reason}</numerusform>
            <numerusform>%n पंक्तियाँ छोड़ी गईं: {rows}। पंक्ति {row}: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are longer than {length} tokens and will be cut.</source>
        <translation>
            <numerusform>%n पंक्ति {length} टोकन से लंबी है और काटी जाएगी।</numerusform>
            <numerusform>%n पंक्तियाँ {length} टोकन से लंबी हैं और काटी जाएँगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are longer than {length} tokens; only their beginning is used: {rows}.</source>
        <translation>
            <numerusform>%n पंक्ति {length} टोकन से लंबी है; केवल उसकी शुरुआत इस्तेमाल होती है: {rows}।</numerusform>
            <numerusform>%n पंक्तियाँ {length} टोकन से लंबी हैं; केवल उनकी शुरुआत इस्तेमाल होती है: {rows}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are too many to make one row of.</source>
        <translation>
            <numerusform>%n पंक्ति एक पंक्ति बनाने के लिए बहुत अधिक है।</numerusform>
            <numerusform>%n पंक्तियाँ एक पंक्ति बनाने के लिए बहुत अधिक हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in from {file} ({encoding}).</source>
        <translation>
            <numerusform>{file} ({encoding}) से %n पंक्ति आई।</numerusform>
            <numerusform>{file} ({encoding}) से %n पंक्तियाँ आईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be trained on: {rows}. Row {row}: {reason}</source>
        <translation>
            <numerusform>%n पंक्ति पर प्रशिक्षण नहीं हो सकता: {rows}। पंक्ति {row}: {reason}</numerusform>
            <numerusform>%n पंक्तियों पर प्रशिक्षण नहीं हो सकता: {rows}। पंक्ति {row}: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be put into this form and were left out. First: {reason}</source>
        <translation>
            <numerusform>%n पंक्ति इस रूप में नहीं लाई जा सकी और छोड़ दी गई। पहली: {reason}</numerusform>
            <numerusform>%n पंक्तियाँ इस रूप में नहीं लाई जा सकीं और छोड़ दी गईं। पहली: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) longer than {limit} tokens</source>
        <translation>
            <numerusform>%n पंक्ति {limit} टोकन से लंबी</numerusform>
            <numerusform>%n पंक्तियाँ {limit} टोकन से लंबी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) nearly the same as an earlier one</source>
        <translation>
            <numerusform>%n पंक्ति जो पिछली किसी के लगभग समान है</numerusform>
            <numerusform>%n पंक्तियाँ जो पिछली किसी के लगभग समान हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of rare classes</source>
        <translation>
            <numerusform>दुर्लभ वर्गों की %n पंक्ति</numerusform>
            <numerusform>दुर्लभ वर्गों की %n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that answer one question differently</source>
        <translation>
            <numerusform>%n पंक्ति जो एक ही प्रश्न का अलग उत्तर देती है</numerusform>
            <numerusform>%n पंक्तियाँ जो एक ही प्रश्न के अलग-अलग उत्तर देती हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that differ in a number or a short answer only</source>
        <translation>
            <numerusform>%n पंक्ति जिसमें केवल एक संख्या या छोटे उत्तर का अंतर है</numerusform>
            <numerusform>%n पंक्तियाँ जिनमें केवल एक संख्या या छोटे उत्तर का अंतर है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that repeat an earlier one</source>
        <translation>
            <numerusform>%n पंक्ति जो पिछली किसी को दोहराती है</numerusform>
            <numerusform>%n पंक्तियाँ जो पिछली किसी को दोहराती हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the model's template refuses</source>
        <translation>
            <numerusform>%n पंक्ति जिसे मॉडल का टेम्पलेट स्वीकार नहीं करता</numerusform>
            <numerusform>%n पंक्तियाँ जिन्हें मॉडल का टेम्पलेट स्वीकार नहीं करता</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) whose two answers are the same</source>
        <translation>
            <numerusform>%n पंक्ति जिसके दोनों उत्तर एक जैसे हैं</numerusform>
            <numerusform>%n पंक्तियाँ जिनके दोनों उत्तर एक जैसे हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a Chinese resident's number</source>
        <translation>
            <numerusform>%n पंक्ति में चीनी निवासी पहचान नंबर</numerusform>
            <numerusform>%n पंक्तियों में चीनी निवासी पहचान नंबर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a Pakistani identity card's number</source>
        <translation>
            <numerusform>%n पंक्ति में पाकिस्तानी पहचान पत्र का नंबर</numerusform>
            <numerusform>%n पंक्तियों में पाकिस्तानी पहचान पत्र का नंबर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a US social security number</source>
        <translation>
            <numerusform>%n पंक्ति में अमेरिकी सामाजिक सुरक्षा नंबर</numerusform>
            <numerusform>%n पंक्तियों में अमेरिकी सामाजिक सुरक्षा नंबर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a bank account's number (IBAN)</source>
        <translation>
            <numerusform>%n पंक्ति में बैंक खाते का नंबर (IBAN)</numerusform>
            <numerusform>%n पंक्तियों में बैंक खाते का नंबर (IBAN)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a payment card's number</source>
        <translation>
            <numerusform>%n पंक्ति में भुगतान कार्ड का नंबर</numerusform>
            <numerusform>%n पंक्तियों में भुगतान कार्ड का नंबर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a phone number</source>
        <translation>
            <numerusform>%n पंक्ति में फ़ोन नंबर</numerusform>
            <numerusform>%n पंक्तियों में फ़ोन नंबर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an Aadhaar number</source>
        <translation>
            <numerusform>%n पंक्ति में आधार नंबर</numerusform>
            <numerusform>%n पंक्तियों में आधार नंबर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an e-mail address</source>
        <translation>
            <numerusform>%n पंक्ति में ईमेल पता</numerusform>
            <numerusform>%n पंक्तियों में ईमेल पता</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with garbled letters</source>
        <translation>
            <numerusform>%n पंक्ति जिसमें अक्षर बिगड़े हैं</numerusform>
            <numerusform>%n पंक्तियाँ जिनमें अक्षर बिगड़े हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with lost letters (�)</source>
        <translation>
            <numerusform>%n पंक्ति जिसमें अक्षर खो गए हैं (�)</numerusform>
            <numerusform>%n पंक्तियाँ जिनमें अक्षर खो गए हैं (�)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with next to nothing in them</source>
        <translation>
            <numerusform>%n पंक्ति जिसमें लगभग कुछ नहीं है</numerusform>
            <numerusform>%n पंक्तियाँ जिनमें लगभग कुछ नहीं है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with signs of a chat template in the text</source>
        <translation>
            <numerusform>%n पंक्ति जिसके टेक्स्ट में चैट टेम्पलेट के चिह्न हैं</numerusform>
            <numerusform>%n पंक्तियाँ जिनके टेक्स्ट में चैट टेम्पलेट के चिह्न हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a question</source>
        <translation>
            <numerusform>%n पंक्ति बिना प्रश्न के</numerusform>
            <numerusform>%n पंक्तियाँ बिना प्रश्न के</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a worse answer</source>
        <translation>
            <numerusform>%n पंक्ति बिना कमतर उत्तर के</numerusform>
            <numerusform>%n पंक्तियाँ बिना कमतर उत्तर के</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an answer</source>
        <translation>
            <numerusform>%n पंक्ति बिना उत्तर के</numerusform>
            <numerusform>%n पंक्तियाँ बिना उत्तर के</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without any text</source>
        <translation>
            <numerusform>%n पंक्ति बिना किसी टेक्स्ट के</numerusform>
            <numerusform>%n पंक्तियाँ बिना किसी टेक्स्ट के</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}.</source>
        <translation>
            <numerusform>{file} में %n पंक्ति लिखी गई।</numerusform>
            <numerusform>{file} में %n पंक्तियाँ लिखी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned page(s) of “{file}” read by text recognition: expect misread letters.</source>
        <translation>
            <numerusform>“{file}” का %n स्कैन किया पृष्ठ टेक्स्ट पहचान से पढ़ा गया: कुछ अक्षर गलत पढ़े गए हो सकते हैं।</numerusform>
            <numerusform>“{file}” के %n स्कैन किए पृष्ठ टेक्स्ट पहचान से पढ़े गए: कुछ अक्षर गलत पढ़े गए हो सकते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n सेकंड</numerusform>
            <numerusform>%n सेकंड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) in your documents have the word(s) {words}:</source>
        <translation>
            <numerusform>आपके दस्तावेज़ों के %n वाक्य में ये शब्द हैं: {words}:</numerusform>
            <numerusform>आपके दस्तावेज़ों के %n वाक्यों में ये शब्द हैं: {words}:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s) of “{file}” without text: a search cannot find what is on them.</source>
        <translation>
            <numerusform>“{file}” की %n स्लाइड पर टेक्स्ट नहीं है: खोज उस पर लिखा नहीं ढूँढ सकती।</numerusform>
            <numerusform>“{file}” की %n स्लाइडों पर टेक्स्ट नहीं है: खोज उन पर लिखा नहीं ढूँढ सकती।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in it are no longer in Olive: {names}.</source>
        <translation>
            <numerusform>इसमें की %n चीज़ अब Olive में नहीं है: {names}।</numerusform>
            <numerusform>इसमें की %n चीज़ें अब Olive में नहीं हैं: {names}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) it gave no verdict, asked twice; these pairs do not count.</source>
        <translation>
            <numerusform>दो बार पूछने पर भी %n बार इसने फ़ैसला नहीं दिया; ये जोड़े नहीं गिने जाते।</numerusform>
            <numerusform>दो बार पूछने पर भी %n बार इसने फ़ैसला नहीं दिया; ये जोड़े नहीं गिने जाते।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusual name(s) of who speaks became the usual one.</source>
        <translation>
            <numerusform>वक्ता का %n असामान्य नाम सामान्य नाम में बदला गया।</numerusform>
            <numerusform>वक्ताओं के %n असामान्य नाम सामान्य नामों में बदले गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) had no place: a column of the new shape has the same name.</source>
        <translation>
            <numerusform>%n मान के लिए जगह नहीं थी: नए ढाँचे के एक कॉलम का वही नाम है।</numerusform>
            <numerusform>%n मानों के लिए जगह नहीं थी: नए ढाँचे के एक कॉलम का वही नाम है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of a kind that rows cannot hold came in as text.</source>
        <translation>
            <numerusform>ऐसे प्रकार का %n मान, जो पंक्तियों में नहीं रखा जा सकता, टेक्स्ट के रूप में आया।</numerusform>
            <numerusform>ऐसे प्रकार के %n मान, जो पंक्तियों में नहीं रखे जा सकते, टेक्स्ट के रूप में आए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that were no text are text in the table: it holds nothing else.</source>
        <translation>
            <numerusform>%n मान, जो टेक्स्ट नहीं था, तालिका में टेक्स्ट है: उसमें और कुछ नहीं रखा जा सकता।</numerusform>
            <numerusform>%n मान, जो टेक्स्ट नहीं थे, तालिका में टेक्स्ट हैं: उसमें और कुछ नहीं रखा जा सकता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that were no text became text.</source>
        <translation>
            <numerusform>%n मान, जो टेक्स्ट नहीं था, टेक्स्ट बन गया।</numerusform>
            <numerusform>%n मान, जो टेक्स्ट नहीं थे, टेक्स्ट बन गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were bytes and came in as Base64 text.</source>
        <translation>
            <numerusform>%n मान बाइट में था और Base64 टेक्स्ट के रूप में आया।</numerusform>
            <numerusform>%n मान बाइट में थे और Base64 टेक्स्ट के रूप में आए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were no number (NaN or infinite) and came in as empty.</source>
        <translation>
            <numerusform>%n मान संख्या नहीं था (NaN या अनंत) और खाली आया।</numerusform>
            <numerusform>%n मान संख्या नहीं थे (NaN या अनंत) और खाली आए।</numerusform>
        </translation>
    </message>
    <message>
        <source>(IA)³</source>
        <translation>(IA)³</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word; higher values vary more and err more.</source>
        <translation>0 हमेशा सबसे संभावित शब्द लेता है; ऊँचे मान अधिक विविधता लाते हैं और अधिक गलतियाँ करते हैं।</translation>
    </message>
    <message>
        <source>0 searches by words alone, 1 by meaning alone. It counts less where the embedder does not know the language.</source>
        <translation>0 केवल शब्दों से खोजता है, 1 केवल अर्थ से। जहाँ एम्बेडर भाषा नहीं जानता वहाँ अर्थ कम गिना जाता है।</translation>
    </message>
    <message>
        <source>0 takes the best even where they repeat each other.</source>
        <translation>0 सबसे अच्छे अंश लेता है, भले ही वे एक-दूसरे को दोहराएँ।</translation>
    </message>
    <message>
        <source>0: no limit.</source>
        <translation>0: कोई सीमा नहीं।</translation>
    </message>
    <message>
        <source>0: ten times over the run.</source>
        <translation>0: रन में दस बार।</translation>
    </message>
    <message>
        <source>100 vectors written, the right one found</source>
        <translation>100 वेक्टर लिखे गए, सही वाला मिला</translation>
    </message>
    <message>
        <source>12 languages, among them English, German, Spanish, French, Japanese, Arabic and Chinese</source>
        <translation>12 भाषाएँ, इनमें अंग्रेज़ी, जर्मन, स्पेनिश, फ़्रेंच, जापानी, अरबी और चीनी</translation>
    </message>
    <message>
        <source>20 steps, loss {first} → {last}</source>
        <translation>20 चरण, लॉस {first} → {last}</translation>
    </message>
    <message>
        <source>23 languages, among them English, Arabic, Chinese, French, German and Spanish</source>
        <translation>23 भाषाएँ, इनमें अंग्रेज़ी, अरबी, चीनी, फ़्रेंच, जर्मन और स्पेनिश</translation>
    </message>
    <message>
        <source>4 bits (NF4, twice quantised)</source>
        <translation>4 बिट (NF4, दो बार क्वांटाइज़)</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 बिट</translation>
    </message>
    <message>
        <source>8 bits: Olive's QLoRA squeezes to 4 bits.</source>
        <translation>8 बिट: Olive का QLoRA 4 बिट में क्वांटाइज़ करता है।</translation>
    </message>
    <message>
        <source>80 GB or more on the card</source>
        <translation>कार्ड पर 80 GB या अधिक</translation>
    </message>
    <message>
        <source>A Python file with a function “loss(scores, labels)” that gives one number per token. You are shown it before it is run. Empty: cross-entropy, as usual.</source>
        <translation>Python फ़ाइल जिसमें “loss(scores, labels)” फ़ंक्शन हो, जो हर टोकन के लिए एक संख्या देता है। चलाने से पहले वह आपको दिखाई जाती है। खाली: क्रॉस-एंट्रॉपी, जैसा सामान्य है।</translation>
    </message>
    <message>
        <source>A business flow needs both the facts of the case and a practised way of working.</source>
        <translation>कारोबारी प्रक्रिया को मामले के तथ्य भी चाहिए और काम का अभ्यस्त ढंग भी।</translation>
    </message>
    <message>
        <source>A checkpoint is also saved whenever this much time has gone by since the last: no more than that is lost to a power cut. 0: only by steps.</source>
        <translation>पिछले चेकपॉइंट से इतना समय बीतने पर भी एक सहेजा जाता है: बिजली जाने पर इससे अधिक नहीं खोता। 0: केवल चरणों के अनुसार।</translation>
    </message>
    <message>
        <source>A checkpoint is what Resume goes on from. 0: ten times over the run.</source>
        <translation>चेकपॉइंट वह है जहाँ से “जारी रखें” आगे बढ़ता है। 0: रन में दस बार।</translation>
    </message>
    <message>
        <source>A comparison needs a name.</source>
        <translation>तुलना को नाम चाहिए।</translation>
    </message>
    <message>
        <source>A comparison needs two to four answerers; there are {n}.</source>
        <translation>तुलना के लिए दो से चार उत्तरदाता चाहिए; अभी {n} हैं।</translation>
    </message>
    <message>
        <source>A config of your own</source>
        <translation>आपका अपना कॉन्फ़िग</translation>
    </message>
    <message>
        <source>A conversation needs a title.</source>
        <translation>बातचीत को शीर्षक चाहिए।</translation>
    </message>
    <message>
        <source>A dataset cannot be called “{name}”.</source>
        <translation>डेटासेट का नाम “{name}” नहीं हो सकता।</translation>
    </message>
    <message>
        <source>A document can be replaced in a minute. A trained model has to be trained again.</source>
        <translation>दस्तावेज़ एक मिनट में बदला जा सकता है। प्रशिक्षित मॉडल को फिर से प्रशिक्षित करना पड़ता है।</translation>
    </message>
    <message>
        <source>A fair number</source>
        <translation>ठीक-ठाक संख्या</translation>
    </message>
    <message>
        <source>A few times a year</source>
        <translation>साल में कुछ बार</translation>
    </message>
    <message>
        <source>A file or a command line of a guide, also an older one: changed names are told.</source>
        <translation>कोई फ़ाइल या मार्गदर्शिका की कमांड लाइन, पुरानी भी: बदले हुए नाम बताए जाते हैं।</translation>
    </message>
    <message>
        <source>A fine-tuned model is a black box: it cannot say where an answer comes from.</source>
        <translation>फ़ाइन-ट्यून किया मॉडल एक बंद डिब्बा है: वह नहीं बता सकता कि उत्तर कहाँ से आया।</translation>
    </message>
    <message>
        <source>A graphics card with up to 8 GB</source>
        <translation>8 GB तक का ग्राफ़िक्स कार्ड</translation>
    </message>
    <message>
        <source>A key that was kept came back as another.</source>
        <translation>जो कुंजी रखी गई थी वह दूसरी होकर लौटी।</translation>
    </message>
    <message>
        <source>A large and good set of examples that keeps growing is what fine-tuning lives on.</source>
        <translation>उदाहरणों का बड़ा और अच्छा सेट, जो बढ़ता रहे, फ़ाइन-ट्यूनिंग की जान है।</translation>
    </message>
    <message>
        <source>A link that leads nowhere.</source>
        <translation>ऐसा लिंक जो कहीं नहीं ले जाता।</translation>
    </message>
    <message>
        <source>A link to a folder that is listed already.</source>
        <translation>ऐसे फ़ोल्डर का लिंक जो पहले से सूची में है।</translation>
    </message>
    <message>
        <source>A loss of your own</source>
        <translation>आपका अपना लॉस</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on. The fix puts a placeholder in its place.</source>
        <translation>मॉडल जिस पर प्रशिक्षित हुआ है उसे दोहरा सकता है। सुधार उसकी जगह एक प्लेसहोल्डर रखता है।</translation>
    </message>
    <message>
        <source>A model that was built for one device, {built}, does not run on {wanted}.</source>
        <translation>जो मॉडल एक डिवाइस, {built}, के लिए बना था, वह {wanted} पर नहीं चलता।</translation>
    </message>
    <message>
        <source>A model would learn to answer out of nowhere. Write the question, or delete the rows.</source>
        <translation>मॉडल बिना किसी प्रश्न के उत्तर देना सीखेगा। प्रश्न लिखें, या पंक्तियाँ हटाएँ।</translation>
    </message>
    <message>
        <source>A model, or what a run made of it, becomes an ONNX model for one kind of processor.</source>
        <translation>मॉडल, या किसी रन ने उससे जो बनाया, एक प्रकार के प्रोसेसर के लिए ONNX मॉडल बन जाता है।</translation>
    </message>
    <message>
        <source>A part on each (DeepSpeed ZeRO 3)</source>
        <translation>हर एक पर एक हिस्सा (DeepSpeed ZeRO 3)</translation>
    </message>
    <message>
        <source>A part on each (FSDP)</source>
        <translation>हर एक पर एक हिस्सा (FSDP)</translation>
    </message>
    <message>
        <source>A pass that trains must name its rows.</source>
        <translation>प्रशिक्षित करने वाले पास में उसकी पंक्तियाँ बतानी होती हैं।</translation>
    </message>
    <message>
        <source>A password stands among the options of the address.</source>
        <translation>पते के विकल्पों में पासवर्ड लिखा है।</translation>
    </message>
    <message>
        <source>A password stands in “{file}”, for everyone to read.</source>
        <translation>“{file}” में पासवर्ड लिखा है, जिसे कोई भी पढ़ सकता है।</translation>
    </message>
    <message>
        <source>A prefix cannot be merged: it is tokens in front of every text, and no weight of the model can hold them.</source>
        <translation>प्रीफ़िक्स मर्ज नहीं हो सकता: वह हर टेक्स्ट के आगे के टोकन हैं, और मॉडल का कोई वेट उन्हें नहीं रख सकता।</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>प्रीसेट को नाम चाहिए।</translation>
    </message>
    <message>
        <source>A program has “{file}” open, and its latest changes are not in it yet: close that program and index again.</source>
        <translation>किसी प्रोग्राम ने “{file}” खोल रखी है, और उसके ताज़ा बदलाव अभी इसमें नहीं हैं: वह प्रोग्राम बंद करें और दोबारा इंडेक्स करें।</translation>
    </message>
    <message>
        <source>A question or an answer is only a placeholder, or has no letter and no digit.</source>
        <translation>प्रश्न या उत्तर केवल जगह भरने के लिए है, या उसमें कोई अक्षर और अंक नहीं है।</translation>
    </message>
    <message>
        <source>A quotation mark is opened in it and never closed.</source>
        <translation>इसमें उद्धरण चिह्न खुलता है और कभी बंद नहीं होता।</translation>
    </message>
    <message>
        <source>A repeat inside a repeat, as in (a+)+, is the usual cause: take one out.</source>
        <translation>आम तौर पर कारण दोहराव के भीतर दोहराव होता है, जैसे (a+)+ में: एक को निकालें।</translation>
    </message>
    <message>
        <source>A row must be allowed at least one token.</source>
        <translation>पंक्ति में कम से कम एक टोकन की अनुमति होनी चाहिए।</translation>
    </message>
    <message>
        <source>A row needs a question and an answer.</source>
        <translation>पंक्ति के लिए प्रश्न और उत्तर दोनों चाहिए।</translation>
    </message>
    <message>
        <source>A row that was to be changed is no longer in the dataset.</source>
        <translation>जिस पंक्ति को बदलना था वह अब डेटासेट में नहीं है।</translation>
    </message>
    <message>
        <source>A search makes from 1 to {most} trials, not {count}.</source>
        <translation>एक खोज में 1 से {most} ट्रायल होते हैं, {count} नहीं।</translation>
    </message>
    <message>
        <source>A setting is in the search twice.</source>
        <translation>एक सेटिंग खोज में दो बार है।</translation>
    </message>
    <message>
        <source>A sweep tries from one to {most} settings, not {count}.</source>
        <translation>एक स्वीप में एक से {most} सेटिंग्स आज़माई जाती हैं, {count} नहीं।</translation>
    </message>
    <message>
        <source>A tiny model that comes with Ustad, for trying the tool. Its answers are not to be trusted.</source>
        <translation>Ustad के साथ आने वाला बहुत छोटा मॉडल, टूल को आज़माने के लिए। इसके उत्तरों पर भरोसा नहीं करना चाहिए।</translation>
    </message>
    <message>
        <source>A turn holds more than words: {names}.</source>
        <translation>एक बारी में शब्दों के अलावा भी कुछ है: {names}।</translation>
    </message>
    <message>
        <source>A version needs a name of at most {n} letters.</source>
        <translation>संस्करण का नाम चाहिए, अधिकतम {n} अक्षरों का।</translation>
    </message>
    <message>
        <source>A whole copy on each</source>
        <translation>हर एक पर पूरी प्रति</translation>
    </message>
    <message>
        <source>A whole copy on each is fastest. Where it does not fit, each GPU keeps a part: FSDP comes with PyTorch, DeepSpeed must be installed there.</source>
        <translation>हर एक पर पूरी प्रति सबसे तेज़ है। जहाँ वह नहीं समाती, वहाँ हर GPU एक हिस्सा रखता है: FSDP PyTorch के साथ आता है, DeepSpeed वहाँ इंस्टॉल होना चाहिए।</translation>
    </message>
    <message>
        <source>A word is considered only if it is at least this share as likely as the likeliest one.</source>
        <translation>कोई शब्द तभी देखा जाता है जब उसकी संभावना सबसे संभावित शब्द की संभावना का कम से कम इतना हिस्सा हो।</translation>
    </message>
    <message numerus="yes">
        <source>About %n row(s) are longer than {length} tokens and will be cut.</source>
        <translation>
            <numerusform>लगभग %n पंक्ति {length} टोकन से लंबी है और काटी जाएगी।</numerusform>
            <numerusform>लगभग %n पंक्तियाँ {length} टोकन से लंबी हैं और काटी जाएँगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>About 24 GB on the card</source>
        <translation>कार्ड पर लगभग 24 GB</translation>
    </message>
    <message>
        <source>Above 1, words that were already said or read become less likely; 1 leaves them alone.</source>
        <translation>1 से ऊपर, जो शब्द पहले कहे या पढ़े जा चुके हैं वे कम संभावित हो जाते हैं; 1 उन्हें वैसे ही छोड़ता है।</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति स्वीकार करना</numerusform>
            <numerusform>%n पंक्तियाँ स्वीकार करना</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept rows, or choose others.</source>
        <translation>पंक्तियाँ स्वीकार करें, या दूसरी चुनें।</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>अडैप्टर</translation>
    </message>
    <message>
        <source>Adapter rank</source>
        <translation>अडैप्टर रैंक</translation>
    </message>
    <message>
        <source>Adapter strength (alpha)</source>
        <translation>अडैप्टर की प्रबलता (alpha)</translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति जोड़ना</numerusform>
            <numerusform>%n पंक्तियाँ जोड़ना</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a question and an answer to it, or delete the row.</source>
        <translation>इसमें प्रश्न और उत्तर जोड़ें, या पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>दस्तावेज़ जोड़ें</translation>
    </message>
    <message>
        <source>Add it in Settings and choose it in Documents, or keep the index in this program.</source>
        <translation>उसे सेटिंग्स में जोड़कर दस्तावेज़ में चुनें, या इंडेक्स इसी प्रोग्राम में रखें।</translation>
    </message>
    <message>
        <source>Add or remove some.</source>
        <translation>कुछ जोड़ें या हटाएँ।</translation>
    </message>
    <message>
        <source>Add questions with the words that answer them, and index the documents.</source>
        <translation>उत्तर देने वाले शब्दों के साथ प्रश्न जोड़ें, और दस्तावेज़ इंडेक्स करें।</translation>
    </message>
    <message>
        <source>Add rows on other passages.</source>
        <translation>दूसरे अंशों पर पंक्तियाँ जोड़ें।</translation>
    </message>
    <message>
        <source>Add rows to the dataset, or assign some to training.</source>
        <translation>डेटासेट में पंक्तियाँ जोड़ें, या कुछ को प्रशिक्षण में निर्धारित करें।</translation>
    </message>
    <message>
        <source>Add rows with other labels.</source>
        <translation>दूसरे लेबलों वाली पंक्तियाँ जोड़ें।</translation>
    </message>
    <message>
        <source>Add rows, or mark some as training rows.</source>
        <translation>पंक्तियाँ जोड़ें, या कुछ को प्रशिक्षण पंक्तियाँ बताएँ।</translation>
    </message>
    <message>
        <source>Add some on the Documents screen, or ask a model without “Use my documents”.</source>
        <translation>दस्तावेज़ स्क्रीन पर कुछ जोड़ें, या “मेरे दस्तावेज़ इस्तेमाल करें” के बिना किसी मॉडल से पूछें।</translation>
    </message>
    <message>
        <source>Add some on the Documents screen, or leave out who answers from documents.</source>
        <translation>दस्तावेज़ स्क्रीन पर कुछ जोड़ें, या दस्तावेज़ों से उत्तर देने वाले को छोड़ दें।</translation>
    </message>
    <message>
        <source>Add the table it is about (CSV, XLSX, JSON), or ask what the documents say of the number.</source>
        <translation>जिस तालिका की बात है उसे जोड़ें (CSV, XLSX, JSON), या पूछें कि दस्तावेज़ इस संख्या के बारे में क्या कहते हैं।</translation>
    </message>
    <message>
        <source>Add training rows that do, or leave the row out.</source>
        <translation>ऐसी प्रशिक्षण पंक्तियाँ जोड़ें जो बताती हों, या यह पंक्ति छोड़ दें।</translation>
    </message>
    <message>
        <source>Add training rows with this label, or leave the row out.</source>
        <translation>इस लेबल वाली प्रशिक्षण पंक्तियाँ जोड़ें, या यह पंक्ति छोड़ दें।</translation>
    </message>
    <message>
        <source>Adding tokenizer, template and licence</source>
        <translation>टोकनाइज़र, टेम्पलेट और लाइसेंस जोड़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Address of the first machine</source>
        <translation>पहली मशीन का पता</translation>
    </message>
    <message>
        <source>After attention and block (Houlsby)</source>
        <translation>अटेंशन और ब्लॉक के बाद (Houlsby)</translation>
    </message>
    <message>
        <source>After each block (Pfeiffer)</source>
        <translation>हर ब्लॉक के बाद (Pfeiffer)</translation>
    </message>
    <message>
        <source>After each block alone is smaller and quicker; after its attention too can hold more.</source>
        <translation>केवल हर ब्लॉक के बाद रखना छोटा और तेज़ है; उसके अटेंशन के बाद भी रखने पर अधिक समा सकता है।</translation>
    </message>
    <message>
        <source>After the same text it finds the same next word the likeliest at {share} % of the places; {limit} % or more are expected.</source>
        <translation>उसी टेक्स्ट के बाद यह {share} % स्थानों पर उसी अगले शब्द को सबसे संभावित पाता है; {limit} % या अधिक अपेक्षित है।</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <translation>दोहराव के विरुद्ध</translation>
    </message>
    <message>
        <source>Agree to them on the model's page with the account your token is of; some makers take days to answer. Then resume.</source>
        <translation>मॉडल के पृष्ठ पर उस खाते से शर्तें मानें जिसका आपका टोकन है; कुछ निर्माता उत्तर देने में कई दिन लेते हैं। फिर जारी रखें।</translation>
    </message>
    <message>
        <source>Agree to them on the model's page, make a token for reading there, and enter it under “Hub access”.</source>
        <translation>मॉडल के पृष्ठ पर शर्तें मानें, वहाँ पढ़ने का टोकन बनाएँ, और उसे “हब ऐक्सेस” में दर्ज करें।</translation>
    </message>
    <message numerus="yes">
        <source>All %n question(s) were trained on: answers to them show memory, not skill.</source>
        <translation>
            <numerusform>%n प्रश्न पर प्रशिक्षण हुआ था: उसका उत्तर याददाश्त दिखाता है, कौशल नहीं।</numerusform>
            <numerusform>सभी %n प्रश्नों पर प्रशिक्षण हुआ था: उनके उत्तर याददाश्त दिखाते हैं, कौशल नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>All it needs stands in the text it is given, or is common knowledge</source>
        <translation>जो कुछ चाहिए वह उसे दिए गए टेक्स्ट में है, या सामान्य ज्ञान है</translation>
    </message>
    <message>
        <source>All questions are on one passage: there is nothing to tell apart.</source>
        <translation>सभी प्रश्न एक ही अंश पर हैं: अलग पहचानने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>All training rows have the label “{label}”: there is nothing to tell apart.</source>
        <translation>सभी प्रशिक्षण पंक्तियों का लेबल “{label}” है: अलग पहचानने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>All were asked about.</source>
        <translation>सबके बारे में पूछा गया।</translation>
    </message>
    <message>
        <source>All words are scored at once: this model does more with its scores than others.</source>
        <translation>सभी शब्दों के स्कोर एक साथ निकाले जाते हैं: यह मॉडल अपने स्कोरों से दूसरों से अधिक काम लेता है।</translation>
    </message>
    <message>
        <source>All {count} trials failed; the last one said: {reason}</source>
        <translation>सभी {count} ट्रायल विफल हुए; अंतिम ने कहा: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>An Excel sheet holds at most {most} rows; these are %n.</source>
        <translation>
            <numerusform>Excel शीट में अधिकतम {most} पंक्तियाँ होती हैं; यह %n है।</numerusform>
            <numerusform>Excel शीट में अधिकतम {most} पंक्तियाँ होती हैं; ये %n हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>An ONNX model cannot take what a run has learnt while it chats.</source>
        <translation>ONNX मॉडल चैट करते समय वह नहीं ले सकता जो किसी रन ने सीखा है।</translation>
    </message>
    <message>
        <source>An ONNX model for the {provider}, in {numbers}.</source>
        <translation>{provider} के लिए ONNX मॉडल, {numbers} में।</translation>
    </message>
    <message>
        <source>An answer is cut off after this many tokens (word pieces).</source>
        <translation>इतने टोकन (शब्दों के टुकड़े) के बाद उत्तर काट दिया जाता है।</translation>
    </message>
    <message>
        <source>An answer nobody can check is of no use to us</source>
        <translation>जो उत्तर कोई जाँच न सके वह हमारे किसी काम का नहीं</translation>
    </message>
    <message>
        <source>An answer takes</source>
        <translation>एक उत्तर में समय</translation>
    </message>
    <message>
        <source>An answer takes {time} on this computer.</source>
        <translation>इस कंप्यूटर पर एक उत्तर में {time} लगता है।</translation>
    </message>
    <message>
        <source>An example is a question or text together with the very answer you would wish for.</source>
        <translation>उदाहरण यानी कोई प्रश्न या टेक्स्ट और उसके साथ ठीक वही उत्तर जो आप चाहेंगे।</translation>
    </message>
    <message>
        <source>Another job in the same process did not stop when it was asked to, so the process was ended.</source>
        <translation>उसी प्रक्रिया का एक और काम कहने पर भी नहीं रुका, इसलिए प्रक्रिया बंद कर दी गई।</translation>
    </message>
    <message>
        <source>Another one, where a program on this machine has taken this.</source>
        <translation>दूसरा, जहाँ इस मशीन के किसी प्रोग्राम ने यह ले रखा हो।</translation>
    </message>
    <message>
        <source>Another run's adapter as such a file, for an ONNX model that is there already.</source>
        <translation>किसी दूसरे रन का अडैप्टर ऐसी फ़ाइल के रूप में, पहले से मौजूद ONNX मॉडल के लिए।</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Answer another program</source>
        <translation>दूसरे प्रोग्राम को उत्तर देना</translation>
    </message>
    <message>
        <source>Answer is there</source>
        <translation>उत्तर मौजूद है</translation>
    </message>
    <message>
        <source>Answer questions from what we know</source>
        <translation>हम जो जानते हैं उससे प्रश्नों के उत्तर देना</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>उत्तर देने के लिए</translation>
    </message>
    <message>
        <source>Answering questions from what you know is what looking things up is made for.</source>
        <translation>आप जो जानते हैं उससे प्रश्नों के उत्तर देना ठीक वही है जिसके लिए देखकर बताना बना है।</translation>
    </message>
    <message>
        <source>Answers are not marked in their sentences, since “{name}” cannot be used: {reason}</source>
        <translation>उत्तर अपने वाक्यों में चिह्नित नहीं हैं, क्योंकि “{name}” इस्तेमाल नहीं हो सकता: {reason}</translation>
    </message>
    <message>
        <source>Answers from documents, in many languages, on ordinary computers.</source>
        <translation>साधारण कंप्यूटरों पर, कई भाषाओं में, दस्तावेज़ों से उत्तर।</translation>
    </message>
    <message>
        <source>Answers from documents, summaries and extraction for business texts.</source>
        <translation>दस्तावेज़ों से उत्तर, कारोबारी पाठों का सारांश और उनसे जानकारी निकालना।</translation>
    </message>
    <message>
        <source>Answers only with sentences quoted from your documents, word for word. No language model writes.</source>
        <translation>केवल आपके दस्तावेज़ों से शब्दशः उद्धृत वाक्यों में उत्तर देता है। कोई भाषा मॉडल नहीं लिखता।</translation>
    </message>
    <message>
        <source>Answers to learn</source>
        <translation>सीखे जाने वाले उत्तर</translation>
    </message>
    <message>
        <source>Any of these changes makes it fit.</source>
        <translation>इनमें से कोई भी बदलाव इसे समा देगा।</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>अरबी अक्षर</translation>
    </message>
    <message>
        <source>Are they to be cut short, judged by their validation loss on the way?</source>
        <translation>क्या इन्हें बीच के वैलिडेशन लॉस से परखकर पहले ही रोका जाए?</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>बिना बदलाव के</translation>
    </message>
    <message>
        <source>As when a reply needs the price list, the contract and the delivery rules at once.</source>
        <translation>जैसे जब किसी जवाब में मूल्य सूची, अनुबंध और डिलीवरी के नियम एक साथ चाहिए।</translation>
    </message>
    <message>
        <source>Ask all ways the same questions</source>
        <translation>सभी तरीकों से वही प्रश्न पूछें</translation>
    </message>
    <message>
        <source>Ask by these fields and their values: {fields}.</source>
        <translation>इन फ़ील्डों और उनके मानों से पूछें: {fields}।</translation>
    </message>
    <message>
        <source>Ask only for rows: nothing is written from here.</source>
        <translation>केवल पंक्तियाँ माँगें: यहाँ से कुछ लिखा नहीं जाता।</translation>
    </message>
    <message>
        <source>Ask questions that are nearer to what people will ask, and more of them.</source>
        <translation>ऐसे प्रश्न पूछें जो लोगों के प्रश्नों के अधिक निकट हों, और अधिक पूछें।</translation>
    </message>
    <message>
        <source>Ask the question again.</source>
        <translation>प्रश्न फिर से पूछें।</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the rows or documents themselves, and add those.</source>
        <translation>जिसने आपको यह दिया उससे मूल पंक्तियाँ या दस्तावेज़ माँगें, और उन्हें जोड़ें।</translation>
    </message>
    <message numerus="yes">
        <source>Asked although like what was trained on: %n question(s).</source>
        <translation>
            <numerusform>प्रशिक्षण में आए प्रश्नों जैसा होने पर भी पूछा गया: %n प्रश्न।</numerusform>
            <numerusform>प्रशिक्षण में आए प्रश्नों जैसे होने पर भी पूछे गए: %n प्रश्न।</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database of {file}</source>
        <translation>{file} के डेटाबेस से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>Asking the hub for {name}</source>
        <translation>हब से {name} के बारे में पूछा जा रहा है</translation>
    </message>
    <message>
        <source>Asking the questions</source>
        <translation>प्रश्न पूछे जा रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति निर्धारित करना</numerusform>
            <numerusform>%n पंक्तियाँ निर्धारित करना</numerusform>
        </translation>
    </message>
    <message>
        <source>At most so many words</source>
        <translation>अधिक से अधिक इतने शब्द</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>यादृच्छिक</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>फ़ाइल संलग्न करना</translation>
    </message>
    <message>
        <source>Attach a file with words in it.</source>
        <translation>ऐसी फ़ाइल संलग्न करें जिसमें शब्द हों।</translation>
    </message>
    <message>
        <source>BLEU as it is usually reported: counted over all answers at once.</source>
        <translation>BLEU जैसा आम तौर पर बताया जाता है: सभी उत्तरों पर एक साथ गिना गया।</translation>
    </message>
    <message>
        <source>Backed by passages</source>
        <translation>अंशों से पुष्ट</translation>
    </message>
    <message>
        <source>Batches added up before each correction: as if more rows were at once, without their memory.</source>
        <translation>हर सुधार से पहले जोड़े जाने वाले बैच: मानो एक साथ अधिक पंक्तियाँ हों, बिना उनकी मेमोरी के।</translation>
    </message>
    <message>
        <source>Batches per step</source>
        <translation>प्रति चरण बैच</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>नई शुरू करें।</translation>
    </message>
    <message>
        <source>Begin its address in Settings with http://, or its port is another.</source>
        <translation>सेटिंग्स में इसका पता http:// से शुरू करें, या इसका पोर्ट कोई और है।</translation>
    </message>
    <message>
        <source>Begin one on the Decide screen.</source>
        <translation>निर्णय स्क्रीन पर एक शुरू करें।</translation>
    </message>
    <message>
        <source>Begin the address with sqlite, postgresql, mysql, mariadb, mssql or oracle, or install its package.</source>
        <translation>पते को sqlite, postgresql, mysql, mariadb, mssql या oracle से शुरू करें, या उसका पैकेज इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Begin the address with {name}:// alone.</source>
        <translation>पते को केवल {name}:// से शुरू करें।</translation>
    </message>
    <message>
        <source>Begin the proof anew with “Measure again”.</source>
        <translation>“फिर से मापें” से प्रमाण नए सिरे से शुरू करें।</translation>
    </message>
    <message>
        <source>Below 1, so many of the training rows are drawn by chance and the others left out; validation rows all stay. The same training with fewer rows shows whether more would help.</source>
        <translation>1 से कम होने पर प्रशिक्षण की पंक्तियों का इतना हिस्सा संयोग से चुना जाता है और बाकी छोड़ दी जाती हैं; वैलिडेशन की सभी पंक्तियाँ रहती हैं। कम पंक्तियों से वही प्रशिक्षण दिखाता है कि और पंक्तियों से मदद मिलेगी या नहीं।</translation>
    </message>
    <message>
        <source>Bits of the squeezed model</source>
        <translation>क्वांटाइज़ किए मॉडल के बिट</translation>
    </message>
    <message>
        <source>Bottleneck adapters</source>
        <translation>बॉटलनेक अडैप्टर</translation>
    </message>
    <message>
        <source>Bottleneck adapters cannot be merged: there is a bend in them, which no matrix of the model can hold.</source>
        <translation>बॉटलनेक अडैप्टर मर्ज नहीं हो सकते: उनमें एक मोड़ होता है, जिसे मॉडल की कोई मैट्रिक्स नहीं रख सकती।</translation>
    </message>
    <message>
        <source>Bring a run back</source>
        <translation>रन वापस लाना</translation>
    </message>
    <message>
        <source>Bring it back, or choose another one.</source>
        <translation>इसे वापस लाएँ, या कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Bring the server up to date.</source>
        <translation>सर्वर को अपडेट करें।</translation>
    </message>
    <message>
        <source>Bring “{name}” back</source>
        <translation>“{name}” वापस लाना</translation>
    </message>
    <message>
        <source>Broken JSON that could not be mended</source>
        <translation>टूटा JSON जो ठीक नहीं हो सका</translation>
    </message>
    <message>
        <source>Building the ONNX model</source>
        <translation>ONNX मॉडल बनाया जा रहा है</translation>
    </message>
    <message>
        <source>By the address's prices; 0: no limit.</source>
        <translation>पते की कीमतों के अनुसार; 0: कोई सीमा नहीं।</translation>
    </message>
    <message>
        <source>Capture the graph</source>
        <translation>ग्राफ़ कैप्चर करें</translation>
    </message>
    <message>
        <source>Chance alone would show a difference as clear as this in fewer than 5 of 100 trials.</source>
        <translation>केवल संयोग से इतना स्पष्ट अंतर 100 में से 5 से भी कम ट्रायल में दिखता।</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Change fewer rows at a time.</source>
        <translation>एक बार में कम पंक्तियाँ बदलें।</translation>
    </message>
    <message>
        <source>Change its permissions, close programs that hold it open, or choose another place.</source>
        <translation>इसकी अनुमतियाँ बदलें, इसे खुला रखने वाले प्रोग्राम बंद करें, या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>Change one of them, or delete the row.</source>
        <translation>उनमें से एक बदलें, या पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>Change the columns</source>
        <translation>कॉलम बदलना</translation>
    </message>
    <message>
        <source>Change the folder's permissions, or copy the project to another place.</source>
        <translation>फ़ोल्डर की अनुमतियाँ बदलें, या प्रोजेक्ट को किसी दूसरी जगह कॉपी करें।</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>नोट बदलना</translation>
    </message>
    <message>
        <source>Change the template, or the row.</source>
        <translation>टेम्पलेट बदलें, या पंक्ति।</translation>
    </message>
    <message>
        <source>Change what the columns mean</source>
        <translation>कॉलमों का अर्थ बदलना</translation>
    </message>
    <message>
        <source>Change “Adapter rank” to {even}.</source>
        <translation>“अडैप्टर रैंक” को {even} करें।</translation>
    </message>
    <message>
        <source>Change “{column}”</source>
        <translation>“{column}” बदलना</translation>
    </message>
    <message numerus="yes">
        <source>Change “{column}” in %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति में “{column}” बदलना</numerusform>
            <numerusform>%n पंक्तियों में “{column}” बदलना</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “{label}” and try again.</source>
        <translation>“{label}” बदलें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Chat messages (OpenAI)</source>
        <translation>चैट संदेश (OpenAI)</translation>
    </message>
    <message>
        <source>Chat without PyTorch: four bits, ready for the processor or a graphics card. Cannot be trained.</source>
        <translation>PyTorch के बिना चैट: चार बिट, प्रोसेसर या ग्राफ़िक्स कार्ड के लिए तैयार। प्रशिक्षित नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Chat without PyTorch: four bits, ready for the processor, CUDA or DirectML. Cannot be trained.</source>
        <translation>PyTorch के बिना चैट: चार बिट, प्रोसेसर, CUDA या DirectML के लिए तैयार। प्रशिक्षित नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Check its content in the program it was made with, or remove it.</source>
        <translation>इसकी सामग्री उस प्रोग्राम में जाँचें जिसमें यह बनी थी, या इसे हटाएँ।</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>पंक्तियाँ जाँचना</translation>
    </message>
    <message>
        <source>Check that tesseract works and has data for a language, then index again.</source>
        <translation>जाँचें कि tesseract काम करता है और उसमें किसी भाषा का डेटा है, फिर दोबारा इंडेक्स करें।</translation>
    </message>
    <message>
        <source>Check the address and its model in Settings.</source>
        <translation>सेटिंग्स में पता और उसका मॉडल जाँचें।</translation>
    </message>
    <message>
        <source>Check the address and port, and whether the server runs and can be reached.</source>
        <translation>पता और पोर्ट जाँचें, और यह भी कि सर्वर चल रहा है और उस तक पहुँचा जा सकता है।</translation>
    </message>
    <message>
        <source>Check the address and the model in Settings.</source>
        <translation>सेटिंग्स में पता और मॉडल जाँचें।</translation>
    </message>
    <message>
        <source>Check the address in Settings; it usually ends in /v1.</source>
        <translation>सेटिंग्स में पता जाँचें; वह आम तौर पर /v1 पर समाप्त होता है।</translation>
    </message>
    <message>
        <source>Check the address; copy the file again from where it came.</source>
        <translation>पता जाँचें; फ़ाइल जहाँ से आई थी वहाँ से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>डिस्क जाँचें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Check the mirror's address under “Hub access”, and whether this network asks for a login.</source>
        <translation>“हब ऐक्सेस” में मिरर का पता जाँचें, और देखें कि यह नेटवर्क लॉगिन तो नहीं माँगता।</translation>
    </message>
    <message>
        <source>Check the mirror's address under “Hub access”, or try again later.</source>
        <translation>“हब ऐक्सेस” में मिरर का पता जाँचें, या बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Check the name; for a model of your own, enter a token under “Hub access”.</source>
        <translation>नाम जाँचें; अपने मॉडल के लिए “हब ऐक्सेस” में टोकन दर्ज करें।</translation>
    </message>
    <message>
        <source>Check the name; for a set that asks for consent, give it there and set HF_TOKEN.</source>
        <translation>नाम जाँचें; जो सेट सहमति माँगता है उसके लिए वहाँ सहमति दें और HF_TOKEN सेट करें।</translation>
    </message>
    <message>
        <source>Check the network and try again: a download goes on where it stopped. Without one, add the folder of a model you have.</source>
        <translation>नेटवर्क जाँचें और फिर कोशिश करें: डाउनलोड वहीं से आगे बढ़ता है जहाँ रुका था। नेटवर्क न हो तो अपने किसी मॉडल का फ़ोल्डर जोड़ें।</translation>
    </message>
    <message>
        <source>Check the network. Without one, bring the set's folder here and import it from there.</source>
        <translation>नेटवर्क जाँचें। नेटवर्क न हो तो सेट का फ़ोल्डर यहाँ लाएँ और उससे आयात करें।</translation>
    </message>
    <message>
        <source>Check the path of the address; it usually ends in /v1.</source>
        <translation>पते का पथ जाँचें; वह आम तौर पर /v1 पर समाप्त होता है।</translation>
    </message>
    <message>
        <source>Check the proxy settings of the system.</source>
        <translation>सिस्टम की प्रॉक्सी सेटिंग्स जाँचें।</translation>
    </message>
    <message>
        <source>Check them again, then fix what is found.</source>
        <translation>उन्हें फिर से जाँचें, फिर जो मिले उसे ठीक करें।</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>यह कंप्यूटर जाँचना</translation>
    </message>
    <message>
        <source>Check where it comes from: people hardly write such files.</source>
        <translation>जाँचें कि यह कहाँ से आई: लोग ऐसी फ़ाइलें शायद ही लिखते हैं।</translation>
    </message>
    <message>
        <source>Check where it comes from; if you trust it, save it again as {suffix} and add that.</source>
        <translation>जाँचें कि यह कहाँ से आई; यदि आपको भरोसा है तो इसे फिर {suffix} में सहेजें और वह जोड़ें।</translation>
    </message>
    <message>
        <source>Check where it comes from; split it if it really has more than {most}.</source>
        <translation>जाँचें कि यह कहाँ से आई; यदि इसमें सचमुच {most} से अधिक हैं तो इसे बाँटें।</translation>
    </message>
    <message>
        <source>Check where it comes from; split it if it really is that large.</source>
        <translation>जाँचें कि यह कहाँ से आई; यदि यह सचमुच इतनी बड़ी है तो इसे बाँटें।</translation>
    </message>
    <message>
        <source>Check whether it was moved, renamed or is on a disk that is not connected.</source>
        <translation>जाँचें कि वह कहीं खिसकाई गई, उसका नाम बदला गया, या वह ऐसी डिस्क पर है जो जुड़ी नहीं है।</translation>
    </message>
    <message>
        <source>Check whether the address begins with http:// or https:// rightly.</source>
        <translation>जाँचें कि पता सही ढंग से http:// या https:// से शुरू होता है।</translation>
    </message>
    <message>
        <source>Check whether the server is still running, then try again.</source>
        <translation>जाँचें कि सर्वर अब भी चल रहा है, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>{name} जाँचना</translation>
    </message>
    <message>
        <source>Checking against the passages…</source>
        <translation>अंशों से मिलाकर जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>Checking the files of {name}</source>
        <translation>{name} की फ़ाइलें जाँची जा रही हैं</translation>
    </message>
    <message>
        <source>Checking what was made</source>
        <translation>जो बना उसे जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>Checkpoints: what Olive has begun, it begins anew.</source>
        <translation>चेकपॉइंट: Olive ने जो शुरू किया उसे वह नए सिरे से शुरू करता है।</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>चीनी अक्षर</translation>
    </message>
    <message>
        <source>Choose LoRA, DoRA or Full; these models are small.</source>
        <translation>LoRA, DoRA या “पूर्ण” चुनें; ये मॉडल छोटे हैं।</translation>
    </message>
    <message>
        <source>Choose LoRA, QLoRA or DoRA, or train it on the Training screen.</source>
        <translation>LoRA, QLoRA या DoRA चुनें, या इसे प्रशिक्षण स्क्रीन पर प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>Choose LoRA, or name the layers under “Layers with an adapter”; else choose another model.</source>
        <translation>LoRA चुनें, या “अडैप्टर वाली परतें” में परतों के नाम दें; अन्यथा दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Choose LoRA, which suits every model.</source>
        <translation>LoRA चुनें, जो हर मॉडल के लिए ठीक है।</translation>
    </message>
    <message>
        <source>Choose QLoRA, fewer rows at once, shorter rows or a smaller model, and start a new run.</source>
        <translation>QLoRA, एक साथ कम पंक्तियाँ, छोटी पंक्तियाँ या छोटा मॉडल चुनें, और नया रन शुरू करें।</translation>
    </message>
    <message>
        <source>Choose a dataset, a file or the golden questions.</source>
        <translation>कोई डेटासेट, फ़ाइल या गोल्डन प्रश्न चुनें।</translation>
    </message>
    <message>
        <source>Choose a file of rows, such as JSON Lines, CSV, Excel or Parquet.</source>
        <translation>पंक्तियों वाली फ़ाइल चुनें, जैसे JSON Lines, CSV, Excel या Parquet।</translation>
    </message>
    <message>
        <source>Choose a file that ends in .json, .yaml or .yml.</source>
        <translation>ऐसी फ़ाइल चुनें जो .json, .yaml या .yml पर समाप्त हो।</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .py.</source>
        <translation>ऐसी फ़ाइल चुनें जिसका नाम .py पर समाप्त हो।</translation>
    </message>
    <message>
        <source>Choose a finished run that has learnt to find answers.</source>
        <translation>कोई पूरा हुआ रन चुनें जिसने उत्तर खोजना सीखा है।</translation>
    </message>
    <message>
        <source>Choose a folder that holds it, or the order by the embedding model's own vectors.</source>
        <translation>वह फ़ोल्डर चुनें जिसमें वह है, या एम्बेडिंग मॉडल के अपने वेक्टरों का क्रम।</translation>
    </message>
    <message>
        <source>Choose a folder with Parquet, Arrow, JSON Lines or CSV files, or one of the files.</source>
        <translation>Parquet, Arrow, JSON Lines या CSV फ़ाइलों वाला फ़ोल्डर चुनें, या उनमें से कोई एक फ़ाइल।</translation>
    </message>
    <message>
        <source>Choose a folder with a tokenizer, config.json and weights as safetensors.</source>
        <translation>ऐसा फ़ोल्डर चुनें जिसमें टोकनाइज़र, config.json और safetensors में वेट हों।</translation>
    </message>
    <message>
        <source>Choose a language model that is made for chat or writing.</source>
        <translation>ऐसा भाषा मॉडल चुनें जो चैट या लिखने के लिए बना हो।</translation>
    </message>
    <message>
        <source>Choose a larger model, or an address from Settings.</source>
        <translation>कोई बड़ा मॉडल चुनें, या सेटिंग्स में से कोई पता।</translation>
    </message>
    <message>
        <source>Choose a model of a kind it knows, such as Phi, Llama, Qwen, Gemma, Mistral or Granite.</source>
        <translation>ऐसे प्रकार का मॉडल चुनें जिसे वह जानता हो, जैसे Phi, Llama, Qwen, Gemma, Mistral या Granite।</translation>
    </message>
    <message>
        <source>Choose a model of a kind that works without code of its own.</source>
        <translation>ऐसे प्रकार का मॉडल चुनें जो अपने कोड के बिना काम करता हो।</translation>
    </message>
    <message>
        <source>Choose a model that has a modules.json.</source>
        <translation>ऐसा मॉडल चुनें जिसमें modules.json हो।</translation>
    </message>
    <message>
        <source>Choose a model that has one, or use this one through an address.</source>
        <translation>ऐसा मॉडल चुनें जिसमें यह फ़ाइल हो, या इसे किसी पते के ज़रिये इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Choose a model that has one.</source>
        <translation>ऐसा मॉडल चुनें जिसमें यह हो।</translation>
    </message>
    <message>
        <source>Choose a model that knows tools, or reject the row.</source>
        <translation>ऐसा मॉडल चुनें जो टूल जानता हो, या पंक्ति अस्वीकार करें।</translation>
    </message>
    <message>
        <source>Choose a model that reads more, or “Quotes from documents”, or turn off “Use my documents”.</source>
        <translation>ऐसा मॉडल चुनें जो अधिक पढ़ता हो, या “दस्तावेज़ों से उद्धरण” चुनें, या “मेरे दस्तावेज़ इस्तेमाल करें” बंद करें।</translation>
    </message>
    <message>
        <source>Choose a model that writes, such as the one that comes with Ustad.</source>
        <translation>कोई ऐसा मॉडल चुनें जो लिखता है, जैसे वह जो Ustad के साथ आता है।</translation>
    </message>
    <message>
        <source>Choose a model trained to judge passages, a cross-encoder.</source>
        <translation>अंशों को परखने के लिए प्रशिक्षित मॉडल, यानी क्रॉस-एन्कोडर, चुनें।</translation>
    </message>
    <message>
        <source>Choose a model whose template knows such turns, or take the turn out.</source>
        <translation>ऐसा मॉडल चुनें जिसका टेम्पलेट ऐसी बारियाँ जानता हो, या बारी निकालें।</translation>
    </message>
    <message>
        <source>Choose a model, or an address from Settings.</source>
        <translation>कोई मॉडल, या सेटिंग्स का कोई पता चुनें।</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>नया फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Choose a new folder: what is in this one is not touched.</source>
        <translation>नया फ़ोल्डर चुनें: इसमें जो है उसे छुआ नहीं जाता।</translation>
    </message>
    <message>
        <source>Choose a pass that does without it.</source>
        <translation>ऐसा पास चुनें जिसका काम इसके बिना चलता हो।</translation>
    </message>
    <message>
        <source>Choose a run that has learnt extraction.</source>
        <translation>ऐसा रन चुनें जिसने निष्कर्षण सीखा हो।</translation>
    </message>
    <message>
        <source>Choose a run that has learnt it.</source>
        <translation>ऐसा रन चुनें जिसने यह सीखा हो।</translation>
    </message>
    <message>
        <source>Choose a run that has learnt labels.</source>
        <translation>ऐसा रन चुनें जिसने लेबल सीखे हों।</translation>
    </message>
    <message>
        <source>Choose a run that learnt to write answers.</source>
        <translation>ऐसा रन चुनें जिसने उत्तर लिखना सीखा हो।</translation>
    </message>
    <message>
        <source>Choose a set of Parquet, JSON Lines, CSV or Arrow files; programs are not run.</source>
        <translation>Parquet, JSON Lines, CSV या Arrow फ़ाइलों का सेट चुनें; प्रोग्राम नहीं चलाए जाते।</translation>
    </message>
    <message>
        <source>Choose a text encoder, such as the one that comes with Ustad.</source>
        <translation>कोई टेक्स्ट एन्कोडर चुनें, जैसे वह जो Ustad के साथ आता है।</translation>
    </message>
    <message>
        <source>Choose a turn in the middle: it begins the second row.</source>
        <translation>बीच की कोई बारी चुनें: दूसरी पंक्ति उससे शुरू होगी।</translation>
    </message>
    <message>
        <source>Choose among</source>
        <translation>इनमें से चुनें</translation>
    </message>
    <message>
        <source>Choose another dataset or a new one, or say what its columns are.</source>
        <translation>दूसरा या नया डेटासेट चुनें, या बताएँ कि इसके कॉलम क्या हैं।</translation>
    </message>
    <message>
        <source>Choose another dataset, or add rows on the Dataset screen.</source>
        <translation>कोई दूसरा डेटासेट चुनें, या डेटासेट स्क्रीन पर पंक्तियाँ जोड़ें।</translation>
    </message>
    <message>
        <source>Choose another model, or add the address in Settings.</source>
        <translation>दूसरा मॉडल चुनें, या सेटिंग्स में पता जोड़ें।</translation>
    </message>
    <message>
        <source>Choose another model, or split the conversation so that it ends with this turn.</source>
        <translation>दूसरा मॉडल चुनें, या बातचीत को ऐसे बाँटें कि वह इस बारी पर समाप्त हो।</translation>
    </message>
    <message>
        <source>Choose another model, or update Ustad.</source>
        <translation>दूसरा मॉडल चुनें, या Ustad अपडेट करें।</translation>
    </message>
    <message>
        <source>Choose another model, or use this one through an address.</source>
        <translation>दूसरा मॉडल चुनें, या इसे किसी पते के ज़रिये इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Choose another name or an empty folder.</source>
        <translation>दूसरा नाम या खाली फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Choose another one from the list.</source>
        <translation>सूची से दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Choose another one, or ask it again.</source>
        <translation>दूसरा चुनें, या इससे फिर पूछें।</translation>
    </message>
    <message>
        <source>Choose another one, or let only one of the two use your documents.</source>
        <translation>दूसरा चुनें, या दोनों में से केवल एक को अपने दस्तावेज़ इस्तेमाल करने दें।</translation>
    </message>
    <message>
        <source>Choose another part or file, or mark rows as belonging to this part.</source>
        <translation>कोई दूसरा भाग या फ़ाइल चुनें, या पंक्तियों को इस भाग का चिह्नित करें।</translation>
    </message>
    <message>
        <source>Choose another port in Settings, or end the program that has it.</source>
        <translation>सेटिंग्स में दूसरा पोर्ट चुनें, या उस प्रोग्राम को बंद करें जिसने इसे ले रखा है।</translation>
    </message>
    <message>
        <source>Choose another run, or have a quick one trained.</source>
        <translation>कोई दूसरा रन चुनें, या एक झटपट प्रशिक्षित करवाएँ।</translation>
    </message>
    <message>
        <source>Choose another run, or train this one again.</source>
        <translation>दूसरा रन चुनें, या इसे फिर से प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>Choose at least one setting, and the values to try.</source>
        <translation>कम से कम एक सेटिंग, और आज़माने के मान चुनें।</translation>
    </message>
    <message>
        <source>Choose at least one way of answering.</source>
        <translation>उत्तर देने का कम से कम एक तरीका चुनें।</translation>
    </message>
    <message>
        <source>Choose documents from the list.</source>
        <translation>सूची से दस्तावेज़ चुनें।</translation>
    </message>
    <message>
        <source>Choose how on the Dataset screen, with Split.</source>
        <translation>डेटासेट स्क्रीन पर “बाँटें” से चुनें कि कैसे।</translation>
    </message>
    <message>
        <source>Choose int4, or fp16.</source>
        <translation>int4 या fp16 चुनें।</translation>
    </message>
    <message>
        <source>Choose int4, which is small and quick, or fp32, which is exact.</source>
        <translation>int4 चुनें, जो छोटा और तेज़ है, या fp32, जो सटीक है।</translation>
    </message>
    <message>
        <source>Choose on the Dataset screen which column holds the label, or train a model that writes.</source>
        <translation>डेटासेट स्क्रीन पर चुनें कि लेबल किस कॉलम में है, या ऐसा मॉडल प्रशिक्षित करें जो लिखता हो।</translation>
    </message>
    <message>
        <source>Choose on the Dataset screen which column is what.</source>
        <translation>डेटासेट स्क्रीन पर चुनें कि कौन-सा कॉलम क्या है।</translation>
    </message>
    <message>
        <source>Choose one from 0 to 0.9; 0.1 to 0.2 is advised.</source>
        <translation>0 से 0.9 के बीच कोई चुनें; 0.1 से 0.2 की सलाह है।</translation>
    </message>
    <message>
        <source>Choose one of its folders.</source>
        <translation>उसके फ़ोल्डरों में से एक चुनें।</translation>
    </message>
    <message>
        <source>Choose one of its models in Settings, or load this one there first.</source>
        <translation>सेटिंग्स में उसका कोई मॉडल चुनें, या पहले इसे वहाँ लोड करें।</translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation>इनमें से एक चुनें: {known}।</translation>
    </message>
    <message>
        <source>Choose one of these: {present}.</source>
        <translation>इनमें से एक चुनें: {present}।</translation>
    </message>
    <message>
        <source>Choose one with safetensors files, or an ONNX build with a genai_config.json.</source>
        <translation>safetensors फ़ाइलों वाला चुनें, या genai_config.json वाला ONNX बिल्ड।</translation>
    </message>
    <message>
        <source>Choose questions that were held out, or have these asked all the same.</source>
        <translation>अलग रखे गए प्रश्न चुनें, या फिर भी इन्हें पूछवाएँ।</translation>
    </message>
    <message>
        <source>Choose some of its values.</source>
        <translation>इसके कुछ मान चुनें।</translation>
    </message>
    <message>
        <source>Choose such a run, or “Optimise”.</source>
        <translation>ऐसा रन चुनें, या “ऑप्टिमाइज़ करें”।</translation>
    </message>
    <message>
        <source>Choose the file that has the function “loss”.</source>
        <translation>वह फ़ाइल चुनें जिसमें “loss” फ़ंक्शन है।</translation>
    </message>
    <message>
        <source>Choose the file that holds the rows.</source>
        <translation>वह फ़ाइल चुनें जिसमें पंक्तियाँ हैं।</translation>
    </message>
    <message>
        <source>Choose the folder of llama.cpp's source code, which holds {script}, on the Export screen.</source>
        <translation>निर्यात स्क्रीन पर llama.cpp के सोर्स कोड का फ़ोल्डर चुनें, जिसमें {script} है।</translation>
    </message>
    <message>
        <source>Choose the folder of the model that the adapter was made for.</source>
        <translation>उस मॉडल का फ़ोल्डर चुनें जिसके लिए अडैप्टर बना था।</translation>
    </message>
    <message>
        <source>Choose the folder that an export made, or export the model again.</source>
        <translation>वह फ़ोल्डर चुनें जो किसी निर्यात ने बनाया, या मॉडल फिर से निर्यात करें।</translation>
    </message>
    <message>
        <source>Choose the folder that holds its modules.json.</source>
        <translation>वह फ़ोल्डर चुनें जिसमें उसका modules.json है।</translation>
    </message>
    <message>
        <source>Choose the folder that holds project.json, or make a new project.</source>
        <translation>वह फ़ोल्डर चुनें जिसमें project.json है, या नया प्रोजेक्ट बनाएँ।</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model itself, with its config.json and safetensors files.</source>
        <translation>वह फ़ोल्डर चुनें जिसमें मॉडल खुद है, उसके config.json और safetensors फ़ाइलों के साथ।</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model's config.json.</source>
        <translation>वह फ़ोल्डर चुनें जिसमें मॉडल का config.json है।</translation>
    </message>
    <message>
        <source>Choose the folder that holds your documents.</source>
        <translation>वह फ़ोल्डर चुनें जिसमें आपके दस्तावेज़ हैं।</translation>
    </message>
    <message>
        <source>Choose the folder that this run was packed into.</source>
        <translation>वह फ़ोल्डर चुनें जिसमें यह रन पैक किया गया था।</translation>
    </message>
    <message>
        <source>Choose the folder with your documents, apart from the project.</source>
        <translation>अपने दस्तावेज़ों वाला फ़ोल्डर चुनें, जो प्रोजेक्ट से अलग हो।</translation>
    </message>
    <message>
        <source>Choose the folder with your documents, not one above the project.</source>
        <translation>अपने दस्तावेज़ों वाला फ़ोल्डर चुनें, प्रोजेक्ट के ऊपर वाला नहीं।</translation>
    </message>
    <message>
        <source>Choose the model that the adapter was made for.</source>
        <translation>वह मॉडल चुनें जिसके लिए अडैप्टर बना था।</translation>
    </message>
    <message>
        <source>Choose the one that comes with Ustad, or another without further layers.</source>
        <translation>वह चुनें जो Ustad के साथ आता है, या बिना अतिरिक्त परतों वाला कोई दूसरा।</translation>
    </message>
    <message>
        <source>Choose the server's certificate (a PEM file) in Settings.</source>
        <translation>सेटिंग्स में सर्वर का प्रमाणपत्र (PEM फ़ाइल) चुनें।</translation>
    </message>
    <message>
        <source>Choose {base}, or an adapter that was made for this model.</source>
        <translation>{base} चुनें, या ऐसा अडैप्टर जो इस मॉडल के लिए बना हो।</translation>
    </message>
    <message>
        <source>Choose “As they are” for the weights of this model on the Models screen.</source>
        <translation>मॉडल स्क्रीन पर इस मॉडल के वेट के लिए “बिना बदलाव के” चुनें।</translation>
    </message>
    <message>
        <source>Choose “As they are” where a model is to be squeezed; a model then takes four times the memory.</source>
        <translation>जहाँ मॉडल को क्वांटाइज़ करना हो वहाँ “कोई नहीं” चुनें; तब मॉडल चार गुना मेमोरी लेता है।</translation>
    </message>
    <message>
        <source>Choose “auto”, or a build of the model for that device.</source>
        <translation>“auto” चुनें, या उस डिवाइस के लिए बना मॉडल का बिल्ड।</translation>
    </message>
    <message>
        <source>Clear, ordinary language will do</source>
        <translation>साफ़, सामान्य भाषा काफ़ी है</translation>
    </message>
    <message>
        <source>Close other programs and try again, or export a smaller model.</source>
        <translation>दूसरे प्रोग्राम बंद करके फिर कोशिश करें, या छोटा मॉडल निर्यात करें।</translation>
    </message>
    <message>
        <source>Close other programs that use it and check the disk, then try again.</source>
        <translation>इसे इस्तेमाल करने वाले दूसरे प्रोग्राम बंद करें और डिस्क जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or load it in 4 bits (QLoRA).</source>
        <translation>दूसरे प्रोग्राम बंद करें, छोटा मॉडल चुनें, या इसे 4 बिट में लोड करें (QLoRA)।</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model or batch.</source>
        <translation>दूसरे प्रोग्राम बंद करें, या छोटा मॉडल या बैच चुनें।</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model or smaller numbers.</source>
        <translation>दूसरे प्रोग्राम बंद करें, या छोटा मॉडल या छोटी संख्याएँ चुनें।</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>दूसरे प्रोग्राम बंद करें, या छोटा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Close the other window that has this project open, then try again.</source>
        <translation>जिस दूसरी विंडो में यह प्रोजेक्ट खुला है उसे बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Collect at least {count} rows to train on; 200 are better.</source>
        <translation>प्रशिक्षण के लिए कम से कम {count} पंक्तियाँ इकट्ठा करें; 200 बेहतर हैं।</translation>
    </message>
    <message>
        <source>Columns with values of several kinds hold them as JSON text: {columns}.</source>
        <translation>कई प्रकार के मानों वाले कॉलम उन्हें JSON टेक्स्ट के रूप में रखते हैं: {columns}।</translation>
    </message>
    <message>
        <source>Comes with Ustad and knows English: it sorts texts, marks places in them, and finds passages.</source>
        <translation>Ustad के साथ आता है और अंग्रेज़ी जानता है: यह टेक्स्ट छाँटता है, उनमें स्थान चिह्नित करता है, और अंश ढूँढता है।</translation>
    </message>
    <message>
        <source>Compare again, and keep that as a check.</source>
        <translation>फिर से तुलना करें, और उसे जाँच के रूप में रखें।</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>उत्तरों की तुलना करें</translation>
    </message>
    <message>
        <source>Compare answers on “{name}”</source>
        <translation>“{name}” पर उत्तरों की तुलना</translation>
    </message>
    <message>
        <source>Compare at least two ways of answering first.</source>
        <translation>पहले उत्तर देने के कम से कम दो तरीकों की तुलना करें।</translation>
    </message>
    <message>
        <source>Compare ways of answering</source>
        <translation>उत्तर देने के तरीकों की तुलना करें</translation>
    </message>
    <message>
        <source>Comparing rows with each other</source>
        <translation>पंक्तियों की आपस में तुलना हो रही है</translation>
    </message>
    <message>
        <source>Comparing the files with their checksums</source>
        <translation>फ़ाइलों को उनके चेकसम से मिलाया जा रहा है</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>Computers that train together; each needs a copy of the folder.</source>
        <translation>कंप्यूटर जो मिलकर प्रशिक्षण करते हैं; हर एक को फ़ोल्डर की प्रति चाहिए।</translation>
    </message>
    <message>
        <source>Connect its disk. If it is meant to be empty, stop following it and remove the copies.</source>
        <translation>उसकी डिस्क जोड़ें। यदि उसे खाली ही रहना है, तो निगरानी बंद करें और प्रतियाँ हटाएँ।</translation>
    </message>
    <message>
        <source>Connect to the internet, or name a mirror by the variable PIP_INDEX_URL, and install it again; what was downloaded is kept.</source>
        <translation>इंटरनेट से जुड़ें, या वेरिएबल PIP_INDEX_URL से मिरर बताएँ, और फिर इंस्टॉल करें; जो डाउनलोड हुआ वह रखा है।</translation>
    </message>
    <message>
        <source>Contradictions and turns were not checked: plain text has none.</source>
        <translation>विरोधाभास और बारियाँ नहीं जाँची गईं: सादे टेक्स्ट में ये नहीं होते।</translation>
    </message>
    <message>
        <source>Contradictions, turns and lengths were not checked: it is not clear which column is the question and which the answer. Choose them first.</source>
        <translation>विरोधाभास, बारियाँ और लंबाई नहीं जाँची गईं: यह साफ़ नहीं है कि कौन-सा कॉलम प्रश्न है और कौन-सा उत्तर। पहले उन्हें चुनें।</translation>
    </message>
    <message>
        <source>Conversations (ShareGPT)</source>
        <translation>बातचीतें (ShareGPT)</translation>
    </message>
    <message>
        <source>Convert adapters</source>
        <translation>अडैप्टर रूपांतरित करें</translation>
    </message>
    <message>
        <source>Converting to GGUF</source>
        <translation>GGUF में रूपांतरित किया जा रहा है</translation>
    </message>
    <message>
        <source>Copied from the prompt</source>
        <translation>प्रॉम्प्ट से नकल किया हुआ</translation>
    </message>
    <message>
        <source>Copies weigh more in training than you may want. The first of each stays.</source>
        <translation>प्रशिक्षण में नकलों का वज़न आपकी इच्छा से अधिक हो सकता है। हर एक की पहली पंक्ति रहती है।</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or remove it.</source>
        <translation>इसे जहाँ से आई थी वहाँ से फिर कॉपी करें, या हटाएँ।</translation>
    </message>
    <message>
        <source>Copy it again from where it came, while no program writes it.</source>
        <translation>इसे जहाँ से आई थी वहाँ से फिर कॉपी करें, जब कोई प्रोग्राम इस पर न लिख रहा हो।</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>इसे फिर से कॉपी या डाउनलोड करें।</translation>
    </message>
    <message>
        <source>Copy or download the missing files into the folder.</source>
        <translation>जो फ़ाइलें नहीं हैं उन्हें फ़ोल्डर में कॉपी या डाउनलोड करें।</translation>
    </message>
    <message>
        <source>Copy or download the model again, or choose another.</source>
        <translation>मॉडल फिर से कॉपी या डाउनलोड करें, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Copy or download the model again, or export it again.</source>
        <translation>मॉडल फिर से कॉपी या डाउनलोड करें, या फिर से निर्यात करें।</translation>
    </message>
    <message>
        <source>Copy or download the model again.</source>
        <translation>मॉडल फिर से कॉपी या डाउनलोड करें।</translation>
    </message>
    <message>
        <source>Copy or download the model again: config.json and weights together.</source>
        <translation>मॉडल फिर से कॉपी या डाउनलोड करें: config.json और वेट एक साथ।</translation>
    </message>
    <message>
        <source>Copy the key again, without anything around it.</source>
        <translation>कुंजी फिर से कॉपी करें, उसके आसपास की किसी चीज़ के बिना।</translation>
    </message>
    <message>
        <source>Copy tokenizer.json and tokenizer_config.json from where the model came from.</source>
        <translation>tokenizer.json और tokenizer_config.json वहाँ से कॉपी करें जहाँ से मॉडल आया था।</translation>
    </message>
    <message>
        <source>Copy what you need from there to this computer, and choose it here.</source>
        <translation>जो चाहिए उसे वहाँ से इस कंप्यूटर पर कॉपी करें, और यहाँ चुनें।</translation>
    </message>
    <message>
        <source>Copying the model</source>
        <translation>मॉडल कॉपी हो रहा है</translation>
    </message>
    <message>
        <source>Copying the run</source>
        <translation>रन कॉपी हो रहा है</translation>
    </message>
    <message>
        <source>Copying {file}</source>
        <translation>{file} कॉपी हो रही है</translation>
    </message>
    <message>
        <source>Correct an answer, or mark it as good, and come back.</source>
        <translation>कोई उत्तर सुधारें, या उसे अच्छा बताएँ, और वापस आएँ।</translation>
    </message>
    <message>
        <source>Correct it, or turn regular expressions off to look for the letters as they are.</source>
        <translation>इसे सुधारें, या अक्षरों को जैसे हैं वैसे खोजने के लिए रेगुलर एक्सप्रेशन बंद करें।</translation>
    </message>
    <message>
        <source>Correct its conditions, or look whether the table is empty.</source>
        <translation>उसकी शर्तें सुधारें, या देखें कि तालिका खाली तो नहीं है।</translation>
    </message>
    <message>
        <source>Correct its name in the query, with its schema where it has one.</source>
        <translation>क्वेरी में उसका नाम सुधारें, और यदि स्कीमा हो तो उसके साथ।</translation>
    </message>
    <message>
        <source>Correct its params.</source>
        <translation>इसके params सुधारें।</translation>
    </message>
    <message>
        <source>Correct that line, or get the file anew.</source>
        <translation>उस लाइन को सुधारें, या फ़ाइल दोबारा लें।</translation>
    </message>
    <message>
        <source>Correct the address in Settings, also its port and path.</source>
        <translation>सेटिंग्स में पता सुधारें, उसका पोर्ट और पथ भी।</translation>
    </message>
    <message>
        <source>Correct the mirror's address under “Hub access”.</source>
        <translation>“हब ऐक्सेस” में मिरर का पता सुधारें।</translation>
    </message>
    <message>
        <source>Correct the name in the address, or type the password again.</source>
        <translation>पते में नाम सुधारें, या पासवर्ड फिर से लिखें।</translation>
    </message>
    <message>
        <source>Correct the name of the database at the end of the address.</source>
        <translation>पते के अंत में डेटाबेस का नाम सुधारें।</translation>
    </message>
    <message>
        <source>Correct the query; try it in the database's own program first.</source>
        <translation>क्वेरी सुधारें; पहले उसे डेटाबेस के अपने प्रोग्राम में आज़माएँ।</translation>
    </message>
    <message>
        <source>Cost at most</source>
        <translation>अधिकतम लागत</translation>
    </message>
    <message>
        <source>Count tokens</source>
        <translation>टोकन गिनना</translation>
    </message>
    <message>
        <source>Counted over all records, by this rule; no language model counted.</source>
        <translation>सभी रिकॉर्डों पर इस नियम से गिना गया; किसी भाषा मॉडल ने नहीं गिना।</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>गिनती हो रही है</translation>
    </message>
    <message>
        <source>Cut off in the middle</source>
        <translation>बीच में कटा हुआ</translation>
    </message>
    <message>
        <source>Cut short if worse than most</source>
        <translation>अधिकांश से खराब हों तो रोकें</translation>
    </message>
    <message>
        <source>Cutting the rows into tokens</source>
        <translation>पंक्तियाँ टोकनों में काटी जा रही हैं</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>सिरिलिक अक्षर</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n near-duplicate(s)</source>
        <translation>
            <numerusform>%n लगभग समान पंक्ति हटाएँ</numerusform>
            <numerusform>%n लगभग समान पंक्तियाँ हटाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n repeated row(s)</source>
        <translation>
            <numerusform>%n दोहराई गई पंक्ति हटाएँ</numerusform>
            <numerusform>%n दोहराई गई पंक्तियाँ हटाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति हटाएँ</numerusform>
            <numerusform>%n पंक्तियाँ हटाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it and enter your keys again in Settings.</source>
        <translation>उसे हटाएँ और सेटिंग्स में अपनी कुंजियाँ फिर से दर्ज करें।</translation>
    </message>
    <message>
        <source>Delete the folder {folder} and index again; your documents are not in it.</source>
        <translation>फ़ोल्डर {folder} हटाएँ और फिर इंडेक्स करें; आपके दस्तावेज़ उसमें नहीं हैं।</translation>
    </message>
    <message>
        <source>Delete this folder and index again; your documents are not in it.</source>
        <translation>यह फ़ोल्डर हटाएँ और फिर इंडेक्स करें; आपके दस्तावेज़ इसमें नहीं हैं।</translation>
    </message>
    <message>
        <source>Delete what was downloaded and start again.</source>
        <translation>जो डाउनलोड हुआ है उसे हटाएँ और फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Deprecated in Olive 0.13 and to be removed; the new one does the same.</source>
        <translation>Olive 0.13 में अप्रचलित और हटाया जाने वाला; नया वही काम करता है।</translation>
    </message>
    <message>
        <source>Devanagari letters</source>
        <translation>देवनागरी अक्षर</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>Devices for models in ONNX form</source>
        <translation>ONNX रूप के मॉडलों के लिए डिवाइस</translation>
    </message>
    <message>
        <source>DirectML is a part of Windows, and this is not Windows.</source>
        <translation>DirectML Windows का हिस्सा है, और यह Windows नहीं है।</translation>
    </message>
    <message>
        <source>DirectML on Windows</source>
        <translation>Windows पर DirectML</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>डिस्क</translation>
    </message>
    <message>
        <source>Divergence: the training loss rises again. It had come down to {lowest} by step {step} and is at {now} now. Stop, and start again with a smaller learning rate (a third, say) or a longer warm-up.</source>
        <translation>विचलन: प्रशिक्षण लॉस फिर बढ़ रहा है। चरण {step} तक वह {lowest} पर आ गया था और अब {now} पर है। रोकें, और छोटे लर्निंग रेट (जैसे एक तिहाई) या लंबे वॉर्म-अप के साथ फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>शुरू न करें</translation>
    </message>
    <message>
        <source>Do one kind of task very well</source>
        <translation>एक ही तरह का काम बहुत अच्छे से करना</translation>
    </message>
    <message>
        <source>Do the answers need facts that only your documents or systems hold?</source>
        <translation>क्या उत्तरों के लिए ऐसे तथ्य चाहिए जो केवल आपके दस्तावेज़ों या सिस्टमों में हैं?</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Document and summary</source>
        <translation>दस्तावेज़ और सारांश</translation>
    </message>
    <message>
        <source>Documents (RAG)</source>
        <translation>दस्तावेज़ (RAG)</translation>
    </message>
    <message>
        <source>Documents and fine-tuning</source>
        <translation>दस्तावेज़ और फ़ाइन-ट्यूनिंग</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>मॉडल डाउनलोड करना</translation>
    </message>
    <message>
        <source>Download an embedding model</source>
        <translation>एम्बेडिंग मॉडल डाउनलोड करना</translation>
    </message>
    <message>
        <source>Download it in Documents, How documents are read, or choose another one.</source>
        <translation>इसे दस्तावेज़ में “दस्तावेज़ कैसे पढ़े और खोजे जाते हैं” से डाउनलोड करें, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Download the model on the Models screen and name its folder; give rows as a file.</source>
        <translation>मॉडल स्क्रीन पर मॉडल डाउनलोड करें और उसका फ़ोल्डर बताएँ; पंक्तियाँ फ़ाइल के रूप में दें।</translation>
    </message>
    <message>
        <source>Download the model that the adapter was made for.</source>
        <translation>वह मॉडल डाउनलोड करें जिसके लिए अडैप्टर बना था।</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>{name} डाउनलोड करना</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>{name} डाउनलोड हो रहा है</translation>
    </message>
    <message>
        <source>Downloading {package}</source>
        <translation>{package} डाउनलोड हो रहा है</translation>
    </message>
    <message>
        <source>Draft a text</source>
        <translation>मसौदा लिखें</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ड्रॉपआउट</translation>
    </message>
    <message>
        <source>Each answer can show the passage it rests on, and a wrong one can be put right.</source>
        <translation>हर उत्तर वह अंश दिखा सकता है जिस पर वह टिका है, और गलत उत्तर ठीक किया जा सकता है।</translation>
    </message>
    <message>
        <source>Each change would have to be trained in again, which soon becomes complicated.</source>
        <translation>हर बदलाव के लिए फिर से प्रशिक्षण करना पड़ेगा, जो जल्दी ही जटिल हो जाता है।</translation>
    </message>
    <message>
        <source>Each is a training of its own. The first five are tried at random.</source>
        <translation>हर एक अपने में अलग प्रशिक्षण है। पहले पाँच यादृच्छिक रूप से आज़माए जाते हैं।</translation>
    </message>
    <message>
        <source>Each line became a row.</source>
        <translation>हर लाइन एक पंक्ति बनी।</translation>
    </message>
    <message>
        <source>Each model's template sets its own when training; typed ones teach the model to write them. The fix takes them out.</source>
        <translation>हर मॉडल का टेम्पलेट प्रशिक्षण में अपने चिह्न खुद लगाता है; टाइप किए हुए चिह्न मॉडल को उन्हें लिखना सिखाते हैं। सुधार उन्हें हटा देता है।</translation>
    </message>
    <message>
        <source>Each paragraph became a row.</source>
        <translation>हर अनुच्छेद एक पंक्ति बना।</translation>
    </message>
    <message>
        <source>Embed texts</source>
        <translation>टेक्स्ट एम्बेड करना</translation>
    </message>
    <message>
        <source>Embedding documents, for the search</source>
        <translation>खोज के लिए दस्तावेज़ एम्बेड करने के लिए</translation>
    </message>
    <message>
        <source>Embedding texts</source>
        <translation>टेक्स्ट एम्बेड करना</translation>
    </message>
    <message>
        <source>Ends the run when so many validations in a row brought no new best. 0: never.</source>
        <translation>लगातार इतने वैलिडेशन में नया सर्वश्रेष्ठ न मिलने पर रन समाप्त करता है। 0: कभी नहीं।</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>English, French, Spanish, German, Italian, Portuguese</source>
        <translation>अंग्रेज़ी, फ़्रेंच, स्पेनिश, जर्मन, इतालवी, पुर्तगाली</translation>
    </message>
    <message>
        <source>English, German, French, Italian, Portuguese, Hindi, Spanish, Thai</source>
        <translation>अंग्रेज़ी, जर्मन, फ़्रेंच, इतालवी, पुर्तगाली, हिन्दी, स्पेनिश, थाई</translation>
    </message>
    <message>
        <source>Enter the address where the server really is.</source>
        <translation>वह पता दर्ज करें जहाँ सर्वर वास्तव में है।</translation>
    </message>
    <message>
        <source>Enter the key for this address in Settings, and check that it is valid.</source>
        <translation>सेटिंग्स में इस पते की कुंजी दर्ज करें, और जाँचें कि वह मान्य है।</translation>
    </message>
    <message>
        <source>Enter the key of this server in Settings; it must allow writing.</source>
        <translation>सेटिंग्स में इस सर्वर की कुंजी दर्ज करें; उसमें लिखने की अनुमति होनी चाहिए।</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>अनुमान लगाना</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>हर उत्तर</translation>
    </message>
    <message>
        <source>Every month, or more often than that</source>
        <translation>हर महीने, या उससे भी अधिक बार</translation>
    </message>
    <message>
        <source>Every row counts the same</source>
        <translation>हर पंक्ति बराबर गिनी जाए</translation>
    </message>
    <message>
        <source>Exact and brief</source>
        <translation>सटीक और संक्षिप्त</translation>
    </message>
    <message>
        <source>Exactly right</source>
        <translation>बिल्कुल सही</translation>
    </message>
    <message>
        <source>Exactly the expected words</source>
        <translation>ठीक अपेक्षित शब्द</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>अपेक्षित</translation>
    </message>
    <message>
        <source>Explain to a beginner</source>
        <translation>नौसिखिए को समझाएँ</translation>
    </message>
    <message>
        <source>Export as Parquet, CSV or JSON Lines.</source>
        <translation>Parquet, CSV या JSON Lines में निर्यात करें।</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>इसे फिर से निर्यात करें।</translation>
    </message>
    <message>
        <source>Export it for the processor, CUDA or DirectML.</source>
        <translation>इसे प्रोसेसर, CUDA या DirectML के लिए निर्यात करें।</translation>
    </message>
    <message>
        <source>Export it to ONNX above, or choose another run.</source>
        <translation>इसे ऊपर ONNX में निर्यात करें, या दूसरा रन चुनें।</translation>
    </message>
    <message>
        <source>Export its tables as CSV from the program it belongs to.</source>
        <translation>जिस प्रोग्राम की यह है उससे इसकी तालिकाएँ CSV में निर्यात करें।</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>पंक्तियाँ निर्यात करना</translation>
    </message>
    <message>
        <source>Export the model again, or choose another.</source>
        <translation>मॉडल फिर से निर्यात करें, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Export the model again.</source>
        <translation>मॉडल फिर से निर्यात करें।</translation>
    </message>
    <message>
        <source>Export the run: its adapter is merged into the ONNX model.</source>
        <translation>रन निर्यात करें: उसका अडैप्टर ONNX मॉडल में मर्ज हो जाता है।</translation>
    </message>
    <message>
        <source>Export to GGUF</source>
        <translation>GGUF में निर्यात करना</translation>
    </message>
    <message>
        <source>Export to ONNX</source>
        <translation>ONNX में निर्यात करना</translation>
    </message>
    <message>
        <source>Export {file}</source>
        <translation>{file} निर्यात करना</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>“{name}” निर्यात करें</translation>
    </message>
    <message>
        <source>Facts from several places are to be brought together, yet none of your documents is needed. Which places?</source>
        <translation>कई जगहों के तथ्य जोड़ने हैं, फिर भी आपके कोई दस्तावेज़ नहीं चाहिए। कौन-सी जगहें?</translation>
    </message>
    <message>
        <source>Falls evenly to zero</source>
        <translation>समान दर से शून्य तक घटता है</translation>
    </message>
    <message>
        <source>Falls gently to zero</source>
        <translation>धीरे-धीरे शून्य तक घटता है</translation>
    </message>
    <message>
        <source>Fetch from the hub</source>
        <translation>हब से लाना</translation>
    </message>
    <message>
        <source>Fetch {name} from the hub</source>
        <translation>हब से {name} लाना</translation>
    </message>
    <message>
        <source>Fetching {name}: its first rows are shown when its files are here.</source>
        <translation>{name} लाया जा रहा है: फ़ाइलें यहाँ आते ही इसकी पहली पंक्तियाँ दिखेंगी।</translation>
    </message>
    <message>
        <source>Fewer are more exact and a little larger.</source>
        <translation>कम हों तो अधिक सटीक और थोड़े बड़े।</translation>
    </message>
    <message>
        <source>Fewer than two ways gave answers, so there is nothing to compare.</source>
        <translation>दो से कम तरीकों ने उत्तर दिए, इसलिए तुलना के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Files of this kind ({suffix}) are not read.</source>
        <translation>इस प्रकार की फ़ाइलें ({suffix}) नहीं पढ़ी जातीं।</translation>
    </message>
    <message>
        <source>Fill it in, or delete the row.</source>
        <translation>इसे भरें, या पंक्ति हटाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>Fill “{column}” in %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति में “{column}” भरना</numerusform>
            <numerusform>%n पंक्तियों में “{column}” भरना</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter or select some of the rows, and do it for these, part by part.</source>
        <translation>कुछ पंक्तियाँ फ़िल्टर करें या चुनें, और यह उन्हीं के लिए, हिस्सा-दर-हिस्सा करें।</translation>
    </message>
    <message>
        <source>Find ideas</source>
        <translation>विचार खोजें</translation>
    </message>
    <message>
        <source>Finding passages cannot be learnt by several processes: each would see fewer wrong ones.</source>
        <translation>अंश ढूँढना कई प्रक्रियाओं से नहीं सीखा जा सकता: हर एक को कम गलत अंश दिखेंगे।</translation>
    </message>
    <message>
        <source>Finding the right passage</source>
        <translation>सही अंश ढूँढना</translation>
    </message>
    <message>
        <source>Fine for translations; otherwise the model learns to change its language.</source>
        <translation>अनुवाद के लिए ठीक है; अन्यथा मॉडल अपनी भाषा बदलना सीखता है।</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>फ़ाइन-ट्यून करें</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>फ़ाइन-ट्यूनिंग</translation>
    </message>
    <message numerus="yes">
        <source>Fine-tuning had no more than %n row(s) to learn from.</source>
        <translation>
            <numerusform>फ़ाइन-ट्यूनिंग के पास सीखने के लिए %n से अधिक पंक्ति नहीं थी।</numerusform>
            <numerusform>फ़ाइन-ट्यूनिंग के पास सीखने के लिए %n से अधिक पंक्तियाँ नहीं थीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish its training, or choose another answerer.</source>
        <translation>इसका प्रशिक्षण पूरा करें, या दूसरा उत्तरदाता चुनें।</translation>
    </message>
    <message>
        <source>Finish its training, or choose something else to export.</source>
        <translation>इसका प्रशिक्षण पूरा करें, या निर्यात के लिए कुछ और चुनें।</translation>
    </message>
    <message>
        <source>Fix rows</source>
        <translation>पंक्तियाँ ठीक करना</translation>
    </message>
    <message>
        <source>Follow watched folders</source>
        <translation>निगरानी वाले फ़ोल्डर देखना</translation>
    </message>
    <message>
        <source>For QLoRA. 4 bits need the least memory; 8 bits are closer to the model as it is, need twice the memory of 4 and are slow on a processor.</source>
        <translation>QLoRA के लिए। 4 बिट को सबसे कम मेमोरी चाहिए; 8 बिट मूल मॉडल के अधिक पास हैं, 4 से दोगुनी मेमोरी लेते हैं और प्रोसेसर पर धीमे हैं।</translation>
    </message>
    <message>
        <source>Found by these very words in every passage; what is said in other words is not among them.</source>
        <translation>हर अंश में ठीक इन्हीं शब्दों से ढूँढा गया; जो दूसरे शब्दों में कहा गया है वह इनमें नहीं है।</translation>
    </message>
    <message>
        <source>Free some memory, then press Index again; nothing of the index is lost.</source>
        <translation>कुछ मेमोरी खाली करें, फिर “इंडेक्स करें” दोबारा दबाएँ; इंडेक्स का कुछ भी नहीं खोया है।</translation>
    </message>
    <message>
        <source>Free some space and install it again.</source>
        <translation>कुछ जगह खाली करें और फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Free some space and install it again; what was downloaded is kept.</source>
        <translation>कुछ जगह खाली करें और फिर इंस्टॉल करें; जो डाउनलोड हुआ वह रखा है।</translation>
    </message>
    <message>
        <source>Free some space and resume, or delete models you no longer use; what is here stays.</source>
        <translation>कुछ जगह खाली करें और जारी रखें, या वे मॉडल हटाएँ जो आप अब इस्तेमाल नहीं करते; जो यहाँ है वह रहेगा।</translation>
    </message>
    <message>
        <source>Free some space and start it again.</source>
        <translation>कुछ जगह खाली करें और इसे फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>कुछ जगह खाली करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Free some space on it and try again; what was saved before is safe.</source>
        <translation>उस पर कुछ जगह खाली करें और फिर कोशिश करें; जो पहले सहेजा गया वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>Free some space, or choose a smaller model.</source>
        <translation>कुछ जगह खाली करें, या छोटा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Free some space, or choose fewer parts.</source>
        <translation>कुछ जगह खाली करें, या कम भाग चुनें।</translation>
    </message>
    <message>
        <source>Free some space, or choose smaller numbers.</source>
        <translation>कुछ जगह खाली करें, या छोटी संख्याएँ चुनें।</translation>
    </message>
    <message>
        <source>From here on the text is no JSON any more.</source>
        <translation>यहाँ से आगे टेक्स्ट JSON नहीं है।</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>GGUF files are made by llama.cpp's converter, which is not on this computer.</source>
        <translation>GGUF फ़ाइलें llama.cpp का कन्वर्टर बनाता है, जो इस कंप्यूटर पर नहीं है।</translation>
    </message>
    <message>
        <source>GGUF files are not made in “{numbers}” here.</source>
        <translation>यहाँ “{numbers}” में GGUF फ़ाइलें नहीं बनाई जातीं।</translation>
    </message>
    <message>
        <source>GPUs per machine</source>
        <translation>प्रति मशीन GPU</translation>
    </message>
    <message>
        <source>Gaps between them</source>
        <translation>उनके बीच की खाली जगह</translation>
    </message>
    <message>
        <source>Generate adapters</source>
        <translation>अडैप्टर बनाएँ</translation>
    </message>
    <message>
        <source>Get a copy of the model that has a tokenizer.json.</source>
        <translation>मॉडल की ऐसी प्रति लें जिसमें tokenizer.json हो।</translation>
    </message>
    <message>
        <source>Get a newer llama.cpp and try again.</source>
        <translation>नया llama.cpp लें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Get its files again, or choose another model.</source>
        <translation>इसकी फ़ाइलें फिर से लें, या दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Get llama.cpp's source code and choose its folder, which holds {script}, on the Export screen.</source>
        <translation>llama.cpp का सोर्स कोड लें और निर्यात स्क्रीन पर उसका फ़ोल्डर चुनें, जिसमें {script} है।</translation>
    </message>
    <message>
        <source>Get the book in a form without protection, and add that.</source>
        <translation>किताब बिना सुरक्षा वाले रूप में लें, और उसे जोड़ें।</translation>
    </message>
    <message>
        <source>Get the file anew, or save it as Parquet again.</source>
        <translation>फ़ाइल दोबारा लें, या उसे फिर से Parquet में सहेजें।</translation>
    </message>
    <message>
        <source>Get the file anew, or unpack it with another program and import that.</source>
        <translation>फ़ाइल दोबारा लें, या उसे किसी दूसरे प्रोग्राम से अनपैक करके आयात करें।</translation>
    </message>
    <message>
        <source>Get the folder anew from where you trust it.</source>
        <translation>फ़ोल्डर फिर से वहाँ से लें जहाँ आपको भरोसा है।</translation>
    </message>
    <message>
        <source>Get the folder anew.</source>
        <translation>फ़ोल्डर दोबारा लें।</translation>
    </message>
    <message>
        <source>Get the same model in the safetensors format, or let a server run it and add its address.</source>
        <translation>वही मॉडल safetensors प्रारूप में लें, या किसी सर्वर को इसे चलाने दें और उसका पता जोड़ें।</translation>
    </message>
    <message>
        <source>Get the same model in the safetensors format.</source>
        <translation>वही मॉडल safetensors प्रारूप में लें।</translation>
    </message>
    <message>
        <source>Getting the judge ready…</source>
        <translation>निर्णायक तैयार किया जा रहा है…</translation>
    </message>
    <message>
        <source>Getting the model ready…</source>
        <translation>मॉडल तैयार हो रहा है…</translation>
    </message>
    <message>
        <source>Give a lowest value above 0 and a highest above that.</source>
        <translation>न्यूनतम मान 0 से ऊपर दें और अधिकतम उससे ऊपर।</translation>
    </message>
    <message>
        <source>Give advice</source>
        <translation>सलाह देना</translation>
    </message>
    <message>
        <source>Give it the columns question and answer, and choose it again.</source>
        <translation>इसे question और answer कॉलम दें, और फिर से चुनें।</translation>
    </message>
    <message>
        <source>Give it the columns question, document and quote, and choose it again.</source>
        <translation>उसमें question, document और quote कॉलम बनाएँ, और उसे फिर से चुनें।</translation>
    </message>
    <message>
        <source>Give the search more time, or do without cutting trials short.</source>
        <translation>खोज को अधिक समय दें, या ट्रायल बीच में न रोकें।</translation>
    </message>
    <message>
        <source>Give your network's certificate file to pip by the variable PIP_CERT and start Ustad again.</source>
        <translation>अपने नेटवर्क की प्रमाणपत्र फ़ाइल pip को वेरिएबल PIP_CERT से दें और Ustad फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Go back to “{version}”</source>
        <translation>“{version}” पर लौटना</translation>
    </message>
    <message>
        <source>Go on to the end</source>
        <translation>अंत तक चलाएँ</translation>
    </message>
    <message>
        <source>Go through the questions again.</source>
        <translation>प्रश्नों को फिर से देखें।</translation>
    </message>
    <message>
        <source>Go with both: documents and fine-tuning.</source>
        <translation>दोनों चुनें: दस्तावेज़ और फ़ाइन-ट्यूनिंग।</translation>
    </message>
    <message>
        <source>Go with documents (RAG).</source>
        <translation>दस्तावेज़ों (RAG) का रास्ता चुनें।</translation>
    </message>
    <message>
        <source>Go with fine-tuning.</source>
        <translation>फ़ाइन-ट्यूनिंग का रास्ता चुनें।</translation>
    </message>
    <message>
        <source>Go with the model alone.</source>
        <translation>केवल मॉडल पर्याप्त है, उसी को चुनें।</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>ग्रेडिएंट</translation>
    </message>
    <message>
        <source>Guided by what was tried</source>
        <translation>आज़माए गए से निर्देशित</translation>
    </message>
    <message>
        <source>Guided: more of what went well so far (TPE, the estimator of Optuna).</source>
        <translation>निर्देशित: जो अब तक अच्छा चला उससे मिलता-जुलता और (TPE, Optuna का अनुमानक)।</translation>
    </message>
    <message>
        <source>Handbook questions</source>
        <translation>हैंडबुक के प्रश्न</translation>
    </message>
    <message>
        <source>Hardly anything is being learnt: after {step} steps the training loss is at {now}, and it began at {first}. Stop, look at what is trained in the rows, and start again with a larger learning rate (three times, say).</source>
        <translation>लगभग कुछ नहीं सीखा जा रहा: {step} चरणों के बाद प्रशिक्षण लॉस {now} पर है, और {first} से शुरू हुआ था। रोकें, देखें कि पंक्तियों में क्या प्रशिक्षित होता है, और बड़े लर्निंग रेट (जैसे तीन गुना) के साथ फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Hardly ever</source>
        <translation>शायद ही कभी</translation>
    </message>
    <message>
        <source>Have its query ask for less: fewer columns, a WHERE, a LIMIT.</source>
        <translation>इसकी क्वेरी से कम माँगें: कम कॉलम, WHERE, LIMIT।</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>छिपा हुआ।</translation>
    </message>
    <message>
        <source>Hold a part of the rows out: on the Dataset screen, with Split.</source>
        <translation>पंक्तियों का एक भाग अलग रखें: डेटासेट स्क्रीन पर, विभाजन से।</translation>
    </message>
    <message>
        <source>Hold on to what it knew</source>
        <translation>जो यह जानता था उसे बनाए रखें</translation>
    </message>
    <message>
        <source>Hold out about {count} questions with their answers, then measure again.</source>
        <translation>लगभग {count} प्रश्न उनके उत्तरों सहित अलग रखें, फिर दोबारा मापें।</translation>
    </message>
    <message>
        <source>How dearly the model pays for moving away from what it was (beta). Smaller values move it further; 0.05 to 0.5 are usual.</source>
        <translation>मॉडल अपनी पुरानी स्थिति से हटने की कितनी बड़ी कीमत चुकाता है (beta)। छोटे मान उसे और दूर ले जाते हैं; 0.05 से 0.5 सामान्य हैं।</translation>
    </message>
    <message>
        <source>How far it is, and Stop, are under Jobs.</source>
        <translation>यह कहाँ तक पहुँचा, और “रोकें”, “कार्य” में हैं।</translation>
    </message>
    <message>
        <source>How high the source stood (MRR)</source>
        <translation>स्रोत कितना ऊपर था (MRR)</translation>
    </message>
    <message>
        <source>How many good examples do you have?</source>
        <translation>आपके पास कितने अच्छे उदाहरण हैं?</translation>
    </message>
    <message>
        <source>How many places in front of every text are learnt. 10 to 100 suit most work.</source>
        <translation>हर टेक्स्ट के आगे कितने स्थान सीखे जाते हैं। 10 से 100 अधिकांश काम के लिए ठीक है।</translation>
    </message>
    <message>
        <source>How many words were expected and said: too many and too few both count against it.</source>
        <translation>कितने शब्द अपेक्षित थे और कहे भी गए: बहुत ज़्यादा और बहुत कम, दोनों से अंक घटते हैं।</translation>
    </message>
    <message>
        <source>How much better than the other passages of a batch the right one has to be. Smaller values look at the nearest wrong passages alone; 0.02 to 0.1 are usual.</source>
        <translation>सही अंश को बैच के दूसरे अंशों से कितना बेहतर होना है। छोटे मान केवल सबसे निकट के गलत अंशों को देखते हैं; 0.02 से 0.1 सामान्य हैं।</translation>
    </message>
    <message>
        <source>How much of a passage its next one repeats, in whole sentences.</source>
        <translation>किसी अंश का कितना हिस्सा अगला अंश दोहराता है, पूरे वाक्यों में।</translation>
    </message>
    <message>
        <source>How much the adapter can hold. 8 to 32 suit most work; more needs more rows to be worth it.</source>
        <translation>अडैप्टर में कितना समा सकता है। 8 से 32 अधिकांश काम के लिए ठीक है; अधिक तभी सार्थक है जब पंक्तियाँ अधिक हों।</translation>
    </message>
    <message>
        <source>How near what was said is to the expected answer in meaning, as the embedding model sees it.</source>
        <translation>कही गई बात अपेक्षित उत्तर के अर्थ के कितने निकट है, जैसा एम्बेडिंग मॉडल देखता है।</translation>
    </message>
    <message>
        <source>How often a judging model took this answer for the better one, in both orders; a tie is half.</source>
        <translation>निर्णायक मॉडल ने दोनों क्रमों में इस उत्तर को कितनी बार बेहतर माना; बराबरी आधी गिनी जाती है।</translation>
    </message>
    <message>
        <source>How often does that knowledge change?</source>
        <translation>वह ज्ञान कितनी बार बदलता है?</translation>
    </message>
    <message>
        <source>How often each row is seen. Too few and little is learned; too many and rows are parroted.</source>
        <translation>हर पंक्ति कितनी बार देखी जाती है। बहुत कम से थोड़ा ही सीखा जाता है; बहुत अधिक से पंक्तियाँ रट ली जाती हैं।</translation>
    </message>
    <message>
        <source>How often you took this answer for the best, side by side.</source>
        <translation>आमने-सामने आपने इस उत्तर को कितनी बार सबसे अच्छा माना।</translation>
    </message>
    <message>
        <source>How strongly the adapter speaks: it is multiplied by alpha ÷ rank. Twice the rank is usual.</source>
        <translation>अडैप्टर कितने ज़ोर से बोलता है: उसे alpha ÷ rank से गुणा किया जाता है। रैंक का दोगुना सामान्य है।</translation>
    </message>
    <message>
        <source>How the learning rate falls after the warm-up.</source>
        <translation>वॉर्म-अप के बाद लर्निंग रेट कैसे घटता है।</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>इसे कैसे दोहराएँ</translation>
    </message>
    <message>
        <source>How unlikely the model takes the expected words, in nats a token: e to its power is perplexity.</source>
        <translation>मॉडल अपेक्षित शब्दों को कितना असंभाव्य मानता है, प्रति टोकन नैट में: e की यह घात परप्लेक्सिटी है।</translation>
    </message>
    <message>
        <source>How well each label is found and not overused; a rare one counts as much.</source>
        <translation>हर लेबल कितना ठीक पाया जाता है और ज़रूरत से अधिक नहीं लगाया जाता; दुर्लभ लेबल भी उतना ही गिना जाता है।</translation>
    </message>
    <message>
        <source>How well each way answers</source>
        <translation>कौन-सा तरीका कितना अच्छा उत्तर देता है</translation>
    </message>
    <message>
        <source>I don't know</source>
        <translation>मुझे नहीं पता</translation>
    </message>
    <message>
        <source>If it is all of the model, call it {wanted}, then add it.</source>
        <translation>यदि पूरा मॉडल यही है, तो इसका नाम {wanted} रखें, फिर जोड़ें।</translation>
    </message>
    <message>
        <source>If the dataset has no validation rows of its own, this share is kept from training to measure on.</source>
        <translation>यदि डेटासेट में अपनी वैलिडेशन पंक्तियाँ नहीं हैं, तो मापने के लिए इतना हिस्सा प्रशिक्षण से अलग रखा जाता है।</translation>
    </message>
    <message>
        <source>If the server is your own, choose its certificate file for this address in Settings.</source>
        <translation>यदि सर्वर आपका अपना है, तो सेटिंग्स में इस पते के लिए उसकी प्रमाणपत्र फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>If you need that file, copy it into the folder and choose it there.</source>
        <translation>वह फ़ाइल चाहिए तो उसे फ़ोल्डर में कॉपी करें और वहाँ से चुनें।</translation>
    </message>
    <message>
        <source>If you trust it, save it as CSV and import that.</source>
        <translation>यदि आपको इस पर भरोसा है, तो इसे CSV में सहेजकर आयात करें।</translation>
    </message>
    <message>
        <source>If you trust it, unpack it with another program and import that.</source>
        <translation>यदि आपको इस पर भरोसा है, तो इसे किसी दूसरे प्रोग्राम से अनपैक करके आयात करें।</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s) from {file}</source>
        <translation>
            <numerusform>{file} से %n पंक्ति आयात करना</numerusform>
            <numerusform>{file} से %n पंक्तियाँ आयात करना</numerusform>
        </translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation>पंक्तियाँ आयात करें</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} आयात करना</translation>
    </message>
    <message>
        <source>In a conversation of several turns: every answer, or only the last, with the others as context.</source>
        <translation>कई बारियों वाली बातचीत में: हर उत्तर, या केवल अंतिम, बाकी संदर्भ के रूप में।</translation>
    </message>
    <message>
        <source>In bfloat16, which the graphics card computes in.</source>
        <translation>bfloat16 में, जिसमें ग्राफ़िक्स कार्ड गणना करता है।</translation>
    </message>
    <message>
        <source>In bfloat16, which this processor computes in.</source>
        <translation>bfloat16 में, जिसमें यह प्रोसेसर गणना करता है।</translation>
    </message>
    <message>
        <source>In float16, which the Apple chip computes in.</source>
        <translation>float16 में, जिसमें Apple चिप गणना करती है।</translation>
    </message>
    <message>
        <source>In float16: the graphics card has no bfloat16.</source>
        <translation>float16 में: ग्राफ़िक्स कार्ड में bfloat16 नहीं है।</translation>
    </message>
    <message>
        <source>In float32: this processor has no fast arithmetic of 16 bits.</source>
        <translation>float32 में: इस प्रोसेसर में 16 बिट की तेज़ गणना नहीं है।</translation>
    </message>
    <message>
        <source>In the system's keyring</source>
        <translation>सिस्टम की कीरिंग में</translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes it asked %n of {all} question(s).</source>
        <translation>
            <numerusform>{minutes} मिनट में इसने {all} में से %n प्रश्न पूछा।</numerusform>
            <numerusform>{minutes} मिनट में इसने {all} में से %n प्रश्न पूछे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes it asked %n of {all} question(s): figures are sure to ±{off} points. Four times as many would make that half.</source>
        <translation>
            <numerusform>{minutes} मिनट में इसने {all} में से %n प्रश्न पूछा: आँकड़े ±{off} अंक तक पक्के हैं। चार गुना प्रश्न इसे आधा कर देंगे।</numerusform>
            <numerusform>{minutes} मिनट में इसने {all} में से %n प्रश्न पूछे: आँकड़े ±{off} अंक तक पक्के हैं। चार गुना प्रश्न इसे आधा कर देंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Index</source>
        <translation>इंडेक्स</translation>
    </message>
    <message>
        <source>Index documents</source>
        <translation>दस्तावेज़ इंडेक्स करना</translation>
    </message>
    <message>
        <source>Index the documents</source>
        <translation>दस्तावेज़ इंडेक्स करें</translation>
    </message>
    <message>
        <source>Index the documents again; they are not on the server.</source>
        <translation>दस्तावेज़ फिर से इंडेक्स करें; वे सर्वर पर नहीं हैं।</translation>
    </message>
    <message>
        <source>Index the words of {name}</source>
        <translation>{name} के शब्द इंडेक्स करना</translation>
    </message>
    <message>
        <source>Index words for the search</source>
        <translation>खोज के लिए शब्द इंडेक्स करना</translation>
    </message>
    <message>
        <source>Indexing and training alone take about {minutes} minutes: give it more time, or take a run that is finished.</source>
        <translation>केवल इंडेक्स करने और प्रशिक्षण में लगभग {minutes} मिनट लगते हैं: अधिक समय दें, या पूरा हुआ कोई रन लें।</translation>
    </message>
    <message>
        <source>Install Olive</source>
        <translation>Olive इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Install it again on the Export screen, under “Olive”.</source>
        <translation>इसे निर्यात स्क्रीन पर “Olive” में फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Install it again; if it stays so, the job's log has all that was said.</source>
        <translation>इसे फिर इंस्टॉल करें; यदि ऐसा ही रहे, तो कार्य के लॉग में वह सब है जो कहा गया।</translation>
    </message>
    <message>
        <source>Install it again; if it stays so, the package index serves changed files.</source>
        <translation>इसे फिर इंस्टॉल करें; यदि ऐसा ही रहे, तो पैकेज इंडेक्स बदली हुई फ़ाइलें दे रहा है।</translation>
    </message>
    <message>
        <source>Install it on the Export screen, under “Olive”.</source>
        <translation>इसे निर्यात स्क्रीन पर “Olive” में इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Install it with this command and try again: {command}</source>
        <translation>इस कमांड से इसे इंस्टॉल करें और फिर कोशिश करें: {command}</translation>
    </message>
    <message>
        <source>Install it with: {python} -m pip install "{package}"</source>
        <translation>इसे इससे इंस्टॉल करें: {python} -m pip install "{package}"</translation>
    </message>
    <message>
        <source>Install tesseract, a free program for text recognition, and index again.</source>
        <translation>टेक्स्ट पहचान का मुफ़्त प्रोग्राम tesseract इंस्टॉल करें, और दोबारा इंडेक्स करें।</translation>
    </message>
    <message>
        <source>Install what Windows Update offers for the neural processor, or use another device.</source>
        <translation>न्यूरल प्रोसेसर के लिए Windows Update जो दे उसे इंस्टॉल करें, या दूसरा डिवाइस इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Install winui3-Microsoft.Windows.AI.MachineLearning beside Ustad, or use another device.</source>
        <translation>Ustad के साथ winui3-Microsoft.Windows.AI.MachineLearning इंस्टॉल करें, या दूसरा डिवाइस इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Instruction, input, output (Alpaca)</source>
        <translation>निर्देश, इनपुट, आउटपुट (Alpaca)</translation>
    </message>
    <message>
        <source>Intermediate results</source>
        <translation>मध्यवर्ती परिणाम</translation>
    </message>
    <message>
        <source>It asks to be left alone for {seconds} seconds: try again then.</source>
        <translation>वह {seconds} सेकंड तक न पूछने को कहता है: उसके बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It breaks down while it computes: {reason}</source>
        <translation>गणना करते समय यह ठप हो जाता है: {reason}</translation>
    </message>
    <message>
        <source>It brings Python code of its own, which is not run: it works without.</source>
        <translation>इसके साथ इसका अपना Python कोड है, जो चलाया नहीं जाता: यह उसके बिना काम करता है।</translation>
    </message>
    <message>
        <source>It brings no chat template, so it was not made for conversations; a plain one is used.</source>
        <translation>इसमें चैट टेम्पलेट नहीं है, यानी यह बातचीत के लिए नहीं बना; एक सादा टेम्पलेट इस्तेमाल होता है।</translation>
    </message>
    <message>
        <source>It computes no numbers: its weights are damaged.</source>
        <translation>यह संख्याएँ नहीं निकाल पाता: इसके वेट खराब हैं।</translation>
    </message>
    <message>
        <source>It computes wrongly: {error} off, at most {bound} would be right.</source>
        <translation>यह गलत गणना करता है: {error} का अंतर, अधिकतम {bound} सही होता।</translation>
    </message>
    <message>
        <source>It did not answer within {seconds} seconds, and was ended.</source>
        <translation>इसने {seconds} सेकंड में उत्तर नहीं दिया, इसलिए समाप्त कर दिया गया।</translation>
    </message>
    <message numerus="yes">
        <source>It does not end %n answer(s) that the original ends: it does not know the mark of the end.</source>
        <translation>
            <numerusform>यह %n ऐसा उत्तर समाप्त नहीं करता जिसे मूल समाप्त करता है: यह अंत का चिह्न नहीं जानता।</numerusform>
            <numerusform>यह %n ऐसे उत्तर समाप्त नहीं करता जिन्हें मूल समाप्त करता है: यह अंत का चिह्न नहीं जानता।</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not learn: what it loses went from {first} to {last}.</source>
        <translation>यह सीखता नहीं: इसका लॉस {first} से {last} हुआ।</translation>
    </message>
    <message>
        <source>It ended at the cost you allowed.</source>
        <translation>आपकी तय की हुई लागत पर यह समाप्त हुआ।</translation>
    </message>
    <message>
        <source>It ended at the number of tokens you allowed.</source>
        <translation>आपकी तय की हुई टोकन संख्या पर यह समाप्त हुआ।</translation>
    </message>
    <message>
        <source>It ended at the time you allowed.</source>
        <translation>आपके तय किए समय पर यह समाप्त हुआ।</translation>
    </message>
    <message>
        <source>It ended early, for nothing the model wrote could be used.</source>
        <translation>यह जल्दी समाप्त हुआ, क्योंकि मॉडल का लिखा कुछ भी काम का नहीं था।</translation>
    </message>
    <message>
        <source>It ended with as many questions to the model as you allowed.</source>
        <translation>मॉडल से पूछे जाने वाले आपके तय किए प्रश्नों की संख्या पर यह समाप्त हुआ।</translation>
    </message>
    <message>
        <source>It ended with as many rows as you wanted.</source>
        <translation>आपकी चाही हुई पंक्तियों की संख्या पर यह समाप्त हुआ।</translation>
    </message>
    <message>
        <source>It finds another vector than the one looked for.</source>
        <translation>यह खोजे गए वेक्टर के बजाय दूसरा वेक्टर ढूँढता है।</translation>
    </message>
    <message numerus="yes">
        <source>It has %n cell(s); the first line has {columns}.</source>
        <translation>
            <numerusform>इसमें %n सेल है; पहली लाइन में {columns} हैं।</numerusform>
            <numerusform>इसमें %n सेल हैं; पहली लाइन में {columns} हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n turn(s), and there is room for one question and one answer.</source>
        <translation>
            <numerusform>इसमें %n बारी है, और जगह एक प्रश्न और एक उत्तर की है।</numerusform>
            <numerusform>इसमें %n बारियाँ हैं, और जगह एक प्रश्न और एक उत्तर की है।</numerusform>
        </translation>
    </message>
    <message>
        <source>It has a system message, for which there is no room.</source>
        <translation>इसमें सिस्टम संदेश है, जिसके लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>It has another name now.</source>
        <translation>अब इसका दूसरा नाम है।</translation>
    </message>
    <message>
        <source>It has bytes that are not {encoding}.</source>
        <translation>इसमें ऐसे बाइट हैं जो {encoding} नहीं हैं।</translation>
    </message>
    <message>
        <source>It has half a character, which no text can hold.</source>
        <translation>इसमें आधा वर्ण है, जो किसी टेक्स्ट में नहीं रखा जा सकता।</translation>
    </message>
    <message>
        <source>It has neither “{user}” nor “{assistant}”.</source>
        <translation>इसमें न “{user}” है न “{assistant}”।</translation>
    </message>
    <message>
        <source>It has no rejected answer.</source>
        <translation>इसमें अस्वीकृत उत्तर नहीं है।</translation>
    </message>
    <message>
        <source>It has none of the columns that are to come in.</source>
        <translation>जो कॉलम आने हैं उनमें से इसमें कोई नहीं है।</translation>
    </message>
    <message>
        <source>It holds a zero character, which no table in plain text can.</source>
        <translation>इसमें शून्य वर्ण है, जो सादे टेक्स्ट की किसी तालिका में नहीं रखा जा सकता।</translation>
    </message>
    <message>
        <source>It is JSON, but not an object with named fields.</source>
        <translation>यह JSON है, पर नाम वाले फ़ील्डों का ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>It is an object without any field.</source>
        <translation>यह बिना किसी फ़ील्ड का ऑब्जेक्ट है।</translation>
    </message>
    <message>
        <source>It is longer than {limit} MB.</source>
        <translation>यह {limit} MB से लंबी है।</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>इसमें नेस्टिंग बहुत गहरी है।</translation>
    </message>
    <message>
        <source>It is no conversation of questions and answers.</source>
        <translation>यह प्रश्नों और उत्तरों की बातचीत नहीं है।</translation>
    </message>
    <message>
        <source>It is not {encoding} from byte {byte} on.</source>
        <translation>बाइट {byte} से आगे यह {encoding} नहीं है।</translation>
    </message>
    <message>
        <source>It is plain text, without a question and an answer.</source>
        <translation>यह सादा टेक्स्ट है, बिना प्रश्न और उत्तर के।</translation>
    </message>
    <message>
        <source>It needs the package {package}, which the pack does not bring.</source>
        <translation>इसे पैकेज {package} चाहिए, जो पैक नहीं लाता।</translation>
    </message>
    <message numerus="yes">
        <source>It reads %n prompt(s) as other tokens than the original does: its chat template or its tokenizer is not the model's.</source>
        <translation>
            <numerusform>यह %n प्रॉम्प्ट को मूल से अलग टोकनों के रूप में पढ़ता है: इसका चैट टेम्पलेट या टोकनाइज़र उस मॉडल का नहीं है।</numerusform>
            <numerusform>यह %n प्रॉम्प्टों को मूल से अलग टोकनों के रूप में पढ़ता है: इसका चैट टेम्पलेट या टोकनाइज़र उस मॉडल का नहीं है।</numerusform>
        </translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>इसने कुछ नहीं कहा।</translation>
    </message>
    <message>
        <source>It said that the documents do not hold the answer.</source>
        <translation>इसने कहा कि दस्तावेज़ों में उत्तर नहीं है।</translation>
    </message>
    <message>
        <source>It says the same as the original, word for word.</source>
        <translation>यह शब्दशः वही कहता है जो मूल कहता है।</translation>
    </message>
    <message>
        <source>It shall answer from what you know, yet needs none of your documents. Where does that knowledge stand?</source>
        <translation>इसे आपके ज्ञान से उत्तर देना है, फिर भी इसे आपके दस्तावेज़ नहीं चाहिए। वह ज्ञान कहाँ लिखा है?</translation>
    </message>
    <message>
        <source>It stands behind a quotation mark opened in line {line} and never closed.</source>
        <translation>यह लाइन {line} में खुले उद्धरण चिह्न के बाद है, जो कभी बंद नहीं होता।</translation>
    </message>
    <message>
        <source>It stays as near to the original as {precision} numbers can.</source>
        <translation>यह मूल के उतना पास रहता है जितना {precision} संख्याओं में संभव है।</translation>
    </message>
    <message>
        <source>It takes an ONNX model that was captured with its adapter.</source>
        <translation>यह ऐसा ONNX मॉडल लेता है जो अपने अडैप्टर के साथ कैप्चर किया गया हो।</translation>
    </message>
    <message>
        <source>It takes the adapter of the model alone; further ones go through “Convert adapters”.</source>
        <translation>यह अकेले मॉडल का अडैप्टर लेता है; और अडैप्टर “अडैप्टर रूपांतरित करें” से जाते हैं।</translation>
    </message>
    <message>
        <source>It takes two rows to merge.</source>
        <translation>मर्ज करने के लिए दो पंक्तियाँ चाहिए।</translation>
    </message>
    <message>
        <source>It usually ends in /v1.</source>
        <translation>यह आम तौर पर /v1 पर समाप्त होता है।</translation>
    </message>
    <message>
        <source>It was made for another processor, so it was not opened here.</source>
        <translation>यह दूसरे प्रोसेसर के लिए बना था, इसलिए यहाँ नहीं खोला गया।</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <translation>यह अभी नहीं पूछा गया।</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped after %n of {all} question(s).</source>
        <translation>
            <numerusform>यह {all} में से %n प्रश्न के बाद रोका गया।</numerusform>
            <numerusform>यह {all} में से %n प्रश्नों के बाद रोका गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>इसे रोका गया।</translation>
    </message>
    <message>
        <source>It was stopped: {asked} of {all} questions were asked.</source>
        <translation>इसे रोका गया: {all} में से {asked} प्रश्न पूछे गए।</translation>
    </message>
    <message>
        <source>Its answer is no list of spans.</source>
        <translation>इसका उत्तर चिह्नित स्थानों की सूची नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>Its files are right, but ONNX Runtime GenAI reads %n prompt(s) as other tokens than the original does: other programs will get worse answers than Ustad.</source>
        <translation>
            <numerusform>इसकी फ़ाइलें सही हैं, पर ONNX Runtime GenAI %n प्रॉम्प्ट को मूल से अलग टोकनों के रूप में पढ़ता है: दूसरे प्रोग्रामों को Ustad से खराब उत्तर मिलेंगे।</numerusform>
            <numerusform>इसकी फ़ाइलें सही हैं, पर ONNX Runtime GenAI %n प्रॉम्प्टों को मूल से अलग टोकनों के रूप में पढ़ता है: दूसरे प्रोग्रामों को Ustad से खराब उत्तर मिलेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Its last answer has no question before it, or no words.</source>
        <translation>इसके अंतिम उत्तर से पहले कोई प्रश्न नहीं है, या उसमें शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>Its text is not made by the template, so it cannot be taken apart.</source>
        <translation>इसका टेक्स्ट टेम्पलेट से नहीं बना है, इसलिए अलग नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Its vectors do not tell like texts from unlike ones.</source>
        <translation>इसके वेक्टर मिलते-जुलते और अलग टेक्स्ट में फ़र्क नहीं करते।</translation>
    </message>
    <message>
        <source>Its words are not in the passage</source>
        <translation>इसके शब्द अंश में नहीं हैं</translation>
    </message>
    <message>
        <source>Join passages that stand side by side</source>
        <translation>साथ-साथ वाले अंश जोड़ें</translation>
    </message>
    <message>
        <source>Judge answers</source>
        <translation>उत्तरों का निर्णय</translation>
    </message>
    <message>
        <source>Judge answers on “{name}”</source>
        <translation>“{name}” पर उत्तरों का निर्णय</translation>
    </message>
    <message>
        <source>Keep a share of the rows for validation, a tenth, say.</source>
        <translation>पंक्तियों का एक हिस्सा, जैसे दसवाँ, वैलिडेशन के लिए रखें।</translation>
    </message>
    <message>
        <source>Keep a tenth of the rows for validation</source>
        <translation>पंक्तियों का दसवाँ हिस्सा वैलिडेशन के लिए रखें</translation>
    </message>
    <message>
        <source>Keep one SELECT, and add another table for each of the others.</source>
        <translation>एक SELECT रखें, और बाकी हर एक के लिए अलग तालिका जोड़ें।</translation>
    </message>
    <message>
        <source>Keep only what reads; put a column of that name in quotes.</source>
        <translation>केवल पढ़ने वाला हिस्सा रखें; इस नाम के कॉलम को उद्धरण चिह्नों में रखें।</translation>
    </message>
    <message>
        <source>Keep parts in main memory</source>
        <translation>हिस्से मुख्य मेमोरी में रखें</translation>
    </message>
    <message>
        <source>Keep some rows for validation, or keep the last weights.</source>
        <translation>कुछ पंक्तियाँ वैलिडेशन के लिए रखें, या अंतिम वेट रखें।</translation>
    </message>
    <message>
        <source>Keep the best third at each stage</source>
        <translation>हर पड़ाव पर सबसे अच्छे एक तिहाई रखें</translation>
    </message>
    <message>
        <source>Keep the last weights and do not stop early</source>
        <translation>अंतिम वेट रखें और जल्दी न रोकें</translation>
    </message>
    <message>
        <source>Keeping keys</source>
        <translation>कुंजियाँ रखना</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Language models in ONNX form</source>
        <translation>ONNX रूप के भाषा मॉडल</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>लैटिन अक्षर</translation>
    </message>
    <message>
        <source>Layer in 4 bits, processor</source>
        <translation>4 बिट में परत, प्रोसेसर</translation>
    </message>
    <message>
        <source>Layer in 4 bits, {device}</source>
        <translation>4 बिट में परत, {device}</translation>
    </message>
    <message>
        <source>Layers with an adapter</source>
        <translation>अडैप्टर वाली परतें</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>सीखने का वक्र</translation>
    </message>
    <message>
        <source>Learning from preferences needs both answers.</source>
        <translation>वरीयताओं से सीखने के लिए दोनों उत्तर चाहिए।</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>लर्निंग रेट</translation>
    </message>
    <message>
        <source>Learning rate over time</source>
        <translation>समय के साथ लर्निंग रेट</translation>
    </message>
    <message>
        <source>Learns invisible tokens in front of every text and leaves the model as it is. Small, but uses up room in the context and cannot be merged. Wants a learning rate about ten times that of LoRA.</source>
        <translation>हर टेक्स्ट के आगे अदृश्य टोकन सीखता है और मॉडल को जैसा है वैसा छोड़ता है। छोटा, पर संदर्भ में जगह लेता है और मर्ज नहीं हो सकता। इसे LoRA से लगभग दस गुना लर्निंग रेट चाहिए।</translation>
    </message>
    <message>
        <source>Least likely word</source>
        <translation>सबसे कम संभावित शब्द</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n row(s) out</source>
        <translation>
            <numerusform>%n पंक्ति छोड़ें</numerusform>
            <numerusform>%n पंक्तियाँ छोड़ें</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>दोनों में से एक को छोड़ दें।</translation>
    </message>
    <message>
        <source>Leave out its comments, and put texts in single quotes ('…').</source>
        <translation>उसकी टिप्पणियाँ हटाएँ, और टेक्स्ट को एकल उद्धरण चिह्नों ('…') में रखें।</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>उन्हें छोड़ दें</translation>
    </message>
    <message>
        <source>Leaves the model as it is and trains a small adapter beside its layers: the usual choice, quick and hard to break.</source>
        <translation>मॉडल को जैसा है वैसा छोड़ता है और उसकी परतों के साथ एक छोटा अडैप्टर प्रशिक्षित करता है: आम पसंद, तेज़ और बिगाड़ना मुश्किल।</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>Length of the prefix</source>
        <translation>प्रीफ़िक्स की लंबाई</translation>
    </message>
    <message>
        <source>Lengths were not checked: choose a model to measure them with.</source>
        <translation>लंबाई नहीं जाँची गई: मापने के लिए कोई मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Let another way of answering have the same questions, to see which one is better.</source>
        <translation>यही प्रश्न उत्तर देने के किसी दूसरे तरीके से भी पूछें, ताकि दिखे कि कौन-सा बेहतर है।</translation>
    </message>
    <message>
        <source>Let its name end with .csv or .json.</source>
        <translation>इसका नाम .csv या .json पर समाप्त होना चाहिए।</translation>
    </message>
    <message>
        <source>Let questions and answers take turns, beginning with a question; or choose another model.</source>
        <translation>प्रश्न और उत्तर बारी-बारी से रखें, प्रश्न से शुरू करके; या दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Let the comparison go on, and vote then.</source>
        <translation>तुलना को आगे बढ़ने दें, और फिर वोट दें।</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Like in meaning</source>
        <translation>अर्थ में समान</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Line {line} of {path} is damaged: {reason}.</source>
        <translation>{path} की लाइन {line} खराब है: {reason}।</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>LoRA beside a model squeezed to 4 or 8 bits: about a quarter or half of the memory, and takes longer. For models that would not fit otherwise.</source>
        <translation>4 या 8 बिट में क्वांटाइज़ किए मॉडल के साथ LoRA: लगभग चौथाई या आधी मेमोरी, और अधिक समय। उन मॉडलों के लिए जो अन्यथा नहीं समाते।</translation>
    </message>
    <message>
        <source>LoRA that also learns how strong each direction is: often a little better at small ranks, and slower.</source>
        <translation>ऐसा LoRA जो यह भी सीखता है कि हर दिशा कितनी प्रबल है: छोटी रैंक पर अक्सर थोड़ा बेहतर, और धीमा।</translation>
    </message>
    <message>
        <source>Loading the export</source>
        <translation>निर्यात लोड हो रहा है</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>मॉडल लोड हो रहा है</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>मॉडल लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Loading the original</source>
        <translation>मूल लोड हो रहा है</translation>
    </message>
    <message>
        <source>Loads; built for {kind}</source>
        <translation>लोड होता है; {kind} के लिए बना</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>सबसे लंबा उत्तर</translation>
    </message>
    <message>
        <source>Longest common thread (ROUGE-L)</source>
        <translation>सबसे लंबा साझा क्रम (ROUGE-L)</translation>
    </message>
    <message>
        <source>Longest common thread, for summaries</source>
        <translation>सबसे लंबा साझा क्रम, सारांशों के लिए</translation>
    </message>
    <message>
        <source>Longest passage</source>
        <translation>सबसे लंबा अंश</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>सबसे लंबी पंक्ति</translation>
    </message>
    <message>
        <source>Longest row {length} tokens</source>
        <translation>सबसे लंबी पंक्ति {length} टोकन</translation>
    </message>
    <message>
        <source>Longest wait for an answer</source>
        <translation>उत्तर की अधिकतम प्रतीक्षा</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>आगे का अनुमान लगाएँ</translation>
    </message>
    <message>
        <source>Look at it on the Training screen and agree to it there.</source>
        <translation>प्रशिक्षण स्क्रीन पर उसे देखें और वहीं सहमति दें।</translation>
    </message>
    <message>
        <source>Look at the answers in the trial: do the documents hold what is asked, and do the rows teach it? A more capable model may help.</source>
        <translation>ट्रायल में उत्तर देखें: क्या दस्तावेज़ों में वह है जो पूछा जाता है, और क्या पंक्तियाँ उसे सिखाती हैं? अधिक सक्षम मॉडल मदद कर सकता है।</translation>
    </message>
    <message>
        <source>Look at the rows again: they were changed elsewhere.</source>
        <translation>पंक्तियों को फिर से देखें: वे कहीं और बदली गई हैं।</translation>
    </message>
    <message>
        <source>Look at the server's own messages, then index the documents again.</source>
        <translation>सर्वर के अपने संदेश देखें, फिर दस्तावेज़ दोबारा इंडेक्स करें।</translation>
    </message>
    <message>
        <source>Look at the server's own messages, then try again.</source>
        <translation>सर्वर के अपने संदेश देखें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Look at the trial to see what kept the others from answering, then measure again.</source>
        <translation>ट्रायल में देखें कि दूसरे उत्तर क्यों नहीं दे सके, फिर दोबारा मापें।</translation>
    </message>
    <message>
        <source>Look at what is trained</source>
        <translation>देखना कि क्या प्रशिक्षित होगा</translation>
    </message>
    <message>
        <source>Look for a newer copy of the same model.</source>
        <translation>इसी मॉडल की नई प्रति ढूँढें।</translation>
    </message>
    <message>
        <source>Look for answers in passages</source>
        <translation>अंशों में उत्तर खोजें</translation>
    </message>
    <message>
        <source>Look for divisions by zero and logarithms of zero in it.</source>
        <translation>उसमें शून्य से भाग और शून्य के लघुगणक ढूँढें।</translation>
    </message>
    <message>
        <source>Look for the answers in the passages</source>
        <translation>अंशों में उत्तर खोजें</translation>
    </message>
    <message>
        <source>Look for the same model in the safetensors format.</source>
        <translation>वही मॉडल safetensors प्रारूप में ढूँढें।</translation>
    </message>
    <message>
        <source>Look for the same model without GGUF in its name.</source>
        <translation>वही मॉडल ढूँढें जिसके नाम में GGUF न हो।</translation>
    </message>
    <message>
        <source>Look for {name}</source>
        <translation>{name} ढूँढना</translation>
    </message>
    <message>
        <source>Look on the hub</source>
        <translation>हब पर देखना</translation>
    </message>
    <message>
        <source>Look up the customer's case, then write the reply the way we do</source>
        <translation>ग्राहक का मामला देखना, फिर जवाब हमारे ढंग से लिखना</translation>
    </message>
    <message>
        <source>Look whether a newer llama.cpp knows this kind of model; the job's log has all it said.</source>
        <translation>देखें कि क्या नया llama.cpp इस प्रकार का मॉडल जानता है; कार्य के लॉग में वह सब है जो उसने कहा।</translation>
    </message>
    <message>
        <source>Look whether its cells are separated by commas, tabs or semicolons.</source>
        <translation>देखें कि इसके सेल अल्पविराम, टैब या अर्धविराम से अलग किए गए हैं या नहीं।</translation>
    </message>
    <message>
        <source>Look whether the server is overloaded, then try again.</source>
        <translation>देखें कि सर्वर पर बोझ बहुत अधिक तो नहीं, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Look whether the server is still running, then try again; what was saved before is safe.</source>
        <translation>देखें कि सर्वर अब भी चल रहा है या नहीं, फिर कोशिश करें; जो पहले सहेजा गया वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>Looking at each row</source>
        <translation>हर पंक्ति देखी जा रही है</translation>
    </message>
    <message>
        <source>Looking at what is to be compared</source>
        <translation>देखा जा रहा है कि किसकी तुलना करनी है</translation>
    </message>
    <message>
        <source>Looking for questions that were trained on</source>
        <translation>वे प्रश्न खोजे जा रहे हैं जिन पर प्रशिक्षण हुआ</translation>
    </message>
    <message>
        <source>Looking for the answers in the passages</source>
        <translation>अंशों में उत्तर खोजे जा रहे हैं</translation>
    </message>
    <message>
        <source>Looking things up works without any examples.</source>
        <translation>देखकर बताना बिना किसी उदाहरण के काम करता है।</translation>
    </message>
    <message>
        <source>Looking through the attached files…</source>
        <translation>संलग्न फ़ाइलें देखी जा रही हैं…</translation>
    </message>
    <message>
        <source>Looking through the documents</source>
        <translation>दस्तावेज़ देखे जा रहे हैं</translation>
    </message>
    <message>
        <source>Looking through your documents…</source>
        <translation>आपके दस्तावेज़ देखे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Losses are shown here; the pack brings no TensorBoard.</source>
        <translation>लॉस यहीं दिखाए जाते हैं; पैक TensorBoard नहीं लाता।</translation>
    </message>
    <message>
        <source>Lower “Reads and writes at most” for this address in Settings, or send less.</source>
        <translation>सेटिंग्स में इस पते के लिए “अधिक से अधिक पढ़ता और लिखता है” घटाएँ, या कम भेजें।</translation>
    </message>
    <message>
        <source>Loyalty to the base model</source>
        <translation>बेस मॉडल के प्रति निष्ठा</translation>
    </message>
    <message>
        <source>MLflow address</source>
        <translation>MLflow का पता</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>मशीनें</translation>
    </message>
    <message>
        <source>Made by Ustad {version}</source>
        <translation>Ustad {version} से बनी</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>जिसके लिए बना</translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <translation>
            <numerusform>%n बदलाव करना</numerusform>
            <numerusform>%n बदलाव करना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n row(s) drafts</source>
        <translation>
            <numerusform>%n पंक्ति को ड्राफ़्ट बनाना</numerusform>
            <numerusform>%n पंक्तियों को ड्राफ़्ट बनाना</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new one for reading at the hub, and enter it under “Hub access”.</source>
        <translation>हब पर पढ़ने का नया टोकन बनाएँ, और उसे “हब ऐक्सेस” में दर्ज करें।</translation>
    </message>
    <message>
        <source>Make one for reading in your account's settings there, and copy all of it.</source>
        <translation>वहाँ अपने खाते की सेटिंग्स में पढ़ने का टोकन बनाएँ, और उसे पूरा कॉपी करें।</translation>
    </message>
    <message>
        <source>Make room: a small model takes 2 to 8 GB.</source>
        <translation>जगह बनाएँ: छोटा मॉडल 2 से 8 GB लेता है।</translation>
    </message>
    <message>
        <source>Make sure that you may write where Ustad keeps its things, and that the disk is well.</source>
        <translation>सुनिश्चित करें कि Ustad जहाँ अपनी चीज़ें रखता है वहाँ आपको लिखने की अनुमति है, और डिस्क ठीक है।</translation>
    </message>
    <message>
        <source>Make them the same first, then merge.</source>
        <translation>पहले इन्हें एक जैसा करें, फिर मर्ज करें।</translation>
    </message>
    <message>
        <source>Make “Batches per step” a multiple of {processes}.</source>
        <translation>“प्रति चरण बैच” को {processes} का गुणज बनाएँ।</translation>
    </message>
    <message>
        <source>Make “{name}”</source>
        <translation>“{name}” बनाना</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>एनवायरनमेंट बनाया जा रहा है</translation>
    </message>
    <message>
        <source>Many good ones, and more keep coming</source>
        <translation>बहुत-से अच्छे, और लगातार आते हुए</translation>
    </message>
    <message>
        <source>Many languages and long documents; its reading of pictures is not used here.</source>
        <translation>कई भाषाएँ और लंबे दस्तावेज़; चित्र पढ़ने की इसकी क्षमता यहाँ काम में नहीं ली जाती।</translation>
    </message>
    <message>
        <source>Mark each word once.</source>
        <translation>हर शब्द को एक ही बार चिह्नित करें।</translation>
    </message>
    <message>
        <source>Mark places on the Dataset screen, or choose another dataset.</source>
        <translation>डेटासेट स्क्रीन पर स्थान चिह्नित करें, या दूसरा डेटासेट चुनें।</translation>
    </message>
    <message>
        <source>Marking places in texts</source>
        <translation>टेक्स्ट में स्थान चिह्नित करना</translation>
    </message>
    <message numerus="yes">
        <source>Mask personal data in %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति का निजी डेटा छिपाएँ</numerusform>
            <numerusform>%n पंक्तियों का निजी डेटा छिपाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matrices are multiplied on %n thread(s): as many as there are real cores to spare.</source>
        <translation>
            <numerusform>मैट्रिक्स %n थ्रेड पर गुणा किए जाते हैं: जितने वास्तविक कोर खाली हैं।</numerusform>
            <numerusform>मैट्रिक्स %n थ्रेडों पर गुणा किए जाते हैं: जितने वास्तविक कोर खाली हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Matrix product, processor, {dtype}</source>
        <translation>मैट्रिक्स गुणा, प्रोसेसर, {dtype}</translation>
    </message>
    <message>
        <source>Matrix product, {device}, {dtype}</source>
        <translation>मैट्रिक्स गुणा, {device}, {dtype}</translation>
    </message>
    <message>
        <source>Measure the search</source>
        <translation>खोज को मापना</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>इस कंप्यूटर को मापना</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>मापा गया</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n general question(s): the project has no held-out rows.</source>
        <translation>
            <numerusform>%n सामान्य प्रश्न पर मापा गया: प्रोजेक्ट में अलग रखी पंक्तियाँ नहीं हैं।</numerusform>
            <numerusform>%n सामान्य प्रश्नों पर मापा गया: प्रोजेक्ट में अलग रखी पंक्तियाँ नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n held-out row(s) of the dataset “{name}”.</source>
        <translation>
            <numerusform>डेटासेट “{name}” की %n अलग रखी पंक्ति पर मापा गया।</numerusform>
            <numerusform>डेटासेट “{name}” की %n अलग रखी पंक्तियों पर मापा गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n row(s) of the run “{name}”.</source>
        <translation>
            <numerusform>रन “{name}” की %n पंक्ति पर मापा गया।</numerusform>
            <numerusform>रन “{name}” की %n पंक्तियों पर मापा गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Medical codes, legal phrases, our house style</source>
        <translation>चिकित्सा कोड, कानूनी वाक्यांश, हमारी अपनी शैली</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>अधिकतम मेमोरी</translation>
    </message>
    <message>
        <source>Memory is short, so the model is packed to 4 bits. That takes about 30% longer than LoRA.</source>
        <translation>मेमोरी कम है, इसलिए मॉडल 4 बिट में पैक किया जाता है। इसमें LoRA से लगभग 30% अधिक समय लगता है।</translation>
    </message>
    <message>
        <source>Memory was not enough at step {step}. From there on each batch is worked on in {parts} parts: the result stays the same, and it takes a little longer.</source>
        <translation>चरण {step} पर मेमोरी कम पड़ गई। वहाँ से हर बैच पर {parts} हिस्सों में काम होता है: परिणाम वही रहता है, बस थोड़ा अधिक समय लगता है।</translation>
    </message>
    <message>
        <source>Memory was not enough to validate more than {rows} rows at once; the result is the same.</source>
        <translation>एक साथ {rows} से अधिक पंक्तियों के वैलिडेशन के लिए मेमोरी कम पड़ गई; परिणाम वही है।</translation>
    </message>
    <message>
        <source>Mend it, or choose another file.</source>
        <translation>इसे ठीक करें, या दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Mend or reject them on the Dataset screen, or let the settings leave out rows that cannot be used.</source>
        <translation>डेटासेट स्क्रीन पर उन्हें ठीक करें या अस्वीकार करें, या सेटिंग्स को वे पंक्तियाँ छोड़ने दें जो इस्तेमाल नहीं हो सकतीं।</translation>
    </message>
    <message>
        <source>Mend the file, look at it again and agree to it.</source>
        <translation>फ़ाइल ठीक करें, उसे फिर से देखें और सहमति दें।</translation>
    </message>
    <message>
        <source>Mend the marked place, or delete the row.</source>
        <translation>चिह्नित स्थान ठीक करें, या पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>Mend what is named there and start it again.</source>
        <translation>वहाँ जो बताया गया है उसे ठीक करें और फिर शुरू करें।</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति मर्ज करना</numerusform>
            <numerusform>%n पंक्तियाँ मर्ज करना</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into a model</source>
        <translation>मॉडल में मर्ज करें</translation>
    </message>
    <message>
        <source>Merge the adapter first: choose the run under “Optimise”, which does so.</source>
        <translation>पहले अडैप्टर मर्ज करें: “ऑप्टिमाइज़ करें” में रन चुनें, जो ऐसा कर देता है।</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>“{name}” मर्ज करना</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>मर्ज हो रहा है</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>विधि</translation>
    </message>
    <message>
        <source>Minutes between checkpoints</source>
        <translation>चेकपॉइंटों के बीच मिनट</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Models as {precision} are not made for DirectML.</source>
        <translation>DirectML के लिए {precision} में मॉडल नहीं बनाए जाते।</translation>
    </message>
    <message>
        <source>Models cannot be squeezed to few bits on this computer: bitsandbytes says {reason}</source>
        <translation>इस कंप्यूटर पर मॉडल कम बिट में क्वांटाइज़ नहीं हो सकते: bitsandbytes कहता है {reason}</translation>
    </message>
    <message>
        <source>Models in ONNX form, NVIDIA graphics card (CUDA)</source>
        <translation>ONNX रूप के मॉडल, NVIDIA ग्राफ़िक्स कार्ड (CUDA)</translation>
    </message>
    <message>
        <source>Models in ONNX form, Windows graphics card (DirectML)</source>
        <translation>ONNX रूप के मॉडल, Windows ग्राफ़िक्स कार्ड (DirectML)</translation>
    </message>
    <message>
        <source>Models in ONNX form, neural processor (NPU)</source>
        <translation>ONNX रूप के मॉडल, न्यूरल प्रोसेसर (NPU)</translation>
    </message>
    <message>
        <source>Models in ONNX form, processor</source>
        <translation>ONNX रूप के मॉडल, प्रोसेसर</translation>
    </message>
    <message>
        <source>Models of transformers have a type of their own now.</source>
        <translation>transformers के मॉडलों का अब अपना अलग प्रकार है।</translation>
    </message>
    <message>
        <source>Models squeezed to few bits cannot run on an Apple chip's graphics part.</source>
        <translation>कम बिट में क्वांटाइज़ किए मॉडल Apple चिप के ग्राफ़िक्स भाग पर नहीं चल सकते।</translation>
    </message>
    <message>
        <source>More rows of the same kind would hardly help: from {before} to {last} rows it changed by {points} points ({low} to {high}).</source>
        <translation>इसी तरह की और पंक्तियों से शायद ही मदद मिले: {before} से {last} पंक्तियों तक यह {points} अंक बदला ({low} से {high})।</translation>
    </message>
    <message>
        <source>More rows would help: from {before} to {last} rows it surely rose by {points} points ({low} to {high}).</source>
        <translation>और पंक्तियों से मदद मिलेगी: {before} से {last} पंक्तियों तक यह पक्के तौर पर {points} अंक बढ़ा ({low} से {high})।</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <translation>100 से अधिक भाषाएँ</translation>
    </message>
    <message>
        <source>More than 140 languages</source>
        <translation>140 से अधिक भाषाएँ</translation>
    </message>
    <message>
        <source>More than was asked for</source>
        <translation>माँगे गए से अधिक</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>ऐनिमेशन</translation>
    </message>
    <message numerus="yes">
        <source>Move %n held-out row(s) to training</source>
        <translation>
            <numerusform>%n अलग रखी पंक्ति प्रशिक्षण में ले जाएँ</numerusform>
            <numerusform>%n अलग रखी पंक्तियाँ प्रशिक्षण में ले जाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति खिसकाना</numerusform>
            <numerusform>%n पंक्तियाँ खिसकाना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s) to training</source>
        <translation>
            <numerusform>%n पंक्ति प्रशिक्षण में ले जाएँ</numerusform>
            <numerusform>%n पंक्तियाँ प्रशिक्षण में ले जाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Move it out of the project's folder of datasets.</source>
        <translation>इसे प्रोजेक्ट के डेटासेट फ़ोल्डर से बाहर ले जाएँ।</translation>
    </message>
    <message>
        <source>Move the folder elsewhere if you do not want to see it here.</source>
        <translation>यदि आप इसे यहाँ नहीं देखना चाहते तो फ़ोल्डर कहीं और ले जाएँ।</translation>
    </message>
    <message>
        <source>Moving passages: {done} of {total}</source>
        <translation>अंश ले जाए जा रहे हैं: {total} में से {done}</translation>
    </message>
    <message>
        <source>Multiplies the adapter by alpha ÷ √rank in place of alpha ÷ rank, so that high ranks do not fade. Use it from rank 32 on, with an alpha of about the rank.</source>
        <translation>अडैप्टर को alpha ÷ rank के बजाय alpha ÷ √rank से गुणा करता है, ताकि ऊँची रैंक फीकी न पड़े। इसे रैंक 32 से, लगभग रैंक जितने alpha के साथ इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Must one answer often bring together facts from several places?</source>
        <translation>क्या एक उत्तर में अक्सर कई जगहों के तथ्य जोड़ने पड़ते हैं?</translation>
    </message>
    <message>
        <source>Must people see where an answer comes from?</source>
        <translation>क्या लोगों को दिखना ज़रूरी है कि उत्तर कहाँ से आया?</translation>
    </message>
    <message>
        <source>Must the answers keep to fixed professional terms and phrases?</source>
        <translation>क्या उत्तरों में तय पेशेवर शब्द और वाक्यांश ही आने चाहिए?</translation>
    </message>
    <message>
        <source>NVIDIA cards</source>
        <translation>NVIDIA कार्ड</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>NVIDIA ग्राफ़िक्स कार्ड (CUDA)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name it by a word that the documents use, or choose a language model that can read all of them.</source>
        <translation>इसे ऐसे शब्द से पूछें जो दस्तावेज़ों में आता हो, या ऐसा भाषा मॉडल चुनें जो उन सबको पढ़ सके।</translation>
    </message>
    <message>
        <source>Name the column that is to be filled.</source>
        <translation>जिस कॉलम को भरना है उसका नाम दें।</translation>
    </message>
    <message>
        <source>Names of the layers that get an adapter, with commas between, such as q_proj, v_proj. Empty: those that suit the method, found by looking at the model.</source>
        <translation>जिन परतों को अडैप्टर मिलता है उनके नाम, बीच में अल्पविराम के साथ, जैसे q_proj, v_proj। खाली: विधि के अनुकूल परतें, मॉडल को देखकर ढूँढी हुई।</translation>
    </message>
    <message>
        <source>Near-duplicates were not sought: there are more than {most} rows.</source>
        <translation>लगभग समान पंक्तियाँ नहीं ढूँढी गईं: {most} से अधिक पंक्तियाँ हैं।</translation>
    </message>
    <message>
        <source>Nearly the same as a row that is there</source>
        <translation>मौजूद किसी पंक्ति के लगभग समान</translation>
    </message>
    <message>
        <source>Neither a file nor a folder.</source>
        <translation>न फ़ाइल है न फ़ोल्डर।</translation>
    </message>
    <message>
        <source>Neural processor (NPU)</source>
        <translation>न्यूरल प्रोसेसर (NPU)</translation>
    </message>
    <message>
        <source>Neural processors are reached through Windows 11, version 24H2 or newer.</source>
        <translation>न्यूरल प्रोसेसर तक Windows 11, संस्करण 24H2 या नए से पहुँचा जाता है।</translation>
    </message>
    <message>
        <source>New index: {done} of {total} documents; the former one answers meanwhile</source>
        <translation>नया इंडेक्स: {total} में से {done} दस्तावेज़; इस बीच पिछला इंडेक्स उत्तर दे रहा है</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card with a working driver was found.</source>
        <translation>काम करते ड्राइवर वाला कोई NVIDIA ग्राफ़िक्स कार्ड नहीं मिला।</translation>
    </message>
    <message>
        <source>No Qdrant server answers at {host}.</source>
        <translation>{host} पर कोई Qdrant सर्वर उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>No database answers at {host}: {reason}.</source>
        <translation>{host} पर कोई डेटाबेस उत्तर नहीं देता: {reason}।</translation>
    </message>
    <message>
        <source>No documents are chosen to propose rows from.</source>
        <translation>पंक्तियाँ सुझाने के लिए कोई दस्तावेज़ नहीं चुने गए।</translation>
    </message>
    <message>
        <source>No documents are indexed in this project yet.</source>
        <translation>इस प्रोजेक्ट में अभी कोई दस्तावेज़ इंडेक्स नहीं हुआ है।</translation>
    </message>
    <message>
        <source>No indexed document holds the words of the quote.</source>
        <translation>किसी इंडेक्स किए गए दस्तावेज़ में उद्धरण के शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>No keyring of the system answers here: the key is kept until Ustad is closed, and is written nowhere.</source>
        <translation>यहाँ सिस्टम की कोई कीरिंग उत्तर नहीं देती: कुंजी Ustad के बंद होने तक रखी जाती है, और कहीं लिखी नहीं जाती।</translation>
    </message>
    <message>
        <source>No place is marked in any training row: there is nothing to learn.</source>
        <translation>किसी प्रशिक्षण पंक्ति में कोई स्थान चिह्नित नहीं है: सीखने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>No proof was begun in this project.</source>
        <translation>इस प्रोजेक्ट में कोई प्रमाण शुरू नहीं हुआ।</translation>
    </message>
    <message>
        <source>No row has anything to learn: in none does the answer fit into {length} tokens.</source>
        <translation>किसी पंक्ति में सीखने को कुछ नहीं है: किसी का उत्तर {length} टोकन में नहीं समाता।</translation>
    </message>
    <message>
        <source>No rows of this dataset are held out, so there is nothing to ask.</source>
        <translation>इस डेटासेट की कोई पंक्ति अलग नहीं रखी गई, इसलिए पूछने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>No server answers at {host}.</source>
        <translation>{host} पर कोई सर्वर उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>No training row has the label “{label}”.</source>
        <translation>किसी प्रशिक्षण पंक्ति का लेबल “{label}” नहीं है।</translation>
    </message>
    <message>
        <source>No training row marks a place as “{label}”.</source>
        <translation>कोई प्रशिक्षण पंक्ति किसी स्थान को “{label}” नहीं बताती।</translation>
    </message>
    <message>
        <source>No trial begins once so much time was spent; the one under way is finished. 0: no limit.</source>
        <translation>इतना समय लग जाने पर कोई ट्रायल शुरू नहीं होता; जो चल रहा है वह पूरा किया जाता है। 0: कोई सीमा नहीं।</translation>
    </message>
    <message>
        <source>No trial came to its end.</source>
        <translation>कोई ट्रायल अंत तक नहीं पहुँचा।</translation>
    </message>
    <message>
        <source>No way answers well: the best reaches {best} %, so none is worth its trouble.</source>
        <translation>कोई तरीका अच्छा उत्तर नहीं देता: सबसे अच्छा {best} % तक पहुँचता है, इसलिए कोई भी मेहनत के लायक नहीं।</translation>
    </message>
    <message>
        <source>No, one place is enough</source>
        <translation>नहीं, एक जगह काफ़ी है</translation>
    </message>
    <message>
        <source>Nobody has checked “{judge}” yet: vote on some of these answers side by side, and compare.</source>
        <translation>“{judge}” को अभी किसी ने नहीं परखा: इनमें से कुछ उत्तरों पर आमने-सामने वोट दें, और मिलाएँ।</translation>
    </message>
    <message>
        <source>None of these rows is one question and one answer.</source>
        <translation>इनमें से कोई पंक्ति एक प्रश्न और एक उत्तर नहीं है।</translation>
    </message>
    <message>
        <source>None, or a small or narrow set</source>
        <translation>एक भी नहीं, या छोटा या सीमित सेट</translation>
    </message>
    <message>
        <source>Not all passages arrived in the other store.</source>
        <translation>सभी अंश दूसरे स्टोर में नहीं पहुँचे।</translation>
    </message>
    <message>
        <source>Not even one sentence of your documents fits beside the question: this model can read {budget} tokens.</source>
        <translation>प्रश्न के साथ आपके दस्तावेज़ों का एक वाक्य भी नहीं समाता: यह मॉडल {budget} टोकन पढ़ सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>Not found in the passages: %n sentence(s) of this answer, underlined with dots.</source>
        <translation>
            <numerusform>अंशों में नहीं मिला: इस उत्तर का %n वाक्य, जिसके नीचे बिंदुओं की रेखा है।</numerusform>
            <numerusform>अंशों में नहीं मिले: इस उत्तर के %n वाक्य, जिनके नीचे बिंदुओं की रेखा है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>अभी निश्चित नहीं</translation>
    </message>
    <message>
        <source>Not sure yet. Until then, begin with documents (RAG).</source>
        <translation>अभी निश्चित नहीं। तब तक दस्तावेज़ों (RAG) से शुरू करें।</translation>
    </message>
    <message>
        <source>Not sure yet. Until then, begin with documents and fine-tuning.</source>
        <translation>अभी निश्चित नहीं। तब तक दस्तावेज़ों और फ़ाइन-ट्यूनिंग से शुरू करें।</translation>
    </message>
    <message>
        <source>Not sure yet. Until then, begin with fine-tuning.</source>
        <translation>अभी निश्चित नहीं। तब तक फ़ाइन-ट्यूनिंग से शुरू करें।</translation>
    </message>
    <message>
        <source>Not sure yet. Until then, stay with the model alone.</source>
        <translation>अभी निश्चित नहीं। तब तक केवल मॉडल के साथ रहें।</translation>
    </message>
    <message>
        <source>Not sure yet: “{name}” did best, but that may be chance.</source>
        <translation>अभी निश्चित नहीं: “{name}” सबसे अच्छा रहा, पर यह संयोग भी हो सकता है।</translation>
    </message>
    <message>
        <source>Not trained on</source>
        <translation>प्रशिक्षण नहीं हुआ</translation>
    </message>
    <message numerus="yes">
        <source>Not written, since not reviewed yet: %n draft(s).</source>
        <translation>
            <numerusform>नहीं लिखा जाएगा, क्योंकि समीक्षा नहीं हुई: %n ड्राफ़्ट।</numerusform>
            <numerusform>नहीं लिखे जाएँगे, क्योंकि समीक्षा नहीं हुई: %n ड्राफ़्ट।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not written: %n rejected row(s).</source>
        <translation>
            <numerusform>नहीं लिखी जाएगी: %n अस्वीकृत पंक्ति।</numerusform>
            <numerusform>नहीं लिखी जाएँगी: %n अस्वीकृत पंक्तियाँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Note how the rows are split</source>
        <translation>पंक्तियों का विभाजन दर्ज करना</translation>
    </message>
    <message>
        <source>Nothing can be learnt from “loss” in {path}: it has no gradient.</source>
        <translation>{path} के “loss” से कुछ नहीं सीखा जा सकता: उसका ग्रेडिएंट नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be learnt of %n row(s) at {length} tokens.</source>
        <translation>
            <numerusform>{length} टोकन पर %n पंक्ति से कुछ नहीं सीखा जा सकता।</numerusform>
            <numerusform>{length} टोकन पर %n पंक्तियों से कुछ नहीं सीखा जा सकता।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is counted for or against documents here.</source>
        <translation>यहाँ दस्तावेज़ों के पक्ष या विपक्ष में कुछ नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>Nothing is counted. Ask who will have to answer for a wrong answer.</source>
        <translation>कुछ नहीं गिना जाता। पूछें कि गलत उत्तर की ज़िम्मेदारी किसकी होगी।</translation>
    </message>
    <message>
        <source>Nothing is counted. Fine-tuning, if advised, then hangs on how many you find.</source>
        <translation>कुछ नहीं गिना जाता। यदि फ़ाइन-ट्यूनिंग की सलाह मिली, तो वह इस पर निर्भर होगी कि आपको कितने मिलते हैं।</translation>
    </message>
    <message>
        <source>Nothing is counted. Look at the dates of five of your documents to find out.</source>
        <translation>कुछ नहीं गिना जाता। पता करने के लिए अपने पाँच दस्तावेज़ों की तारीखें देखें।</translation>
    </message>
    <message>
        <source>Nothing is counted. Show a model's free answer to a colleague and see what they correct.</source>
        <translation>कुछ नहीं गिना जाता। मॉडल का खुला उत्तर किसी सहकर्मी को दिखाएँ और देखें कि वे क्या सुधारते हैं।</translation>
    </message>
    <message>
        <source>Nothing is counted. Take five real questions and note what you open to answer them.</source>
        <translation>कुछ नहीं गिना जाता। पाँच असली प्रश्न लें और लिखें कि उनका उत्तर देने के लिए आप क्या-क्या खोलते हैं।</translation>
    </message>
    <message>
        <source>Nothing is to be searched: no setting has more than one value.</source>
        <translation>खोजने को कुछ नहीं है: किसी सेटिंग के एक से अधिक मान नहीं हैं।</translation>
    </message>
    <message>
        <source>Nothing reads it. Take it out, or see how Olive's present guide says it.</source>
        <translation>इसे कोई नहीं पढ़ता। इसे निकालें, या देखें कि Olive की मौजूदा मार्गदर्शिका इसे कैसे कहती है।</translation>
    </message>
    <message>
        <source>Nothing was measured, so nothing can be recommended.</source>
        <translation>कुछ मापा नहीं गया, इसलिए कोई सलाह नहीं दी जा सकती।</translation>
    </message>
    <message numerus="yes">
        <source>Nothing would be learnt of %n row(s), which have no answer: {rows}.</source>
        <translation>
            <numerusform>%n पंक्ति से कुछ नहीं सीखा जाएगा, जिसमें उत्तर नहीं है: {rows}।</numerusform>
            <numerusform>%n पंक्तियों से कुछ नहीं सीखा जाएगा, जिनमें उत्तर नहीं है: {rows}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing would be learnt of %n row(s): their answer begins beyond {length} tokens: {rows}.</source>
        <translation>
            <numerusform>%n पंक्ति से कुछ नहीं सीखा जाएगा: उसका उत्तर {length} टोकन के बाद शुरू होता है: {rows}।</numerusform>
            <numerusform>%n पंक्तियों से कुछ नहीं सीखा जाएगा: उनके उत्तर {length} टोकन के बाद शुरू होते हैं: {rows}।</numerusform>
        </translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>कभी-कभार</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>संख्याएँ</translation>
    </message>
    <message>
        <source>OLoRA: an orthonormal basis</source>
        <translation>OLoRA: एक प्रसामान्य लंबकोणीय आधार</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>ONNX Runtime GenAI, which builds the export, is not installed.</source>
        <translation>ONNX Runtime GenAI, जो निर्यात बनाता है, इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>ONNX Runtime took {device} instead of what was asked for, {wanted}.</source>
        <translation>ONNX Runtime ने माँगे गए {wanted} के बजाय {device} लिया।</translation>
    </message>
    <message>
        <source>ONNX Runtime, graphics card (CUDA), {numbers}</source>
        <translation>ONNX Runtime, ग्राफ़िक्स कार्ड (CUDA), {numbers}</translation>
    </message>
    <message>
        <source>ONNX Runtime, graphics card (DirectML), {numbers}</source>
        <translation>ONNX Runtime, ग्राफ़िक्स कार्ड (DirectML), {numbers}</translation>
    </message>
    <message>
        <source>ONNX Runtime, neural processor, {numbers}</source>
        <translation>ONNX Runtime, न्यूरल प्रोसेसर, {numbers}</translation>
    </message>
    <message>
        <source>ONNX Runtime, processor, {numbers}</source>
        <translation>ONNX Runtime, प्रोसेसर, {numbers}</translation>
    </message>
    <message>
        <source>ONNX session, {provider}</source>
        <translation>ONNX सत्र, {provider}</translation>
    </message>
    <message>
        <source>Of its own answers, {share} % of the words are the original's before they part; {limit} % or more are expected.</source>
        <translation>इसके अपने उत्तरों के {share} % शब्द अलग होने से पहले मूल के ही हैं; {limit} % या अधिक अपेक्षित है।</translation>
    </message>
    <message>
        <source>Of {all} GB of memory, {free} GB are free.</source>
        <translation>{all} GB मेमोरी में से {free} GB खाली हैं।</translation>
    </message>
    <message>
        <source>Of {all} GB on the graphics card, {free} GB are free.</source>
        <translation>ग्राफ़िक्स कार्ड के {all} GB में से {free} GB खाली हैं।</translation>
    </message>
    <message>
        <source>Off: the processes share the work of the machine's processor.</source>
        <translation>बंद: प्रक्रियाएँ मशीन के प्रोसेसर का काम बाँट लेती हैं।</translation>
    </message>
    <message>
        <source>Offline mode is on, so the hub is not asked: HF_HUB_OFFLINE is set.</source>
        <translation>ऑफ़लाइन मोड चालू है, इसलिए हब से नहीं पूछा जाता: HF_HUB_OFFLINE सेट है।</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>अक्सर</translation>
    </message>
    <message>
        <source>Olive could not be installed: a downloaded package is not the one that was expected.</source>
        <translation>Olive इंस्टॉल नहीं हो सका: एक डाउनलोड किया पैकेज वह नहीं है जो अपेक्षित था।</translation>
    </message>
    <message>
        <source>Olive could not be installed: the certificate of the package index is not trusted here.</source>
        <translation>Olive इंस्टॉल नहीं हो सका: पैकेज इंडेक्स के प्रमाणपत्र पर यहाँ भरोसा नहीं है।</translation>
    </message>
    <message>
        <source>Olive could not be installed: the disk is full.</source>
        <translation>Olive इंस्टॉल नहीं हो सका: डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>Olive could not be installed: the package index could not be reached.</source>
        <translation>Olive इंस्टॉल नहीं हो सका: पैकेज इंडेक्स तक नहीं पहुँचा जा सका।</translation>
    </message>
    <message>
        <source>Olive could not be installed: the package index lacks one of its packages for this computer.</source>
        <translation>Olive इंस्टॉल नहीं हो सका: पैकेज इंडेक्स में इस कंप्यूटर के लिए इसका एक पैकेज नहीं है।</translation>
    </message>
    <message>
        <source>Olive could not be installed: {reason}</source>
        <translation>Olive इंस्टॉल नहीं हो सका: {reason}</translation>
    </message>
    <message>
        <source>Olive could not write its result: the disk is full.</source>
        <translation>Olive अपना परिणाम नहीं लिख सका: डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>Olive did not take what it was told: {reason}</source>
        <translation>Olive ने बताई गई बात नहीं मानी: {reason}</translation>
    </message>
    <message>
        <source>Olive does not do this to a model that has an adapter already.</source>
        <translation>जिस मॉडल में पहले से अडैप्टर है उसके साथ Olive यह नहीं करता।</translation>
    </message>
    <message>
        <source>Olive ended as if all were well, but made nothing: {place} is missing.</source>
        <translation>Olive ऐसे समाप्त हुआ मानो सब ठीक हो, पर उसने कुछ नहीं बनाया: {place} नहीं है।</translation>
    </message>
    <message>
        <source>Olive has never had this option; the rows and their template say it.</source>
        <translation>Olive में यह विकल्प कभी नहीं था; यह पंक्तियों और उनके टेम्पलेट से पता चलता है।</translation>
    </message>
    <message>
        <source>Olive has no training of the kind “{method}”.</source>
        <translation>Olive में “{method}” प्रकार का प्रशिक्षण नहीं है।</translation>
    </message>
    <message>
        <source>Olive has not changed a single weight.</source>
        <translation>Olive ने एक भी वेट नहीं बदला।</translation>
    </message>
    <message>
        <source>Olive is not installed.</source>
        <translation>Olive इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>Olive made nothing. It ended in the pass “{step}”: {reason}</source>
        <translation>Olive ने कुछ नहीं बनाया। वह पास “{step}” में समाप्त हुआ: {reason}</translation>
    </message>
    <message>
        <source>Olive must be told what kind of files they are.</source>
        <translation>Olive को बताना होगा कि फ़ाइलें किस प्रकार की हैं।</translation>
    </message>
    <message>
        <source>Olive never had it: values to try stand in the passes, and need an evaluator. “Search for settings” on the Training screen does what is meant here.</source>
        <translation>Olive में यह कभी नहीं था: आज़माने के मान पासों में होते हैं, और उन्हें मूल्यांकक चाहिए। प्रशिक्षण स्क्रीन पर “बेहतर सेटिंग्स खोजें” वही करता है जो यहाँ चाहिए।</translation>
    </message>
    <message>
        <source>Olive no longer chooses the passes itself. Choose “Optimise”, or write them.</source>
        <translation>Olive अब पास खुद नहीं चुनता। “ऑप्टिमाइज़ करें” चुनें, या उन्हें लिखें।</translation>
    </message>
    <message>
        <source>Olive runs on this computer only now.</source>
        <translation>Olive अब केवल इस कंप्यूटर पर चलता है।</translation>
    </message>
    <message>
        <source>Olive runs on this computer only now. Use a “LocalSystem”.</source>
        <translation>Olive अब केवल इस कंप्यूटर पर चलता है। “LocalSystem” इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Olive squeezes the weights to few bits by a method of your choice, then builds the ONNX model.</source>
        <translation>Olive आपकी चुनी विधि से वेट को कम बिट में क्वांटाइज़ करता है, फिर ONNX मॉडल बनाता है।</translation>
    </message>
    <message>
        <source>Olive takes LoRA adapters only, and this run made one of the kind {kind}.</source>
        <translation>Olive केवल LoRA अडैप्टर लेता है, और इस रन ने {kind} प्रकार का बनाया।</translation>
    </message>
    <message>
        <source>Olive takes up to {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>Olive {folder} की डिस्क पर {need} GB तक लेता है; {free} GB खाली हैं।</translation>
    </message>
    <message>
        <source>Olive takes {need} GB while it is installed; {free} GB are free in {folder}.</source>
        <translation>इंस्टॉल होते समय Olive {need} GB लेता है; {folder} में {free} GB खाली हैं।</translation>
    </message>
    <message>
        <source>Olive trains a LoRA, QLoRA or DoRA adapter on a dataset's rows; it becomes a run.</source>
        <translation>Olive डेटासेट की पंक्तियों पर LoRA, QLoRA या DoRA अडैप्टर प्रशिक्षित करता है; वह एक रन बन जाता है।</translation>
    </message>
    <message>
        <source>Olive trains models to write answers only.</source>
        <translation>Olive मॉडलों को केवल उत्तर लिखने का प्रशिक्षण देता है।</translation>
    </message>
    <message>
        <source>Olive wants a package that the pack does not bring: {found}.</source>
        <translation>Olive ऐसा पैकेज चाहता है जो पैक नहीं लाता: {found}।</translation>
    </message>
    <message>
        <source>Olive was to fetch something from the hub, and it works offline here.</source>
        <translation>Olive को हब से कुछ लाना था, पर यहाँ वह ऑफ़लाइन काम करता है।</translation>
    </message>
    <message>
        <source>Olive's exporter “OnnxConversion” cannot read models of the present transformers.</source>
        <translation>Olive का निर्यातक “OnnxConversion” मौजूदा transformers के मॉडल नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Olive: {workflow} “{name}”</source>
        <translation>Olive: {workflow} “{name}”</translation>
    </message>
    <message>
        <source>On one that is short of memory</source>
        <translation>ऐसी मशीन पर जिसमें मेमोरी कम है</translation>
    </message>
    <message>
        <source>On one with a good graphics card</source>
        <translation>ऐसी मशीन पर जिसमें अच्छा ग्राफ़िक्स कार्ड है</translation>
    </message>
    <message>
        <source>On one with much memory and computing power</source>
        <translation>ऐसी मशीन पर जिसमें बहुत मेमोरी और कंप्यूटिंग शक्ति है</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>On this machine. Small models often write little that can be used: try first.</source>
        <translation>इसी मशीन पर। छोटे मॉडल अक्सर काम का थोड़ा ही लिखते हैं: पहले आज़माएँ।</translation>
    </message>
    <message>
        <source>On your questions documents alone do as well.</source>
        <translation>आपके प्रश्नों पर अकेले दस्तावेज़ भी उतने ही अच्छे हैं।</translation>
    </message>
    <message>
        <source>On your questions documents do the work.</source>
        <translation>आपके प्रश्नों पर दस्तावेज़ काम करते हैं।</translation>
    </message>
    <message>
        <source>On your questions fine-tuning alone does as well.</source>
        <translation>आपके प्रश्नों पर अकेली फ़ाइन-ट्यूनिंग भी उतनी ही अच्छी है।</translation>
    </message>
    <message>
        <source>On your questions fine-tuning does the work.</source>
        <translation>आपके प्रश्नों पर फ़ाइन-ट्यूनिंग काम करती है।</translation>
    </message>
    <message>
        <source>On your questions it takes both together.</source>
        <translation>आपके प्रश्नों पर दोनों साथ चाहिए।</translation>
    </message>
    <message>
        <source>On your questions the model alone does as well.</source>
        <translation>आपके प्रश्नों पर अकेला मॉडल भी उतना ही अच्छा है।</translation>
    </message>
    <message>
        <source>Once it is used up, the questions asked so far must do. 0: as long as it takes.</source>
        <translation>यह समय पूरा होने पर तब तक पूछे गए प्रश्नों से काम चलाना होगा। 0: जितना समय लगे।</translation>
    </message>
    <message>
        <source>One base model can carry a small adapter for each task, so none is stored twice.</source>
        <translation>एक बेस मॉडल हर काम के लिए छोटा अडैप्टर रख सकता है, इसलिए कुछ भी दो बार सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>One divided by the place at which the passage with the answer was found.</source>
        <translation>एक भाग उस स्थान से जहाँ उत्तर वाला अंश मिला।</translation>
    </message>
    <message>
        <source>One kind of task, a style or a format is learned best by practice.</source>
        <translation>एक ही तरह का काम, शैली या प्रारूप अभ्यास से सबसे अच्छा सीखा जाता है।</translation>
    </message>
    <message>
        <source>One of the two rows would have no turns.</source>
        <translation>दोनों में से एक पंक्ति में कोई बारी नहीं रहेगी।</translation>
    </message>
    <message>
        <source>One of the two rows would have nothing in “{column}”.</source>
        <translation>दोनों में से एक पंक्ति के “{column}” में कुछ नहीं रहेगा।</translation>
    </message>
    <message>
        <source>One process is started for each GPU.</source>
        <translation>हर GPU के लिए एक प्रक्रिया शुरू की जाती है।</translation>
    </message>
    <message>
        <source>One task</source>
        <translation>एक काम</translation>
    </message>
    <message>
        <source>One task or several</source>
        <translation>एक काम या कई</translation>
    </message>
    <message numerus="yes">
        <source>Only %n row(s) to train on</source>
        <translation>
            <numerusform>प्रशिक्षण के लिए केवल %n पंक्ति</numerusform>
            <numerusform>प्रशिक्षण के लिए केवल %n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Only answers are learnt: Olive learns the questions too, and every token counts the same.</source>
        <translation>केवल उत्तर सीखे जाते हैं: Olive प्रश्न भी सीखता है, और हर टोकन बराबर गिना जाता है।</translation>
    </message>
    <message>
        <source>Only makes some of the model's inner values stronger or weaker: a few thousand weights, for small changes of manner with few rows. Wants a learning rate about ten times that of LoRA.</source>
        <translation>मॉडल के कुछ भीतरी मानों को केवल प्रबल या कमज़ोर करता है: कुछ हज़ार वेट, कम पंक्तियों से ढंग के छोटे बदलावों के लिए। इसे LoRA से लगभग दस गुना लर्निंग रेट चाहिए।</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words are considered; 0 leaves it open.</source>
        <translation>सबसे संभावित शब्दों में से केवल इतने देखे जाते हैं; 0 सीमा नहीं लगाता।</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n row(s) of “{file}” were read; its query gives more.</source>
        <translation>
            <numerusform>“{file}” की केवल पहली %n पंक्ति पढ़ी गई; इसकी क्वेरी और देती है।</numerusform>
            <numerusform>“{file}” की केवल पहली %n पंक्तियाँ पढ़ी गईं; इसकी क्वेरी और देती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the last</source>
        <translation>केवल अंतिम</translation>
    </message>
    <message>
        <source>Only the last answer of a conversation is learnt.</source>
        <translation>बातचीत का केवल अंतिम उत्तर सीखा जाता है।</translation>
    </message>
    <message>
        <source>Only the likeliest words that together reach this probability are considered.</source>
        <translation>केवल वे सबसे संभावित शब्द देखे जाते हैं जो मिलकर इस प्रायिकता तक पहुँचते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Only the sheet “{sheet}” was read; %n other(s) were left out: {others}.</source>
        <translation>
            <numerusform>केवल शीट “{sheet}” पढ़ी गई; %n अन्य छोड़ दी गई: {others}।</numerusform>
            <numerusform>केवल शीट “{sheet}” पढ़ी गई; %n अन्य छोड़ दी गईं: {others}।</numerusform>
        </translation>
    </message>
    <message>
        <source>Only until Ustad is closed: the system has no keyring that takes it</source>
        <translation>केवल Ustad के बंद होने तक: सिस्टम में ऐसी कोई कीरिंग नहीं जो इसे रख सके</translation>
    </message>
    <message>
        <source>Only {free} GB are free where models are kept.</source>
        <translation>मॉडल जहाँ रखे जाते हैं वहाँ केवल {free} GB खाली हैं।</translation>
    </message>
    <message>
        <source>Only “{name}” was measured: there is nothing to compare it with.</source>
        <translation>केवल “{name}” को मापा गया: तुलना के लिए और कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Open Documents and press Index, or leave it out.</source>
        <translation>दस्तावेज़ खोलकर “इंडेक्स करें” दबाएँ, या इसे छोड़ दें।</translation>
    </message>
    <message>
        <source>Open Documents and press Index.</source>
        <translation>दस्तावेज़ खोलें और “इंडेक्स करें” दबाएँ।</translation>
    </message>
    <message>
        <source>Open it in a PDF reader; if that works, print it as a new PDF and add that.</source>
        <translation>इसे PDF रीडर में खोलें; खुल जाए तो नई PDF के रूप में प्रिंट करें और वह जोड़ें।</translation>
    </message>
    <message>
        <source>Open it in a mail program and save it again as .eml.</source>
        <translation>इसे मेल प्रोग्राम में खोलें और फिर .eml में सहेजें।</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>इसे स्प्रेडशीट प्रोग्राम में खोलें और .xlsx या CSV में सहेजें।</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it as CSV again, and add that copy.</source>
        <translation>इसे स्प्रेडशीट में खोलें, फिर CSV में सहेजें, और वह प्रति जोड़ें।</translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as UTF-8 and add it again.</source>
        <translation>इसे टेक्स्ट एडिटर में खोलें, UTF-8 में सहेजें और फिर जोड़ें।</translation>
    </message>
    <message>
        <source>Open it in the list of documents, look at it, and save it.</source>
        <translation>इसे दस्तावेज़ों की सूची में खोलें, देखें और सहेजें।</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again as {suffix}, and add that copy.</source>
        <translation>इसे उस प्रोग्राम में खोलें जिसमें यह बनी थी, फिर {suffix} में सहेजें, और वह प्रति जोड़ें।</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again or split it, and add that.</source>
        <translation>इसे उस प्रोग्राम में खोलें जिसमें यह बनी थी, फिर सहेजें या बाँटें, और वह जोड़ें।</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again, and add that copy.</source>
        <translation>इसे उस प्रोग्राम में खोलें जिसमें यह बनी थी, फिर सहेजें, और वह प्रति जोड़ें।</translation>
    </message>
    <message>
        <source>Open it with its password, save or print it as a new PDF, and add that one.</source>
        <translation>इसे पासवर्ड से खोलें, नई PDF के रूप में सहेजें या प्रिंट करें, और वह जोड़ें।</translation>
    </message>
    <message>
        <source>Open it, save it as {suffix} without a password, and add that copy.</source>
        <translation>इसे खोलें, बिना पासवर्ड के {suffix} में सहेजें, और वह प्रति जोड़ें।</translation>
    </message>
    <message>
        <source>Optimise</source>
        <translation>ऑप्टिमाइज़ करें</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>ऑप्टिमाइज़र</translation>
    </message>
    <message>
        <source>Ordinary language is what a model speaks already; there is nothing to practise.</source>
        <translation>सामान्य भाषा मॉडल पहले से बोलता है; अभ्यास को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation>लंबकोणीय</translation>
    </message>
    <message>
        <source>Other computers in this network may reach it</source>
        <translation>इस नेटवर्क के दूसरे कंप्यूटर इस तक पहुँच सकते हैं</translation>
    </message>
    <message>
        <source>Other numbers than in the original</source>
        <translation>मूल से अलग संख्याएँ</translation>
    </message>
    <message>
        <source>Overfitting: the model learns the rows by heart. Since step {step} the loss on rows it does not learn has risen from {best} to {now}, while the training loss falls. Start again with fewer passes, more dropout or weight decay, or more rows; to keep the weights of the best step, set “Weights to keep” to the best on validation.</source>
        <translation>ओवरफ़िटिंग: मॉडल पंक्तियाँ रट रहा है। चरण {step} से, जिन पंक्तियों को वह नहीं सीखता उन पर लॉस {best} से {now} तक बढ़ा है, जबकि प्रशिक्षण लॉस घट रहा है। कम दौर, अधिक ड्रॉपआउट या वेट डिके, या अधिक पंक्तियों के साथ फिर शुरू करें; सबसे अच्छे चरण के वेट रखने के लिए “कौन-से वेट रखने हैं” में “वैलिडेशन पर सर्वश्रेष्ठ” चुनें।</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>ओवरलैप</translation>
    </message>
    <message>
        <source>Pack a run</source>
        <translation>रन पैक करना</translation>
    </message>
    <message>
        <source>Pack “{name}”</source>
        <translation>“{name}” पैक करना</translation>
    </message>
    <message>
        <source>Package an export</source>
        <translation>निर्यात का पैकेज बनाना</translation>
    </message>
    <message>
        <source>Package “{name}”</source>
        <translation>“{name}” का पैकेज बनाएँ</translation>
    </message>
    <message>
        <source>Pairs of neighbouring words shared with the expected answer, as F1.</source>
        <translation>अपेक्षित उत्तर के साथ साझा पड़ोसी शब्दों के जोड़े, F1 के रूप में।</translation>
    </message>
    <message>
        <source>Pairs of words in common (ROUGE-2)</source>
        <translation>शब्दों के साझा जोड़े (ROUGE-2)</translation>
    </message>
    <message>
        <source>Parquet does not tell an empty value from a missing one: {columns}.</source>
        <translation>Parquet खाली मान और अनुपस्थित मान में फ़र्क नहीं करता: {columns}।</translation>
    </message>
    <message>
        <source>Partly sure</source>
        <translation>आंशिक रूप से निश्चित</translation>
    </message>
    <message>
        <source>Pass {number} of {count}: {step}</source>
        <translation>{count} में से पास {number}: {step}</translation>
    </message>
    <message>
        <source>Passages too long for the model</source>
        <translation>मॉडल के लिए बहुत लंबे अंश</translation>
    </message>
    <message>
        <source>Passages with too little text</source>
        <translation>बहुत कम टेक्स्ट वाले अंश</translation>
    </message>
    <message>
        <source>Passes over the rows</source>
        <translation>पंक्तियों पर दौर</translation>
    </message>
    <message>
        <source>Passes run in the order in which they stand.</source>
        <translation>पास उसी क्रम में चलते हैं जिसमें वे लिखे हैं।</translation>
    </message>
    <message>
        <source>Paste a line that begins with “olive”, as the guides have it.</source>
        <translation>ऐसी लाइन चिपकाएँ जो “olive” से शुरू हो, जैसी मार्गदर्शिकाओं में होती है।</translation>
    </message>
    <message>
        <source>People must see sources, and without documents no answer can show one.</source>
        <translation>लोगों को स्रोत दिखने चाहिए, और दस्तावेज़ों के बिना कोई उत्तर स्रोत नहीं दिखा सकता।</translation>
    </message>
    <message>
        <source>People must see sources, yet no documents are needed. A source can only be a document: which would it be?</source>
        <translation>लोगों को स्रोत दिखने चाहिए, फिर भी कोई दस्तावेज़ नहीं चाहिए। स्रोत केवल दस्तावेज़ हो सकता है: वह कौन-सा होगा?</translation>
    </message>
    <message>
        <source>PiSSA and OLoRA cannot begin beside a model squeezed to few bits.</source>
        <translation>PiSSA और OLoRA कम बिट में क्वांटाइज़ किए मॉडल के साथ शुरू नहीं हो सकते।</translation>
    </message>
    <message>
        <source>PiSSA: the strongest directions</source>
        <translation>PiSSA: सबसे प्रबल दिशाएँ</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>सादा टेक्स्ट</translation>
    </message>
    <message>
        <source>Plateau: since about step {step} the loss has hardly fallen ({now} now). More steps will bring little: stop and save. More varied rows, or a larger adapter rank, may bring more.</source>
        <translation>ठहराव: लगभग चरण {step} से लॉस मुश्किल से घटा है (अब {now})। और चरणों से थोड़ा ही मिलेगा: रोकें और सहेजें। अधिक विविध पंक्तियों, या बड़ी अडैप्टर रैंक से अधिक मिल सकता है।</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Port {port} cannot be used: {reason}.</source>
        <translation>पोर्ट {port} इस्तेमाल नहीं हो सकता: {reason}।</translation>
    </message>
    <message>
        <source>Prefer passages that differ</source>
        <translation>एक-दूसरे से अलग अंशों को वरीयता दें</translation>
    </message>
    <message>
        <source>Preferred by the judge</source>
        <translation>निर्णायक की पसंद</translation>
    </message>
    <message>
        <source>Preferred by you</source>
        <translation>आपकी पसंद</translation>
    </message>
    <message>
        <source>Preferring the better answer (DPO)</source>
        <translation>बेहतर उत्तर को वरीयता देना (DPO)</translation>
    </message>
    <message>
        <source>Prefix tuning</source>
        <translation>प्रीफ़िक्स ट्यूनिंग</translation>
    </message>
    <message>
        <source>Prefix tuning cannot recompute its intermediate results.</source>
        <translation>प्रीफ़िक्स ट्यूनिंग अपने मध्यवर्ती परिणाम फिर से नहीं निकाल सकती।</translation>
    </message>
    <message>
        <source>Prefix tuning does not suit this model.</source>
        <translation>प्रीफ़िक्स ट्यूनिंग इस मॉडल के लिए ठीक नहीं है।</translation>
    </message>
    <message>
        <source>Preparing the rows</source>
        <translation>पंक्तियाँ तैयार की जा रही हैं</translation>
    </message>
    <message>
        <source>Press Index again; if that does not help, check the disk.</source>
        <translation>“इंडेक्स करें” फिर दबाएँ; इससे काम न बने तो डिस्क जाँचें।</translation>
    </message>
    <message>
        <source>Press Index again; the former index answers until then.</source>
        <translation>“इंडेक्स करें” फिर दबाएँ; तब तक पिछला इंडेक्स उत्तर देता है।</translation>
    </message>
    <message>
        <source>Press Resume to go on from where it was last saved.</source>
        <translation>जहाँ पिछली बार सहेजा गया था वहाँ से आगे बढ़ने के लिए “जारी रखें” दबाएँ।</translation>
    </message>
    <message>
        <source>Press Resume to train from the one before it.</source>
        <translation>उससे पहले वाले से प्रशिक्षण के लिए “जारी रखें” दबाएँ।</translation>
    </message>
    <message>
        <source>Press Resume, and wait for its end.</source>
        <translation>“जारी रखें” दबाएँ, और उसके पूरा होने की प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>Press Resume; if it happens again, check the disk.</source>
        <translation>“जारी रखें” दबाएँ; यदि फिर ऐसा हो, तो डिस्क जाँचें।</translation>
    </message>
    <message>
        <source>Press “Try the sample”; it begins by itself.</source>
        <translation>“नमूना आज़माएँ” दबाएँ; यह अपने आप शुरू हो जाता है।</translation>
    </message>
    <message>
        <source>Price of a million tokens read</source>
        <translation>पढ़े गए दस लाख टोकन की कीमत</translation>
    </message>
    <message>
        <source>Price of a million tokens written</source>
        <translation>लिखे गए दस लाख टोकन की कीमत</translation>
    </message>
    <message>
        <source>Prices, rules, manuals, records: things no model can have read elsewhere.</source>
        <translation>कीमतें, नियम, मैनुअल, रिकॉर्ड: ऐसी चीज़ें जो कोई मॉडल कहीं और नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>प्रोसेसर</translation>
    </message>
    <message>
        <source>Processors do not compute in 16-bit numbers, so there is no fp16 export for them.</source>
        <translation>प्रोसेसर 16-बिट संख्याओं में गणना नहीं करते, इसलिए उनके लिए fp16 निर्यात नहीं है।</translation>
    </message>
    <message>
        <source>Program and libraries</source>
        <translation>प्रोग्राम और लाइब्रेरियाँ</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Prompt and completion</source>
        <translation>प्रॉम्प्ट और पूर्ति</translation>
    </message>
    <message>
        <source>Prompt, chosen and rejected answer</source>
        <translation>प्रॉम्प्ट, चुना गया और अस्वीकृत उत्तर</translation>
    </message>
    <message>
        <source>Proposals are compared closely with the first {n} rows only; with the others they are held for the same just where not a letter differs.</source>
        <translation>सुझावों की बारीक तुलना केवल पहली {n} पंक्तियों से की जाती है; बाकी के साथ वे तभी समान माने जाते हैं जब एक अक्षर का भी अंतर न हो।</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति सुझाना</numerusform>
            <numerusform>%n पंक्तियाँ सुझाना</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose rows</source>
        <translation>पंक्तियाँ सुझाएँ</translation>
    </message>
    <message>
        <source>Propose rows from your documents in Datasets, or add a question here.</source>
        <translation>डेटासेट में अपने दस्तावेज़ों से पंक्तियाँ सुझवाएँ, या यहाँ प्रश्न जोड़ें।</translation>
    </message>
    <message>
        <source>Propose rows into “{name}”</source>
        <translation>“{name}” में पंक्तियाँ सुझाना</translation>
    </message>
    <message>
        <source>Proposed: {rows}  ·  left out: {left}  ·  passages asked about: {asked}</source>
        <translation>सुझाई गईं: {rows}  ·  छोड़ी गईं: {left}  ·  जिन अंशों के बारे में पूछा गया: {asked}</translation>
    </message>
    <message>
        <source>Pulls the adapter towards zero in each step, against overfitting.</source>
        <translation>ओवरफ़िटिंग से बचाने के लिए हर चरण में अडैप्टर को शून्य की ओर खींचता है।</translation>
    </message>
    <message>
        <source>Put an index in order</source>
        <translation>इंडेक्स व्यवस्थित करना</translation>
    </message>
    <message>
        <source>Put config.json and tokenizer.json of the same model beside it, then add it.</source>
        <translation>उसी मॉडल के config.json और tokenizer.json इसके साथ रखें, फिर जोड़ें।</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the text, then split.</source>
        <translation>कर्सर को टेक्स्ट के दो शब्दों के बीच रखें, फिर बाँटें।</translation>
    </message>
    <message>
        <source>Put the names of the columns in the first row and the rows below it.</source>
        <translation>कॉलमों के नाम पहली पंक्ति में रखें और पंक्तियाँ उसके नीचे।</translation>
    </message>
    <message>
        <source>Put {place} where the model is to read it, or restore the prompt.</source>
        <translation>{place} वहाँ रखें जहाँ मॉडल को उसे पढ़ना है, या प्रॉम्प्ट पुनर्स्थापित करें।</translation>
    </message>
    <message>
        <source>Puts small networks with a bend behind the blocks: they can learn what LoRA cannot, but cannot be merged and slow each answer a little.</source>
        <translation>ब्लॉकों के पीछे मोड़ वाले छोटे नेटवर्क लगाता है: वे वह सीख सकते हैं जो LoRA नहीं सीख सकता, पर मर्ज नहीं हो सकते और हर उत्तर को थोड़ा धीमा करते हैं।</translation>
    </message>
    <message>
        <source>Putting facts together</source>
        <translation>तथ्यों को जोड़ना</translation>
    </message>
    <message>
        <source>Putting the index in order</source>
        <translation>इंडेक्स व्यवस्थित किया जा रहा है</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>PyTorch cannot use it: it is built for {kind}.</source>
        <translation>PyTorch इसे इस्तेमाल नहीं कर सकता: वह {kind} के लिए बना है।</translation>
    </message>
    <message>
        <source>PyTorch, graphics card, {numbers}</source>
        <translation>PyTorch, ग्राफ़िक्स कार्ड, {numbers}</translation>
    </message>
    <message>
        <source>PyTorch, graphics part of the Apple chip, {numbers}</source>
        <translation>PyTorch, Apple चिप का ग्राफ़िक्स भाग, {numbers}</translation>
    </message>
    <message>
        <source>PyTorch, processor, {numbers}</source>
        <translation>PyTorch, प्रोसेसर, {numbers}</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>Qdrant {version} at {host} is too old: {oldest} is needed, or newer.</source>
        <translation>{host} पर Qdrant {version} बहुत पुराना है: {oldest} या नया चाहिए।</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>क्वांटाइज़ करें</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>प्रश्न और उत्तर</translation>
    </message>
    <message>
        <source>Question and answer are the same</source>
        <translation>प्रश्न और उत्तर एक जैसे हैं</translation>
    </message>
    <message>
        <source>Question, answer and context differ in a few letters or words only, so they weigh more in training than you may want. The first of each stays.</source>
        <translation>प्रश्न, उत्तर और संदर्भ में केवल कुछ अक्षरों या शब्दों का अंतर है, इसलिए प्रशिक्षण में इनका वज़न आपकी इच्छा से अधिक हो सकता है। हर एक की पहली पंक्ति रहती है।</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Questions and answers then cross the network unencrypted, and whoever has the key can ask. Leave it off unless you trust everyone in the network.</source>
        <translation>तब प्रश्न और उत्तर नेटवर्क पर बिना एन्क्रिप्शन के जाते हैं, और जिसके पास कुंजी है वह पूछ सकता है। जब तक आप नेटवर्क में सब पर भरोसा न करते हों, इसे बंद रखें।</translation>
    </message>
    <message>
        <source>Questions of the validation rows that the model is asked at each validation, so that you see how its answers change. They take at most a tenth of the time. 0: none.</source>
        <translation>वैलिडेशन पंक्तियों के प्रश्न जो हर वैलिडेशन पर मॉडल से पूछे जाते हैं, ताकि आप देखें कि उसके उत्तर कैसे बदलते हैं। इनमें समय का अधिकतम दसवाँ हिस्सा लगता है। 0: कोई नहीं।</translation>
    </message>
    <message>
        <source>Questions with more than one answer: {several}. Keep the right one, unless several are wanted.</source>
        <translation>एक से अधिक उत्तर वाले प्रश्न: {several}। सही उत्तर रखें, जब तक कि कई उत्तर न चाहिए हों।</translation>
    </message>
    <message>
        <source>Quotes are not put together in other words. Choose a language model above for a summary.</source>
        <translation>उद्धरण दूसरे शब्दों में नहीं जोड़े जाते। सारांश के लिए ऊपर कोई भाषा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Quotes from documents</source>
        <translation>दस्तावेज़ों से उद्धरण</translation>
    </message>
    <message>
        <source>Quotes, the answer marked by {run}</source>
        <translation>उद्धरण, जिनमें उत्तर {run} ने चिह्नित किया</translation>
    </message>
    <message>
        <source>Raise “Longest row” to at least {needed} tokens, reject these rows on the Dataset screen, or let the settings leave out rows that cannot be used.</source>
        <translation>“सबसे लंबी पंक्ति” को कम से कम {needed} टोकन तक बढ़ाएँ, डेटासेट स्क्रीन पर ये पंक्तियाँ अस्वीकार करें, या सेटिंग्स को वे पंक्तियाँ छोड़ने दें जो इस्तेमाल नहीं हो सकतीं।</translation>
    </message>
    <message>
        <source>Raise “Longest row” to {needed}, or let the settings leave them out.</source>
        <translation>“सबसे लंबी पंक्ति” को {needed} तक बढ़ाएँ, या सेटिंग्स को उन्हें छोड़ने दें।</translation>
    </message>
    <message>
        <source>Raise “Longest row”, or shorten what comes before the answers.</source>
        <translation>“सबसे लंबी पंक्ति” बढ़ाएँ, या उत्तरों से पहले जो आता है उसे छोटा करें।</translation>
    </message>
    <message>
        <source>Raise “Rows kept for validation”, assign rows to validation on the Dataset screen, or switch that setting off.</source>
        <translation>“वैलिडेशन के लिए रखी पंक्तियाँ” बढ़ाएँ, डेटासेट स्क्रीन पर कुछ पंक्तियाँ वैलिडेशन में निर्धारित करें, या वह सेटिंग बंद करें।</translation>
    </message>
    <message>
        <source>Rank-stabilised (rsLoRA)</source>
        <translation>रैंक-स्थिर (rsLoRA)</translation>
    </message>
    <message>
        <source>Rank-stabilised LoRA (alpha ÷ √rank).</source>
        <translation>रैंक-स्थिर LoRA (alpha ÷ √rank)।</translation>
    </message>
    <message>
        <source>Rare labels count more</source>
        <translation>दुर्लभ लेबल अधिक गिने जाएँ</translation>
    </message>
    <message>
        <source>Read a database's table again</source>
        <translation>डेटाबेस की तालिका फिर से पढ़ना</translation>
    </message>
    <message>
        <source>Read a document</source>
        <translation>दस्तावेज़ पढ़ना</translation>
    </message>
    <message>
        <source>Read and written; 0: no limit.</source>
        <translation>पढ़े और लिखे; 0: कोई सीमा नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>Read for this: all {all} passages of {documents}, in %n part(s).</source>
        <translation>
            <numerusform>इसके लिए पढ़ा गया: {documents} के सभी {all} अंश, %n भाग में।</numerusform>
            <numerusform>इसके लिए पढ़ा गया: {documents} के सभी {all} अंश, %n भागों में।</numerusform>
        </translation>
    </message>
    <message>
        <source>Read for this: {read} of the {all} passages of {documents}, evenly spread; the rest was not read.</source>
        <translation>इसके लिए पढ़ा गया: {documents} के {all} में से {read} अंश, समान दूरी पर; बाकी नहीं पढ़े गए।</translation>
    </message>
    <message>
        <source>Read rows</source>
        <translation>पंक्तियाँ पढ़ना</translation>
    </message>
    <message>
        <source>Read this with care</source>
        <translation>इसे ध्यान से पढ़ें</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>इसे वापस पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Reading the conversation…</source>
        <translation>बातचीत पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Reading the questions</source>
        <translation>प्रश्न पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>पंक्तियाँ पढ़ी जा रही हैं</translation>
    </message>
    <message>
        <source>Reading the rows that are there…</source>
        <translation>मौजूद पंक्तियाँ पढ़ी जा रही हैं…</translation>
    </message>
    <message>
        <source>Reading “{file}” got no further within {seconds} seconds, and was ended.</source>
        <translation>“{file}” का पढ़ना {seconds} सेकंड में आगे नहीं बढ़ा, इसलिए रोक दिया गया।</translation>
    </message>
    <message>
        <source>Reading “{file}” took more than {seconds} seconds, and was ended.</source>
        <translation>“{file}” पढ़ने में {seconds} सेकंड से अधिक लगे, इसलिए रोक दिया गया।</translation>
    </message>
    <message>
        <source>Reading “{file}”, part {part} of {parts}…</source>
        <translation>“{file}” पढ़ी जा रही है, {parts} में से भाग {part}…</translation>
    </message>
    <message>
        <source>Reading “{file}”…</source>
        <translation>“{file}” पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>पढ़ता है</translation>
    </message>
    <message>
        <source>Reads and writes at most</source>
        <translation>अधिक से अधिक पढ़ता और लिखता है</translation>
    </message>
    <message>
        <source>Reasoning and long documents; needs much memory for long conversations.</source>
        <translation>तर्क और लंबे दस्तावेज़; लंबी बातचीत के लिए बहुत मेमोरी चाहिए।</translation>
    </message>
    <message>
        <source>Reasoning with open data and recipe; thinks aloud where asked to.</source>
        <translation>खुले डेटा और विधि से बना, तर्क के लिए; कहने पर सोचकर दिखाता है।</translation>
    </message>
    <message>
        <source>Reasoning, mathematics and following instructions; the newest of the small Phi models.</source>
        <translation>तर्क, गणित और निर्देशों का पालन; छोटे Phi मॉडलों में सबसे नया।</translation>
    </message>
    <message>
        <source>Recompute instead of keeping</source>
        <translation>रखने के बजाय फिर से गणना करें</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>कम</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति अस्वीकार करना</numerusform>
            <numerusform>%n पंक्तियाँ अस्वीकार करना</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject these rows on the Dataset screen, or let the settings leave out rows that cannot be used.</source>
        <translation>डेटासेट स्क्रीन पर ये पंक्तियाँ अस्वीकार करें, या सेटिंग्स को वे पंक्तियाँ छोड़ने दें जो इस्तेमाल नहीं हो सकतीं।</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>दस्तावेज़ हटाना</translation>
    </message>
    <message>
        <source>Remove it, and add the table again.</source>
        <translation>इसे हटाएँ, और तालिका फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>Remove it, and add the table again: passwords go to the keyring.</source>
        <translation>इसे हटाएँ, और तालिका फिर से जोड़ें: पासवर्ड कीरिंग में जाते हैं।</translation>
    </message>
    <message>
        <source>Remove the link, or put what it leads to in its place. Documents elsewhere are better followed: Documents, Watched folders.</source>
        <translation>लिंक हटाएँ, या उसकी जगह वह रखें जिस तक वह ले जाता है। कहीं और के दस्तावेज़ों पर निगरानी रखना बेहतर है: “दस्तावेज़” में “निगरानी वाले फ़ोल्डर…”।</translation>
    </message>
    <message>
        <source>Rename it, or delete it on the Models screen.</source>
        <translation>उसका नाम बदलें, या उसे मॉडल स्क्रीन पर हटाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>Repair the letters of %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति के अक्षर ठीक करें</numerusform>
            <numerusform>%n पंक्तियों के अक्षर ठीक करें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “{words}” in %n place(s)</source>
        <translation>
            <numerusform>%n स्थान पर “{words}” बदलना</numerusform>
            <numerusform>%n स्थानों पर “{words}” बदलना</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests at most</source>
        <translation>अधिकतम अनुरोध</translation>
    </message>
    <message>
        <source>Restore it from a copy of the project.</source>
        <translation>इसे प्रोजेक्ट की किसी प्रति से पुनर्स्थापित करें।</translation>
    </message>
    <message>
        <source>Restore it from a copy, or delete it and compare anew.</source>
        <translation>इसे किसी प्रति से पुनर्स्थापित करें, या हटाकर नई तुलना करें।</translation>
    </message>
    <message>
        <source>Restore it from a copy, or delete it and run the trial again.</source>
        <translation>इसे किसी प्रति से वापस लाएँ, या हटाकर ट्रायल फिर से चलाएँ।</translation>
    </message>
    <message>
        <source>Restore it from a copy, or move it away so that a new one is made.</source>
        <translation>इसे किसी प्रति से पुनर्स्थापित करें, या इसे हटाकर कहीं और रखें ताकि नया बनाया जाए।</translation>
    </message>
    <message>
        <source>Resume in a while: it goes on where it stopped.</source>
        <translation>कुछ देर बाद जारी रखें: यह वहीं से आगे बढ़ता है जहाँ रुका था।</translation>
    </message>
    <message>
        <source>Resume in some minutes; with a token under “Hub access” it takes more of them.</source>
        <translation>कुछ मिनट बाद जारी रखें; “हब ऐक्सेस” में टोकन होने पर वह अधिक अनुरोध लेता है।</translation>
    </message>
    <message>
        <source>Resume later; if it goes on, the hub's copy or something on the way is damaged.</source>
        <translation>बाद में जारी रखें; यदि ऐसा ही रहे, तो हब की प्रति या रास्ते में कुछ खराब है।</translation>
    </message>
    <message>
        <source>Return a tensor of the shape of “labels”, without a mean or sum.</source>
        <translation>“labels” के आकार का टेंसर लौटाएँ, बिना औसत या जोड़ के।</translation>
    </message>
    <message>
        <source>Review critically</source>
        <translation>आलोचनात्मक समीक्षा करें</translation>
    </message>
    <message>
        <source>Right but for case and signs</source>
        <translation>चिह्नों को छोड़कर सही</translation>
    </message>
    <message>
        <source>Right label</source>
        <translation>सही लेबल</translation>
    </message>
    <message>
        <source>Right labels, each counting alike (macro-F1)</source>
        <translation>सही लेबल, हर एक बराबर गिना गया (मैक्रो-F1)</translation>
    </message>
    <message>
        <source>Room to reckon in: {size} GB</source>
        <translation>गणना की जगह: {size} GB</translation>
    </message>
    <message>
        <source>Rounding (RTN) is quick; k-quant looks for the scales that lose least. Neither needs rows.</source>
        <translation>पूर्णांकन (RTN) तेज़ है; k-quant वे स्केल ढूँढता है जिनसे सबसे कम नुकसान हो। दोनों को पंक्तियाँ नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Rounding to the nearest (RTN)</source>
        <translation>निकटतम तक पूर्णांकन (RTN)</translation>
    </message>
    <message>
        <source>Row {row} is plain text, and Olive is given conversations here.</source>
        <translation>पंक्ति {row} सादा टेक्स्ट है, और यहाँ Olive को बातचीतें दी जाती हैं।</translation>
    </message>
    <message>
        <source>Rows are filled up to the longest of their batch: this cannot be had without.</source>
        <translation>पंक्तियाँ अपने बैच की सबसे लंबी पंक्ति तक भरी जाती हैं: इसके बिना यह नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Rows are read end to end, each seeing only itself: nothing is filled up, and attention is worked out row by row.</source>
        <translation>पंक्तियाँ एक के बाद एक जोड़कर पढ़ी जाती हैं, हर एक केवल खुद को देखती है: कुछ भरा नहीं जाता, और अटेंशन पंक्ति-दर-पंक्ति निकाला जाता है।</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>अधिकतम पंक्तियाँ</translation>
    </message>
    <message>
        <source>Rows at once</source>
        <translation>एक साथ पंक्तियाँ</translation>
    </message>
    <message>
        <source>Rows at once {batch} × {times}</source>
        <translation>एक साथ पंक्तियाँ {batch} × {times}</translation>
    </message>
    <message>
        <source>Rows in {several} scripts</source>
        <translation>{several} लिपियों में पंक्तियाँ</translation>
    </message>
    <message>
        <source>Rows kept for validation</source>
        <translation>वैलिडेशन के लिए रखी पंक्तियाँ</translation>
    </message>
    <message>
        <source>Rows that are not one question and one answer</source>
        <translation>पंक्तियाँ जो एक प्रश्न और एक उत्तर नहीं हैं</translation>
    </message>
    <message>
        <source>Rows that are not used: {draft} in draft, {rejected} rejected.</source>
        <translation>जो पंक्तियाँ इस्तेमाल नहीं होतीं: {draft} ड्राफ़्ट, {rejected} अस्वीकृत।</translation>
    </message>
    <message>
        <source>Rows that cannot be used</source>
        <translation>पंक्तियाँ जो इस्तेमाल नहीं हो सकतीं</translation>
    </message>
    <message>
        <source>Rows with more tokens are cut off at the end. Longer rows need more memory.</source>
        <translation>इससे अधिक टोकन वाली पंक्तियाँ अंत में काट दी जाती हैं। लंबी पंक्तियों को अधिक मेमोरी चाहिए।</translation>
    </message>
    <message>
        <source>Rows without an answer, or with one that begins beyond the longest row: name them and do not start, or leave them out and name them.</source>
        <translation>जिन पंक्तियों में उत्तर नहीं है, या उत्तर सबसे लंबी पंक्ति की सीमा के बाद शुरू होता है: उन्हें बताएँ और शुरू न करें, या उन्हें छोड़कर बताएँ।</translation>
    </message>
    <message>
        <source>Rows worked on together. More is faster where memory allows; less needs less memory.</source>
        <translation>जिन पंक्तियों पर साथ काम होता है। मेमोरी हो तो अधिक तेज़ है; कम रखने पर मेमोरी कम लगती है।</translation>
    </message>
    <message>
        <source>Run Olive</source>
        <translation>Olive चलाना</translation>
    </message>
    <message>
        <source>Run a business flow that needs knowledge and skill</source>
        <translation>ऐसी कारोबारी प्रक्रिया चलाना जिसमें ज्ञान और कौशल दोनों चाहिए</translation>
    </message>
    <message>
        <source>Run the installation again, which brings the PyTorch for this card: installer/bootstrap.py setup.</source>
        <translation>इंस्टॉलेशन फिर से चलाएँ, जो इस कार्ड वाला PyTorch लाता है: installer/bootstrap.py setup</translation>
    </message>
    <message>
        <source>Run the installation again: python3 installer/bootstrap.py run.</source>
        <translation>इंस्टॉलेशन फिर से चलाएँ: python3 installer/bootstrap.py run</translation>
    </message>
    <message>
        <source>Run the installation again: python3 installer/bootstrap.py setup.</source>
        <translation>इंस्टॉलेशन फिर से चलाएँ: python3 installer/bootstrap.py setup</translation>
    </message>
    <message>
        <source>Run the installer again, or use a build of the model for the processor.</source>
        <translation>इंस्टॉलर फिर से चलाएँ, या प्रोसेसर के लिए बना मॉडल का बिल्ड इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Run the installer again.</source>
        <translation>इंस्टॉलर फिर से चलाएँ।</translation>
    </message>
    <message>
        <source>Run the recipe that lies beside this page, where the project is: the same questions are drawn, and answers that are kept already are not asked for again.</source>
        <translation>इस पृष्ठ के साथ रखी रेसिपी वहाँ चलाएँ जहाँ प्रोजेक्ट है: वही प्रश्न चुने जाते हैं, और जो उत्तर पहले से सहेजे हैं वे फिर नहीं पूछे जाते।</translation>
    </message>
    <message>
        <source>Runs of letters in common (chrF)</source>
        <translation>अक्षरों की साझा लड़ियाँ (chrF)</translation>
    </message>
    <message>
        <source>Runs of one to four words shared with the expected answer: for translations.</source>
        <translation>अपेक्षित उत्तर के साथ साझा एक से चार शब्दों की लड़ियाँ: अनुवादों के लिए।</translation>
    </message>
    <message>
        <source>Runs of one to six letters shared with the expected answer: for any language, endings matter less.</source>
        <translation>अपेक्षित उत्तर के साथ साझा एक से छह अक्षरों की लड़ियाँ: किसी भी भाषा के लिए, शब्दों के अंत कम मायने रखते हैं।</translation>
    </message>
    <message>
        <source>Runs of words in common (BLEU)</source>
        <translation>शब्दों की साझा लड़ियाँ (BLEU)</translation>
    </message>
    <message>
        <source>Runs of words in common, all answers together (BLEU)</source>
        <translation>शब्दों की साझा लड़ियाँ, सभी उत्तर मिलाकर (BLEU)</translation>
    </message>
    <message>
        <source>Runs on the graphics card {name}.</source>
        <translation>ग्राफ़िक्स कार्ड {name} पर चलता है।</translation>
    </message>
    <message>
        <source>Runs on the graphics part of the Apple chip.</source>
        <translation>Apple चिप के ग्राफ़िक्स भाग पर चलता है।</translation>
    </message>
    <message>
        <source>Runs on the processor.</source>
        <translation>प्रोसेसर पर चलता है।</translation>
    </message>
    <message>
        <source>SQLAlchemy knows no database “{name}” here.</source>
        <translation>SQLAlchemy यहाँ “{name}” डेटाबेस नहीं जानता।</translation>
    </message>
    <message>
        <source>Sales writes offers, service sorts complaints</source>
        <translation>बिक्री विभाग प्रस्ताव लिखता है, सेवा विभाग शिकायतें छाँटता है</translation>
    </message>
    <message>
        <source>Sample answers</source>
        <translation>नमूना उत्तर</translation>
    </message>
    <message>
        <source>Sample answers are left out from step {step} on: {reason}</source>
        <translation>चरण {step} से नमूना उत्तर छोड़ दिए गए हैं: {reason}</translation>
    </message>
    <message>
        <source>Sample answers while it trains.</source>
        <translation>प्रशिक्षण के दौरान नमूना उत्तर।</translation>
    </message>
    <message numerus="yes">
        <source>Save %n answer(s) from chat</source>
        <translation>
            <numerusform>चैट से %n उत्तर सहेजना</numerusform>
            <numerusform>चैट से %n उत्तर सहेजना</numerusform>
        </translation>
    </message>
    <message>
        <source>Save an answer from chat</source>
        <translation>चैट से एक उत्तर सहेजना</translation>
    </message>
    <message>
        <source>Save it as CSV, Excel (.xlsx), JSON Lines or Parquet.</source>
        <translation>इसे CSV, Excel (.xlsx), JSON Lines या Parquet में सहेजें।</translation>
    </message>
    <message>
        <source>Save it as CSV, with the names of the columns in the first line and as many cells in each other, or as JSON Lines.</source>
        <translation>इसे CSV में सहेजें, पहली लाइन में कॉलमों के नाम और बाकी हर लाइन में उतने ही सेल हों, या JSON Lines में।</translation>
    </message>
    <message>
        <source>Save it as JSON Lines, with one JSON object like {example} on each line.</source>
        <translation>इसे JSON Lines में सहेजें, हर लाइन पर {example} जैसा एक JSON ऑब्जेक्ट।</translation>
    </message>
    <message>
        <source>Save it as JSON Lines, with one JSON object on each line.</source>
        <translation>इसे JSON Lines में सहेजें, हर लाइन पर एक JSON ऑब्जेक्ट।</translation>
    </message>
    <message>
        <source>Save it as a JSON array of objects like {example}, or as JSON Lines.</source>
        <translation>इसे {example} जैसे ऑब्जेक्टों की JSON सरणी में, या JSON Lines में सहेजें।</translation>
    </message>
    <message>
        <source>Save it as one of these and add that: {known}.</source>
        <translation>इसे इनमें से किसी रूप में सहेजें और वह जोड़ें: {known}।</translation>
    </message>
    <message>
        <source>Save it as one of these: {known}.</source>
        <translation>इसे इनमें से किसी रूप में सहेजें: {known}।</translation>
    </message>
    <message>
        <source>Saving the adapter</source>
        <translation>अडैप्टर सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Saving the model</source>
        <translation>मॉडल सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Say on the Dataset screen which column holds the rejected answers.</source>
        <translation>डेटासेट स्क्रीन पर बताएँ कि अस्वीकृत उत्तर किस कॉलम में हैं।</translation>
    </message>
    <message>
        <source>Say what this state is, such as “before cleaning”.</source>
        <translation>बताएँ कि यह स्थिति क्या है, जैसे “सफ़ाई से पहले”।</translation>
    </message>
    <message>
        <source>Say which column is the question and which the answer, or the turns.</source>
        <translation>बताएँ कि कौन-सा कॉलम प्रश्न है और कौन-सा उत्तर, या कौन-सा बारियाँ है।</translation>
    </message>
    <message>
        <source>Says when it does not know</source>
        <translation>न जानने पर बताता है</translation>
    </message>
    <message>
        <source>Scan it again, sharper or straighter, or remove it.</source>
        <translation>इसे फिर से स्कैन करें, अधिक साफ़ या सीधा, या हटाएँ।</translation>
    </message>
    <message>
        <source>Scores of all words</source>
        <translation>सभी शब्दों के स्कोर</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search for settings</source>
        <translation>सेटिंग्स खोजना</translation>
    </message>
    <message>
        <source>Search for settings: “{name}”</source>
        <translation>सेटिंग्स खोजना: “{name}”</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>हब पर खोजें</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Seeds of training</source>
        <translation>प्रशिक्षण के सीड</translation>
    </message>
    <message>
        <source>Seeking near-duplicates</source>
        <translation>लगभग समान पंक्तियाँ ढूँढी जा रही हैं</translation>
    </message>
    <message>
        <source>Select other rows, or say what the columns are.</source>
        <translation>दूसरी पंक्तियाँ चुनें, या बताएँ कि कॉलम क्या हैं।</translation>
    </message>
    <message>
        <source>Select them with Ctrl or Shift held down.</source>
        <translation>Ctrl या Shift दबाए रखकर उन्हें चुनें।</translation>
    </message>
    <message>
        <source>Select {most} at most.</source>
        <translation>अधिक से अधिक {most} चुनें।</translation>
    </message>
    <message>
        <source>Send fewer or shorter messages, or ask a model that reads more.</source>
        <translation>कम या छोटे संदेश भेजें, या ऐसे मॉडल से पूछें जो अधिक पढ़ता हो।</translation>
    </message>
    <message>
        <source>Sentences quoted from your documents, in which “{run}” marks the words that answer.</source>
        <translation>आपके दस्तावेज़ों से उद्धृत वाक्य, जिनमें “{run}” उत्तर देने वाले शब्द चिह्नित करता है।</translation>
    </message>
    <message>
        <source>Sentences with a source that says so</source>
        <translation>वे वाक्य जिनका स्रोत वही कहता है</translation>
    </message>
    <message>
        <source>Set Ustad up from its folder with the installer, which brings one.</source>
        <translation>Ustad को उसके फ़ोल्डर से इंस्टॉलर के साथ सेट करें, जो Python लाता है।</translation>
    </message>
    <message>
        <source>Set “Where the adapter begins” to “Usual”, or choose LoRA.</source>
        <translation>“अडैप्टर कहाँ से शुरू होता है” को “सामान्य” पर रखें, या LoRA चुनें।</translation>
    </message>
    <message>
        <source>Several departments with ways of their own count as several tasks.</source>
        <translation>अपने-अपने ढंग वाले कई विभाग कई काम गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Several passages can be found and laid side by side for one answer.</source>
        <translation>एक उत्तर के लिए कई अंश ढूँढकर साथ-साथ रखे जा सकते हैं।</translation>
    </message>
    <message>
        <source>Several tasks</source>
        <translation>कई काम</translation>
    </message>
    <message>
        <source>Shall one model serve several different tasks?</source>
        <translation>क्या एक ही मॉडल कई अलग-अलग कामों में लगेगा?</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>पंक्तियों का हिस्सा</translation>
    </message>
    <message>
        <source>Sharpness of comparison</source>
        <translation>तुलना की तीक्ष्णता</translation>
    </message>
    <message>
        <source>Short passages are found more exactly; long ones give the model more to answer from.</source>
        <translation>छोटे अंश अधिक सटीक मिलते हैं; लंबे अंश मॉडल को उत्तर के लिए अधिक सामग्री देते हैं।</translation>
    </message>
    <message>
        <source>Short rewriting and sorting tasks after fine-tuning, on slow computers too.</source>
        <translation>फ़ाइन-ट्यूनिंग के बाद छोटे पुनर्लेखन और छाँटने के काम, धीमे कंप्यूटरों पर भी।</translation>
    </message>
    <message>
        <source>Short texts; needs little memory for long conversations.</source>
        <translation>छोटे पाठ; लंबी बातचीत के लिए कम मेमोरी चाहिए।</translation>
    </message>
    <message>
        <source>Shorten it, begin a new conversation, or choose a model that reads more.</source>
        <translation>इसे छोटा करें, नई बातचीत शुरू करें, या ऐसा मॉडल चुनें जो अधिक पढ़ता हो।</translation>
    </message>
    <message>
        <source>Shorten the prompt, or choose a model that reads more.</source>
        <translation>प्रॉम्प्ट छोटा करें, या ऐसा मॉडल चुनें जो अधिक पढ़ता हो।</translation>
    </message>
    <message>
        <source>Shorten the question, or choose a model that reads more.</source>
        <translation>प्रश्न छोटा करें, या ऐसा मॉडल चुनें जो अधिक पढ़ता हो।</translation>
    </message>
    <message>
        <source>Show what is trained</source>
        <translation>दिखाना कि क्या प्रशिक्षित होगा</translation>
    </message>
    <message>
        <source>So it fits.</source>
        <translation>इसलिए यह समा जाएगा।</translation>
    </message>
    <message>
        <source>So it is tight: close other programs, or keep conversations shorter.</source>
        <translation>इसलिए यह मुश्किल से समाएगा: दूसरे प्रोग्राम बंद करें, या बातचीतें छोटी रखें।</translation>
    </message>
    <message>
        <source>So it will not fit.</source>
        <translation>इसलिए यह नहीं समाएगा।</translation>
    </message>
    <message>
        <source>So that they can check it, and so that a wrong answer can be traced and put right.</source>
        <translation>ताकि वे उसे जाँच सकें, और गलत उत्तर का कारण ढूँढकर उसे ठीक किया जा सके।</translation>
    </message>
    <message>
        <source>Some columns have the same name; of those the last was read.</source>
        <translation>कुछ कॉलमों का नाम एक ही है; उनमें से अंतिम पढ़ा गया।</translation>
    </message>
    <message>
        <source>Some hundreds of good examples are enough to begin with.</source>
        <translation>शुरू करने के लिए कुछ सौ अच्छे उदाहरण काफ़ी हैं।</translation>
    </message>
    <message>
        <source>Some hundreds, checked, of different kinds</source>
        <translation>कुछ सौ, जाँचे हुए, अलग-अलग प्रकार के</translation>
    </message>
    <message>
        <source>Some rows ask a question and others mark places by their label.</source>
        <translation>कुछ पंक्तियाँ प्रश्न पूछती हैं और कुछ स्थानों को उनके लेबल से चिह्नित करती हैं।</translation>
    </message>
    <message>
        <source>Some ways are surely worse; between the best ones chance may decide.</source>
        <translation>कुछ तरीके निश्चित रूप से कमज़ोर हैं; सबसे अच्छों के बीच का अंतर संयोग भी हो सकता है।</translation>
    </message>
    <message>
        <source>Something stands behind the last row.</source>
        <translation>अंतिम पंक्ति के बाद कुछ लिखा है।</translation>
    </message>
    <message>
        <source>Something went wrong inside Ustad: {error}</source>
        <translation>Ustad के भीतर कुछ गड़बड़ हो गई: {error}</translation>
    </message>
    <message>
        <source>Sort messages, pick out figures, sum up, write in one style or format</source>
        <translation>संदेश छाँटना, आँकड़े निकालना, सारांश बनाना, एक शैली या प्रारूप में लिखना</translation>
    </message>
    <message>
        <source>Sorting texts by label</source>
        <translation>टेक्स्ट को लेबल के अनुसार छाँटना</translation>
    </message>
    <message>
        <source>Source among five</source>
        <translation>पहले पाँच में स्रोत</translation>
    </message>
    <message>
        <source>Source found first</source>
        <translation>स्रोत सबसे पहले मिला</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Sources that say so</source>
        <translation>वे स्रोत जो वही कहते हैं</translation>
    </message>
    <message>
        <source>Speakers are system, user, assistant and tool.</source>
        <translation>वक्ता system, user, assistant और tool हैं।</translation>
    </message>
    <message>
        <source>Split a row in two</source>
        <translation>एक पंक्ति को दो में बाँटना</translation>
    </message>
    <message>
        <source>Split rows</source>
        <translation>पंक्तियाँ बाँटना</translation>
    </message>
    <message>
        <source>Split the rows anew so that like rows stay together, or write new questions.</source>
        <translation>पंक्तियों को नए सिरे से बाँटें ताकि मिलती-जुलती पंक्तियाँ साथ रहें, या नए प्रश्न लिखें।</translation>
    </message>
    <message>
        <source>Split: {percent} % held out</source>
        <translation>विभाजन: {percent} % अलग रखा</translation>
    </message>
    <message>
        <source>Squeezed to 4 bits (NF4)</source>
        <translation>4 बिट में क्वांटाइज़ (NF4)</translation>
    </message>
    <message>
        <source>Squeezed to 8 bits</source>
        <translation>8 बिट में क्वांटाइज़</translation>
    </message>
    <message>
        <source>Squeezed weights need a quarter to a half of the memory and make answers a little worse. On a processor they also make them slower; an ONNX export in int4 is the faster way there.</source>
        <translation>क्वांटाइज़ किए वेट को चौथाई से आधी मेमोरी चाहिए और वे उत्तरों को थोड़ा खराब करते हैं। प्रोसेसर पर वे उत्तरों को धीमा भी करते हैं; वहाँ int4 में ONNX निर्यात तेज़ तरीका है।</translation>
    </message>
    <message numerus="yes">
        <source>Star %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति को तारा देना</numerusform>
            <numerusform>%n पंक्तियों को तारा देना</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a new run with another learning rate; if it happens again, check the disk.</source>
        <translation>दूसरे लर्निंग रेट के साथ नया रन शुरू करें; यदि फिर ऐसा हो, तो डिस्क जाँचें।</translation>
    </message>
    <message>
        <source>Start a new run, or bring the former files back.</source>
        <translation>नया रन शुरू करें, या पिछली फ़ाइलें वापस लाएँ।</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>नया रन शुरू करें।</translation>
    </message>
    <message>
        <source>Start again with a smaller learning rate (a tenth, say), and look for rows with broken text.</source>
        <translation>छोटे लर्निंग रेट (जैसे दसवें हिस्से) के साथ फिर शुरू करें, और टूटे टेक्स्ट वाली पंक्तियाँ ढूँढें।</translation>
    </message>
    <message>
        <source>Start it again with a larger learning rate, or more passes over the rows.</source>
        <translation>इसे बड़े लर्निंग रेट, या पंक्तियों पर अधिक दौर के साथ फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Start it again with a smaller learning rate.</source>
        <translation>इसे छोटे लर्निंग रेट के साथ फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Start it again with other settings; the job's log has all that Olive said.</source>
        <translation>इसे दूसरी सेटिंग्स के साथ फिर शुरू करें; कार्य के लॉग में वह सब है जो Olive ने कहा।</translation>
    </message>
    <message>
        <source>Start it anew from its screen.</source>
        <translation>इसे इसकी स्क्रीन से नए सिरे से शुरू करें।</translation>
    </message>
    <message>
        <source>Start it as one process.</source>
        <translation>इसे एक ही प्रक्रिया के रूप में शुरू करें।</translation>
    </message>
    <message>
        <source>Start it, or correct its address in Settings, then try again; what was saved before is safe.</source>
        <translation>उसे शुरू करें, या सेटिंग्स में उसका पता सुधारें, फिर कोशिश करें; जो पहले सहेजा गया वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>Start one run with these settings, and mend what it says.</source>
        <translation>इन सेटिंग्स के साथ एक रन शुरू करें, और वह जो बताए उसे ठीक करें।</translation>
    </message>
    <message>
        <source>Start the server, or correct the address in Settings.</source>
        <translation>सर्वर शुरू करें, या सेटिंग्स में पता सुधारें।</translation>
    </message>
    <message>
        <source>Starting Olive {version}</source>
        <translation>Olive {version} शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>वही रहता है</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>चरण दर चरण</translation>
    </message>
    <message>
        <source>Step of training, processor</source>
        <translation>प्रशिक्षण का एक चरण, प्रोसेसर</translation>
    </message>
    <message>
        <source>Step of training, {device}</source>
        <translation>प्रशिक्षण का एक चरण, {device}</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>चेकपॉइंटों के बीच चरण</translation>
    </message>
    <message>
        <source>Steps between validations</source>
        <translation>वैलिडेशनों के बीच चरण</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>इस पर रुकें</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>इसके बाद जल्दी रोकें</translation>
    </message>
    <message>
        <source>Stop following that one first, or choose another folder.</source>
        <translation>पहले उसकी निगरानी बंद करें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Stop it before deleting it.</source>
        <translation>हटाने से पहले उसे रोकें।</translation>
    </message>
    <message>
        <source>Stop it, or wait for it, and try again.</source>
        <translation>इसे रोकें, या इसकी प्रतीक्षा करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Stopping early after {patience} validations.</source>
        <translation>{patience} वैलिडेशन के बाद जल्दी रुकना।</translation>
    </message>
    <message>
        <source>Strong for its size in reasoning, code and long documents; answers without thinking aloud.</source>
        <translation>अपने आकार के लिए तर्क, कोड और लंबे दस्तावेज़ों में मज़बूत; सोच दिखाए बिना उत्तर देता है।</translation>
    </message>
    <message>
        <source>Strong for its size; thinks aloud before it answers where asked to.</source>
        <translation>अपने आकार के लिए मज़बूत; कहने पर उत्तर से पहले सोचकर दिखाता है।</translation>
    </message>
    <message>
        <source>Summaries and rewriting; a common base for fine-tuning.</source>
        <translation>सारांश और पुनर्लेखन; फ़ाइन-ट्यूनिंग का आम आधार।</translation>
    </message>
    <message>
        <source>Summaries, following instructions, and answers from documents.</source>
        <translation>सारांश, निर्देशों का पालन, और दस्तावेज़ों से उत्तर।</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>निश्चित</translation>
    </message>
    <message numerus="yes">
        <source>Surely better than “{other}” on the same %n question(s).</source>
        <translation>
            <numerusform>उसी %n प्रश्न पर “{other}” से निश्चित रूप से बेहतर।</numerusform>
            <numerusform>उन्हीं %n प्रश्नों पर “{other}” से निश्चित रूप से बेहतर।</numerusform>
        </translation>
    </message>
    <message>
        <source>Surprise at the right answer</source>
        <translation>सही उत्तर पर आश्चर्य</translation>
    </message>
    <message>
        <source>Switch it on when Ustad starts</source>
        <translation>Ustad शुरू होने पर इसे चालू करें</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति को टैग दें</numerusform>
            <numerusform>%n पंक्तियों को टैग दें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s) for the proof</source>
        <translation>
            <numerusform>प्रमाण के लिए %n पंक्ति लें</numerusform>
            <numerusform>प्रमाण के लिए %n पंक्तियाँ लें</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off the list, and delete it with your file manager.</source>
        <translation>इसे सूची से हटाएँ, और अपने फ़ाइल मैनेजर से मिटाएँ।</translation>
    </message>
    <message>
        <source>Take it out there and type it into the field for the password.</source>
        <translation>उसे वहाँ से निकालें और पासवर्ड के फ़ील्ड में लिखें।</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>उनमें से एक निकालें।</translation>
    </message>
    <message numerus="yes">
        <source>Take tags from %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति से टैग हटाना</numerusform>
            <numerusform>%n पंक्तियों से टैग हटाना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take template signs out of %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति से टेम्पलेट के चिह्न हटाएँ</numerusform>
            <numerusform>%n पंक्तियों से टेम्पलेट के चिह्न हटाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star from %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति से तारा हटाना</numerusform>
            <numerusform>%n पंक्तियों से तारा हटाना</numerusform>
        </translation>
    </message>
    <message>
        <source>Telling MLflow at {mlflow}.</source>
        <translation>{mlflow} पर MLflow को बताना।</translation>
    </message>
    <message>
        <source>Terms and phrases become stable and precise when the model has practised them.</source>
        <translation>मॉडल के अभ्यास के बाद शब्द और वाक्यांश स्थिर और सटीक हो जाते हैं।</translation>
    </message>
    <message>
        <source>Text and label</source>
        <translation>टेक्स्ट और लेबल</translation>
    </message>
    <message>
        <source>Text and spans</source>
        <translation>टेक्स्ट और चिह्नित स्थान</translation>
    </message>
    <message>
        <source>Text recognition (tesseract) failed on “{file}”: {reason}</source>
        <translation>“{file}” पर टेक्स्ट पहचान (tesseract) विफल हुई: {reason}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>टेक्स्ट का आकार</translation>
    </message>
    <message>
        <source>Text was once read in the wrong encoding. The fix reads it in the right one.</source>
        <translation>टेक्स्ट कभी गलत एन्कोडिंग में पढ़ा गया था। सुधार उसे सही एन्कोडिंग में पढ़ता है।</translation>
    </message>
    <message>
        <source>Texts in English that come with Ustad are to keep the vectors they had, so that what the model was good at stays. 0 lets it go; larger values hold on to more and learn less.</source>
        <translation>Ustad के साथ आने वाले अंग्रेज़ी टेक्स्ट के वेक्टर पहले जैसे रखे जाते हैं, ताकि मॉडल जिसमें अच्छा था वह बना रहे। 0 उसे जाने देता है; बड़े मान अधिक बनाए रखते हैं और कम सीखते हैं।</translation>
    </message>
    <message>
        <source>The Dataset screen shows them under “What is trained”.</source>
        <translation>डेटासेट स्क्रीन उन्हें “क्या प्रशिक्षित होगा” में दिखाती है।</translation>
    </message>
    <message>
        <source>The MLflow server at {address} is told nothing more: {reason}. The run goes on, and its own folder has everything.</source>
        <translation>{address} के MLflow सर्वर को अब कुछ नहीं बताया जाता: {reason}। रन चलता रहता है, और उसके अपने फ़ोल्डर में सब कुछ है।</translation>
    </message>
    <message>
        <source>The MLflow server at {address} is told nothing: nobody has agreed to that on this computer. Begin a run of your own with this address to be asked.</source>
        <translation>{address} के MLflow सर्वर को कुछ नहीं बताया जाता: इस कंप्यूटर पर किसी ने इसकी सहमति नहीं दी। इस पते के साथ अपना रन शुरू करें, तब आपसे पूछा जाएगा।</translation>
    </message>
    <message>
        <source>The ONNX chat model was put away; the next question loads it again.</source>
        <translation>ONNX चैट मॉडल मेमोरी से हटा दिया गया; अगला प्रश्न उसे फिर से लोड करेगा।</translation>
    </message>
    <message>
        <source>The ONNX model in {folder} could not be loaded: {reason}</source>
        <translation>{folder} का ONNX मॉडल लोड नहीं हो सका: {reason}</translation>
    </message>
    <message>
        <source>The ONNX model in {folder} is not whole: {file} is missing or empty.</source>
        <translation>{folder} का ONNX मॉडल पूरा नहीं है: {file} नहीं है या खाली है।</translation>
    </message>
    <message>
        <source>The ONNX model of the base, with the run's adapter in a file of its own, switched on and off.</source>
        <translation>बेस का ONNX मॉडल, और रन का अडैप्टर अपनी अलग फ़ाइल में, जिसे चालू और बंद किया जा सकता है।</translation>
    </message>
    <message>
        <source>The Qdrant server that keeps this index is not in the settings.</source>
        <translation>जो Qdrant सर्वर यह इंडेक्स रखता है वह सेटिंग्स में नहीं है।</translation>
    </message>
    <message>
        <source>The adapter in {folder} does not fit the model in {model}.</source>
        <translation>{folder} का अडैप्टर {model} के मॉडल पर नहीं बैठता।</translation>
    </message>
    <message>
        <source>The adapter in {folder} is not complete: {file} is missing.</source>
        <translation>{folder} का अडैप्टर अधूरा है: {file} नहीं है।</translation>
    </message>
    <message>
        <source>The adapter in {folder} was made for {base}, not for the model in {model}.</source>
        <translation>{folder} का अडैप्टर {base} के लिए बना था, {model} के मॉडल के लिए नहीं।</translation>
    </message>
    <message>
        <source>The adapter learnt beside a model squeezed to few bits and is merged with the model as it was, which is more exact: answers may differ a little from those measured in training.</source>
        <translation>अडैप्टर ने कम बिट में क्वांटाइज़ किए मॉडल के साथ सीखा, और उसे मूल मॉडल के साथ मर्ज किया जाता है, जो अधिक सटीक है: उत्तर प्रशिक्षण में मापे गए उत्तरों से थोड़े अलग हो सकते हैं।</translation>
    </message>
    <message>
        <source>The adapter's beginning, {value}.</source>
        <translation>अडैप्टर की शुरुआत, {value}।</translation>
    </message>
    <message>
        <source>The address does not say the whole path of the SQLite file.</source>
        <translation>पते में SQLite फ़ाइल का पूरा पथ नहीं है।</translation>
    </message>
    <message>
        <source>The address of an MLflow server that is told the settings and figures as well, such as http://localhost:5000. Empty: nothing is sent anywhere.</source>
        <translation>MLflow सर्वर का पता, जिसे सेटिंग्स और आँकड़े भी बताए जाते हैं, जैसे http://localhost:5000। खाली: कहीं कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>The address “{name}” is not in the settings.</source>
        <translation>पता “{name}” सेटिंग्स में नहीं है।</translation>
    </message>
    <message>
        <source>The answer ends before the first of these words or signs that it would have written.</source>
        <translation>इनमें से जो शब्द या चिह्न वह सबसे पहले लिखने वाला हो, उत्तर उससे ठीक पहले समाप्त हो जाता है।</translation>
    </message>
    <message>
        <source>The answer is in what was said</source>
        <translation>उत्तर कही गई बात में है</translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off at %n token(s).</source>
        <translation>
            <numerusform>उत्तर %n टोकन पर काट दिया गया।</numerusform>
            <numerusform>उत्तर %n टोकन पर काट दिया गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer “{answer}” does not stand in the passage.</source>
        <translation>उत्तर “{answer}” अंश में नहीं है।</translation>
    </message>
    <message>
        <source>The answers need facts from outside the model; looking them up brings those in.</source>
        <translation>उत्तरों को मॉडल के बाहर के तथ्य चाहिए; देखकर बताने से वे मिल जाते हैं।</translation>
    </message>
    <message>
        <source>The answers need no documents, so there is little to look up.</source>
        <translation>उत्तरों को दस्तावेज़ नहीं चाहिए, इसलिए देखने को खास कुछ नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>The attached files are longer than fits: the {read} passages nearest to the question were read, and %n passage(s) were not.</source>
        <translation>
            <numerusform>संलग्न फ़ाइलें समाने की सीमा से लंबी हैं: प्रश्न के सबसे निकट के {read} अंश पढ़े गए, और %n अंश नहीं पढ़ा गया।</numerusform>
            <numerusform>संलग्न फ़ाइलें समाने की सीमा से लंबी हैं: प्रश्न के सबसे निकट के {read} अंश पढ़े गए, और %n अंश नहीं पढ़े गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>The best checkpoint, of step {best}, is damaged; the weights of the last step, {step}, are kept.</source>
        <translation>सबसे अच्छा चेकपॉइंट, चरण {best} का, खराब है; अंतिम चरण {step} के वेट रखे गए हैं।</translation>
    </message>
    <message>
        <source>The best on validation</source>
        <translation>वैलिडेशन पर सर्वश्रेष्ठ</translation>
    </message>
    <message>
        <source>The builder of ONNX Runtime GenAI could not build this model: {reason}</source>
        <translation>ONNX Runtime GenAI का बिल्डर यह मॉडल नहीं बना सका: {reason}</translation>
    </message>
    <message>
        <source>The builder was ended from outside: often the system does so when memory runs out.</source>
        <translation>बिल्डर को बाहर से समाप्त किया गया: अक्सर मेमोरी खत्म होने पर सिस्टम ऐसा करता है।</translation>
    </message>
    <message>
        <source>The chat model was put away; the next question loads it again.</source>
        <translation>चैट मॉडल मेमोरी से हटा दिया गया; अगला प्रश्न उसे फिर से लोड करेगा।</translation>
    </message>
    <message>
        <source>The check has no name.</source>
        <translation>जाँच का कोई नाम नहीं है।</translation>
    </message>
    <message>
        <source>The checkpoint does not fit the model.</source>
        <translation>चेकपॉइंट मॉडल से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The checkpoint of step {step} is damaged.</source>
        <translation>चरण {step} का चेकपॉइंट खराब है।</translation>
    </message>
    <message>
        <source>The chosen and the rejected answer are the same.</source>
        <translation>चुना गया और अस्वीकृत उत्तर एक जैसे हैं।</translation>
    </message>
    <message>
        <source>The chosen and the rejected answer differ only beyond the longest row.</source>
        <translation>चुने गए और अस्वीकृत उत्तर का अंतर केवल सबसे लंबी पंक्ति की सीमा के बाद है।</translation>
    </message>
    <message>
        <source>The columns are: {columns}.</source>
        <translation>कॉलम ये हैं: {columns}।</translation>
    </message>
    <message>
        <source>The columns of the template are no question and answer.</source>
        <translation>टेम्पलेट के कॉलम प्रश्न और उत्तर नहीं हैं।</translation>
    </message>
    <message>
        <source>The config.json in {folder} does not say what kind of model it is.</source>
        <translation>{folder} का config.json नहीं बताता कि यह किस प्रकार का मॉडल है।</translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <translation>{host} से कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>The connection to {host} was cut in the middle of the answer.</source>
        <translation>{host} से कनेक्शन उत्तर के बीच में टूट गया।</translation>
    </message>
    <message>
        <source>The conversation is empty.</source>
        <translation>बातचीत खाली है।</translation>
    </message>
    <message>
        <source>The converter ended, but {file} is not a whole GGUF file.</source>
        <translation>कन्वर्टर समाप्त हो गया, पर {file} पूरी GGUF फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The database does not answer the query: {reason}.</source>
        <translation>डेटाबेस क्वेरी का उत्तर नहीं देता: {reason}।</translation>
    </message>
    <message>
        <source>The database has no such table: {reason}.</source>
        <translation>डेटाबेस में ऐसी तालिका नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>The dataset has no rows to train on.</source>
        <translation>डेटासेट में प्रशिक्षण के लिए कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>The decision has an answer that does not exist: {question} = {answer}.</source>
        <translation>निर्णय में ऐसा उत्तर है जो मौजूद नहीं: {question} = {answer}।</translation>
    </message>
    <message>
        <source>The device {device} cannot be used on this computer.</source>
        <translation>डिवाइस {device} इस कंप्यूटर पर इस्तेमाल नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The differences are too small for so few questions: ask more.</source>
        <translation>इतने कम प्रश्नों के लिए अंतर बहुत छोटे हैं: और प्रश्न पूछें।</translation>
    </message>
    <message>
        <source>The disk of {host} is full.</source>
        <translation>{host} की डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation>जिस डिस्क पर {path} है वह भर गई है।</translation>
    </message>
    <message>
        <source>The driver for {name} is not installed: the package {package}.</source>
        <translation>{name} का ड्राइवर इंस्टॉल नहीं है: पैकेज {package}।</translation>
    </message>
    <message>
        <source>The embedding model in {path} is laid out in a way that cannot be tuned here.</source>
        <translation>{path} का एम्बेडिंग मॉडल ऐसे ढंग से बना है जिसे यहाँ ट्यून नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The embedding model in {path} is made in a way Ustad does not know: {what}.</source>
        <translation>{path} का एम्बेडिंग मॉडल ऐसे तरीके से बना है जिसे Ustad नहीं जानता: {what}।</translation>
    </message>
    <message>
        <source>The embedding model that comes with Ustad is not installed.</source>
        <translation>Ustad के साथ आने वाला एम्बेडिंग मॉडल इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>The embedding model “{name}” cannot be loaded: {reason}.</source>
        <translation>एम्बेडिंग मॉडल “{name}” लोड नहीं हो सकता: {reason}।</translation>
    </message>
    <message>
        <source>The embedding model “{name}” has no tokenizer.json.</source>
        <translation>एम्बेडिंग मॉडल “{name}” में tokenizer.json नहीं है।</translation>
    </message>
    <message>
        <source>The embedding model “{name}” is not on this machine.</source>
        <translation>एम्बेडिंग मॉडल “{name}” इस मशीन पर नहीं है।</translation>
    </message>
    <message>
        <source>The embedding model “{name}” needs a program of its makers, which Ustad does not run.</source>
        <translation>एम्बेडिंग मॉडल “{name}” को अपने निर्माताओं का प्रोग्राम चाहिए, जिसे Ustad नहीं चलाता।</translation>
    </message>
    <message>
        <source>The engine itself: {size} GB</source>
        <translation>इंजन स्वयं: {size} GB</translation>
    </message>
    <message>
        <source>The expected answer stands in what was said, whatever is said besides.</source>
        <translation>जो कहा गया उसमें अपेक्षित उत्तर है, भले ही साथ में कुछ और भी कहा गया हो।</translation>
    </message>
    <message>
        <source>The export answers</source>
        <translation>निर्यात उत्तर दे रहा है</translation>
    </message>
    <message>
        <source>The export takes up to {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>निर्यात {folder} की डिस्क पर {need} GB तक लेता है; {free} GB खाली हैं।</translation>
    </message>
    <message>
        <source>The export “{name}” is not what it should be: {reason}</source>
        <translation>निर्यात “{name}” वैसा नहीं है जैसा होना चाहिए: {reason}</translation>
    </message>
    <message>
        <source>The figure that decides. It is chosen before anything is asked.</source>
        <translation>वह आँकड़ा जो फ़ैसला करता है। यह कुछ भी पूछने से पहले चुना जाता है।</translation>
    </message>
    <message>
        <source>The file may be damaged: open it in the program it was made with and save it again.</source>
        <translation>फ़ाइल खराब हो सकती है: इसे उस प्रोग्राम में खोलें जिसमें यह बनी थी और फिर सहेजें।</translation>
    </message>
    <message>
        <source>The file takes {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>फ़ाइल {folder} की डिस्क पर {need} GB लेगी; {free} GB खाली हैं।</translation>
    </message>
    <message>
        <source>The file with keys, {path}, is damaged.</source>
        <translation>कुंजियों वाली फ़ाइल {path} खराब है।</translation>
    </message>
    <message>
        <source>The file {file} is damaged or was cut short.</source>
        <translation>फ़ाइल {file} खराब है या बीच में कट गई।</translation>
    </message>
    <message>
        <source>The file {file} is damaged: its checksum is another.</source>
        <translation>फ़ाइल {file} खराब है: उसका चेकसम अलग है।</translation>
    </message>
    <message>
        <source>The file {file} is missing.</source>
        <translation>फ़ाइल {file} नहीं है।</translation>
    </message>
    <message>
        <source>The file {file} of this export is damaged: its checksum is another.</source>
        <translation>इस निर्यात की फ़ाइल {file} खराब है: उसका चेकसम अलग है।</translation>
    </message>
    <message>
        <source>The file, while it is read</source>
        <translation>फ़ाइल, पढ़े जाने के दौरान</translation>
    </message>
    <message>
        <source>The files take {needed} MB, and {free} MB are free on the disk of {path}.</source>
        <translation>फ़ाइलें {needed} MB लेती हैं, और {path} की डिस्क पर {free} MB खाली हैं।</translation>
    </message>
    <message numerus="yes">
        <source>The first line is taken for a row, not for names: the %n column(s) are numbered.</source>
        <translation>
            <numerusform>पहली लाइन को नाम नहीं, पंक्ति माना गया है: %n कॉलम को संख्या दी गई है।</numerusform>
            <numerusform>पहली लाइन को नाम नहीं, पंक्ति माना गया है: %n कॉलमों को संख्याएँ दी गई हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {shown} of {all} are shown.</source>
        <translation>{all} में से पहले {shown} दिखाए गए हैं।</translation>
    </message>
    <message>
        <source>The folder {folder} holds another run: “{name}”.</source>
        <translation>फ़ोल्डर {folder} में दूसरा रन है: “{name}”।</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty.</source>
        <translation>फ़ोल्डर {folder} खाली नहीं है।</translation>
    </message>
    <message>
        <source>The folder {path} holds no file of rows.</source>
        <translation>फ़ोल्डर {path} में पंक्तियों की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The folder {path} holds several sets of rows: {names}.</source>
        <translation>फ़ोल्डर {path} में पंक्तियों के कई सेट हैं: {names}।</translation>
    </message>
    <message>
        <source>The guided first run needs a project.</source>
        <translation>पहली बार के मार्गदर्शन के लिए प्रोजेक्ट चाहिए।</translation>
    </message>
    <message>
        <source>The hub at {address} answers with trouble of its own ({status}).</source>
        <translation>{address} का हब अपनी ही किसी समस्या की सूचना दे रहा है ({status})।</translation>
    </message>
    <message>
        <source>The hub at {address} cannot be reached: {reason}.</source>
        <translation>{address} के हब तक नहीं पहुँचा जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>The hub at {address} did not take the request ({status}).</source>
        <translation>{address} के हब ने अनुरोध नहीं लिया ({status})।</translation>
    </message>
    <message>
        <source>The hub at {address} has trouble of its own ({status}).</source>
        <translation>{address} के हब में उसकी अपनी कोई समस्या है ({status})।</translation>
    </message>
    <message>
        <source>The hub at {address} stopped answering.</source>
        <translation>{address} के हब ने उत्तर देना बंद कर दिया।</translation>
    </message>
    <message>
        <source>The hub ended {file} before it was whole.</source>
        <translation>हब ने {file} को पूरा होने से पहले समाप्त कर दिया।</translation>
    </message>
    <message>
        <source>The hub gives “{name}” only to those who agreed to its terms.</source>
        <translation>हब “{name}” केवल उन्हें देता है जिन्होंने इसकी शर्तें मानी हैं।</translation>
    </message>
    <message>
        <source>The hub has no model called “{name}”, or does not show it to everybody.</source>
        <translation>हब पर “{name}” नाम का मॉडल नहीं है, या वह इसे सबको नहीं दिखाता।</translation>
    </message>
    <message>
        <source>The hub has no set called {name}, or does not give it to everybody.</source>
        <translation>हब पर {name} नाम का सेट नहीं है, या वह इसे सबको नहीं देता।</translation>
    </message>
    <message>
        <source>The hub no longer has all files of “{name}” as they were.</source>
        <translation>हब पर “{name}” की सभी फ़ाइलें अब वैसी नहीं हैं जैसी थीं।</translation>
    </message>
    <message>
        <source>The hub refuses your token: it is wrong, has run out, or may not read this.</source>
        <translation>हब आपका टोकन अस्वीकार करता है: वह गलत है, उसकी अवधि समाप्त हो गई है, या उसे यह पढ़ने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The hub takes no more requests from here for now.</source>
        <translation>हब फ़िलहाल यहाँ से और अनुरोध नहीं लेता।</translation>
    </message>
    <message>
        <source>The index file {path} is damaged.</source>
        <translation>इंडेक्स फ़ाइल {path} खराब है।</translation>
    </message>
    <message>
        <source>The index in {path} could not be used: {reason}.</source>
        <translation>{path} का इंडेक्स इस्तेमाल नहीं हो सका: {reason}।</translation>
    </message>
    <message>
        <source>The index in {path} is in use by another Ustad.</source>
        <translation>{path} का इंडेक्स किसी दूसरे Ustad के इस्तेमाल में है।</translation>
    </message>
    <message numerus="yes">
        <source>The index lacks passages of %n document(s): {names}.</source>
        <translation>
            <numerusform>इंडेक्स में %n दस्तावेज़ के अंश नहीं हैं: {names}।</numerusform>
            <numerusform>इंडेक्स में %n दस्तावेज़ों के अंश नहीं हैं: {names}।</numerusform>
        </translation>
    </message>
    <message>
        <source>The index of the documents has changed since.</source>
        <translation>तब से दस्तावेज़ों का इंडेक्स बदल गया है।</translation>
    </message>
    <message>
        <source>The index of this project is no longer at {host}: {reason}.</source>
        <translation>इस प्रोजेक्ट का इंडेक्स अब {host} पर नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>The index was made by another embedding model or version.</source>
        <translation>इंडेक्स किसी दूसरे एम्बेडिंग मॉडल या संस्करण से बना था।</translation>
    </message>
    <message>
        <source>The installed ONNX Runtime was built without CUDA.</source>
        <translation>इंस्टॉल किया हुआ ONNX Runtime CUDA के बिना बना है।</translation>
    </message>
    <message>
        <source>The installed ONNX Runtime was built without DirectML.</source>
        <translation>इंस्टॉल किया हुआ ONNX Runtime DirectML के बिना बना है।</translation>
    </message>
    <message>
        <source>The installed Olive was made for an earlier Ustad.</source>
        <translation>इंस्टॉल किया हुआ Olive पुराने Ustad के लिए बना था।</translation>
    </message>
    <message>
        <source>The job's log has all that it said.</source>
        <translation>कार्य के लॉग में वह सब है जो उसने कहा।</translation>
    </message>
    <message>
        <source>The job's log has all that it said; change the settings named there.</source>
        <translation>कार्य के लॉग में वह सब है जो उसने कहा; वहाँ बताई गई सेटिंग्स बदलें।</translation>
    </message>
    <message>
        <source>The key is kept in the system's keyring ({name}).</source>
        <translation>कुंजी सिस्टम की कीरिंग ({name}) में रखी है।</translation>
    </message>
    <message>
        <source>The knowledge changes often, and there are many examples: check that old examples do not teach old facts.</source>
        <translation>ज्ञान अक्सर बदलता है, और उदाहरण बहुत हैं: जाँचें कि पुराने उदाहरण पुराने तथ्य न सिखाएँ।</translation>
    </message>
    <message>
        <source>The label that was expected, where the answers are a few that recur.</source>
        <translation>वह लेबल जो अपेक्षित था, जहाँ उत्तर कुछ ही हैं और दोहराए जाते हैं।</translation>
    </message>
    <message>
        <source>The labels are uneven: “{common}” has {most} rows, “{rare}” {least}. Rare ones may be forgotten.</source>
        <translation>लेबल असमान हैं: “{common}” की {most} पंक्तियाँ हैं, “{rare}” की {least}। दुर्लभ लेबल भूले जा सकते हैं।</translation>
    </message>
    <message>
        <source>The labels are uneven: “{common}” has {most} rows, “{rare}” {least}. Rows of rare labels count more.</source>
        <translation>लेबल असमान हैं: “{common}” की {most} पंक्तियाँ हैं, “{rare}” की {least}। दुर्लभ लेबलों की पंक्तियाँ अधिक गिनी जाती हैं।</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>अंतिम</translation>
    </message>
    <message>
        <source>The last ones, or those with the lowest validation loss (if there is a validation).</source>
        <translation>अंतिम वाले, या न्यूनतम वैलिडेशन लॉस वाले (यदि वैलिडेशन हो)।</translation>
    </message>
    <message>
        <source>The last word is not the assistant's</source>
        <translation>अंतिम शब्द सहायक का नहीं है</translation>
    </message>
    <message>
        <source>The least that answers in many languages; quick to fine-tune.</source>
        <translation>कई भाषाओं में उत्तर देने वाला सबसे छोटा; जल्दी फ़ाइन-ट्यून होता है।</translation>
    </message>
    <message>
        <source>The line around a dot shows where the true figure lies, 95 times of 100.</source>
        <translation>बिंदु के आसपास की रेखा दिखाती है कि सही मान, 100 में से 95 बार, कहाँ होता है।</translation>
    </message>
    <message>
        <source>The line has no answer, and does not say where it stands.</source>
        <translation>इस पंक्ति में उत्तर नहीं है, और यह भी नहीं कि वह कहाँ है।</translation>
    </message>
    <message>
        <source>The line has no column “question”.</source>
        <translation>इस पंक्ति में “question” कॉलम नहीं है।</translation>
    </message>
    <message>
        <source>The longest row of words in the same order as expected, as F1.</source>
        <translation>अपेक्षित क्रम में ही शब्दों की सबसे लंबी कतार, F1 के रूप में।</translation>
    </message>
    <message>
        <source>The loss is your own: all words are scored at once for it.</source>
        <translation>लॉस आपका अपना है: उसके लिए सभी शब्दों के स्कोर एक साथ निकाले जाते हैं।</translation>
    </message>
    <message>
        <source>The loss of your own.</source>
        <translation>आपका अपना लॉस।</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>मशीन</translation>
    </message>
    <message>
        <source>The memory decides how it can be trained. Documents alone need little of it.</source>
        <translation>मेमोरी तय करती है कि प्रशिक्षण कैसे हो सकता है। अकेले दस्तावेज़ों को उसकी कम ज़रूरत होती है।</translation>
    </message>
    <message>
        <source>The merged model does not say the same as the model with its adapter: its scores differ by {percent} %.</source>
        <translation>मर्ज किया मॉडल वही नहीं कहता जो मॉडल अपने अडैप्टर के साथ कहता है: इसके स्कोर {percent} % अलग हैं।</translation>
    </message>
    <message>
        <source>The messages are too long for this model: {read} tokens, and it can read {context}.</source>
        <translation>संदेश इस मॉडल के लिए बहुत लंबे हैं: {read} टोकन, जबकि यह {context} पढ़ सकता है।</translation>
    </message>
    <message>
        <source>The model alone</source>
        <translation>अकेला मॉडल</translation>
    </message>
    <message>
        <source>The model among the GPUs</source>
        <translation>GPU के बीच मॉडल</translation>
    </message>
    <message>
        <source>The model as an ONNX graph, its weights in full, for tools that go on from there.</source>
        <translation>मॉडल ONNX ग्राफ़ के रूप में, पूरे वेट के साथ, उन टूलों के लिए जो वहाँ से आगे बढ़ते हैं।</translation>
    </message>
    <message>
        <source>The model brings no chat template; a plain one is used.</source>
        <translation>मॉडल में चैट टेम्पलेट नहीं है; एक सादा टेम्पलेट इस्तेमाल होता है।</translation>
    </message>
    <message>
        <source>The model builder is what it uses unless it is told otherwise.</source>
        <translation>जब तक और कुछ न बताया जाए, वह मॉडल बिल्डर ही इस्तेमाल करता है।</translation>
    </message>
    <message>
        <source>The model did not write JSON</source>
        <translation>मॉडल ने JSON नहीं लिखा</translation>
    </message>
    <message>
        <source>The model ended its turn without a word.</source>
        <translation>मॉडल ने बिना कुछ कहे अपनी बारी समाप्त कर दी।</translation>
    </message>
    <message>
        <source>The model fits as it is, and a small adapter beside it is all that must learn.</source>
        <translation>मॉडल जैसा है वैसा समा जाता है, और उसके साथ केवल एक छोटे अडैप्टर को सीखना है।</translation>
    </message>
    <message>
        <source>The model had nothing to add.</source>
        <translation>मॉडल के पास जोड़ने को कुछ नहीं था।</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be used for sorting, marking or finding texts: it is a {kind}.</source>
        <translation>{folder} का मॉडल टेक्स्ट छाँटने, चिह्नित करने या ढूँढने के लिए इस्तेमाल नहीं हो सकता: यह {kind} है।</translation>
    </message>
    <message>
        <source>The model in {folder} could not be loaded: {reason}</source>
        <translation>{folder} का मॉडल लोड नहीं हो सका: {reason}</translation>
    </message>
    <message>
        <source>The model in {folder} does not write text: it is a {kind}.</source>
        <translation>{folder} का मॉडल टेक्स्ट नहीं लिखता: यह {kind} है।</translation>
    </message>
    <message>
        <source>The model in {folder} has its weights in Python pickles, which can run any program when opened; Ustad does not open them.</source>
        <translation>{folder} के मॉडल के वेट Python pickle में हैं, जो खुलने पर कोई भी प्रोग्राम चला सकते हैं; Ustad उन्हें नहीं खोलता।</translation>
    </message>
    <message>
        <source>The model in {folder} has no tokenizer: tokenizer.json is missing.</source>
        <translation>{folder} के मॉडल में टोकनाइज़र नहीं है: tokenizer.json नहीं है।</translation>
    </message>
    <message>
        <source>The model in {folder} is in the GGUF format, which cannot be trained.</source>
        <translation>{folder} का मॉडल GGUF प्रारूप में है, जिसे प्रशिक्षित नहीं किया जा सकता।</translation>
    </message>
    <message numerus="yes">
        <source>The model in {folder} is not complete: %n weight file(s) missing, among them {first}.</source>
        <translation>
            <numerusform>{folder} का मॉडल अधूरा है: %n वेट फ़ाइल नहीं है, यानी {first}।</numerusform>
            <numerusform>{folder} का मॉडल अधूरा है: %n वेट फ़ाइलें नहीं हैं, उनमें {first} भी।</numerusform>
        </translation>
    </message>
    <message>
        <source>The model in {folder} is not there any more.</source>
        <translation>{folder} में मॉडल अब नहीं है।</translation>
    </message>
    <message>
        <source>The model in {folder} is of a kind that is not known here: {kind}.</source>
        <translation>{folder} का मॉडल ऐसे प्रकार का है जो यहाँ नहीं जाना जाता: {kind}।</translation>
    </message>
    <message>
        <source>The model in {folder} needs Python code that comes with it. Such code could do anything on this computer, so Ustad does not run it.</source>
        <translation>{folder} के मॉडल को उसके साथ आने वाला Python कोड चाहिए। ऐसा कोड इस कंप्यूटर पर कुछ भी कर सकता है, इसलिए Ustad उसे नहीं चलाता।</translation>
    </message>
    <message>
        <source>The model in {folder} was not trained to mark places in texts.</source>
        <translation>{folder} का मॉडल टेक्स्ट में स्थान चिह्नित करने के लिए प्रशिक्षित नहीं हुआ।</translation>
    </message>
    <message>
        <source>The model in {folder} was not trained to sort or mark texts.</source>
        <translation>{folder} का मॉडल टेक्स्ट छाँटने या चिह्नित करने के लिए प्रशिक्षित नहीं हुआ।</translation>
    </message>
    <message>
        <source>The model in {folder} was not trained to sort texts.</source>
        <translation>{folder} का मॉडल टेक्स्ट छाँटने के लिए प्रशिक्षित नहीं हुआ।</translation>
    </message>
    <message>
        <source>The model is writing…</source>
        <translation>मॉडल लिख रहा है…</translation>
    </message>
    <message>
        <source>The model of many fine-tuning guides; short conversations.</source>
        <translation>फ़ाइन-ट्यूनिंग की कई गाइडों का मॉडल; छोटी बातचीत।</translation>
    </message>
    <message>
        <source>The model reads at most {context} tokens; longer rows are cut there.</source>
        <translation>मॉडल अधिकतम {context} टोकन पढ़ता है; लंबी पंक्तियाँ वहीं काटी जाती हैं।</translation>
    </message>
    <message>
        <source>The model was built for {provider}, which is not known here.</source>
        <translation>मॉडल {provider} के लिए बना था, जो यहाँ नहीं जाना जाता।</translation>
    </message>
    <message>
        <source>The model wrote nothing</source>
        <translation>मॉडल ने कुछ नहीं लिखा</translation>
    </message>
    <message>
        <source>The model “{name}” has changed since “{run}” began.</source>
        <translation>“{run}” शुरू होने के बाद मॉडल “{name}” बदल गया है।</translation>
    </message>
    <message>
        <source>The model's chat template does not show the tools that may be called.</source>
        <translation>मॉडल का चैट टेम्पलेट वे टूल नहीं दिखाता जिन्हें बुलाया जा सकता है।</translation>
    </message>
    <message>
        <source>The model's chat template does not take this conversation: {reason}.</source>
        <translation>मॉडल का चैट टेम्पलेट यह बातचीत नहीं लेता: {reason}।</translation>
    </message>
    <message>
        <source>The model's chat template has no system message; it is put in front of the first question.</source>
        <translation>मॉडल के चैट टेम्पलेट में सिस्टम संदेश नहीं होता; उसे पहले प्रश्न के आगे रखा जाता है।</translation>
    </message>
    <message>
        <source>The model's chat template leaves out the call of a tool in turn {turn}.</source>
        <translation>मॉडल का चैट टेम्पलेट बारी {turn} में टूल को बुलाना छोड़ देता है।</translation>
    </message>
    <message>
        <source>The model's chat template leaves part of an answer out (thoughts of earlier answers, say); what is left out is not trained.</source>
        <translation>मॉडल का चैट टेम्पलेट उत्तर का कुछ हिस्सा छोड़ देता है (जैसे पिछले उत्तरों के विचार); जो छूट जाता है वह प्रशिक्षित नहीं होता।</translation>
    </message>
    <message>
        <source>The model's chat template leaves turn {turn} ({role}) out of the text.</source>
        <translation>मॉडल का चैट टेम्पलेट बारी {turn} ({role}) को टेक्स्ट से छोड़ देता है।</translation>
    </message>
    <message>
        <source>The model's chat template puts words of its own in front: “{words}”.</source>
        <translation>मॉडल का चैट टेम्पलेट आगे अपने शब्द लगाता है: “{words}”।</translation>
    </message>
    <message>
        <source>The model's chat template writes the day of training into the text.</source>
        <translation>मॉडल का चैट टेम्पलेट टेक्स्ट में प्रशिक्षण का दिन लिखता है।</translation>
    </message>
    <message>
        <source>The model's chat template writes turn {turn} in a way that does not show which words are the answer.</source>
        <translation>मॉडल का चैट टेम्पलेट बारी {turn} को ऐसे लिखता है कि पता नहीं चलता कौन-से शब्द उत्तर हैं।</translation>
    </message>
    <message>
        <source>The nearest passages are listed as sources; they do not answer the question.</source>
        <translation>सबसे निकट के अंश स्रोतों के रूप में दिए गए हैं; वे प्रश्न का उत्तर नहीं देते।</translation>
    </message>
    <message>
        <source>The new model takes {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>नया मॉडल {folder} की डिस्क पर {need} GB लेता है; {free} GB खाली हैं।</translation>
    </message>
    <message>
        <source>The numbers of classes in {columns} came in as their names.</source>
        <translation>{columns} में वर्गों की संख्याएँ उनके नामों के रूप में आईं।</translation>
    </message>
    <message>
        <source>The one it was built for</source>
        <translation>जिसके लिए यह बना था</translation>
    </message>
    <message>
        <source>The original answers</source>
        <translation>मूल उत्तर दे रहा है</translation>
    </message>
    <message>
        <source>The original computed in bfloat16, since there was not enough memory for 32 bits.</source>
        <translation>मूल ने bfloat16 में गणना की, क्योंकि 32 बिट के लिए पर्याप्त मेमोरी नहीं थी।</translation>
    </message>
    <message>
        <source>The orthogonal beginning wants an even rank, and {rank} is odd.</source>
        <translation>लंबकोणीय शुरुआत के लिए सम रैंक चाहिए, और {rank} विषम है।</translation>
    </message>
    <message>
        <source>The other answers decide. Write down three things people would ask it, then look again.</source>
        <translation>बाकी उत्तर तय करेंगे। लोग उससे जो तीन बातें पूछेंगे उन्हें लिखें, फिर दोबारा देखें।</translation>
    </message>
    <message>
        <source>The outline of {documents}: headings, each with the first sentence under it.</source>
        <translation>{documents} की रूपरेखा: शीर्षक, हर एक के साथ उसके नीचे का पहला वाक्य।</translation>
    </message>
    <message>
        <source>The pack has what is needed.</source>
        <translation>पैक में जो चाहिए वह है।</translation>
    </message>
    <message>
        <source>The package takes up to {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>पैकेज {folder} की डिस्क पर {need} GB तक लेता है; {free} GB खाली हैं।</translation>
    </message>
    <message>
        <source>The passage that holds the answer was among the first five (recall@5).</source>
        <translation>उत्तर वाला अंश पहले पाँच में था (recall@5)।</translation>
    </message>
    <message>
        <source>The passage that holds the answer was the first one found (recall@1).</source>
        <translation>उत्तर वाला अंश सबसे पहले मिला (recall@1)।</translation>
    </message>
    <message>
        <source>The passages are sent to {host}.</source>
        <translation>अंश {host} को भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>The process doing this crashed ({name}).</source>
        <translation>इसे करने वाली प्रक्रिया क्रैश हो गई ({name})।</translation>
    </message>
    <message>
        <source>The process doing this ended unexpectedly (exit status {status}).</source>
        <translation>इसे करने वाली प्रक्रिया अचानक समाप्त हो गई (निकास स्थिति {status})।</translation>
    </message>
    <message>
        <source>The process doing this was killed from outside: often the system ends a program when memory runs out.</source>
        <translation>इसे करने वाली प्रक्रिया बाहर से बंद कर दी गई: अक्सर मेमोरी खत्म होने पर सिस्टम किसी प्रोग्राम को समाप्त कर देता है।</translation>
    </message>
    <message>
        <source>The process that tried it crashed (exit status {status}).</source>
        <translation>इसे आज़माने वाली प्रक्रिया क्रैश हो गई (निकास स्थिति {status})।</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>प्रोसेसर</translation>
    </message>
    <message>
        <source>The program ended twice while it answered “{question}”, so it is not asked again.</source>
        <translation>“{question}” का उत्तर देते समय प्रोग्राम दो बार बंद हो गया, इसलिए इसे फिर नहीं पूछा जाता।</translation>
    </message>
    <message>
        <source>The program that puts the index in order was ended.</source>
        <translation>इंडेक्स व्यवस्थित करने वाला प्रोग्राम समाप्त कर दिया गया।</translation>
    </message>
    <message>
        <source>The program that reads “{file}” broke down over it.</source>
        <translation>“{file}” को पढ़ने वाला प्रोग्राम इस पर ठप हो गया।</translation>
    </message>
    <message>
        <source>The prompt does not say where the text goes: {place} is missing.</source>
        <translation>प्रॉम्प्ट नहीं बताता कि टेक्स्ट कहाँ जाता है: {place} नहीं है।</translation>
    </message>
    <message>
        <source>The prompt is too long for this model: {needed} tokens, and it can read {budget}.</source>
        <translation>प्रॉम्प्ट इस मॉडल के लिए बहुत लंबा है: {needed} टोकन, जबकि यह {budget} पढ़ सकता है।</translation>
    </message>
    <message>
        <source>The proxy did not let the request to {host} through: {reason}.</source>
        <translation>प्रॉक्सी ने {host} का अनुरोध नहीं जाने दिया: {reason}।</translation>
    </message>
    <message>
        <source>The query begins with “{word}”, but only SELECT (or WITH) is run.</source>
        <translation>क्वेरी “{word}” से शुरू होती है, पर केवल SELECT (या WITH) चलाया जाता है।</translation>
    </message>
    <message>
        <source>The query gives no table.</source>
        <translation>क्वेरी से कोई तालिका नहीं मिलती।</translation>
    </message>
    <message>
        <source>The query is written in a way that cannot be checked to be only one question.</source>
        <translation>क्वेरी ऐसे लिखी है कि यह जाँचा नहीं जा सकता कि वह केवल एक प्रश्न है।</translation>
    </message>
    <message>
        <source>The query of “{file}” gives no rows.</source>
        <translation>“{file}” की क्वेरी से कोई पंक्ति नहीं मिलती।</translation>
    </message>
    <message>
        <source>The query would change the database ({word}); only questions are run.</source>
        <translation>क्वेरी डेटाबेस को बदल देती ({word}); केवल प्रश्न चलाए जाते हैं।</translation>
    </message>
    <message>
        <source>The query would change the database: {reason}.</source>
        <translation>क्वेरी डेटाबेस को बदल देती: {reason}।</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>प्रश्न खाली है।</translation>
    </message>
    <message>
        <source>The question is longer than {most} letters.</source>
        <translation>प्रश्न {most} अक्षरों से लंबा है।</translation>
    </message>
    <message>
        <source>The question is too long for this model: {needed} tokens, and it can read {budget}.</source>
        <translation>प्रश्न इस मॉडल के लिए बहुत लंबा है: {needed} टोकन, जबकि यह {budget} पढ़ सकता है।</translation>
    </message>
    <message>
        <source>The quote is too short to tell which document it is from.</source>
        <translation>उद्धरण इतना छोटा है कि पता नहीं चलता वह किस दस्तावेज़ से है।</translation>
    </message>
    <message>
        <source>The recipe does not fit the task “{task}”: {reason}.</source>
        <translation>रेसिपी कार्य “{task}” के लिए ठीक नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>The regular expression repeats too much: {pattern}</source>
        <translation>रेगुलर एक्सप्रेशन बहुत अधिक दोहराता है: {pattern}</translation>
    </message>
    <message>
        <source>The regular expression takes too long on one of the rows: {pattern}</source>
        <translation>रेगुलर एक्सप्रेशन किसी एक पंक्ति पर बहुत समय लेता है: {pattern}</translation>
    </message>
    <message>
        <source>The repository has no model in its folder “{folder}”.</source>
        <translation>रिपॉज़िटरी के फ़ोल्डर “{folder}” में कोई मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>The reranker in {path} could not be read: {reason}.</source>
        <translation>{path} का रीरैंकर पढ़ा नहीं जा सका: {reason}।</translation>
    </message>
    <message>
        <source>The reranker “{name}” is not on this machine.</source>
        <translation>रीरैंकर “{name}” इस मशीन पर नहीं है।</translation>
    </message>
    <message>
        <source>The result is right</source>
        <translation>परिणाम सही है</translation>
    </message>
    <message>
        <source>The row does not say which document it speaks about.</source>
        <translation>पंक्ति नहीं बताती कि वह किस दस्तावेज़ की बात करती है।</translation>
    </message>
    <message>
        <source>The row has no column “question”.</source>
        <translation>पंक्ति में “question” कॉलम नहीं है।</translation>
    </message>
    <message>
        <source>The row has no question.</source>
        <translation>पंक्ति में प्रश्न नहीं है।</translation>
    </message>
    <message>
        <source>The row has no text.</source>
        <translation>पंक्ति में कोई टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>The row names neither a “document” nor a “quote” that answers it.</source>
        <translation>पंक्ति में न “document” है और न उत्तर देने वाला “quote”।</translation>
    </message>
    <message>
        <source>The rows of “{name}” were edited after they were checked.</source>
        <translation>“{name}” की पंक्तियाँ जाँच के बाद संपादित हुई हैं।</translation>
    </message>
    <message>
        <source>The rules advise both.</source>
        <translation>नियम दोनों की सलाह देते हैं।</translation>
    </message>
    <message>
        <source>The rules advise documents (RAG).</source>
        <translation>नियम दस्तावेज़ों (RAG) की सलाह देते हैं।</translation>
    </message>
    <message>
        <source>The rules advise fine-tuning.</source>
        <translation>नियम फ़ाइन-ट्यूनिंग की सलाह देते हैं।</translation>
    </message>
    <message>
        <source>The rules advise neither yet.</source>
        <translation>नियम अभी किसी की सलाह नहीं देते।</translation>
    </message>
    <message>
        <source>The run in {folder} has come to step {there}, this one to step {here}.</source>
        <translation>{folder} का रन चरण {there} तक पहुँचा है, यह वाला चरण {here} तक।</translation>
    </message>
    <message>
        <source>The run “{name}”, which this proof needs, is gone.</source>
        <translation>रन “{name}”, जो इस प्रमाण को चाहिए, अब नहीं है।</translation>
    </message>
    <message>
        <source>The same content as “{other}”, which is indexed for both.</source>
        <translation>“{other}” जैसी ही सामग्री, जो दोनों के लिए इंडेक्स की गई है।</translation>
    </message>
    <message>
        <source>The same is built into Olive now and needs no further package.</source>
        <translation>यही अब Olive में अंतर्निहित है और इसे किसी और पैकेज की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>The same question is there already.</source>
        <translation>यही प्रश्न पहले से है।</translation>
    </message>
    <message>
        <source>The same seed gives the same answer where the variety is above 0.</source>
        <translation>जहाँ विविधता 0 से ऊपर है वहाँ एक ही सीड एक ही उत्तर देता है।</translation>
    </message>
    <message>
        <source>The same text surprises it otherwise: perplexity {export} instead of {original}; up to {limit} % apart is expected.</source>
        <translation>वही टेक्स्ट इसे अलग तरह से चौंकाता है: परप्लेक्सिटी {original} के बजाय {export}; {limit} % तक का अंतर अपेक्षित है।</translation>
    </message>
    <message>
        <source>The same word for the same thing each time, in the manner of your trade.</source>
        <translation>हर बार उसी चीज़ के लिए वही शब्द, आपके पेशे के ढंग से।</translation>
    </message>
    <message>
        <source>The same words as expected; capital letters, punctuation and English articles do not count.</source>
        <translation>वही शब्द जो अपेक्षित थे; बड़े अक्षर, विराम चिह्न और अंग्रेज़ी आर्टिकल नहीं गिने जाते।</translation>
    </message>
    <message>
        <source>The server has no such database: {reason}.</source>
        <translation>सर्वर पर ऐसा डेटाबेस नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>The settings were saved by a newer version of Ustad; what this one does not know stays there.</source>
        <translation>सेटिंग्स Ustad के नए संस्करण ने सहेजी थीं; जो यह संस्करण नहीं जानता वह वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>The share of all steps in which the learning rate rises from zero.</source>
        <translation>सभी चरणों का वह हिस्सा जिसमें लर्निंग रेट शून्य से बढ़ता है।</translation>
    </message>
    <message>
        <source>The share of citations that are needed for what they stand behind.</source>
        <translation>उन हवालों का हिस्सा जो अपनी बात के लिए ज़रूरी हैं।</translation>
    </message>
    <message>
        <source>The share of sentences that the passages say too.</source>
        <translation>उन वाक्यों का हिस्सा जो अंश भी कहते हैं।</translation>
    </message>
    <message>
        <source>The share of sentences that the passages they cite say (citation recall).</source>
        <translation>उन वाक्यों का हिस्सा जिन्हें उनके हवाले वाले अंश कहते हैं (हवाला रिकॉल)।</translation>
    </message>
    <message>
        <source>The share of the adapter left out at random in each step, against learning by rote.</source>
        <translation>रटने से बचाने के लिए हर चरण में यादृच्छिक रूप से छोड़ा जाने वाला अडैप्टर का हिस्सा।</translation>
    </message>
    <message>
        <source>The size of each correction. If the loss jumps about or grows, make it smaller.</source>
        <translation>हर सुधार का आकार। यदि लॉस उछलता या बढ़ता है, तो इसे छोटा करें।</translation>
    </message>
    <message>
        <source>The system's keyring did not give the key: {reason}.</source>
        <translation>सिस्टम की कीरिंग ने कुंजी नहीं दी: {reason}।</translation>
    </message>
    <message>
        <source>The template asks for the turns of the row, and it has none.</source>
        <translation>टेम्पलेट पंक्ति की बारियाँ माँगता है, और उसमें कोई नहीं है।</translation>
    </message>
    <message>
        <source>The template cannot be used: line {line}: {reason}.</source>
        <translation>टेम्पलेट इस्तेमाल नहीं हो सकता: लाइन {line}: {reason}।</translation>
    </message>
    <message>
        <source>The template cannot be used: {part}.</source>
        <translation>टेम्पलेट इस्तेमाल नहीं हो सकता: {part}।</translation>
    </message>
    <message>
        <source>The template names “{name}”, which is no column: {columns}.</source>
        <translation>टेम्पलेट में “{name}” आता है, जो कोई कॉलम नहीं है: {columns}।</translation>
    </message>
    <message>
        <source>The template refuses the row: {reason}</source>
        <translation>टेम्पलेट पंक्ति को स्वीकार नहीं करता: {reason}</translation>
    </message>
    <message>
        <source>The text cannot be taken apart again: what it is made of is in no column of its own.</source>
        <translation>टेक्स्ट को वापस अलग नहीं किया जा सकता: वह जिनसे बना है वे अपने किसी कॉलम में नहीं हैं।</translation>
    </message>
    <message>
        <source>The text encoder in {folder} cannot be loaded: {reason}.</source>
        <translation>{folder} का टेक्स्ट एन्कोडर लोड नहीं हो सकता: {reason}।</translation>
    </message>
    <message>
        <source>The text ends too early or is no JSON here.</source>
        <translation>यहाँ टेक्स्ट समय से पहले समाप्त हो जाता है या JSON नहीं है।</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>टेक्स्ट खाली है।</translation>
    </message>
    <message>
        <source>The text is too long for “{model}” at {host}: {reason}.</source>
        <translation>टेक्स्ट {host} पर “{model}” के लिए बहुत लंबा है: {reason}।</translation>
    </message>
    <message>
        <source>The time was used up: {asked} of {all} questions were asked, drawn evenly.</source>
        <translation>समय समाप्त हो गया: {all} में से {asked} प्रश्न पूछे गए, समान रूप से चुने हुए।</translation>
    </message>
    <message>
        <source>The tokenizer in {folder} could not be loaded: {reason}</source>
        <translation>{folder} का टोकनाइज़र लोड नहीं हो सका: {reason}</translation>
    </message>
    <message>
        <source>The vendor's own licence: “Built with Llama” must be shown, its rules of use kept, and more than 700 million users a month need another.</source>
        <translation>निर्माता का अपना लाइसेंस: “Built with Llama” दिखाना होगा, उपयोग के नियम मानने होंगे, और महीने में 70 करोड़ से अधिक उपयोगकर्ताओं के लिए दूसरा लाइसेंस चाहिए।</translation>
    </message>
    <message>
        <source>The vendor's own terms: its rules of use go with every copy and everything made from it.</source>
        <translation>निर्माता की अपनी शर्तें: उपयोग के नियम हर प्रति और उससे बनी हर चीज़ के साथ चलते हैं।</translation>
    </message>
    <message>
        <source>The weights in {folder} are empty.</source>
        <translation>{folder} के वेट खाली हैं।</translation>
    </message>
    <message numerus="yes">
        <source>The weights in {folder} are not complete: %n tensor(s) missing, such as {first}.</source>
        <translation>
            <numerusform>{folder} के वेट अधूरे हैं: %n टेंसर नहीं है, जैसे {first}।</numerusform>
            <numerusform>{folder} के वेट अधूरे हैं: %n टेंसर नहीं हैं, जैसे {first}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weights in {folder} do not fit its config.json: %n tensor(s) left over, such as {first}.</source>
        <translation>
            <numerusform>{folder} के वेट उसके config.json से मेल नहीं खाते: %n टेंसर अतिरिक्त है, जैसे {first}।</numerusform>
            <numerusform>{folder} के वेट उसके config.json से मेल नहीं खाते: %n टेंसर अतिरिक्त हैं, जैसे {first}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weights in {folder} do not fit its config.json: %n tensor(s) of another shape, such as {first}.</source>
        <translation>
            <numerusform>{folder} के वेट उसके config.json से मेल नहीं खाते: %n टेंसर का आकार अलग है, जैसे {first}।</numerusform>
            <numerusform>{folder} के वेट उसके config.json से मेल नहीं खाते: %n टेंसरों का आकार अलग है, जैसे {first}।</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights that were best on validation: Olive keeps the last.</source>
        <translation>वे वेट जो वैलिडेशन पर सर्वश्रेष्ठ थे: Olive अंतिम वाले रखता है।</translation>
    </message>
    <message>
        <source>The words in bold are what the run “{name}” takes for the answer.</source>
        <translation>मोटे अक्षरों वाले शब्दों को रन “{name}” उत्तर मानता है।</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>The work could not be started: {reason}</source>
        <translation>काम शुरू नहीं हो सका: {reason}</translation>
    </message>
    <message>
        <source>The {rows} rows of a correction cannot be shared evenly by {processes} processes.</source>
        <translation>एक सुधार की {rows} पंक्तियाँ {processes} प्रक्रियाओं में बराबर नहीं बँट सकतीं।</translation>
    </message>
    <message>
        <source>There already is a dataset called “{name}”.</source>
        <translation>“{name}” नाम का डेटासेट पहले से है।</translation>
    </message>
    <message>
        <source>There already is a version called “{name}”.</source>
        <translation>“{name}” नाम का संस्करण पहले से है।</translation>
    </message>
    <message>
        <source>There are no documents, so only the model and its training are compared.</source>
        <translation>कोई दस्तावेज़ नहीं है, इसलिए केवल मॉडल और उसके प्रशिक्षण की तुलना होती है।</translation>
    </message>
    <message>
        <source>There are no questions to ask.</source>
        <translation>पूछने के लिए कोई प्रश्न नहीं है।</translation>
    </message>
    <message>
        <source>There are no rows to train on.</source>
        <translation>प्रशिक्षण के लिए कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>There are no rows to validate on, so that nothing tells which weights are best.</source>
        <translation>वैलिडेशन के लिए कोई पंक्ति नहीं है, इसलिए नहीं पता चलता कि कौन-से वेट सर्वश्रेष्ठ हैं।</translation>
    </message>
    <message>
        <source>There are no rows to validate on: nothing will tell whether rows are learnt by rote.</source>
        <translation>वैलिडेशन के लिए कोई पंक्ति नहीं है: कुछ नहीं बताएगा कि पंक्तियाँ रटी तो नहीं जा रहीं।</translation>
    </message>
    <message>
        <source>There are no validation rows, so trials cannot be told apart.</source>
        <translation>वैलिडेशन पंक्तियाँ नहीं हैं, इसलिए ट्रायलों में फ़र्क नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>There are no weights in {folder}: no {file} was found.</source>
        <translation>{folder} में कोई वेट नहीं हैं: कोई {file} नहीं मिली।</translation>
    </message>
    <message>
        <source>There are not two whole answers to choose from.</source>
        <translation>चुनने के लिए दो पूरे उत्तर नहीं हैं।</translation>
    </message>
    <message>
        <source>There are {labels} labels for {rows} rows: these look like answers, not labels.</source>
        <translation>{rows} पंक्तियों के लिए {labels} लेबल हैं: ये लेबल नहीं, उत्तर लगते हैं।</translation>
    </message>
    <message>
        <source>There is a folder {folder} already, which was not downloaded by Ustad.</source>
        <translation>{folder} फ़ोल्डर पहले से है, जिसे Ustad ने डाउनलोड नहीं किया।</translation>
    </message>
    <message>
        <source>There is a server at {host}, but no Qdrant at this address.</source>
        <translation>{host} पर सर्वर है, पर इस पते पर Qdrant नहीं है।</translation>
    </message>
    <message>
        <source>There is a server at {host}, but none that speaks the OpenAI protocol there.</source>
        <translation>{host} पर सर्वर है, पर वहाँ OpenAI प्रोटोकॉल बोलने वाला कोई नहीं है।</translation>
    </message>
    <message>
        <source>There is already a model called “{name}”.</source>
        <translation>“{name}” नाम का मॉडल पहले से है।</translation>
    </message>
    <message>
        <source>There is much data and memory for all weights, so the whole model can learn.</source>
        <translation>सभी वेट के लिए पर्याप्त डेटा और मेमोरी है, इसलिए पूरा मॉडल सीख सकता है।</translation>
    </message>
    <message>
        <source>There is no ONNX model in {folder}: its genai_config.json is missing.</source>
        <translation>{folder} में कोई ONNX मॉडल नहीं है: उसका genai_config.json नहीं है।</translation>
    </message>
    <message>
        <source>There is no accepted row to write.</source>
        <translation>लिखने के लिए कोई स्वीकृत पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>There is no column called “{name}”.</source>
        <translation>“{name}” नाम का कोई कॉलम नहीं है।</translation>
    </message>
    <message>
        <source>There is no correction to save.</source>
        <translation>सहेजने के लिए कोई सुधार नहीं है।</translation>
    </message>
    <message>
        <source>There is no dataset in this project yet.</source>
        <translation>इस प्रोजेक्ट में अभी कोई डेटासेट नहीं है।</translation>
    </message>
    <message>
        <source>There is no embedding model in {path}.</source>
        <translation>{path} में कोई एम्बेडिंग मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>There is no encoding called “{name}” here.</source>
        <translation>यहाँ “{name}” नाम की कोई एन्कोडिंग नहीं है।</translation>
    </message>
    <message>
        <source>There is no engine called “{engine}”.</source>
        <translation>“{engine}” नाम का कोई इंजन नहीं है।</translation>
    </message>
    <message>
        <source>There is no export as “{precision}” for “{provider}”.</source>
        <translation>“{provider}” के लिए “{precision}” में कोई निर्यात नहीं है।</translation>
    </message>
    <message>
        <source>There is no language model here that Ustad can read.</source>
        <translation>यहाँ ऐसा कोई भाषा मॉडल नहीं है जिसे Ustad पढ़ सके।</translation>
    </message>
    <message>
        <source>There is no model in {folder}: its config.json is missing.</source>
        <translation>{folder} में कोई मॉडल नहीं है: उसका config.json नहीं है।</translation>
    </message>
    <message>
        <source>There is no number type {dtype}.</source>
        <translation>{dtype} कोई संख्या प्रकार नहीं है।</translation>
    </message>
    <message>
        <source>There is no part of a dataset called “{name}”.</source>
        <translation>डेटासेट का “{name}” नाम का कोई भाग नहीं है।</translation>
    </message>
    <message>
        <source>There is no pass that trains and could take it.</source>
        <translation>ऐसा कोई पास नहीं है जो प्रशिक्षित करता हो और इसे ले सके।</translation>
    </message>
    <message>
        <source>There is no query.</source>
        <translation>कोई क्वेरी नहीं है।</translation>
    </message>
    <message>
        <source>There is no question in this conversation to ask again.</source>
        <translation>इस बातचीत में फिर से पूछने के लिए कोई प्रश्न नहीं है।</translation>
    </message>
    <message>
        <source>There is no question that two of them answered.</source>
        <translation>ऐसा कोई प्रश्न नहीं है जिसका उत्तर उनमें से दो ने दिया हो।</translation>
    </message>
    <message>
        <source>There is no question that two ways of answering have answered.</source>
        <translation>ऐसा कोई प्रश्न नहीं है जिसका उत्तर दो तरीकों ने दिया हो।</translation>
    </message>
    <message>
        <source>There is no question to ask.</source>
        <translation>पूछने के लिए कोई प्रश्न नहीं है।</translation>
    </message>
    <message>
        <source>There is no question to ask: {reason}</source>
        <translation>पूछने के लिए कोई प्रश्न नहीं है: {reason}</translation>
    </message>
    <message>
        <source>There is no question whose answer is known to be in the indexed documents.</source>
        <translation>ऐसा कोई प्रश्न नहीं जिसका उत्तर इंडेक्स किए गए दस्तावेज़ों में होना ज्ञात हो।</translation>
    </message>
    <message>
        <source>There is no shape of rows called “{shape}”.</source>
        <translation>पंक्तियों का “{shape}” नाम का कोई ढाँचा नहीं है।</translation>
    </message>
    <message>
        <source>There is no status of rows called “{name}”.</source>
        <translation>पंक्तियों की “{name}” नाम की कोई स्थिति नहीं है।</translation>
    </message>
    <message>
        <source>There is no such command. There are: {known}.</source>
        <translation>ऐसी कोई कमांड नहीं है। ये हैं: {known}।</translation>
    </message>
    <message>
        <source>There is no task called “{name}”.</source>
        <translation>“{name}” नाम का कोई कार्य नहीं है।</translation>
    </message>
    <message>
        <source>There is no workflow of Olive called “{key}”.</source>
        <translation>Olive का “{key}” नाम का कोई वर्कफ़्लो नहीं है।</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>पूछने के लिए कोई नहीं है।</translation>
    </message>
    <message>
        <source>There is not enough memory for this training.</source>
        <translation>इस प्रशिक्षण के लिए पर्याप्त मेमोरी नहीं है।</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>इसके लिए पर्याप्त मेमोरी नहीं है।</translation>
    </message>
    <message>
        <source>There is not enough memory for what Olive was to do.</source>
        <translation>Olive को जो करना था उसके लिए पर्याप्त मेमोरी नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>वापस लाने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to learn from them.</source>
        <translation>इनसे सीखने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to learn from them. Write the answer, or delete the rows.</source>
        <translation>इनसे सीखने को कुछ नहीं है। उत्तर लिखें, या पंक्तियाँ हटाएँ।</translation>
    </message>
    <message>
        <source>There is something at {path} already.</source>
        <translation>{path} पर पहले से कुछ है।</translation>
    </message>
    <message>
        <source>These are few votes: vote on more to know the judge better.</source>
        <translation>ये थोड़े वोट हैं: निर्णायक को बेहतर जानने के लिए और पर वोट दें।</translation>
    </message>
    <message>
        <source>These are sentences quoted from your documents. No language model wrote them.</source>
        <translation>ये आपके दस्तावेज़ों से उद्धृत वाक्य हैं। इन्हें किसी भाषा मॉडल ने नहीं लिखा।</translation>
    </message>
    <message>
        <source>These are several statements; only one is run.</source>
        <translation>ये कई कथन हैं; केवल एक चलाया जाता है।</translation>
    </message>
    <message>
        <source>These questions and arms cannot be compared by “{metric}”.</source>
        <translation>“{metric}” से इन प्रश्नों और तरीकों की तुलना नहीं हो सकती।</translation>
    </message>
    <message>
        <source>These rows are conversations or plain text; this needs a column with a text and one beside it.</source>
        <translation>ये पंक्तियाँ बातचीत या सादा टेक्स्ट हैं; इसके लिए टेक्स्ट वाला एक कॉलम और उसके साथ एक और कॉलम चाहिए।</translation>
    </message>
    <message>
        <source>They say nothing about which answer is better.</source>
        <translation>इनसे नहीं पता चलता कि कौन-सा उत्तर बेहतर है।</translation>
    </message>
    <message>
        <source>They would make the model look better than it is. The fix moves them to the training rows.</source>
        <translation>ये मॉडल को असलियत से बेहतर दिखाएँगी। सुधार इन्हें प्रशिक्षण पंक्तियों में ले जाता है।</translation>
    </message>
    <message>
        <source>Think of what people will ask of it on an ordinary day.</source>
        <translation>सोचें कि किसी सामान्य दिन लोग उससे क्या पूछेंगे।</translation>
    </message>
    <message>
        <source>This Ustad cannot install Olive: it runs without a Python of its own.</source>
        <translation>यह Ustad Olive इंस्टॉल नहीं कर सकता: यह अपने Python के बिना चलता है।</translation>
    </message>
    <message>
        <source>This Ustad takes no further packages: set Ustad up with its installer, and add the package there.</source>
        <translation>यह Ustad और पैकेज नहीं लेता: Ustad को उसके इंस्टॉलर से सेट अप करें, और पैकेज वहाँ जोड़ें।</translation>
    </message>
    <message>
        <source>This Windows is too old for DirectML.</source>
        <translation>यह Windows DirectML के लिए बहुत पुराना है।</translation>
    </message>
    <message>
        <source>This answer broke off when the program ended. Ask again for a whole one.</source>
        <translation>प्रोग्राम बंद होने पर यह उत्तर अधूरा रह गया। पूरे उत्तर के लिए फिर से पूछें।</translation>
    </message>
    <message>
        <source>This answer cannot be gone on with.</source>
        <translation>इस उत्तर को आगे नहीं बढ़ाया जा सकता।</translation>
    </message>
    <message>
        <source>This answer is not backed by your documents: it cites none of the passages.</source>
        <translation>यह उत्तर आपके दस्तावेज़ों पर आधारित नहीं है: यह किसी अंश का हवाला नहीं देता।</translation>
    </message>
    <message>
        <source>This answer is not there, or not whole: it cannot be the best.</source>
        <translation>यह उत्तर मौजूद नहीं है, या पूरा नहीं है: यह सर्वश्रेष्ठ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>This asks for everything of a kind, and no records and no sentences with these words are in your documents: a list taken from a few passages could lack most of it.</source>
        <translation>यह किसी प्रकार की सभी चीज़ें माँगता है, और आपके दस्तावेज़ों में न रिकॉर्ड हैं न इन शब्दों वाले वाक्य: कुछ अंशों से बनी सूची में अधिकांश छूट सकता है।</translation>
    </message>
    <message>
        <source>This asks to count, and your documents hold no records that could be counted: a number taken from a few passages could be wrong.</source>
        <translation>यह गिनने को कहता है, और आपके दस्तावेज़ों में ऐसे रिकॉर्ड नहीं हैं जिन्हें गिना जा सके: कुछ अंशों से ली गई संख्या गलत हो सकती है।</translation>
    </message>
    <message>
        <source>This changes more text than can be changed, and undone, in one step.</source>
        <translation>इससे इतना टेक्स्ट बदलता है जितना एक बार में बदला और पूर्ववत नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>This changes so much text that it could not be undone in one step.</source>
        <translation>इससे इतना टेक्स्ट बदलता है कि इसे एक बार में पूर्ववत नहीं किया जा सकेगा।</translation>
    </message>
    <message>
        <source>This conversation was deleted meanwhile.</source>
        <translation>यह बातचीत इस बीच हटा दी गई।</translation>
    </message>
    <message>
        <source>This dataset has no rows to train on.</source>
        <translation>इस डेटासेट में प्रशिक्षण के लिए कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>This folder cannot be read: {reason}.</source>
        <translation>यह फ़ोल्डर पढ़ा नहीं जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>This graphics card is too old for models squeezed to {bits} bits.</source>
        <translation>यह ग्राफ़िक्स कार्ड {bits} बिट में क्वांटाइज़ किए मॉडलों के लिए बहुत पुराना है।</translation>
    </message>
    <message>
        <source>This has its weights in Python pickles only, which can run any program when opened; Ustad does not fetch them.</source>
        <translation>इसके वेट केवल Python pickle में हैं, जो खुलने पर कोई भी प्रोग्राम चला सकते हैं; Ustad उन्हें नहीं लाता।</translation>
    </message>
    <message>
        <source>This has its weights in the GGUF format only, which cannot be trained.</source>
        <translation>इसके वेट केवल GGUF प्रारूप में हैं, जिसे प्रशिक्षित नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>This is an adapter, not a whole model.</source>
        <translation>यह अडैप्टर है, पूरा मॉडल नहीं।</translation>
    </message>
    <message>
        <source>This is no database, or a damaged one: {reason}.</source>
        <translation>यह डेटाबेस नहीं है, या खराब है: {reason}।</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>यह रेगुलर एक्सप्रेशन नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>This is no token of the hub: those begin with hf_.</source>
        <translation>यह हब का टोकन नहीं है: वे hf_ से शुरू होते हैं।</translation>
    </message>
    <message>
        <source>This is not a key: it holds spaces, line ends or letters no key has.</source>
        <translation>यह कुंजी नहीं है: इसमें रिक्त स्थान, लाइन के अंत या ऐसे अक्षर हैं जो किसी कुंजी में नहीं होते।</translation>
    </message>
    <message>
        <source>This is not an address of a database: {reason}.</source>
        <translation>यह डेटाबेस का पता नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>This is not the address of a database.</source>
        <translation>यह डेटाबेस का पता नहीं है।</translation>
    </message>
    <message>
        <source>This method does not suit models that read and do not write.</source>
        <translation>यह विधि उन मॉडलों के लिए ठीक नहीं है जो पढ़ते हैं और लिखते नहीं।</translation>
    </message>
    <message>
        <source>This method finds no layers in this model to work on.</source>
        <translation>इस विधि को इस मॉडल में काम करने के लिए कोई परत नहीं मिली।</translation>
    </message>
    <message>
        <source>This model can read so little that only the part of the first passage nearest to the question fitted.</source>
        <translation>यह मॉडल इतना कम पढ़ सकता है कि पहले अंश का केवल वही हिस्सा समाया जो प्रश्न के सबसे निकट है।</translation>
    </message>
    <message>
        <source>This model cannot be trained on them as they are.</source>
        <translation>ये जैसी हैं, इन पर यह मॉडल प्रशिक्षित नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>This model comes without a tokenizer.json, so its words cannot be read.</source>
        <translation>यह मॉडल tokenizer.json के बिना आता है, इसलिए इसके शब्द पढ़े नहीं जा सकते।</translation>
    </message>
    <message>
        <source>This model has no layers called {names}.</source>
        <translation>इस मॉडल में {names} नाम की परतें नहीं हैं।</translation>
    </message>
    <message>
        <source>This model is too small to read a whole document and say it in its own words. Choose a larger model, or an address, for a summary.</source>
        <translation>यह मॉडल इतना छोटा है कि पूरा दस्तावेज़ पढ़कर उसे अपने शब्दों में नहीं कह सकता। सारांश के लिए बड़ा मॉडल या कोई पता चुनें।</translation>
    </message>
    <message>
        <source>This model is too small to read passages: sentences quoted from the documents stand for RAG.</source>
        <translation>यह मॉडल अंश पढ़ने के लिए बहुत छोटा है: RAG की जगह दस्तावेज़ों से उद्धृत वाक्य लिए गए हैं।</translation>
    </message>
    <message>
        <source>This model's tokenizer is of the old, slow kind.</source>
        <translation>इस मॉडल का टोकनाइज़र पुराने, धीमे प्रकार का है।</translation>
    </message>
    <message>
        <source>This needs about {need} GB of memory; {available} GB are free.</source>
        <translation>इसे लगभग {need} GB मेमोरी चाहिए; {available} GB खाली हैं।</translation>
    </message>
    <message>
        <source>This pass is no longer usable. Take it out, or use what is named beside.</source>
        <translation>यह पास अब इस्तेमाल नहीं हो सकता। इसे निकालें, या साथ में बताया गया इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>This trial is of an earlier version and does not say how it was asked.</source>
        <translation>यह ट्रायल पुराने संस्करण का है और यह नहीं बताता कि कैसे पूछा गया था।</translation>
    </message>
    <message>
        <source>This trial was made by an earlier version, which kept no recipe: it cannot be repeated as it was.</source>
        <translation>यह ट्रायल एक पुराने संस्करण ने किया था, जो रेसिपी नहीं सहेजता था: इसे ज्यों-का-त्यों दोहराया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This version is no longer there.</source>
        <translation>यह संस्करण अब मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>This was not counted: “{words}” is no field and no value of the records of “{file}”.</source>
        <translation>यह नहीं गिना गया: “{words}” “{file}” के रिकॉर्डों का न कोई फ़ील्ड है और न कोई मान।</translation>
    </message>
    <message>
        <source>Those of the ONNX model that it is for.</source>
        <translation>उस ONNX मॉडल के, जिसके लिए यह है।</translation>
    </message>
    <message>
        <source>Thousands, checked by people who know, collected all the time</source>
        <translation>हज़ारों, जानकार लोगों के जाँचे हुए, लगातार इकट्ठा किए जाते हुए</translation>
    </message>
    <message>
        <source>Tick at least one document that is indexed.</source>
        <translation>कम से कम एक इंडेक्स किया हुआ दस्तावेज़ चुनें।</translation>
    </message>
    <message>
        <source>Tick at least two, or leave it out of the search.</source>
        <translation>कम से कम दो चुनें, या इसे खोज से बाहर रखें।</translation>
    </message>
    <message>
        <source>Tick fewer values, or at least one.</source>
        <translation>कम मान चुनें, या कम से कम एक।</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Time at most</source>
        <translation>अधिकतम समय</translation>
    </message>
    <message>
        <source>Time for it</source>
        <translation>इसके लिए समय</translation>
    </message>
    <message>
        <source>Together: {size} GB</source>
        <translation>कुल: {size} GB</translation>
    </message>
    <message>
        <source>Tokens at most</source>
        <translation>अधिकतम टोकन</translation>
    </message>
    <message>
        <source>Too small to write usable rows. Add a larger model on the Models screen, or an address in Settings.</source>
        <translation>काम की पंक्तियाँ लिखने के लिए बहुत छोटा। मॉडल स्क्रीन पर बड़ा मॉडल, या सेटिंग्स में कोई पता जोड़ें।</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Train it on the Training screen, or give the rows questions and answers.</source>
        <translation>इसे प्रशिक्षण स्क्रीन पर प्रशिक्षित करें, या पंक्तियों को प्रश्न और उत्तर दें।</translation>
    </message>
    <message>
        <source>Train marking the answer in a passage</source>
        <translation>अंश में उत्तर चिह्नित करना सिखाएँ</translation>
    </message>
    <message>
        <source>Train on one kind of rows at a time.</source>
        <translation>एक बार में एक ही प्रकार की पंक्तियों पर प्रशिक्षण करें।</translation>
    </message>
    <message>
        <source>Train on the rows</source>
        <translation>पंक्तियों पर प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>Train on {percent} % of the rows</source>
        <translation>{percent} % पंक्तियों पर प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>Train this on the Training screen.</source>
        <translation>इसे प्रशिक्षण स्क्रीन पर प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>Train “{name}”</source>
        <translation>“{name}” का प्रशिक्षण</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>इस रन में प्रशिक्षित</translation>
    </message>
    <message>
        <source>Trained on in nearly the same words</source>
        <translation>लगभग उन्हीं शब्दों में प्रशिक्षण हुआ</translation>
    </message>
    <message>
        <source>Trained on in other words</source>
        <translation>दूसरे शब्दों में प्रशिक्षण हुआ</translation>
    </message>
    <message>
        <source>Trained on to the letter</source>
        <translation>अक्षरशः प्रशिक्षण हुआ</translation>
    </message>
    <message>
        <source>Trained rows</source>
        <translation>प्रशिक्षण की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Training has not changed a single weight.</source>
        <translation>प्रशिक्षण ने एक भी वेट नहीं बदला।</translation>
    </message>
    <message>
        <source>Training lost its way at step {step}: the loss is no longer a number. It was stopped.</source>
        <translation>चरण {step} पर प्रशिक्षण भटक गया: लॉस अब संख्या नहीं रहा। उसे रोक दिया गया।</translation>
    </message>
    <message>
        <source>Training runs on the processor although there is an NVIDIA GPU: PyTorch cannot use it. Update its driver, or look whether another program holds it.</source>
        <translation>NVIDIA GPU होते हुए भी प्रशिक्षण प्रोसेसर पर चल रहा है: PyTorch उसे इस्तेमाल नहीं कर सकता। उसका ड्राइवर अपडेट करें, या देखें कि किसी दूसरे प्रोग्राम ने उसे ले तो नहीं रखा।</translation>
    </message>
    <message>
        <source>Training runs on the processor although there is an NVIDIA GPU: the installed PyTorch is the build for processors only. Run the installer again to get the other one.</source>
        <translation>NVIDIA GPU होते हुए भी प्रशिक्षण प्रोसेसर पर चल रहा है: इंस्टॉल किया हुआ PyTorch केवल प्रोसेसर वाला बिल्ड है। दूसरा पाने के लिए इंस्टॉलर फिर से चलाएँ।</translation>
    </message>
    <message>
        <source>Training took</source>
        <translation>प्रशिक्षण में समय</translation>
    </message>
    <message>
        <source>Trains every weight and makes a whole new model: it learns the most, forgets the most, and needs four times the memory of the model or more. Use a small learning rate.</source>
        <translation>हर वेट प्रशिक्षित करता है और पूरा नया मॉडल बनाता है: सबसे अधिक सीखता है, सबसे अधिक भूलता है, और मॉडल से चार गुना या अधिक मेमोरी लेता है। छोटा लर्निंग रेट इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Trains on a quarter and a half of the rows too: that shows whether more rows would help.</source>
        <translation>पंक्तियों के चौथाई और आधे पर भी प्रशिक्षित करता है: इससे पता चलता है कि और पंक्तियों से मदद मिलेगी या नहीं।</translation>
    </message>
    <message>
        <source>Transformers no longer has it.</source>
        <translation>Transformers में यह अब नहीं है।</translation>
    </message>
    <message>
        <source>Transformers no longer has it; what it was for is kept by the job.</source>
        <translation>Transformers में यह अब नहीं है; यह जिसके लिए था उसे कार्य रखता है।</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>ट्रायल</translation>
    </message>
    <message>
        <source>Trial {number} of {trials}</source>
        <translation>{trials} में से ट्रायल {number}</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>ट्रायल</translation>
    </message>
    <message>
        <source>Trials that go badly</source>
        <translation>खराब चलने वाले ट्रायल</translation>
    </message>
    <message>
        <source>Try a prompt</source>
        <translation>प्रॉम्प्ट आज़माना</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>कुछ देर बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again, or allow it a longer wait in Settings.</source>
        <translation>फिर कोशिश करें, या सेटिंग्स में अधिक प्रतीक्षा की अनुमति दें।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Try an operation</source>
        <translation>क्रिया आज़माना</translation>
    </message>
    <message>
        <source>Try other numbers, or another model; the job's log has all it said.</source>
        <translation>दूसरी संख्याएँ या दूसरा मॉडल आज़माएँ; कार्य के लॉग में वह सब है जो उसने कहा।</translation>
    </message>
    <message>
        <source>Try settings of the search</source>
        <translation>खोज की सेटिंग्स आज़माना</translation>
    </message>
    <message>
        <source>Try what a run has learnt</source>
        <translation>रन ने जो सीखा उसे आज़माना</translation>
    </message>
    <message>
        <source>Trying things out on any computer; short, simple texts after fine-tuning.</source>
        <translation>किसी भी कंप्यूटर पर आज़माने के लिए; फ़ाइन-ट्यूनिंग के बाद छोटे, सरल पाठ।</translation>
    </message>
    <message>
        <source>Trying what was installed</source>
        <translation>जो इंस्टॉल हुआ उसे आज़माया जा रहा है</translation>
    </message>
    <message>
        <source>Tuning makes an adapter only; “Optimise” makes the ONNX model of it.</source>
        <translation>ट्यूनिंग केवल अडैप्टर बनाती है; उसका ONNX मॉडल “ऑप्टिमाइज़ करें” बनाता है।</translation>
    </message>
    <message>
        <source>Turn {number} is empty</source>
        <translation>बारी {number} खाली है</translation>
    </message>
    <message>
        <source>Turn {number} of “{column}” does not say who speaks: {name}.</source>
        <translation>“{column}” की बारी {number} नहीं बताती कि कौन बोलता है: {name}।</translation>
    </message>
    <message>
        <source>Turn {number}: a tool answers although none was called</source>
        <translation>बारी {number}: टूल उत्तर देता है जबकि कोई टूल बुलाया नहीं गया</translation>
    </message>
    <message>
        <source>Turn {number}: nobody answers what the tool said</source>
        <translation>बारी {number}: टूल ने जो कहा उसका कोई उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>Turn {number}: the assistant speaks before the user</source>
        <translation>बारी {number}: सहायक उपयोगकर्ता से पहले बोलता है</translation>
    </message>
    <message>
        <source>Turn {number}: the assistant speaks twice in a row</source>
        <translation>बारी {number}: सहायक लगातार दो बार बोलता है</translation>
    </message>
    <message>
        <source>Turn {number}: the system speaks in the middle</source>
        <translation>बारी {number}: सिस्टम बीच में बोलता है</translation>
    </message>
    <message>
        <source>Turn {number}: the user speaks twice in a row</source>
        <translation>बारी {number}: उपयोगकर्ता लगातार दो बार बोलता है</translation>
    </message>
    <message>
        <source>Turn “Recompute instead of keeping” off, or choose another method.</source>
        <translation>“रखने के बजाय फिर से गणना करें” बंद करें, या दूसरी विधि चुनें।</translation>
    </message>
    <message>
        <source>Two marked places overlap: “{first}” and “{second}”.</source>
        <translation>दो चिह्नित स्थान एक-दूसरे पर चढ़ते हैं: “{first}” और “{second}”।</translation>
    </message>
    <message>
        <source>Type a question.</source>
        <translation>प्रश्न लिखें।</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>कम से कम एक अक्षर लिखें।</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>एक लिखें।</translation>
    </message>
    <message>
        <source>Type or paste one.</source>
        <translation>कुछ लिखें या चिपकाएँ।</translation>
    </message>
    <message>
        <source>Under 200, or all of one kind</source>
        <translation>200 से कम, या सब एक ही प्रकार के</translation>
    </message>
    <message>
        <source>Under “Layers with an adapter”, name some of these: {known}.</source>
        <translation>“अडैप्टर वाली परतें” में इनमें से कुछ के नाम दें: {known}।</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again in Settings.</source>
        <translation>उसे अनलॉक करके फिर कोशिश करें, या सेटिंग्स में कुंजी फिर से दर्ज करें।</translation>
    </message>
    <message>
        <source>Unlock the system's keyring, or sign in to the system again.</source>
        <translation>सिस्टम की कीरिंग अनलॉक करें, या सिस्टम में फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>Unpack it, and import what is in it.</source>
        <translation>इसे अनपैक करें, और जो अंदर है उसे आयात करें।</translation>
    </message>
    <message>
        <source>Unpacking {package}</source>
        <translation>{package} अनपैक हो रहा है</translation>
    </message>
    <message>
        <source>Unset it and start Ustad again, or add the folder of a model you have.</source>
        <translation>उसे हटाएँ और Ustad फिर शुरू करें, या अपने किसी मॉडल का फ़ोल्डर जोड़ें।</translation>
    </message>
    <message>
        <source>Update Ustad to use it; nothing in it is changed until then.</source>
        <translation>इसे इस्तेमाल करने के लिए Ustad अपडेट करें; तब तक इसमें कुछ नहीं बदला जाता।</translation>
    </message>
    <message>
        <source>Update Ustad to work in it; until then nothing in it is changed.</source>
        <translation>इसमें काम करने के लिए Ustad अपडेट करें; तब तक इसमें कुछ नहीं बदला जाता।</translation>
    </message>
    <message>
        <source>Update Ustad. As they were, they are kept in {path}.</source>
        <translation>Ustad अपडेट करें। जैसी थीं वैसी ही वे {path} में रखी हैं।</translation>
    </message>
    <message>
        <source>Update Windows, or use a build of the model for the processor.</source>
        <translation>Windows अपडेट करें, या प्रोसेसर के लिए बना मॉडल का बिल्ड इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Update the device's driver, or choose another provider for models.</source>
        <translation>डिवाइस का ड्राइवर अपडेट करें, या मॉडलों के लिए दूसरा प्रोवाइडर चुनें।</translation>
    </message>
    <message>
        <source>Update the driver of the graphics card; until then let models run on the processor.</source>
        <translation>ग्राफ़िक्स कार्ड का ड्राइवर अपडेट करें; तब तक मॉडलों को प्रोसेसर पर चलने दें।</translation>
    </message>
    <message>
        <source>Use LoRA</source>
        <translation>LoRA इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use LoRA instead of QLoRA, or run the installer again.</source>
        <translation>QLoRA की जगह LoRA इस्तेमाल करें, या इंस्टॉलर फिर से चलाएँ।</translation>
    </message>
    <message>
        <source>Use LoRA instead of QLoRA.</source>
        <translation>QLoRA की जगह LoRA इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Use QLoRA</source>
        <translation>QLoRA इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor or a graphics card.</source>
        <translation>प्रोसेसर या ग्राफ़िक्स कार्ड के लिए बना मॉडल का बिल्ड इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor or for CUDA.</source>
        <translation>प्रोसेसर या CUDA के लिए बना मॉडल का बिल्ड इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor or for DirectML, or chat with it in PyTorch.</source>
        <translation>प्रोसेसर या DirectML के लिए बना मॉडल का बिल्ड इस्तेमाल करें, या PyTorch में इससे चैट करें।</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor or for DirectML.</source>
        <translation>प्रोसेसर या DirectML के लिए बना मॉडल का बिल्ड इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor.</source>
        <translation>प्रोसेसर के लिए बना मॉडल का बिल्ड इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Use a single character, such as a comma, a tab or a semicolon.</source>
        <translation>एक ही वर्ण इस्तेमाल करें, जैसे अल्पविराम, टैब या अर्धविराम।</translation>
    </message>
    <message>
        <source>Use an index that is up to date (variable PIP_INDEX_URL).</source>
        <translation>अद्यतन इंडेक्स इस्तेमाल करें (वेरिएबल PIP_INDEX_URL)।</translation>
    </message>
    <message>
        <source>Use it as it is, or train with LoRA, which can be merged.</source>
        <translation>इसे जैसा है वैसा इस्तेमाल करें, या LoRA से प्रशिक्षित करें, जो मर्ज हो सकता है।</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only.</source>
        <translation>केवल अक्षर, अंक और हाइफ़न इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and hyphens.</source>
        <translation>अक्षर, अंक, रिक्त स्थान और हाइफ़न इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Use one of these endings: {known}, also with {packed} after it.</source>
        <translation>इनमें से कोई अंत इस्तेमाल करें: {known}, उसके बाद {packed} भी हो सकता है।</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>इनमें से एक इस्तेमाल करें: {known}।</translation>
    </message>
    <message>
        <source>Use smaller numbers in { }, or * and + in their place.</source>
        <translation>{ } में छोटी संख्याएँ इस्तेमाल करें, या उनकी जगह * और +।</translation>
    </message>
    <message>
        <source>Use system, user, assistant or tool.</source>
        <translation>system, user, assistant या tool इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Use the adapter as it is; it does not have to be merged.</source>
        <translation>अडैप्टर को जैसा है वैसा इस्तेमाल करें; उसे मर्ज करना ज़रूरी नहीं है।</translation>
    </message>
    <message>
        <source>Use the columns' own names in the braces.</source>
        <translation>कोष्ठकों में कॉलमों के अपने नाम इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Use the columns' own names, or “messages” for the turns.</source>
        <translation>कॉलमों के अपने नाम इस्तेमाल करें, या बारियों के लिए “messages”।</translation>
    </message>
    <message>
        <source>Use the hub itself, or another mirror, under “Hub access”.</source>
        <translation>“हब ऐक्सेस” में हब स्वयं, या दूसरा मिरर इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Use the pass “ModelBuilder” in its place (on a command line: --use_model_builder).</source>
        <translation>उसकी जगह पास “ModelBuilder” इस्तेमाल करें (कमांड लाइन पर: --use_model_builder)।</translation>
    </message>
    <message>
        <source>Use train, validation or test.</source>
        <translation>train, validation या test इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Use up to 100 letters, digits and spaces, without / \ : * ? " &lt; &gt; |</source>
        <translation>अधिकतम 100 अक्षर, अंक और रिक्त स्थान इस्तेमाल करें, इनके बिना: / \ : * ? " &lt; &gt; |</translation>
    </message>
    <message>
        <source>Use “olive shared-cache”, if you need one at all.</source>
        <translation>यदि इसकी ज़रूरत हो ही, तो “olive shared-cache” इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Use “quotes”, “torch”, “onnx” or “address”.</source>
        <translation>“quotes”, “torch”, “onnx” या “address” इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>User and assistant should take turns, and the assistant should have the last word. Many models' templates refuse anything else.</source>
        <translation>उपयोगकर्ता और सहायक को बारी-बारी से बोलना चाहिए, और अंतिम शब्द सहायक का होना चाहिए। कई मॉडलों के टेम्पलेट और कुछ स्वीकार नहीं करते।</translation>
    </message>
    <message>
        <source>Ustad cannot read rows from {path}: it does not know “{suffix}” files.</source>
        <translation>Ustad {path} से पंक्तियाँ नहीं पढ़ सकता: वह “{suffix}” फ़ाइलें नहीं जानता।</translation>
    </message>
    <message>
        <source>Ustad does not know how to write “{suffix}” files.</source>
        <translation>Ustad “{suffix}” फ़ाइलें लिखना नहीं जानता।</translation>
    </message>
    <message>
        <source>Ustad is not allowed to read {path}.</source>
        <translation>Ustad को {path} पढ़ने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Ustad is not allowed to use {path}.</source>
        <translation>Ustad को {path} इस्तेमाल करने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Ustad looks at its memory and reckons with that</source>
        <translation>Ustad इसकी मेमोरी देखकर उसी से हिसाब लगाता है</translation>
    </message>
    <message>
        <source>Ustad runs no Python that comes with a model.</source>
        <translation>Ustad मॉडल के साथ आने वाला कोई Python नहीं चलाता।</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Usual: half at random, half at zero. PiSSA and OLoRA begin with the strongest directions of the model's own weights, which often learns faster; the saved adapter fits the unchanged model and is twice as large.</source>
        <translation>सामान्य: आधा यादृच्छिक, आधा शून्य। PiSSA और OLoRA मॉडल के अपने वेट की सबसे प्रबल दिशाओं से शुरू होते हैं, जिससे अक्सर सीखना तेज़ होता है; सहेजा अडैप्टर अपरिवर्तित मॉडल पर बैठता है और दोगुना बड़ा होता है।</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>विविधता</translation>
    </message>
    <message>
        <source>Vector store</source>
        <translation>वेक्टर स्टोर</translation>
    </message>
    <message>
        <source>Verify an export</source>
        <translation>निर्यात सत्यापित करना</translation>
    </message>
    <message>
        <source>Verify “{name}”</source>
        <translation>“{name}” को सत्यापित करना</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>संस्करण {version}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Wait a while, or raise your limit with whoever runs it.</source>
        <translation>कुछ देर प्रतीक्षा करें, या इसे चलाने वाले से अपनी सीमा बढ़वाएँ।</translation>
    </message>
    <message>
        <source>Wait for it, or stop it first.</source>
        <translation>उसकी प्रतीक्षा करें, या पहले उसे रोकें।</translation>
    </message>
    <message>
        <source>Wait for that one, or stop it first.</source>
        <translation>उसकी प्रतीक्षा करें, या पहले उसे रोकें।</translation>
    </message>
    <message>
        <source>Wait for them, or ask those that failed again.</source>
        <translation>उनकी प्रतीक्षा करें, या जो विफल रहे उनसे फिर पूछें।</translation>
    </message>
    <message>
        <source>Wait until it is done, or close the other window of Ustad.</source>
        <translation>उसके पूरा होने तक प्रतीक्षा करें, या Ustad की दूसरी विंडो बंद करें।</translation>
    </message>
    <message>
        <source>Wait until the jobs that use it are done.</source>
        <translation>इसे इस्तेमाल करने वाले कार्यों के पूरा होने तक प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>Wait until the program that writes it is done, then press Index again.</source>
        <translation>इसे लिखने वाले प्रोग्राम के पूरा होने तक प्रतीक्षा करें, फिर “इंडेक्स करें” दोबारा दबाएँ।</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>वॉर्म-अप</translation>
    </message>
    <message>
        <source>Way of answering</source>
        <translation>उत्तर देने का तरीका</translation>
    </message>
    <message>
        <source>Ways of expression</source>
        <translation>कहने का ढंग</translation>
    </message>
    <message>
        <source>We reckon with one task. Another can be added at any time.</source>
        <translation>हम एक काम मानकर चलते हैं। दूसरा कभी भी जोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>We reckon with this computer.</source>
        <translation>हम इसी कंप्यूटर को मानकर चलते हैं।</translation>
    </message>
    <message>
        <source>Weigh a trial</source>
        <translation>ट्रायल को तौलें</translation>
    </message>
    <message>
        <source>Weigh what was found</source>
        <translation>जो मिला उसे तौलें</translation>
    </message>
    <message>
        <source>Weighed were how well each way answers, its time and memory, and the trouble when knowledge changes.</source>
        <translation>यह तौला गया कि हर तरीका कितना अच्छा उत्तर देता है, कितना समय और मेमोरी लेता है, और जानकारी बदलने पर कितनी मेहनत माँगता है।</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>वेट डिके</translation>
    </message>
    <message>
        <source>Weight of meaning against words</source>
        <translation>शब्दों की तुलना में अर्थ का भार</translation>
    </message>
    <message>
        <source>Weight of rare labels</source>
        <translation>दुर्लभ लेबलों का भार</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>वेट</translation>
    </message>
    <message>
        <source>Weights are missing in what was saved.</source>
        <translation>जो सहेजा गया उसमें कुछ वेट नहीं हैं।</translation>
    </message>
    <message>
        <source>Weights that share a scale</source>
        <translation>वेट जो एक स्केल साझा करते हैं</translation>
    </message>
    <message>
        <source>Weights to keep</source>
        <translation>कौन-से वेट रखने हैं</translation>
    </message>
    <message>
        <source>Weights, {bits} bits each: {size} GB</source>
        <translation>वेट, हर एक {bits} बिट: {size} GB</translation>
    </message>
    <message>
        <source>What Olive made cannot be opened: {file}: {reason}</source>
        <translation>Olive ने जो बनाया वह खुल नहीं सकता: {file}: {reason}</translation>
    </message>
    <message>
        <source>What Olive trained has weights that are not numbers.</source>
        <translation>Olive ने जो प्रशिक्षित किया उसमें ऐसे वेट हैं जो संख्याएँ नहीं हैं।</translation>
    </message>
    <message>
        <source>What a GPU does not need at the moment waits outside it: slower.</source>
        <translation>GPU को जिसकी अभी ज़रूरत नहीं वह उसके बाहर प्रतीक्षा करता है: धीमा।</translation>
    </message>
    <message>
        <source>What answers at {address} is no model hub.</source>
        <translation>{address} पर जो उत्तर देता है वह मॉडल हब नहीं है।</translation>
    </message>
    <message>
        <source>What answers at {host} does not speak the OpenAI protocol.</source>
        <translation>{host} पर जो उत्तर देता है वह OpenAI प्रोटोकॉल नहीं बोलता।</translation>
    </message>
    <message>
        <source>What answers at {host} does not speak the OpenAI protocol: it sent “{words}”.</source>
        <translation>{host} पर जो उत्तर देता है वह OpenAI प्रोटोकॉल नहीं बोलता: उसने “{words}” भेजा।</translation>
    </message>
    <message>
        <source>What answers at {host} is no Qdrant server.</source>
        <translation>{host} पर जो उत्तर देता है वह Qdrant सर्वर नहीं है।</translation>
    </message>
    <message>
        <source>What changes often is current as soon as the document is replaced.</source>
        <translation>जो अक्सर बदलता है वह दस्तावेज़ बदलते ही ताज़ा हो जाता है।</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>क्या मायने रखता है</translation>
    </message>
    <message>
        <source>What each way costs</source>
        <translation>किस तरीके की क्या लागत है</translation>
    </message>
    <message>
        <source>What hardly changes can be trained in once and stays right.</source>
        <translation>जो शायद ही बदलता है वह एक बार प्रशिक्षित किया जा सकता है और सही बना रहता है।</translation>
    </message>
    <message>
        <source>What is asked is too long for this model: {needed} tokens, and it can read and write {limit} together.</source>
        <translation>जो पूछा गया वह इस मॉडल के लिए बहुत लंबा है: {needed} टोकन, जबकि यह कुल मिलाकर {limit} पढ़ और लिख सकता है।</translation>
    </message>
    <message>
        <source>What is beyond is never seen; the longest has {longest} tokens. Shorten them, or raise the limit when training.</source>
        <translation>इसके आगे का हिस्सा कभी नहीं देखा जाता; सबसे लंबी में {longest} टोकन हैं। इन्हें छोटा करें, या प्रशिक्षण में सीमा बढ़ाएँ।</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>क्या सीखा जाता है</translation>
    </message>
    <message>
        <source>What is remembered of {tokens} tokens: {size} GB</source>
        <translation>{tokens} टोकन की याद: {size} GB</translation>
    </message>
    <message>
        <source>What is right today will be right in two years</source>
        <translation>जो आज सही है वह दो साल बाद भी सही रहेगा</translation>
    </message>
    <message>
        <source>What is tried next</source>
        <translation>आगे क्या आज़माया जाए</translation>
    </message>
    <message>
        <source>What shall the model mainly do?</source>
        <translation>मॉडल को मुख्य रूप से क्या करना है?</translation>
    </message>
    <message>
        <source>What stood there cannot be told any more: write it anew, or import the file in its right encoding.</source>
        <translation>वहाँ क्या था यह अब बताया नहीं जा सकता: उसे फिर से लिखें, या फ़ाइल को उसकी सही एन्कोडिंग में आयात करें।</translation>
    </message>
    <message>
        <source>What the model is for</source>
        <translation>मॉडल किसलिए है</translation>
    </message>
    <message>
        <source>What the model was made for, or the server was started with.</source>
        <translation>मॉडल जितने के लिए बना है, या सर्वर जितने के साथ शुरू किया गया।</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>किनकी तुलना हुई</translation>
    </message>
    <message>
        <source>What was said is the expected answer, letter for letter.</source>
        <translation>जो कहा गया वह अक्षरशः अपेक्षित उत्तर है।</translation>
    </message>
    <message>
        <source>What was trained has weights that are not numbers.</source>
        <translation>जो प्रशिक्षित हुआ उसमें ऐसे वेट हैं जो संख्याएँ नहीं हैं।</translation>
    </message>
    <message>
        <source>What we recommend</source>
        <translation>हमारी सलाह</translation>
    </message>
    <message>
        <source>What you want to see in lists.</source>
        <translation>जो आप सूचियों में देखना चाहते हैं।</translation>
    </message>
    <message>
        <source>When a document changes, indexing it again takes about {index} (reckoned); training again takes {train}.</source>
        <translation>दस्तावेज़ बदलने पर उसे फिर इंडेक्स करने में लगभग {index} लगता है (अनुमान); फिर प्रशिक्षण में {train} लगता है।</translation>
    </message>
    <message>
        <source>When a document changes, indexing it again takes {index}; training again takes {train}.</source>
        <translation>दस्तावेज़ बदलने पर उसे फिर इंडेक्स करने में {index} लगता है; फिर प्रशिक्षण में {train} लगता है।</translation>
    </message>
    <message>
        <source>When knowledge changes</source>
        <translation>जब जानकारी बदले</translation>
    </message>
    <message numerus="yes">
        <source>When the two answers changed places, {share}% of %n verdict(s) changed with them; these count as ties.</source>
        <translation>
            <numerusform>दोनों उत्तरों की जगह बदलने पर %n फ़ैसले का {share}% भी बदल गया; ये बराबरी गिने जाते हैं।</numerusform>
            <numerusform>दोनों उत्तरों की जगह बदलने पर %n फ़ैसलों में से {share}% भी बदल गए; ये बराबरी गिने जाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Where chance begins: the same seed, rows and settings give the same run.</source>
        <translation>संयोग कहाँ से शुरू होता है: वही सीड, पंक्तियाँ और सेटिंग्स वही रन देती हैं।</translation>
    </message>
    <message>
        <source>Where in doubt, it takes the answer that stands first.</source>
        <translation>संदेह होने पर यह पहले वाला उत्तर लेता है।</translation>
    </message>
    <message>
        <source>Where in doubt, it takes the answer that stands second.</source>
        <translation>संदेह होने पर यह दूसरा वाला उत्तर लेता है।</translation>
    </message>
    <message>
        <source>Where some labels have far fewer rows than others, these rows can count more, so that no label is forgotten; or every row counts the same, which gets the most rows right.</source>
        <translation>जहाँ कुछ लेबलों की पंक्तियाँ दूसरों से बहुत कम हों, वहाँ इन पंक्तियों को अधिक गिना जा सकता है ताकि कोई लेबल न भूले; या हर पंक्ति बराबर गिनी जाए, जिससे सबसे अधिक पंक्तियाँ सही होती हैं।</translation>
    </message>
    <message>
        <source>Where the adapter begins</source>
        <translation>अडैप्टर कहाँ से शुरू होता है</translation>
    </message>
    <message>
        <source>Where the answers differ</source>
        <translation>जहाँ उत्तर अलग-अलग हैं</translation>
    </message>
    <message>
        <source>Where the device cannot be used, you are told so: another never takes its place.</source>
        <translation>जहाँ डिवाइस इस्तेमाल नहीं हो सकता, वहाँ आपको बताया जाता है: उसकी जगह कभी दूसरा नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>Where the documents hold no answer, it says so instead of making one up.</source>
        <translation>जहाँ दस्तावेज़ों में उत्तर नहीं है, वहाँ यह गढ़ने के बजाय यही कहता है।</translation>
    </message>
    <message>
        <source>Where the others find it; only for several machines.</source>
        <translation>जहाँ बाकी मशीनें उसे ढूँढती हैं; केवल कई मशीनों के लिए।</translation>
    </message>
    <message>
        <source>Where the small networks go</source>
        <translation>छोटे नेटवर्क कहाँ लगते हैं</translation>
    </message>
    <message>
        <source>Where would a model be trained?</source>
        <translation>मॉडल का प्रशिक्षण कहाँ होगा?</translation>
    </message>
    <message>
        <source>Whether more rows would help is not sure: from {before} to {last} rows it changed by {points} points, which may be anything from {low} to {high}.</source>
        <translation>और पंक्तियों से मदद मिलेगी या नहीं, यह पक्का नहीं: {before} से {last} पंक्तियों तक यह {points} अंक बदला, जो {low} से {high} तक कुछ भी हो सकता है।</translation>
    </message>
    <message>
        <source>Whether signs of work turn and run, and the text cursor blinks.</source>
        <translation>काम के चिह्न घूमें और चलें या नहीं, और टेक्स्ट कर्सर झपके या नहीं।</translation>
    </message>
    <message>
        <source>Which questions “{name}” was trained on is not known: {reason}</source>
        <translation>“{name}” किन प्रश्नों पर प्रशिक्षित हुआ, यह पता नहीं: {reason}</translation>
    </message>
    <message>
        <source>Which way is better on our questions?</source>
        <translation>हमारे प्रश्नों पर कौन-सा तरीका बेहतर है?</translation>
    </message>
    <message>
        <source>Which weights learn. All but “Full” leave the model as it is and train something small beside it.</source>
        <translation>कौन-से वेट सीखते हैं। “पूर्ण” को छोड़कर सभी मॉडल को जैसा है वैसा छोड़ते हैं और उसके साथ कुछ छोटा प्रशिक्षित करते हैं।</translation>
    </message>
    <message>
        <source>Whoever uses the result can judge it at a glance</source>
        <translation>जो भी परिणाम इस्तेमाल करता है वह उसे एक नज़र में परख सकता है</translation>
    </message>
    <message>
        <source>Whole, optimiser in parts (DeepSpeed ZeRO 2)</source>
        <translation>पूरा, ऑप्टिमाइज़र हिस्सों में (DeepSpeed ZeRO 2)</translation>
    </message>
    <message>
        <source>Windows ML has no provider ready for a neural processor of this machine.</source>
        <translation>Windows ML के पास इस मशीन के न्यूरल प्रोसेसर के लिए कोई प्रोवाइडर तैयार नहीं है।</translation>
    </message>
    <message>
        <source>Windows ML's package for Python is not installed.</source>
        <translation>Python के लिए Windows ML का पैकेज इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>Windows graphics card (DirectML)</source>
        <translation>Windows ग्राफ़िक्स कार्ड (DirectML)</translation>
    </message>
    <message>
        <source>With DoRA, PiSSA and OLoRA cannot be saved for the unchanged model.</source>
        <translation>DoRA के साथ PiSSA और OLoRA अपरिवर्तित मॉडल के लिए सहेजे नहीं जा सकते।</translation>
    </message>
    <message>
        <source>With GPUs</source>
        <translation>GPU के साथ</translation>
    </message>
    <message>
        <source>With fewer than {few} examples fine-tuning makes little difference; looking things up works without any. Collect more, or ask for advice.</source>
        <translation>{few} से कम उदाहरणों से फ़ाइन-ट्यूनिंग से खास फ़र्क नहीं पड़ता; देखकर बताना बिना किसी उदाहरण के काम करता है। और इकट्ठा करें, या सलाह लें।</translation>
    </message>
    <message>
        <source>With so few examples, fine-tuning would make little difference.</source>
        <translation>इतने कम उदाहरणों से फ़ाइन-ट्यूनिंग से खास फ़र्क नहीं पड़ेगा।</translation>
    </message>
    <message>
        <source>Without a port, 6333 is meant. A path may follow.</source>
        <translation>पोर्ट न होने पर 6333 माना जाता है। उसके बाद पथ आ सकता है।</translation>
    </message>
    <message>
        <source>Without a question</source>
        <translation>बिना प्रश्न के</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>बिना उत्तर के</translation>
    </message>
    <message>
        <source>Without our documents the answers would be guesses</source>
        <translation>हमारे दस्तावेज़ों के बिना उत्तर केवल अटकलें होंगे</translation>
    </message>
    <message>
        <source>Words are scored only where something is learnt, some at a time, and their gradient is taken at once.</source>
        <translation>शब्दों के स्कोर केवल वहाँ निकाले जाते हैं जहाँ कुछ सीखा जाता है, एक बार में थोड़े, और उनका ग्रेडिएंट तुरंत लिया जाता है।</translation>
    </message>
    <message>
        <source>Words in common (F1)</source>
        <translation>समान शब्द (F1)</translation>
    </message>
    <message>
        <source>Words in common (ROUGE-1)</source>
        <translation>साझा शब्द (ROUGE-1)</translation>
    </message>
    <message>
        <source>Words in common, neither more nor less</source>
        <translation>साझा शब्द, न अधिक न कम</translation>
    </message>
    <message>
        <source>Words that a summary shares with the expected one, as F1.</source>
        <translation>वे शब्द जो सारांश अपेक्षित सारांश के साथ साझा करता है, F1 के रूप में।</translation>
    </message>
    <message>
        <source>Work with “scores” as they are: without .detach(), .item() or numpy.</source>
        <translation>“scores” के साथ जैसे हैं वैसे काम करें: .detach(), .item() या numpy के बिना।</translation>
    </message>
    <message>
        <source>Working out the figures</source>
        <translation>आँकड़े निकाले जा रहे हैं</translation>
    </message>
    <message>
        <source>Works intermediate results out again on the way back instead of keeping them: much less memory for long rows, about a third more time.</source>
        <translation>मध्यवर्ती परिणामों को रखने के बजाय लौटते समय फिर से निकालता है: लंबी पंक्तियों के लिए बहुत कम मेमोरी, लगभग एक तिहाई अधिक समय।</translation>
    </message>
    <message>
        <source>Write both.</source>
        <translation>दोनों लिखें।</translation>
    </message>
    <message>
        <source>Write code</source>
        <translation>कोड लिखें</translation>
    </message>
    <message>
        <source>Write each as its first character, the one after its last, and its label: start, end, label.</source>
        <translation>हर एक को उसके पहले वर्ण, अंतिम के बाद वाले वर्ण और उसके लेबल से लिखें: start, end, label।</translation>
    </message>
    <message>
        <source>Write it as JSON; put it in quotation marks to make it text.</source>
        <translation>इसे JSON के रूप में लिखें; टेक्स्ट बनाने के लिए उद्धरण चिह्नों में रखें।</translation>
    </message>
    <message>
        <source>Write it as Jinja: {example}</source>
        <translation>इसे Jinja में लिखें: {example}</translation>
    </message>
    <message>
        <source>Write it as the hub does, the owner first: {example}.</source>
        <translation>इसे वैसे लिखें जैसे हब लिखता है, पहले स्वामी: {example}।</translation>
    </message>
    <message>
        <source>Write it as the hub does: {example}.</source>
        <translation>इसे वैसे लिखें जैसे हब लिखता है: {example}।</translation>
    </message>
    <message>
        <source>Write it as the words in “{column}” say it, or delete the row.</source>
        <translation>इसे वैसे ही लिखें जैसे “{column}” के शब्द कहते हैं, या पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>Write it like http://localhost:11434/v1 or https://host/v1.</source>
        <translation>इसे http://localhost:11434/v1 या https://host/v1 की तरह लिखें।</translation>
    </message>
    <message>
        <source>Write it like http://localhost:6333 or https://host:6333/path.</source>
        <translation>इसे http://localhost:6333 या https://host:6333/path की तरह लिखें।</translation>
    </message>
    <message>
        <source>Write it like postgresql://name@host/database or sqlite:////data/shop.db.</source>
        <translation>इसे postgresql://name@host/database या sqlite:////data/shop.db की तरह लिखें।</translation>
    </message>
    <message>
        <source>Write it like sqlite:////data/shop.db or sqlite:///C:/data/shop.db.</source>
        <translation>इसे sqlite:////data/shop.db या sqlite:///C:/data/shop.db की तरह लिखें।</translation>
    </message>
    <message>
        <source>Write it whole, https:// included, or leave it empty for the hub itself.</source>
        <translation>इसे पूरा लिखें, https:// सहित, या हब के लिए ही इसे खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Write names of columns in braces, each once, as in {example}, and double other braces.</source>
        <translation>कॉलमों के नाम मँझले कोष्ठकों में लिखें, हर एक केवल एक बार, जैसे {example} में, और बाकी मँझले कोष्ठक दोहरे लिखें।</translation>
    </message>
    <message>
        <source>Write one label for each text.</source>
        <translation>हर टेक्स्ट के लिए एक लेबल लिखें।</translation>
    </message>
    <message>
        <source>Write one, like SELECT name, city FROM customers.</source>
        <translation>ऐसी क्वेरी लिखें: SELECT name, city FROM customers.</translation>
    </message>
    <message>
        <source>Write one, or delete the row.</source>
        <translation>टेक्स्ट लिखें, या पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>Write the answer that the model is to learn, or delete the row.</source>
        <translation>वह उत्तर लिखें जो मॉडल को सीखना है, या पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>Write the label of the text, or delete the row.</source>
        <translation>टेक्स्ट का लेबल लिखें, या पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>Write what is asked, or delete the row.</source>
        <translation>लिखें कि क्या पूछा जाता है, या पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>Write “def loss(scores, labels):” into it.</source>
        <translation>उसमें “def loss(scores, labels):” लिखें।</translation>
    </message>
    <message>
        <source>Writing answers</source>
        <translation>उत्तर लिखना</translation>
    </message>
    <message>
        <source>Writing answers is what language models do. Sorting, marking and finding texts are done by small models that read and do not write.</source>
        <translation>उत्तर लिखना भाषा मॉडलों का काम है। टेक्स्ट छाँटना, चिह्नित करना और ढूँढना छोटे मॉडल करते हैं, जो पढ़ते हैं और लिखते नहीं।</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>लिखा जा रहा है…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Yes, always</source>
        <translation>हाँ, हमेशा</translation>
    </message>
    <message>
        <source>Yes, exactly</source>
        <translation>हाँ, बिल्कुल</translation>
    </message>
    <message>
        <source>Yes, often</source>
        <translation>हाँ, अक्सर</translation>
    </message>
    <message>
        <source>Your answers call for fine-tuning, but it would make little difference with so few examples. Collect at least 200 good and varied ones, then decide again.</source>
        <translation>आपके उत्तर फ़ाइन-ट्यूनिंग की ओर इशारा करते हैं, पर इतने कम उदाहरणों से खास फ़र्क नहीं पड़ेगा। कम से कम 200 अच्छे और विविध उदाहरण इकट्ठा करें, फिर दोबारा निर्णय लें।</translation>
    </message>
    <message>
        <source>Your documents do not cover this.</source>
        <translation>आपके दस्तावेज़ों में इसके बारे में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>आपका अपना डेटा</translation>
    </message>
    <message>
        <source>Your questions do not settle it yet.</source>
        <translation>आपके प्रश्न अभी इसका फ़ैसला नहीं करते।</translation>
    </message>
    <message>
        <source>Your questions say the same.</source>
        <translation>आपके प्रश्न भी यही कहते हैं।</translation>
    </message>
    <message>
        <source>\1 stands for what the first pair of brackets has found; write \\ for a backslash.</source>
        <translation>\1 उसे दर्शाता है जो कोष्ठकों की पहली जोड़ी ने पाया; बैकस्लैश के लिए \\ लिखें।</translation>
    </message>
    <message>
        <source>a small adapter learns in place of all weights</source>
        <translation>सभी वेट की जगह एक छोटा अडैप्टर सीखता है</translation>
    </message>
    <message>
        <source>another model is needed</source>
        <translation>दूसरा मॉडल चाहिए</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>अल्पविराम</translation>
    </message>
    <message numerus="yes">
        <source>cuts %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति काटता है</numerusform>
            <numerusform>%n पंक्तियाँ काटता है</numerusform>
        </translation>
    </message>
    <message>
        <source>documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>index the document that changed</source>
        <translation>बदला हुआ दस्तावेज़ इंडेक्स करें</translation>
    </message>
    <message>
        <source>index the document; train again for what was learnt</source>
        <translation>दस्तावेज़ इंडेक्स करें; सीखी हुई बात के लिए फिर प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>int4 is small and quick, fp32 exact; fp16 is for graphics cards.</source>
        <translation>int4 छोटा और तेज़ है, fp32 सटीक; fp16 ग्राफ़िक्स कार्डों के लिए है।</translation>
    </message>
    <message>
        <source>k-quant</source>
        <translation>k-quant</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>एक सेकंड से कम</translation>
    </message>
    <message>
        <source>llama.cpp's converter could not convert this model: {reason}</source>
        <translation>llama.cpp का कन्वर्टर यह मॉडल रूपांतरित नहीं कर सका: {reason}</translation>
    </message>
    <message>
        <source>llama.cpp's converter is not at {path}.</source>
        <translation>llama.cpp का कन्वर्टर {path} पर नहीं है।</translation>
    </message>
    <message>
        <source>llama.cpp's converter needs the Python package {package}, which is not installed.</source>
        <translation>llama.cpp के कन्वर्टर को Python पैकेज {package} चाहिए, जो इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>mend the rows and train again</source>
        <translation>पंक्तियाँ सुधारें और फिर प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>min</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>near-duplicates</source>
        <translation>लगभग समान पंक्तियाँ</translation>
    </message>
    <message>
        <source>needs a rejected answer beside each chosen one</source>
        <translation>हर चुने गए उत्तर के साथ एक अस्वीकृत उत्तर चाहिए</translation>
    </message>
    <message>
        <source>needs questions, each with the passage that answers it</source>
        <translation>प्रश्न चाहिए, हर एक के साथ वह अंश जो उसका उत्तर देता है</translation>
    </message>
    <message>
        <source>needs texts with a few labels that come again</source>
        <translation>ऐसे टेक्स्ट चाहिए जिनके थोड़े-से लेबल बार-बार आते हों</translation>
    </message>
    <message>
        <source>needs texts with the wanted places marked in them</source>
        <translation>ऐसे टेक्स्ट चाहिए जिनमें वांछित स्थान चिह्नित हों</translation>
    </message>
    <message>
        <source>neural processor (NPU)</source>
        <translation>न्यूरल प्रोसेसर (NPU)</translation>
    </message>
    <message>
        <source>none: it quotes sentences</source>
        <translation>कोई नहीं: यह वाक्य उद्धृत करता है</translation>
    </message>
    <message>
        <source>none: no question was trained on</source>
        <translation>कोई नहीं: किसी प्रश्न पर प्रशिक्षण नहीं हुआ था</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>निर्धारित नहीं</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>मापा नहीं गया</translation>
    </message>
    <message>
        <source>one conversation</source>
        <translation>एक बातचीत</translation>
    </message>
    <message>
        <source>one document</source>
        <translation>एक दस्तावेज़</translation>
    </message>
    <message>
        <source>one passage</source>
        <translation>एक अंश</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>प्रोसेसर</translation>
    </message>
    <message>
        <source>reads documents</source>
        <translation>दस्तावेज़ पढ़ता है</translation>
    </message>
    <message>
        <source>s</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>अर्धविराम</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>the exact number of parameters</source>
        <translation>पैरामीटरों की ठीक-ठीक संख्या</translation>
    </message>
    <message>
        <source>the folder for graphics cards</source>
        <translation>ग्राफ़िक्स कार्ड का फ़ोल्डर</translation>
    </message>
    <message>
        <source>the folders for CUDA and DirectML</source>
        <translation>CUDA और DirectML के फ़ोल्डर</translation>
    </message>
    <message>
        <source>the model alone</source>
        <translation>केवल मॉडल</translation>
    </message>
    <message>
        <source>the model squeezed to 4 bits; takes longer</source>
        <translation>मॉडल 4 बिट में क्वांटाइज़; अधिक समय लेता है</translation>
    </message>
    <message>
        <source>the names of the folders</source>
        <translation>फ़ोल्डरों के नाम</translation>
    </message>
    <message>
        <source>the order of the columns</source>
        <translation>कॉलमों का क्रम</translation>
    </message>
    <message>
        <source>the plan of the split</source>
        <translation>विभाजन की योजना</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>प्रोसेसर</translation>
    </message>
    <message>
        <source>the same corrections, a little slower</source>
        <translation>वही सुधार, थोड़ा धीमे</translation>
    </message>
    <message>
        <source>the same result, about a third more time</source>
        <translation>वही परिणाम, लगभग एक तिहाई अधिक समय</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>प्रशिक्षित</translation>
    </message>
    <message>
        <source>trained, and reads documents</source>
        <translation>प्रशिक्षित, और दस्तावेज़ पढ़ता है</translation>
    </message>
    <message>
        <source>training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>वैलिडेशन</translation>
    </message>
    <message>
        <source>validations</source>
        <translation>वैलिडेशन</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>खड़ी रेखा</translation>
    </message>
    <message>
        <source>what the columns mean</source>
        <translation>कॉलमों का अर्थ</translation>
    </message>
    <message>
        <source>{address} does not tell how large the files of “{name}” are.</source>
        <translation>{address} नहीं बताता कि “{name}” की फ़ाइलें कितनी बड़ी हैं।</translation>
    </message>
    <message>
        <source>{address} is no address of a model hub.</source>
        <translation>{address} मॉडल हब का पता नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>{different} different values of “{field}”, in %n of {all} records of {files} where {rule}.</source>
        <translation>
            <numerusform>{files} के {all} में से %n रिकॉर्ड में, जहाँ {rule}, “{field}” के {different} अलग-अलग मान।</numerusform>
            <numerusform>{files} के {all} में से %n रिकॉर्डों में, जहाँ {rule}, “{field}” के {different} अलग-अलग मान।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{different} different values of “{field}”, in %n record(s) of {files}.</source>
        <translation>
            <numerusform>{files} के %n रिकॉर्ड में “{field}” के {different} अलग-अलग मान।</numerusform>
            <numerusform>{files} के %n रिकॉर्डों में “{field}” के {different} अलग-अलग मान।</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} documents: reading {file}, part {part} of {parts}</source>
        <translation>{total} में से {done} दस्तावेज़: {file} पढ़ी जा रही है, {parts} में से भाग {part}</translation>
    </message>
    <message>
        <source>{done} of {total} documents: {file}</source>
        <translation>{total} में से {done} दस्तावेज़: {file}</translation>
    </message>
    <message>
        <source>{figure} billion operations a second</source>
        <translation>{figure} अरब क्रियाएँ प्रति सेकंड</translation>
    </message>
    <message>
        <source>{file} came damaged and is fetched again.</source>
        <translation>{file} खराब होकर आई और फिर से लाई जा रही है।</translation>
    </message>
    <message>
        <source>{file} came damaged from the hub.</source>
        <translation>{file} हब से खराब होकर आई।</translation>
    </message>
    <message>
        <source>{file} does not say how large the model is.</source>
        <translation>{file} नहीं बताती कि मॉडल कितना बड़ा है।</translation>
    </message>
    <message>
        <source>{file} holds weights alone: how they go together stands in a config.json, which is not there.</source>
        <translation>{file} में केवल वेट हैं: वे आपस में कैसे जुड़ते हैं यह config.json में लिखा होता है, जो नहीं है।</translation>
    </message>
    <message>
        <source>{file} is a Python pickle, which can run any program when opened; Ustad does not open it.</source>
        <translation>{file} एक Python pickle है, जो खुलने पर कोई भी प्रोग्राम चला सकती है; Ustad इसे नहीं खोलता।</translation>
    </message>
    <message>
        <source>{file} is a {kind} file, although its name says “{suffix}”; it was read as {kind}.</source>
        <translation>{file} एक {kind} फ़ाइल है, हालाँकि इसका नाम “{suffix}” कहता है; इसे {kind} के रूप में पढ़ा गया।</translation>
    </message>
    <message>
        <source>{file} is damaged and is fetched again.</source>
        <translation>{file} खराब है और फिर से लाई जा रही है।</translation>
    </message>
    <message>
        <source>{file} is in the GGUF format, which cannot be trained.</source>
        <translation>{file} GGUF प्रारूप में है, जिसे प्रशिक्षित नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>{file} is no file of a model.</source>
        <translation>{file} किसी मॉडल की फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>{file} is not called as the weights of a model are.</source>
        <translation>{file} का नाम वैसा नहीं है जैसा मॉडल के वेट का होता है।</translation>
    </message>
    <message>
        <source>{file} is not in Unicode; it was read as {encoding}, the likeliest. Look whether its letters are right; if not, save it as UTF-8 and import it again.</source>
        <translation>{file} यूनिकोड में नहीं है; इसे सबसे संभावित {encoding} मानकर पढ़ा गया। देखें कि इसके अक्षर सही हैं या नहीं; न हों तो इसे UTF-8 में सहेजकर फिर आयात करें।</translation>
    </message>
    <message>
        <source>{file} of “{name}” came damaged twice.</source>
        <translation>“{name}” की {file} दो बार खराब होकर आई।</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n line(s) left out, which could not be read as rows.</source>
        <translation>
            <numerusform>{file}: %n लाइन छोड़ी गई, जो पंक्ति के रूप में पढ़ी नहीं जा सकी।</numerusform>
            <numerusform>{file}: %n लाइनें छोड़ी गईं, जो पंक्तियों के रूप में पढ़ी नहीं जा सकीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}: {why}</source>
        <translation>{first}: {why}</translation>
    </message>
    <message>
        <source>{folder} holds an adapter, not a whole model.</source>
        <translation>{folder} में अडैप्टर है, पूरा मॉडल नहीं।</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>{folder} is not an export that Ustad has made: its {file} is missing.</source>
        <translation>{folder} Ustad का बनाया निर्यात नहीं है: इसकी {file} नहीं है।</translation>
    </message>
    <message>
        <source>{folder} is not in Ustad's own models folder, so it is not deleted from here.</source>
        <translation>{folder} Ustad के अपने मॉडल फ़ोल्डर में नहीं है, इसलिए यहाँ से नहीं हटाया जाता।</translation>
    </message>
    <message>
        <source>{folder} was not added by hand, so it cannot be taken off the list.</source>
        <translation>{folder} हाथ से नहीं जोड़ा गया था, इसलिए सूची से नहीं हटाया जा सकता।</translation>
    </message>
    <message>
        <source>{folder} was not opened: {link} in it leads out of the folder, to {target}.</source>
        <translation>{folder} नहीं खोला गया: उसके भीतर का {link} फ़ोल्डर से बाहर, {target} पर ले जाता है।</translation>
    </message>
    <message>
        <source>{host} could not be reached safely: this machine does not trust its certificate.</source>
        <translation>{host} तक सुरक्षित रूप से नहीं पहुँचा जा सका: यह मशीन उसके प्रमाणपत्र पर भरोसा नहीं करती।</translation>
    </message>
    <message>
        <source>{host} could not be reached safely: {reason}.</source>
        <translation>{host} तक सुरक्षित रूप से नहीं पहुँचा जा सका: {reason}।</translation>
    </message>
    <message>
        <source>{host} did not take the request: {reason}.</source>
        <translation>{host} ने अनुरोध नहीं लिया: {reason}।</translation>
    </message>
    <message>
        <source>{host} does not answer encrypted: {reason}.</source>
        <translation>{host} एन्क्रिप्शन के साथ उत्तर नहीं देता: {reason}।</translation>
    </message>
    <message>
        <source>{host} does not let “{user}” in: {reason}.</source>
        <translation>{host} “{user}” को भीतर नहीं आने देता: {reason}।</translation>
    </message>
    <message>
        <source>{host} failed: {reason}.</source>
        <translation>{host} विफल हुआ: {reason}।</translation>
    </message>
    <message>
        <source>{host} has no model called “{model}”: {reason}.</source>
        <translation>{host} पर “{model}” नाम का मॉडल नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>{host} is busy; trying again in {seconds} s…</source>
        <translation>{host} व्यस्त है; {seconds} सेकंड में फिर कोशिश होगी…</translation>
    </message>
    <message>
        <source>{host} refused the key: {reason}.</source>
        <translation>{host} ने कुंजी अस्वीकार की: {reason}।</translation>
    </message>
    <message>
        <source>{host} said nothing for {seconds} seconds.</source>
        <translation>{host} ने {seconds} सेकंड तक कुछ नहीं कहा।</translation>
    </message>
    <message>
        <source>{host} sends requests on to another address, which is not followed.</source>
        <translation>{host} अनुरोधों को दूसरे पते पर भेजता है, जिसका अनुसरण नहीं किया जाता।</translation>
    </message>
    <message>
        <source>{host} takes no more requests for now: {reason}.</source>
        <translation>{host} फ़िलहाल और अनुरोध नहीं लेता: {reason}।</translation>
    </message>
    <message>
        <source>{host} wants a key: {reason}.</source>
        <translation>{host} कुंजी माँगता है: {reason}।</translation>
    </message>
    <message>
        <source>{least} to {most} letters</source>
        <translation>{least} से {most} अक्षर</translation>
    </message>
    <message>
        <source>{model} at {host}</source>
        <translation>{host} पर {model}</translation>
    </message>
    <message>
        <source>{name} cannot be exported to ONNX: the builder of ONNX Runtime GenAI does not know models of the kind {kind}.</source>
        <translation>{name} को ONNX में निर्यात नहीं किया जा सकता: ONNX Runtime GenAI का बिल्डर {kind} प्रकार के मॉडल नहीं जानता।</translation>
    </message>
    <message>
        <source>{name} does not fit into the memory of {device}.</source>
        <translation>{name} {device} की मेमोरी में नहीं समाता।</translation>
    </message>
    <message>
        <source>{name} has no file of rows itself; this is what the hub has made of it.</source>
        <translation>{name} में खुद पंक्तियों की कोई फ़ाइल नहीं है; यह वह है जो हब ने उससे बनाया है।</translation>
    </message>
    <message>
        <source>{name} has no file that Ustad can read rows from.</source>
        <translation>{name} में ऐसी कोई फ़ाइल नहीं है जिससे Ustad पंक्तियाँ पढ़ सके।</translation>
    </message>
    <message>
        <source>{name} is no speaker</source>
        <translation>{name} कोई वक्ता नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n row(s)</source>
        <translation>
            <numerusform>{name}, %n पंक्ति</numerusform>
            <numerusform>{name}, %n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, three texts</source>
        <translation>{name}, तीन टेक्स्ट</translation>
    </message>
    <message>
        <source>{needed} MB are still to come, and {free} MB are free on the disk of {path}.</source>
        <translation>{needed} MB आना बाकी है, और {path} की डिस्क पर {free} MB खाली हैं।</translation>
    </message>
    <message>
        <source>{off} off, as 4 bits are</source>
        <translation>{off} का अंतर, जैसा 4 बिट में होता है</translation>
    </message>
    <message>
        <source>{path} and this project lie one inside the other.</source>
        <translation>{path} और यह प्रोजेक्ट एक-दूसरे के भीतर हैं।</translation>
    </message>
    <message>
        <source>{path} cannot be read: it does not say what is compared.</source>
        <translation>{path} पढ़ी नहीं जा सकती: इसमें नहीं लिखा कि किसकी तुलना हो रही है।</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} पढ़ी नहीं जा सकती: {reason}।</translation>
    </message>
    <message>
        <source>{path} could not be used: {reason}.</source>
        <translation>{path} इस्तेमाल नहीं हो सका: {reason}।</translation>
    </message>
    <message>
        <source>{path} fails in line {line}: {reason}.</source>
        <translation>{path} लाइन {line} में विफल होती है: {reason}।</translation>
    </message>
    <message numerus="yes">
        <source>{path} has %n column(s); that is no table of rows.</source>
        <translation>
            <numerusform>{path} में %n कॉलम है; यह पंक्तियों की तालिका नहीं है।</numerusform>
            <numerusform>{path} में %n कॉलम हैं; यह पंक्तियों की तालिका नहीं है।</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} has no function called “loss”.</source>
        <translation>{path} में “loss” नाम का फ़ंक्शन नहीं है।</translation>
    </message>
    <message>
        <source>{path} has no sheet called “{sheet}”.</source>
        <translation>{path} में “{sheet}” नाम की शीट नहीं है।</translation>
    </message>
    <message>
        <source>{path} has not been agreed to, or has changed since: Ustad does not run it.</source>
        <translation>{path} के लिए सहमति नहीं दी गई है, या वह तब से बदल गई है: Ustad उसे नहीं चलाता।</translation>
    </message>
    <message>
        <source>{path} holds no rows below its first line.</source>
        <translation>{path} में पहली लाइन के नीचे कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>{path} holds no rows below the names of its columns.</source>
        <translation>{path} में कॉलमों के नामों के नीचे कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>{path} holds no rows.</source>
        <translation>{path} में कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>{path} holds no rows. Line {line}: {reason}</source>
        <translation>{path} में कोई पंक्ति नहीं है। लाइन {line}: {reason}</translation>
    </message>
    <message>
        <source>{path} holds no rows: {reason}</source>
        <translation>{path} में कोई पंक्ति नहीं है: {reason}</translation>
    </message>
    <message>
        <source>{path} holds no table. Line {line}: {reason}</source>
        <translation>{path} में कोई तालिका नहीं है। लाइन {line}: {reason}</translation>
    </message>
    <message>
        <source>{path} holds no text.</source>
        <translation>{path} में कोई टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>{path} holds only empty lines.</source>
        <translation>{path} में केवल खाली लाइनें हैं।</translation>
    </message>
    <message>
        <source>{path} holds this project itself.</source>
        <translation>{path} में यही प्रोजेक्ट है।</translation>
    </message>
    <message>
        <source>{path} is a packed {kind} file.</source>
        <translation>{path} एक पैक की हुई {kind} फ़ाइल है।</translation>
    </message>
    <message>
        <source>{path} is a {kind} file, which holds no rows that Ustad can read.</source>
        <translation>{path} एक {kind} फ़ाइल है, जिसमें ऐसी पंक्तियाँ नहीं हैं जिन्हें Ustad पढ़ सके।</translation>
    </message>
    <message>
        <source>{path} is being written by another program.</source>
        <translation>{path} पर कोई दूसरा प्रोग्राम लिख रहा है।</translation>
    </message>
    <message>
        <source>{path} is damaged or ends too early: it cannot be unpacked whole.</source>
        <translation>{path} खराब है या समय से पहले समाप्त होती है: इसे पूरा अनपैक नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>{path} is damaged so badly that the program that reads it broke down.</source>
        <translation>{path} इतनी खराब है कि उसे पढ़ने वाला प्रोग्राम ठप हो गया।</translation>
    </message>
    <message>
        <source>{path} is damaged, or no Parquet or Arrow file: {reason}</source>
        <translation>{path} खराब है, या Parquet या Arrow फ़ाइल नहीं है: {reason}</translation>
    </message>
    <message>
        <source>{path} is damaged, protected, or no Excel workbook: {reason}.</source>
        <translation>{path} खराब है, सुरक्षित की हुई है, या Excel वर्कबुक नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>{path} is damaged: it should list the parts of the set.</source>
        <translation>{path} खराब है: इसमें सेट के भागों की सूची होनी चाहिए।</translation>
    </message>
    <message>
        <source>{path} is damaged: its answers do not fit its questions.</source>
        <translation>{path} खराब है: इसके उत्तर इसके प्रश्नों से मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} खराब है: {reason}।</translation>
    </message>
    <message>
        <source>{path} is empty now; the copies in the project are kept.</source>
        <translation>{path} अब खाली है; प्रोजेक्ट में प्रतियाँ रखी हैं।</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} खाली है।</translation>
    </message>
    <message>
        <source>{path} is followed already, as “{name}”.</source>
        <translation>{path} पर पहले से “{name}” के रूप में निगरानी है।</translation>
    </message>
    <message>
        <source>{path} is no file of settings for Olive.</source>
        <translation>{path} Olive की सेटिंग्स की फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>{path} is not a Python file.</source>
        <translation>{path} Python फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>{path} is not a certificate: {reason}.</source>
        <translation>{path} प्रमाणपत्र नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>{path} is not a dataset of Ustad.</source>
        <translation>{path} Ustad का डेटासेट नहीं है।</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>{path} is not a text file.</source>
        <translation>{path} टेक्स्ट फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>{path} is not an Ustad project: it has no project.json.</source>
        <translation>{path} Ustad प्रोजेक्ट नहीं है: इसमें project.json नहीं है।</translation>
    </message>
    <message>
        <source>{path} is not empty.</source>
        <translation>{path} खाली नहीं है।</translation>
    </message>
    <message>
        <source>{path} is not in this project's documents.</source>
        <translation>{path} इस प्रोजेक्ट के दस्तावेज़ों में नहीं है।</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>{path} is one object of columns, and too large or cut off.</source>
        <translation>{path} कॉलमों का एक ही ऑब्जेक्ट है, और बहुत बड़ा या कटा हुआ है।</translation>
    </message>
    <message>
        <source>{path} is there already, with something in it.</source>
        <translation>{path} पहले से मौजूद है, और उसमें कुछ है।</translation>
    </message>
    <message>
        <source>{path} is too large to be a loss.</source>
        <translation>{path} लॉस होने के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>{path} names a file outside of it: {name}.</source>
        <translation>{path} अपने बाहर की एक फ़ाइल का नाम लेता है: {name}।</translation>
    </message>
    <message>
        <source>{path} unpacks to more than {ratio} times its size, as if made to fill the disk.</source>
        <translation>{path} अनपैक होने पर अपने आकार से {ratio} गुना से भी बड़ी होती है, मानो डिस्क भरने के लिए बनाई गई हो।</translation>
    </message>
    <message>
        <source>{path} unpacks to {size} MB, as if made to fill the memory.</source>
        <translation>{path} अनपैक होने पर {size} MB की होती है, मानो मेमोरी भरने के लिए बनाई गई हो।</translation>
    </message>
    <message>
        <source>{path} was not opened: “{name}” in it would act by itself, and Ustad did not put it there.</source>
        <translation>{path} नहीं खोला गया: उसके भीतर का “{name}” अपने आप काम करता, और उसे Ustad ने वहाँ नहीं रखा।</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Ustad.</source>
        <translation>{path} Ustad के नए संस्करण ने लिखी है।</translation>
    </message>
    <message numerus="yes">
        <source>{points} points better than “{other}” on the same %n question(s), between {low} and {high} (95 %).</source>
        <translation>
            <numerusform>उसी %n प्रश्न पर “{other}” से {points} अंक बेहतर, {low} और {high} के बीच (95 %)।</numerusform>
            <numerusform>उन्हीं %n प्रश्नों पर “{other}” से {points} अंक बेहतर, {low} और {high} के बीच (95 %)।</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} computes wrongly: {off} off.</source>
        <translation>{provider} गलत गणना करता है: {off} का अंतर।</translation>
    </message>
    <message>
        <source>{provider} did not start; {other} took its place.</source>
        <translation>{provider} शुरू नहीं हुआ; {other} ने उसकी जगह ली।</translation>
    </message>
    <message>
        <source>{reason} (line {line} of the file)</source>
        <translation>{reason} (फ़ाइल की लाइन {line})</translation>
    </message>
    <message>
        <source>{reason} Trying again in {seconds} s.</source>
        <translation>{reason} {seconds} सेकंड में फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} से</translation>
    </message>
    <message>
        <source>{shares}. A model trained on a mixture may answer in the wrong one; the rows not in the main script are listed.</source>
        <translation>{shares}। मिश्रण पर प्रशिक्षित मॉडल गलत लिपि में उत्तर दे सकता है; जो पंक्तियाँ मुख्य लिपि में नहीं हैं वे सूची में हैं।</translation>
    </message>
    <message>
        <source>{share} cannot be the share of rows that is held out.</source>
        <translation>{share} अलग रखी जाने वाली पंक्तियों का हिस्सा नहीं हो सकता।</translation>
    </message>
    <message>
        <source>{shown} of {all} sections are shown, evenly spread.</source>
        <translation>{all} में से {shown} खंड दिखाए गए हैं, समान दूरी पर।</translation>
    </message>
    <message>
        <source>{source} cannot be read: {reason}.</source>
        <translation>{source} पढ़ा नहीं जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>{speed} MB/s written, {free} GB free</source>
        <translation>{speed} MB/s लिखे गए, {free} GB खाली</translation>
    </message>
    <message>
        <source>{tokens} tokens; cut behind “…{last}”</source>
        <translation>{tokens} टोकन; “…{last}” के बाद कटा</translation>
    </message>
    <message>
        <source>“2 + 3” and “2 + 4” are two good rows; “yes” and “no” to one question are a contradiction. Only you can tell: compare them.</source>
        <translation>“2 + 3” और “2 + 4” दो अच्छी पंक्तियाँ हैं; एक ही प्रश्न पर “हाँ” और “नहीं” विरोधाभास हैं। यह केवल आप बता सकते हैं: इनकी तुलना करें।</translation>
    </message>
    <message>
        <source>“How long is the warranty on this part?”</source>
        <translation>“इस पुर्ज़े की वारंटी कितने समय की है?”</translation>
    </message>
    <message>
        <source>“Stop early after” needs validation rows, and there are none.</source>
        <translation>“इसके बाद जल्दी रोकें” को वैलिडेशन पंक्तियाँ चाहिए, और वे नहीं हैं।</translation>
    </message>
    <message>
        <source>“The best on validation” needs validation rows, and there are none.</source>
        <translation>“वैलिडेशन पर सर्वश्रेष्ठ” को वैलिडेशन पंक्तियाँ चाहिए, और वे नहीं हैं।</translation>
    </message>
    <message>
        <source>“loss” in {path} is not a number for ordinary scores.</source>
        <translation>साधारण स्कोरों के लिए {path} का “loss” संख्या नहीं है।</translation>
    </message>
    <message>
        <source>“loss” in {path} returns {shape}, not one number per token.</source>
        <translation>{path} का “loss” हर टोकन के लिए एक संख्या नहीं, {shape} लौटाता है।</translation>
    </message>
    <message>
        <source>“{address}” is not a web address.</source>
        <translation>“{address}” वेब पता नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>“{column}” has %n character(s); a cell holds at most {most}.</source>
        <translation>
            <numerusform>“{column}” में %n वर्ण है; एक सेल में अधिकतम {most} होते हैं।</numerusform>
            <numerusform>“{column}” में %n वर्ण हैं; एक सेल में अधिकतम {most} होते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>“{column}” holds no answer.</source>
        <translation>“{column}” में कोई उत्तर नहीं है।</translation>
    </message>
    <message>
        <source>“{column}” holds no label.</source>
        <translation>“{column}” में कोई लेबल नहीं है।</translation>
    </message>
    <message>
        <source>“{column}” holds no marked places.</source>
        <translation>“{column}” में कोई चिह्नित स्थान नहीं हैं।</translation>
    </message>
    <message>
        <source>“{column}” holds no turns.</source>
        <translation>“{column}” में बारियाँ नहीं हैं।</translation>
    </message>
    <message>
        <source>“{column}” holds several labels or other things than a label.</source>
        <translation>“{column}” में कई लेबल हैं या लेबल के सिवा कुछ और है।</translation>
    </message>
    <message>
        <source>“{column}” is empty.</source>
        <translation>“{column}” खाली है।</translation>
    </message>
    <message>
        <source>“{column}” is plain text, without a question and an answer.</source>
        <translation>“{column}” सादा टेक्स्ट है, बिना प्रश्न और उत्तर के।</translation>
    </message>
    <message>
        <source>“{column}” is {first} in one row and {second} in another: they cannot be joined.</source>
        <translation>“{column}” एक पंक्ति में {first} है और दूसरी में {second}: इन्हें जोड़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>“{column}” marks characters {start} to {end}, but the text has {length}.</source>
        <translation>“{column}” वर्ण {start} से {end} तक चिह्नित करता है, पर टेक्स्ट में {length} ही हैं।</translation>
    </message>
    <message>
        <source>“{column}” says “{said}”, but at its place, {start} to {end}, stands “{found}”.</source>
        <translation>“{column}” “{said}” कहता है, पर उसके स्थान {start} से {end} पर “{found}” है।</translation>
    </message>
    <message>
        <source>“{delimiter}” cannot separate the cells of a table.</source>
        <translation>“{delimiter}” तालिका के सेल अलग नहीं कर सकता।</translation>
    </message>
    <message>
        <source>“{document}” does not hold the words of the quote.</source>
        <translation>“{document}” में उद्धरण के शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>“{document}” is not among the indexed documents.</source>
        <translation>“{document}” इंडेक्स किए गए दस्तावेज़ों में नहीं है।</translation>
    </message>
    <message>
        <source>“{driver}” is a driver for programs of another kind (asyncio).</source>
        <translation>“{driver}” दूसरी तरह के प्रोग्रामों (asyncio) का ड्राइवर है।</translation>
    </message>
    <message>
        <source>“{engine}” does not write, it only quotes.</source>
        <translation>“{engine}” लिखता नहीं, केवल उद्धृत करता है।</translation>
    </message>
    <message>
        <source>“{field}” is no setting that can be searched.</source>
        <translation>“{field}” ऐसी सेटिंग नहीं है जिसमें खोजा जा सके।</translation>
    </message>
    <message>
        <source>“{file}” asks a database ({host}), and was not allowed to on this machine.</source>
        <translation>“{file}” एक डेटाबेस ({host}) से पूछती है, और इस मशीन पर इसकी अनुमति नहीं दी गई थी।</translation>
    </message>
    <message>
        <source>“{file}” cannot be read as text: its encoding is unknown, or it is no text.</source>
        <translation>“{file}” टेक्स्ट के रूप में पढ़ी नहीं जा सकती: इसकी एन्कोडिंग अज्ञात है, या यह टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>“{file}” could not be read: {reason}</source>
        <translation>“{file}” पढ़ी नहीं जा सकी: {reason}</translation>
    </message>
    <message>
        <source>“{file}” defines entities of its own, as harmful files do: not opened.</source>
        <translation>“{file}” अपनी एंटिटी परिभाषित करती है, जैसा हानिकारक फ़ाइलें करती हैं: खोली नहीं गई।</translation>
    </message>
    <message>
        <source>“{file}” does not describe a table of a database: {reason}.</source>
        <translation>“{file}” डेटाबेस की तालिका का वर्णन नहीं करती: {reason}।</translation>
    </message>
    <message>
        <source>“{file}” has no text on page(s) {pages}, so no search can find what is on them. If they are scans, install tesseract, a free program for text recognition, and index again.</source>
        <translation>“{file}” के इन पृष्ठों पर टेक्स्ट नहीं है: {pages}; इसलिए कोई खोज उन पर लिखा नहीं ढूँढ सकती। यदि ये स्कैन हैं, तो टेक्स्ट पहचान का मुफ़्त प्रोग्राम tesseract इंस्टॉल करें, और दोबारा इंडेक्स करें।</translation>
    </message>
    <message>
        <source>“{file}” has no text on page(s) {pages}: text recognition finds none either.</source>
        <translation>“{file}” के इन पृष्ठों पर टेक्स्ट नहीं है: {pages}; टेक्स्ट पहचान को भी कुछ नहीं मिलता।</translation>
    </message>
    <message>
        <source>“{file}” has no text, and text recognition finds none on its pages.</source>
        <translation>“{file}” में टेक्स्ट नहीं है, और टेक्स्ट पहचान को इसके पृष्ठों पर कुछ नहीं मिलता।</translation>
    </message>
    <message>
        <source>“{file}” has no text: its pages are pictures, as from a scanner.</source>
        <translation>“{file}” में टेक्स्ट नहीं है: इसके पृष्ठ स्कैनर जैसी तस्वीरें हैं।</translation>
    </message>
    <message>
        <source>“{file}” has rows wider than {most} cells: the rest is left out.</source>
        <translation>“{file}” में {most} सेलों से चौड़ी पंक्तियाँ हैं: बाकी छोड़ दिया गया है।</translation>
    </message>
    <message>
        <source>“{file}” holds formulas that were never calculated: open it in a spreadsheet and save it, and their values can be read.</source>
        <translation>“{file}” में ऐसे सूत्र हैं जिनकी गणना कभी नहीं हुई: इसे स्प्रेडशीट में खोलकर सहेजें, तब उनके मान पढ़े जा सकेंगे।</translation>
    </message>
    <message>
        <source>“{file}” holds more than {n} million characters of text, and was left out.</source>
        <translation>“{file}” में {n} मिलियन से अधिक वर्णों का टेक्स्ट है, इसलिए छोड़ दी गई।</translation>
    </message>
    <message>
        <source>“{file}” holds no questions.</source>
        <translation>“{file}” में कोई प्रश्न नहीं हैं।</translation>
    </message>
    <message>
        <source>“{file}” holds no text.</source>
        <translation>“{file}” में कोई टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>“{file}” is a damaged SQLite database: {reason}.</source>
        <translation>“{file}” खराब SQLite डेटाबेस है: {reason}।</translation>
    </message>
    <message>
        <source>“{file}” is copy-protected by its seller (DRM): it cannot be read.</source>
        <translation>“{file}” इसके विक्रेता द्वारा प्रतिलिपि-सुरक्षित (DRM) है: इसे पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>“{file}” is empty: it has no content at all.</source>
        <translation>“{file}” खाली है: इसमें कोई सामग्री ही नहीं है।</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password, or is in an old format of before 2007.</source>
        <translation>“{file}” पासवर्ड से बंद है, या 2007 से पहले के पुराने प्रारूप में है।</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>“{file}” पासवर्ड से बंद है।</translation>
    </message>
    <message>
        <source>“{file}” is nested so deeply that it cannot be read.</source>
        <translation>“{file}” में नेस्टिंग इतनी गहरी है कि इसे पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>“{file}” is not JSON: line {line} cannot be understood.</source>
        <translation>“{file}” JSON नहीं है: लाइन {line} समझी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>“{file}” is not a PDF, or it is damaged.</source>
        <translation>“{file}” PDF नहीं है, या खराब है।</translation>
    </message>
    <message>
        <source>“{file}” is not a SQLite database.</source>
        <translation>“{file}” SQLite डेटाबेस नहीं है।</translation>
    </message>
    <message>
        <source>“{file}” is not a table with separators: {reason}.</source>
        <translation>“{file}” विभाजक वाली तालिका नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>“{file}” is not an e-mail, or it is damaged.</source>
        <translation>“{file}” ईमेल नहीं है, या खराब है।</translation>
    </message>
    <message>
        <source>“{file}” is not what its name says ({kind}), or it is damaged.</source>
        <translation>“{file}” वह नहीं है जो इसका नाम कहता है ({kind}), या खराब है।</translation>
    </message>
    <message>
        <source>“{file}” is of a kind Ustad cannot read.</source>
        <translation>“{file}” ऐसे प्रकार की है जिसे Ustad नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>“{file}” needs more than {size} MB of memory to be read, and was left out.</source>
        <translation>“{file}” को पढ़ने के लिए {size} MB से अधिक मेमोरी चाहिए, इसलिए छोड़ दी गई।</translation>
    </message>
    <message>
        <source>“{file}” says it has {pages} pages, and was not read.</source>
        <translation>“{file}” कहती है कि इसमें {pages} पृष्ठ हैं, इसलिए नहीं पढ़ी गई।</translation>
    </message>
    <message>
        <source>“{file}” unpacks to more than {size} MB and was not opened.</source>
        <translation>“{file}” अनपैक होने पर {size} MB से बड़ी है, इसलिए नहीं खोली गई।</translation>
    </message>
    <message>
        <source>“{file}” was changed again and again while it was being read.</source>
        <translation>पढ़ते समय “{file}” बार-बार बदली गई।</translation>
    </message>
    <message>
        <source>“{garbled}” should read “{right}”</source>
        <translation>“{garbled}” को “{right}” होना चाहिए</translation>
    </message>
    <message numerus="yes">
        <source>“{judge}” agrees with your votes on {share}% of %n pair(s) (between {low}% and {high}%).</source>
        <translation>
            <numerusform>“{judge}” %n जोड़े के {share}% पर आपके वोट से सहमत है ({low}% और {high}% के बीच)।</numerusform>
            <numerusform>“{judge}” %n जोड़ों में से {share}% पर आपके वोटों से सहमत है ({low}% और {high}% के बीच)।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{judge}” agrees with your votes on {share}% of %n pair(s) (between {low}% and {high}%); Cohen’s kappa is {kappa}, between {least} and {most}.</source>
        <translation>
            <numerusform>“{judge}” %n जोड़े के {share}% पर आपके वोट से सहमत है ({low}% और {high}% के बीच); कोहेन का कप्पा {kappa} है, {least} और {most} के बीच।</numerusform>
            <numerusform>“{judge}” %n जोड़ों में से {share}% पर आपके वोटों से सहमत है ({low}% और {high}% के बीच); कोहेन का कप्पा {kappa} है, {least} और {most} के बीच।</numerusform>
        </translation>
    </message>
    <message>
        <source>“{judge}” compares the answers</source>
        <translation>“{judge}” उत्तरों की तुलना करता है</translation>
    </message>
    <message>
        <source>“{judge}” is also one of those that are judged: models tend to prefer their own words.</source>
        <translation>“{judge}” उनमें से भी एक है जिनका निर्णय होता है: मॉडल अपने ही शब्दों को पसंद करते हैं।</translation>
    </message>
    <message>
        <source>“{label}” cannot be searched from {low} to {high}.</source>
        <translation>“{label}” में {low} से {high} तक नहीं खोजा जा सकता।</translation>
    </message>
    <message>
        <source>“{label}” cannot be {value}.</source>
        <translation>“{label}” {value} नहीं हो सकता।</translation>
    </message>
    <message>
        <source>“{label}” has no lowest and highest value.</source>
        <translation>“{label}” का न्यूनतम और अधिकतम मान नहीं है।</translation>
    </message>
    <message>
        <source>“{label}” has only one value to try.</source>
        <translation>“{label}” में आज़माने के लिए केवल एक मान है।</translation>
    </message>
    <message>
        <source>“{label}” is empty.</source>
        <translation>“{label}” खाली है।</translation>
    </message>
    <message>
        <source>“{label}” is not a number.</source>
        <translation>“{label}” संख्या नहीं है।</translation>
    </message>
    <message>
        <source>“{label}” is {value}, above its greatest value {bound}.</source>
        <translation>“{label}” {value} है, जो इसके अधिकतम मान {bound} से अधिक है।</translation>
    </message>
    <message>
        <source>“{label}” is {value}, below its least value {bound}.</source>
        <translation>“{label}” {value} है, जो इसके न्यूनतम मान {bound} से कम है।</translation>
    </message>
    <message>
        <source>“{label}” must be a number.</source>
        <translation>“{label}” संख्या होनी चाहिए।</translation>
    </message>
    <message>
        <source>“{label}” must be a whole number.</source>
        <translation>“{label}” पूर्ण संख्या होनी चाहिए।</translation>
    </message>
    <message>
        <source>“{line}” is no command of Olive.</source>
        <translation>“{line}” Olive की कमांड नहीं है।</translation>
    </message>
    <message>
        <source>“{model}” at {host}, on this machine.</source>
        <translation>{host} पर “{model}”, इसी मशीन पर।</translation>
    </message>
    <message>
        <source>“{model}” at {host}. Your question, and the passages found for it, are sent there.</source>
        <translation>{host} पर “{model}”। आपका प्रश्न और उसके लिए मिले अंश वहाँ भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>“{model}” gave nothing usable for {useless} of {asked} passages. Choose a larger model, or try another prompt on one passage first.</source>
        <translation>“{model}” ने {asked} में से {useless} अंशों के लिए कुछ काम का नहीं दिया। बड़ा मॉडल चुनें, या पहले किसी एक अंश पर दूसरा प्रॉम्प्ट आज़माएँ।</translation>
    </message>
    <message>
        <source>“{model}” gave other vectors than asked for: {got} instead of {wanted} numbers.</source>
        <translation>“{model}” ने माँगे गए से अलग वेक्टर दिए: {wanted} के बजाय {got} संख्याएँ।</translation>
    </message>
    <message>
        <source>“{model}” with what it learnt in “{run}”. {note}</source>
        <translation>“{model}”, साथ में जो उसने “{run}” में सीखा। {note}</translation>
    </message>
    <message>
        <source>“{most}” has {n_most} rows and “{least}” only {n_least}: a model may never say the rare ones. Add rows of them.</source>
        <translation>“{most}” की {n_most} पंक्तियाँ हैं और “{least}” की केवल {n_least}: हो सकता है मॉडल दुर्लभ वर्ग कभी न बोले। उनकी पंक्तियाँ जोड़ें।</translation>
    </message>
    <message>
        <source>“{name}” answers</source>
        <translation>“{name}” उत्तर दे रहा है</translation>
    </message>
    <message>
        <source>“{name}” answers best.</source>
        <translation>“{name}” सबसे अच्छे उत्तर देता है।</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” answers; about %n minute(s) left</source>
        <translation>
            <numerusform>“{name}” उत्तर दे रहा है; लगभग %n मिनट बाकी</numerusform>
            <numerusform>“{name}” उत्तर दे रहा है; लगभग %n मिनट बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a comparison's file.</source>
        <translation>“{name}” तुलना की फ़ाइल का नाम नहीं हो सकता।</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a conversation.</source>
        <translation>“{name}” बातचीत का नाम नहीं हो सकता।</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a model, since its folder is named so too.</source>
        <translation>“{name}” मॉडल का नाम नहीं हो सकता, क्योंकि उसके फ़ोल्डर का भी यही नाम होता है।</translation>
    </message>
    <message>
        <source>“{name}” cannot be trained to write answers.</source>
        <translation>“{name}” को उत्तर लिखने के लिए प्रशिक्षित नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>“{name}” could not answer at all:</source>
        <translation>“{name}” कोई उत्तर नहीं दे सका:</translation>
    </message>
    <message>
        <source>“{name}” did best, but “{other}” may be as good.</source>
        <translation>“{name}” सबसे अच्छा रहा, पर “{other}” भी उतना ही अच्छा हो सकता है।</translation>
    </message>
    <message>
        <source>“{name}” does not stay inside {folder}: it was left alone.</source>
        <translation>“{name}” {folder} के भीतर नहीं रहता: उसे छुआ नहीं गया।</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” failed on %n question(s), left out of its figures.</source>
        <translation>
            <numerusform>“{name}” %n प्रश्न पर विफल रहा, जो उसके आँकड़ों में शामिल नहीं है।</numerusform>
            <numerusform>“{name}” %n प्रश्नों पर विफल रहा, जो उसके आँकड़ों में शामिल नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has its weights in no safetensors file, and other formats can hold programs.</source>
        <translation>“{name}” के वेट किसी safetensors फ़ाइल में नहीं हैं, और दूसरे प्रारूपों में प्रोग्राम हो सकते हैं।</translation>
    </message>
    <message>
        <source>“{name}” has no columns for a question and an answer.</source>
        <translation>“{name}” में प्रश्न और उत्तर के लिए कॉलम नहीं हैं।</translation>
    </message>
    <message>
        <source>“{name}” has no question and answer among its columns: {columns}.</source>
        <translation>“{name}” के कॉलमों में प्रश्न और उत्तर नहीं हैं: {columns}।</translation>
    </message>
    <message>
        <source>“{name}” has not been split yet.</source>
        <translation>“{name}” अभी बाँटा नहीं गया है।</translation>
    </message>
    <message>
        <source>“{name}” has not finished, so there is nothing to try yet.</source>
        <translation>“{name}” पूरा नहीं हुआ है, इसलिए अभी आज़माने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is already being trained.</source>
        <translation>“{name}” का प्रशिक्षण पहले से चल रहा है।</translation>
    </message>
    <message>
        <source>“{name}” is being downloaded already.</source>
        <translation>“{name}” पहले से डाउनलोड हो रहा है।</translation>
    </message>
    <message>
        <source>“{name}” is being trained.</source>
        <translation>“{name}” का प्रशिक्षण चल रहा है।</translation>
    </message>
    <message>
        <source>“{name}” is chosen twice in the same way.</source>
        <translation>“{name}” एक ही तरह से दो बार चुना गया है।</translation>
    </message>
    <message>
        <source>“{name}” is in use.</source>
        <translation>“{name}” इस्तेमाल में है।</translation>
    </message>
    <message>
        <source>“{name}” is left out: {reason}</source>
        <translation>“{name}” छोड़ा गया: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is neither a CSV nor a JSON file.</source>
        <translation>“{name}” न CSV फ़ाइल है न JSON।</translation>
    </message>
    <message>
        <source>“{name}” is no embedding model as sentence-transformers lays them out.</source>
        <translation>“{name}” वैसा एम्बेडिंग मॉडल नहीं है जैसा sentence-transformers रखता है।</translation>
    </message>
    <message>
        <source>“{name}” is no finished run of the model “{model}”.</source>
        <translation>“{name}” मॉडल “{model}” का पूरा हुआ रन नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is no longer what was exported, so the export cannot be held against it.</source>
        <translation>“{name}” अब वह नहीं है जो निर्यात किया गया था, इसलिए निर्यात को उससे मिलाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>“{name}” is no name of a dataset on the hub.</source>
        <translation>“{name}” हब के किसी डेटासेट का नाम नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is no name of a model on the hub.</source>
        <translation>“{name}” हब के किसी मॉडल का नाम नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is no reranker: it does not give one score for a question and a passage.</source>
        <translation>“{name}” रीरैंकर नहीं है: यह प्रश्न और अंश के लिए एक स्कोर नहीं देता।</translation>
    </message>
    <message>
        <source>“{name}” is not indexed.</source>
        <translation>“{name}” इंडेक्स नहीं हुआ है।</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only: Ustad may not write in its folder.</source>
        <translation>“{name}” केवल पढ़ने के लिए खुला है: Ustad को उसके फ़ोल्डर में लिखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is the name of a preset that comes with Ustad.</source>
        <translation>“{name}” Ustad के साथ आने वाले एक प्रीसेट का नाम है।</translation>
    </message>
    <message>
        <source>“{name}” is too small to judge: models of its size do not follow such instructions.</source>
        <translation>“{name}” निर्णय के लिए बहुत छोटा है: इस आकार के मॉडल ऐसे निर्देश नहीं मानते।</translation>
    </message>
    <message>
        <source>“{name}” lies on another computer, which was not called.</source>
        <translation>“{name}” किसी दूसरे कंप्यूटर पर है, जिससे संपर्क नहीं किया गया।</translation>
    </message>
    <message>
        <source>“{name}” only quotes, it cannot judge.</source>
        <translation>“{name}” केवल उद्धरण देता है, निर्णय नहीं कर सकता।</translation>
    </message>
    <message>
        <source>“{name}” was made with a newer version of Ustad. It is open for reading only.</source>
        <translation>“{name}” Ustad के नए संस्करण से बनाया गया था। यह केवल पढ़ने के लिए खुला है।</translation>
    </message>
    <message numerus="yes">
        <source>“{one}” is not surely better than “{other}”: {points} points (95 %: {low} to {high}) on %n question(s).</source>
        <translation>
            <numerusform>“{one}” पक्के तौर पर “{other}” से बेहतर नहीं: %n प्रश्न पर {points} अंक (95 %: {low} से {high})।</numerusform>
            <numerusform>“{one}” पक्के तौर पर “{other}” से बेहतर नहीं: %n प्रश्नों पर {points} अंक (95 %: {low} से {high})।</numerusform>
        </translation>
    </message>
    <message>
        <source>“{one}” is surely better than “{other}”: by {points} points (95 %: {low} to {high}).</source>
        <translation>“{one}” पक्के तौर पर “{other}” से बेहतर है: {points} अंक से (95 %: {low} से {high})।</translation>
    </message>
    <message numerus="yes">
        <source>“{one}” reaches {mean} % in “{metric}” (95 %: {low} to {high} %) on %n question(s).</source>
        <translation>
            <numerusform>“{one}” %n प्रश्न पर “{metric}” में {mean} % तक पहुँचता है (95 %: {low} से {high} %)।</numerusform>
            <numerusform>“{one}” %n प्रश्नों पर “{metric}” में {mean} % तक पहुँचता है (95 %: {low} से {high} %)।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{one}” reaches {mean} in “{metric}” (95 %: {low} to {high}) on %n question(s).</source>
        <translation>
            <numerusform>“{one}” %n प्रश्न पर “{metric}” में {mean} तक पहुँचता है (95 %: {low} से {high})।</numerusform>
            <numerusform>“{one}” %n प्रश्नों पर “{metric}” में {mean} तक पहुँचता है (95 %: {low} से {high})।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{other}” is more to look after and not surely better than “{chosen}”: {points} points (95 %: {low} to {high}) on %n question(s).</source>
        <translation>
            <numerusform>“{other}” की देखभाल अधिक है और वह पक्के तौर पर “{chosen}” से बेहतर नहीं: %n प्रश्न पर {points} अंक (95 %: {low} से {high})।</numerusform>
            <numerusform>“{other}” की देखभाल अधिक है और वह पक्के तौर पर “{chosen}” से बेहतर नहीं: %n प्रश्नों पर {points} अंक (95 %: {low} से {high})।</numerusform>
        </translation>
    </message>
    <message>
        <source>“{run}” has not finished.</source>
        <translation>“{run}” पूरा नहीं हुआ है।</translation>
    </message>
    <message>
        <source>“{run}” has not learnt to mark answers in texts.</source>
        <translation>“{run}” ने पाठों में उत्तर चिह्नित करना नहीं सीखा है।</translation>
    </message>
    <message>
        <source>“{run}” is finished since.</source>
        <translation>“{run}” तब से पूरा हो गया है।</translation>
    </message>
    <message>
        <source>“{run}” made a model that reads and does not write.</source>
        <translation>“{run}” ने ऐसा मॉडल बनाया जो पढ़ता है और लिखता नहीं।</translation>
    </message>
    <message>
        <source>“{split}” is no part of a dataset.</source>
        <translation>“{split}” डेटासेट का कोई भाग नहीं है।</translation>
    </message>
    <message>
        <source>“{title}” cannot be resumed.</source>
        <translation>“{title}” जारी नहीं रखा जा सकता।</translation>
    </message>
    <message>
        <source>“{url}” is not a web address.</source>
        <translation>“{url}” वेब पता नहीं है।</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a Qdrant server.</source>
        <translation>“{url}” Qdrant सर्वर का पता नहीं है।</translation>
    </message>
    <message>
        <source>“{wanted}” says nothing about questions that were trained on.</source>
        <translation>“{wanted}” उन प्रश्नों के बारे में कुछ नहीं कहता जिन पर प्रशिक्षण हुआ।</translation>
    </message>
    <message>
        <source>“{words}” cannot be put in: {reason}.</source>
        <translation>“{words}” नहीं डाला जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>“{words}” is not a value like the one that was there: {former}.</source>
        <translation>“{words}” वैसा मान नहीं है जैसा वहाँ था: {former}।</translation>
    </message>
    <message>
        <source>“{workflow}” is for a run that made an adapter.</source>
        <translation>“{workflow}” ऐसे रन के लिए है जिसने अडैप्टर बनाया हो।</translation>
    </message>
</context>
<context>
    <name>i18n</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} दिन</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} घंटे</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} घंटे {minutes} मिनट</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} मिनट {seconds} से</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} से</translation>
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
        <translation>डाउनलोड किया गया एक पैकेज वह नहीं है जो तय किया गया था।</translation>
    </message>
    <message>
        <source>Close every program that uses it, remove the folder, and try again.</source>
        <translation>जो भी प्रोग्राम इसे इस्तेमाल कर रहा हो उसे बंद करें, फ़ोल्डर हटाएँ, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Close programs that use {place} and see that it belongs to you, and try again: what is done is kept.</source>
        <translation>{place} इस्तेमाल करने वाले प्रोग्राम बंद करें, देखें कि वह आपका ही है, और फिर कोशिश करें: जो हो चुका है वह बना रहता है।</translation>
    </message>
    <message>
        <source>Connect to the internet, or name a mirror by the variable PIP_INDEX_URL, and try again: what is done is kept.</source>
        <translation>इंटरनेट से जुड़ें, या वेरिएबल PIP_INDEX_URL से मिरर बताएँ, और फिर कोशिश करें: जो हो चुका है वह बना रहता है।</translation>
    </message>
    <message>
        <source>Free some gigabytes on the disk that holds {place}, and try again: what is done is kept.</source>
        <translation>जिस डिस्क पर {place} है उस पर कुछ गीगाबाइट खाली करें, और फिर कोशिश करें: जो हो चुका है वह बना रहता है।</translation>
    </message>
    <message>
        <source>Free {lack} GB there, and try again.</source>
        <translation>वहाँ {lack} GB खाली करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Give your network's certificate file to pip by the variable PIP_CERT, and try again.</source>
        <translation>अपने नेटवर्क की प्रमाणपत्र फ़ाइल pip को वेरिएबल PIP_CERT से दें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Let it go on there, or close it and try again.</source>
        <translation>उसे वहीं चलने दें, या उसे बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Mend what the log tells of, and try again: what is done is kept.</source>
        <translation>लॉग जो बताए उसे ठीक करें, और फिर कोशिश करें: जो हो चुका है वह बना रहता है।</translation>
    </message>
    <message>
        <source>PyTorch's small build for processors cannot be had here, so the large one for NVIDIA cards is fetched; it works on the processor, too.</source>
        <translation>प्रोसेसर के लिए PyTorch का छोटा बिल्ड यहाँ नहीं मिल सकता, इसलिए NVIDIA कार्डों वाला बड़ा बिल्ड लाया जा रहा है; वह प्रोसेसर पर भी चलता है।</translation>
    </message>
    <message>
        <source>Remove {place} and try again; if it stays so, this system lacks what they are built on.</source>
        <translation>{place} हटाएँ और फिर कोशिश करें; यदि ऐसा ही रहे, तो इस सिस्टम में वह नहीं है जिस पर वे बने हैं।</translation>
    </message>
    <message>
        <source>Run `{python} -m pip cache purge`, and try again; if it stays so, your package index serves changed files.</source>
        <translation>`{python} -m pip cache purge` चलाएँ, और फिर कोशिश करें; यदि ऐसा ही रहे, तो आपका पैकेज इंडेक्स बदली हुई फ़ाइलें दे रहा है।</translation>
    </message>
    <message>
        <source>See that the disk has room and that the folder belongs to you, and try again.</source>
        <translation>देखें कि डिस्क में जगह है और फ़ोल्डर आपका है, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>See that {place} may be written to, and try again.</source>
        <translation>देखें कि {place} में लिखने की अनुमति है, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The broken environment {place} cannot be removed: {words}.</source>
        <translation>टूटा हुआ एनवायरनमेंट {place} हटाया नहीं जा सकता: {words}।</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>The disk that holds {place} has {free} GB free, and the set-up needs {need} GB.</source>
        <translation>जिस डिस्क पर {place} है उस पर {free} GB खाली है, और सेट-अप को {need} GB चाहिए।</translation>
    </message>
    <message>
        <source>The environment may not be written to.</source>
        <translation>एनवायरनमेंट में लिखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The environment {place} could not be made: {words}</source>
        <translation>एनवायरनमेंट {place} नहीं बनाया जा सका: {words}</translation>
    </message>
    <message>
        <source>The package index could not be reached.</source>
        <translation>पैकेज इंडेक्स तक नहीं पहुँचा जा सका।</translation>
    </message>
    <message>
        <source>The package index does not have a package in the version that is locked.</source>
        <translation>पैकेज इंडेक्स में एक पैकेज तय किए गए संस्करण में नहीं है।</translation>
    </message>
    <message>
        <source>The package index was reached, but its certificate is not trusted here.</source>
        <translation>पैकेज इंडेक्स तक पहुँचे, पर उसके प्रमाणपत्र पर यहाँ भरोसा नहीं है।</translation>
    </message>
    <message>
        <source>The packages are installed, but cannot be loaded: {words}</source>
        <translation>पैकेज इंस्टॉल हैं, पर लोड नहीं हो सकते: {words}</translation>
    </message>
    <message>
        <source>The set-up was refused by the system: {words}</source>
        <translation>सेट-अप को सिस्टम ने अस्वीकार किया: {words}</translation>
    </message>
    <message>
        <source>Use an index that is up to date (variable PIP_INDEX_URL), and try again.</source>
        <translation>अप-टू-डेट इंडेक्स इस्तेमाल करें (वेरिएबल PIP_INDEX_URL), और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Ustad is being set up already, in another window.</source>
        <translation>Ustad पहले से ही किसी दूसरी विंडो में सेट अप हो रहा है।</translation>
    </message>
    <message>
        <source>pip could not install the packages: {words}</source>
        <translation>pip पैकेज इंस्टॉल नहीं कर सका: {words}</translation>
    </message>
</context>
<context>
    <name>tagging</name>
    <message>
        <source>In use: {tags}.</source>
        <translation>काम में: {tags}।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n document(s)</source>
        <translation>
            <numerusform>%n दस्तावेज़ के टैग</numerusform>
            <numerusform>%n दस्तावेज़ों के टैग</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of “{name}”</source>
        <translation>“{name}” के टैग</translation>
    </message>
    <message>
        <source>With commas between them. A search can keep to the documents that have a tag.</source>
        <translation>इनके बीच अल्पविराम लगाएँ। खोज किसी टैग वाले दस्तावेज़ों तक सीमित रह सकती है।</translation>
    </message>
</context>
</TS>
