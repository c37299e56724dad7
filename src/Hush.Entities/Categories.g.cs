// Generated from Data/*.tsv and category-members.tsv: run CategoryConstantsTests with HUSH_WRITE=1 to write it anew.

namespace Hush;

/// <summary>
/// Every category of both contracts by its name in code; <see cref="TextTaxonomy"/> and <see cref="ConversationTaxonomy"/>
/// say which of them a contract has. Recognizers propose the text contract's categories, and
/// <see cref="ConversationTaxonomy.Translate"/> leads to the other's.
/// </summary>
public static class Categories
{
    /// <summary>A company, agency or other body.</summary>
    public static readonly Category Organization = new("Organization");

    /// <summary>An e-mail address.</summary>
    public static readonly Category Email = new("Email");

    /// <summary>A web address.</summary>
    public static readonly Category Url = new("URL");

    /// <summary>A person's age.</summary>
    public static readonly Category Age = new("Age");

    /// <summary>A phone number, toll-free and short business numbers included.</summary>
    public static readonly Category PhoneNumber = new("PhoneNumber");

    /// <summary>An IPv4 or IPv6 address.</summary>
    public static readonly Category IPAddress = new("IPAddress");

    /// <summary>A calendar date.</summary>
    public static readonly Category Date = new("Date");

    /// <summary>Any part of a person's name, without titles.</summary>
    public static readonly Category Person = new("Person");

    /// <summary>A postal address with street, house number or postal code.</summary>
    public static readonly Category Address = new("Address");

    /// <summary>A US bank routing number.</summary>
    public static readonly Category AbaRoutingNumber = new("ABARoutingNumber");

    /// <summary>A payment card's number.</summary>
    public static readonly Category CreditCardNumber = new("CreditCardNumber");

    /// <summary>An international bank account number (ISO 13616).</summary>
    public static readonly Category InternationalBankingAccountNumber = new("InternationalBankingAccountNumber");

    /// <summary>A bank's business identifier code (ISO 9362).</summary>
    public static readonly Category SwiftCode = new("SWIFTCode");

    /// <summary>A key of Azure Cosmos DB, once DocumentDB.</summary>
    public static readonly Category AzureDocumentDBAuthKey = new("AzureDocumentDBAuthKey");

    /// <summary>A connection string of an Azure SQL database.</summary>
    public static readonly Category AzureIAASDatabaseConnectionAndSQLString = new("AzureIAASDatabaseConnectionAndSQLString");

    /// <summary>A connection string of Azure IoT Hub.</summary>
    public static readonly Category AzureIoTConnectionString = new("AzureIoTConnectionString");

    /// <summary>A password of an Azure publish profile.</summary>
    public static readonly Category AzurePublishSettingPassword = new("AzurePublishSettingPassword");

    /// <summary>A connection string of Azure Cache for Redis.</summary>
    public static readonly Category AzureRedisCacheString = new("AzureRedisCacheString");

    /// <summary>A shared access signature of Azure Storage.</summary>
    public static readonly Category AzureSAS = new("AzureSAS");

    /// <summary>A connection string of Azure Service Bus.</summary>
    public static readonly Category AzureServiceBusString = new("AzureServiceBusString");

    /// <summary>A key of an Azure storage account.</summary>
    public static readonly Category AzureStorageAccountKey = new("AzureStorageAccountKey");

    /// <summary>A key of an Azure storage account without its connection string.</summary>
    public static readonly Category AzureStorageAccountGeneric = new("AzureStorageAccountGeneric");

    /// <summary>A connection string of SQL Server.</summary>
    public static readonly Category SQLServerConnectionString = new("SQLServerConnectionString");

    /// <summary>A person's date of birth.</summary>
    public static readonly Category DateOfBirth = new("DateOfBirth");

    /// <summary>A bank account number without a country's own category.</summary>
    public static readonly Category BankAccountNumber = new("BankAccountNumber");

    /// <summary>A passport number.</summary>
    public static readonly Category PassportNumber = new("PassportNumber");

    /// <summary>A driver's licence number.</summary>
    public static readonly Category DriversLicenseNumber = new("DriversLicenseNumber");

    /// <summary>A UK bank sort code.</summary>
    public static readonly Category SortCode = new("SortCode");

    /// <summary>A vehicle identification number (ISO 3779).</summary>
    public static readonly Category VehicleIdentificationNumber = new("VehicleIdentificationNumber");

    /// <summary>A part of a city by its name.</summary>
    public static readonly Category Neighborhood = new("Neighborhood");

