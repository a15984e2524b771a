using System.Globalization;

namespace Hale.Bench.Scale;

/// <summary>Prints what was measured as Markdown.</summary>
internal sealed class ScaleTable(TextWriter output)
{
    private const double Megabyte = 1e6;

    public void Head(ScaleOptions options)
    {
        var without = options.Without.Count == 0 ? string.Empty : $", without {string.Join(", ", options.Without)}";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {options.Events:N0} events of {options.Accounts:N0} accounts, 20 metrics, {ScaleSite.Threads} threads of {Environment.ProcessorCount} processors, engine limit {ScaleSite.Memory}{without}

            | stage | Hale, s | beside it, s | ratio | aim | of processor time | peak memory |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |
            """));
    }

    /// <summary>A stage beside another.</summary>
    public void Row(string stage, Stage hale, Stage beside, string aim) => Line(
        stage, Seconds(hale), Seconds(beside), Number(hale.Seconds / beside.Seconds), aim, beside.Work > 0 ? Number(hale.Work / beside.Work) : string.Empty, Memory(hale));

    /// <summary>A stage that is slower beside it, so that the ratio is how many times as fast Hale is.</summary>
    public void Faster(string stage, Stage hale, Stage beside, string aim) =>
        Line(stage, Seconds(hale), Seconds(beside), $"{Number(beside.Seconds / hale.Seconds)} times as fast", aim, string.Empty, Memory(hale));

    /// <summary>A stage by itself.</summary>
    public void Row(string stage, Stage hale) => Line(stage, Seconds(hale), string.Empty, string.Empty, string.Empty, string.Empty, Memory(hale));

    public void Peak(IEnumerable<Stage> stages)
    {
        var peak = stages.Max(stage => stage.PeakBytes);
        Line("peak memory of any stage", string.Empty, string.Empty, string.Empty, "≤ 1,500 MB", string.Empty, string.Create(CultureInfo.InvariantCulture, $"{peak / Megabyte:N0} MB"));
    }

    private void Line(params ReadOnlySpan<string> cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");

    private static string Seconds(Stage stage) => Number(stage.Seconds);

    private static string Number(double number) => number.ToString("N2", CultureInfo.InvariantCulture);

    private static string Memory(Stage stage) => string.Create(CultureInfo.InvariantCulture, $"{stage.PeakBytes / Megabyte:N0} MB");
}
