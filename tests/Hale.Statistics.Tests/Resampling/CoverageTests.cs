using Hale.Bench.Coverage;

namespace Hale.Statistics.Tests.Resampling;

/// <summary>A small run of the coverage study: what is promised must be covered up to the simulation's own error, and what the product must not use must fail.</summary>
public sealed class CoverageTests
{
    private const int Seeds = 250;
    private const double Promised = 0.95;

    private static readonly Lazy<IReadOnlyList<CoverageResult>> Study =
        new(() => CoverageStudy.Run(PanelDesign.Usual, PanelTruth.Of(PanelDesign.Usual), Seeds, CancellationToken.None));

    // Four standard errors of a share of 0.95 in so many seeds, and 0.01 that a good interval may really miss.
    private static double Allowance => (4 * Math.Sqrt(Promised * (1 - Promised) / Seeds)) + 0.01;

    public static TheoryData<string, string> Methods => [.. CoverageMethods.All.Select(method => new TheoryDataRow<string, string>(method.Name, method.Setting))];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Interval_OverManySamples_CoversWhatItPromisesUnlessItIgnoresRepetition(string method, string setting)
    {
        var result = Study.Value.Single(one => one.Method == method && one.Setting == setting);
        var ignoresRepetition = setting == CoverageMethods.Repeated && !method.StartsWith("Cluster", StringComparison.Ordinal);

        result.Answered.ShouldBe(Seeds);
        if (ignoresRepetition)
        {
            result.Share.ShouldBeLessThan(0.8);
        }
        else
        {
            result.Share.ShouldBe(Promised, Allowance);
        }
    }

    [Fact]
    public void Table_OfResults_HasARowForEach() =>
        CoverageTable.Markdown([new CoverageResult("Method", "once", Answered: 200, Covered: 190, MedianWidth: 0.12345)])
            .ShouldEndWith("| Method | once | 0.950 | 0.950 | 0.123 | 200 |\n");
}