    /// <summary>A vehicle identification number, as one version of the text contract calls it.</summary>
    public static readonly Category Vin = new("VIN");

    /// <summary>A personal identification number of a card, phone or account.</summary>
    public static readonly Category Pin = new("PIN");

    /// <summary>A vehicle's registration plate.</summary>
    public static readonly Category LicensePlate = new("LicensePlate");

    /// <summary>A number that a government issued, without a category of its own.</summary>
    public static readonly Category GovernmentIssuedId = new("GovernmentIssuedId");

    /// <summary>A password or passphrase.</summary>
    public static readonly Category Password = new("Password");

    /// <summary>A number by which a state knows a person, its country not known.</summary>
    public static readonly Category NationalId = new("NationalId");

    /// <summary>A postal code by itself.</summary>
    public static readonly Category ZipCode = new("ZipCode");

    /// <summary>A payment card's security code.</summary>
    public static readonly Category Cvv = new("CVV");

    /// <summary>A payment card's expiry month and year.</summary>
    public static readonly Category ExpirationDate = new("ExpirationDate");

    /// <summary>A place that is no political unit.</summary>
    public static readonly Category Location = new("Location");

    /// <summary>A city.</summary>
    public static readonly Category City = new("City");

    /// <summary>A state, province or county.</summary>
    public static readonly Category State = new("State");

    /// <summary>An airport by its name or code.</summary>
    public static readonly Category Airport = new("Airport");

    /// <summary>A country, state or city as a political unit.</summary>
    public static readonly Category Gpe = new("GPE");

    /// <summary>The text contract's <c>ARNationalIdentityNumber</c>, issued in AR.</summary>
    public static readonly Category ARNationalIdentityNumber = new("ARNationalIdentityNumber");

    /// <summary>The text contract's <c>ATIdentityCard</c>, issued in AT.</summary>
    public static readonly Category ATIdentityCard = new("ATIdentityCard");

    /// <summary>The text contract's <c>ATTaxIdentificationNumber</c>, issued in AT.</summary>
    public static readonly Category ATTaxIdentificationNumber = new("ATTaxIdentificationNumber");

    /// <summary>The text contract's <c>ATValueAddedTaxNumber</c>, issued in AT.</summary>
    public static readonly Category ATValueAddedTaxNumber = new("ATValueAddedTaxNumber");

    /// <summary>The text contract's <c>AUBankAccountNumber</c>, issued in AU.</summary>
    public static readonly Category AUBankAccountNumber = new("AUBankAccountNumber");

    /// <summary>The text contract's <c>AUDriversLicenseNumber</c>, issued in AU.</summary>
    public static readonly Category AUDriversLicenseNumber = new("AUDriversLicenseNumber");

    /// <summary>The text contract's <c>AUMedicalAccountNumber</c>, issued in AU.</summary>
    public static readonly Category AUMedicalAccountNumber = new("AUMedicalAccountNumber");

    /// <summary>The text contract's <c>AUPassportNumber</c>, issued in AU.</summary>
    public static readonly Category AUPassportNumber = new("AUPassportNumber");

    /// <summary>The text contract's <c>AUTaxFileNumber</c>, issued in AU.</summary>
    public static readonly Category AUTaxFileNumber = new("AUTaxFileNumber");

    /// <summary>The text contract's <c>AUBusinessNumber</c>, issued in AU.</summary>
    public static readonly Category AUBusinessNumber = new("AUBusinessNumber");

    /// <summary>The text contract's <c>AUCompanyNumber</c>, issued in AU.</summary>
    public static readonly Category AUCompanyNumber = new("AUCompanyNumber");

    /// <summary>The text contract's <c>BENationalNumber</c>, issued in BE.</summary>
    public static readonly Category BENationalNumber = new("BENationalNumber");

    /// <summary>The text contract's <c>BENationalNumberV2</c>, issued in BE.</summary>
    public static readonly Category BENationalNumberV2 = new("BENationalNumberV2");

    /// <summary>The text contract's <c>BEValueAddedTaxNumber</c>, issued in BE.</summary>
    public static readonly Category BEValueAddedTaxNumber = new("BEValueAddedTaxNumber");

    /// <summary>The text contract's <c>BGUniformCivilNumber</c>, issued in BG.</summary>
    public static readonly Category BGUniformCivilNumber = new("BGUniformCivilNumber");

    /// <summary>The text contract's <c>BRCPFNumber</c>, issued in BR.</summary>
    public static readonly Category BRCPFNumber = new("BRCPFNumber");

