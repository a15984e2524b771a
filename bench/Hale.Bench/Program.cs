using Hale.Bench.Audit;
using Hale.Bench.Backtesting;
using Hale.Bench.Company;
using Hale.Bench.Coverage;
using Hale.Bench.Definitions;
using Hale.Bench.Fuzz;
using Hale.Bench.Import;
using Hale.Bench.Planning;
using Hale.Bench.Scale;
using Hale.Bench.Trends;

switch (args)
{
    case ["coverage", .. var rest]:
        return CoverageCommand.Run(rest, Console.Out, Console.Error);
    case ["audit", .. var rest]:
        return await AuditCommand.RunAsync(rest, Console.Out, Console.Error);
    case ["backtest", .. var rest]:
        return await BacktestCommand.RunAsync(rest, Console.Out, Console.Error);
    case ["company", .. var rest]:
        return CompanyCommand.Run(rest, Console.Out, Console.Error);
    case ["import", .. var rest]:
        return await ImportCommand.RunAsync(rest, Console.Out, Console.Error);
    case ["interrupted", .. var rest]:
        return await InterruptedCommand.RunAsync(rest, Console.Out, Console.Error);
    case [ImportProcess.Verb, .. var rest]:
        return await ImportProcess.AnswerAsync(rest);
    case ["definitions", .. var rest]:
        return DefinitionsCommand.Run(rest, Console.Out, Console.Error);
    case ["fuzz", .. var rest]:
        return FuzzCommand.Run(rest, Console.Out, Console.Error);
    case ["plan", .. var rest]:
        return await PlanCommand.RunAsync(rest, Console.Out, Console.Error);
    case ["scale", .. var rest]:
        return await ScaleCommand.RunAsync(rest, Console.Out, Console.Error);
    case ["trends", .. var rest]:
        return await TrendsCommand.RunAsync(rest, Console.Out, Console.Error);
    case [StageProcess.Verb, .. var rest]:
        return await StageProcess.AnswerAsync(rest, Console.Out);
    default:
        await Console.Error.WriteLineAsync($"The studies are: {CoverageCommand.Usage}; {AuditCommand.Usage}; {BacktestCommand.Usage}; {CompanyCommand.Usage}; {ImportCommand.Usage}; {InterruptedCommand.Usage}; {ScaleCommand.Usage}; {PlanCommand.Usage}; {DefinitionsCommand.Usage}; {FuzzCommand.Usage}; {TrendsCommand.Usage}");
        return 2;
}
