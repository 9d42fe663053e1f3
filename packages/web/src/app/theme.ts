import type { ThemeConfig } from 'antd'

/**
 * Ink blue for the brand and the one primary act, greys for structure. Red is kept for what is overdue and for the head of
 * official papers; what a form objects to is said in burnt sienna.
 */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1d3a6e',
    colorLink: '#1d4e9e',
    colorInfo: '#1d3a6e',
    colorSuccess: '#237804',
    colorWarning: '#ad6800',
    colorError: '#9c3d00',
    colorText: '#1f2329',
    colorTextSecondary: '#4a505c',
    colorTextDescription: '#595959',
    colorTextPlaceholder: '#6b7280',
    colorTextDisabled: '#6b7280',
    colorBorder: '#c5cbd6',
    colorBorderSecondary: '#e3e7ee',
    colorBgLayout: '#f5f6f8',
    fontSize: 14,
    lineHeight: 1.65,
    borderRadius: 3,
    wireframe: false,
    motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
    fontFamily:
      '-apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', fontWeight: 500 },
    Tabs: { titleFontSize: 14, horizontalMargin: '0 0 16px 0' },
    Modal: { titleFontSize: 16 },
  },
}