    /// <summary>The text contract's <c>BRLegalEntityNumber</c>, issued in BR.</summary>
    public static readonly Category BRLegalEntityNumber = new("BRLegalEntityNumber");

    /// <summary>The text contract's <c>BRNationalIDRG</c>, issued in BR.</summary>
    public static readonly Category BRNationalIDRG = new("BRNationalIDRG");

    /// <summary>The text contract's <c>CABankAccountNumber</c>, issued in CA.</summary>
    public static readonly Category CABankAccountNumber = new("CABankAccountNumber");

    /// <summary>The text contract's <c>CADriversLicenseNumber</c>, issued in CA.</summary>
    public static readonly Category CADriversLicenseNumber = new("CADriversLicenseNumber");

    /// <summary>The text contract's <c>CAHealthServiceNumber</c>, issued in CA.</summary>
    public static readonly Category CAHealthServiceNumber = new("CAHealthServiceNumber");

    /// <summary>The text contract's <c>CAPassportNumber</c>, issued in CA.</summary>
    public static readonly Category CAPassportNumber = new("CAPassportNumber");

    /// <summary>The text contract's <c>CAPersonalHealthIdentification</c>, issued in CA.</summary>
    public static readonly Category CAPersonalHealthIdentification = new("CAPersonalHealthIdentification");

    /// <summary>A Canadian social insurance number.</summary>
    public static readonly Category CASocialInsuranceNumber = new("CASocialInsuranceNumber");

    /// <summary>The text contract's <c>CASocialIdentificationNumber</c>, issued in CA.</summary>
    public static readonly Category CASocialIdentificationNumber = new("CASocialIdentificationNumber");

    /// <summary>The text contract's <c>CHSocialSecurityNumber</c>, issued in CH.</summary>
    public static readonly Category CHSocialSecurityNumber = new("CHSocialSecurityNumber");

    /// <summary>The text contract's <c>CLIdentityCardNumber</c>, issued in CL.</summary>
    public static readonly Category CLIdentityCardNumber = new("CLIdentityCardNumber");

    /// <summary>The text contract's <c>CNResidentIdentityCardNumber</c>, issued in CN.</summary>
    public static readonly Category CNResidentIdentityCardNumber = new("CNResidentIdentityCardNumber");

    /// <summary>The text contract's <c>CYIdentityCard</c>, issued in CY.</summary>
    public static readonly Category CYIdentityCard = new("CYIdentityCard");

    /// <summary>The text contract's <c>CYTaxIdentificationNumber</c>, issued in CY.</summary>
    public static readonly Category CYTaxIdentificationNumber = new("CYTaxIdentificationNumber");

    /// <summary>The text contract's <c>CZPersonalIdentityNumber</c>, issued in CZ.</summary>
    public static readonly Category CZPersonalIdentityNumber = new("CZPersonalIdentityNumber");

    /// <summary>The text contract's <c>CZPersonalIdentityV2</c>, issued in CZ.</summary>
    public static readonly Category CZPersonalIdentityV2 = new("CZPersonalIdentityV2");

    /// <summary>The text contract's <c>DEDriversLicenseNumber</c>, issued in DE.</summary>
    public static readonly Category DEDriversLicenseNumber = new("DEDriversLicenseNumber");

    /// <summary>The text contract's <c>DEPassportNumber</c>, issued in DE.</summary>
    public static readonly Category DEPassportNumber = new("DEPassportNumber");

    /// <summary>The text contract's <c>DEIdentityCardNumber</c>, issued in DE.</summary>
    public static readonly Category DEIdentityCardNumber = new("DEIdentityCardNumber");

    /// <summary>The text contract's <c>DETaxIdentificationNumber</c>, issued in DE.</summary>
    public static readonly Category DETaxIdentificationNumber = new("DETaxIdentificationNumber");

    /// <summary>The text contract's <c>DEValueAddedNumber</c>, issued in DE.</summary>
    public static readonly Category DEValueAddedNumber = new("DEValueAddedNumber");

    /// <summary>The text contract's <c>DKPersonalIdentificationNumber</c>, issued in DK.</summary>
    public static readonly Category DKPersonalIdentificationNumber = new("DKPersonalIdentificationNumber");

    /// <summary>The text contract's <c>DKPersonalIdentificationV2</c>, issued in DK.</summary>
    public static readonly Category DKPersonalIdentificationV2 = new("DKPersonalIdentificationV2");

    /// <summary>The text contract's <c>EEPersonalIdentificationCode</c>, issued in EE.</summary>
    public static readonly Category EEPersonalIdentificationCode = new("EEPersonalIdentificationCode");

