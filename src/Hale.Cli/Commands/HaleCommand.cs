using System.CommandLine;
using Hale.Cli.Commands.Retention;
using Hale.Cli.Commands.Validation;
using Hale.Cli.Hosting;

namespace Hale.Cli.Commands;

/// <summary>The root of the command line.</summary>
internal static class HaleCommand
{
    public static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand(
            """
            Hale turns what you know about your customers into one health score per customer, and shows exactly why.

            A project is a folder with a hale.yaml. Start with `hale init my-company`, or watch `hale demo`.
            The usual order: check, import, score, accounts, explain. Exit codes are listed in docs/cli.md.
            """)
        {
            CommonOptions.Project,
        };
        root.Add(CheckCommand.Create(terminal));
        root.Add(TestCommand.Create(terminal));
        root.Add(FmtCommand.Create(terminal));
        root.Add(ImportCommand.Create(terminal));
        root.Add(DataCommand.Create(terminal));
        root.Add(WhoCommand.Create(terminal));
        root.Add(MatchCommand.Create(terminal));
        root.Add(PulseCommand.Create(terminal));
        root.Add(OverrideCommand.Create(terminal));
        root.Add(EntriesCommand.Create(terminal));
        root.Add(PlanCommand.Create(terminal));
        root.Add(DiffCommand.Create(terminal));
        root.Add(ApplyCommand.Create(terminal));
        root.Add(VersionsCommand.Create(terminal));
        root.Add(RollbackCommand.Create(terminal));
        root.Add(PullCommand.Create(terminal));
        root.Add(ScoreCommand.Create(terminal));
        root.Add(AccountsCommand.Create(terminal));
        root.Add(ExplainCommand.Create(terminal));
        root.Add(TrendCommand.Create(terminal));
        root.Add(MoversCommand.Create(terminal));
        root.Add(BookCommand.Create(terminal));
        root.Add(ClosesCommand.Create(terminal));
        root.Add(VerifyRunCommand.Create(terminal));
        root.Add(WhatIfCommand.Create(terminal));
        root.Add(OutcomesCommand.Create(terminal));
        root.Add(BacktestCommand.Create(terminal));
        root.Add(BacktestsCommand.Create(terminal));
        root.Add(ReportCardCommand.Create(terminal));
        root.Add(DriftCommand.Create(terminal));
        root.Add(ForecastCommand.Create(terminal));
        root.Add(RenewalsCommand.Create(terminal));
        root.Add(ObservationsCommand.Create(terminal));
        root.Add(CalibrateCommand.Create(terminal));
        root.Add(SuggestWeightsCommand.Create(terminal));
        root.Add(SuggestThresholdsCommand.Create(terminal));
        root.Add(RetentionCommand.Create(terminal));
        root.Add(DiscrepanciesCommand.Create(terminal));
        root.Add(ExportCommand.Create(terminal));
        root.Add(DevCommand.Create(terminal));
        root.Add(DocsCommand.Create(terminal));
        root.Add(SchemaCommand.Create(terminal));
        root.Add(MetricsCommand.Create(terminal));
        root.Add(SqlCommand.Create(terminal));
        root.Add(DoctorCommand.Create(terminal));
        root.Add(EraseCommand.Create(terminal));
        root.Add(SnapshotCommand.Create(terminal));
        root.Add(AuditCommand.Create(terminal));
        root.Add(ProfileCommand.Create(terminal));
        root.Add(InitCommand.Create(terminal));
        root.Add(SimulateCommand.Create(terminal));
        root.Add(DemoCommand.Create(terminal));
        return root;
    }
}
