namespace Hale.Warehouse.DuckDb.Import.Tables;

/// <summary>What a column of a table of facts holds.</summary>
internal enum FieldKind
{
    /// <summary>VARCHAR.</summary>
    Text,

    /// <summary>DECIMAL or INTEGER.</summary>
    Number,

    /// <summary>BOOLEAN.</summary>
    Boolean,

    /// <summary>BIGINT microseconds.</summary>
    Moment,

    /// <summary>BIGINT microseconds, or the smallest BIGINT for always.</summary>
    Since,
}
