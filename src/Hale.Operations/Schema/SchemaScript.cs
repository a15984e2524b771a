namespace Hale.Operations.Schema;

/// <summary>One step of the tables' history. A published script never changes; a change is a new one.</summary>
/// <param name="Version">Its number, from 1.</param>
/// <param name="Name">Its file name.</param>
/// <param name="Sql">Its statements.</param>
internal sealed record SchemaScript(int Version, string Name, string Sql);