    /// <summary>The text contract's <c>ESDNI</c>, issued in ES.</summary>
    public static readonly Category ESDNI = new("ESDNI");

    /// <summary>The text contract's <c>ESSocialSecurityNumber</c>, issued in ES.</summary>
    public static readonly Category ESSocialSecurityNumber = new("ESSocialSecurityNumber");

    /// <summary>The text contract's <c>ESTaxIdentificationNumber</c>, issued in ES.</summary>
    public static readonly Category ESTaxIdentificationNumber = new("ESTaxIdentificationNumber");

    /// <summary>The text contract's <c>EUDebitCardNumber</c>, issued in the European Union.</summary>
    public static readonly Category EUDebitCardNumber = new("EUDebitCardNumber");

    /// <summary>The text contract's <c>EUDriversLicenseNumber</c>, issued in the European Union.</summary>
    public static readonly Category EUDriversLicenseNumber = new("EUDriversLicenseNumber");

    /// <summary>The text contract's <c>EUGPSCoordinates</c>, issued in the European Union.</summary>
    public static readonly Category EUGPSCoordinates = new("EUGPSCoordinates");

    /// <summary>The text contract's <c>EUNationalIdentificationNumber</c>, issued in the European Union.</summary>
    public static readonly Category EUNationalIdentificationNumber = new("EUNationalIdentificationNumber");

    /// <summary>The text contract's <c>EUPassportNumber</c>, issued in the European Union.</summary>
    public static readonly Category EUPassportNumber = new("EUPassportNumber");

    /// <summary>The text contract's <c>EUSocialSecurityNumber</c>, issued in the European Union.</summary>
    public static readonly Category EUSocialSecurityNumber = new("EUSocialSecurityNumber");

    /// <summary>The text contract's <c>EUTaxIdentificationNumber</c>, issued in the European Union.</summary>
    public static readonly Category EUTaxIdentificationNumber = new("EUTaxIdentificationNumber");

    /// <summary>The text contract's <c>FIEuropeanHealthNumber</c>, issued in FI.</summary>
    public static readonly Category FIEuropeanHealthNumber = new("FIEuropeanHealthNumber");

    /// <summary>The text contract's <c>FINationalID</c>, issued in FI.</summary>
    public static readonly Category FINationalID = new("FINationalID");

    /// <summary>The text contract's <c>FINationalIDV2</c>, issued in FI.</summary>
    public static readonly Category FINationalIDV2 = new("FINationalIDV2");

    /// <summary>The text contract's <c>FIPassportNumber</c>, issued in FI.</summary>
    public static readonly Category FIPassportNumber = new("FIPassportNumber");

    /// <summary>The text contract's <c>FRDriversLicenseNumber</c>, issued in FR.</summary>
    public static readonly Category FRDriversLicenseNumber = new("FRDriversLicenseNumber");

    /// <summary>The text contract's <c>FRHealthInsuranceNumber</c>, issued in FR.</summary>
    public static readonly Category FRHealthInsuranceNumber = new("FRHealthInsuranceNumber");

    /// <summary>The text contract's <c>FRNationalID</c>, issued in FR.</summary>
    public static readonly Category FRNationalID = new("FRNationalID");

    /// <summary>The text contract's <c>FRPassportNumber</c>, issued in FR.</summary>
    public static readonly Category FRPassportNumber = new("FRPassportNumber");

    /// <summary>The text contract's <c>FRSocialSecurityNumber</c>, issued in FR.</summary>
    public static readonly Category FRSocialSecurityNumber = new("FRSocialSecurityNumber");

    /// <summary>The text contract's <c>FRTaxIdentificationNumber</c>, issued in FR.</summary>
    public static readonly Category FRTaxIdentificationNumber = new("FRTaxIdentificationNumber");

    /// <summary>The text contract's <c>FRValueAddedTaxNumber</c>, issued in FR.</summary>
    public static readonly Category FRValueAddedTaxNumber = new("FRValueAddedTaxNumber");

    /// <summary>The text contract's <c>GRNationalIDCard</c>, issued in GR.</summary>
    public static readonly Category GRNationalIDCard = new("GRNationalIDCard");

    /// <summary>The text contract's <c>GRNationalIDV2</c>, issued in GR.</summary>
    public static readonly Category GRNationalIDV2 = new("GRNationalIDV2");

    /// <summary>The text contract's <c>GRTaxIdentificationNumber</c>, issued in GR.</summary>
    public static readonly Category GRTaxIdentificationNumber = new("GRTaxIdentificationNumber");

