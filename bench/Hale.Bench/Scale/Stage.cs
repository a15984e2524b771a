using System.Text.Json.Serialization;

namespace Hale.Bench.Scale;

/// <summary>What a stage took.</summary>
/// <param name="Runs">Each of its runs.</param>
/// <param name="PeakBytes">The most memory that its process ever held; 0 where the system does not tell.</param>
internal sealed record Stage(IReadOnlyList<StageRun> Runs, long PeakBytes)
{
    [JsonIgnore]
    public double Seconds => Median(run => run.Seconds);

    /// <summary>Processor time, which says more than the clock when the machine does other work too.</summary>
    [JsonIgnore]
    public double Work => Median(run => run.Work);

    private double Median(Func<StageRun, double> value) => Runs.Select(value).Order().ElementAt(Runs.Count / 2);
}
