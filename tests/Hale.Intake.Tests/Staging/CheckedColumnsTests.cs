using Hale.Core.Expressions;
using Hale.Core.Sources;
using Hale.Core.Values;

namespace Hale.Intake.Tests.Staging;

/// <summary>Columns that are staged because checks read them.</summary>
public sealed class CheckedColumnsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(AttributeType.Text, "soon", "soon")]
    [InlineData(AttributeType.Number, "1.5", "1.5")]
    [InlineData(AttributeType.Number, "soon", null)]
    [InlineData(AttributeType.Boolean, "yes", "True")]
    [InlineData(AttributeType.Boolean, "soon", null)]
    [InlineData(AttributeType.Date, "1970-01-02", "86400000000")]
    [InlineData(AttributeType.Date, "1970-01-02 10:00", null)]
    [InlineData(AttributeType.Time, "1970-01-01 00:00:01", "1000000")]
    [InlineData(AttributeType.Time, "", null)]
    public async Task Cell_IsReadAsDeclared_AndNeverRefused(AttributeType type, string cell, string? expected)
    {
        _folder.Write("data.csv", $"account,at,Signed on\nA,2024-01-01,{cell}\n");

        var row = await Staged.OneAsync(_folder, With(Sources.Source(Sources.Logins), new TypedColumn("signed", "Signed on", type)));

        (row["c0"], row["refusal"]).ShouldBe((expected, null));
    }

    [Theory]
    [InlineData("plan.since")]
    [InlineData("since")]
    public async Task JoinedColumn_CanBeDeclared_AlsoByAnotherName(string name)
    {
        _folder.Write("data.csv", "account,at,plan\nA,2024-01-01,p\nA,2024-01-01,unknown\n");
        _folder.Write("plans.csv", "id,since\np,1970-01-02\n");
        var source = Sources.Source(Sources.Logins);
        var join = new Lookup("plan", "plans.csv", Sources.Csv, [new LookupKey("plan", "id")], ["since"]);

        var (_, rows, _) = await Staged.LoadAsync(_folder, With(source with { Rows = source.Rows with { Lookups = [join] } }, new TypedColumn(name, "plan.since", AttributeType.Date)));

        rows.Select(row => (row["c0"], row["refusal"])).ShouldBe([("86400000000", null), (null, null)]);
    }

    [Fact]
    public async Task ColumnThatIsAbsent_IsAProblem()
    {
        _folder.Write("data.csv", "account,at\nA,2024-01-01\n");

        (await Staged.ProblemAsync(_folder, With(Sources.Source(Sources.Logins), new TypedColumn("signed", "signed", AttributeType.Date)))).Message.ShouldContain("`signed`");
    }

    [Fact]
    public async Task ColumnThatNoCheckReads_IsNotStaged()
    {
        _folder.Write("data.csv", "account,at\nA,2024-01-01\n");
        var source = Sources.Source(Sources.Logins);

        var file = (await Staged.LoadAsync(_folder, source with { Rows = source.Rows with { Columns = [new TypedColumn("signed", "signed", AttributeType.Date)] } })).File;

        file.RowsSql.ShouldNotContain("AS c0");
    }

    [Fact]
    public async Task WideSeries_EveryPointHasTheColumn()
    {
        _folder.Write("data.csv", "account,at,signed,a,b\nA,2024-01-01,1970-01-02,1,2\n");

        var (_, rows, _) = await Staged.LoadAsync(
            _folder, With(Sources.Source(new RowMapping.WideSeries("account", new TimeColumn("at", ByDay: true))), new TypedColumn("signed", "signed", AttributeType.Date)));

        rows.Select(row => (row["series"], row["c0"])).ShouldBe([("a", "86400000000"), ("b", "86400000000")]);
    }

    [Fact]
    public async Task Query_ResultMustHaveTheColumn()
    {
        _folder.Write("data.csv", "account,at,signed\nA,2024-01-01,1970-01-02\n");
        var source = With(Sources.Source(Sources.Logins), new TypedColumn("signed", "signed", AttributeType.Date));
        source = source with { Rows = source.Rows with { Columns = [new("account", "account", AttributeType.Text), new("at", "at", AttributeType.Time), .. source.Rows.Columns] } };

        var row = await Staged.OneAsync(_folder, source with { Rows = source.Rows with { Query = new FileQuery("SELECT account, \"at\", signed FROM files", []) } });
        var problem = await Staged.ProblemAsync(_folder, source with { Rows = source.Rows with { Query = new FileQuery("SELECT account, \"at\" FROM files", []) } });

        row["c0"].ShouldBe("86400000000");
        problem.Message.ShouldContain("`signed`");
    }

    private static SourceDefinition With(SourceDefinition source, TypedColumn column) => source with
    {
        Rows = source.Rows with { Columns = [column] },
        Checks = [new RowCheck("odd", new MissingTest(new Reference(column.Name, ValueKind.Number, CanBeMissing: true), Negated: false)) { Columns = [column] }],
    };
}
