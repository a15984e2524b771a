namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>Gives the pairs of a reading range by range.</summary>
internal interface IPairSource
{
    /// <summary>Puts the next pairs into the table, about so many, and gives their number; 0 when there are no more.</summary>
    int Next(PairTable table, int count, CancellationToken cancellationToken);
}
