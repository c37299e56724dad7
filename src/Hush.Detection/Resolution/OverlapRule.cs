namespace Hush.Detection.Resolution;

/// <summary>
/// What becomes of candidates that overlap. The example is <c>mail to ann.hill@firm.test or 111000025</c>, in which recognizers propose
/// Email <c>ann.hill@firm.test</c> 0.9, Person <c>ann.hill</c> 0.6, PhoneNumber <c>111000025</c> 0.5 and ABARoutingNumber
/// <c>111000025</c> 0.8. Under both rules the resolved spans are disjoint or equal, and every character that one of the candidates
/// covered is still covered, but for blanks and marks.
/// </summary>
public enum OverlapRule
{
    /// <summary>
    /// A character belongs to one entity, as in conversations: Email <c>ann.hill@firm.test</c>, ABARoutingNumber <c>111000025</c>.
    /// </summary>
    OneCategory,

    /// <summary>
    /// As before, but whatever else was proposed for exactly the winner's characters stays too, as in plain text: Email
    /// <c>ann.hill@firm.test</c>, ABARoutingNumber <c>111000025</c>, PhoneNumber <c>111000025</c>.
    /// </summary>
    AllCategories,
}
