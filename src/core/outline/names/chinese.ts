/** Chinese names of the canonical sections, in simplified characters, and in traditional ones where those are in use. */
import type {SectionNames} from '../section-names.ts'

export const chinese: SectionNames = {
  headStands: 'last',
  names: {
    summary: {title: '摘要', heads: '摘要, 概要, 概述, 概览, 概況, 概况, 简介, 一句话总结', whole: ''},
    background: {title: '背景', heads: '背景, 背景信息, 上下文, 系统概述, 背景知识', whole: '架构, 环境, 前置知识'},
    'what-happened': {title: '发生了什么', heads: '发生了什么, 经过, 现象, 症状, 问题描述, 事故描述, 故障描述, 事件描述', whole: '问题, 事件, 事故, 故障, 详情'},
    impact: {title: '影响', heads: '影响, 影響, 影响范围, 影響範圍, 影响面, 影响评估, 损失, 后果, 受影响的服务', whole: ''},
    detection: {title: '发现', heads: '发现, 發現, 检测, 发现过程, 发现方式, 如何发现', whole: '监控, 告警'},
    response: {title: '应急响应', heads: '响应, 应对, 处置, 处理过程, 处置过程, 排查, 排查过程, 排障过程, 调查, 诊断, 诊断过程, 定位过程', whole: '处理'},
    communication: {title: '沟通', heads: '沟通, 通报, 公告, 信息披露', whole: '通知'},
    responders: {title: '参与人员', heads: '参与人, 参与人员, 相关人员, 响应人员, 值班人员, 处理人, 处理人员, 参与者', whole: '人员'},
    timeline: {title: '时间线', heads: '时间线, 时间轴, 時間線, 時間軸, 大事记, 时序', whole: ''},
    'root-causes': {title: '根本原因', heads: '根因, 原因, 原因分析, 根因分析, 成因, 根源, 诱因, 触发因素, 触发条件, 促成因素, 技术分析, 问题分析', whole: '为什么会发生, 分析'},
    'five-whys': {title: '五个为什么', heads: '五个为什么, 5个为什么, 五问, 五问法, 5问', whole: ''},
    fishbone: {title: '鱼骨图', heads: '鱼骨图, 石川图, 因果图', whole: ''},
    'so-what': {title: '那又怎样', heads: '那又怎样, 连锁后果', whole: ''},
    'points-of-failure': {title: '防线失效', heads: '防线失效, 失效点, 盲区, 防护缺口', whole: '为什么没有发现, 为什么没发现, 为什么没有被发现, 为何未发现, 为什么没拦住, 为什么没有提前发现, 为什么没提前发现, 为什么没有及时发现'},
    tollgates: {title: '质量门禁', heads: '门禁, 检查关口', whole: '关卡'},
    mitigation: {title: '恢复', heads: `恢复, 恢復, 修复, 修復, 解决, 解決, 解决方案, 解决方法, 解决办法, 解决过程, 修复方案, 修复过程, 修复措施, 缓解,
        缓解措施, 止血, 止损, 临时方案, 恢复过程, 处理方案, 处理方法, 应急措施, 临时措施, 临时修复, 临时处理`, whole: ''},
    lessons: {title: '经验教训', heads: '教训, 教訓, 经验, 总结, 總結, 结论, 結論, 反思, 复盘, 收获, 启示, 学到了什么', whole: ''},
    'went-well': {title: '做得好的地方', heads: '做得好的, 做得好的地方, 做得好的方面, 做对了什么, 顺利之处, 亮点', whole: ''},
    'went-poorly': {title: '做得不好的地方', heads: '做得不好的, 做得不好的地方, 不足, 不足之处, 做错了什么, 待改进, 待改进之处, 可以改进的地方, 存在的问题, 存在问题, 暴露的问题', whole: ''},
    'got-lucky': {title: '幸运之处', heads: '幸运之处, 幸运的地方, 运气, 侥幸', whole: ''},
    options: {title: '备选方案', heads: '备选方案, 可选方案, 替代方案, 方案对比, 方案比较, 方案选择', whole: '方案'},
    'action-items': {title: '行动项', heads: `行动项, 改进项, 改进, 改进措施, 改进计划, 措施, 后续, 后续行动, 后续工作, 后续计划, 後續, 跟进, 跟进事项, 预防,
        預防, 防范, 预防措施, 防范措施, 防再犯, 防复发, 防止复发, 待办, 待办事项, 整改, 整改措施, 行动计划, 纠正措施,
        下一步, 建议, 如何避免, 后续优化, 优化措施, 下一步计划, 优化项`, whole: ''},
    references: {title: '参考资料', heads: '参考, 参考资料, 參考資料, 参考链接, 链接, 相关链接, 相关资料, 相关文档, 附录, 附錄, 证据, 日志', whole: '相关'},
  },
}
