import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { authenticate, type Application } from '@team-osaka/application';
import { Strategy } from 'passport-local';
import { APPLICATION } from '../http/tokens.js';

/** Passport's local strategy: mail address and password from the body; the user is the id of the person. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(@Inject(APPLICATION) private readonly app: Application) {
    super({ usernameField: 'email', passwordField: 'password', session: false });
  }

  /** Id of the person, or null. */
  validate(email: string, password: string): Promise<string | null> {
    return authenticate(this.app, email, password);
  }
}
