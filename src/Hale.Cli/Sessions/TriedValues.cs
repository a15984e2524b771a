using Hale.Cli.Hosting;
using Hale.Core.Metrics;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Core.WhatIf;
using Hale.Engine.History;
using Hale.Language.Metrics;

namespace Hale.Cli.Sessions;

/// <summary>Reads what a person wants to try: <c>licence_use=68%</c>.</summary>
internal static class TriedValues
{
    private const string Fix = "write `--set metric=value`, such as `--set licence_use=68%`";

    /// <summary>The values by metric; fails at the first that is none.</summary>
    public static IReadOnlyDictionary<string, Value> Read(IReadOnlyList<string> written, AccountTrials trials, Run run, ProjectZone zone)
    {
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        var reader = new WrittenValues(run.Header.AsOf, zone);
        foreach (var text in written)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? text : text[..equals].Trim();
            var metric = equals <= 0 ? throw new Failure(ExitCode.Usage, $"`--set {text}` names no value", Fix) : Metric(name, trials);
            var value = reader.Read(metric, text[(equals + 1)..]).Match(read => read.Value, refused => throw new Failure(ExitCode.Usage, refused.Problem, refused.Fix));
            if (!values.TryAdd(name, value))
            {
                throw new Failure(ExitCode.Usage, $"`{name}` is set twice", "set each metric once");
            }
        }

        return values;
    }

    private static Metric Metric(string name, AccountTrials trials) =>
        trials.Metrics.FirstOrDefault(metric => metric.Name == name) ?? throw Unknown(name, trials);

    private static Failure Unknown(string name, AccountTrials trials)
    {
        var failure = Lookup.NotFound("metric", name, trials.Metrics.Select(metric => metric.Name).Order(StringComparer.Ordinal));
        return new Failure(failure.Code, $"the score `{trials.Score.Name}` reads no metric `{name}`", failure.Fix);
    }
}
