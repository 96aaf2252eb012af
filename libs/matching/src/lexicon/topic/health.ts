/** Words of hospitals, medicine, illness and hygiene: see ../model.ts for the columns. */
export const health = `
ageing, aging, old age | 高齢化, 老化, 加齢 | lão hóa, tuổi già, già hóa | ความชรา, การสูงวัย, วัยชรา | အိုမင်းခြင်း, အသက်ကြီးခြင်း | बुढ़ापा, वृद्धावस्था | म्हातारपण, वृद्धत्व | pagtanda, katandaan
allergy | アレルギー, 過敏症 | dị ứng, bệnh dị ứng | ภูมิแพ้, โรคภูมิแพ้, อาการแพ้ | ဓာတ်မတည့်ခြင်း, အလာဂျီ | एलर्जी, प्रत्यूर्जता | ॲलर्जी, अधिहर्षता | alerdyi, allergy
anaemia, anemia | 貧血, 貧血症 | thiếu máu, bệnh thiếu máu | โลหิตจาง, ภาวะโลหิตจาง | သွေးအားနည်းခြင်း, သွေးအားနည်းရောဂါ | खून की कमी, एनीमिया | रक्तक्षय, ॲनिमिया | anemya, kakulangan sa dugo
antibiotic | 抗生物質, 抗生剤, 抗菌薬 | kháng sinh, thuốc kháng sinh | ยาปฏิชีวนะ, สารปฏิชีวนะ | ပဋိဇီဝဆေး, အန်တီဘိုင်အိုတစ် | एंटीबायोटिक, प्रतिजैविक | प्रतिजैविक, अँटिबायोटिक | antibiyotiko, antibiotic
antiseptic | 消毒薬, 殺菌消毒薬 | thuốc sát trùng, chất sát khuẩn | ยาฆ่าเชื้อ, น้ำยาทำแผล | အနာသန့်စင်ဆေး, ပိုးသန့်စင်ဆေး | एंटीसेप्टिक, रोगाणुरोधक | जंतुनाशक औषध, अँटिसेप्टिक | antiseptiko, pamatay-mikrobyo
asthma | 喘息, ぜんそく | hen suyễn, bệnh hen, hen phế quản | หอบหืด, โรคหอบหืด, หืด | ပန်းနာ, ပန်းနာရင်ကျပ် | दमा, अस्थमा | दमा, अस्थमा | hika, asthma
bacteria, bacterium | 細菌, バクテリア, 雑菌 | vi khuẩn, khuẩn | แบคทีเรีย, เชื้อแบคทีเรีย | ဘက်တီးရီးယား, ဗက်တီးရီးယား | बैक्टीरिया, जीवाणु | जिवाणू, बॅक्टेरिया | bakterya, bacteria
bandage | 包帯, 絆創膏, バンデージ | băng gạc, băng vết thương, băng cuộn | ผ้าพันแผล, พลาสเตอร์ปิดแผล | ပတ်တီး, အနာစည်းပတ်တီး | पट्टी, बैंडेज | मलमपट्टी, बँडेज | benda, bandage
blood | 血液, 血 | máu, huyết | เลือด, โลหิต | သွေး | खून, रक्त | रक्त | dugo
blood pressure | 血圧, 高血圧 | huyết áp, cao huyết áp | ความดันโลหิต, ความดันเลือด | သွေးပေါင်, သွေးဖိအား | रक्तचाप, ब्लड प्रेशर | रक्तदाब, ब्लड प्रेशर | presyon ng dugo, altapresyon
blood test | 血液検査, 採血検査 | xét nghiệm máu, thử máu | ตรวจเลือด, การตรวจเลือด | သွေးစစ်ခြင်း, သွေးစစ်ဆေးမှု | खून की जांच, ब्लड टेस्ट | रक्त तपासणी, रक्तचाचणी | pagsusuri ng dugo, blood test
bone | 骨, 骨格 | xương, xương cốt | กระดูก, โครงกระดูก | အရိုး | हड्डी, अस्थि | हाड, अस्थी | buto
brain | 脳, 頭脳 | não, bộ não | สมอง, เนื้อสมอง | ဦးနှောက် | मस्तिष्क, दिमाग | मेंदू | utak
breathing, respiration | 呼吸, 息 | hô hấp, hơi thở, thở | การหายใจ, หายใจ, ลมหายใจ | အသက်ရှူခြင်း, အသက်ရှူ | सांस, श्वसन | श्वास, श्वसन | paghinga
breathlessness, shortness of breath | 息切れ, 呼吸困難, 息苦しさ | khó thở, hụt hơi | หายใจลำบาก, หอบเหนื่อย | အသက်ရှူကျပ်ခြင်း, မောပန်းခြင်း | सांस फूलना, सांस की तकलीफ | धाप लागणे, श्वास लागणे | hingal, hirap huminga
bronchitis | 気管支炎 | viêm phế quản | หลอดลมอักเสบ, โรคหลอดลมอักเสบ | လေပြွန်ရောင်ခြင်း, လေပြွန်ရောင်ရောဂါ | ब्रोंकाइटिस, श्वसनीशोथ | ब्राँकायटिस, श्वासनलिकादाह | brongkitis
burn injury, scald | 火傷, やけど, 熱傷 | bỏng, vết bỏng, phỏng | แผลไหม้, แผลไฟไหม้, น้ำร้อนลวก | မီးလောင်ဒဏ်ရာ, အပူလောင်ဒဏ်ရာ | जलने का घाव, झुलसना | भाजल्याची जखम, भाजणे | paso, sunog sa balat
cancer | がん, 癌, 悪性腫瘍 | ung thư, bệnh ung thư | มะเร็ง, โรคมะเร็ง | ကင်ဆာ, ကင်ဆာရောဂါ | कैंसर, कर्करोग | कर्करोग, कॅन्सर | kanser, cancer
cardiovascular disease, heart disease | 心臓病, 心疾患, 循環器疾患 | bệnh tim, bệnh tim mạch | โรคหัวใจ, โรคหัวใจและหลอดเลือด | နှလုံးရောဂါ, နှလုံးသွေးကြောရောဂါ | हृदय रोग, दिल की बीमारी | हृदयरोग, हृदयविकार | sakit sa puso
chickenpox | 水痘, 水ぼうそう | thủy đậu, bệnh thủy đậu, trái rạ | อีสุกอีใส, โรคอีสุกอีใส | ရေကျောက်, ရေကျောက်ရောဂါ | छोटी माता, चिकन पॉक्स | कांजिण्या | bulutong-tubig
chikungunya | チクングニア熱, チクングニア | sốt chikungunya, bệnh chikungunya | ชิคุนกุนยา, โรคไข้ปวดข้อยุงลาย | ချီကန်ဂန်ညာ, ချီကွန်ဂွန်ညာရောဂါ | चिकनगुनिया | चिकुनगुनिया | chikungunya
cholera | コレラ, コレラ菌 | bệnh tả, dịch tả | อหิวาต์, อหิวาตกโรค | ကာလဝမ်းရောဂါ, ကာလဝမ်း | हैजा, कॉलरा | पटकी, कॉलरा | kolera
clinic | 診療所, クリニック, 医院 | phòng khám, trạm xá | คลินิก, สถานพยาบาล | ဆေးခန်း, ဆေးပေးခန်း | क्लिनिक, दवाखाना | दवाखाना, क्लिनिक | klinika, pagamutan
common cold, runny nose | 風邪, 鼻水, かぜ | cảm lạnh, sổ mũi, cảm cúm nhẹ | ไข้หวัด, หวัด, น้ำมูกไหล | အအေးမိခြင်း, နှာစေးခြင်း | जुकाम, सर्दी जुकाम | पडसे, सर्दी पडसे | sipon
constipation | 便秘, 便秘症 | táo bón, chứng táo bón | ท้องผูก, อาการท้องผูก | ဝမ်းချုပ်ခြင်း, ဝမ်းချုပ် | कब्ज, कब्जियत | बद्धकोष्ठता | hirap sa pagdumi, constipation
contagion, contagious | 伝染, 感染力, 接触感染 | lây lan, truyền nhiễm, lây bệnh | การแพร่เชื้อ, ติดต่อกันได้ | ကူးစက်ခြင်း, ကူးစက်တတ်သော | छूत, संक्रामक | संसर्गजन्य, लागण | nakakahawa, pagkahawa
cotton wool, absorbent cotton | 脱脂綿, コットン | bông gòn, bông y tế | สำลี, สำลีก้อน | ဂွမ်း, ဆေးဂွမ်း | रूई, कॉटन | कापूस बोळा, वैद्यकीय कापूस | bulak
cough | 咳, せき | ho, cơn ho | ไอ, อาการไอ | ချောင်းဆိုးခြင်း, ချောင်းဆိုး | खांसी | खोकला | ubo
covid, COVID-19, coronavirus | 新型コロナ, コロナウイルス, 新型コロナウイルス感染症 | vi-rút corona, dịch covid, đại dịch covid | โควิด, โควิด-19, ไวรัสโคโรนา | ကိုဗစ်, ကိုရိုနာဗိုင်းရပ်စ် | कोविड, कोरोना | कोविड, कोरोना | covid, coronavirus
death rate, mortality | 死亡率, 致死率 | tỷ lệ tử vong, tử suất | อัตราการตาย, อัตราการเสียชีวิต | သေဆုံးမှုနှုန်း, သေနှုန်း | मृत्यु दर | मृत्युदर | bilang ng namamatay, mortalidad
dehydration | 脱水症状, 脱水症 | mất nước cơ thể, bị mất nước | ภาวะขาดน้ำ, ร่างกายขาดน้ำ | ရေဓာတ်ခန်းခြောက်ခြင်း, ရေဓာတ်ဆုံးရှုံးခြင်း | निर्जलीकरण, शरीर में पानी की कमी | निर्जलीकरण, डिहायड्रेशन | dehydration, pagkatuyo ng katawan
dengue, dengue fever | デング熱, デング | sốt xuất huyết, sốt dengue | ไข้เลือดออก, เดงกี | သွေးလွန်တုပ်ကွေး | डेंगू, डेंगू बुखार | डेंग्यू, डेंगी ताप | dengue, lagnat na dengue
dentist, dental clinic | 歯科, 歯医者, 歯科医院 | nha sĩ, nha khoa, phòng khám nha khoa | ทันตแพทย์, หมอฟัน, คลินิกทันตกรรม | သွားဆရာဝန်, သွားဆေးခန်း | दंत चिकित्सक, डेंटिस्ट | दंतवैद्य, डेंटिस्ट | dentista
diabetes | 糖尿病 | tiểu đường, đái tháo đường | เบาหวาน, โรคเบาหวาน | ဆီးချိုရောဂါ, ဆီးချို | मधुमेह, डायबिटीज | मधुमेह, डायबेटिस | diyabetis, diabetes
diagnosis | 診断, 診断結果 | chẩn đoán, chẩn đoán bệnh | การวินิจฉัย, วินิจฉัยโรค | ရောဂါရှာဖွေခြင်း, ရောဂါဖော်ထုတ်ခြင်း | निदान, रोग निदान | निदान, रोगनिदान | dyagnosis, diagnosis
dialysis | 透析, 人工透析 | chạy thận, lọc máu | ฟอกไต, การฟอกเลือด | ကျောက်ကပ်ဆေးခြင်း, သွေးသန့်စင်ခြင်း | डायलिसिस, अपोहन | डायलिसिस | dialysis
diaper, nappy | おむつ, 紙おむつ, オムツ | tã, bỉm, tã lót | ผ้าอ้อม, ผ้าอ้อมสำเร็จรูป, แพมเพิส | ကလေးအနှီး, ဒိုင်ပါ | डायपर, लंगोट | डायपर, लंगोट | lampin, diaper
diarrhoea, diarrhea | 下痢, 下痢症, 腹下し | tiêu chảy, ỉa chảy | ท้องร่วง, ท้องเสีย, อุจจาระร่วง | ဝမ်းပျက်ခြင်း, ဝမ်းလျှော | दस्त, डायरिया, अतिसार | अतिसार, जुलाब | pagtatae, diarrhea
disability | 障害, 障がい, 身体障害 | khuyết tật, tàn tật | ความพิการ, ทุพพลภาพ | မသန်စွမ်းခြင်း, မသန်စွမ်းမှု | विकलांगता, दिव्यांगता | अपंगत्व, दिव्यांगत्व | kapansanan
disease, illness, sickness | 病気, 疾病, 疾患 | bệnh, bệnh tật, căn bệnh | โรค, ความเจ็บป่วย, โรคภัย | ရောဂါ, ဖျားနာမှု | बीमारी, रोग | आजार, रोग | sakit, karamdaman
disinfectant | 消毒剤, 消毒液, 殺菌剤 | chất khử trùng, thuốc khử trùng, nước sát khuẩn | น้ำยาฆ่าเชื้อ, สารฆ่าเชื้อ | ပိုးသတ်ဆေးရည်, ပိုးသတ်ဆေး | कीटाणुनाशक, डिसइन्फेक्टेंट | जंतुनाशक, डिसइन्फेक्टंट | disimpektante, pang-disinfect
disinfection | 消毒, 殺菌 | khử trùng, tiêu độc, sát trùng | การฆ่าเชื้อ, ฆ่าเชื้อโรค | ပိုးသတ်ခြင်း, ပိုးမွှားသတ်ခြင်း | कीटाणुशोधन, विसंक्रमण | जंतुनाशन, निर्जंतुक करणे | pagdidisimpekta, disinfection
dizziness | めまい, 立ちくらみ | chóng mặt, hoa mắt | เวียนศีรษะ, เวียนหัว, หน้ามืด | မူးဝေခြင်း, ခေါင်းမူးခြင်း | चक्कर आना, चक्कर | चक्कर, भोवळ | hilo, pagkahilo
doctor, physician | 医師, 医者, ドクター | bác sĩ, thầy thuốc | แพทย์, หมอ, คุณหมอ | ဆရာဝန် | डॉक्टर, चिकित्सक | डॉक्टर, वैद्य | doktor, manggagamot
dysentery | 赤痢 | kiết lỵ, bệnh lỵ | โรคบิด, บิดมีตัว | ဝမ်းကိုက်ရောဂါ, ဝမ်းကိုက် | पेचिश, आंव | आमांश, हगवण | disenterya, iti
ear | 耳, 耳鼻科 | tai, lỗ tai | หู, ใบหู | နား, နားရွက် | कान | कान | tainga
epidemic | 流行, 疫病, 集団感染 | dịch bệnh, bệnh dịch | โรคระบาด, การระบาดของโรค | ကပ်ရောဂါ, ကူးစက်ရောဂါပြန့်ပွားမှု | महामारी, प्रकोप | साथ, साथीचा रोग | epidemya, salot
eye irritation, sore eyes | 目の痛み, 目の刺激, 目がしみる | cay mắt, rát mắt, ngứa mắt | แสบตา, ระคายเคืองตา, เคืองตา | မျက်စိစပ်ခြင်း, မျက်စိယားယံခြင်း | आंखों में जलन, आंखों की जलन | डोळ्यांची जळजळ, डोळे चुरचुरणे | hapdi ng mata, pangangati ng mata
faeces, feces, stool | 糞便, 便, 大便 | phân người, đại tiện | อุจจาระ, ขี้ | မစင်, ဝမ်းသွားအညစ်အကြေး | मल, विष्ठा | विष्ठा, मैला | dumi ng tao, tae
fatigue, exhaustion | 疲労, 疲れ, 過労 | mệt mỏi, kiệt sức | เหนื่อยล้า, อ่อนเพลีย, ความเมื่อยล้า | ပင်ပန်းနွမ်းနယ်ခြင်း, မောပန်းနွမ်းနယ်မှု | थकान, थकावट | थकवा | pagod, pagkapagod
fever | 発熱, 熱病, 熱が出る | sốt, cơn sốt, phát sốt | ไข้, มีไข้, เป็นไข้ | ဖျားခြင်း, အဖျား | बुखार, ज्वर | ताप, ज्वर | lagnat
first aid | 応急手当, 応急処置, 救急処置 | sơ cứu, cấp cứu ban đầu | ปฐมพยาบาล, การปฐมพยาบาล | ရှေးဦးသူနာပြု, ရှေးဦးသူနာပြုစုခြင်း | प्राथमिक उपचार, फर्स्ट एड | प्रथमोपचार | paunang lunas, first aid
food poisoning | 食中毒, 食あたり | ngộ độc thực phẩm, ngộ độc thức ăn | อาหารเป็นพิษ, โรคอาหารเป็นพิษ | အစာအဆိပ်သင့်ခြင်း, အစားအသောက်အဆိပ်သင့်ခြင်း | खाद्य विषाक्तता, फूड पॉइजनिंग | अन्नातून विषबाधा, अन्नविषबाधा | pagkalason sa pagkain, food poisoning
fracture | 骨折, 骨の破折 | gãy xương, rạn xương | กระดูกหัก, กระดูกร้าว | အရိုးကျိုးခြင်း, အရိုးကျိုး | फ्रैक्चर, हड्डी टूटना | अस्थिभंग, फ्रॅक्चर | bali ng buto, pagkabali
gauze | ガーゼ, 滅菌ガーゼ | gạc, vải gạc, gạc y tế | ผ้าก๊อซ, ผ้าก๊อส | ပိတ်ပါးစ, ဂေါ့ဇ်စ | गॉज, जालीदार पट्टी | गॉज, जाळीदार कापड | gasa
germ, microbe | 病菌, 微生物, ばい菌 | vi trùng, mầm bệnh, vi sinh vật | เชื้อโรค, จุลินทรีย์, จุลชีพ | ရောဂါပိုးမွှား, အဏုဇီဝ | रोगाणु, कीटाणु, सूक्ष्मजीव | रोगजंतू, सूक्ष्मजीव | mikrobyo, mikrobiyo
handwashing, hand washing | 手洗い, 手指衛生, 手洗い場 | rửa tay, vệ sinh tay | ล้างมือ, การล้างมือ | လက်ဆေးခြင်း, လက်ဆေးရေ | हाथ धोना, हैंड वाशिंग | हात धुणे | paghuhugas ng kamay
headache | 頭痛, 頭が痛い | đau đầu, nhức đầu | ปวดหัว, ปวดศีรษะ | ခေါင်းကိုက်ခြင်း, ခေါင်းကိုက် | सिरदर्द, सिर दर्द | डोकेदुखी | sakit ng ulo
health | 健康, 保健, ヘルス | sức khỏe, y tế | สุขภาพ, อนามัย | ကျန်းမာရေး | स्वास्थ्य, सेहत | आरोग्य | kalusugan
health centre, health center | 保健所, 保健センター, 診療センター | trạm y tế, trung tâm y tế | สถานีอนามัย, ศูนย์สุขภาพ, ศูนย์บริการสาธารณสุข | ကျန်းမာရေးဌာန, ကျေးလက်ကျန်းမာရေးဌာန | स्वास्थ्य केंद्र, हेल्थ सेंटर | आरोग्य केंद्र, आरोग्यकेंद्र | sentrong pangkalusugan, health center
health check, medical checkup | 健康診断, 健診, 検診 | khám sức khỏe, kiểm tra sức khỏe | ตรวจสุขภาพ, การตรวจสุขภาพ | ကျန်းမာရေးစစ်ဆေးခြင်း, ဆေးစစ်ခြင်း | स्वास्थ्य जांच, हेल्थ चेकअप | आरोग्य तपासणी | pagsusuri ng kalusugan, check-up
health insurance | 健康保険, 医療保険 | bảo hiểm y tế, bảo hiểm sức khỏe | ประกันสุขภาพ, บัตรทอง | ကျန်းမာရေးအာမခံ | स्वास्थ्य बीमा, हेल्थ इंश्योरेंस | आरोग्य विमा | segurong pangkalusugan, health insurance
health worker, healthcare worker | 医療従事者, 保健師, 保健員 | nhân viên y tế, cán bộ y tế | บุคลากรทางการแพทย์, เจ้าหน้าที่สาธารณสุข, อสม. | ကျန်းမာရေးဝန်ထမ်း, ကျန်းမာရေးလုပ်သား | स्वास्थ्य कर्मी, स्वास्थ्यकर्मी, आशा कार्यकर्ता | आरोग्य कर्मचारी, आरोग्यसेवक | manggagawang pangkalusugan, health worker
heart | 心臓, ハート | tim, trái tim | หัวใจ, ดวงใจ | နှလုံး | दिल, हृदय | हृदय | puso
heavy metal poisoning | 重金属中毒, イタイイタイ病, 鉱毒 | ngộ độc kim loại nặng, nhiễm độc kim loại nặng | พิษโลหะหนัก, โรคพิษโลหะหนัก | သတ္တုလေးအဆိပ်သင့်ခြင်း | भारी धातु विषाक्तता | जड धातूंची विषबाधा | pagkalason sa heavy metal
hepatitis | 肝炎, ウイルス性肝炎 | viêm gan, bệnh viêm gan | ตับอักเสบ, โรคตับอักเสบ | အသည်းရောင်အသားဝါ, အသည်းရောင်ရောဂါ | हेपेटाइटिस, यकृतशोथ | हिपॅटायटिस, यकृतदाह | hepatitis, pamamaga ng atay
hospital | 病院, 医療機関, 総合病院 | bệnh viện, nhà thương | โรงพยาบาล, รพ. | ဆေးရုံ | अस्पताल, हॉस्पिटल | रुग्णालय, हॉस्पिटल, इस्पितळ | ospital, pagamutan
hospital bed | 病床, 病院ベッド, 入院ベッド | giường bệnh, giường bệnh viện | เตียงผู้ป่วย, เตียงคนไข้ | လူနာကုတင်, ဆေးရုံကုတင် | अस्पताल का बिस्तर, हॉस्पिटल बेड | रुग्णखाट, रुग्णालयातील खाट | kama sa ospital
hospitalisation, hospitalization | 入院, 入院患者 | nhập viện, nằm viện | การนอนโรงพยาบาล, แอดมิท, เข้าโรงพยาบาล | ဆေးရုံတက်ခြင်း, ဆေးရုံတက်ရောက်ကုသခြင်း | अस्पताल में भर्ती | रुग्णालयात दाखल | pagpapaospital, naospital
hygiene | 衛生, 清潔保持, 衛生管理 | vệ sinh, vệ sinh cá nhân | สุขอนามัย, สุขลักษณะ | တစ်ကိုယ်ရေသန့်ရှင်းရေး, သန့်ရှင်းကျန်းမာမှု | व्यक्तिगत स्वच्छता, हाइजीन | आरोग्य स्वच्छता, वैयक्तिक स्वच्छता | kalinisan sa katawan, hygiene
immunity | 免疫, 免疫力, 抵抗力 | miễn dịch, sức đề kháng | ภูมิคุ้มกัน, ภูมิต้านทาน | ခုခံအား, ကိုယ်ခံအား | प्रतिरक्षा, रोग प्रतिरोधक क्षमता, इम्युनिटी | रोगप्रतिकारशक्ती, प्रतिकारशक्ती | imyunidad, resistensya
infant, newborn | 乳児, 新生児, 乳幼児 | trẻ sơ sinh, trẻ nhũ nhi | ทารก, เด็กแรกเกิด | မွေးကင်းစ, နို့စို့ကလေး | शिशु, नवजात | नवजात, तान्हे बाळ | sanggol
infection | 感染, 感染症 | nhiễm trùng, lây nhiễm, nhiễm khuẩn | การติดเชื้อ, ติดเชื้อ | ရောဂါကူးစက်မှု, ပိုးဝင်ခြင်း | संक्रमण, इन्फेक्शन | संसर्ग, इन्फेक्शन | impeksyon, impeksiyon
infectious waste | 感染性廃棄物, 感染性ごみ, 感染性医療廃棄物 | chất thải lây nhiễm, rác thải lây nhiễm | มูลฝอยติดเชื้อ, ขยะติดเชื้อ | ကူးစက်နိုင်သောအမှိုက်, ရောဂါပိုးပါအမှိုက် | संक्रामक कचरा, संक्रामक अपशिष्ट | संसर्गजन्य कचरा | nakahahawang basura, infectious waste
influenza, flu | インフルエンザ, 流感, インフル | cúm, bệnh cúm, cúm mùa | ไข้หวัดใหญ่, โรคไข้หวัดใหญ่ | တုပ်ကွေး, တုပ်ကွေးရောဂါ | फ्लू, इन्फ्लूएंजा | फ्लू, इन्फ्लुएंझा | trangkaso
infusion, drip | 点滴, 輸液, 点滴バッグ | truyền dịch, dịch truyền | น้ำเกลือ, ให้น้ำเกลือ, สายน้ำเกลือ | အကြောသွင်းဆေးရည်, ဆေးရည်သွင်းခြင်း | ड्रिप, सलाइन | सलाईन, ड्रिप | suwero, dextrose
injection | 注射, 皮下注射 | tiêm, mũi tiêm, chích | ฉีดยา, การฉีดยา | ဆေးထိုးခြင်း | इंजेक्शन, सुई लगाना | इंजेक्शन, सुई टोचणे | iniksyon, turok
injury | 負傷, けが, 怪我 | chấn thương, thương tích, bị thương | การบาดเจ็บ, บาดเจ็บ | ဒဏ်ရာ, ထိခိုက်ဒဏ်ရာရခြင်း | चोट, घायल | दुखापत, इजा | pinsala sa katawan, sugatan
intensive care unit, ICU | 集中治療室, 集中治療 | khoa hồi sức tích cực, chăm sóc đặc biệt | ห้องไอซียู, หอผู้ป่วยวิกฤต | အထူးကြပ်မတ်ကုသဆောင် | गहन चिकित्सा कक्ष, आईसीयू | अतिदक्षता विभाग, आयसीयू | intensive care, ICU
isolation ward | 隔離病棟, 隔離室 | khu cách ly, phòng cách ly | ห้องแยกโรค, หอผู้ป่วยแยกโรค | သီးခြားခွဲထားဆောင်, သီးသန့်လူနာဆောင် | आइसोलेशन वार्ड, पृथक वार्ड | विलगीकरण कक्ष, आयसोलेशन वॉर्ड | isolation ward
itch, itching | かゆみ, 痒み | ngứa, ngứa ngáy | คัน, อาการคัน | ယားယံခြင်း, ယားနာ | खुजली | खाज | kati, pangangati
jaundice | 黄疸 | vàng da, bệnh vàng da | ดีซ่าน, โรคดีซ่าน, ตัวเหลือง | အသားဝါ, အသားဝါရောဂါ | पीलिया | कावीळ | paninilaw, jaundice
kidney | 腎臓, 腎 | thận, quả thận | ไต, โรคไต | ကျောက်ကပ် | गुर्दा, किडनी | मूत्रपिंड, किडनी | bato sa katawan, kidney
lead poisoning | 鉛中毒, 鉛汚染 | ngộ độc chì, nhiễm độc chì | พิษตะกั่ว, โรคพิษสารตะกั่ว | ခဲအဆိပ်သင့်ခြင်း, ခဲဆိပ်သင့်ခြင်း | सीसा विषाक्तता, लेड पॉइजनिंग | शिशाची विषबाधा | pagkalason sa tingga
leprosy | ハンセン病, らい病 | bệnh phong, bệnh cùi | โรคเรื้อน, โรคแฮนเซน | အနာကြီးရောဂါ, ကိုယ်ရေပြားရောဂါ | कुष्ठ रोग, कोढ़ | कुष्ठरोग, महारोग | ketong
leptospirosis | レプトスピラ症, ワイル病 | bệnh xoắn khuẩn, bệnh leptospira | โรคฉี่หนู, โรคเลปโตสไปโรซิส | ကြွက်ဆီးပိုးရောဂါ | लेप्टोस्पायरोसिस | लेप्टोस्पायरोसिस, लेप्टो | leptospirosis
liver | 肝臓, 肝機能 | gan, lá gan | ตับ, โรคตับ | အသည်း | जिगर, यकृत, लिवर | यकृत, लिव्हर | atay
lung | 肺, 肺臓 | phổi, lá phổi | ปอด, โรคปอด | အဆုတ် | फेफड़ा, फेफड़े | फुफ्फुस | baga
malaria | マラリア, マラリア原虫 | sốt rét, bệnh sốt rét | มาลาเรีย, ไข้มาลาเรีย, ไข้จับสั่น | ငှက်ဖျား, ငှက်ဖျားရောဂါ | मलेरिया | मलेरिया, हिवताप | malarya
malnutrition | 栄養失調, 栄養不良 | suy dinh dưỡng | ทุพโภชนาการ, ขาดสารอาหาร | အာဟာရချို့တဲ့ခြင်း, အာဟာရမပြည့်ဝမှု | कुपोषण | कुपोषण | malnutrisyon, kulang sa nutrisyon
maternity hospital, maternity ward | 産院, 産婦人科, 産科病棟 | bệnh viện phụ sản, nhà hộ sinh, khoa sản | โรงพยาบาลสูติ, แผนกสูติกรรม, ห้องคลอด | သားဖွားဆေးရုံ, သားဖွားခန်း | प्रसूति अस्पताल, मैटरनिटी वार्ड | प्रसूतिगृह | paanakan, maternity ward
measles | 麻疹, はしか | sởi, bệnh sởi | โรคหัด, ออกหัด | ဝက်သက်, ဝက်သက်ရောဂါ | खसरा | गोवर | tigdas
medical device, medical equipment | 医療機器, 医療器具, 医療用器材 | thiết bị y tế, dụng cụ y tế | อุปกรณ์การแพทย์, เครื่องมือแพทย์ | ဆေးဘက်ဆိုင်ရာပစ္စည်း, ဆေးကိရိယာ | चिकित्सा उपकरण, मेडिकल उपकरण | वैद्यकीय उपकरण | kagamitang medikal
medical treatment, therapy | 治療, 診療, 療法 | điều trị, chữa bệnh, chữa trị | การรักษาพยาบาล, รักษาโรค, การบำบัดรักษา | ဆေးကုသခြင်း, ဆေးကုသမှု | इलाज, उपचार, चिकित्सा | औषधोपचार, वैद्यकीय उपचार | gamutan, panggagamot
medical waste, clinical waste, hospital waste | 医療廃棄物, 医療系廃棄物, 病院ごみ | chất thải y tế, rác thải y tế, rác bệnh viện | ขยะทางการแพทย์, มูลฝอยทางการแพทย์, ขยะโรงพยาบาล | ဆေးဘက်ဆိုင်ရာစွန့်ပစ်ပစ္စည်း, ဆေးရုံအမှိုက် | चिकित्सा अपशिष्ट, मेडिकल कचरा, अस्पताल का कचरा | वैद्यकीय कचरा, जैववैद्यकीय कचरा | basurang medikal, basura ng ospital
medicine, drug, medication | 薬, 医薬品, くすり | thuốc, dược phẩm, thuốc men | ยา, ยารักษาโรค, เวชภัณฑ์ | ဆေးဝါး, ဆေး | दवा, दवाई, औषधि | औषध, औषधे | gamot, medisina
mental health | メンタルヘルス, 心の健康, 精神衛生 | sức khỏe tâm thần, sức khỏe tinh thần | สุขภาพจิต, จิตเวช | စိတ်ကျန်းမာရေး | मानसिक स्वास्थ्य | मानसिक आरोग्य | kalusugang pangkaisipan
mercury poisoning, minamata disease | 水銀中毒, 水俣病 | ngộ độc thủy ngân, nhiễm độc thủy ngân | พิษปรอท, โรคมินามาตะ | ပြဒါးအဆိပ်သင့်ခြင်း | पारा विषाक्तता, मिनामाता रोग | पाऱ्याची विषबाधा | pagkalason sa asoge
nausea | 吐き気, むかつき | buồn nôn, nôn nao | คลื่นไส้, พะอืดพะอม | ပျို့အန်ခြင်း, ပျို့ခြင်း | मतली, जी मिचलाना | मळमळ | pagduduwal, naduduwal
needle, hypodermic needle | 注射針, 針 | kim tiêm, mũi kim | เข็มฉีดยา, หัวเข็ม | ဆေးထိုးအပ်, အပ် | सुई, इंजेक्शन की सुई | सुई, इंजेक्शनची सुई | karayom
needlestick injury | 針刺し事故, 針刺し | bị kim đâm, tai nạn kim đâm | ถูกเข็มตำ, เข็มทิ่มตำ | အပ်စူးခြင်း, အပ်စူးဒဏ်ရာ | सुई चुभना | सुई टोचून इजा | pagkatusok ng karayom
nurse | 看護師, ナース, 看護婦 | y tá, điều dưỡng | พยาบาล, นางพยาบาล | သူနာပြု, သူနာပြုဆရာမ | नर्स, परिचारिका | परिचारिका, नर्स | nars
nursing care, caregiving | 介護, 看護, 介助 | chăm sóc người bệnh, điều dưỡng chăm sóc | การดูแลผู้ป่วย, การพยาบาล | ပြုစုစောင့်ရှောက်ခြင်း, သူနာပြုစုခြင်း | देखभाल, सेवा सुश्रूषा | शुश्रूषा, रुग्णसेवा | pag-aalaga, pangangalaga sa maysakit
nursing home, elderly home | 老人ホーム, 介護施設, 養護施設 | viện dưỡng lão, nhà dưỡng lão | บ้านพักคนชรา, สถานดูแลผู้สูงอายุ | ဘိုးဘွားရိပ်သာ | वृद्धाश्रम, नर्सिंग होम | वृद्धाश्रम | tahanan ng matatanda, nursing home
nutrition | 栄養, 栄養摂取 | dinh dưỡng, chất dinh dưỡng | โภชนาการ, สารอาหาร | အာဟာရ | पोषण | पोषण, पोषणमूल्य | nutrisyon
operating room, operating theatre | 手術室, オペ室 | phòng mổ, phòng phẫu thuật | ห้องผ่าตัด | ခွဲစိတ်ခန်း | ऑपरेशन थिएटर, शल्य कक्ष | शस्त्रक्रियागृह, ऑपरेशन थिएटर | operating room, silid-operasyunan
outbreak | 集団発生, アウトブレイク, 大流行 | bùng phát dịch, ổ dịch | การระบาด, แพร่ระบาด | ရောဂါဖြစ်ပွားမှု, ရောဂါကူးစက်ပြန့်ပွားမှု | बीमारी का प्रकोप, रोग फैलना | रोगाचा उद्रेक, उद्रेक | pagsiklab ng sakit, outbreak
pain, ache | 痛み, 疼痛 | đau, đau đớn, đau nhức | ความเจ็บปวด, ปวด, เจ็บ | နာကျင်ခြင်း, ကိုက်ခဲခြင်း | दर्द, पीड़ा | वेदना, दुखणे | kirot, pananakit
pandemic | パンデミック, 世界的流行 | đại dịch, dịch toàn cầu | การระบาดใหญ่, โรคระบาดใหญ่ | ကမ္ဘာ့ကပ်ရောဂါ | वैश्विक महामारी, पैन्डेमिक | जागतिक महामारी, महासाथ | pandemya
parasite | 寄生虫, 寄生生物 | ký sinh trùng, vật ký sinh | ปรสิต, พยาธิ | ကပ်ပါးကောင်, ကပ်ပါးပိုး | परजीवी, पैरासाइट | परजीवी, परोपजीवी | parasito
pathogen | 病原体, 病原菌 | tác nhân gây bệnh, mầm bệnh gây hại | เชื้อก่อโรค, จุลชีพก่อโรค | ရောဂါဖြစ်စေသောပိုး, ရောဂါပိုး | रोगजनक, रोगकारक | रोगकारक, रोगजनक | patoheno, sanhi ng sakit
patient | 患者, 病人 | bệnh nhân, người bệnh | ผู้ป่วย, คนไข้ | လူနာ | मरीज, रोगी, मरीज़ | रुग्ण, पेशंट | pasyente, maysakit
pharmaceutical waste, expired medicine | 廃棄薬, 期限切れ医薬品, 不要医薬品 | thuốc hết hạn, chất thải dược phẩm | ยาหมดอายุ, ของเสียจากยา | သက်တမ်းလွန်ဆေး, ဆေးဝါးစွန့်ပစ်ပစ္စည်း | एक्सपायर्ड दवा, दवा अपशिष्ट | मुदतबाह्य औषध, औषधी कचरा | lipas na gamot, expired na gamot
pharmacy, drugstore | 薬局, ドラッグストア, 薬屋 | nhà thuốc, hiệu thuốc, tiệm thuốc tây | ร้านขายยา, ร้านยา, เภสัช | ဆေးဆိုင် | दवा की दुकान, मेडिकल स्टोर, फार्मेसी | औषधालय, मेडिकल दुकान | botika, parmasya
pneumonia | 肺炎 | viêm phổi, bệnh viêm phổi | ปอดบวม, ปอดอักเสบ | နမိုးနီးယား, အဆုတ်ရောင်ရောဂါ | निमोनिया | न्यूमोनिया | pulmonya
poison | 毒物, 毒, 毒薬 | chất độc, thuốc độc | ยาพิษ, สารพิษ, พิษ | အဆိပ်, အဆိပ်အတောက် | जहर, विष, ज़हर | विष | lason
poisoning, intoxication | 中毒, 中毒症状 | ngộ độc, nhiễm độc, trúng độc | การได้รับพิษ, เป็นพิษ, ถูกพิษ | အဆိပ်သင့်ခြင်း, အဆိပ်မိခြင်း | विषाक्तता, जहर फैलना | विषबाधा | pagkalason
pregnancy, pregnant woman | 妊娠, 妊婦 | mang thai, thai phụ, bà bầu | การตั้งครรภ์, หญิงตั้งครรภ์, ท้อง | ကိုယ်ဝန်ဆောင်, ကိုယ်ဝန် | गर्भावस्था, गर्भवती | गर्भधारणा, गरोदर | pagbubuntis, buntis
prescription | 処方箋, 処方 | đơn thuốc, toa thuốc | ใบสั่งยา, การสั่งยา | ဆေးညွှန်း, ဆေးစာ | नुस्खा, दवा की पर्ची | औषधाची चिठ्ठी, प्रिस्क्रिप्शन | reseta
public health | 公衆衛生, 公衆保健 | y tế công cộng, sức khỏe cộng đồng | สาธารณสุข, สุขภาพชุมชน | ပြည်သူ့ကျန်းမာရေး | जन स्वास्थ्य, सार्वजनिक स्वास्थ्य, लोक स्वास्थ्य | सार्वजनिक आरोग्य | kalusugang pampubliko, pampublikong kalusugan
quarantine | 検疫, 隔離 | cách ly, kiểm dịch | กักกันโรค, กักตัว, การกักกัน | ကွာရန်တင်း, သီးသန့်ခွဲထားခြင်း | क्वारंटीन, संगरोध | विलगीकरण, क्वारंटाइन | kuwarentenas, quarantine
rabies | 狂犬病 | bệnh dại, chó dại | พิษสุนัขบ้า, โรคพิษสุนัขบ้า, โรคกลัวน้ำ | ခွေးရူးပြန်ရောဂါ, ခွေးရူးရောဂါ | रेबीज, अलर्क | रेबीज, पिसाळलेला कुत्रा | rabis, rabies
rash | 発疹, 湿疹, かぶれ | phát ban, nổi mẩn, mẩn ngứa | ผื่น, ผื่นคัน | အဖုအပိမ့်, အင်ပြင် | चकत्ते, दाने | पुरळ, चट्टे | pantal, butlig
respiratory disease, respiratory illness | 呼吸器疾患, 呼吸器系の病気, 呼吸器障害 | bệnh hô hấp, bệnh đường hô hấp | โรคทางเดินหายใจ, โรคระบบทางเดินหายใจ | အသက်ရှူလမ်းကြောင်းဆိုင်ရာရောဂါ | श्वसन रोग, सांस की बीमारी | श्वसनविकार, श्वसनाचे आजार | sakit sa baga, sakit sa paghinga
sanitary pad, sanitary napkin | 生理用品, ナプキン, 生理用ナプキン | băng vệ sinh | ผ้าอนามัย | အမျိုးသမီးလစဉ်သုံးပစ္စည်း, လစဉ်သုံးအနှီး | सैनिटरी पैड, सैनिटरी नैपकिन | सॅनिटरी पॅड, सॅनिटरी नॅपकिन | napkin, sanitary pad
sharps | 鋭利物, 鋭利な医療廃棄物, 針類 | vật sắc nhọn, chất thải sắc nhọn | ของมีคม, วัสดุมีคม | ချွန်ထက်ပစ္စည်း, အချွန်အထက်ပစ္စည်း | नुकीली वस्तुएं, शार्प्स | धारदार वस्तू, टोकदार वस्तू | matatalim na bagay, sharps
skin | 皮膚, 肌 | da, làn da | ผิวหนัง, ผิว | အရေပြား, အသားအရေ | त्वचा, चमड़ी | त्वचा, कातडी | balat
skin disease, dermatitis | 皮膚病, 皮膚炎, 皮膚疾患 | bệnh ngoài da, viêm da | โรคผิวหนัง, ผิวหนังอักเสบ | အရေပြားရောဂါ | चर्म रोग, त्वचा रोग | त्वचारोग, त्वचाविकार | sakit sa balat
sleep disturbance, insomnia | 不眠, 睡眠障害, 睡眠妨害 | mất ngủ, rối loạn giấc ngủ | นอนไม่หลับ, รบกวนการนอน | အိပ်မပျော်ခြင်း, အိပ်ရေးပျက်ခြင်း | अनिद्रा, नींद न आना | निद्रानाश, झोपमोड | hindi makatulog, puyat
sore throat | のどの痛み, 喉の痛み, 咽頭炎 | đau họng, viêm họng, rát họng | เจ็บคอ, คออักเสบ | လည်ချောင်းနာ, လည်ချောင်းနာခြင်း | गले में खराश, गला खराब | घसा दुखणे, घशात खवखव | masakit na lalamunan, pamamaga ng lalamunan
specimen, biological sample | 検体, 標本 | bệnh phẩm, mẫu bệnh phẩm | สิ่งส่งตรวจ, ตัวอย่างตรวจ | ရောဂါစမ်းသပ်နမူနာ, သွေးနမူနာ | जैविक नमूना, जांच का नमूना | जैविक नमुना, तपासणी नमुना | ispesimen
sterilisation, sterilization | 滅菌, 滅菌処理, 殺菌処理 | tiệt trùng, tiệt khuẩn, hấp tiệt trùng | การทำให้ปราศจากเชื้อ, สเตอริไลซ์, นึ่งฆ่าเชื้อ | ပိုးသန့်စင်ခြင်း, ပိုးကင်းစင်စေခြင်း | रोगाणुनाशन, स्टरलाइजेशन | निर्जंतुकीकरण, स्टरिलायझेशन | isterilisasyon, pag-isterilisa
stomach ache, abdominal pain | 腹痛, 胃痛, お腹の痛み | đau bụng, đau dạ dày | ปวดท้อง, ปวดกระเพาะ | ဗိုက်နာခြင်း, ဗိုက်အောင့်ခြင်း | पेट दर्द, पेट में दर्द | पोटदुखी | sakit ng tiyan, pananakit ng tiyan
surgery, surgical operation | 手術, 外科手術, 外科 | phẫu thuật, ca mổ | ผ่าตัด, ศัลยกรรม | ခွဲစိတ်ကုသခြင်း, ခွဲစိတ်မှု | सर्जरी, शल्य चिकित्सा | शस्त्रक्रिया, सर्जरी | operasyon sa katawan, siruhiya
swelling, inflammation | 腫れ, 炎症, むくみ | sưng, viêm, sưng tấy | บวม, อักเสบ, อาการบวม | ရောင်ရမ်းခြင်း, ယောင်ယမ်းခြင်း | सूजन | सूज, दाह | pamamaga, maga
symptom | 症状, 病状 | triệu chứng, triệu chứng bệnh | อาการ, อาการป่วย | ရောဂါလက္ခဏာ | लक्षण | लक्षण, रोगलक्षण | sintomas
syringe | 注射器, シリンジ | ống tiêm, bơm tiêm, xi lanh | กระบอกฉีดยา, ไซริงค์ | ဆေးထိုးပြွန်, ပြွတ် | सिरिंज, पिचकारी | सिरिंज | hiringgilya
tetanus | 破傷風 | uốn ván, bệnh uốn ván | บาดทะยัก, โรคบาดทะยัก | မေးခိုင်ရောဂါ, မေးခိုင် | टिटनेस, धनुस्तंभ | धनुर्वात | tetano
thermometer | 体温計, 温度計 | nhiệt kế, cặp nhiệt độ | ปรอทวัดไข้, เทอร์โมมิเตอร์ | အပူချိန်တိုင်းကိရိယာ, သာမိုမီတာ | थर्मामीटर, तापमापी | थर्मामीटर, तापमापक | termometro
tuberculosis, TB | 結核, 肺結核 | lao phổi, bệnh lao | วัณโรค, โรควัณโรค | တီဘီ, တီဘီရောဂါ | टीबी, क्षय रोग, तपेदिक | क्षयरोग, टीबी | tuberkulosis, TB
typhoid, typhoid fever | 腸チフス, チフス | thương hàn, bệnh thương hàn | ไทฟอยด์, ไข้ไทฟอยด์, ไข้รากสาดน้อย | တိုက်ဖွိုက်, အူရောင်ငန်းဖျား | टाइफाइड, मियादी बुखार | विषमज्वर, टायफॉईड | tipus, tipoidea
urine | 尿, 小便, おしっこ | nước tiểu, tiểu tiện | ปัสสาวะ, ฉี่ | ဆီး, ကျင်ငယ်ရေ | पेशाब, मूत्र | मूत्र, लघवी | ihi
vaccine, vaccination, immunisation | ワクチン, 予防接種, ワクチン接種 | vắc xin, tiêm chủng, tiêm phòng | วัคซีน, ฉีดวัคซีน, การสร้างเสริมภูมิคุ้มกัน | ကာကွယ်ဆေး, ကာကွယ်ဆေးထိုးခြင်း | टीका, वैक्सीन, टीकाकरण | लस, लसीकरण | bakuna, pagbabakuna
vector-borne disease, mosquito-borne disease | 蚊媒介感染症, 媒介性疾患, 蚊が媒介する病気 | bệnh do muỗi truyền, bệnh do véc tơ truyền | โรคที่มียุงเป็นพาหะ, โรคติดต่อนำโดยแมลง | ခြင်ကြောင့်ဖြစ်သောရောဂါ | मच्छर जनित रोग, मच्छरों से होने वाली बीमारी | डासांमुळे होणारे आजार, कीटकजन्य आजार | sakit na dala ng lamok
vial, ampoule | バイアル, アンプル, 薬瓶 | lọ thuốc, ống thuốc tiêm | ขวดยา, หลอดยา | ဆေးပုလင်း, ဆေးရည်ပုလင်း | शीशी, वायल | कुपी, औषधाची बाटली | bote ng gamot, vial
virus | ウイルス, ウィルス | vi rút, virus, siêu vi | ไวรัส, เชื้อไวรัส | ဗိုင်းရပ်စ်, ဗိုင်းရပ်စ်ပိုး | वायरस, विषाणु | विषाणू, व्हायरस | virus, bayrus
vomiting | 嘔吐, 吐くこと | nôn mửa, ói mửa | อาเจียน, อ้วก | အော့အန်ခြင်း, အန်ခြင်း | उल्टी, वमन | उलटी, वांती | pagsusuka, suka nang suka
ward | 病棟, 病室 | khoa bệnh, buồng bệnh | หอผู้ป่วย, วอร์ด, ตึกผู้ป่วย | လူနာဆောင်, ဆေးရုံလူနာဆောင် | अस्पताल वार्ड, रोगी कक्ष | रुग्णकक्ष, वॉर्ड | silid ng pasyente
waterborne disease | 水系感染症, 水媒介性疾患, 水因性疾患 | bệnh lây qua nước, bệnh do nguồn nước | โรคที่มากับน้ำ, โรคที่มีน้ำเป็นสื่อ | ရေမှတစ်ဆင့်ကူးစက်သောရောဂါ, ရေကြောင့်ဖြစ်သောရောဂါ | जल जनित रोग, जलजनित बीमारी | जलजन्य आजार, जलजन्य रोग | sakit na dala ng tubig
wheelchair | 車椅子, 車いす | xe lăn, ghế lăn | รถเข็นคนพิการ, วีลแชร์, เก้าอี้ล้อเข็น | ဘီးတပ်ကုလားထိုင် | व्हीलचेयर, पहिया कुर्सी | व्हीलचेअर, चाकाची खुर्ची | silyang de-gulong, wheelchair
wound | 傷, 傷口, 創傷 | vết thương, vết cắt | บาดแผล, แผล | အနာ, ဒဏ်ရာအနာ | घाव, जख्म | जखम | sugat
x-ray | レントゲン, エックス線 | chụp x-quang, tia x | เอกซเรย์, รังสีเอกซ์ | ဓာတ်မှန်, ဓာတ်မှန်ရိုက်ခြင်း | एक्स-रे, एक्सरे | क्ष-किरण, एक्स-रे | x-ray
`;
