using System.Text.RegularExpressions;

namespace Hale.Architecture.Tests;

/// <summary>The tail stays short: no long file, no long method, one type a file.</summary>
public sealed partial class SizeTests
{
    private const int LongestFile = 400;
    private const int LongestMethod = 60;

    [Fact]
    public void File_Length_IsBounded() => Repository.AllCode
        .Where(file => file.Lines.Count > LongestFile)
        .Select(file => $"{file.Path}: {file.Lines.Count} lines")
        .ShouldBeEmpty();

    [Fact]
    public void Method_Length_IsBounded() => Repository.AllCode
        .SelectMany(file => Methods(file).Where(method => method.Length > LongestMethod).Select(method => $"{file.Path}: {method.Name} has {method.Length} lines"))
        .ShouldBeEmpty();

    [Fact]
    public void File_TopLevelType_IsOneAndNamedAfterIt() => Repository.Sources
        .Where(file => file.Name is not ("Program" or "AssemblyInfo"))
        .Select(file => (file, types: file.Lines.Select(line => TopLevelType().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value).ToList()))
        .Where(found => found.types.Count != 1 || found.types[0] != found.file.Name.Split('.')[0])
        .Select(found => $"{found.file.Path}: {string.Join(", ", found.types)}")
        .ShouldBeEmpty();

    /// <summary>A method runs from its header to the closing brace at the header's indentation, which the formatter guarantees; of a method that is one call with a body, a parenthesis follows it.</summary>
    private static IEnumerable<(string Name, int Length)> Methods(SourceFile file)
    {
        for (var start = 0; start < file.Lines.Count; start++)
        {
            var header = MethodHeader().Match(file.Lines[start]);
            if (header.Success)
            {
                var end = file.Lines.Skip(start + 1).TakeWhile(line => line != header.Groups["indent"].Value + "}" && line != header.Groups["indent"].Value + "});" && !line.EndsWith("};", StringComparison.Ordinal)).Count();
                var body = file.Lines.Skip(start + 1).Take(2).Any(line => line == header.Groups["indent"].Value + "{");
                yield return (header.Groups["name"].Value, body ? end + 2 : 1);
            }
        }
    }

    [GeneratedRegex(@"^(?:public |internal |file )?(?:(?:static|sealed|abstract|readonly|partial|unsafe|ref) )*(?:class|record struct|record|struct|interface|enum) (?<name>\w+)")]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"^(?<indent> +)(?:(?:public|private|protected|internal|static|async|override|virtual|sealed|unsafe|partial|new) )+[\w<>\[\],.?() ]+ (?<name>\w+)(?:<[^>]*>)?\(")]
    private static partial Regex MethodHeader();
}
