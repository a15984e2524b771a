namespace Hale.Engine.Operating;

/// <summary>What an operational store is.</summary>
/// <param name="Place">Where it is: a file, or the host and the database. It shows no secret.</param>
/// <param name="Engine">The database program with its version.</param>
/// <param name="Schema">The version of the tables.</param>
public sealed record OperationsStatus(string Place, string Engine, int Schema);
