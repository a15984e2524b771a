using System.Globalization;
using Hale.Bench.Coverage.Companies;

namespace Hale.Bench.Coverage;

internal static class CoverageCommand
{
    public const string Usage = "coverage [--seeds 2000] [--only panels|auc|calibration|staying|weights|forecast|shrinkage|plays] [--keep FOLDER]";

    private const string Panels = "panels";
    private const int UsualSeeds = 2000;

    /// <summary>What is true of a law is taken from so many parts of 5,000 accounts.</summary>
    private const int TruthParts = 40;

    public static int Run(ReadOnlySpan<string> arguments, TextWriter output, TextWriter errors)
    {
        if (Read(arguments) is not var (seeds, only, folder))
        {
            errors.WriteLine($"Usage: {Usage}, with at least one seed.");
            return 2;
        }

        if (only is null or Panels)
        {
            RunPanels(seeds, output);
        }

        var run = new StudyRun(seeds, TruthParts, new KeptWorlds(folder, errors), output, CancellationToken.None);
        foreach (var part in CompanyPart.All.Where(part => only is null || part.Name == only))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part.Name}: {seeds} seeds."));
            part.Run(run);
        }

        return 0;
    }

    private static void RunPanels(int seeds, TextWriter output)
    {
        foreach (var design in (PanelDesign[])[PanelDesign.Usual, PanelDesign.FewAndStrong])
        {
            var truth = PanelTruth.Of(design);
            output.WriteLine(CoverageTable.Heading(design, truth, seeds));
            output.WriteLine(CoverageTable.Markdown(CoverageStudy.Run(design, truth, seeds, CancellationToken.None)));
        }
    }

    private static (int Seeds, string? Only, string? Folder)? Read(ReadOnlySpan<string> arguments)
    {
        var (seeds, only, folder) = (UsualSeeds, (string?)null, (string?)null);
        for (; arguments is [var option, var text, .. var rest]; arguments = rest)
        {
            switch (option)
            {
                case "--seeds" when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out seeds) && seeds > 0:
                    break;
                case "--only" when text == Panels || CompanyPart.All.Any(part => part.Name == text):
                    only = text;
                    break;
                case "--keep":
                    folder = text;
                    break;
                default:
                    return null;
            }
        }

        return arguments.IsEmpty ? (seeds, only, folder) : null;
    }
}
