import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Verdigris: the green of old bronze doors. Shade 7 on paper has a contrast of about 7.6. */
const verdigris: MantineColorsTuple = [
  '#eef6f4',
  '#d8e9e5',
  '#b0d2cb',
  '#84b9af',
  '#579e92',
  '#318377',
  '#176d61',
  '#0d5a50',
  '#0a4a42',
  '#083a34',
];

/** Vermilion: sealing wax. For refusals, withdrawals and errors. */
const vermilion: MantineColorsTuple = [
  '#fdf1ee',
  '#f8dcd5',
  '#f0b8ab',
  '#e58f7c',
  '#d66851',
  '#c24a31',
  '#ab3a23',
  '#96301b',
  '#7c2615',
  '#611d10',
];

/** Ochre: conditions and what needs attention. */
const ochre: MantineColorsTuple = [
  '#fdf6e7',
  '#f8e8c4',
  '#f0d28f',
  '#e5b957',
  '#d69f2c',
  '#b98214',
  '#96670c',
  '#7d5508',
  '#664507',
  '#4f3505',
];

/** Slate: text and lines, a little green so that it sits with the rest. */
const slate: MantineColorsTuple = [
  '#f6f5f1',
  '#ebe9e2',
  '#d9d6cc',
  '#bdbab0',
  '#969890',
  '#707772',
  '#56605c',
  '#414c49',
  '#2a3735',
  '#152321',
];

export const theme = createTheme({
  primaryColor: 'verdigris',
  primaryShade: 7,
  colors: { verdigris, vermilion, ochre, slate, gray: slate, red: vermilion, yellow: ochre, green: verdigris },
  white: '#ffffff',
  black: '#152321',
  fontFamily: "'Noto Sans Variable', 'Noto Sans Arabic Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', Consolas, monospace",
  headings: {
    fontFamily: "'Noto Serif Variable', 'Noto Sans Arabic Variable', Georgia, serif",
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '2rem', lineHeight: '1.2' },
      h2: { fontSize: '1.4375rem', lineHeight: '1.3' },
      h3: { fontSize: '1.1875rem', lineHeight: '1.35' },
      h4: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.9063rem', md: '1rem', lg: '1.1875rem', xl: '1.375rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.55', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.25rem' },
  radius: { xs: '2px', sm: '2px', md: '3px', lg: '4px', xl: '6px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'md', fw: 600 } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    NativeSelect: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.45 } } },
    Table: { defaultProps: { verticalSpacing: 'xs', horizontalSpacing: 'sm' } },
    Anchor: { defaultProps: { underline: 'always' } },
  },
});