    /// <summary>The text contract's <c>HKIdentityCardNumber</c>, issued in HK.</summary>
    public static readonly Category HKIdentityCardNumber = new("HKIdentityCardNumber");

    /// <summary>The text contract's <c>HRIdentityCardNumber</c>, issued in HR.</summary>
    public static readonly Category HRIdentityCardNumber = new("HRIdentityCardNumber");

    /// <summary>The text contract's <c>HRNationalIDNumber</c>, issued in HR.</summary>
    public static readonly Category HRNationalIDNumber = new("HRNationalIDNumber");

    /// <summary>The text contract's <c>HRPersonalIdentificationNumber</c>, issued in HR.</summary>
    public static readonly Category HRPersonalIdentificationNumber = new("HRPersonalIdentificationNumber");

    /// <summary>The text contract's <c>HRPersonalIdentificationOIBNumberV2</c>, issued in HR.</summary>
    public static readonly Category HRPersonalIdentificationOIBNumberV2 = new("HRPersonalIdentificationOIBNumberV2");

    /// <summary>The text contract's <c>HUValueAddedNumber</c>, issued in HU.</summary>
    public static readonly Category HUValueAddedNumber = new("HUValueAddedNumber");

    /// <summary>The text contract's <c>HUPersonalIdentificationNumber</c>, issued in HU.</summary>
    public static readonly Category HUPersonalIdentificationNumber = new("HUPersonalIdentificationNumber");

    /// <summary>The text contract's <c>HUTaxIdentificationNumber</c>, issued in HU.</summary>
    public static readonly Category HUTaxIdentificationNumber = new("HUTaxIdentificationNumber");

    /// <summary>The text contract's <c>IDIdentityCardNumber</c>, issued in ID.</summary>
    public static readonly Category IDIdentityCardNumber = new("IDIdentityCardNumber");

    /// <summary>The text contract's <c>IEPersonalPublicServiceNumber</c>, issued in IE.</summary>
    public static readonly Category IEPersonalPublicServiceNumber = new("IEPersonalPublicServiceNumber");

    /// <summary>The text contract's <c>IEPersonalPublicServiceNumberV2</c>, issued in IE.</summary>
    public static readonly Category IEPersonalPublicServiceNumberV2 = new("IEPersonalPublicServiceNumberV2");

    /// <summary>The text contract's <c>ILBankAccountNumber</c>, issued in IL.</summary>
    public static readonly Category ILBankAccountNumber = new("ILBankAccountNumber");

    /// <summary>The text contract's <c>ILNationalID</c>, issued in IL.</summary>
    public static readonly Category ILNationalID = new("ILNationalID");

    /// <summary>The text contract's <c>INPermanentAccount</c>, issued in IN.</summary>
    public static readonly Category INPermanentAccount = new("INPermanentAccount");

    /// <summary>The text contract's <c>INUniqueIdentificationNumber</c>, issued in IN.</summary>
    public static readonly Category INUniqueIdentificationNumber = new("INUniqueIdentificationNumber");

    /// <summary>The text contract's <c>ITDriversLicenseNumber</c>, issued in IT.</summary>
    public static readonly Category ITDriversLicenseNumber = new("ITDriversLicenseNumber");

    /// <summary>The text contract's <c>ITFiscalCode</c>, issued in IT.</summary>
    public static readonly Category ITFiscalCode = new("ITFiscalCode");

    /// <summary>The text contract's <c>ITValueAddedTaxNumber</c>, issued in IT.</summary>
    public static readonly Category ITValueAddedTaxNumber = new("ITValueAddedTaxNumber");

    /// <summary>The text contract's <c>JPBankAccountNumber</c>, issued in JP.</summary>
    public static readonly Category JPBankAccountNumber = new("JPBankAccountNumber");

    /// <summary>The text contract's <c>JPDriversLicenseNumber</c>, issued in JP.</summary>
    public static readonly Category JPDriversLicenseNumber = new("JPDriversLicenseNumber");

    /// <summary>The text contract's <c>JPPassportNumber</c>, issued in JP.</summary>
    public static readonly Category JPPassportNumber = new("JPPassportNumber");

    /// <summary>The text contract's <c>JPResidentRegistrationNumber</c>, issued in JP.</summary>
    public static readonly Category JPResidentRegistrationNumber = new("JPResidentRegistrationNumber");

    /// <summary>The text contract's <c>JPSocialInsuranceNumber</c>, issued in JP.</summary>
    public static readonly Category JPSocialInsuranceNumber = new("JPSocialInsuranceNumber");

