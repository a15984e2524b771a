using Hale.Core.Sources;
using Hale.Core.Values;

namespace Hale.Tests.Import;

/// <summary>A property that only a later source has, after more rows than DuckDB holds in one group: after another column it could not insert into the same transaction.</summary>
public sealed class LateColumnTests
{
    private const int Rows = 300_000;

    [Fact]
    public async Task Import_OfALaterSourceWithAnotherProperty_TakesAllRows()
    {
        var first = TestSources.Usage();
        var events = (RowMapping.Events)first.Mapping;
        var second = TestSources.Of("zusage", events with { Properties = [.. events.Properties, new PropertyColumn("late", "late", ValueKind.Text)] }, "more.csv");
        using var rig = new ImportRig();
        rig.Write("usage0.csv", Lines(0, late: false));
        rig.Write("more.csv", Lines(Rows, late: true));

        await rig.ImportAsync(first, second);

        rig.Rows("SELECT count(*), count(p_late) FROM events").ShouldBe([$"{2 * Rows} {Rows}"]);
    }

    private static string Lines(int from, bool late) => "id,account,contact,event,at,amount,late\n"
        + string.Concat(Enumerable.Range(from, Rows).Select(row => $"{row},A{row % 997},,login,2024-01-{1 + (row % 28):00},1,{(late ? "x" : string.Empty)}\n"));
}
