/** Japanese names of the canonical sections. */
import type {SectionNames} from '../section-names.ts'

export const japanese: SectionNames = {
  headStands: 'last',
  names: {
    summary: {title: '概要', heads: '概要, サマリー, サマリ, 要約', whole: ''},
    background: {title: '背景', heads: '背景, 前提, 前提知識, システム構成', whole: '構成'},
    'what-happened': {title: '何が起きたか', heads: '何が起きたか, 何が起こったか, 何が起きたのか, 事象, 現象, 症状, 問題の説明, 障害内容', whole: '問題, 障害, 内容, 詳細'},
    impact: {title: '影響', heads: '影響, 影響範囲, 影響度, 被害, 影響を受けたサービス, 影響を受けたユーザー', whole: ''},
    detection: {title: '検知', heads: '検知, 検出, 発見, 発覚, 検知方法', whole: '監視, アラート, 気づいたきっかけ'},
    response: {title: '対応', heads: '対応, 対応内容, 初動, 調査, 調査内容, 診断, 切り分け', whole: ''},
    communication: {title: '連絡', heads: '連絡, 広報, 周知, お知らせ, コミュニケーション, 顧客対応, 告知', whole: '報告'},
    responders: {title: '対応者', heads: '対応者, 関係者, 参加者, 担当者', whole: ''},
    timeline: {title: 'タイムライン', heads: 'タイムライン, 時系列, 経緯, 経過', whole: ''},
    'root-causes': {title: '根本原因', heads: '原因, 要因, 真因, 根本原因分析, 原因分析, 引き金, トリガー', whole: 'なぜ起きたか, なぜ起きたのか, なぜ発生したか'},
    'five-whys': {title: 'なぜなぜ分析', heads: 'なぜなぜ, なぜなぜ分析, 5つのなぜ, 5回のなぜ', whole: ''},
    fishbone: {title: '特性要因図', heads: '特性要因図, フィッシュボーン, フィッシュボーン図', whole: ''},
    'so-what': {title: 'それがどうしたか', heads: 'それがどうしたか, 影響の連鎖', whole: ''},
    'points-of-failure': {title: 'なぜ防げなかったか', heads: 'なぜ防げなかったか, なぜ検知できなかったか, なぜ気づけなかったか, 検知できなかった理由, 防げなかった理由, 見逃した理由', whole: ''},
    tollgates: {title: '品質ゲート', heads: '品質ゲート, 関門', whole: ''},
    mitigation: {title: '復旧', heads: '復旧, 緩和, 緩和策, 解決, 解決策, 解決方法, 解消, 修正, 修正内容, 対処, 対処内容, 暫定対応, 暫定対処, 応急処置, 復旧作業, 復旧手順, 復旧対応, 復旧処置', whole: ''},
    lessons: {title: '教訓', heads: '教訓, 学び, 学んだこと, 得られた知見, 振り返り, ふりかえり, まとめ, 考察, 所感', whole: ''},
    'went-well': {title: 'うまくいったこと', heads: 'うまくいったこと, うまくいった点, 良かったこと, よかったこと, 良かった点, よかった点', whole: ''},
    'went-poorly': {title: 'うまくいかなかったこと', heads: 'うまくいかなかったこと, うまくいかなかった点, 改善が必要なこと, 悪かったこと, 悪かった点, 改善点, 反省点, 問題点', whole: ''},
    'got-lucky': {title: '運が良かったこと', heads: '運が良かったこと, 運がよかったこと, 幸運だったこと, 幸運だった点, 運が良かった点, 運がよかった点', whole: ''},
    options: {title: '選択肢', heads: '選択肢, 代替案, 検討した案, 案の比較', whole: ''},
    'action-items': {title: 'アクションアイテム', heads: `アクションアイテム, アクション, アクションプラン, 再発防止, 再発防止策, 対策, 予防, 予防策, 防止策, 恒久対応,
        今後の対応, 今後の課題, 今後, 改善策, 改善案, 是正処置, フォローアップ, 次のステップ, やること, 残課題,
        残タスク`, whole: '課題'},
    references: {title: '参考資料', heads: '参考, 参考資料, 参考リンク, 参照, 関連資料, 関連リンク, 関連ドキュメント, リンク, 付録, 補足, ログ, 証跡, エビデンス, 参考文献, 参考情報, 添付, 添付資料', whole: '関連, 資料'},
  },
}
