using System.Globalization;

namespace Hale.Bench.Coverage;

internal static class CoverageCommand
{
    public const string Usage = "coverage [--seeds 2000]";
    private const int UsualSeeds = 2000;

    public static int Run(ReadOnlySpan<string> arguments, TextWriter output, TextWriter errors)
    {
        if (SeedsOf(arguments) is not { } seeds)
        {
            errors.WriteLine($"Usage: {Usage}, with at least one seed.");
            return 2;
        }

        foreach (var design in (PanelDesign[])[PanelDesign.Usual, PanelDesign.FewAndStrong])
        {
            var truth = PanelTruth.Of(design);
            output.WriteLine(CoverageTable.Heading(design, truth, seeds));
            output.WriteLine(CoverageTable.Markdown(CoverageStudy.Run(design, truth, seeds, CancellationToken.None)));
        }

        return 0;
    }

    private static int? SeedsOf(ReadOnlySpan<string> arguments) => arguments switch
    {
        [] => UsualSeeds,
        ["--seeds", var text] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seeds) && seeds > 0 => seeds,
        _ => null,
    };
}
