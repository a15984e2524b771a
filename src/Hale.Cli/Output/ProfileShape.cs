using Hale.Engine.Profiling;

namespace Hale.Cli.Output;

/// <summary>A profile as JSON.</summary>
internal static class ProfileShape
{
    public static object Of(ProfileResult.Read read, IReadOnlyList<string> written) => new
    {
        files = read.File.Files,
        format = read.File.Format,
        rows = read.File.Rows,
        whole = read.File.IsWhole,
        findings = read.File.Findings,
        columns = read.File.Columns,
        draft = read.Draft.Match<object>(
            draft => new { kind = (string?)draft.Kind, reason = draft.Reason, fix = (string?)null, source = (string?)draft.Name, yaml = (string?)draft.Yaml },
            absent => new { kind = (string?)null, reason = absent.Reason, fix = (string?)absent.Fix, source = (string?)null, yaml = (string?)null }),
        written,
    };
}
