using System.Data.Common;
using System.Globalization;

namespace Hale.Operations.Storing;

/// <summary>Statements beside the model. Values are parameters: <c>@p0</c>, <c>@p1</c>, ….</summary>
internal static class Statements
{
    public static async Task ExecuteAsync(this DbConnection connection, string sql, CancellationToken cancellationToken, params object[] values)
    {
        await using var command = Command(connection, sql, values);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public static async Task<object?> ScalarAsync(this DbConnection connection, string sql, CancellationToken cancellationToken, params object[] values)
    {
        await using var command = Command(connection, sql, values);
        return await command.ExecuteScalarAsync(cancellationToken) is { } value and not DBNull ? value : null;
    }

    private static DbCommand Command(DbConnection connection, string sql, IEnumerable<object> values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Texts are of this assembly; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (index, value) in values.Index())
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (string.Create(CultureInfo.InvariantCulture, $"p{index}"), value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
