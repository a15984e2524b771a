using Hale.Core.Expressions;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Engine.Import;

namespace Hale.Intake.Tests.Staging;

public sealed class KeptRowsTests : IDisposable
{
    private static readonly Expression Paid = new Comparison(ComparisonOperator.Greater, new Reference("amount", ValueKind.Number, true), new NumberLiteral(0));

    private static readonly Expression Open = new Comparison(ComparisonOperator.Equal, new Reference("state", ValueKind.Text, true), new TextLiteral("open"));

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Where_NotTrue_LeavesOut()
    {
        var rows = await LoadAsync("account,at,state,amount\na,2024-01-31,open,1\n,soon,closed,1\nc,2024-01-31,,1\nd,soon,open,1\n", new RowPreparation { Where = Open });

        rows.Select(row => row["refusal"]).ShouldBe([null, StagedColumns.LeftOut, StagedColumns.LeftOut, "bad_time"]);
        (rows[1]["detail"], rows[1]["content"], rows[2]["account"], rows[3]["account"]).ShouldBe((null, null, null, "d"));
    }

    [Fact]
    public async Task Where_OverADeclaredType_RefusesWhatIsNot()
    {
        var rows = await LoadAsync(
            "account,at,Amount (EUR)\na,2024-01-31,\"1,5\"\nb,2024-01-31,\"-1,0\"\nc,2024-01-31,\nd,2024-01-31,1.5\n",
            new RowPreparation
            {
                Where = Paid,
                Columns = [new TypedColumn("amount", "Amount (EUR)", AttributeType.Number)],
                Notation = CellNotation.Standard with { DecimalComma = true },
            });

        rows.Select(row => row["refusal"]).ShouldBe([null, StagedColumns.LeftOut, StagedColumns.LeftOut, "bad_value"]);
        rows[3]["detail"].ShouldBe("`Amount (EUR)` is \"1.5\", not a number");
    }

    [Fact]
    public async Task Where_OnAColumnThatIsNotThere_IsAProblem()
    {
        _folder.Write("data.csv", "account,at,status\na,2024-01-31,open\n");

        (await Staged.ProblemAsync(_folder, Source(new RowPreparation { Where = Open }))).Message.ShouldBe("data.csv has no column `state`; its header has `account`, `at`, `status`");
    }

    [Fact]
    public async Task Optional_WithoutItsTime_IsLeftOut()
    {
        var rows = await LoadAsync("account,at\na,2024-01-31\na,\na, \na,soon\n", new RowPreparation { Optional = true });

        rows.Select(row => row["refusal"]).ShouldBe([null, StagedColumns.LeftOut, StagedColumns.LeftOut, "bad_time"]);
    }

    [Fact]
    public async Task Constants_InPlaceOfColumns_AreTheSameInEveryRow()
    {
        var (who, what) = (ConstantColumn.Of("acme's"), ConstantColumn.Of("1,5"));
        _folder.Write("data.csv", "at\n2024-01-31\n2024-02-01\n");
        var mapping = new RowMapping.Events(who.Name, null, new EventName.Fixed("e"), new TimeColumn("at", ByDay: true), null, [new PropertyColumn("rate", what.Name, ValueKind.Number)]);
        var source = Sources.Source(mapping) with { Rows = new RowPreparation { Constants = [who, what], Notation = CellNotation.Standard with { DecimalComma = true } } };

        var rows = (await Staged.LoadAsync(_folder, source)).Rows;

        rows.Select(row => (row["account"], row["v0"])).ShouldBe([("acme's", "1.500000"), ("acme's", "1.500000")]);
    }

    [Fact]
    public async Task Series_WideRowsLeftOut_AreOneEach()
    {
        _folder.Write("data.csv", "account,at,state,x,y\na,2024-01-31,open,1,2\nb,2024-01-31,closed,3,4\n");

        var rows = (await Staged.LoadAsync(_folder, Sources.Source(new RowMapping.WideSeries("account", new TimeColumn("at", ByDay: true))) with { Rows = new RowPreparation { Where = Open } })).Rows;

        rows.Select(row => (row["refusal"], row["account"], row["series"], row["text"])).ShouldBe(
            [(null, "a", "x", "1"), (null, "a", "y", "2"), (StagedColumns.LeftOut, null, "x", null), (null, null, "y", null)]);
    }

    private static SourceDefinition Source(RowPreparation rows) => Sources.Source(Sources.Logins) with { Rows = rows };

    private async Task<IReadOnlyList<StagedRow>> LoadAsync(string text, RowPreparation rows)
    {
        _folder.Write("data.csv", text);
        return (await Staged.LoadAsync(_folder, Source(rows))).Rows;
    }
}
