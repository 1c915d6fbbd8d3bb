import fc from 'fast-check';
import { callTo, mailTo } from './contactLinks';

describe('mailTo', () => {
  it.each([
    ['a.berg+sla@payments.example.org', 'a.berg%2Bsla@payments.example.org'],
    ['a?bcc=b@example.org', 'a%3Fbcc%3Db@example.org'],
    ['a%40b&c@example.org', 'a%2540b%26c@example.org'],
  ])('writes to %s alone', (email, address) => {
    expect(mailTo(email)).toBe(`mailto:${address}`);
  });

  it('never has a head or a second address', () => {
    fc.assert(
      fc.property(fc.string(), fc.domain(), (mailbox, domain) => {
        const address = mailTo(`${mailbox}@${domain}`);
        expect(address).toMatch(/^mailto:[^?&,;:\s@]*@[^?&,;:\s@]+$/);
        const [encoded] = address.slice('mailto:'.length).split('@');
        expect(decodeURIComponent(encoded)).toBe(mailbox);
      }),
    );
  });
});

describe('callTo', () => {
  it.each([
    ['+49 (30) 1234-56', 'tel:+4930123456'],
    ['030/1234.56', 'tel:030123456'],
  ])('calls %s', (phone, address) => {
    expect(callTo(phone)).toBe(address);
  });

  it('holds digits and + alone', () => {
    fc.assert(
      fc.property(fc.string(), phone => {
        expect(callTo(phone)).toMatch(/^tel:[0-9+]*$/);
      }),
    );
  });
});
