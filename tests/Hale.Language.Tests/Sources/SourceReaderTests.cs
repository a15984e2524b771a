using Hale.Core.Expressions;
using Hale.Core.Sources;

namespace Hale.Tests.Sources;

public sealed class SourceReaderTests
{
    [Fact]
    public void Files_ListsAndFolders_AreReadByTheirEndings()
    {
        var sources = Load("""
            sources:
              one: { files: a.jsonl.gz, known: at_import, series: { account: a, date: d } }
              two: { files: [a.csv, "b/*.csv.gz"], known: at_import, series: { account: a, date: d } }
              six: { files: [exports, more/], delimiter: ";", encoding: windows-1252, known: at_import, series: { account: a, date: d } }
              ten: { files: notes.txt, format: json_lines, known: at_import, series: { account: a, date: d } }
            """);
        sources["one"].Format.ShouldBe(new FileFormat.JsonLines());
        sources["two"].Format.ShouldBe(new FileFormat.Csv(','));
        sources["two"].Files.ShouldBe(new SourceFiles("a.csv", "b/*.csv.gz"));
        sources["six"].Format.ShouldBe(new FileFormat.ByEnding(';', TextEncoding.Windows1252));
        sources["ten"].Format.ShouldBe(new FileFormat.JsonLines());
    }

    [Fact]
    public void Cells_Notation_IsKept()
    {
        var sources = Load("""
            sources:
              one: { files: a.csv, decimal: comma, dates: [d/M/yyyy, "MMM d, yyyy H:mm"], known: at_import, series: { account: a, date: d } }
              two: { files: a.csv, dates: { only: dd.MM.yy }, known: at_import, series: { account: a, date: d } }
              ten: { files: a.csv, known: at_import, series: { account: a, date: d } }
            """);
        var one = sources["one"].Rows.Notation;
        (one.DecimalComma, one.Iso, string.Join(" | ", one.Dates)).ShouldBe((true, true, "d/M/yyyy | MMM d, yyyy H:mm"));
        one.Dates.Select(pattern => pattern.HasClock).ShouldBe([false, true]);
        (sources["two"].Rows.Notation.Iso, sources["two"].Rows.Notation.Dates.Count).ShouldBe((false, 1));
        sources["ten"].Rows.Notation.ShouldBe(CellNotation.Standard with { Dates = sources["ten"].Rows.Notation.Dates });
    }

    [Fact]
    public void Columns_ThatCountMinorUnits_NameTheirCurrency()
    {
        var source = Load("""
            sources:
              one:
                files: a.csv
                dates: epoch_seconds
                columns:
                  paid: { column: amount_paid, type: number, minor_units: currency }
                  fee: { type: number, minor_units: { currency: { value: ISK }, places: { isk: 2, MGA: 0 } } }
                known: at_import
                series: { account: a, date: d }
            """)["one"];
        source.Rows.Notation.Dates.ShouldHaveSingleItem().Epoch.ShouldBe(EpochUnit.Seconds);
        source.Rows.Columns.Select(column => (column.Name, column.Column)).ShouldBe([("paid", "amount_paid"), ("fee", "fee")]);
        source.Rows.Columns[0].Minor!.Currency.ShouldBe("currency");
        source.Rows.Columns[1].Minor!.Currency.ShouldBe(source.Rows.Constants.ShouldHaveSingleItem().Name);
        source.Rows.Columns[1].Minor!.Places.OrderBy(one => one.Key).Select(one => (one.Key, one.Value)).ShouldBe([("ISK", 2), ("MGA", 0)]);
    }

    [Fact]
    public void Constants_WhereColumnsStand_HaveNamesOfTheirOwn()
    {
        var source = Load("""
            sources:
              one:
                files: a.csv
                known: { value: 2024-01-01 }
                events:
                  account: { value: acme }
                  event: { value: login }
                  time: at
                  properties: { currency: { value: EUR, type: text }, amount: number }
            """)["one"];
        source.Rows.Constants.Select(constant => constant.Value).ShouldBe(["2024-01-01", "acme", "EUR"]);
        var mapping = source.Mapping.ShouldBeOfType<RowMapping.Events>();
        mapping.Account.ShouldBe(source.Rows.Constants[1].Name);
        mapping.Event.ShouldBe(new EventName.Fixed("login"));
        mapping.Properties.Select(property => property.Column).ShouldBe(["amount", source.Rows.Constants[2].Name]);
        source.Known.ShouldBe(new KnownRule.FromColumn(source.Rows.Constants[0].Name));
    }

