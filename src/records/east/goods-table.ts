/**
 * Chinese and Korean words for goods of the lexicon, one goods a line: label | Chinese | Korean. Chinese words are in
 * simplified characters, as China's customs names them and as agencies do. Words that mean other things too stand
 * here only with what tells them apart (银饰, 차량 but not 차).
 */
export const easternGoods = `
face masks | 口罩 防护口罩 一次性口罩 | 마스크 방역마스크
medical masks | 医用口罩 医疗口罩 外科口罩 | 의료용마스크 의료용_마스크 수술용_마스크
thermometers | 体温计 温度计 | 체온계 온도계
infrared thermometers | 红外体温计 额温枪 红外测温仪 | 적외선_체온계 비접촉_체온계
rubber gloves | 橡胶手套 乳胶手套 | 고무장갑 고무_장갑 라텍스_장갑
surgical gloves | 外科手套 医用手套 | 수술용_장갑 의료용_장갑
gloves | 手套 | 장갑
ventilators | 呼吸机 | 인공호흡기 산소호흡기
non-invasive ventilators | 无创呼吸机 | 비침습_인공호흡기 비침습_산소호흡기 비침습_호흡기
invasive ventilators | 有创呼吸机 | 침습_인공호흡기
oxygen concentrators | 制氧机 | 산소발생기
vaccines | 疫苗 | 백신
covid-19 vaccines | 新冠疫苗 新冠病毒疫苗 | 코로나_백신 코로나19_백신 코로나백신
veterinary vaccines | 兽用疫苗 | 동물용_백신 동물_백신
test kits | 检测试剂 检测试剂盒 试剂盒 抗原检测试剂 | 진단키트 진단시약 검사키트
protective suits | 防护服 隔离服 | 방호복 보호복
goggles | 护目镜 | 고글 보안경
syringes | 注射器 | 주사기
disinfectants | 消毒剂 消毒液 | 소독제 소독약
medical devices | 医疗器械 医疗设备 | 의료기기 의료장비
medical supplies | 医疗物资 防疫物资 医疗用品 | 의료용품 방역용품 방역물자 의료물자
pharmaceuticals | 医药品 医药产品 | 의약품
medicines | 药品 药物 西药 | 약품
painkillers | 退烧药 解热镇痛药 | 해열제 진통제
antibiotics | 抗生素 | 항생제
traditional chinese medicine | 中药 中成药 | 한약재
cereals | 谷物 粮食 | 곡물 곡류
wheat | 小麦 | 밀
barley | 大麦 | 보리
corn | 玉米 | 옥수수
rice | 大米 稻米 稻谷 | 쌀
milled rice | 精米 | 정미 도정미
wheat flour | 小麦粉 面粉 | 밀가루 소맥분
starch | 淀粉 | 전분
soybeans | 大豆 黄豆 | 대두 콩
peanuts | 花生 | 땅콩
rapeseed | 油菜籽 | 유채씨
vegetable oils | 植物油 食用植物油 | 식물성_기름 식물유
edible oil | 食用油 | 식용유
soybean oil | 豆油 大豆油 | 대두유 콩기름
palm oil | 棕榈油 | 팜유
rapeseed oil | 菜籽油 | 유채유 카놀라유
sunflower oil | 葵花籽油 葵花油 | 해바라기유
sugar | 食糖 糖 | 설탕
granulated sugar | 砂糖 白砂糖 | 백설탕 정제당
soybean meal | 豆粕 | 대두박 콩깻묵
animal feed | 饲料 | 사료
fishmeal | 鱼粉 | 어분
vegetables | 蔬菜 | 채소
potatoes | 马铃薯 土豆 | 감자
garlic | 大蒜 | 마늘
kimchi | 泡菜 | 김치
matsutake mushrooms | 松茸 | 송이버섯
mushrooms | 蘑菇 食用菌 | 버섯
ginseng | 人参 | 인삼
fruit | 水果 鲜果 | 과일
apples | 苹果 | 사과
bananas | 香蕉 | 바나나
oranges | 橙子 | 오렌지
durians | 榴莲 | 두리안
cherries | 樱桃 车厘子 | 체리
nuts | 坚果 | 견과류
pine nuts | 松子 | 잣
coffee | 咖啡 | 커피
tea | 茶叶 | 녹차
spices | 香料 | 향신료
meat | 肉类 肉 | 육류 고기
beef | 牛肉 | 소고기 쇠고기
pork | 猪肉 | 돼지고기
chicken | 鸡肉 | 닭고기
seafood | 水产品 海产品 海鲜 | 수산물 해산물
shrimp | 虾 | 새우
crab | 螃蟹 | 꽃게 대게
squid | 鱿鱼 | 오징어
dairy products | 乳品 乳制品 | 유제품
milk powder | 奶粉 | 분유
eggs | 鸡蛋 禽蛋 | 달걀 계란
honey | 蜂蜜 | 꿀
beer | 啤酒 | 맥주
wine | 葡萄酒 | 와인 포도주
spirits | 烈酒 | 증류주
baijiu | 白酒 | 백주
tobacco leaf | 烟叶 | 잎담배 담뱃잎
tobacco | 烟草 | 담배류
cigarettes | 卷烟 香烟 | 담배 궐련
food | 食品 | 식품 식료품 식량
agricultural products | 农产品 | 농산물
instant noodles | 方便面 | 라면
salt | 食盐 | 소금
crude oil | 原油 | 원유
refined petroleum products | 成品油 精炼油 | 정유 정제유 정제_석유
petroleum products | 石油制品 石油产品 | 석유제품 석유_제품
gasoline | 汽油 | 휘발유
diesel | 柴油 | 경유 디젤유
jet fuel | 航空煤油 | 항공유
fuel oil | 燃料油 | 중유 연료유
naphtha | 石脑油 | 나프타
petroleum | 石油 | 석유
coal | 煤炭 煤及褐煤 煤 | 석탄
anthracite | 无烟煤 | 무연탄
coking coal | 炼焦煤 | 점결탄
coke | 焦炭 | 코크스
natural gas | 天然气 | 천연가스
gas | 燃气 | 가스
lng | 液化天然气 | 액화천연가스
lpg | 液化石油气 | 액화석유가스
energy products | 能源产品 | 에너지
electricity | 电力 电能 | 전력
iron ore | 铁矿砂 铁矿石 铁矿砂及其精矿 | 철광석
copper ore | 铜矿 铜矿砂 铜精矿 | 구리광 동광
molybdenum ore | 钼矿 钼矿砂 钼精矿 | 몰리브덴광 몰리브덴
tungsten ore | 钨矿 钨矿砂 | 텅스텐광
lead ore | 铅矿 铅矿砂 | 납광
zinc ore | 锌矿 锌矿砂 | 아연광
minerals | 矿产品 矿产 | 광물 광산물
rare earths | 稀土 | 희토류
graphite | 石墨 | 흑연
lithium carbonate | 碳酸锂 | 탄산리튬
steel | 钢铁 | 철강
steel products | 钢材 | 철강제품 철강재 강재
pig iron | 生铁 | 선철
ferrosilicon | 硅铁 | 페로실리콘 규소철
steel scrap | 废钢 | 고철
copper | 铜材 未锻轧铜 铜 | 구리
aluminium | 铝材 未锻轧铝 铝 | 알루미늄
nickel | 镍 | 니켈
zinc | 锌 | 아연
tungsten | 钨 | 텅스텐
gold | 黄金 | 금괴
silver | 白银 | 은괴
fertilisers | 化肥 肥料 | 비료 화학비료
urea | 尿素 | 요소비료 요소수
ammonium sulphate | 硫酸铵 | 황산암모늄
diammonium phosphate | 磷酸二铵 | 인산이암모늄
disodium carbonate | 纯碱 碳酸钠 | 탄산나트륨 탄산이나트륨 소다회
caustic soda | 烧碱 氢氧化钠 | 가성소다
calcium carbide | 电石 碳化钙 | 카바이드
pesticides | 农药 | 농약
chemicals | 化学品 化工产品 | 화학제품 화학_제품
petrochemicals | 石化产品 | 석유화학제품 석유화학
cosmetics | 化妆品 美容化妆品 | 화장품
soap | 肥皂 | 비누
detergents | 洗涤剂 | 세제
plastics | 塑料 | 플라스틱
plastic products | 塑料制品 | 플라스틱제품 플라스틱_제품
plastic film | 塑料薄膜 | 비닐
rubber | 橡胶 | 고무
natural rubber | 天然橡胶 | 천연고무
smoked sheets of natural rubber | 烟胶片 | 훈연고무
tyres | 轮胎 橡胶轮胎 | 타이어 고무타이어 고무_타이어
wood | 木材 原木及锯材 | 목재
plywood | 胶合板 | 합판
paper | 纸张 | 종이 제지
pulp | 纸浆 | 펄프
cement | 水泥 | 시멘트
glass | 玻璃 | 유리
ceramics | 陶瓷产品 陶瓷 | 도자기 세라믹
textiles | 纺织品 纺织纱线 | 섬유 섬유제품 방직품
fabrics | 面料 织物 | 직물 원단
cotton | 棉花 | 면화 목화
silk | 生丝 丝绸 | 비단
man-made fibres | 化纤 化学纤维 | 화학섬유
garments | 服装 服装及衣着附件 成衣 | 의류 옷
footwear | 鞋靴 鞋类 鞋 | 신발
bags and cases | 箱包 | 가방
wigs | 假发 | 가발 가발류
false eyelashes | 假睫毛 | 속눈썹 인조_속눈썹
toys | 玩具 | 장난감 완구
furniture | 家具 | 가구
machinery | 机械 机械设备 | 기계 기계류 일반기계
mechanical and electrical products | 机电产品 | 기계_및_전기제품
machine tools | 机床 | 공작기계
refrigerators | 冰箱 | 냉장고
air conditioners | 空调 | 에어컨
washing machines | 洗衣机 | 세탁기
home appliances | 家用电器 家电 | 가전 가전제품
televisions | 电视机 液晶电视机 | 텔레비전 TV
computers | 计算机 电脑 自动数据处理设备 | 컴퓨터
mobile phones | 手机 移动电话 | 휴대전화 휴대폰 무선통신기기
semiconductors | 半导体 | 반도체
integrated circuits | 集成电路 芯片 | 집적회로
displays | 显示器 显示屏 液晶平板显示模组 | 디스플레이
batteries | 电池 | 배터리 전지
lithium-ion batteries | 锂电池 锂离子蓄电池 | 리튬이온배터리 이차전지 2차전지
solar cells | 太阳能电池 光伏产品 | 태양전지 태양광_전지
cars | 汽车 乘用车 轿车 小轿车 | 승용차 자동차
electric cars | 电动汽车 新能源汽车 电动车 | 전기차 전기자동차
trucks | 货车 卡车 | 트럭 화물차
car parts | 汽车零配件 汽车零部件 | 자동차부품 차부품 자동차_부품
bicycles | 自行车 | 자전거
ships | 船舶 | 선박
aircraft | 飞机 | 항공기
watches | 手表 钟表 | 시계
watch movements | 手表机芯 钟表机芯 表芯 | 시계_무브먼트 시계부품
books | 图书 | 서적
`;
