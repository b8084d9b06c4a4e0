using System.Globalization;
using System.Xml;

namespace Tidewaiter.Sources.Sdmx;

/// <summary>Walks through a message of SDMX-ML and hands over each observation with all that its series, groups and data set say.</summary>
/// <remarks>
/// Structure-specific messages carry dimensions and attributes as attributes of <c>Series</c> and <c>Obs</c>, generic ones as <c>Value</c>
/// elements below a key; the two are told apart by what is there.
/// </remarks>
internal sealed class SdmxMessage(XmlReader xml, SdmxFigures figures)
{
    // Groups repeat what a few series share. A message with more of them was made to keep a reader busy.
    private const int MostGroups = 10_000;

    private readonly List<SdmxValues> groups = [];
    private string timeDimension = SdmxRoles.Time;
    private SdmxValues? dataset;
    private SdmxValues? group;
    private SdmxValues? series;
    private bool isShared;
    private SdmxValues? observation;

    /// <summary>Whether there was an observation.</summary>
    public bool HasObservations { get; private set; }

    /// <summary>What the office says in the footer; <see langword="null"/> where it says nothing.</summary>
    public string? Note { get; private set; }

    public void Read()
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                var (name, empty) = (xml.LocalName, xml.IsEmptyElement);
                Begin(name);
                if (empty)
                {
                    End(name);
                }
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                End(xml.LocalName);
            }
        }
    }

    private void Begin(string name)
    {
        switch (name)
        {
            case "Sender" when figures.Dataflow.Agency.Length == 0:
                figures.Dataflow = figures.Dataflow with { Agency = xml.GetAttribute("id") ?? "" };
                break;
            case "Prepared":
                Prepared();
                break;
            case "Structure" when xml.GetAttribute("dimensionAtObservation") is { } dimension:
                timeDimension = dimension;
                break;
            case "Ref" when dataset is null && xml.GetAttribute("id") is { } id:
                figures.Dataflow = new(xml.GetAttribute("agencyID") ?? figures.Dataflow.Agency, id);
                break;
            case "URN" when dataset is null:
                figures.Dataflow = SdmxDataflow.Read(xml.ReadString());
                break;
            case "Text" when dataset is null:
                Note ??= xml.ReadString();
                break;
            case "DataSet":
                dataset = Own(null);
                groups.Clear();
                break;
            case "Group" when dataset is not null:
                group = Own(null);
                break;
            case "Series" when dataset is not null:
                (series, isShared) = (Own(dataset), false);
                break;
            case "Obs" when dataset is not null:
                Share();
                observation = Own(series ?? dataset);
                break;
            case "Value" when (observation ?? group ?? series ?? dataset) is { } target && xml.GetAttribute("id") is { } id:
                target[id] = xml.GetAttribute("value");
                break;
            case "ObsDimension" when observation is not null:
                observation[xml.GetAttribute("id") ?? timeDimension] = xml.GetAttribute("value");
                break;
            case "ObsValue" when observation is not null:
                observation[SdmxRoles.Value] = xml.GetAttribute("value");
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "Obs" when observation is not null:
                HasObservations = true;
                figures.Add(observation, (xml as IXmlLineInfo)?.LineNumber ?? 0);
                observation = null;
                break;
            case "Series":
                series = null;
                break;
            case "Group" when group is not null:
                groups.Add(groups.Count < MostGroups ? group : throw new XmlException($"A message with more than {MostGroups} groups."));
                group = null;
                break;
            case "DataSet":
                dataset = null;
                break;
        }
    }

    // A group says attributes of all series that have its dimensions.
    private void Share()
    {
        if (series is not { } ofSeries || isShared)
        {
            return;
        }

        isShared = true;
        foreach (var shared in groups)
        {
            if (shared.Own.All(value => ofSeries[value.Key] is not { } own || own == value.Value))
            {
                foreach (var (name, value) in shared.Own)
                {
                    ofSeries.AddWhereMissing(name, value);
                }
            }
        }
    }

    private void Prepared() =>
        figures.Updated ??= DateTimeOffset.TryParse(xml.ReadString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day)
            ? DateOnly.FromDateTime(day.Date) : null;

    // Attributes of other vocabularies (xsi:type and the like) say nothing of the data.
    private SdmxValues Own(SdmxValues? around)
    {
        var values = new SdmxValues(around);
        while (xml.MoveToNextAttribute())
        {
            if (xml.Prefix.Length == 0)
            {
                values[xml.LocalName] = xml.Value;
            }
        }

        xml.MoveToElement();
        return values;
    }
}
