import 'reflect-metadata';
import { ConfigurationError, readConfiguration } from '@guichet/platform-api-kernel';
import { createApplication } from './create-application';
import { writeOpenApi } from './openapi';

if (process.argv[2] === 'openapi') {
  await writeOpenApi(process.stdout);
} else {
  try {
    const configuration = readConfiguration();
    const application = await createApplication(configuration);
    application.enableShutdownHooks();
    await application.listen(configuration.port, configuration.host);
  } catch (failure) {
    process.stderr.write(
      `${failure instanceof ConfigurationError ? failure.message : String((failure as Error).stack)}\n`,
    );
    process.exit(1);
  }
}
