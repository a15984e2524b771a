using Hale.Core.Lineage;
using Hale.Core.Sources;

namespace Hale.Intake.Tests.Staging;

/// <summary>Records as what became of accounts.</summary>
public sealed class LineageRowsTests : IDisposable
{
    private static readonly RowMapping.Lineage Mapping = new(
        "account",
        new LineageRule.FromColumn("what", new Dictionary<string, LineageKind> { ["Merger"] = LineageKind.Merged, ["New id"] = LineageKind.Renamed, ["Spin-off"] = LineageKind.Split }),
        new TimeColumn("day", ByDay: true))
    {
        Into = "into",
        From = "from",
        Id = ["id"],
    };

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("A,m1,Merger,B,,2024-03-01", "A|m1|merged|B|")]
    [InlineData("A,m1,New id,B,C,2024-03-01", "A|m1|renamed|B|")]
    [InlineData("N,m1,Spin-off,,A,2024-03-01", "N|m1|split|A|")]
    public async Task Row_OfEachKind_NamesTheOtherAccount(string row, string shown) =>
        Shown(await RowAsync(row)).ShouldBe(shown);

    [Theory]
    [InlineData(",m1,Merger,B,,2024-03-01", "no_account", "`account` is empty")]
    [InlineData("A,m1,Merger,,C,2024-03-01", "no_account", "`into` is empty")]
    [InlineData("N,m1,Spin-off,A,,2024-03-01", "no_account", "`from` is empty")]
    [InlineData("A,m1,Merger,A,,2024-03-01", "bad_value", "an account cannot become itself, nor come out of itself")]
    [InlineData("A,m1,Sold,B,,2024-03-01", "bad_value", "`what` is \"Sold\", not a kind of lineage; list it under `values`")]
    [InlineData("A,m1,,B,,2024-03-01", "bad_value", "`what` is empty")]
    [InlineData("A,m1,Merger,B,,", "bad_time", "`day` is empty")]
    public async Task Row_ThatCannotBeStored_IsRefused(string row, string code, string detail)
    {
        var found = await RowAsync(row);

        (found["refusal"], found["detail"]).ShouldBe((code, detail));
    }

    private static string Shown(StagedRow row) => string.Join('|', new[] { "account", "own_id", "kind", "other", "refusal" }.Select(column => row[column]));

    private async Task<StagedRow> RowAsync(string row)
    {
        _folder.Write("data.csv", $"account,id,what,into,from,day\n{row}\n");
        return await Staged.OneAsync(_folder, Sources.Source(Mapping));
    }
}
