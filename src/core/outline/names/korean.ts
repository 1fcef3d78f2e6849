/** Korean names of the canonical sections, without the blanks, which people set in different places. */
import type {SectionNames} from '../section-names.ts'

export const korean: SectionNames = {
  headStands: 'last',
  names: {
    summary: {title: '요약', heads: '요약, 개요, 한줄요약', whole: ''},
    background: {title: '배경', heads: '배경, 배경지식, 사전지식', whole: '시스템구성, 시스템구조'},
    'what-happened': {title: '무슨일이있었나', heads: '무슨일이있었나, 무슨일이일어났나, 현상, 증상, 문제상황, 장애내용, 사건내용', whole: '문제, 사건, 상황, 장애'},
    impact: {title: '영향', heads: '영향, 영향도, 영향범위, 피해, 피해범위, 피해규모', whole: ''},
    detection: {title: '감지', heads: '감지, 탐지, 인지, 발견, 발견경위, 인지경위', whole: '모니터링, 알림'},
    response: {title: '대응', heads: '대응, 대응과정, 대응내역, 조사, 진단, 디버깅, 분석과정', whole: '조치'},
    communication: {title: '커뮤니케이션', heads: '커뮤니케이션, 소통, 공지, 고객안내', whole: '안내'},
    responders: {title: '대응자', heads: '대응자, 참여자, 담당자, 관련자, 참석자', whole: ''},
    timeline: {title: '타임라인', heads: '타임라인, 경과, 경위, 시간순, 시간순정리', whole: ''},
    'root-causes': {title: '근본원인', heads: '원인, 원인분석, 근본원인분석, 기여요인, 요인, 트리거', whole: '왜발생했나, 왜일어났나'},
    'five-whys': {title: '5번의왜', heads: '5번의왜, 다섯번의왜, 5whys분석, 다섯가지왜', whole: ''},
    fishbone: {title: '특성요인도', heads: '특성요인도, 피시본, 어골도', whole: ''},
    'so-what': {title: '그래서무엇이', heads: '그래서무엇이, 파급효과', whole: ''},
    'points-of-failure': {title: '왜막지못했나', heads: '왜막지못했나, 왜발견하지못했나, 왜감지하지못했나, 왜몰랐나, 실패지점', whole: ''},
    tollgates: {title: '품질게이트', heads: '품질게이트, 관문', whole: ''},
    mitigation: {title: '복구', heads: '복구, 복구과정, 해결, 해결방법, 해결책, 해결과정, 완화, 수정, 수정내용, 조치내용, 조치결과, 임시조치, 긴급조치, 조치사항', whole: ''},
    lessons: {title: '교훈', heads: '교훈, 배운점, 배운것, 느낀점, 시사점, 회고, 결론, 마치며', whole: '마무리'},
    'went-well': {title: '잘된점', heads: '잘된점, 잘한점, 잘된것, 잘한것, 좋았던점', whole: ''},
    'went-poorly': {title: '아쉬운점', heads: '아쉬운점, 잘못된점, 잘못한점, 못한점, 안된점, 부족했던점, 미흡한점, 개선할점, 개선점, 문제점', whole: ''},
    'got-lucky': {title: '운이좋았던점', heads: '운이좋았던점, 운이좋았던것, 다행이었던점', whole: ''},
    options: {title: '대안', heads: '대안, 선택지, 대안검토, 방안비교', whole: ''},
    'action-items': {title: '후속조치', heads: `후속조치, 후속작업, 액션아이템, 재발방지, 재발방지책, 대책, 예방, 예방책, 예방조치, 향후계획, 향후과제,
        향후조치, 개선사항, 개선계획, 개선방안, 조치계획, 할일, 다음단계, 앞으로의계획, 추후계획`, whole: ''},
    references: {title: '참고자료', heads: '참고, 참고자료, 참고문헌, 관련링크, 관련문서, 관련자료, 링크, 부록, 로그, 증거', whole: ''},
  },
}
