import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn, verifySecondFactor, type SignInStep } from '../../api/sign-in.js';

interface SignInFormProps {
  readonly onSignedIn: () => void;
}

type Refusal = Exclude<SignInStep, 'signed-in' | 'second-factor'> | 'code-refused' | 'empty';

/** Address and password, then the second factor where the account has one. */
export function SignInForm({ onSignedIn }: SignInFormProps) {
  const { t } = useTranslation();
  const [step, setStep] = useState<'password' | 'code'>('password');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [attempt, setAttempt] = useState(0);
  const problem = useRef<HTMLDivElement>(null);

  const refuse = (reason: Refusal) => {
    setRefusal(reason);
    setAttempt((count) => count + 1);
  };
  // Once the refusal is drawn, not before: each one takes the focus, also the same one again.
  useEffect(() => {
    if (attempt > 0) problem.current?.focus();
  }, [attempt]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const empty = step === 'password' ? email.trim() === '' || password === '' : code.trim() === '';
    if (empty) return refuse('empty');
    setBusy(true);
    const answer = step === 'password' ? await signIn(email.trim(), password) : await verifySecondFactor(code);
    setBusy(false);
    switch (answer) {
      case 'signed-in':
        return onSignedIn();
      case 'second-factor':
        setRefusal(undefined);
        return setStep('code');
      case 'refused':
        return refuse(step === 'code' ? 'code-refused' : 'refused');
      case 'too-many':
      case 'unreachable':
        return refuse(answer);
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="lg">
        {refusal && (
          <Alert color="vermilion" variant="light" title={t('signIn.problem')} ref={problem} tabIndex={-1} role="alert">
            {t(`signIn.refusal.${refusal}`)}
          </Alert>
        )}
        {step === 'password' ? (
          <>
            <TextInput
              label={t('signIn.email')}
              type="email"
              name="email"
              autoComplete="username"
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
              dir="ltr"
            />
            <PasswordInput
              label={t('signIn.password')}
              name="password"
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
              dir="ltr"
            />
          </>
        ) : (
          <TextInput
            label={t('signIn.code')}
            description={t('signIn.codeHint')}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            maw={240}
            dir="ltr"
            autoFocus
          />
        )}
        <Button type="submit" loading={busy} w="fit-content">
          {step === 'password' ? t('signIn.submit') : t('signIn.submitCode')}
        </Button>
      </Stack>
    </form>
  );
}
