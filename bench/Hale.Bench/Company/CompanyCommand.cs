using System.Globalization;
using Hale.Simulation;

namespace Hale.Bench.Company;

/// <summary>Measures what docs/simulation.md says of a simulated company.</summary>
internal static class CompanyCommand
{
    public const string Usage = "company [--accounts 5000] [--seed 1]";
    private const int UsualAccounts = 5000;

    public static int Run(ReadOnlySpan<string> arguments, TextWriter output, TextWriter errors)
    {
        if (Number(arguments, "--accounts", UsualAccounts) is not { } accounts || Number(arguments, "--seed", 1) is not { } seed)
        {
            errors.WriteLine($"Usage: {Usage}");
            return 2;
        }

        Write(CompanyFindings.Of(new SimulationPlan(accounts, SimulationPlan.Usual.Months, seed, SimulationPlan.Usual.Until)), output);
        return 0;
    }

    private static void Write(CompanyFindings found, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found.Accounts} accounts, {found.Losses} losses, {found.YearlyLoss:0.0%} a year"));
        output.WriteLine("reasons: " + string.Join(", ", found.Reasons.Select(reason => $"{reason.Reason} {reason.Count}")));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"without a decline of use before the notice: {found.WithoutDecline:0%} of {found.Judged}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"quiet for a year: {found.Quiet} accounts, {found.QuietStay:0%} still customers"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n| metric, {CompanyFindings.Horizon} days ahead ({found.Rows} account-months, {found.LostRows} before a loss) | AUC | present |"));
        output.WriteLine("| --- | ---: | ---: |");
        foreach (var skill in found.Skills)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {skill.Metric} | {skill.Auc:0.00} | {skill.Present:0%} |"));
        }
    }

    private static int? Number(ReadOnlySpan<string> arguments, string name, int usual)
    {
        var place = arguments.IndexOf(name);
        return place < 0 ? usual
            : place + 1 < arguments.Length && int.TryParse(arguments[place + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
            : null;
    }
}
