using Hale.Operations.Tests.Processes;
using Xunit.Runner.InProc.SystemConsole;

return args is ["migrate-slowly", var engine, var place] ? await SlowMigration.RunAsync(engine, place) : await ConsoleRunner.Run(args);