    /// <summary>The text contract's <c>JPMyNumberCorporate</c>, issued in JP.</summary>
    public static readonly Category JPMyNumberCorporate = new("JPMyNumberCorporate");

    /// <summary>The text contract's <c>JPMyNumberPersonal</c>, issued in JP.</summary>
    public static readonly Category JPMyNumberPersonal = new("JPMyNumberPersonal");

    /// <summary>The text contract's <c>JPResidenceCardNumber</c>, issued in JP.</summary>
    public static readonly Category JPResidenceCardNumber = new("JPResidenceCardNumber");

    /// <summary>The text contract's <c>KRResidentRegistrationNumber</c>, issued in KR.</summary>
    public static readonly Category KRResidentRegistrationNumber = new("KRResidentRegistrationNumber");

    /// <summary>The text contract's <c>KRPassportNumber</c>, issued in KR.</summary>
    public static readonly Category KRPassportNumber = new("KRPassportNumber");

    /// <summary>The text contract's <c>KRDriversLicenseNumber</c>, issued in KR.</summary>
    public static readonly Category KRDriversLicenseNumber = new("KRDriversLicenseNumber");

    /// <summary>The text contract's <c>KRSocialSecurityNumber</c>, issued in KR.</summary>
    public static readonly Category KRSocialSecurityNumber = new("KRSocialSecurityNumber");

    /// <summary>The text contract's <c>LTPersonalCode</c>, issued in LT.</summary>
    public static readonly Category LTPersonalCode = new("LTPersonalCode");

    /// <summary>The text contract's <c>LUNationalIdentificationNumberNatural</c>, issued in LU.</summary>
    public static readonly Category LUNationalIdentificationNumberNatural = new("LUNationalIdentificationNumberNatural");

    /// <summary>The text contract's <c>LUNationalIdentificationNumberNonNatural</c>, issued in LU.</summary>
    public static readonly Category LUNationalIdentificationNumberNonNatural = new("LUNationalIdentificationNumberNonNatural");

    /// <summary>The text contract's <c>LVPersonalCode</c>, issued in LV.</summary>
    public static readonly Category LVPersonalCode = new("LVPersonalCode");

    /// <summary>The text contract's <c>MTIdentityCardNumber</c>, issued in MT.</summary>
    public static readonly Category MTIdentityCardNumber = new("MTIdentityCardNumber");

    /// <summary>The text contract's <c>MTTaxIDNumber</c>, issued in MT.</summary>
    public static readonly Category MTTaxIDNumber = new("MTTaxIDNumber");

    /// <summary>The text contract's <c>MYIdentityCardNumber</c>, issued in MY.</summary>
    public static readonly Category MYIdentityCardNumber = new("MYIdentityCardNumber");

    /// <summary>The text contract's <c>NLCitizensServiceNumber</c>, issued in NL.</summary>
    public static readonly Category NLCitizensServiceNumber = new("NLCitizensServiceNumber");

    /// <summary>The text contract's <c>NLCitizensServiceNumberV2</c>, issued in NL.</summary>
    public static readonly Category NLCitizensServiceNumberV2 = new("NLCitizensServiceNumberV2");

    /// <summary>The text contract's <c>NLTaxIdentificationNumber</c>, issued in NL.</summary>
    public static readonly Category NLTaxIdentificationNumber = new("NLTaxIdentificationNumber");

    /// <summary>The text contract's <c>NLValueAddedTaxNumber</c>, issued in NL.</summary>
    public static readonly Category NLValueAddedTaxNumber = new("NLValueAddedTaxNumber");

    /// <summary>The text contract's <c>NOIdentityNumber</c>, issued in NO.</summary>
    public static readonly Category NOIdentityNumber = new("NOIdentityNumber");

    /// <summary>The text contract's <c>NZBankAccountNumber</c>, issued in NZ.</summary>
    public static readonly Category NZBankAccountNumber = new("NZBankAccountNumber");

    /// <summary>The text contract's <c>NZDriversLicenseNumber</c>, issued in NZ.</summary>
    public static readonly Category NZDriversLicenseNumber = new("NZDriversLicenseNumber");

    /// <summary>The text contract's <c>NZInlandRevenueNumber</c>, issued in NZ.</summary>
    public static readonly Category NZInlandRevenueNumber = new("NZInlandRevenueNumber");

    /// <summary>The text contract's <c>NZMinistryOfHealthNumber</c>, issued in NZ.</summary>
    public static readonly Category NZMinistryOfHealthNumber = new("NZMinistryOfHealthNumber");

