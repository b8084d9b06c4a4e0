using System.Xml.Linq;

namespace Tidewaiter.Architecture.Tests;

/// <summary>What a .csproj file refers to.</summary>
internal sealed class ProjectFile
{
    private readonly XDocument document;

    public ProjectFile(string project) => document = XDocument.Load(Repository.ProjectFile(project));

    public IReadOnlyList<string> Projects =>
        [.. Includes("ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))).Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> Packages => [.. Includes("PackageReference").Order(StringComparer.Ordinal)];

    private IEnumerable<string> Includes(string item) => document.Descendants(item).Select(element => (string)element.Attribute("Include")!);
}
