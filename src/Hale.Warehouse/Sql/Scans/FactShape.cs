using Hale.Core.Metrics.Planning;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>Which columns of a table of facts a scan speaks of.</summary>
/// <param name="Table">The table.</param>
/// <param name="Name">The column of the fact's name.</param>
/// <param name="Time">The column of the moment from which a fact counts.</param>
/// <param name="Order">The columns that say which of two facts is the later one. Of attributes the value itself comes last, which decides between equal rows.</param>
internal sealed record FactShape(string Table, string Name, string Time, IReadOnlyList<string> Order)
{
    private static readonly FactShape Events = new("events", "event", "occurred_at", ["occurred_at", "id_high", "id_low"]);
    private static readonly FactShape Attributes = new("attributes", "attribute", "valid_from", ["valid_from", "known_at", "import", "source"]);
    private static readonly FactShape Series = new("series", "series", "occurred_at", ["occurred_at", "known_at", "import", "id_high", "id_low"]);

    private static readonly FactShape Contacts = new("contacts", "contact", "occurred_at", ["occurred_at", "known_at", "import", "source"]);

    public static FactShape Of(FactTable table) => table switch
    {
        FactTable.Events or FactTable.ContactEvents => Events,
        FactTable.Attributes => Attributes,
        FactTable.Series => Series,
        FactTable.Contacts => Contacts,
    };
}