    /// <summary>The text contract's <c>NZSocialWelfareNumber</c>, issued in NZ.</summary>
    public static readonly Category NZSocialWelfareNumber = new("NZSocialWelfareNumber");

    /// <summary>The text contract's <c>PHUnifiedMultiPurposeIDNumber</c>, issued in PH.</summary>
    public static readonly Category PHUnifiedMultiPurposeIDNumber = new("PHUnifiedMultiPurposeIDNumber");

    /// <summary>The text contract's <c>PLIdentityCard</c>, issued in PL.</summary>
    public static readonly Category PLIdentityCard = new("PLIdentityCard");

    /// <summary>The text contract's <c>PLNationalID</c>, issued in PL.</summary>
    public static readonly Category PLNationalID = new("PLNationalID");

    /// <summary>The text contract's <c>PLNationalIDV2</c>, issued in PL.</summary>
    public static readonly Category PLNationalIDV2 = new("PLNationalIDV2");

    /// <summary>The text contract's <c>PLPassportNumber</c>, issued in PL.</summary>
    public static readonly Category PLPassportNumber = new("PLPassportNumber");

    /// <summary>The text contract's <c>PLTaxIdentificationNumber</c>, issued in PL.</summary>
    public static readonly Category PLTaxIdentificationNumber = new("PLTaxIdentificationNumber");

    /// <summary>The text contract's <c>PLREGONNumber</c>, issued in PL.</summary>
    public static readonly Category PLREGONNumber = new("PLREGONNumber");

    /// <summary>The text contract's <c>PTCitizenCardNumber</c>, issued in PT.</summary>
    public static readonly Category PTCitizenCardNumber = new("PTCitizenCardNumber");

    /// <summary>The text contract's <c>PTCitizenCardNumberV2</c>, issued in PT.</summary>
    public static readonly Category PTCitizenCardNumberV2 = new("PTCitizenCardNumberV2");

    /// <summary>The text contract's <c>PTTaxIdentificationNumber</c>, issued in PT.</summary>
    public static readonly Category PTTaxIdentificationNumber = new("PTTaxIdentificationNumber");

    /// <summary>The text contract's <c>ROPersonalNumericalCode</c>, issued in RO.</summary>
    public static readonly Category ROPersonalNumericalCode = new("ROPersonalNumericalCode");

    /// <summary>The text contract's <c>RUPassportNumberDomestic</c>, issued in RU.</summary>
    public static readonly Category RUPassportNumberDomestic = new("RUPassportNumberDomestic");

    /// <summary>The text contract's <c>RUPassportNumberInternational</c>, issued in RU.</summary>
    public static readonly Category RUPassportNumberInternational = new("RUPassportNumberInternational");

    /// <summary>The text contract's <c>SANationalID</c>, issued in SA.</summary>
    public static readonly Category SANationalID = new("SANationalID");

    /// <summary>The text contract's <c>SENationalID</c>, issued in SE.</summary>
    public static readonly Category SENationalID = new("SENationalID");

    /// <summary>The text contract's <c>SENationalIDV2</c>, issued in SE.</summary>
    public static readonly Category SENationalIDV2 = new("SENationalIDV2");

    /// <summary>The text contract's <c>SEPassportNumber</c>, issued in SE.</summary>
    public static readonly Category SEPassportNumber = new("SEPassportNumber");

    /// <summary>The text contract's <c>SETaxIdentificationNumber</c>, issued in SE.</summary>
    public static readonly Category SETaxIdentificationNumber = new("SETaxIdentificationNumber");

    /// <summary>The text contract's <c>SGNationalRegistrationIdentityCardNumber</c>, issued in SG.</summary>
    public static readonly Category SGNationalRegistrationIdentityCardNumber = new("SGNationalRegistrationIdentityCardNumber");

    /// <summary>The text contract's <c>SITaxIdentificationNumber</c>, issued in SI.</summary>
    public static readonly Category SITaxIdentificationNumber = new("SITaxIdentificationNumber");

    /// <summary>The text contract's <c>SIUniqueMasterCitizenNumber</c>, issued in SI.</summary>
    public static readonly Category SIUniqueMasterCitizenNumber = new("SIUniqueMasterCitizenNumber");

    /// <summary>The text contract's <c>SKPersonalNumber</c>, issued in SK.</summary>
    public static readonly Category SKPersonalNumber = new("SKPersonalNumber");

    /// <summary>The text contract's <c>THPopulationIdentificationCode</c>, issued in TH.</summary>
    public static readonly Category THPopulationIdentificationCode = new("THPopulationIdentificationCode");

