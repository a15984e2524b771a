using System.Globalization;
using Hale.Statistics;
using Hale.Statistics.Proportions;

namespace Hale.Bench.Coverage.Companies;

internal static class CompanyTable
{
    public const string Intervals = "| interval | rows an account | churners about | covered (95 % interval of that) | median width | rows as if independent: covered | median width | answered |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |";

    public const string Shrinkage = "| present weights | churners | loss: present | shrunk | unpenalised | shrunk better than unpenalised by | shrunk better than present by | worlds |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |";

    public const string Plays = "| company | AUC if nobody acted | AUC as acted on | held-out rows give the headline | card says: ranks | no useful skill | interval holds the AUC if nobody acted | from all rows: ranks | no useful skill | interval holds it |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |";

    public static void Write(string heading, IEnumerable<string> rows, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(heading);
        foreach (var row in rows)
        {
            output.WriteLine(row);
        }

        output.WriteLine();
    }

    public static string Row(PromiseRow row, int churners) => Text(
        $"| {row.Product.Method} | {row.Product.Setting} | {churners} | {Share(row.Product)} | {Width(row.Product)} | {(row.Naive.Answered == 0 ? "–" : Text($"{row.Naive.Share:.000}"))} | {Width(row.Naive)} | {row.Product.Answered} |");

    public static string Row(ShrinkageResult result) => Text(
        $"| {result.Name} | {result.Churners:0} | {result.Expert:.0000} | {result.Shrunk:.0000} | {result.Unpenalised:.0000} | {Difference(result.OverUnpenalised)} | {Difference(result.OverExpert)} | {result.Fitted} |");

    public static string Row(PlayResult result) => Text(
        $"| {result.Name} | {result.LeftAlone:.000} | {result.Acted:.000} | {Of(result.HeldOut, result.Seeds)} | {Tally(result.Headline, result.Seeds)} | {Tally(result.AllRows, result.Seeds)} |");

    public static string Truth(CompanyLaw law, LawTruth truth) => Text($"{law.Name}: AUC {truth.Auc:.0000} (standard error {truth.AucError:.0000}), {truth.Churn:0.0%} of the accounts leave.");

    private static string Tally(PlayTally tally, int seeds) => $"{Of(tally.Right, seeds)} | {Of(tally.Wrong, seeds)} | {Of(tally.Covered, seeds)}";

    private static string Of(int count, int all) => Text($"{(double)count / all:0.0%}");

    private static string Share(CoverageResult result)
    {
        if (result.Answered == 0)
        {
            return "–";
        }

        var interval = Wilson.Interval(result.Covered, result.Answered);
        return Text($"{result.Share:.000} ({interval.Low:.000}–{interval.High:.000})");
    }

    private static string Width(CoverageResult result) => result.Answered == 0 ? "–" : Text($"{result.MedianWidth:.000}");

    private static string Difference((double Mean, Interval Interval) difference) => Text($"{difference.Mean:.0000} ({difference.Interval.Low:.0000} to {difference.Interval.High:.0000})");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