    [Fact]
    public void Facts_OfOneRow_AreSourcesOfTheirOwn()
    {
        var sources = Load("""
            sources:
              tickets:
                files: a.csv
                known: at_import
                columns: { amount: number }
                where: amount > 1
                facts:
                  opened: { events: { account: a, event: opened, time: opened_at } }
                  closed: { optional: true, known: closed_at, where: state == "closed", events: { account: a, event: closed, time: closed_at } }
                  customer: { accounts: { id: a }, attributes: { plan: text }, valid_from: undated }
            """);
        sources.Keys.Where(name => name.StartsWith("tickets", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBe(["tickets.closed", "tickets.customer", "tickets.opened"]);
        sources.Values.Where(source => source.Name.StartsWith("tickets", StringComparison.Ordinal)).ShouldAllBe(source => source.Declared == "tickets");
        var (opened, closed) = (sources["tickets.opened"], sources["tickets.closed"]);
        (opened.Rows.Optional, closed.Rows.Optional).ShouldBe((false, true));
        opened.Known.ShouldBe(new KnownRule.AtImport());
        closed.Known.ShouldBe(new KnownRule.FromColumn("closed_at"));
        opened.Rows.Where!.ToString().ShouldBe("amount > 1");
        closed.Rows.Where!.ToString().ShouldBe("amount > 1 and state == \"closed\"");
        ExpressionReferences.Of(closed.Rows.Where).ShouldBe(["amount", "state"]);
        sources["tickets.customer"].Mapping.ShouldBeOfType<RowMapping.Accounts>().Attributes.ShouldHaveSingleItem().Attribute.ShouldBe("plan");
    }

    [Fact]
    public void Join_ByOtherNames_IsKept()
    {
        var source = Load("""
            sources:
              one:
                files: a.csv
                known: at_import
                join: { plan: { files: b.jsonl, on: { subscription: id, region: area }, take: [owner.id, tier] } }
                events: { account: plan.owner.id, event: used, time: at, properties: { tier: { column: plan.tier, type: text } } }
            """)["one"];
        var join = source.Rows.Lookups.ShouldHaveSingleItem();
        (join.Name, join.Files.ToString(), join.Format).ShouldBe(("plan", "b.jsonl", (FileFormat)new FileFormat.JsonLines()));
        join.On.ShouldBe([new LookupKey("subscription", "id"), new LookupKey("region", "area")]);
        join.Take.ShouldBe(["owner.id", "tier"]);
    }

    [Fact]
    public void Query_WithItsColumns_IsKept()
    {
        var source = Load("""
            sources:
              one:
                files: [a.csv, b.csv]
                known: at_import
                columns: { id: text, amount: { column: "Amount (EUR)", type: number } }
                require: [id]
                query: |
                  select id, sum(amount) as total from files group by id
                series: { account: id, date: { value: 2024-12-31 } }
            """)["one"];
        source.Rows.Query.ShouldNotBeNull().Sql.ShouldBe("select id, sum(amount) as total from files group by id\n");
        source.Rows.Query!.Require.ShouldBe(["id"]);
        source.Rows.Columns.ShouldBe([new TypedColumn("id", "id", AttributeType.Text), new TypedColumn("amount", "Amount (EUR)", AttributeType.Number)]);
    }

    private static Dictionary<string, SourceDefinition> Load(string yaml)
    {
        using var folder = TestProject.Sound().With("sources/c.yaml", yaml);
        var load = folder.Load();
        load.Diagnostics.ShouldNotContain(found => found.Span.File == "sources/c.yaml");
        return load.Project.ShouldNotBeNull().Sources.ToDictionary(source => source.Name);
    }
}
