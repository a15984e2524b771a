using Hale.Core.Sources;

namespace Hale.Tests.Sources;

public sealed class FileEndingsTests
{
    [Theory]
    [InlineData("a.csv", "csv,")]
    [InlineData("A.CSV.GZ", "csv,")]
    [InlineData("a.tsv.zst", "csv\t")]
    [InlineData("x/*.ndjson", "json")]
    [InlineData("a.jsonl.gz", "json")]
    [InlineData("a.parquet", "parquet")]
    [InlineData("a.parquet.gz", null)]
    [InlineData("a.txt", null)]
    public void Ending_OfAName_TellsTheFormat(string name, string? format)
    {
        var told = FileEndings.FormatOf(name, new FileFormat.ByEnding())?.Match(csv => $"csv{csv.Delimiter}", _ => "json", _ => "parquet", _ => "");

        told.ShouldBe(format);
    }

    [Theory]
    [InlineData("exports", true)]
    [InlineData("data/exports/", true)]
    [InlineData("v1.2/", true)]
    [InlineData("v1.2/exports", true)]
    [InlineData("exports/*", false)]
    [InlineData("exports/a.txt", false)]
    public void Path_WithoutAnEnding_MayBeAFolder(string path, bool may) => FileEndings.MayBeFolder(path).ShouldBe(may);
}
