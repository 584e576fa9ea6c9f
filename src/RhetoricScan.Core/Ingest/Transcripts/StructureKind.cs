namespace RhetoricScan.Ingest.Transcripts;

/// <summary>What a passage of a text is when it is not the words of the speech.</summary>
public enum StructureKind
{
    /// <summary>Words of those who ask, moderate or call out: interviewers, moderators, the audience.</summary>
    Question = 1,

    /// <summary>Words of a named speaker who is not the wanted one.</summary>
    OtherSpeaker,

    /// <summary>What an editor wrote before the first turn: heading, place, occasion.</summary>
    Preamble,

    /// <summary>A label of a turn such as <c>MINISTER LAVROV:</c>.</summary>
    Label,

    /// <summary>What happened in the room: <c>(Applause)</c>, <c>[laughter]</c>.</summary>
    StageNote,

    /// <summary>How the text came about: <c>Unofficial translation</c>, <c>Check against delivery</c>, the clock time of a transcript.</summary>
    DeliveryNote,

    /// <summary>A heading in a transcript.</summary>
    Heading,

    /// <summary>A footnote below the text.</summary>
    Footnote,

    /// <summary>A mark in the text that points to a footnote.</summary>
    FootnoteMark,

    /// <summary>The number of a numbered paragraph.</summary>
    ParagraphNumber,
}