    /// <summary>The text contract's <c>TRNationalIdentificationNumber</c>, issued in TR.</summary>
    public static readonly Category TRNationalIdentificationNumber = new("TRNationalIdentificationNumber");

    /// <summary>The text contract's <c>TWNationalID</c>, issued in TW.</summary>
    public static readonly Category TWNationalID = new("TWNationalID");

    /// <summary>The text contract's <c>TWPassportNumber</c>, issued in TW.</summary>
    public static readonly Category TWPassportNumber = new("TWPassportNumber");

    /// <summary>The text contract's <c>TWResidentCertificate</c>, issued in TW.</summary>
    public static readonly Category TWResidentCertificate = new("TWResidentCertificate");

    /// <summary>The text contract's <c>UAPassportNumberDomestic</c>, issued in UA.</summary>
    public static readonly Category UAPassportNumberDomestic = new("UAPassportNumberDomestic");

    /// <summary>The text contract's <c>UAPassportNumberInternational</c>, issued in UA.</summary>
    public static readonly Category UAPassportNumberInternational = new("UAPassportNumberInternational");

    /// <summary>The text contract's <c>UKDriversLicenseNumber</c>, issued in UK.</summary>
    public static readonly Category UKDriversLicenseNumber = new("UKDriversLicenseNumber");

    /// <summary>The text contract's <c>UKElectoralRollNumber</c>, issued in UK.</summary>
    public static readonly Category UKElectoralRollNumber = new("UKElectoralRollNumber");

    /// <summary>A UK National Health Service number.</summary>
    public static readonly Category UKNationalHealthNumber = new("UKNationalHealthNumber");

    /// <summary>A UK national insurance number.</summary>
    public static readonly Category UKNationalInsuranceNumber = new("UKNationalInsuranceNumber");

    /// <summary>The text contract's <c>UKUniqueTaxpayerNumber</c>, issued in UK.</summary>
    public static readonly Category UKUniqueTaxpayerNumber = new("UKUniqueTaxpayerNumber");

    /// <summary>The text contract's <c>DrugEnforcementAgencyNumber</c>, issued in US.</summary>
    public static readonly Category DrugEnforcementAgencyNumber = new("DrugEnforcementAgencyNumber");

    /// <summary>The text contract's <c>USBankAccountNumber</c>, issued in US.</summary>
    public static readonly Category USBankAccountNumber = new("USBankAccountNumber");

    /// <summary>The text contract's <c>USDriversLicenseNumber</c>, issued in US.</summary>
    public static readonly Category USDriversLicenseNumber = new("USDriversLicenseNumber");

    /// <summary>A US individual taxpayer identification number.</summary>
    public static readonly Category USIndividualTaxpayerIdentification = new("USIndividualTaxpayerIdentification");

    /// <summary>A US social security number.</summary>
    public static readonly Category USSocialSecurityNumber = new("USSocialSecurityNumber");

    /// <summary>A US Medicare beneficiary identifier.</summary>
    public static readonly Category USMedicareBeneficiaryId = new("USMedicareBeneficiaryId");

    /// <summary>The text contract's <c>USUKPassportNumber</c>, issued in the US or the UK.</summary>
    public static readonly Category USUKPassportNumber = new("USUKPassportNumber");

    /// <summary>The text contract's <c>ZAIdentificationNumber</c>, issued in ZA.</summary>
    public static readonly Category ZAIdentificationNumber = new("ZAIdentificationNumber");

    /// <summary>An occupation or role of a person.</summary>
    public static readonly Category PersonType = new("PersonType");

    /// <summary>A number or code that names a customer's thing: case, ticket, order, account, member, policy, tracking, serial, user name. A category of the conversation contract; for plain text it is our own addition.</summary>
    public static readonly Category NumericIdentifier = new("NumericIdentifier");

    /// <summary>A number on a health insurance card.</summary>
    public static readonly Category HealthCardNumber = new("HealthCardNumber");

    /// <summary>A GitHub account name or link.</summary>
    public static readonly Category GithubAccount = new("GithubAccount");

    /// <summary>A phone number, as the conversation contract calls it.</summary>
    public static readonly Category Phone = new("Phone");

    /// <summary>A payment card's number, security code or expiry date, as the conversation contract calls it.</summary>
    public static readonly Category CreditCard = new("CreditCard");

    /// <summary>A person's name, as conversation versions before 2023-04-15-preview call it.</summary>
    public static readonly Category Name = new("Name");
}
