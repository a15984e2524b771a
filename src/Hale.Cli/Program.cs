using Hale.Cli;
using Hale.Cli.Hosting;

return await HaleProgram.RunAsync(args, Terminal.OfProcess());
