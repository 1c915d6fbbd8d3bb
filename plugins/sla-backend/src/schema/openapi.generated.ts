// Generated from openapi.yaml by `yarn openapi`; do not edit.
import type { OpenApiDocument } from './OpenApiDocument';

/** The contract of the plugin's HTTP API. */
export const spec: OpenApiDocument = {
  "openapi": "3.0.3",
  "info": {
    "title": "sla",
    "version": "1",
    "description": "Service level management: customers, indicators, measurements, agreements and what was achieved. Pipelines call it with a service token, people with their portal session. Instants are ISO 8601 with Z or an offset and whole seconds; dates are ISO dates in the agreement's zone; durations are seconds.",
    "license": {
      "name": "Apache-2.0",
      "url": "https://www.apache.org/licenses/LICENSE-2.0.html"
    }
  },
  "servers": [
    {
      "url": "/"
    }
  ],
  "security": [
    {
      "backstage": []
    }
  ],
  "tags": [
    {
      "name": "customers"
    },
    {
      "name": "services"
    },
    {
      "name": "requirements"
    },
    {
      "name": "contacts"
    },
    {
      "name": "announcements"
    },
    {
      "name": "opportunities"
    },
    {
      "name": "satisfaction"
    },
    {
      "name": "dialogue"
    },
    {
      "name": "reviews"
    },
    {
      "name": "improvements"
    },
    {
      "name": "indicators"
    },
    {
      "name": "measurements"
    },
    {
      "name": "agreements"
    },
    {
      "name": "exclusions"
    },
    {
      "name": "maintenance"
    },
    {
      "name": "calendars"
    },
    {
      "name": "offerings"
    },
    {
      "name": "close"
    },
    {
      "name": "credits"
    },
    {
      "name": "alerts"
    },
    {
      "name": "reports"
    },
    {
      "name": "attainment"
    },
    {
      "name": "health"
    },
    {
      "name": "personal-data"
    }
  ],
  "paths": {
    "/customers/import": {
      "post": {
        "operationId": "importCustomers",
        "tags": [
          "customers"
        ],
        "summary": "Imports customers from a spreadsheet, all or none",
        "description": "A trial answers what is wrong with which cell. Else it is refused with the column as field and the row as line, and nothing is stored.",
        "parameters": [
          {
            "name": "Idempotency-Key",
            "in": "header",
            "description": "Kept 24 hours. The same rows are imported once; other rows are a 409.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ImportRows"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/SheetImport"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/contacts/import": {
      "post": {
        "operationId": "importContacts",
        "tags": [
          "customers"
        ],
        "summary": "Imports contacts of customers from a spreadsheet, all or none",
        "description": "A trial answers what is wrong with which cell. Else it is refused with the column as field and the row as line, and nothing is stored.",
        "parameters": [
          {
            "name": "Idempotency-Key",
            "in": "header",
            "description": "Kept 24 hours. The same rows are imported once; other rows are a 409.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ImportRows"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/SheetImport"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers": {
      "get": {
        "operationId": "listCustomers",
        "tags": [
          "customers"
        ],
        "summary": "The customers that the caller may see, by ref or as `sort` says",
        "description": "Ask for all pages with the same filters and the same `sort`. A page goes on after the last customer of the one before as it was then: whose last contact changes meanwhile may be met twice or not at all by `sort=last-contact`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "description": "Only customers that own or use this entity",
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "search",
            "in": "query",
            "description": "Part of the title or the name, whatever its case",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          {
            "name": "type",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "internal",
                "external"
              ]
            }
          },
          {
            "name": "state",
            "in": "query",
            "description": "All but archived ones, unless one is named",
            "schema": {
              "type": "string",
              "enum": [
                "declared",
                "archived",
                "undeclared"
              ]
            }
          },
          {
            "name": "mine",
            "in": "query",
            "description": "Only those that the caller, or a group of theirs, looks after",
            "schema": {
              "type": "string",
              "enum": [
                "true",
                "false"
              ]
            }
          },
          {
            "name": "atRisk",
            "in": "query",
            "description": "Only those that are at risk: a complaint was not answered by its date; the mean of the answers of the last twelve months about a service, at least three, lies below `sla.satisfaction.threshold`; or there was no contact for longer than the contact cadence says. None of those on whose side the caller is.",
            "schema": {
              "type": "string",
              "enum": [
                "true",
                "false"
              ]
            }
          },
          {
            "name": "complaintOpen",
            "in": "query",
            "description": "Only those with a complaint that is not closed, answered or not, and that the caller may see",
            "schema": {
              "type": "string",
              "enum": [
                "true",
                "false"
              ]
            }
          },
          {
            "name": "noContactForWeeks",
            "in": "query",
            "description": "Only those without a meeting, call, mail, complaint or compliment that began within so many weeks of 7 × 24 hours before now, also those without any. Notes are no contact, nor is a meeting that lies ahead. None of those on whose side the caller is.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 520
            }
          },
          {
            "name": "sort",
            "in": "query",
            "description": "`ref`; `title`, whatever its case; or `last-contact`: who was never in contact first, then the longest ago. Those on whose side the caller is count as never in contact.",
            "schema": {
              "type": "string",
              "enum": [
                "ref",
                "title",
                "last-contact"
              ],
              "default": "ref"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of customers",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CustomersPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "createCustomer",
        "tags": [
          "customers"
        ],
        "summary": "Keeps a new customer in the portal",
        "description": "It appears in the catalog within seconds.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateCustomer"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "It is kept",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CustomerDetails"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}": {
      "get": {
        "operationId": "getCustomer",
        "tags": [
          "customers"
        ],
        "summary": "One customer",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          }
        ],
        "responses": {
          "200": {
            "description": "The customer",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CustomerDetails"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "put": {
        "operationId": "changeCustomer",
        "tags": [
          "customers"
        ],
        "summary": "Changes a customer that the portal keeps; the whole of it is sent",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CustomerDeclaration"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The customer as it is now",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CustomerDetails"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/archive": {
      "post": {
        "operationId": "archiveCustomer",
        "tags": [
          "customers"
        ],
        "summary": "Takes a customer out of the catalog and of lists; what hangs on it stays",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The customer as it is now",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CustomerDetails"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/restore": {
      "post": {
        "operationId": "restoreCustomer",
        "tags": [
          "customers"
        ],
        "summary": "Brings an archived customer back",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The customer as it is now",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CustomerDetails"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/kept-customers": {
      "get": {
        "operationId": "listKeptCustomers",
        "tags": [
          "customers"
        ],
        "summary": "What the portal keeps of the customers that the caller may change, by ref",
        "description": "For the catalog, which shows them, and for whoever takes them elsewhere.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of kept customers, archived ones included",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/KeptCustomersPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/services": {
      "get": {
        "operationId": "listServices",
        "tags": [
          "services"
        ],
        "summary": "Services that the portal keeps, archived ones included, by ref",
        "description": "For whoever maintains them, and for the catalog, which shows them as systems. Needs `sla.service.update`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "state",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "kept",
                "archived"
              ]
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of services",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/KeptServicesPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "createService",
        "tags": [
          "services"
        ],
        "summary": "Keeps a new service in the portal",
        "description": "For what is no entity of the catalog, such as a service desk. It appears there as a System within seconds, and can be linked at once. A System that is declared already is a 409.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateService"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "It is kept",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/KeptService"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/services/{namespace}/{name}": {
      "get": {
        "operationId": "getService",
        "tags": [
          "services"
        ],
        "summary": "A service that the portal keeps",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/KeptService"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "put": {
        "operationId": "changeService",
        "tags": [
          "services"
        ],
        "summary": "Changes a service that the portal keeps; the whole of it is sent",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ServiceDeclaration"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/KeptService"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/services/{namespace}/{name}/archive": {
      "post": {
        "operationId": "archiveService",
        "tags": [
          "services"
        ],
        "summary": "Takes a service out of the catalog; agreements, links and indicators that name it stay",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/KeptService"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/services/{namespace}/{name}/restore": {
      "post": {
        "operationId": "restoreService",
        "tags": [
          "services"
        ],
        "summary": "Brings an archived service back",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/KeptService"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/handover": {
      "get": {
        "operationId": "getHandover",
        "tags": [
          "customers"
        ],
        "summary": "What is open in somebody's hands for a customer; not there for the customer's side",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "name": "from",
            "in": "query",
            "allowReserved": true,
            "description": "Of whom; also somebody who is no longer in the catalog. Without it only who has something in hand",
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "What is open",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Handover"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "handOver",
        "tags": [
          "customers"
        ],
        "summary": "Moves roles that the portal keeps, open actions and open complaints from one to another, and tells the customer",
        "description": "All or nothing. The customer reads the message as a shared note in the dialogue; who takes over is notified. Needs `sla.dialogue.update` and `sla.customer.update` on the customer.",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/HandOver"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "What came of it",
            "headers": {
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/HandoverOutcome"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/requirements": {
      "get": {
        "operationId": "listAllRequirements",
        "tags": [
          "requirements"
        ],
        "summary": "What the customers that the caller may see need, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "$ref": "#/components/parameters/requirementState"
          },
          {
            "$ref": "#/components/parameters/serviceRef"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of requirements",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RequirementsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/requirements": {
      "get": {
        "operationId": "listRequirements",
        "tags": [
          "requirements"
        ],
        "summary": "What a customer needs of services, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "$ref": "#/components/parameters/requirementState"
          },
          {
            "$ref": "#/components/parameters/serviceRef"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of requirements",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RequirementsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "createRequirement",
        "tags": [
          "requirements"
        ],
        "summary": "Records what a customer needs",
        "description": "The customer's side records it for itself, without an indicator, which is for the provider to name.",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateRequirement"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "It is captured",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Requirement"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/requirements/bars": {
      "get": {
        "operationId": "listRequirementBars",
        "tags": [
          "requirements"
        ],
        "summary": "What a customer wanted, what was agreed and achieved, and how it felt; one for each requirement",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "$ref": "#/components/parameters/requirementState"
          },
          {
            "$ref": "#/components/parameters/serviceRef"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of requirements with their bars",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RequirementBarsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/requirements/{id}": {
      "get": {
        "operationId": "getRequirement",
        "tags": [
          "requirements"
        ],
        "summary": "One requirement, with its history and what was said about it",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/objectId"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Requirement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "put": {
        "operationId": "changeRequirement",
        "tags": [
          "requirements"
        ],
        "summary": "Writes a requirement anew",
        "description": "The customer's side changes what it recorded itself, while that is captured. What was agreed or declined is changed with a reason, and what is agreed keeps a target that answers it. Who changed what and when stays in `changes`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/objectId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChangeRequirement"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Requirement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/requirements/{id}/transition": {
      "post": {
        "operationId": "transitionRequirement",
        "tags": [
          "requirements"
        ],
        "summary": "Decides on a requirement",
        "description": "From captured to under-review; from there to offered or declined; from offered to agreed, declined or back; from declined and, with a reason, from agreed back to under-review. Agreed needs the target that answers it. A step to where an offered, agreed or declined requirement is already, with another reason, puts the reason right; the earlier one stays in the history. For the provider's side.",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/objectId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/TransitionRequirement"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Requirement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/requirements/{id}/comments": {
      "post": {
        "operationId": "commentRequirement",
        "tags": [
          "requirements"
        ],
        "summary": "Says something about a requirement; what the customer's side says is always shared",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/objectId"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CommentRequirement"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "It is said",
            "headers": {
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RequirementComment"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/contacts": {
      "get": {
        "operationId": "listContacts",
        "tags": [
          "contacts"
        ],
        "summary": "People of a customer who have no account, in the order in which they were added; not there for the customer's side",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of contacts",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ContactsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "createContact",
        "tags": [
          "contacts"
        ],
        "summary": "Adds a contact",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WriteContact"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The contact",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Contact"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/contacts/{id}": {
      "put": {
        "operationId": "changeContact",
        "tags": [
          "contacts"
        ],
        "summary": "Writes a contact anew",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/objectId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WriteContact"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The contact",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Contact"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "delete": {
        "operationId": "removeContact",
        "tags": [
          "contacts"
        ],
        "summary": "Removes a contact for good",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/objectId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "What was removed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RemovedContact"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/announcements": {
      "get": {
        "operationId": "listAnnouncements",
        "tags": [
          "announcements"
        ],
        "summary": "What the provider announces to customers that the caller may see, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "$ref": "#/components/parameters/serviceRef"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of announcements",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AnnouncementsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "draftAnnouncement",
        "tags": [
          "announcements"
        ],
        "summary": "Drafts an announcement, also from a maintenance window; finds whom it concerns",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DraftAnnouncement"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The announcement",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Announcement"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/announcements/{id}": {
      "get": {
        "operationId": "getAnnouncement",
        "tags": [
          "announcements"
        ],
        "summary": "An announcement with the customers concerned that the caller may see",
        "parameters": [
          {
            "$ref": "#/components/parameters/objectId"
          }
        ],
        "responses": {
          "200": {
            "description": "The announcement",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Announcement"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "put": {
        "operationId": "changeAnnouncement",
        "tags": [
          "announcements"
        ],
        "summary": "Writes a draft anew, and finds anew whom it concerns",
        "parameters": [
          {
            "$ref": "#/components/parameters/objectId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChangeAnnouncement"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The announcement",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Announcement"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "delete": {
        "operationId": "discardAnnouncement",
        "tags": [
          "announcements"
        ],
        "summary": "Removes an announcement that nobody was told",
        "parameters": [
          {
            "$ref": "#/components/parameters/objectId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "What was removed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DiscardedAnnouncement"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/announcements/{id}/withdraw": {
      "post": {
        "operationId": "withdrawAnnouncement",
        "tags": [
          "announcements"
        ],
        "summary": "Takes back an announcement that was sent, and notifies those again who were notified; sent again with the same reason it does the rest of it",
        "parameters": [
          {
            "$ref": "#/components/parameters/objectId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WithdrawAnnouncement"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The announcement",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Announcement"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/announcements/{id}/send": {
      "post": {
        "operationId": "sendAnnouncement",
        "tags": [
          "announcements"
        ],
        "summary": "Notifies the representatives of those customers whom the caller may send to and nobody has told yet; once it is withdrawn, of that",
        "parameters": [
          {
            "$ref": "#/components/parameters/objectId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The announcement",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Announcement"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/announcements/{id}/customers/{namespace}/{name}": {
      "put": {
        "operationId": "decideAnnouncementCustomer",
        "tags": [
          "announcements"
        ],
        "summary": "Leaves a customer out, or adds one, with a reason",
        "parameters": [
          {
            "$ref": "#/components/parameters/objectId"
          },
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DecideRecipient"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The announcement",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Announcement"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/announcements/{id}/customers/{namespace}/{name}/message.eml": {
      "get": {
        "operationId": "getAnnouncementMail",
        "tags": [
          "announcements"
        ],
        "summary": "A mail to one customer, to be sent with one's own program; once it is withdrawn, one that says so",
        "parameters": [
          {
            "$ref": "#/components/parameters/objectId"
          },
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "name": "contacts",
            "in": "query",
            "description": "Ids of contacts of the customer, with commas between them",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A mail (RFC 5322), addressed to the contacts",
            "content": {
              "message/rfc822": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/announcements/{id}/customers/{namespace}/{name}/mailed": {
      "post": {
        "operationId": "recordAnnouncementMail",
        "tags": [
          "announcements"
        ],
        "summary": "Records that somebody sent the mail",
        "parameters": [
          {
            "$ref": "#/components/parameters/objectId"
          },
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MailedAnnouncement"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The announcement",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Announcement"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/announcements": {
      "get": {
        "operationId": "listToldAnnouncements",
        "tags": [
          "announcements"
        ],
        "summary": "What a customer was told, newest first; nothing of other customers",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of announcements",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CustomerAnnouncementsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/announcements/{id}/read": {
      "post": {
        "operationId": "readAnnouncement",
        "tags": [
          "announcements"
        ],
        "summary": "The customer's side has read it; the first time stays",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/objectId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The announcement",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CustomerAnnouncement"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/announcements/{id}/object": {
      "post": {
        "operationId": "objectToAnnouncement",
        "tags": [
          "announcements"
        ],
        "summary": "The customer's side objects",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/objectId"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ObjectToAnnouncement"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The announcement",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CustomerAnnouncement"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/opportunities": {
      "get": {
        "operationId": "listOpportunities",
        "tags": [
          "opportunities"
        ],
        "summary": "Possible new needs that the provider spotted, newest first; not there for the customer's side",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of opportunities",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OpportunitiesPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "createOpportunity",
        "tags": [
          "opportunities"
        ],
        "summary": "Writes an opportunity down",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WriteOpportunity"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The opportunity",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Opportunity"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/opportunities/{id}": {
      "put": {
        "operationId": "changeOpportunity",
        "tags": [
          "opportunities"
        ],
        "summary": "Writes an opportunity anew",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/objectId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WriteOpportunity"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The opportunity",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Opportunity"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/satisfaction": {
      "get": {
        "operationId": "listSatisfaction",
        "tags": [
          "satisfaction"
        ],
        "summary": "How satisfied a customer says it is, the latest first; the customer's side sees its own answers",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "$ref": "#/components/parameters/serviceRef"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of answers",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SatisfactionPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "enterSatisfaction",
        "tags": [
          "satisfaction"
        ],
        "summary": "Enters an answer; the customer's side answers for itself",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/EnterSatisfaction"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "It is entered",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SatisfactionAnswer"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/satisfaction/trend": {
      "get": {
        "operationId": "getSatisfactionTrend",
        "tags": [
          "satisfaction"
        ],
        "summary": "The answers of the last eight quarters, by quarter and service; fewer than three are given one by one",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/serviceRef"
          }
        ],
        "responses": {
          "200": {
            "description": "The trend",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SatisfactionTrend"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/watermelons": {
      "get": {
        "operationId": "getWatermelonsOfService",
        "tags": [
          "satisfaction"
        ],
        "summary": "Whether a service is met by its targets and not by its customers, over all that the caller may see",
        "parameters": [
          {
            "name": "entityRef",
            "in": "query",
            "required": true,
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The service, if it is so, and open complaints about it where no target is on it",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Watermelons"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/watermelons": {
      "get": {
        "operationId": "getWatermelons",
        "tags": [
          "satisfaction"
        ],
        "summary": "Services whose targets were all met in their last closed period while the customer is not satisfied",
        "description": "Not satisfied is who has complaints open, or whose mean of the last twelve months lies below the threshold.",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          }
        ],
        "responses": {
          "200": {
            "description": "The services, and open complaints about what no target is on",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Watermelons"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/satisfaction/{id}": {
      "put": {
        "operationId": "correctSatisfaction",
        "tags": [
          "satisfaction"
        ],
        "summary": "Corrects an answer; for who entered it",
        "parameters": [
          {
            "$ref": "#/components/parameters/customerNamespace"
          },
          {
            "$ref": "#/components/parameters/customerName"
          },
          {
            "$ref": "#/components/parameters/objectId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/EnterSatisfaction"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SatisfactionAnswer"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/interactions": {
      "parameters": [
        {
          "$ref": "#/components/parameters/customerNamespace"
        },
        {
          "$ref": "#/components/parameters/customerName"
        }
      ],
      "get": {
        "operationId": "listInteractionsOfCustomer",
        "tags": [
          "dialogue"
        ],
        "summary": "The dialogue with a customer, newest first",
        "description": "The customer's side is shown what is shared.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "$ref": "#/components/parameters/interactionKind"
          },
          {
            "$ref": "#/components/parameters/complaintState"
          },
          {
            "$ref": "#/components/parameters/aboutEntity"
          },
          {
            "$ref": "#/components/parameters/from"
          },
          {
            "$ref": "#/components/parameters/to"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/InteractionsPage"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "recordInteraction",
        "tags": [
          "dialogue"
        ],
        "summary": "Records a meeting, call, mail or note, complains or praises",
        "description": "What the provider's side records is internal unless it says so; what the customer's side writes is always shared. Only a meeting may lie in the future, and has an end and a place; only a complaint has an owner and a due date, which are the provider's to say: by default the relationship manager and a week.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateInteraction"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The interaction",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Interaction"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/interactions/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/customerNamespace"
        },
        {
          "$ref": "#/components/parameters/customerName"
        },
        {
          "$ref": "#/components/parameters/objectId"
        }
      ],
      "get": {
        "operationId": "getInteraction",
        "tags": [
          "dialogue"
        ],
        "summary": "One interaction",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Interaction"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "put": {
        "operationId": "changeInteraction",
        "tags": [
          "dialogue"
        ],
        "summary": "Changes what stands there, and who is shown it",
        "description": "Of what the customer's side wrote only entities, owner and due date may change. Without at, owner or due these stay.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChangeInteraction"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Interaction"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/interactions/{id}/meeting.ics": {
      "parameters": [
        {
          "$ref": "#/components/parameters/customerNamespace"
        },
        {
          "$ref": "#/components/parameters/customerName"
        },
        {
          "$ref": "#/components/parameters/objectId"
        }
      ],
      "get": {
        "operationId": "getMeetingFile",
        "tags": [
          "dialogue"
        ],
        "summary": "A meeting for one's calendar",
        "description": "Title, time and place, and the text of a shared meeting; who takes part is not in it. A meeting without an end lasts an hour.",
        "responses": {
          "200": {
            "description": "An iCalendar file (RFC 5545)",
            "content": {
              "text/calendar": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/interactions/{id}/answer": {
      "parameters": [
        {
          "$ref": "#/components/parameters/customerNamespace"
        },
        {
          "$ref": "#/components/parameters/customerName"
        },
        {
          "$ref": "#/components/parameters/objectId"
        }
      ],
      "post": {
        "operationId": "answerComplaint",
        "tags": [
          "dialogue"
        ],
        "summary": "Answers a complaint, also anew; the answer is as visible as the complaint",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "text"
                ],
                "properties": {
                  "text": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 10000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Interaction"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/interactions/{id}/close": {
      "parameters": [
        {
          "$ref": "#/components/parameters/customerNamespace"
        },
        {
          "$ref": "#/components/parameters/customerName"
        },
        {
          "$ref": "#/components/parameters/objectId"
        }
      ],
      "post": {
        "operationId": "closeComplaint",
        "tags": [
          "dialogue"
        ],
        "summary": "Closes a complaint; for the customer's side and its relationship manager, whatever the policy says",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Interaction"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/interactions/{id}/reopen": {
      "parameters": [
        {
          "$ref": "#/components/parameters/customerNamespace"
        },
        {
          "$ref": "#/components/parameters/customerName"
        },
        {
          "$ref": "#/components/parameters/objectId"
        }
      ],
      "post": {
        "operationId": "reopenComplaint",
        "tags": [
          "dialogue"
        ],
        "summary": "Opens a complaint again; for the customer's side. It is due anew in a week",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "reason"
                ],
                "properties": {
                  "reason": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 2000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Interaction"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/interactions": {
      "get": {
        "operationId": "listInteractions",
        "tags": [
          "dialogue"
        ],
        "summary": "The dialogue with all customers that the caller may read it with, newest first",
        "description": "Of customers on whose side the caller is, what is shared.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "$ref": "#/components/parameters/interactionKind"
          },
          {
            "$ref": "#/components/parameters/complaintState"
          },
          {
            "$ref": "#/components/parameters/aboutEntity"
          },
          {
            "$ref": "#/components/parameters/from"
          },
          {
            "$ref": "#/components/parameters/to"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/InteractionsPage"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/actions": {
      "parameters": [
        {
          "$ref": "#/components/parameters/customerNamespace"
        },
        {
          "$ref": "#/components/parameters/customerName"
        }
      ],
      "get": {
        "operationId": "listActions",
        "tags": [
          "dialogue"
        ],
        "summary": "What is promised to a customer or by it, what is due first at the head",
        "description": "The customer's side is shown what is shared.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "state",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/ActionState"
            }
          },
          {
            "name": "interactionId",
            "in": "query",
            "description": "Only what was promised there",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of actions",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ActionsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "createAction",
        "tags": [
          "dialogue"
        ],
        "summary": "Promises something",
        "description": "Internal unless it says so; what an owner on the customer's side is to do must be shared. The customer's side promises for who acts for it, and what it writes is always shared.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateAction"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The action",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Action"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/actions/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/customerNamespace"
        },
        {
          "$ref": "#/components/parameters/customerName"
        },
        {
          "$ref": "#/components/parameters/objectId"
        }
      ],
      "get": {
        "operationId": "getAction",
        "tags": [
          "dialogue"
        ],
        "summary": "One action",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Action"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "put": {
        "operationId": "changeAction",
        "tags": [
          "dialogue"
        ],
        "summary": "Changes what is promised, while it is open",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChangeAction"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Action"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/actions/{id}/complete": {
      "parameters": [
        {
          "$ref": "#/components/parameters/customerNamespace"
        },
        {
          "$ref": "#/components/parameters/customerName"
        },
        {
          "$ref": "#/components/parameters/objectId"
        }
      ],
      "post": {
        "operationId": "completeAction",
        "tags": [
          "dialogue"
        ],
        "summary": "Says that it is done; one's own one may always",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Action"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/actions/{id}/drop": {
      "parameters": [
        {
          "$ref": "#/components/parameters/customerNamespace"
        },
        {
          "$ref": "#/components/parameters/customerName"
        },
        {
          "$ref": "#/components/parameters/objectId"
        }
      ],
      "post": {
        "operationId": "dropAction",
        "tags": [
          "dialogue"
        ],
        "summary": "Drops it, and says why",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "reason"
                ],
                "properties": {
                  "reason": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 2000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Action"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/actions/mine": {
      "get": {
        "operationId": "listOwnActions",
        "tags": [
          "dialogue"
        ],
        "summary": "Open actions of the caller and their groups, what is due first at the head",
        "description": "For everybody; of a customer that the caller may not read neither ref nor title are told.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of actions",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OwnActionsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/actions/{id}/complete": {
      "parameters": [
        {
          "$ref": "#/components/parameters/objectId"
        }
      ],
      "post": {
        "operationId": "completeOwnAction",
        "tags": [
          "dialogue"
        ],
        "summary": "Says that an action of one's own is done, whoever the customer is",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The action",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OwnAction"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reviews": {
      "get": {
        "operationId": "listReviews",
        "tags": [
          "reviews"
        ],
        "summary": "Service review meetings with all customers that the caller may read the dialogue with, the latest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "$ref": "#/components/parameters/ofCustomer"
          },
          {
            "$ref": "#/components/parameters/ofAgreement"
          },
          {
            "name": "state",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/ReviewState"
            }
          },
          {
            "name": "outcomeId",
            "in": "query",
            "description": "Only the one in which this was decided on, such as a requirement",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of reviews",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reviews/due": {
      "get": {
        "operationId": "listDueReviews",
        "tags": [
          "reviews"
        ],
        "summary": "Agreements in force that say how often they are reviewed, with when that is due next",
        "description": "Due so many months after the last review that was held, else after the first day in force. A page may hold fewer than asked for.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "$ref": "#/components/parameters/ofCustomer"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of agreements",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DueReviewsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reviews/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/objectId"
        }
      ],
      "get": {
        "operationId": "getReview",
        "tags": [
          "reviews"
        ],
        "summary": "One review; the customer's side is shown what is shared of it",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Review"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/reviews": {
      "parameters": [
        {
          "$ref": "#/components/parameters/customerNamespace"
        },
        {
          "$ref": "#/components/parameters/customerName"
        }
      ],
      "post": {
        "operationId": "planReview",
        "tags": [
          "reviews"
        ],
        "summary": "Plans a review of one or more of a customer's agreements",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateReview"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The review",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Review"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/reviews/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/customerNamespace"
        },
        {
          "$ref": "#/components/parameters/customerName"
        },
        {
          "$ref": "#/components/parameters/objectId"
        }
      ],
      "put": {
        "operationId": "changeReview",
        "tags": [
          "reviews"
        ],
        "summary": "Writes anew when a review is, its agenda, minutes and decisions",
        "description": "A decision that led to something stays as it is.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChangeReview"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Review"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/reviews/{id}/hold": {
      "parameters": [
        {
          "$ref": "#/components/parameters/customerNamespace"
        },
        {
          "$ref": "#/components/parameters/customerName"
        },
        {
          "$ref": "#/components/parameters/objectId"
        }
      ],
      "post": {
        "operationId": "holdReview",
        "tags": [
          "reviews"
        ],
        "summary": "Says that a review took place",
        "description": "The dialogue has a shared meeting from then on. Said again, nothing changes.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Review"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/reviews/{id}/cancel": {
      "parameters": [
        {
          "$ref": "#/components/parameters/customerNamespace"
        },
        {
          "$ref": "#/components/parameters/customerName"
        },
        {
          "$ref": "#/components/parameters/objectId"
        }
      ],
      "post": {
        "operationId": "cancelReview",
        "tags": [
          "reviews"
        ],
        "summary": "Cancels a review that was not held",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "reason"
                ],
                "properties": {
                  "reason": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 2000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Review"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/reviews/{id}/suggestions": {
      "parameters": [
        {
          "$ref": "#/components/parameters/customerNamespace"
        },
        {
          "$ref": "#/components/parameters/customerName"
        },
        {
          "$ref": "#/components/parameters/objectId"
        }
      ],
      "get": {
        "operationId": "listAgendaSuggestions",
        "tags": [
          "reviews"
        ],
        "summary": "What could stand on the agenda of a review, as the caller may see it; not there for the customer's side",
        "responses": {
          "200": {
            "description": "Suggestions by kind; never an opportunity",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/AgendaSuggestion"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/reviews/{id}/decisions/{decisionId}/become": {
      "parameters": [
        {
          "$ref": "#/components/parameters/customerNamespace"
        },
        {
          "$ref": "#/components/parameters/customerName"
        },
        {
          "$ref": "#/components/parameters/objectId"
        },
        {
          "name": "decisionId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "post": {
        "operationId": "becomeOfDecision",
        "tags": [
          "reviews"
        ],
        "summary": "Makes of a decision an action, a requirement, an improvement or an amendment",
        "description": "Made by the permissions that these need. The same again makes nothing more.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Become"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Review"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/improvements": {
      "get": {
        "operationId": "listImprovements",
        "tags": [
          "improvements"
        ],
        "summary": "The register of improvements of all customers that the caller may read the dialogue with, the newest first",
        "description": "Of customers on whose side the caller is, what is shared.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "$ref": "#/components/parameters/ofCustomer"
          },
          {
            "$ref": "#/components/parameters/ofAgreement"
          },
          {
            "name": "targetId",
            "in": "query",
            "description": "Only those that help this target",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          },
          {
            "name": "state",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/ImprovementState"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of improvements",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImprovementsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/improvements": {
      "parameters": [
        {
          "$ref": "#/components/parameters/customerNamespace"
        },
        {
          "$ref": "#/components/parameters/customerName"
        }
      ],
      "post": {
        "operationId": "createImprovement",
        "tags": [
          "improvements"
        ],
        "summary": "Writes down what will be made better",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateImprovement"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The improvement",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Improvement"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/improvements/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/customerNamespace"
        },
        {
          "$ref": "#/components/parameters/customerName"
        },
        {
          "$ref": "#/components/parameters/objectId"
        }
      ],
      "get": {
        "operationId": "getImprovement",
        "tags": [
          "improvements"
        ],
        "summary": "One improvement",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Improvement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "put": {
        "operationId": "changeImprovement",
        "tags": [
          "improvements"
        ],
        "summary": "Writes an improvement anew",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChangeImprovement"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Improvement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/customers/{namespace}/{name}/improvements/{id}/transition": {
      "parameters": [
        {
          "$ref": "#/components/parameters/customerNamespace"
        },
        {
          "$ref": "#/components/parameters/customerName"
        },
        {
          "$ref": "#/components/parameters/objectId"
        }
      ],
      "post": {
        "operationId": "transitionImprovement",
        "tags": [
          "improvements"
        ],
        "summary": "Says how far an improvement has come; its owner may, too",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "to"
                ],
                "properties": {
                  "to": {
                    "$ref": "#/components/schemas/ImprovementState"
                  },
                  "reason": {
                    "type": "string",
                    "nullable": true,
                    "maxLength": 2000,
                    "description": "Required where it is dropped"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Improvement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/indicators": {
      "get": {
        "operationId": "listIndicators",
        "tags": [
          "indicators"
        ],
        "summary": "Indicators by ref; none for a customer's side",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "unagreed",
            "in": "query",
            "description": "Only those that no target measures in what is in force, signed, on offer or being written",
            "schema": {
              "type": "string",
              "enum": [
                "true",
                "false"
              ]
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of indicators",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IndicatorsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "createIndicator",
        "tags": [
          "indicators"
        ],
        "summary": "Creates an indicator, or changes the one of this name",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateIndicator"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "It existed",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Indicator"
                }
              }
            }
          },
          "201": {
            "description": "It was created",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Indicator"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/unagreed": {
      "get": {
        "operationId": "countUnagreed",
        "tags": [
          "agreements"
        ],
        "summary": "How much is measured, owned or used although nothing is agreed about it, and how much is agreed and not reviewed; nothing for a customer's side",
        "responses": {
          "200": {
            "description": "As far as the caller may see indicators and customers",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UnagreedCounts"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/unagreed/services": {
      "get": {
        "operationId": "listUnagreedServices",
        "tags": [
          "agreements"
        ],
        "summary": "Systems and components of customers that no SLA holds for; none for a customer's side",
        "description": "An SLA that is signed and not over holds for the entities that it names, for those that its targets measure, and for what lies beneath the ones that it names.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of them, by service and then by customer",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UnagreedServicesPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/measurements": {
      "get": {
        "operationId": "listMeasurements",
        "tags": [
          "measurements"
        ],
        "summary": "What is stored of an indicator, the latest first; none for a customer's side",
        "description": "Facts as they were reported, also those that a correction withdraws or replaces. Who may not read all agreements sees the facts that concern everybody and those of the customers of agreements that they may read.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "indicator",
            "in": "query",
            "allowReserved": true,
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/IndicatorRef"
            }
          },
          {
            "name": "from",
            "in": "query",
            "allowReserved": true,
            "required": true,
            "description": "Only what had not ended by then; of buckets, what begins from then on",
            "schema": {
              "$ref": "#/components/schemas/Instant"
            }
          },
          {
            "name": "to",
            "in": "query",
            "allowReserved": true,
            "required": true,
            "description": "Only what begins before",
            "schema": {
              "$ref": "#/components/schemas/Instant"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of facts",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MeasurementsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "sendMeasurements",
        "tags": [
          "measurements"
        ],
        "summary": "Stores a batch of facts of one indicator, whole or not at all",
        "description": "One of the lists states, counts, values and cases: the one of the indicator's stream. A fact with the key of a stored one replaces it: of a state (indicator, id), or where there is no id (indicator, from, customer); of counts and values (indicator, start, customer); of a case (indicator, id). Of equal keys in one batch the last counts. All buckets of an indicator have the width of its first; two of one customer do not overlap. Where the indicator is per customer each bucket names its customer, else none does. At most 10,000 facts and 10 MB.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MeasurementsBatch"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "It is stored",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IngestResult"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "delete": {
        "operationId": "deleteMeasurements",
        "tags": [
          "measurements"
        ],
        "summary": "Removes the facts of an indicator that begin in [from, to)",
        "parameters": [
          {
            "name": "indicator",
            "in": "query",
            "allowReserved": true,
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/IndicatorRef"
            }
          },
          {
            "name": "from",
            "in": "query",
            "allowReserved": true,
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Instant"
            }
          },
          {
            "name": "to",
            "in": "query",
            "allowReserved": true,
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Instant"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "They are removed",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "withdrawn"
                  ],
                  "properties": {
                    "withdrawn": {
                      "$ref": "#/components/schemas/Count"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/measurements/import": {
      "post": {
        "operationId": "importMeasurements",
        "tags": [
          "measurements"
        ],
        "summary": "Stores a CSV file of facts of one indicator, whole or not at all",
        "description": "A file of any size, in UTF-8, separated by commas. Its first line names fields. Of states: id, state, from, to, customer, note, publicNote, cause; state, from and to must be among them. Of counts: start, seconds, good, total, customer; all but customer. Of values: start, seconds, value, customer; all but customer. Of cases: id, category, opened, responded, resolved, pauses, reopened, customer; id, opened and resolved. The cells of pauses and reopened hold from/to;from/to. An empty cell is a field without a value. Keys are those of a batch: of equal keys in the file the last counts. Other requests go on meanwhile; all rows become visible at once. A refused file names the lines (the first 100 problems). One import of an indicator runs at a time.",
        "parameters": [
          {
            "name": "indicator",
            "in": "query",
            "allowReserved": true,
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/IndicatorRef"
            }
          },
          {
            "name": "stream",
            "in": "query",
            "required": true,
            "description": "What the indicator collects",
            "schema": {
              "$ref": "#/components/schemas/Stream"
            }
          },
          {
            "name": "dryRun",
            "in": "query",
            "description": "Only answer what would be stored",
            "schema": {
              "type": "string",
              "enum": [
                "true",
                "false"
              ],
              "default": "false"
            }
          },
          {
            "name": "id",
            "in": "query",
            "description": "Chosen by the client, to ask how far the import is while it runs; sent again once it is done, it answers the first result",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "text/csv": {
              "schema": {
                "type": "string"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "It is stored, or in a dry run would be",
            "headers": {
              "Location": {
                "description": "The import",
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IngestResult"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/measurements/imports": {
      "get": {
        "operationId": "listImports",
        "tags": [
          "measurements"
        ],
        "summary": "Imports of the last seven days and those that run, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "indicator",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/IndicatorRef"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of imports",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImportsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/measurements/imports/{id}": {
      "get": {
        "operationId": "getImport",
        "tags": [
          "measurements"
        ],
        "summary": "One import, and how far it is",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The import",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Import"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/corrections": {
      "get": {
        "operationId": "listCorrections",
        "tags": [
          "measurements"
        ],
        "summary": "Corrections of measurements, newest first, revoked ones as well; none for a customer's side",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "indicator",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/IndicatorRef"
            }
          },
          {
            "name": "from",
            "in": "query",
            "allowReserved": true,
            "description": "Only of what had not ended by then",
            "schema": {
              "$ref": "#/components/schemas/Instant"
            }
          },
          {
            "name": "to",
            "in": "query",
            "allowReserved": true,
            "description": "Only of what began before",
            "schema": {
              "$ref": "#/components/schemas/Instant"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of corrections",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CorrectionsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "createCorrection",
        "tags": [
          "measurements"
        ],
        "summary": "Overrides an interval, or withdraws or replaces a fact, whatever sources say",
        "description": "Wins over every source, also over facts that are sent later; of two corrections that say different things the later one holds. Never deleted, only revoked. Needs a reason; approvedBy is somebody else than who corrects.",
        "parameters": [
          {
            "name": "Idempotency-Key",
            "in": "header",
            "description": "Kept 24 hours. The same body is answered with what it made, as it is now; another body is a 409.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateCorrection"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "It is in force",
            "headers": {
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Correction"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/corrections/{id}/revoke": {
      "post": {
        "operationId": "revokeCorrection",
        "tags": [
          "measurements"
        ],
        "summary": "Takes a correction back; it stays to be seen, with who revoked it and why",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Revoke"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "It is revoked",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Correction"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reported-results": {
      "get": {
        "operationId": "listReportedResults",
        "tags": [
          "attainment"
        ],
        "summary": "What was reported for targets that are not measured, newest first, revoked ones as well",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "targetId",
            "in": "query",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          },
          {
            "name": "agreementId",
            "in": "query",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of reported results",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReportedResultsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "createReportedResult",
        "tags": [
          "attainment"
        ],
        "summary": "States what the other side reports of a period of a target",
        "description": "Stands in where nothing is measured, and is marked as reported wherever it is shown. The later one of a period holds.",
        "parameters": [
          {
            "name": "Idempotency-Key",
            "in": "header",
            "description": "Kept 24 hours. The same body is answered with what it made, as it is now; another body is a 409.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateReportedResult"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "It is in force",
            "headers": {
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReportedResult"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reported-results/{id}/revoke": {
      "post": {
        "operationId": "revokeReportedResult",
        "tags": [
          "attainment"
        ],
        "summary": "Takes a reported result back; it stays to be seen, with who revoked it and why",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Revoke"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "It is revoked",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReportedResult"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements": {
      "get": {
        "operationId": "listAgreements",
        "tags": [
          "agreements"
        ],
        "summary": "The agreements that the caller may see",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "customerRef",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "type",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/AgreementType"
            }
          },
          {
            "name": "state",
            "in": "query",
            "description": "Of the version that is answered, or of the next one",
            "schema": {
              "$ref": "#/components/schemas/VersionState"
            }
          },
          {
            "name": "expiringBefore",
            "in": "query",
            "description": "The last day of what is signed, and not over, lies before this date",
            "schema": {
              "$ref": "#/components/schemas/Date"
            }
          },
          {
            "name": "unsignedFor",
            "in": "query",
            "description": "On offer for at least so many days",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 3650
            }
          },
          {
            "name": "withoutMeasurement",
            "in": "query",
            "description": "Those with a target whose indicator holds no fact; none of those that the caller sees from a customer's side",
            "schema": {
              "type": "string",
              "enum": [
                "true",
                "false"
              ],
              "default": "false"
            }
          },
          {
            "name": "withoutReview",
            "in": "query",
            "description": "Those whose review is overdue, and those that agree on none and were not reviewed for a year",
            "schema": {
              "type": "string",
              "enum": [
                "true",
                "false"
              ],
              "default": "false"
            }
          },
          {
            "name": "provider",
            "in": "query",
            "description": "The ref of who provides, or the name of a supplier",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          {
            "name": "search",
            "in": "query",
            "description": "A part of the title, whatever its case",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          {
            "name": "sort",
            "in": "query",
            "description": "`id`; `title`, whatever its case; or `effective-to`: what ends first comes first, and what has no last day last.",
            "schema": {
              "type": "string",
              "enum": [
                "id",
                "title",
                "effective-to"
              ],
              "default": "id"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of agreements",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgreementsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "createAgreement",
        "tags": [
          "agreements"
        ],
        "summary": "Creates a draft",
        "parameters": [
          {
            "name": "Idempotency-Key",
            "in": "header",
            "description": "Kept 24 hours. The same body is answered with the agreement that it made, as it is now; another body is a 409.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AgreementDraft"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The draft",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Agreement"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/record": {
      "post": {
        "operationId": "recordAgreement",
        "tags": [
          "agreements"
        ],
        "summary": "Records an agreement that was signed outside the portal",
        "description": "It is agreed at once, with its hash, and as immutable as what is signed here. For the provider's side alone, whatever the policy says.",
        "parameters": [
          {
            "name": "Idempotency-Key",
            "in": "header",
            "description": "Kept 24 hours. The same body is answered with the agreement that it made, as it is now; another body is a 409.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RecordAgreement"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The agreement",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Agreement"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/import-rows": {
      "post": {
        "operationId": "importAgreementRows",
        "tags": [
          "agreements"
        ],
        "summary": "Imports agreements with their targets from a spreadsheet, all or none; as drafts, or recorded where they are signed",
        "description": "A trial answers what is wrong with which cell. Else it is refused with the column as field and the row as line, and nothing is stored.",
        "parameters": [
          {
            "name": "Idempotency-Key",
            "in": "header",
            "description": "Kept 24 hours. The same rows are imported once; other rows are a 409.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ImportAgreementRows"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/SheetImport"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/preview": {
      "post": {
        "operationId": "previewAgreement",
        "tags": [
          "agreements"
        ],
        "summary": "How the last periods of each target of a draft would have been judged, if exactly its terms had been in force",
        "description": "Nothing is stored. Maintenance is excluded by these terms; time that was declared under another version of the agreement counts as excluded where these terms name its ground; corrections count; facts of those customers count whom an offer of today would concern. A target that cannot be judged has no periods and says why. Who may create agreements may ask it of a new one, who may change an agreement of that.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "draft"
                ],
                "properties": {
                  "draft": {
                    "$ref": "#/components/schemas/AgreementDraft"
                  },
                  "agreementId": {
                    "type": "string",
                    "format": "uuid",
                    "description": "The agreement that the draft is to become a version of; its figures stand beside"
                  },
                  "periods": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 36,
                    "default": 12,
                    "description": "How many of the own periods of each target, the running one last"
                  },
                  "asOf": {
                    "type": "string",
                    "format": "date-time",
                    "description": "What was known then, from the periods up to then; now unless given, and not in the future"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The targets, in the order of the draft",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgreementPreview"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/import": {
      "post": {
        "operationId": "importAgreement",
        "tags": [
          "agreements"
        ],
        "summary": "Creates a draft from YAML, or replaces the draft of the agreement that the YAML was written of",
        "description": "What is wrong is told with its line and field, and nothing is stored. Aliases, anchors, tags and keys that come twice are refused. What was offered or signed is not changed by it.",
        "parameters": [
          {
            "name": "If-Match",
            "in": "header",
            "description": "The etag of the agreement that the file names in its annotation sla/agreement-id: its draft is replaced. Without it a new agreement is created. Stale is a 409, as is an agreement without a draft.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "Idempotency-Key",
            "in": "header",
            "description": "Kept 24 hours. The same body is answered with the agreement that it made, as it is now; another body is a 409.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/yaml": {
              "schema": {
                "type": "string"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Agreement"
          },
          "201": {
            "description": "The draft",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Agreement"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "get": {
        "operationId": "getAgreement",
        "tags": [
          "agreements"
        ],
        "summary": "One agreement with the version in force, else its newest",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Agreement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "put": {
        "operationId": "updateAgreement",
        "tags": [
          "agreements"
        ],
        "summary": "Replaces the terms of a draft",
        "parameters": [
          {
            "name": "If-Match",
            "in": "header",
            "description": "The etag that the change is based on. Missing is a 428, stale a 409.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AgreementDraft"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Agreement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/export": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "get": {
        "operationId": "exportAgreement",
        "tags": [
          "agreements"
        ],
        "summary": "One version of an agreement as YAML, the one that the agreement answers with unless said otherwise",
        "parameters": [
          {
            "name": "version",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/Version"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A file of `apiVersion` sla/v1alpha1 and `kind` Agreement",
            "content": {
              "application/yaml": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/amend": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "post": {
        "operationId": "amendAgreement",
        "tags": [
          "agreements"
        ],
        "summary": "Opens the draft of the next version of what was agreed",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "version"
                ],
                "properties": {
                  "version": {
                    "$ref": "#/components/schemas/Version"
                  },
                  "draft": {
                    "$ref": "#/components/schemas/AgreementDraft"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Agreement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/versions": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "get": {
        "operationId": "listAgreementVersions",
        "tags": [
          "agreements"
        ],
        "summary": "All versions that the caller may see, newest first",
        "responses": {
          "200": {
            "description": "The versions",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/AgreementVersionHead"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/versions/{version}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        },
        {
          "name": "version",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/Version"
          }
        }
      ],
      "get": {
        "operationId": "getAgreementVersion",
        "tags": [
          "agreements"
        ],
        "summary": "One version of an agreement, whichever is in force",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Agreement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/versions/{version}/document.pdf": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        },
        {
          "name": "version",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/Version"
          }
        }
      ],
      "get": {
        "operationId": "getAgreementPdf",
        "tags": [
          "agreements"
        ],
        "summary": "A version of an agreement as a document for paper",
        "description": "What its terms say in words, with its hash and a place for each signature; nothing internal. The same version with the same signatures has the same bytes.",
        "parameters": [
          {
            "name": "language",
            "in": "query",
            "description": "Of the document; without it, the customer's, and English where that is not known",
            "schema": {
              "type": "string",
              "enum": [
                "en",
                "de"
              ]
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A PDF",
            "content": {
              "application/pdf": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/ask-approval": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "post": {
        "operationId": "askApproval",
        "tags": [
          "agreements"
        ],
        "summary": "Asks the owners of the services whether the draft may be offered",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "version"
                ],
                "properties": {
                  "version": {
                    "$ref": "#/components/schemas/Version"
                  },
                  "note": {
                    "$ref": "#/components/schemas/RemarkOrNull"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Agreement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/approve": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "post": {
        "operationId": "approveAgreement",
        "tags": [
          "agreements"
        ],
        "summary": "Approves the draft exactly as it was read",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "version",
                  "etag"
                ],
                "properties": {
                  "version": {
                    "$ref": "#/components/schemas/Version"
                  },
                  "etag": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 100
                  },
                  "note": {
                    "$ref": "#/components/schemas/RemarkOrNull"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Agreement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/refuse-approval": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "post": {
        "operationId": "refuseApproval",
        "tags": [
          "agreements"
        ],
        "summary": "Says that the draft may not be offered as it stands",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "version",
                  "reason"
                ],
                "properties": {
                  "version": {
                    "$ref": "#/components/schemas/Version"
                  },
                  "reason": {
                    "$ref": "#/components/schemas/Remark"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Agreement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/offer": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "post": {
        "operationId": "offerAgreement",
        "tags": [
          "agreements"
        ],
        "summary": "Offers a draft that is approved; from now on its terms never change",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "version"
                ],
                "properties": {
                  "version": {
                    "$ref": "#/components/schemas/Version"
                  },
                  "unsignedReminderDays": {
                    "type": "integer",
                    "nullable": true,
                    "minimum": 1,
                    "maximum": 365
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Agreement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/counter": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "post": {
        "operationId": "counterAgreement",
        "tags": [
          "agreements"
        ],
        "summary": "The customer's side declines and says what it would accept; the next draft opens",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "version",
                  "reason"
                ],
                "properties": {
                  "version": {
                    "$ref": "#/components/schemas/Version"
                  },
                  "reason": {
                    "$ref": "#/components/schemas/Remark"
                  },
                  "evidence": {
                    "$ref": "#/components/schemas/RemarkOrNull"
                  },
                  "draft": {
                    "$ref": "#/components/schemas/AgreementDraft"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Agreement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/decline": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "post": {
        "operationId": "declineAgreement",
        "tags": [
          "agreements"
        ],
        "summary": "The customer's side declines; the next draft opens",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "version",
                  "reason"
                ],
                "properties": {
                  "version": {
                    "$ref": "#/components/schemas/Version"
                  },
                  "reason": {
                    "$ref": "#/components/schemas/Remark"
                  },
                  "evidence": {
                    "$ref": "#/components/schemas/RemarkOrNull"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Agreement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/withdraw": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "post": {
        "operationId": "withdrawAgreement",
        "tags": [
          "agreements"
        ],
        "summary": "The provider's side takes the offer back; the next draft opens",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "version",
                  "reason"
                ],
                "properties": {
                  "version": {
                    "$ref": "#/components/schemas/Version"
                  },
                  "reason": {
                    "$ref": "#/components/schemas/Remark"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Agreement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/sign": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "post": {
        "operationId": "signAgreement",
        "tags": [
          "agreements"
        ],
        "summary": "Signs the version on offer for one party",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "party",
                  "version",
                  "hash"
                ],
                "properties": {
                  "party": {
                    "$ref": "#/components/schemas/Party"
                  },
                  "version": {
                    "$ref": "#/components/schemas/Version"
                  },
                  "hash": {
                    "$ref": "#/components/schemas/Hash"
                  },
                  "evidence": {
                    "$ref": "#/components/schemas/RemarkOrNull"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Agreement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/signatures": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "post": {
        "operationId": "enterSignature",
        "tags": [
          "agreements"
        ],
        "summary": "Enters a signature that came on paper or by mail",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "party",
                  "version",
                  "hash",
                  "signedBy",
                  "signedOn",
                  "evidence"
                ],
                "properties": {
                  "party": {
                    "$ref": "#/components/schemas/Party"
                  },
                  "version": {
                    "$ref": "#/components/schemas/Version"
                  },
                  "hash": {
                    "$ref": "#/components/schemas/Hash"
                  },
                  "signedBy": {
                    "$ref": "#/components/schemas/Signatory"
                  },
                  "signedOn": {
                    "$ref": "#/components/schemas/Date"
                  },
                  "evidence": {
                    "$ref": "#/components/schemas/Remark"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Agreement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/signatures/{signatureId}/confirm": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        },
        {
          "name": "signatureId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "post": {
        "operationId": "confirmSignature",
        "tags": [
          "agreements"
        ],
        "summary": "A second person says that a signature was entered as it was given",
        "requestBody": {
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Agreement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/terminate": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "post": {
        "operationId": "terminateAgreement",
        "tags": [
          "agreements"
        ],
        "summary": "Gives notice for one side",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "version",
                  "lastDay",
                  "by",
                  "reason"
                ],
                "properties": {
                  "version": {
                    "$ref": "#/components/schemas/Version"
                  },
                  "lastDay": {
                    "$ref": "#/components/schemas/Date"
                  },
                  "by": {
                    "$ref": "#/components/schemas/Party"
                  },
                  "reason": {
                    "$ref": "#/components/schemas/Remark"
                  },
                  "givenOn": {
                    "$ref": "#/components/schemas/Date"
                  },
                  "byAgreement": {
                    "type": "boolean"
                  },
                  "evidence": {
                    "$ref": "#/components/schemas/RemarkOrNull"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Agreement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/revoke-termination": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "post": {
        "operationId": "revokeTermination",
        "tags": [
          "agreements"
        ],
        "summary": "Takes notice back before it takes effect",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "reason"
                ],
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/Remark"
                  },
                  "evidence": {
                    "$ref": "#/components/schemas/RemarkOrNull"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Agreement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/continue": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "post": {
        "operationId": "continueAgreement",
        "tags": [
          "agreements"
        ],
        "summary": "Asks the other side to go on after the fixed end, or accepts what it asked",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "version",
                  "party"
                ],
                "properties": {
                  "version": {
                    "$ref": "#/components/schemas/Version"
                  },
                  "party": {
                    "$ref": "#/components/schemas/Party"
                  },
                  "until": {
                    "type": "string",
                    "nullable": true,
                    "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
                  },
                  "evidence": {
                    "$ref": "#/components/schemas/RemarkOrNull"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Agreement"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/comments": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "get": {
        "operationId": "listAgreementComments",
        "tags": [
          "agreements"
        ],
        "summary": "What was said about it, oldest first; a customer's side reads what is shared",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of comments",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/AgreementComment"
                      }
                    },
                    "nextCursor": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "commentOnAgreement",
        "tags": [
          "agreements"
        ],
        "summary": "Says something about a version; from a customer's side it is shared",
        "parameters": [
          {
            "name": "Idempotency-Key",
            "in": "header",
            "description": "Kept 24 hours. The same body is answered with the comment that it made; another body is a 409.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "version",
                  "text"
                ],
                "properties": {
                  "version": {
                    "$ref": "#/components/schemas/Version"
                  },
                  "text": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 5000
                  },
                  "visibility": {
                    "$ref": "#/components/schemas/Visibility"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The comment",
            "headers": {
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgreementComment"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/diff": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "get": {
        "operationId": "getAgreementDiff",
        "tags": [
          "agreements"
        ],
        "summary": "What differs between two versions that the caller may see",
        "parameters": [
          {
            "name": "from",
            "in": "query",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Version"
            }
          },
          {
            "name": "to",
            "in": "query",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Version"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The differences",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TermsDiff"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/exclusions": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "get": {
        "operationId": "listExclusions",
        "tags": [
          "exclusions"
        ],
        "summary": "Time declared afterwards that an agreement does not count, newest declaration first",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of exclusions",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ExclusionsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "declareExclusion",
        "tags": [
          "exclusions"
        ],
        "summary": "Declares time that is over, on a ground that the version in force then names",
        "description": "It counts once who the agreement says has approved it, or at once where it says nobody. It does not stop the clock of cases.",
        "parameters": [
          {
            "name": "Idempotency-Key",
            "in": "header",
            "description": "Kept 24 hours. The same body is answered with what it made, as it is now; another body is a 409.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DeclareExclusion"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The exclusion",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Exclusion"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/exclusions/{exclusionId}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        },
        {
          "$ref": "#/components/parameters/exclusionId"
        }
      ],
      "get": {
        "operationId": "getExclusion",
        "tags": [
          "exclusions"
        ],
        "summary": "One exclusion",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Exclusion"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/exclusions/{exclusionId}/approve": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        },
        {
          "$ref": "#/components/parameters/exclusionId"
        }
      ],
      "post": {
        "operationId": "approveExclusion",
        "tags": [
          "exclusions"
        ],
        "summary": "Approves for the provider, as somebody else than who declared it",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ExclusionAgreed"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Exclusion"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/exclusions/{exclusionId}/agree": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        },
        {
          "$ref": "#/components/parameters/exclusionId"
        }
      ],
      "post": {
        "operationId": "agreeToExclusion",
        "tags": [
          "exclusions"
        ],
        "summary": "Agrees for the customer; the relationship manager with evidence",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ExclusionAgreed"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Exclusion"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/exclusions/{exclusionId}/object": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        },
        {
          "$ref": "#/components/parameters/exclusionId"
        }
      ],
      "post": {
        "operationId": "objectToExclusion",
        "tags": [
          "exclusions"
        ],
        "summary": "Objects for the customer; it counts as before and is shown as disputed",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ExclusionReason"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Exclusion"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/exclusions/{exclusionId}/revoke": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        },
        {
          "$ref": "#/components/parameters/exclusionId"
        }
      ],
      "post": {
        "operationId": "revokeExclusion",
        "tags": [
          "exclusions"
        ],
        "summary": "Revokes it; it counts no more and stays visible",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ExclusionReason"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Exclusion"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/maintenance-windows": {
      "get": {
        "operationId": "listMaintenanceWindows",
        "tags": [
          "maintenance"
        ],
        "summary": "Planned work, with what each agreement does not count of it",
        "description": "Windows that may reach into the span, by id; on an entity, also those on what it lies beneath. Answered are those that concern an agreement that the caller may see, or what a group of theirs owns.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "$ref": "#/components/parameters/from"
          },
          {
            "$ref": "#/components/parameters/to"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of windows",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MaintenanceWindowsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "declareMaintenanceWindow",
        "tags": [
          "maintenance"
        ],
        "summary": "Declares planned work on an entity; for the team that owns it and managers",
        "parameters": [
          {
            "name": "Idempotency-Key",
            "in": "header",
            "description": "Kept 24 hours. The same body is answered with what it made, as it is now; another body is a 409.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DeclareMaintenanceWindow"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The window",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MaintenanceWindow"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/maintenance-windows/preview": {
      "post": {
        "operationId": "previewMaintenanceWindow",
        "tags": [
          "maintenance"
        ],
        "summary": "What a window would exclude of its next occurrences, what not and why; stores nothing",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PreviewMaintenanceWindow"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "At most twelve occurrences",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MaintenancePreview"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/maintenance-windows/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/windowId"
        }
      ],
      "get": {
        "operationId": "getMaintenanceWindow",
        "tags": [
          "maintenance"
        ],
        "summary": "One window",
        "parameters": [
          {
            "$ref": "#/components/parameters/from"
          },
          {
            "$ref": "#/components/parameters/to"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/MaintenanceWindow"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "put": {
        "operationId": "changeMaintenanceWindow",
        "tags": [
          "maintenance"
        ],
        "summary": "Changes what has not begun; what began stays as it was",
        "parameters": [
          {
            "name": "If-Match",
            "in": "header",
            "description": "The etag that the change is based on. Missing is a 428, stale a 409.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChangeMaintenanceWindow"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/MaintenanceWindow"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/maintenance-windows/{id}/cancel": {
      "parameters": [
        {
          "$ref": "#/components/parameters/windowId"
        }
      ],
      "post": {
        "operationId": "cancelMaintenanceWindow",
        "tags": [
          "maintenance"
        ],
        "summary": "Cancels what has not begun; what began stays as it was",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/MaintenanceWindow"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/calendars": {
      "get": {
        "operationId": "listCalendars",
        "tags": [
          "calendars"
        ],
        "summary": "Service calendars with their newest versions, by name",
        "description": "A customer's side sees those that its agreements name.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of calendars",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CalendarsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "createCalendar",
        "tags": [
          "calendars"
        ],
        "summary": "Stores a calendar with its first version",
        "parameters": [
          {
            "name": "Idempotency-Key",
            "in": "header",
            "description": "Kept 24 hours. The same body is answered with what it made, as it is now; another body is a 409.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateCalendar"
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/StoredCalendar"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/calendars/ics": {
      "post": {
        "operationId": "understandCalendarFile",
        "tags": [
          "calendars"
        ],
        "summary": "The days of an .ics file as holidays, its rules followed through some years; stores nothing",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CalendarFile"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What the file was understood as",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CalendarImport"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/calendars/{name}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/calendarName"
        }
      ],
      "get": {
        "operationId": "getCalendar",
        "tags": [
          "calendars"
        ],
        "summary": "The newest version of a calendar, or another",
        "parameters": [
          {
            "$ref": "#/components/parameters/calendarVersion"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/NamedCalendar"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/calendars/{name}/versions": {
      "parameters": [
        {
          "$ref": "#/components/parameters/calendarName"
        }
      ],
      "post": {
        "operationId": "addCalendarVersion",
        "tags": [
          "calendars"
        ],
        "summary": "Stores the next version; those before never change",
        "description": "It counts in agreements that follow the calendar from `validFrom` on, which must be a date that has begun in no time zone yet, and is the first such date where it is left out.",
        "parameters": [
          {
            "name": "If-Match",
            "in": "header",
            "description": "The etag that the version is based on. Missing is a 428, stale a 409.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateCalendarVersion"
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/StoredCalendar"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/calendars/{name}/preview": {
      "parameters": [
        {
          "$ref": "#/components/parameters/calendarName"
        }
      ],
      "get": {
        "operationId": "previewCalendar",
        "tags": [
          "calendars"
        ],
        "summary": "Each day of a month, with its hours and where these come from",
        "parameters": [
          {
            "$ref": "#/components/parameters/calendarVersion"
          },
          {
            "name": "month",
            "in": "query",
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^\\d{4}-\\d{2}$"
            }
          },
          {
            "name": "zone",
            "in": "query",
            "allowReserved": true,
            "description": "The time zone in which seconds are counted; UTC unless given",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The month",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CalendarMonth"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/calendars/{name}/usage": {
      "parameters": [
        {
          "$ref": "#/components/parameters/calendarName"
        }
      ],
      "get": {
        "operationId": "listCalendarUses",
        "tags": [
          "calendars"
        ],
        "summary": "Agreements that name the calendar, of those that the caller may see; `limit` counts agreements",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of versions of agreements that are not past",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CalendarUsesPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/holidays": {
      "get": {
        "operationId": "listHolidays",
        "tags": [
          "calendars"
        ],
        "summary": "Public holidays of a country or region, to be written out in a calendar",
        "parameters": [
          {
            "name": "region",
            "in": "query",
            "required": true,
            "description": "Such as DE or DE-BY",
            "schema": {
              "type": "string",
              "maxLength": 30
            }
          },
          {
            "name": "from",
            "in": "query",
            "required": true,
            "description": "The first year",
            "schema": {
              "type": "string",
              "pattern": "^[0-9]+$"
            }
          },
          {
            "name": "to",
            "in": "query",
            "required": true,
            "description": "The last year; at most twenty in all",
            "schema": {
              "type": "string",
              "pattern": "^[0-9]+$"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The holidays, by date",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Holidays"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/holidays/regions": {
      "get": {
        "operationId": "listHolidayRegions",
        "tags": [
          "calendars"
        ],
        "summary": "Countries whose public holidays are known, or the regions of one",
        "parameters": [
          {
            "name": "country",
            "in": "query",
            "description": "Such as DE",
            "schema": {
              "type": "string",
              "maxLength": 10
            }
          }
        ],
        "responses": {
          "200": {
            "description": "What there is",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/HolidayRegions"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/offerings": {
      "get": {
        "operationId": "listOfferings",
        "tags": [
          "offerings"
        ],
        "summary": "Service offerings that agreements start from, archived ones included, by name",
        "description": "For the provider's side, with `sla.agreement.read`. Who is only on a customer's side is refused.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "state",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "kept",
                "archived"
              ]
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of offerings",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OfferingsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "createOffering",
        "tags": [
          "offerings"
        ],
        "summary": "Keeps a new service offering",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateOffering"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "It is kept",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Offering"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/offerings/{name}": {
      "get": {
        "operationId": "getOffering",
        "tags": [
          "offerings"
        ],
        "summary": "A service offering",
        "parameters": [
          {
            "$ref": "#/components/parameters/offeringName"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Offering"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "put": {
        "operationId": "changeOffering",
        "tags": [
          "offerings"
        ],
        "summary": "Changes a service offering; the whole of it is sent, and agreements that began from it stay",
        "parameters": [
          {
            "$ref": "#/components/parameters/offeringName"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/OfferingDeclaration"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Offering"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/offerings/{name}/archive": {
      "post": {
        "operationId": "archiveOffering",
        "tags": [
          "offerings"
        ],
        "summary": "Has no new agreement start from it; those that did stay",
        "parameters": [
          {
            "$ref": "#/components/parameters/offeringName"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Offering"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/offerings/{name}/restore": {
      "post": {
        "operationId": "restoreOffering",
        "tags": [
          "offerings"
        ],
        "summary": "Offers an archived one again",
        "parameters": [
          {
            "$ref": "#/components/parameters/offeringName"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Offering"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/offering": {
      "get": {
        "operationId": "getBeganFrom",
        "tags": [
          "offerings"
        ],
        "summary": "The offering that an agreement began from, as it is now",
        "parameters": [
          {
            "$ref": "#/components/parameters/agreementId"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/BeganFrom"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "put": {
        "operationId": "setBeganFrom",
        "tags": [
          "offerings"
        ],
        "summary": "Keeps which offering an agreement began from; nothing that is signed changes",
        "parameters": [
          {
            "$ref": "#/components/parameters/agreementId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "name"
                ],
                "properties": {
                  "name": {
                    "type": "string",
                    "nullable": true,
                    "maxLength": 63
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/BeganFrom"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/close/{month}": {
      "get": {
        "operationId": "getClose",
        "tags": [
          "close"
        ],
        "summary": "What is left to do until the reports of a month are published",
        "description": "A line for each SLA that was in force in the month and that the caller may read, for the provider's side alone; it may be asked or published about where `mayPublish` is true.",
        "parameters": [
          {
            "$ref": "#/components/parameters/closeMonth"
          }
        ],
        "responses": {
          "200": {
            "description": "The close of the month",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MonthClose"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/close/{month}/asks": {
      "post": {
        "operationId": "askForComment",
        "tags": [
          "close"
        ],
        "summary": "Asks whose service it is for cause and measure of a miss",
        "description": "Creates the draft of the report where there is none, and an internal action of the owner, who is notified. Asked again, it reminds; within ten minutes it is the same question. Needs `sla.report.publish` on the agreement.",
        "parameters": [
          {
            "$ref": "#/components/parameters/closeMonth"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "agreementId",
                  "targetId"
                ],
                "properties": {
                  "agreementId": {
                    "type": "string",
                    "format": "uuid"
                  },
                  "targetId": {
                    "type": "string",
                    "format": "uuid"
                  },
                  "owner": {
                    "type": "string",
                    "nullable": true,
                    "pattern": "^[^:/]+:[^:/]+/[^:/]+$",
                    "description": "A user or a group; without it the group that owns what is measured"
                  },
                  "due": {
                    "type": "string",
                    "nullable": true,
                    "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
                  },
                  "note": {
                    "type": "string",
                    "nullable": true,
                    "minLength": 1,
                    "maxLength": 2000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/CommentAsk"
          },
          "201": {
            "$ref": "#/components/responses/CommentAsk"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/asked/{id}": {
      "get": {
        "operationId": "getAsked",
        "tags": [
          "close"
        ],
        "summary": "What one is asked about a miss",
        "description": "For whom was asked, by themselves or by their group, and for who may publish the report; for nobody else it exists.",
        "parameters": [
          {
            "$ref": "#/components/parameters/askId"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/AskedForm"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/asked/{id}/answer": {
      "post": {
        "operationId": "answerAsked",
        "tags": [
          "close"
        ],
        "summary": "Says what happened and what will be done",
        "description": "Stores cause and measure in the draft of the report, and ends the action; who asked is notified. It may be said anew until the report is published.",
        "parameters": [
          {
            "$ref": "#/components/parameters/askId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "cause",
                  "measure"
                ],
                "properties": {
                  "cause": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 5000
                  },
                  "measure": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 5000
                  },
                  "measureDue": {
                    "type": "string",
                    "nullable": true,
                    "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
                  },
                  "causingEntity": {
                    "type": "string",
                    "nullable": true,
                    "pattern": "^[^:/]+:[^:/]+/[^:/]+$"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/AskedForm"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/credits": {
      "get": {
        "operationId": "listCredits",
        "tags": [
          "credits"
        ],
        "summary": "Credits for missed targets, the latest period first",
        "description": "Proposed by the portal for closed periods of targets with bands. The customer with whom it was agreed is shown those that are confirmed or settled, without who decided and why. The portal calculates, it does not bill.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "agreementId",
            "in": "query",
            "description": "Its credits are proposed anew from the facts of now first",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          },
          {
            "name": "customerRef",
            "in": "query",
            "description": "With whom it was agreed",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "state",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/CreditState"
            }
          },
          {
            "name": "period",
            "in": "query",
            "description": "Such as 2026-10",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 50
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of credits",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CreditsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/credits/{id}/confirm": {
      "post": {
        "operationId": "confirmCredit",
        "tags": [
          "credits"
        ],
        "summary": "Confirms a proposed credit, so that the customer sees it",
        "description": "Needs `sla.agreement.update` on the agreement, and the etag of what was read.",
        "parameters": [
          {
            "$ref": "#/components/parameters/creditId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "type": "string",
                    "nullable": true,
                    "minLength": 1,
                    "maxLength": 2000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Credit"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/credits/{id}/waive": {
      "post": {
        "operationId": "waiveCredit",
        "tags": [
          "credits"
        ],
        "summary": "Waives a proposed credit, with the reason",
        "description": "Needs `sla.agreement.update` on the agreement, and the etag of what was read.",
        "parameters": [
          {
            "$ref": "#/components/parameters/creditId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "reason"
                ],
                "properties": {
                  "reason": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 2000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Credit"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/credits/{id}/settle": {
      "post": {
        "operationId": "settleCredit",
        "tags": [
          "credits"
        ],
        "summary": "Writes down that a confirmed credit was given, and where it is booked",
        "description": "Needs `sla.agreement.update` on the agreement, and the etag of what was read.",
        "parameters": [
          {
            "$ref": "#/components/parameters/creditId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "reference"
                ],
                "properties": {
                  "reference": {
                    "$ref": "#/components/schemas/Line"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Credit"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reports/publications": {
      "post": {
        "operationId": "publishReports",
        "tags": [
          "reports"
        ],
        "summary": "Publishes several reports in the background",
        "description": "Needs `sla.report.publish` on each of them. One that fails, since its period is not over or a miss has no comment, leaves the others alone. What is published already stays.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "reports"
                ],
                "properties": {
                  "reports": {
                    "type": "array",
                    "minItems": 1,
                    "maxItems": 1000,
                    "items": {
                      "type": "object",
                      "additionalProperties": false,
                      "required": [
                        "id",
                        "revision"
                      ],
                      "properties": {
                        "id": {
                          "type": "string",
                          "format": "uuid"
                        },
                        "revision": {
                          "$ref": "#/components/schemas/Version"
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "It is begun; ask how far it has come",
            "headers": {
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReportPublication"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reports/publications/{id}": {
      "get": {
        "operationId": "getReportPublication",
        "tags": [
          "reports"
        ],
        "summary": "How far several reports are published; for who started it",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The publication",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReportPublication"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reports": {
      "get": {
        "operationId": "listReports",
        "tags": [
          "reports"
        ],
        "summary": "Service level reports, the latest period first",
        "description": "Of each the newest revision that was published, before that the draft. The customer's side is shown what was published alone.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "agreementId",
            "in": "query",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          },
          {
            "name": "customerRef",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "period",
            "in": "query",
            "description": "Such as 2026-10",
            "schema": {
              "$ref": "#/components/schemas/ReportPeriodLabel"
            }
          },
          {
            "name": "state",
            "in": "query",
            "description": "Reports with a revision in this state",
            "schema": {
              "$ref": "#/components/schemas/ReportState"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of reports",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReportsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "post": {
        "operationId": "createReport",
        "tags": [
          "reports"
        ],
        "summary": "Creates the draft of a report",
        "description": "About one agreement, or about all SLAs that a customer is a party of; needs `sla.report.publish` on each of them. There is one report for a subject and a period, and that is answered where it was created before.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "period"
                ],
                "properties": {
                  "agreementId": {
                    "type": "string",
                    "format": "uuid"
                  },
                  "customerRef": {
                    "$ref": "#/components/schemas/EntityRef"
                  },
                  "period": {
                    "$ref": "#/components/schemas/ReportPeriodLabel"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Report"
          },
          "201": {
            "description": "The report",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Report"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reports/{id}": {
      "get": {
        "operationId": "getReport",
        "tags": [
          "reports"
        ],
        "summary": "A report with what is in it",
        "description": "A draft follows the facts; what was published stays as it was frozen.",
        "parameters": [
          {
            "$ref": "#/components/parameters/reportId"
          },
          {
            "name": "revision",
            "in": "query",
            "description": "Without it the newest that was published, before that the draft",
            "schema": {
              "type": "string",
              "pattern": "^[1-9][0-9]{0,8}$"
            }
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Report"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reports/{id}/comments/{targetId}": {
      "put": {
        "operationId": "commentMiss",
        "tags": [
          "reports"
        ],
        "summary": "Says cause and measure of a miss in a draft",
        "description": "Needs `sla.report.publish`, and the etag of the draft.",
        "parameters": [
          {
            "$ref": "#/components/parameters/reportId"
          },
          {
            "name": "targetId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "cause",
                  "measure"
                ],
                "properties": {
                  "cause": {
                    "$ref": "#/components/schemas/Clause"
                  },
                  "measure": {
                    "$ref": "#/components/schemas/Clause"
                  },
                  "measureDue": {
                    "type": "string",
                    "nullable": true,
                    "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
                  },
                  "causingEntity": {
                    "type": "string",
                    "nullable": true
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Report"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reports/{id}/summary": {
      "put": {
        "operationId": "summarizeReport",
        "tags": [
          "reports"
        ],
        "summary": "What the manager says in front of a draft",
        "description": "Needs `sla.report.publish`, and the etag of the draft.",
        "parameters": [
          {
            "$ref": "#/components/parameters/reportId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "summary"
                ],
                "properties": {
                  "summary": {
                    "type": "string",
                    "maxLength": 5000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Report"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reports/{id}/publish": {
      "post": {
        "operationId": "publishReport",
        "tags": [
          "reports"
        ],
        "summary": "Freezes a draft and shows it to the customer",
        "description": "Content, explanations and files are made from the facts of one instant and stored together. A period that is not over is a 409, and so is a miss without a comment, which is named. Of a revision that is published already it is answered as it is.",
        "parameters": [
          {
            "$ref": "#/components/parameters/reportId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "revision"
                ],
                "properties": {
                  "revision": {
                    "$ref": "#/components/schemas/Version"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Report"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reports/{id}/correct": {
      "post": {
        "operationId": "correctReport",
        "tags": [
          "reports"
        ],
        "summary": "Opens the draft of a corrected report",
        "description": "Needs `sla.report.publish`. It begins with the words of the revision that it corrects.",
        "parameters": [
          {
            "$ref": "#/components/parameters/reportId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "revision",
                  "reason"
                ],
                "properties": {
                  "revision": {
                    "$ref": "#/components/schemas/Version"
                  },
                  "reason": {
                    "$ref": "#/components/schemas/Clause"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Report"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reports/{id}/draft": {
      "delete": {
        "operationId": "discardReportDraft",
        "tags": [
          "reports"
        ],
        "summary": "Discards a draft; a report that was never published is gone with it",
        "description": "Needs `sla.report.publish`, and the etag of the draft.",
        "parameters": [
          {
            "$ref": "#/components/parameters/reportId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "Which revision is gone",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "id",
                    "revision"
                  ],
                  "properties": {
                    "id": {
                      "type": "string",
                      "format": "uuid"
                    },
                    "revision": {
                      "$ref": "#/components/schemas/Version"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reports/{id}/acknowledge": {
      "post": {
        "operationId": "acknowledgeReport",
        "tags": [
          "reports"
        ],
        "summary": "Says for the customer that the report was read and is right",
        "description": "A representative does so, or the relationship manager with evidence, and nobody who published it. Needs `sla.report.acknowledge`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/reportId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "revision",
                  "hash"
                ],
                "properties": {
                  "revision": {
                    "$ref": "#/components/schemas/Version"
                  },
                  "hash": {
                    "$ref": "#/components/schemas/Hash"
                  },
                  "evidence": {
                    "$ref": "#/components/schemas/ClauseOrNull"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Report"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reports/{id}/dispute": {
      "post": {
        "operationId": "disputeReport",
        "tags": [
          "reports"
        ],
        "summary": "Disputes a figure, or the report as a whole, for the customer",
        "description": "Both figures are kept. A representative does so, or the relationship manager with evidence, and nobody who published it. Needs `sla.report.acknowledge`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/reportId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "revision",
                  "hash",
                  "reason"
                ],
                "properties": {
                  "revision": {
                    "$ref": "#/components/schemas/Version"
                  },
                  "hash": {
                    "$ref": "#/components/schemas/Hash"
                  },
                  "reason": {
                    "$ref": "#/components/schemas/Clause"
                  },
                  "targetId": {
                    "type": "string",
                    "nullable": true,
                    "format": "uuid"
                  },
                  "figure": {
                    "type": "string",
                    "nullable": true,
                    "minLength": 1,
                    "maxLength": 200
                  },
                  "link": {
                    "$ref": "#/components/schemas/LinkOrNull"
                  },
                  "evidence": {
                    "$ref": "#/components/schemas/ClauseOrNull"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Report"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reports/{id}/disputes/{disputeId}/messages": {
      "post": {
        "operationId": "writeInReportDispute",
        "tags": [
          "reports"
        ],
        "summary": "Says something in a dispute, for either side",
        "description": "With evidence the relationship manager says what the customer said. Needs `sla.report.acknowledge`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/reportId"
          },
          {
            "$ref": "#/components/parameters/disputeId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "text"
                ],
                "properties": {
                  "text": {
                    "$ref": "#/components/schemas/Clause"
                  },
                  "link": {
                    "$ref": "#/components/schemas/LinkOrNull"
                  },
                  "evidence": {
                    "$ref": "#/components/schemas/ClauseOrNull"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Report"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reports/{id}/disputes/{disputeId}/settle": {
      "post": {
        "operationId": "settleReportDispute",
        "tags": [
          "reports"
        ],
        "summary": "Proposes or confirms how a dispute is settled, or withdraws it",
        "description": "One side proposes; the other confirms by the same text, or proposes another. The customer may withdraw. One person does not agree for both sides. Needs `sla.report.acknowledge`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/reportId"
          },
          {
            "$ref": "#/components/parameters/disputeId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "outcome",
                  "text"
                ],
                "properties": {
                  "outcome": {
                    "type": "string",
                    "enum": [
                      "agreed",
                      "withdrawn"
                    ]
                  },
                  "text": {
                    "$ref": "#/components/schemas/Clause"
                  },
                  "evidence": {
                    "$ref": "#/components/schemas/ClauseOrNull"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Report"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reports/{id}/differences": {
      "get": {
        "operationId": "getReportDifferences",
        "tags": [
          "reports"
        ],
        "summary": "What the facts of now would say otherwise than a published revision",
        "description": "For the provider's side.",
        "parameters": [
          {
            "$ref": "#/components/parameters/reportId"
          },
          {
            "name": "revision",
            "in": "query",
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^[1-9][0-9]{0,8}$"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A difference for each figure",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/ReportDifference"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reports/{id}/sendings": {
      "post": {
        "operationId": "sendReport",
        "tags": [
          "reports"
        ],
        "summary": "Sends a published revision by mail, or writes the mail that is sent by hand",
        "description": "It goes to contacts of the customer. Where the portal has a server for mails it is handed in there, once for an `Idempotency-Key`; else it is written as a draft. To whom it went is kept with the report, and said in the dialogue. Needs `sla.report.publish`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/reportId"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "revision"
                ],
                "properties": {
                  "revision": {
                    "$ref": "#/components/schemas/Version"
                  },
                  "contacts": {
                    "type": "array",
                    "maxItems": 50,
                    "items": {
                      "type": "string",
                      "format": "uuid"
                    }
                  },
                  "note": {
                    "$ref": "#/components/schemas/ClauseOrNull"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "How it went",
            "headers": {
              "Location": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReportSending"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reports/{id}/sendings/{sendingId}/mail.eml": {
      "get": {
        "operationId": "getReportMail",
        "tags": [
          "reports"
        ],
        "summary": "The mail of a sending, as a draft that mail programs open",
        "description": "To those of its contacts who still have an address. Needs `sla.report.publish`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/reportId"
          },
          {
            "name": "sendingId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A mail (RFC 5322) with the PDF",
            "content": {
              "message/rfc822": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reports/{id}/revisions/{revision}/files/{format}": {
      "get": {
        "operationId": "getReportFile",
        "tags": [
          "reports"
        ],
        "summary": "A file of a published revision, the same bytes each time",
        "parameters": [
          {
            "$ref": "#/components/parameters/reportId"
          },
          {
            "$ref": "#/components/parameters/reportRevision"
          },
          {
            "name": "format",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "enum": [
                "pdf",
                "xlsx",
                "csv",
                "json"
              ]
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The file",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/pdf": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                }
              },
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                }
              },
              "text/csv": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                }
              },
              "application/json": {
                "schema": {
                  "type": "object"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/reports/{id}/revisions/{revision}/explanations/{targetId}": {
      "get": {
        "operationId": "getReportExplanation",
        "tags": [
          "reports"
        ],
        "summary": "What a figure of a published revision was made of, as it was stored",
        "parameters": [
          {
            "$ref": "#/components/parameters/reportId"
          },
          {
            "$ref": "#/components/parameters/reportRevision"
          },
          {
            "name": "period",
            "in": "query",
            "description": "Of the target; without it the last that is reported",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 50
            }
          },
          {
            "name": "targetId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The explanation",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Explanation"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/alerts": {
      "get": {
        "operationId": "listAlerts",
        "tags": [
          "alerts"
        ],
        "summary": "What is or was the matter with targets in their running periods, the latest first",
        "description": "For the provider's side. Whoever is on a customer's side gets none.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "agreementId",
            "in": "query",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          },
          {
            "name": "entityRef",
            "in": "query",
            "description": "What is measured",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "state",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/AlertState"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of alerts",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AlertsPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/alerting": {
      "get": {
        "operationId": "getAlerting",
        "tags": [
          "alerts"
        ],
        "summary": "How the provider is alerted about an agreement",
        "description": "Operational and inside; no part of the terms. It does not exist for the customer's side.",
        "parameters": [
          {
            "$ref": "#/components/parameters/agreementId"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Alerting"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "put": {
        "operationId": "changeAlerting",
        "tags": [
          "alerts"
        ],
        "summary": "Sets how the provider is alerted about an agreement",
        "description": "Needs `sla.agreement.update` on the agreement, and the etag of what was read. What is left out is as by default. Windows of the burn rate that a target can never meet, or whose short window holds nothing, are refused.",
        "parameters": [
          {
            "$ref": "#/components/parameters/agreementId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChangeAlerting"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Alerting"
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/attainment": {
      "get": {
        "operationId": "listAttainment",
        "tags": [
          "attainment"
        ],
        "summary": "What was achieved, for each target and period",
        "description": "Filters combine. Ask for one span by `period` or by `from` and `to`, for each target's last ones by `periods`, or for each target's own current one by none of them.",
        "parameters": [
          {
            "name": "limit",
            "in": "query",
            "description": "Counts targets; the periods of one are never split over pages",
            "schema": {
              "type": "string",
              "pattern": "^[0-9]+$"
            }
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "rollUp",
            "in": "query",
            "description": "Adds the targets of what is beneath the entity",
            "schema": {
              "type": "string",
              "enum": [
                "true",
                "false"
              ]
            }
          },
          {
            "name": "agreementId",
            "in": "query",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          },
          {
            "name": "customerRef",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "agreementType",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/AgreementType"
            }
          },
          {
            "name": "status",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/AttainmentStatus"
            }
          },
          {
            "name": "periods",
            "in": "query",
            "schema": {
              "type": "string",
              "pattern": "^[0-9]+$"
            }
          },
          {
            "$ref": "#/components/parameters/period"
          },
          {
            "$ref": "#/components/parameters/from"
          },
          {
            "$ref": "#/components/parameters/to"
          },
          {
            "$ref": "#/components/parameters/asOf"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of targets with their periods",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AttainmentPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/attainment/{targetId}/explanation": {
      "get": {
        "operationId": "explainAttainment",
        "tags": [
          "attainment"
        ],
        "summary": "Everything that one figure was made of",
        "parameters": [
          {
            "name": "targetId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          },
          {
            "$ref": "#/components/parameters/period"
          },
          {
            "$ref": "#/components/parameters/from"
          },
          {
            "$ref": "#/components/parameters/to"
          },
          {
            "$ref": "#/components/parameters/asOf"
          }
        ],
        "responses": {
          "200": {
            "description": "The explanation",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Explanation"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/attainment/{targetId}/days": {
      "get": {
        "operationId": "getAttainmentDays",
        "tags": [
          "attainment"
        ],
        "summary": "The course of a period, day by day up to the running one",
        "parameters": [
          {
            "name": "targetId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          },
          {
            "$ref": "#/components/parameters/period"
          },
          {
            "$ref": "#/components/parameters/from"
          },
          {
            "$ref": "#/components/parameters/to"
          },
          {
            "$ref": "#/components/parameters/asOf"
          }
        ],
        "responses": {
          "200": {
            "description": "One item for each local day",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AttainmentDays"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/attainment/{targetId}/burn": {
      "get": {
        "operationId": "getBurn",
        "tags": [
          "attainment"
        ],
        "summary": "How fast the budget of a period is used up",
        "parameters": [
          {
            "name": "targetId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          },
          {
            "$ref": "#/components/parameters/period"
          },
          {
            "$ref": "#/components/parameters/from"
          },
          {
            "$ref": "#/components/parameters/to"
          },
          {
            "$ref": "#/components/parameters/asOf"
          }
        ],
        "responses": {
          "200": {
            "description": "Burn rates over the last service time, and the pace",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Burn"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/health": {
      "get": {
        "operationId": "getHealth",
        "tags": [
          "health"
        ],
        "summary": "How the plugin is doing, for who runs the portal",
        "description": "Answers 200 with what is wrong in words; 503 where the database cannot be reached. Needs `sla.health.read`.",
        "responses": {
          "200": {
            "description": "What was found",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/HealthReport"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/personal-data/search": {
      "post": {
        "operationId": "findPersonalData",
        "tags": [
          "personal-data"
        ],
        "summary": "Where somebody's name stands, and so what erasing would do",
        "description": "Whom it is about stands in the body, since addresses are logged. Needs `sla.personal-data.read`.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SoughtPerson"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What was found",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PersonalDataFindings"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/personal-data/export": {
      "post": {
        "operationId": "exportPersonalData",
        "tags": [
          "personal-data"
        ],
        "summary": "All that is kept of somebody",
        "description": "The tables and columns are explained in `docs/privacy.md`. Needs `sla.personal-data.read`.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SoughtPerson"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What is kept",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PersonalDataExport"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/personal-data/erasures": {
      "post": {
        "operationId": "erasePersonalData",
        "tags": [
          "personal-data"
        ],
        "summary": "Removes somebody's name everywhere but in signed documents and in what YAML declares",
        "description": "`If-Match` is the etag of the search, so that no more is changed than was seen. Doing it again does nothing more. Needs `sla.personal-data.manage`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SoughtPerson"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "What was done",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PersonalDataChange"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/personal-data/replacements": {
      "post": {
        "operationId": "replacePersonalData",
        "tags": [
          "personal-data"
        ],
        "summary": "Puts another ref or name where one is wrong",
        "description": "`If-Match` is the etag of the search. Signed documents stay as they are. Needs `sla.personal-data.manage`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReplacePerson"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "What was done",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PersonalDataChange"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/personal-data/retention": {
      "get": {
        "operationId": "previewRetention",
        "tags": [
          "personal-data"
        ],
        "summary": "What is removed when because it is old, and how much would be now",
        "description": "As configured in `sla.personalData.retention`, or as if every kind were kept for `days`. Needs `sla.personal-data.read`.",
        "parameters": [
          {
            "name": "days",
            "in": "query",
            "description": "Whole days, 1 to 36500, instead of what is configured",
            "schema": {
              "type": "string",
              "pattern": "^[0-9]+$"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "By kind",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RetentionPreviews"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/roll-up": {
      "get": {
        "operationId": "getRollUp",
        "tags": [
          "attainment"
        ],
        "summary": "An entity and what is beneath it, as counts by status and the worst",
        "description": "Counts the targets in force, each in its own running period. Beneath are the systems and subdomains of a domain, the components, APIs and resources of a system, what a group owns and the groups in it; for a Customer the services that were agreed with it. At most 500 are listed, the worst first.",
        "parameters": [
          {
            "name": "entityRef",
            "in": "query",
            "required": true,
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "$ref": "#/components/parameters/asOf"
          }
        ],
        "responses": {
          "200": {
            "description": "The counts",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RollUp"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/slam": {
      "get": {
        "operationId": "getSlam",
        "tags": [
          "attainment"
        ],
        "summary": "Services by months, each cell the worst of its targets",
        "description": "Of each target that the caller may see the periods that ended in the last months, and the running one. A cell counts those of a month: a quarter, a year or a week stands in the month in which it ends, what runs in the last one. Targets that do not bind count only where none does. What needs attention comes first.",
        "parameters": [
          {
            "name": "months",
            "in": "query",
            "description": "The running one is one of them",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 36,
              "default": 12
            }
          },
          {
            "name": "customerRef",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "agreementType",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/AgreementType"
            }
          },
          {
            "name": "beneath",
            "in": "query",
            "allowReserved": true,
            "description": "Only what lies beneath this entity or is owned by this group",
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "$ref": "#/components/parameters/asOf"
          }
        ],
        "responses": {
          "200": {
            "description": "The chart",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Slam"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/slam/figures": {
      "get": {
        "operationId": "getSlamFigures",
        "tags": [
          "attainment"
        ],
        "summary": "The figures that a cell of the chart was made of",
        "parameters": [
          {
            "name": "service",
            "in": "query",
            "required": true,
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "month",
            "in": "query",
            "required": true,
            "schema": {
              "type": "string",
              "example": "2026-10"
            }
          },
          {
            "name": "customerRef",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "agreementType",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/AgreementType"
            }
          },
          {
            "$ref": "#/components/parameters/asOf"
          }
        ],
        "responses": {
          "200": {
            "description": "The figures",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Attainment"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/baseline": {
      "get": {
        "operationId": "getBaseline",
        "tags": [
          "attainment"
        ],
        "summary": "What an indicator has achieved in the last twelve months that are over, and which values would have been met",
        "description": "Judges as if something were agreed: states by availability, counts by their ratio, values by their mean, cases by those in time. Facts of all customers count; nothing is excluded. A month less than 90 % of which is known has no figure.",
        "parameters": [
          {
            "name": "indicator",
            "in": "query",
            "allowReserved": true,
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/IndicatorRef"
            }
          },
          {
            "name": "calendar",
            "in": "query",
            "description": "Name of a stored calendar, of which the newest version counts; around the clock unless given",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "timeZone",
            "in": "query",
            "allowReserved": true,
            "description": "Whose months are judged; UTC unless given",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "op",
            "in": "query",
            "description": "For values; whether the mean is to be at most (lte, unless given) or at least (gte) so much",
            "schema": {
              "type": "string",
              "enum": [
                "lte",
                "gte"
              ]
            }
          },
          {
            "name": "measure",
            "in": "query",
            "description": "For cases; resolution unless given",
            "schema": {
              "type": "string",
              "enum": [
                "response",
                "resolution"
              ]
            }
          },
          {
            "name": "withinSeconds",
            "in": "query",
            "description": "For cases, where it is required; of service time",
            "schema": {
              "type": "string",
              "pattern": "^[0-9]+$"
            }
          },
          {
            "$ref": "#/components/parameters/asOf"
          }
        ],
        "responses": {
          "200": {
            "description": "Twelve months, oldest first, and the values for 12, 11 and 10 of them",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Baseline"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/promise-check": {
      "post": {
        "operationId": "checkPromise",
        "tags": [
          "agreements"
        ],
        "summary": "Whether a target could be promised, from what was achieved and from what is agreed beneath",
        "description": "Changes nothing. Beneath is what the catalog knows by dependsOn and partOf, down to the OLAs and underpinning contracts in force; one that states something of what is wanted answers for everything beneath its entities. The annotation sla/one-suffices names dependencies of which one suffices. For the provider's side only.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PromiseCheckRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer, its reasons and what they were made of",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PromiseCheck"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/promise-check": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "get": {
        "operationId": "getAgreementPromiseCheck",
        "tags": [
          "agreements"
        ],
        "summary": "Whether a version of an agreement can be promised, as it was checked at its offer; of a draft, as it is now",
        "description": "For the provider's side only.",
        "parameters": [
          {
            "name": "version",
            "in": "query",
            "description": "The newest unless given",
            "schema": {
              "type": "string",
              "pattern": "^[0-9]+$"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The answer for each target",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgreementPromiseCheck"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/agreements/{id}/rests-on": {
      "parameters": [
        {
          "$ref": "#/components/parameters/agreementId"
        }
      ],
      "get": {
        "operationId": "getRestsOn",
        "tags": [
          "agreements"
        ],
        "summary": "The agreements beneath the version in force, as they are now and as they stand to its check at the offer",
        "description": "For the provider's side only.",
        "responses": {
          "200": {
            "description": "What lies beneath now, and what did at the offer",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RestsOn"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "backstage": {
        "type": "http",
        "scheme": "bearer",
        "description": "A portal session, or a service token of backend.auth.externalAccess"
      }
    },
    "parameters": {
      "limit": {
        "name": "limit",
        "in": "query",
        "description": "Default 50, at most 500",
        "schema": {
          "type": "string",
          "pattern": "^[0-9]+$"
        }
      },
      "cursor": {
        "name": "cursor",
        "in": "query",
        "allowReserved": true,
        "description": "nextCursor of the page before",
        "schema": {
          "type": "string",
          "maxLength": 2000
        }
      },
      "agreementId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "exclusionId": {
        "name": "exclusionId",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "windowId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "ofCustomer": {
        "name": "customerRef",
        "in": "query",
        "allowReserved": true,
        "description": "Only those of this customer",
        "schema": {
          "$ref": "#/components/schemas/EntityRef"
        }
      },
      "ofAgreement": {
        "name": "agreementId",
        "in": "query",
        "description": "Only those about this agreement",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "interactionKind": {
        "name": "kind",
        "in": "query",
        "schema": {
          "$ref": "#/components/schemas/InteractionKind"
        }
      },
      "complaintState": {
        "name": "state",
        "in": "query",
        "description": "Only complaints in this state",
        "schema": {
          "$ref": "#/components/schemas/ComplaintState"
        }
      },
      "aboutEntity": {
        "name": "entityRef",
        "in": "query",
        "allowReserved": true,
        "description": "Only what is about this entity",
        "schema": {
          "$ref": "#/components/schemas/EntityRef"
        }
      },
      "closeMonth": {
        "name": "month",
        "in": "path",
        "required": true,
        "description": "Such as 2026-10",
        "schema": {
          "type": "string",
          "pattern": "^\\d{4}-\\d{2}$"
        }
      },
      "askId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "creditId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "reportId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "reportRevision": {
        "name": "revision",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "pattern": "^[1-9][0-9]{0,8}$"
        }
      },
      "disputeId": {
        "name": "disputeId",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "offeringName": {
        "name": "name",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "maxLength": 63
        }
      },
      "calendarName": {
        "name": "name",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "maxLength": 63
        }
      },
      "calendarVersion": {
        "name": "version",
        "in": "query",
        "schema": {
          "type": "string",
          "pattern": "^[0-9]+$"
        }
      },
      "period": {
        "name": "period",
        "in": "query",
        "allowReserved": true,
        "description": "2026-10, 2026-Q4 or 2026",
        "schema": {
          "type": "string"
        }
      },
      "from": {
        "name": "from",
        "in": "query",
        "allowReserved": true,
        "schema": {
          "$ref": "#/components/schemas/Instant"
        }
      },
      "to": {
        "name": "to",
        "in": "query",
        "allowReserved": true,
        "schema": {
          "$ref": "#/components/schemas/Instant"
        }
      },
      "customerNamespace": {
        "name": "namespace",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
      "customerName": {
        "name": "name",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
      "objectId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "idempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "description": "Kept 24 hours. The same body is answered with what it made, as it is now; another body is a 409.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        }
      },
      "ifMatch": {
        "name": "If-Match",
        "in": "header",
        "description": "The etag that the change is based on",
        "schema": {
          "type": "string"
        }
      },
      "requirementState": {
        "name": "state",
        "in": "query",
        "schema": {
          "$ref": "#/components/schemas/RequirementState"
        }
      },
      "serviceRef": {
        "name": "entityRef",
        "in": "query",
        "allowReserved": true,
        "description": "Only what is about this service",
        "schema": {
          "$ref": "#/components/schemas/EntityRef"
        }
      },
      "asOf": {
        "name": "asOf",
        "in": "query",
        "allowReserved": true,
        "description": "Not in the future; default now",
        "schema": {
          "$ref": "#/components/schemas/Instant"
        }
      }
    },
    "responses": {
      "KeptService": {
        "description": "The service as it is now",
        "headers": {
          "ETag": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/KeptService"
            }
          }
        }
      },
      "Agreement": {
        "description": "The agreement",
        "headers": {
          "ETag": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Agreement"
            }
          }
        }
      },
      "SheetImport": {
        "description": "What was stored, or would fail",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/SheetImport"
            }
          }
        }
      },
      "Exclusion": {
        "description": "The exclusion",
        "headers": {
          "ETag": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Exclusion"
            }
          }
        }
      },
      "MaintenanceWindow": {
        "description": "The window",
        "headers": {
          "ETag": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/MaintenanceWindow"
            }
          }
        }
      },
      "Requirement": {
        "description": "The requirement",
        "headers": {
          "ETag": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Requirement"
            }
          }
        }
      },
      "Interaction": {
        "description": "The interaction",
        "headers": {
          "ETag": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Interaction"
            }
          }
        }
      },
      "Review": {
        "description": "The review",
        "headers": {
          "ETag": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Review"
            }
          }
        }
      },
      "Improvement": {
        "description": "The improvement",
        "headers": {
          "ETag": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Improvement"
            }
          }
        }
      },
      "InteractionsPage": {
        "description": "A page of interactions",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/InteractionsPage"
            }
          }
        }
      },
      "Action": {
        "description": "The action",
        "headers": {
          "ETag": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Action"
            }
          }
        }
      },
      "CommentAsk": {
        "description": "Who is asked",
        "headers": {
          "Location": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/CommentAsk"
            }
          }
        }
      },
      "AskedForm": {
        "description": "The form",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/AskedForm"
            }
          }
        }
      },
      "Alerting": {
        "description": "How the provider is alerted about the agreement",
        "headers": {
          "ETag": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Alerting"
            }
          }
        }
      },
      "Credit": {
        "description": "The credit",
        "headers": {
          "ETag": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Credit"
            }
          }
        }
      },
      "Report": {
        "description": "The report",
        "headers": {
          "ETag": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Report"
            }
          }
        }
      },
      "Offering": {
        "description": "The offering",
        "headers": {
          "ETag": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Offering"
            }
          }
        }
      },
      "BeganFrom": {
        "description": "The offering, or null where it began from none",
        "content": {
          "application/json": {
            "schema": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "offering"
              ],
              "properties": {
                "offering": {
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/Offering"
                    },
                    {
                      "$ref": "#/components/schemas/Null"
                    }
                  ]
                }
              }
            }
          }
        }
      },
      "NamedCalendar": {
        "description": "The calendar",
        "headers": {
          "ETag": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/NamedCalendar"
            }
          }
        }
      },
      "StoredCalendar": {
        "description": "The calendar as it was stored",
        "headers": {
          "ETag": {
            "schema": {
              "type": "string"
            }
          },
          "Location": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/NamedCalendar"
            }
          }
        }
      },
      "Refused": {
        "description": "Refused; nothing was stored",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      }
    },
    "schemas": {
      "Instant": {
        "type": "string",
        "maxLength": 40
      },
      "Date": {
        "type": "string",
        "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
      },
      "EntityRef": {
        "type": "string",
        "pattern": "^[^:/]+:[^:/]+/[^:/]+$"
      },
      "IndicatorRef": {
        "type": "string",
        "pattern": "^[^:/]+:[^:/]+/[^:/]+/[^/]+$"
      },
      "Count": {
        "type": "integer",
        "minimum": 0
      },
      "Version": {
        "type": "integer",
        "minimum": 1
      },
      "Hash": {
        "type": "string",
        "pattern": "^[0-9a-f]{64}$"
      },
      "Percent": {
        "type": "number",
        "minimum": 0,
        "maximum": 100
      },
      "NextCursor": {
        "type": "string"
      },
      "Stream": {
        "type": "string",
        "enum": [
          "states",
          "counts",
          "values",
          "cases"
        ]
      },
      "Null": {
        "type": "object",
        "nullable": true,
        "enum": [
          null
        ]
      },
      "AgreementType": {
        "type": "string",
        "enum": [
          "sla",
          "ola",
          "uc"
        ]
      },
      "Party": {
        "type": "string",
        "enum": [
          "provider",
          "customer"
        ]
      },
      "AttainmentStatus": {
        "type": "string",
        "enum": [
          "breached",
          "at-risk",
          "no-data",
          "met",
          "no-events"
        ]
      },
      "NoData": {
        "type": "string",
        "enum": [
          "exclude",
          "good",
          "bad"
        ]
      },
      "WhereNothingReported": {
        "type": "string",
        "enum": [
          "up",
          "unknown"
        ]
      },
      "Error": {
        "type": "object",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "object",
            "required": [
              "name",
              "message"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "message": {
                "type": "string"
              },
              "details": {
                "type": "array",
                "maxItems": 100,
                "items": {
                  "$ref": "#/components/schemas/ErrorDetail"
                }
              }
            }
          }
        }
      },
      "ErrorDetail": {
        "type": "object",
        "required": [
          "field",
          "reason"
        ],
        "properties": {
          "field": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          },
          "index": {
            "type": "integer",
            "minimum": 0,
            "description": "Position of the row in a batch or file"
          },
          "line": {
            "type": "integer",
            "minimum": 1,
            "description": "Line of the file"
          },
          "yours": {
            "type": "string"
          },
          "current": {
            "type": "string"
          }
        }
      },
      "Customer": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ref",
          "title",
          "type",
          "partOf",
          "businessUnit",
          "relationshipManager",
          "serviceLevelManager",
          "representatives",
          "owns",
          "uses",
          "state",
          "home"
        ],
        "properties": {
          "ref": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "title": {
            "type": "string"
          },
          "type": {
            "type": "string",
            "enum": [
              "internal",
              "external"
            ]
          },
          "partOf": {
            "type": "string",
            "nullable": true
          },
          "businessUnit": {
            "type": "string",
            "nullable": true
          },
          "relationshipManager": {
            "type": "string",
            "nullable": true
          },
          "serviceLevelManager": {
            "type": "string",
            "nullable": true
          },
          "representatives": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "owns": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "uses": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "state": {
            "type": "string",
            "enum": [
              "declared",
              "archived",
              "undeclared"
            ]
          },
          "home": {
            "type": "string",
            "enum": [
              "catalog",
              "portal"
            ]
          }
        }
      },
      "ListedCustomer": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ref",
          "title",
          "type",
          "partOf",
          "businessUnit",
          "relationshipManager",
          "serviceLevelManager",
          "representatives",
          "owns",
          "uses",
          "state",
          "home",
          "attention"
        ],
        "properties": {
          "ref": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "title": {
            "type": "string"
          },
          "type": {
            "type": "string",
            "enum": [
              "internal",
              "external"
            ]
          },
          "partOf": {
            "type": "string",
            "nullable": true
          },
          "businessUnit": {
            "type": "string",
            "nullable": true
          },
          "relationshipManager": {
            "type": "string",
            "nullable": true
          },
          "serviceLevelManager": {
            "type": "string",
            "nullable": true
          },
          "representatives": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "owns": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "uses": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "state": {
            "type": "string",
            "enum": [
              "declared",
              "archived",
              "undeclared"
            ]
          },
          "home": {
            "type": "string",
            "enum": [
              "catalog",
              "portal"
            ]
          },
          "attention": {
            "$ref": "#/components/schemas/CustomerAttention"
          }
        }
      },
      "CustomerAttention": {
        "description": "Null for the customer's side, and for who may not read the dialogue with it",
        "type": "object",
        "nullable": true,
        "additionalProperties": false,
        "required": [
          "lastContactAt",
          "openComplaints",
          "risks"
        ],
        "properties": {
          "lastContactAt": {
            "description": "When the last meeting, call, mail, complaint or compliment began; null where there was none",
            "type": "string",
            "nullable": true
          },
          "openComplaints": {
            "description": "Complaints that are not closed, answered or not",
            "type": "integer",
            "minimum": 0
          },
          "risks": {
            "description": "Why the customer is at risk; empty where it is not",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CustomerRisk"
            }
          }
        }
      },
      "CustomerRisk": {
        "oneOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "due"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "complaint-overdue"
                ]
              },
              "due": {
                "$ref": "#/components/schemas/Date"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "service",
              "mean"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "dissatisfied"
                ]
              },
              "service": {
                "$ref": "#/components/schemas/EntityRef"
              },
              "mean": {
                "type": "number",
                "minimum": 1,
                "maximum": 5
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "cadenceDays"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "contact-overdue"
                ]
              },
              "cadenceDays": {
                "type": "integer",
                "minimum": 1
              }
            }
          }
        ]
      },
      "CustomerDetails": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ref",
          "title",
          "type",
          "partOf",
          "businessUnit",
          "relationshipManager",
          "serviceLevelManager",
          "representatives",
          "owns",
          "uses",
          "state",
          "home",
          "kept",
          "etag",
          "conflicts",
          "side"
        ],
        "properties": {
          "ref": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "title": {
            "type": "string"
          },
          "type": {
            "type": "string",
            "enum": [
              "internal",
              "external"
            ]
          },
          "partOf": {
            "type": "string",
            "nullable": true
          },
          "businessUnit": {
            "type": "string",
            "nullable": true
          },
          "relationshipManager": {
            "type": "string",
            "nullable": true
          },
          "serviceLevelManager": {
            "type": "string",
            "nullable": true
          },
          "representatives": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "owns": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "uses": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "state": {
            "type": "string",
            "enum": [
              "declared",
              "archived",
              "undeclared"
            ]
          },
          "home": {
            "type": "string",
            "enum": [
              "catalog",
              "portal"
            ]
          },
          "kept": {
            "$ref": "#/components/schemas/KeptCustomer"
          },
          "etag": {
            "type": "string",
            "nullable": true
          },
          "conflicts": {
            "type": "array",
            "nullable": true,
            "description": "Entities that another customer claims to own as well; null for the customer's side",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "entityRef",
                "customerRef"
              ],
              "properties": {
                "entityRef": {
                  "$ref": "#/components/schemas/EntityRef"
                },
                "customerRef": {
                  "$ref": "#/components/schemas/EntityRef"
                }
              }
            }
          },
          "side": {
            "type": "string",
            "enum": [
              "provider",
              "customer"
            ],
            "description": "On whose side of the relationship the caller is, whatever the policy says"
          }
        }
      },
      "CustomerDeputy": {
        "type": "object",
        "nullable": true,
        "additionalProperties": false,
        "required": [
          "ref"
        ],
        "properties": {
          "ref": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "from": {
            "type": "string",
            "format": "date",
            "nullable": true
          },
          "to": {
            "type": "string",
            "format": "date",
            "nullable": true
          }
        }
      },
      "CustomerDeclaration": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "type"
        ],
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "description": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "type": {
            "type": "string",
            "enum": [
              "internal",
              "external"
            ]
          },
          "language": {
            "type": "string",
            "nullable": true,
            "maxLength": 5
          },
          "partOf": {
            "type": "string",
            "nullable": true,
            "maxLength": 300
          },
          "businessUnit": {
            "type": "string",
            "nullable": true,
            "maxLength": 300
          },
          "relationshipManager": {
            "type": "string",
            "nullable": true,
            "maxLength": 300
          },
          "relationshipManagerDeputy": {
            "$ref": "#/components/schemas/CustomerDeputy"
          },
          "serviceLevelManager": {
            "type": "string",
            "nullable": true,
            "maxLength": 300
          },
          "serviceLevelManagerDeputy": {
            "$ref": "#/components/schemas/CustomerDeputy"
          },
          "representatives": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "owns": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "uses": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "contactCadenceDays": {
            "type": "integer",
            "nullable": true,
            "minimum": 1,
            "maximum": 3650
          }
        }
      },
      "CreateCustomer": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "title",
          "type"
        ],
        "properties": {
          "namespace": {
            "type": "string",
            "minLength": 1,
            "maxLength": 63
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 63
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "description": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "type": {
            "type": "string",
            "enum": [
              "internal",
              "external"
            ]
          },
          "language": {
            "type": "string",
            "nullable": true,
            "maxLength": 5
          },
          "partOf": {
            "type": "string",
            "nullable": true,
            "maxLength": 300
          },
          "businessUnit": {
            "type": "string",
            "nullable": true,
            "maxLength": 300
          },
          "relationshipManager": {
            "type": "string",
            "nullable": true,
            "maxLength": 300
          },
          "relationshipManagerDeputy": {
            "$ref": "#/components/schemas/CustomerDeputy"
          },
          "serviceLevelManager": {
            "type": "string",
            "nullable": true,
            "maxLength": 300
          },
          "serviceLevelManagerDeputy": {
            "$ref": "#/components/schemas/CustomerDeputy"
          },
          "representatives": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "owns": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "uses": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "contactCadenceDays": {
            "type": "integer",
            "nullable": true,
            "minimum": 1,
            "maximum": 3650
          }
        }
      },
      "KeptCustomer": {
        "type": "object",
        "nullable": true,
        "description": "Null where the portal keeps nothing, and for the customer's side",
        "additionalProperties": false,
        "required": [
          "ref",
          "state",
          "title",
          "description",
          "type",
          "language",
          "partOf",
          "businessUnit",
          "relationshipManager",
          "relationshipManagerDeputy",
          "serviceLevelManager",
          "serviceLevelManagerDeputy",
          "representatives",
          "owns",
          "uses",
          "contactCadenceDays",
          "createdAt",
          "createdBy",
          "changedAt",
          "changedBy"
        ],
        "properties": {
          "ref": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "state": {
            "type": "string",
            "enum": [
              "kept",
              "archived"
            ]
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "description": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "type": {
            "type": "string",
            "enum": [
              "internal",
              "external"
            ]
          },
          "language": {
            "type": "string",
            "nullable": true,
            "maxLength": 5
          },
          "partOf": {
            "type": "string",
            "nullable": true,
            "maxLength": 300
          },
          "businessUnit": {
            "type": "string",
            "nullable": true,
            "maxLength": 300
          },
          "relationshipManager": {
            "type": "string",
            "nullable": true,
            "maxLength": 300
          },
          "relationshipManagerDeputy": {
            "$ref": "#/components/schemas/CustomerDeputy"
          },
          "serviceLevelManager": {
            "type": "string",
            "nullable": true,
            "maxLength": 300
          },
          "serviceLevelManagerDeputy": {
            "$ref": "#/components/schemas/CustomerDeputy"
          },
          "representatives": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "owns": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "uses": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "contactCadenceDays": {
            "type": "integer",
            "nullable": true,
            "minimum": 1,
            "maximum": 3650
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "createdBy": {
            "type": "string"
          },
          "changedAt": {
            "type": "string",
            "format": "date-time"
          },
          "changedBy": {
            "type": "string"
          }
        }
      },
      "KeptCustomersPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/KeptCustomer"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "ServiceDeclaration": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "owner"
        ],
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "description": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "domain": {
            "type": "string",
            "nullable": true,
            "maxLength": 300
          }
        }
      },
      "CreateService": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "title",
          "owner"
        ],
        "properties": {
          "namespace": {
            "type": "string",
            "minLength": 1,
            "maxLength": 63
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 63
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "description": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "domain": {
            "type": "string",
            "nullable": true,
            "maxLength": 300
          }
        }
      },
      "KeptService": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ref",
          "state",
          "home",
          "title",
          "description",
          "owner",
          "domain",
          "etag",
          "createdAt",
          "createdBy",
          "changedAt",
          "changedBy"
        ],
        "properties": {
          "ref": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "state": {
            "type": "string",
            "enum": [
              "kept",
              "archived"
            ]
          },
          "home": {
            "type": "string",
            "enum": [
              "catalog",
              "portal"
            ],
            "description": "catalog where a System of this name is declared in YAML, which holds instead"
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "description": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "domain": {
            "type": "string",
            "nullable": true,
            "maxLength": 300
          },
          "etag": {
            "type": "string"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "createdBy": {
            "type": "string"
          },
          "changedAt": {
            "type": "string",
            "format": "date-time"
          },
          "changedBy": {
            "type": "string"
          }
        }
      },
      "KeptServicesPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/KeptService"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "CustomersPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ListedCustomer"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "LevelInWords": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "text"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "words"
            ]
          },
          "text": {
            "$ref": "#/components/schemas/LongText"
          }
        }
      },
      "LongText": {
        "type": "string",
        "minLength": 1,
        "maxLength": 10000
      },
      "LongTextOrNull": {
        "type": "string",
        "nullable": true,
        "maxLength": 10000
      },
      "Visibility": {
        "type": "string",
        "enum": [
          "internal",
          "shared"
        ]
      },
      "Side": {
        "type": "string",
        "enum": [
          "provider",
          "customer"
        ]
      },
      "RequiredLevel": {
        "description": "An objective; or words, where nothing measurable is known yet",
        "oneOf": [
          {
            "$ref": "#/components/schemas/LevelInWords"
          },
          {
            "$ref": "#/components/schemas/Objective"
          }
        ]
      },
      "RequiredLevelOrNull": {
        "description": "Of the same kind as what is wanted, and not stricter",
        "oneOf": [
          {
            "$ref": "#/components/schemas/LevelInWords"
          },
          {
            "$ref": "#/components/schemas/Objective"
          },
          {
            "$ref": "#/components/schemas/Null"
          }
        ]
      },
      "RequirementPriority": {
        "type": "string",
        "enum": [
          "must",
          "should",
          "could"
        ]
      },
      "RequirementState": {
        "type": "string",
        "enum": [
          "captured",
          "under-review",
          "offered",
          "agreed",
          "declined"
        ]
      },
      "CreateRequirement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "service",
          "wanted"
        ],
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "service": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "indicator": {
            "description": "Ref of what would measure it",
            "type": "string",
            "nullable": true
          },
          "wanted": {
            "$ref": "#/components/schemas/RequiredLevel"
          },
          "leastAcceptable": {
            "$ref": "#/components/schemas/RequiredLevelOrNull"
          },
          "reason": {
            "$ref": "#/components/schemas/LongTextOrNull"
          },
          "costOfFailing": {
            "$ref": "#/components/schemas/LongTextOrNull"
          },
          "priority": {
            "$ref": "#/components/schemas/RequirementPriority"
          }
        }
      },
      "ChangeRequirement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "service",
          "wanted"
        ],
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "service": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "indicator": {
            "type": "string",
            "nullable": true
          },
          "wanted": {
            "$ref": "#/components/schemas/RequiredLevel"
          },
          "leastAcceptable": {
            "$ref": "#/components/schemas/RequiredLevelOrNull"
          },
          "reason": {
            "$ref": "#/components/schemas/LongTextOrNull"
          },
          "costOfFailing": {
            "$ref": "#/components/schemas/LongTextOrNull"
          },
          "priority": {
            "$ref": "#/components/schemas/RequirementPriority"
          },
          "targetId": {
            "type": "string",
            "format": "uuid",
            "nullable": true,
            "description": "The target that answers it. It stays as it is where this is left out, and has to answer what is asked then."
          },
          "changeReason": {
            "type": "string",
            "nullable": true,
            "maxLength": 10000,
            "description": "Why it is changed; both sides read it. Required where the requirement is agreed or declined."
          }
        }
      },
      "TransitionRequirement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "to"
        ],
        "properties": {
          "to": {
            "$ref": "#/components/schemas/RequirementState"
          },
          "reason": {
            "type": "string",
            "nullable": true,
            "maxLength": 10000,
            "description": "Required where it is declined, and where what was agreed is reviewed again"
          }
        }
      },
      "CommentRequirement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "text"
        ],
        "properties": {
          "text": {
            "$ref": "#/components/schemas/LongText"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          }
        }
      },
      "AnsweringTarget": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "targetId",
          "targetName",
          "agreementId",
          "agreementTitle"
        ],
        "properties": {
          "targetId": {
            "type": "string",
            "format": "uuid"
          },
          "targetName": {
            "type": "string"
          },
          "agreementId": {
            "type": "string",
            "format": "uuid"
          },
          "agreementTitle": {
            "type": "string"
          }
        }
      },
      "RequirementHead": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "customerRef",
          "title",
          "service",
          "indicator",
          "wanted",
          "leastAcceptable",
          "reason",
          "costOfFailing",
          "priority",
          "state",
          "answeredBy",
          "recordedOn",
          "createdAt",
          "createdBy",
          "etag"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "customerRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "title": {
            "type": "string"
          },
          "service": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "indicator": {
            "type": "string",
            "nullable": true
          },
          "wanted": {
            "$ref": "#/components/schemas/RequiredLevel"
          },
          "leastAcceptable": {
            "$ref": "#/components/schemas/RequiredLevelOrNull"
          },
          "reason": {
            "type": "string",
            "nullable": true
          },
          "costOfFailing": {
            "type": "string",
            "nullable": true
          },
          "priority": {
            "$ref": "#/components/schemas/RequirementPriority"
          },
          "state": {
            "$ref": "#/components/schemas/RequirementState"
          },
          "answeredBy": {
            "description": "null where none answers it that the caller may see",
            "oneOf": [
              {
                "$ref": "#/components/schemas/AnsweringTarget"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          },
          "recordedOn": {
            "$ref": "#/components/schemas/Side"
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "createdBy": {
            "type": "string"
          },
          "etag": {
            "type": "string"
          }
        }
      },
      "RequirementsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RequirementHead"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "RequirementTransition": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "from",
          "to",
          "reason",
          "at",
          "by"
        ],
        "properties": {
          "from": {
            "$ref": "#/components/schemas/RequirementState"
          },
          "to": {
            "$ref": "#/components/schemas/RequirementState"
          },
          "reason": {
            "type": "string",
            "nullable": true
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "by": {
            "type": "string"
          }
        }
      },
      "RequirementEdit": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "before",
          "reason",
          "at",
          "by"
        ],
        "properties": {
          "before": {
            "description": "The fields that were changed, as they were before",
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "title": {
                "type": "string"
              },
              "service": {
                "$ref": "#/components/schemas/EntityRef"
              },
              "indicator": {
                "type": "string",
                "nullable": true
              },
              "wanted": {
                "$ref": "#/components/schemas/RequiredLevel"
              },
              "leastAcceptable": {
                "$ref": "#/components/schemas/RequiredLevelOrNull"
              },
              "reason": {
                "type": "string",
                "nullable": true
              },
              "costOfFailing": {
                "type": "string",
                "nullable": true
              },
              "priority": {
                "$ref": "#/components/schemas/RequirementPriority"
              },
              "answeredBy": {
                "description": "null where none answered it that the caller may see",
                "oneOf": [
                  {
                    "$ref": "#/components/schemas/AnsweringTarget"
                  },
                  {
                    "$ref": "#/components/schemas/Null"
                  }
                ]
              }
            }
          },
          "reason": {
            "type": "string",
            "nullable": true
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "by": {
            "type": "string"
          }
        }
      },
      "RequirementComment": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "text",
          "visibility",
          "at",
          "by"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "text": {
            "type": "string"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "by": {
            "type": "string"
          }
        }
      },
      "Requirement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "customerRef",
          "title",
          "service",
          "indicator",
          "wanted",
          "leastAcceptable",
          "reason",
          "costOfFailing",
          "priority",
          "state",
          "answeredBy",
          "recordedOn",
          "createdAt",
          "createdBy",
          "etag",
          "history",
          "changes",
          "discussion"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "customerRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "title": {
            "type": "string"
          },
          "service": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "indicator": {
            "type": "string",
            "nullable": true
          },
          "wanted": {
            "$ref": "#/components/schemas/RequiredLevel"
          },
          "leastAcceptable": {
            "$ref": "#/components/schemas/RequiredLevelOrNull"
          },
          "reason": {
            "type": "string",
            "nullable": true
          },
          "costOfFailing": {
            "type": "string",
            "nullable": true
          },
          "priority": {
            "$ref": "#/components/schemas/RequirementPriority"
          },
          "state": {
            "$ref": "#/components/schemas/RequirementState"
          },
          "answeredBy": {
            "description": "null where none answers it that the caller may see",
            "oneOf": [
              {
                "$ref": "#/components/schemas/AnsweringTarget"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          },
          "recordedOn": {
            "$ref": "#/components/schemas/Side"
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "createdBy": {
            "type": "string"
          },
          "etag": {
            "type": "string"
          },
          "history": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RequirementTransition"
            }
          },
          "changes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RequirementEdit"
            }
          },
          "discussion": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RequirementComment"
            }
          }
        }
      },
      "Score": {
        "type": "integer",
        "minimum": 1,
        "maximum": 5
      },
      "EnterSatisfaction": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "service",
          "score",
          "date"
        ],
        "properties": {
          "service": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "score": {
            "$ref": "#/components/schemas/Score"
          },
          "comment": {
            "$ref": "#/components/schemas/LongTextOrNull"
          },
          "date": {
            "$ref": "#/components/schemas/Date"
          },
          "by": {
            "type": "string",
            "nullable": true,
            "minLength": 1,
            "maxLength": 200,
            "description": "Entity ref of who answered, or the name of somebody outside"
          }
        }
      },
      "SatisfactionAnswer": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "customerRef",
          "service",
          "score",
          "comment",
          "date",
          "by",
          "enteredAt",
          "enteredBy",
          "etag"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "customerRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "service": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "score": {
            "$ref": "#/components/schemas/Score"
          },
          "comment": {
            "type": "string",
            "nullable": true
          },
          "date": {
            "$ref": "#/components/schemas/Date"
          },
          "by": {
            "type": "string",
            "nullable": true
          },
          "enteredAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "enteredBy": {
            "type": "string"
          },
          "etag": {
            "type": "string"
          }
        }
      },
      "SatisfactionPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SatisfactionAnswer"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "Mean": {
        "type": "number",
        "nullable": true,
        "minimum": 1,
        "maximum": 5,
        "description": "Two decimals; null where there are fewer than three answers"
      },
      "FewScores": {
        "type": "array",
        "nullable": true,
        "maxItems": 2,
        "description": "The single scores where there are fewer than three",
        "items": {
          "$ref": "#/components/schemas/Score"
        }
      },
      "SatisfactionTrend": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "quarters",
          "items"
        ],
        "properties": {
          "quarters": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "service",
                "quarter",
                "count",
                "mean",
                "scores"
              ],
              "properties": {
                "service": {
                  "$ref": "#/components/schemas/EntityRef"
                },
                "quarter": {
                  "type": "string",
                  "pattern": "^\\d{4}-Q[1-4]$"
                },
                "count": {
                  "$ref": "#/components/schemas/Count"
                },
                "mean": {
                  "$ref": "#/components/schemas/Mean"
                },
                "scores": {
                  "$ref": "#/components/schemas/FewScores"
                }
              }
            }
          }
        }
      },
      "ScoresSummary": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "count",
          "mean",
          "scores"
        ],
        "properties": {
          "count": {
            "$ref": "#/components/schemas/Count"
          },
          "mean": {
            "$ref": "#/components/schemas/Mean"
          },
          "scores": {
            "$ref": "#/components/schemas/FewScores"
          }
        }
      },
      "RequirementBars": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "requirement",
          "agreed",
          "wantedToAgreed",
          "achieved",
          "perceived",
          "gaps"
        ],
        "properties": {
          "requirement": {
            "$ref": "#/components/schemas/RequirementHead"
          },
          "agreed": {
            "description": "The objective in force of the target that answers it",
            "oneOf": [
              {
                "$ref": "#/components/schemas/Objective"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          },
          "wantedToAgreed": {
            "type": "string",
            "nullable": true,
            "enum": [
              "stricter",
              "looser",
              "same",
              "incomparable",
              null
            ],
            "description": "How what is wanted stands to what is agreed"
          },
          "achieved": {
            "description": "Over the last twelve closed periods of the target",
            "oneOf": [
              {
                "$ref": "#/components/schemas/AchievedOver"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          },
          "perceived": {
            "$ref": "#/components/schemas/ScoresSummary"
          },
          "gaps": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "expectation",
                "delivery",
                "not-agreed"
              ]
            }
          }
        }
      },
      "AchievedOver": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "from",
          "to",
          "judged",
          "met",
          "attained",
          "attainedPercent"
        ],
        "properties": {
          "from": {
            "type": "string",
            "description": "Label of the first period"
          },
          "to": {
            "type": "string",
            "description": "Label of the last period"
          },
          "judged": {
            "$ref": "#/components/schemas/Count"
          },
          "met": {
            "$ref": "#/components/schemas/Count"
          },
          "attained": {
            "$ref": "#/components/schemas/AttainedOrNull"
          },
          "attainedPercent": {
            "type": "string",
            "nullable": true
          }
        }
      },
      "RequirementBarsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RequirementBars"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "OpenComplaint": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title",
          "at",
          "entities"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "title": {
            "type": "string"
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "entities": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          }
        }
      },
      "Watermelons": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "threshold",
          "items",
          "uncovered"
        ],
        "properties": {
          "threshold": {
            "type": "number",
            "minimum": 1,
            "maximum": 5
          },
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "service",
                "targets",
                "satisfaction",
                "isUnsatisfied",
                "complaints"
              ],
              "properties": {
                "service": {
                  "$ref": "#/components/schemas/EntityRef"
                },
                "targets": {
                  "$ref": "#/components/schemas/Count"
                },
                "satisfaction": {
                  "$ref": "#/components/schemas/ScoresSummary"
                },
                "isUnsatisfied": {
                  "type": "boolean"
                },
                "complaints": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/OpenComplaint"
                  }
                }
              }
            }
          },
          "uncovered": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OpenComplaint"
            }
          }
        }
      },
      "WriteContact": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "function": {
            "type": "string",
            "nullable": true,
            "maxLength": 200
          },
          "email": {
            "type": "string",
            "nullable": true,
            "maxLength": 254,
            "description": "One plain address"
          },
          "phone": {
            "type": "string",
            "nullable": true,
            "maxLength": 40
          },
          "language": {
            "type": "string",
            "nullable": true,
            "pattern": "^[a-z]{2}(-[A-Z]{2})?$"
          },
          "receivesAnnouncements": {
            "type": "boolean"
          },
          "receivesReports": {
            "type": "boolean"
          },
          "state": {
            "type": "string",
            "enum": [
              "active",
              "left"
            ]
          }
        }
      },
      "Contact": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "customerRef",
          "name",
          "function",
          "email",
          "phone",
          "language",
          "receivesAnnouncements",
          "receivesReports",
          "state",
          "createdAt",
          "createdBy",
          "changedAt",
          "changedBy",
          "etag"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "customerRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "function": {
            "type": "string",
            "nullable": true,
            "maxLength": 200
          },
          "email": {
            "type": "string",
            "nullable": true,
            "maxLength": 254,
            "description": "One plain address"
          },
          "phone": {
            "type": "string",
            "nullable": true,
            "maxLength": 40
          },
          "language": {
            "type": "string",
            "nullable": true,
            "pattern": "^[a-z]{2}(-[A-Z]{2})?$"
          },
          "receivesAnnouncements": {
            "type": "boolean"
          },
          "receivesReports": {
            "type": "boolean"
          },
          "state": {
            "type": "string",
            "enum": [
              "active",
              "left"
            ]
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "createdBy": {
            "type": "string"
          },
          "changedAt": {
            "type": "string",
            "nullable": true
          },
          "changedBy": {
            "type": "string",
            "nullable": true
          },
          "etag": {
            "type": "string"
          }
        }
      },
      "ContactsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Contact"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "RemovedContact": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          }
        }
      },
      "OpportunityStage": {
        "type": "string",
        "enum": [
          "spotted",
          "qualified",
          "proposed",
          "won",
          "lost"
        ]
      },
      "Money": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "amount",
          "currency"
        ],
        "properties": {
          "amount": {
            "type": "integer",
            "minimum": 0,
            "description": "In the smallest unit of the currency, such as cents"
          },
          "currency": {
            "type": "string",
            "pattern": "^[A-Z]{3}$",
            "description": "ISO 4217"
          }
        }
      },
      "AnnouncementKind": {
        "type": "string",
        "enum": [
          "planned-maintenance",
          "service-change",
          "terms-change",
          "end-of-service",
          "other"
        ]
      },
      "DraftAnnouncement": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "maintenanceWindow": {
            "type": "string",
            "format": "uuid",
            "nullable": true,
            "description": "What is left out is taken from this maintenance window; kind and title are required without one"
          },
          "replaces": {
            "type": "string",
            "format": "uuid",
            "nullable": true,
            "description": "A withdrawn announcement; what is left out is taken from it, and its maintenance window and customers"
          },
          "kind": {
            "$ref": "#/components/schemas/AnnouncementKind"
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "text": {
            "type": "string",
            "maxLength": 10000,
            "description": "Markdown"
          },
          "entities": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "from": {
            "type": "string",
            "nullable": true,
            "description": "Instant"
          },
          "to": {
            "type": "string",
            "nullable": true,
            "description": "Instant"
          }
        }
      },
      "ChangeAnnouncement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "title"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/AnnouncementKind"
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "text": {
            "type": "string",
            "maxLength": 10000,
            "description": "Markdown"
          },
          "entities": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "from": {
            "type": "string",
            "nullable": true,
            "description": "Instant"
          },
          "to": {
            "type": "string",
            "nullable": true,
            "description": "Instant"
          }
        }
      },
      "DecideRecipient": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "isTold",
          "reason"
        ],
        "properties": {
          "isTold": {
            "type": "boolean"
          },
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          }
        }
      },
      "WithdrawAnnouncement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reason"
        ],
        "properties": {
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000,
            "description": "For the customers who were told, too"
          }
        }
      },
      "DiscardedAnnouncement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          }
        }
      },
      "MailedAnnouncement": {
        "type": "object",
        "additionalProperties": false,
        "description": "To somebody, by contacts or by names",
        "properties": {
          "about": {
            "type": "string",
            "enum": [
              "announcement",
              "withdrawal"
            ],
            "default": "announcement",
            "description": "What the mail said"
          },
          "to": {
            "type": "array",
            "maxItems": 50,
            "description": "Names, as they are known",
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          "contacts": {
            "type": "array",
            "maxItems": 50,
            "description": "Contacts of the customer; the proof names them",
            "items": {
              "type": "string",
              "format": "uuid"
            }
          },
          "at": {
            "type": "string",
            "nullable": true,
            "description": "Instant; now, where it is not said"
          }
        }
      },
      "ObjectToAnnouncement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reason"
        ],
        "properties": {
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          }
        }
      },
      "AnnouncementObjection": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "reason",
          "at",
          "by"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "reason": {
            "type": "string"
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "by": {
            "type": "string"
          }
        }
      },
      "AnnouncementProof": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "how",
          "at",
          "recordedAt",
          "by",
          "to"
        ],
        "properties": {
          "how": {
            "type": "string",
            "enum": [
              "notification",
              "mail"
            ]
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "recordedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "by": {
            "type": "string"
          },
          "to": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "AnnouncementWithdrawal": {
        "type": "object",
        "nullable": true,
        "additionalProperties": false,
        "required": [
          "at",
          "by",
          "reason"
        ],
        "properties": {
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "by": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          }
        }
      },
      "WithdrawalTelling": {
        "type": "object",
        "nullable": true,
        "additionalProperties": false,
        "required": [
          "state",
          "missing",
          "proofs"
        ],
        "properties": {
          "state": {
            "type": "string",
            "enum": [
              "planned",
              "sending",
              "failed",
              "told"
            ]
          },
          "missing": {
            "type": "array",
            "description": "Ways in which the customer was told, and not yet that it was withdrawn",
            "items": {
              "type": "string",
              "enum": [
                "notification",
                "mail"
              ]
            }
          },
          "proofs": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AnnouncementProof"
            }
          }
        }
      },
      "AnnouncementRecipient": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "customerRef",
          "customerTitle",
          "state",
          "concerns",
          "notices",
          "reason",
          "proofs",
          "withdrawal",
          "readAt",
          "readBy",
          "objections"
        ],
        "properties": {
          "customerRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "customerTitle": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "planned",
              "left-out",
              "sending",
              "failed",
              "told"
            ]
          },
          "concerns": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "kind",
                "entityRef",
                "agreementId"
              ],
              "properties": {
                "kind": {
                  "type": "string",
                  "enum": [
                    "owns",
                    "uses",
                    "agreement",
                    "added"
                  ]
                },
                "entityRef": {
                  "type": "string",
                  "nullable": true
                },
                "agreementId": {
                  "type": "string",
                  "nullable": true
                }
              }
            }
          },
          "notices": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "agreementId",
                "agreementTitle",
                "hours",
                "isKept"
              ],
              "properties": {
                "agreementId": {
                  "type": "string",
                  "format": "uuid"
                },
                "agreementTitle": {
                  "type": "string"
                },
                "hours": {
                  "type": "number",
                  "nullable": true,
                  "description": "Null where the agreement excludes no maintenance"
                },
                "isKept": {
                  "type": "boolean",
                  "nullable": true,
                  "description": "As the customer was told, else as if it were told now"
                }
              }
            }
          },
          "reason": {
            "type": "string",
            "nullable": true
          },
          "proofs": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AnnouncementProof"
            }
          },
          "withdrawal": {
            "$ref": "#/components/schemas/WithdrawalTelling"
          },
          "readAt": {
            "type": "string",
            "nullable": true
          },
          "readBy": {
            "type": "string",
            "nullable": true
          },
          "objections": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AnnouncementObjection"
            }
          }
        }
      },
      "Announcement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "etag",
          "state",
          "kind",
          "title",
          "text",
          "entities",
          "from",
          "to",
          "maintenanceWindow",
          "createdAt",
          "createdBy",
          "sentAt",
          "withdrawn",
          "replaces",
          "replacedBy",
          "customers"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "etag": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "draft",
              "sent",
              "withdrawn"
            ]
          },
          "kind": {
            "$ref": "#/components/schemas/AnnouncementKind"
          },
          "title": {
            "type": "string"
          },
          "text": {
            "type": "string",
            "description": "Markdown"
          },
          "entities": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "from": {
            "type": "string",
            "nullable": true
          },
          "to": {
            "type": "string",
            "nullable": true
          },
          "maintenanceWindow": {
            "type": "string",
            "nullable": true
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "createdBy": {
            "type": "string"
          },
          "sentAt": {
            "type": "string",
            "nullable": true
          },
          "withdrawn": {
            "$ref": "#/components/schemas/AnnouncementWithdrawal"
          },
          "replaces": {
            "type": "string",
            "format": "uuid",
            "nullable": true
          },
          "replacedBy": {
            "type": "string",
            "format": "uuid",
            "nullable": true
          },
          "customers": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AnnouncementRecipient"
            }
          }
        }
      },
      "AnnouncementsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Announcement"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "CustomerAnnouncement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "customerRef",
          "kind",
          "title",
          "text",
          "entities",
          "from",
          "to",
          "toldAt",
          "readAt",
          "withdrawn",
          "isReplacement",
          "isReplaced",
          "objections"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "customerRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "kind": {
            "$ref": "#/components/schemas/AnnouncementKind"
          },
          "title": {
            "type": "string"
          },
          "text": {
            "type": "string",
            "description": "Markdown"
          },
          "entities": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "from": {
            "type": "string",
            "nullable": true
          },
          "to": {
            "type": "string",
            "nullable": true
          },
          "toldAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "readAt": {
            "type": "string",
            "nullable": true
          },
          "withdrawn": {
            "$ref": "#/components/schemas/AnnouncementWithdrawal"
          },
          "isReplacement": {
            "type": "boolean"
          },
          "isReplaced": {
            "type": "boolean"
          },
          "objections": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AnnouncementObjection"
            }
          }
        }
      },
      "CustomerAnnouncementsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CustomerAnnouncement"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "WriteOpportunity": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title"
        ],
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "text": {
            "type": "string",
            "maxLength": 10000,
            "description": "Markdown"
          },
          "stage": {
            "$ref": "#/components/schemas/OpportunityStage"
          },
          "value": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Money"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          },
          "services": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "nextStep": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "nextStepDue": {
            "type": "string",
            "nullable": true,
            "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
          }
        }
      },
      "Opportunity": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "customerRef",
          "title",
          "text",
          "stage",
          "value",
          "services",
          "nextStep",
          "nextStepDue",
          "createdAt",
          "createdBy",
          "changedAt",
          "changedBy",
          "etag"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "customerRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "text": {
            "type": "string",
            "maxLength": 10000,
            "description": "Markdown"
          },
          "stage": {
            "$ref": "#/components/schemas/OpportunityStage"
          },
          "value": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Money"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          },
          "services": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "nextStep": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "nextStepDue": {
            "type": "string",
            "nullable": true,
            "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "createdBy": {
            "type": "string"
          },
          "changedAt": {
            "type": "string",
            "nullable": true
          },
          "changedBy": {
            "type": "string",
            "nullable": true
          },
          "etag": {
            "type": "string"
          }
        }
      },
      "OpportunitiesPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Opportunity"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "ReviewState": {
        "type": "string",
        "enum": [
          "planned",
          "held",
          "cancelled"
        ]
      },
      "AgendaKind": {
        "type": "string",
        "enum": [
          "report",
          "missed-target",
          "complaint",
          "satisfaction",
          "requirement",
          "action",
          "agreement-end",
          "improvement",
          "free"
        ]
      },
      "AgendaItem": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "title"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/AgendaKind"
          },
          "about": {
            "type": "string",
            "nullable": true,
            "maxLength": 300
          },
          "title": {
            "$ref": "#/components/schemas/Line"
          },
          "note": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          }
        }
      },
      "AgendaSuggestion": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "about",
          "title",
          "detail",
          "visibility"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/AgendaKind"
          },
          "about": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "detail": {
            "type": "string",
            "nullable": true
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          }
        }
      },
      "WriteDecision": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "text"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "text": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          }
        }
      },
      "OutcomeKind": {
        "type": "string",
        "enum": [
          "action",
          "requirement",
          "improvement",
          "amendment"
        ]
      },
      "ReviewOutcome": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "id",
          "at"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/OutcomeKind"
          },
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "ReviewDecision": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "text",
          "visibility",
          "became"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "text": {
            "type": "string"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "became": {
            "description": "null as long as it led to nothing, and for the customer's side",
            "oneOf": [
              {
                "$ref": "#/components/schemas/ReviewOutcome"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          }
        }
      },
      "ReviewedAgreement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "title": {
            "type": "string",
            "nullable": true
          }
        }
      },
      "CreateReview": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "at",
          "agreements"
        ],
        "properties": {
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "until": {
            "type": "string",
            "nullable": true
          },
          "place": {
            "type": "string",
            "nullable": true,
            "maxLength": 200
          },
          "link": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "participants": {
            "$ref": "#/components/schemas/Participants"
          },
          "agreements": {
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "type": "string",
              "format": "uuid"
            }
          }
        }
      },
      "ChangeReview": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "at",
          "agreements"
        ],
        "properties": {
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "until": {
            "type": "string",
            "nullable": true
          },
          "place": {
            "type": "string",
            "nullable": true,
            "maxLength": 200
          },
          "link": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "participants": {
            "$ref": "#/components/schemas/Participants"
          },
          "agreements": {
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "type": "string",
              "format": "uuid"
            }
          },
          "agenda": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/AgendaItem"
            }
          },
          "isAgendaShared": {
            "type": "boolean"
          },
          "notes": {
            "type": "string",
            "maxLength": 20000
          },
          "minutes": {
            "type": "string",
            "maxLength": 20000
          },
          "minutesVisibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "decisions": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/WriteDecision"
            }
          }
        }
      },
      "ReviewHead": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "etag",
          "customerRef",
          "customerTitle",
          "state",
          "agreements",
          "at",
          "until",
          "place",
          "link",
          "participants",
          "interactionId"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "etag": {
            "type": "string"
          },
          "customerRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "customerTitle": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/ReviewState"
          },
          "agreements": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReviewedAgreement"
            }
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "until": {
            "type": "string",
            "nullable": true
          },
          "place": {
            "type": "string",
            "nullable": true,
            "maxLength": 200
          },
          "link": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "participants": {
            "$ref": "#/components/schemas/Participants"
          },
          "interactionId": {
            "type": "string",
            "nullable": true,
            "format": "uuid"
          }
        }
      },
      "Review": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "etag",
          "customerRef",
          "customerTitle",
          "state",
          "agreements",
          "at",
          "until",
          "place",
          "link",
          "participants",
          "agenda",
          "isAgendaShared",
          "notes",
          "minutes",
          "minutesVisibility",
          "decisions",
          "interactionId",
          "cancelReason",
          "createdAt",
          "createdBy",
          "changedAt",
          "changedBy"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "etag": {
            "type": "string"
          },
          "customerRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "customerTitle": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/ReviewState"
          },
          "agreements": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReviewedAgreement"
            }
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "until": {
            "type": "string",
            "nullable": true
          },
          "place": {
            "type": "string",
            "nullable": true,
            "maxLength": 200
          },
          "link": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "participants": {
            "$ref": "#/components/schemas/Participants"
          },
          "agenda": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AgendaItem"
            }
          },
          "isAgendaShared": {
            "type": "boolean"
          },
          "notes": {
            "type": "string",
            "nullable": true
          },
          "minutes": {
            "type": "string"
          },
          "minutesVisibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "decisions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReviewDecision"
            }
          },
          "interactionId": {
            "type": "string",
            "nullable": true,
            "format": "uuid"
          },
          "cancelReason": {
            "type": "string",
            "nullable": true
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "createdBy": {
            "type": "string"
          },
          "changedAt": {
            "type": "string",
            "nullable": true
          },
          "changedBy": {
            "type": "string",
            "nullable": true
          }
        }
      },
      "ReviewsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReviewHead"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "DueReview": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "agreementId",
          "agreementTitle",
          "customerRef",
          "customerTitle",
          "everyMonths",
          "lastHeldOn",
          "dueOn",
          "isOverdue",
          "planned"
        ],
        "properties": {
          "agreementId": {
            "type": "string",
            "format": "uuid"
          },
          "agreementTitle": {
            "type": "string"
          },
          "customerRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "customerTitle": {
            "type": "string"
          },
          "everyMonths": {
            "type": "integer",
            "minimum": 1,
            "maximum": 36
          },
          "lastHeldOn": {
            "type": "string",
            "nullable": true
          },
          "dueOn": {
            "$ref": "#/components/schemas/Date"
          },
          "isOverdue": {
            "type": "boolean"
          },
          "planned": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/PlannedReview"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          }
        }
      },
      "PlannedReview": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "DueReviewsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DueReview"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "Become": {
        "oneOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "action"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "action"
                ]
              },
              "action": {
                "$ref": "#/components/schemas/CreateAction"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "requirement"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "requirement"
                ]
              },
              "requirement": {
                "$ref": "#/components/schemas/CreateRequirement"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "improvement"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "improvement"
                ]
              },
              "improvement": {
                "$ref": "#/components/schemas/CreateImprovement"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "agreementId"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "amendment"
                ]
              },
              "agreementId": {
                "type": "string",
                "format": "uuid"
              }
            }
          }
        ]
      },
      "ImprovementState": {
        "type": "string",
        "enum": [
          "proposed",
          "agreed",
          "in-progress",
          "done",
          "dropped"
        ]
      },
      "ImprovementOrigin": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "id"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "review",
              "report",
              "opportunity"
            ]
          },
          "id": {
            "type": "string",
            "format": "uuid"
          }
        }
      },
      "CreateImprovement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title"
        ],
        "properties": {
          "title": {
            "$ref": "#/components/schemas/Line"
          },
          "text": {
            "$ref": "#/components/schemas/Markdown"
          },
          "owner": {
            "type": "string",
            "nullable": true
          },
          "due": {
            "type": "string",
            "nullable": true,
            "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
          },
          "targetId": {
            "type": "string",
            "nullable": true,
            "format": "uuid"
          },
          "expected": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "expectedFigure": {
            "type": "string",
            "nullable": true,
            "maxLength": 200
          },
          "result": {
            "type": "string",
            "nullable": true,
            "maxLength": 10000
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "origin": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/ImprovementOrigin"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          }
        }
      },
      "ChangeImprovement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "visibility"
        ],
        "properties": {
          "title": {
            "$ref": "#/components/schemas/Line"
          },
          "text": {
            "$ref": "#/components/schemas/Markdown"
          },
          "owner": {
            "type": "string",
            "nullable": true
          },
          "due": {
            "type": "string",
            "nullable": true,
            "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
          },
          "targetId": {
            "type": "string",
            "nullable": true,
            "format": "uuid"
          },
          "expected": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "expectedFigure": {
            "type": "string",
            "nullable": true,
            "maxLength": 200
          },
          "result": {
            "type": "string",
            "nullable": true,
            "maxLength": 10000
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          }
        }
      },
      "Improvement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "etag",
          "customerRef",
          "customerTitle",
          "title",
          "text",
          "owner",
          "due",
          "state",
          "dropReason",
          "target",
          "expected",
          "expectedFigure",
          "result",
          "visibility",
          "origin",
          "endedAt",
          "createdAt",
          "createdBy",
          "changedAt",
          "changedBy"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "etag": {
            "type": "string"
          },
          "customerRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "customerTitle": {
            "type": "string"
          },
          "title": {
            "$ref": "#/components/schemas/Line"
          },
          "text": {
            "$ref": "#/components/schemas/Markdown"
          },
          "owner": {
            "type": "string",
            "nullable": true
          },
          "due": {
            "type": "string",
            "nullable": true,
            "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
          },
          "state": {
            "$ref": "#/components/schemas/ImprovementState"
          },
          "dropReason": {
            "type": "string",
            "nullable": true
          },
          "target": {
            "description": "null where it helps none, or one that the caller may not see",
            "oneOf": [
              {
                "$ref": "#/components/schemas/AnsweringTarget"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          },
          "expected": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "expectedFigure": {
            "type": "string",
            "nullable": true,
            "maxLength": 200
          },
          "result": {
            "type": "string",
            "nullable": true,
            "maxLength": 10000
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "origin": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/ImprovementOrigin"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          },
          "endedAt": {
            "type": "string",
            "nullable": true
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "createdBy": {
            "type": "string"
          },
          "changedAt": {
            "type": "string",
            "nullable": true
          },
          "changedBy": {
            "type": "string",
            "nullable": true
          }
        }
      },
      "ImprovementsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Improvement"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "CreateIndicator": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "name",
          "stream"
        ],
        "properties": {
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "name": {
            "type": "string",
            "maxLength": 63
          },
          "stream": {
            "$ref": "#/components/schemas/Stream"
          },
          "unit": {
            "type": "string",
            "nullable": true,
            "minLength": 1,
            "maxLength": 64
          },
          "title": {
            "type": "string",
            "nullable": true,
            "minLength": 1,
            "maxLength": 200
          },
          "whereNothingReported": {
            "type": "string",
            "nullable": true,
            "enum": [
              "up",
              "unknown",
              null
            ],
            "description": "Required for states"
          },
          "perCustomer": {
            "type": "boolean",
            "default": false
          }
        }
      },
      "Indicator": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "ref",
          "entityRef",
          "name",
          "title",
          "stream",
          "unit",
          "whereNothingReported",
          "perCustomer",
          "bucketSeconds",
          "etag"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "ref": {
            "$ref": "#/components/schemas/IndicatorRef"
          },
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "name": {
            "type": "string"
          },
          "title": {
            "type": "string",
            "nullable": true
          },
          "stream": {
            "$ref": "#/components/schemas/Stream"
          },
          "unit": {
            "type": "string",
            "nullable": true
          },
          "whereNothingReported": {
            "type": "string",
            "nullable": true,
            "enum": [
              "up",
              "unknown",
              null
            ]
          },
          "perCustomer": {
            "type": "boolean"
          },
          "bucketSeconds": {
            "type": "integer",
            "nullable": true,
            "minimum": 1,
            "maximum": 86400,
            "description": "Of counts and values: the width of every bucket, once there is one"
          },
          "etag": {
            "type": "string"
          }
        }
      },
      "IndicatorsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Indicator"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "UnagreedCounts": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "indicators",
          "services",
          "unreviewed"
        ],
        "properties": {
          "indicators": {
            "type": "integer",
            "minimum": 0,
            "description": "That no target measures in what is in force, signed, on offer or being written"
          },
          "services": {
            "type": "integer",
            "minimum": 0,
            "description": "A service counts once for each customer"
          },
          "unreviewed": {
            "type": "integer",
            "minimum": 0,
            "description": "Agreements in force that `withoutReview` lists"
          }
        }
      },
      "UnagreedService": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "customerRef",
          "link"
        ],
        "properties": {
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "customerRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "link": {
            "type": "string",
            "enum": [
              "owns",
              "uses"
            ]
          }
        }
      },
      "UnagreedServicesPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/UnagreedService"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "StateFact": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "state",
          "from",
          "to"
        ],
        "properties": {
          "id": {
            "type": "string",
            "nullable": true,
            "minLength": 1,
            "maxLength": 255
          },
          "state": {
            "type": "string",
            "enum": [
              "down",
              "degraded",
              "unknown",
              "up"
            ]
          },
          "from": {
            "$ref": "#/components/schemas/Instant"
          },
          "to": {
            "type": "string",
            "nullable": true,
            "description": "null while it is still going on"
          },
          "customer": {
            "type": "string",
            "nullable": true,
            "description": "The only customer concerned; null for all"
          },
          "note": {
            "type": "string",
            "nullable": true,
            "maxLength": 1000,
            "description": "For the provider only"
          },
          "publicNote": {
            "type": "string",
            "nullable": true,
            "maxLength": 1000,
            "description": "For customers too"
          },
          "cause": {
            "type": "string",
            "nullable": true,
            "maxLength": 64
          }
        }
      },
      "CountFact": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "start",
          "seconds",
          "good",
          "total"
        ],
        "properties": {
          "start": {
            "$ref": "#/components/schemas/Instant"
          },
          "seconds": {
            "$ref": "#/components/schemas/BucketSeconds"
          },
          "good": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "description": "At most total"
          },
          "total": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "customer": {
            "type": "string",
            "nullable": true
          }
        }
      },
      "ValueFact": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "start",
          "seconds",
          "value"
        ],
        "properties": {
          "start": {
            "$ref": "#/components/schemas/Instant"
          },
          "seconds": {
            "$ref": "#/components/schemas/BucketSeconds"
          },
          "value": {
            "type": "number"
          },
          "customer": {
            "type": "string",
            "nullable": true
          }
        }
      },
      "BucketSeconds": {
        "type": "integer",
        "minimum": 1,
        "maximum": 86400,
        "description": "The width of the bucket, the same for all of one indicator"
      },
      "CaseFact": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "opened"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "category": {
            "type": "string",
            "nullable": true,
            "maxLength": 64,
            "description": "Such as P1"
          },
          "opened": {
            "$ref": "#/components/schemas/Instant"
          },
          "responded": {
            "type": "string",
            "nullable": true
          },
          "resolved": {
            "type": "string",
            "nullable": true,
            "description": "The last resolution; null while it is open"
          },
          "pauses": {
            "type": "array",
            "nullable": true,
            "maxItems": 500,
            "description": "Time in which the clock stands",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "from",
                "to"
              ],
              "properties": {
                "from": {
                  "$ref": "#/components/schemas/Instant"
                },
                "to": {
                  "type": "string",
                  "nullable": true
                }
              }
            }
          },
          "reopened": {
            "type": "array",
            "nullable": true,
            "maxItems": 500,
            "description": "In the order of time",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "resolvedAt",
                "reopenedAt"
              ],
              "properties": {
                "resolvedAt": {
                  "$ref": "#/components/schemas/Instant"
                },
                "reopenedAt": {
                  "$ref": "#/components/schemas/Instant"
                }
              }
            }
          },
          "customer": {
            "type": "string",
            "nullable": true,
            "description": "The only customer concerned; null for all"
          }
        }
      },
      "MeasurementsBatch": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "indicator"
        ],
        "properties": {
          "indicator": {
            "$ref": "#/components/schemas/IndicatorRef"
          },
          "states": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "$ref": "#/components/schemas/StateFact"
            }
          },
          "counts": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "$ref": "#/components/schemas/CountFact"
            }
          },
          "values": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "$ref": "#/components/schemas/ValueFact"
            }
          },
          "cases": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "$ref": "#/components/schemas/CaseFact"
            }
          },
          "withdraw": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "oneOf": [
                {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 255,
                  "description": "The id of a state or case"
                },
                {
                  "type": "object",
                  "description": "A state without id",
                  "additionalProperties": false,
                  "required": [
                    "from"
                  ],
                  "properties": {
                    "from": {
                      "$ref": "#/components/schemas/Instant"
                    },
                    "customer": {
                      "type": "string",
                      "nullable": true
                    }
                  }
                },
                {
                  "type": "object",
                  "description": "A bucket",
                  "additionalProperties": false,
                  "required": [
                    "start"
                  ],
                  "properties": {
                    "start": {
                      "$ref": "#/components/schemas/Instant"
                    },
                    "customer": {
                      "type": "string",
                      "nullable": true
                    }
                  }
                }
              ]
            }
          }
        }
      },
      "Measurement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "stream",
          "fact"
        ],
        "properties": {
          "stream": {
            "$ref": "#/components/schemas/Stream"
          },
          "fact": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/StateFact"
              },
              {
                "$ref": "#/components/schemas/CountFact"
              },
              {
                "$ref": "#/components/schemas/ValueFact"
              },
              {
                "$ref": "#/components/schemas/CaseFact"
              }
            ]
          }
        }
      },
      "MeasurementsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Measurement"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "Revoke": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reason"
        ],
        "properties": {
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          }
        }
      },
      "Revocation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "at",
          "by",
          "reason"
        ],
        "properties": {
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "by": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          }
        }
      },
      "FactName": {
        "description": "The id of a state or case; a state's start; or a bucket's",
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "from": {
            "$ref": "#/components/schemas/Instant"
          },
          "start": {
            "$ref": "#/components/schemas/Instant"
          },
          "customer": {
            "type": "string",
            "nullable": true
          }
        }
      },
      "CreateCorrection": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "indicator",
          "reason"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "override",
              "withdraw",
              "replace"
            ],
            "description": "An override states what a service was in an interval (from, to, state). A withdrawal names a fact of any stream. A replacement is a count, a value or a case with the key of a fact."
          },
          "indicator": {
            "$ref": "#/components/schemas/IndicatorRef"
          },
          "from": {
            "$ref": "#/components/schemas/Instant"
          },
          "to": {
            "$ref": "#/components/schemas/Instant"
          },
          "state": {
            "type": "string",
            "enum": [
              "down",
              "degraded",
              "unknown",
              "up"
            ]
          },
          "fact": {
            "$ref": "#/components/schemas/FactName"
          },
          "count": {
            "$ref": "#/components/schemas/CountFact"
          },
          "value": {
            "$ref": "#/components/schemas/ValueFact"
          },
          "case": {
            "$ref": "#/components/schemas/CaseFact"
          },
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          },
          "evidence": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "approvedBy": {
            "type": "string",
            "nullable": true,
            "description": "Full entity reference of somebody else than who corrects"
          }
        }
      },
      "Correction": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "kind",
          "indicator",
          "reason",
          "evidence",
          "approvedBy",
          "createdAt",
          "createdBy",
          "revoked"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "kind": {
            "type": "string",
            "enum": [
              "override",
              "withdraw",
              "replace"
            ]
          },
          "indicator": {
            "$ref": "#/components/schemas/IndicatorRef"
          },
          "from": {
            "$ref": "#/components/schemas/Instant"
          },
          "to": {
            "$ref": "#/components/schemas/Instant"
          },
          "state": {
            "type": "string",
            "enum": [
              "down",
              "degraded",
              "unknown",
              "up"
            ]
          },
          "fact": {
            "$ref": "#/components/schemas/FactName"
          },
          "count": {
            "$ref": "#/components/schemas/CountFact"
          },
          "value": {
            "$ref": "#/components/schemas/ValueFact"
          },
          "case": {
            "$ref": "#/components/schemas/CaseFact"
          },
          "reason": {
            "type": "string"
          },
          "evidence": {
            "type": "string",
            "nullable": true
          },
          "approvedBy": {
            "type": "string",
            "nullable": true,
            "description": "null: not counter-approved"
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "createdBy": {
            "type": "string"
          },
          "revoked": {
            "description": "null while it is in force",
            "oneOf": [
              {
                "$ref": "#/components/schemas/Revocation"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          }
        }
      },
      "CorrectionsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Correction"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "CreateReportedResult": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "targetId",
          "period",
          "attained",
          "reportedBy"
        ],
        "properties": {
          "targetId": {
            "type": "string",
            "format": "uuid"
          },
          "period": {
            "type": "string",
            "description": "Label of one of the target's own periods, such as 2026-10"
          },
          "attained": {
            "type": "number",
            "minimum": 0,
            "description": "Percent, or the value of a target that is no ratio"
          },
          "reportedBy": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "reason": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "evidence": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          }
        }
      },
      "ReportedResult": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "agreementId",
          "targetId",
          "period",
          "attained",
          "reportedBy",
          "reason",
          "evidence",
          "createdAt",
          "createdBy",
          "revoked"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "agreementId": {
            "type": "string",
            "format": "uuid"
          },
          "targetId": {
            "type": "string",
            "format": "uuid"
          },
          "period": {
            "type": "string"
          },
          "attained": {
            "type": "number"
          },
          "reportedBy": {
            "type": "string"
          },
          "reason": {
            "type": "string",
            "nullable": true
          },
          "evidence": {
            "type": "string",
            "nullable": true
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "createdBy": {
            "type": "string"
          },
          "revoked": {
            "description": "null while it is in force",
            "oneOf": [
              {
                "$ref": "#/components/schemas/Revocation"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          }
        }
      },
      "ReportedResultsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReportedResult"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "IngestResult": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "stored",
          "replaced",
          "unchanged",
          "withdrawn"
        ],
        "properties": {
          "stored": {
            "$ref": "#/components/schemas/Count"
          },
          "replaced": {
            "$ref": "#/components/schemas/Count"
          },
          "unchanged": {
            "$ref": "#/components/schemas/Count"
          },
          "withdrawn": {
            "$ref": "#/components/schemas/Count"
          }
        }
      },
      "Import": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "indicator",
          "stream",
          "state",
          "dryRun",
          "rowsRead",
          "rowsStored",
          "result",
          "problems",
          "startedAt",
          "finishedAt",
          "startedBy"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "indicator": {
            "$ref": "#/components/schemas/IndicatorRef"
          },
          "stream": {
            "$ref": "#/components/schemas/Stream"
          },
          "state": {
            "type": "string",
            "enum": [
              "staging",
              "storing",
              "done",
              "refused",
              "failed"
            ],
            "description": "While staging, rows are read and put aside; from storing on all of them are visible. Of a refused or failed import nothing was stored."
          },
          "dryRun": {
            "type": "boolean"
          },
          "rowsRead": {
            "$ref": "#/components/schemas/Count"
          },
          "rowsStored": {
            "$ref": "#/components/schemas/Count"
          },
          "result": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/IngestResult"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          },
          "problems": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/ErrorDetail"
            }
          },
          "startedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "finishedAt": {
            "type": "string",
            "nullable": true,
            "maxLength": 40
          },
          "startedBy": {
            "type": "string"
          }
        }
      },
      "ImportsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Import"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "Window": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "from",
          "to"
        ],
        "properties": {
          "from": {
            "type": "string",
            "pattern": "^\\d{2}:\\d{2}$"
          },
          "to": {
            "type": "string",
            "pattern": "^\\d{2}:\\d{2}$"
          }
        }
      },
      "WeekdayWindow": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "days",
          "from",
          "to"
        ],
        "properties": {
          "days": {
            "type": "array",
            "minItems": 1,
            "items": {
              "type": "string",
              "enum": [
                "mon",
                "tue",
                "wed",
                "thu",
                "fri",
                "sat",
                "sun"
              ]
            }
          },
          "from": {
            "type": "string",
            "pattern": "^\\d{2}:\\d{2}$"
          },
          "to": {
            "type": "string",
            "pattern": "^\\d{2}:\\d{2}$"
          }
        }
      },
      "ServiceCalendar": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "hours"
        ],
        "properties": {
          "hours": {
            "oneOf": [
              {
                "type": "string",
                "enum": [
                  "24x7"
                ]
              },
              {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/WeekdayWindow"
                }
              }
            ]
          },
          "holidays": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Date"
            }
          },
          "exceptions": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "date",
                "hours"
              ],
              "properties": {
                "date": {
                  "$ref": "#/components/schemas/Date"
                },
                "hours": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Window"
                  }
                }
              }
            }
          },
          "name": {
            "type": "string",
            "description": "The stored calendar that it was taken from; absent where the hours are the agreement's own"
          },
          "version": {
            "type": "integer",
            "nullable": true,
            "description": "Of that calendar; null in a draft that takes the newest when it is offered"
          }
        }
      },
      "CalendarPurpose": {
        "type": "string",
        "enum": [
          "service-hours",
          "support-hours"
        ]
      },
      "CreateCalendar": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "title",
          "hours"
        ],
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 63
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "description": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "purpose": {
            "$ref": "#/components/schemas/CalendarPurpose"
          },
          "hours": {
            "oneOf": [
              {
                "type": "string",
                "enum": [
                  "24x7"
                ]
              },
              {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/WeekdayWindow"
                }
              }
            ]
          },
          "holidays": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "date",
                "name"
              ],
              "properties": {
                "date": {
                  "$ref": "#/components/schemas/Date"
                },
                "name": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "region": {
                  "type": "string",
                  "nullable": true,
                  "description": "The country and region that it was taken from"
                }
              }
            }
          },
          "exceptions": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "date",
                "hours"
              ],
              "properties": {
                "date": {
                  "$ref": "#/components/schemas/Date"
                },
                "hours": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Window"
                  }
                },
                "name": {
                  "type": "string",
                  "nullable": true,
                  "maxLength": 200
                }
              }
            }
          },
          "validFrom": {
            "type": "string",
            "nullable": true,
            "description": "From this date on it counts in agreements that follow the calendar"
          },
          "note": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000,
            "description": "Why there is a new version"
          }
        }
      },
      "CreateCalendarVersion": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "hours"
        ],
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "description": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "purpose": {
            "$ref": "#/components/schemas/CalendarPurpose"
          },
          "hours": {
            "oneOf": [
              {
                "type": "string",
                "enum": [
                  "24x7"
                ]
              },
              {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/WeekdayWindow"
                }
              }
            ]
          },
          "holidays": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "date",
                "name"
              ],
              "properties": {
                "date": {
                  "$ref": "#/components/schemas/Date"
                },
                "name": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "region": {
                  "type": "string",
                  "nullable": true,
                  "description": "The country and region that it was taken from"
                }
              }
            }
          },
          "exceptions": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "date",
                "hours"
              ],
              "properties": {
                "date": {
                  "$ref": "#/components/schemas/Date"
                },
                "hours": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Window"
                  }
                },
                "name": {
                  "type": "string",
                  "nullable": true,
                  "maxLength": 200
                }
              }
            }
          },
          "validFrom": {
            "type": "string",
            "nullable": true,
            "description": "From this date on it counts in agreements that follow the calendar"
          },
          "note": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000,
            "description": "Why there is a new version"
          }
        }
      },
      "CalendarVersionHead": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "version",
          "validFrom",
          "storedAt",
          "storedBy",
          "note"
        ],
        "properties": {
          "version": {
            "$ref": "#/components/schemas/Version"
          },
          "validFrom": {
            "$ref": "#/components/schemas/Date"
          },
          "storedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "storedBy": {
            "type": "string",
            "nullable": true,
            "description": "Null for a customer's side"
          },
          "note": {
            "type": "string",
            "nullable": true
          }
        }
      },
      "NamedCalendar": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "etag",
          "version",
          "validFrom",
          "storedAt",
          "storedBy",
          "note",
          "title",
          "description",
          "purpose",
          "hours",
          "holidays",
          "exceptions",
          "versions"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "etag": {
            "type": "string"
          },
          "version": {
            "$ref": "#/components/schemas/Version"
          },
          "validFrom": {
            "$ref": "#/components/schemas/Date"
          },
          "storedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "storedBy": {
            "type": "string",
            "nullable": true,
            "description": "Null for a customer's side"
          },
          "note": {
            "type": "string",
            "nullable": true
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string",
            "nullable": true
          },
          "purpose": {
            "$ref": "#/components/schemas/CalendarPurpose"
          },
          "hours": {
            "oneOf": [
              {
                "type": "string",
                "enum": [
                  "24x7"
                ]
              },
              {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/WeekdayWindow"
                }
              }
            ]
          },
          "holidays": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "date",
                "name",
                "region"
              ],
              "properties": {
                "date": {
                  "$ref": "#/components/schemas/Date"
                },
                "name": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "region": {
                  "type": "string",
                  "nullable": true,
                  "description": "The country and region that it was taken from"
                }
              }
            }
          },
          "exceptions": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "date",
                "hours",
                "name"
              ],
              "properties": {
                "date": {
                  "$ref": "#/components/schemas/Date"
                },
                "hours": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Window"
                  }
                },
                "name": {
                  "type": "string",
                  "nullable": true,
                  "maxLength": 200
                }
              }
            }
          },
          "versions": {
            "type": "array",
            "description": "Newest first",
            "items": {
              "$ref": "#/components/schemas/CalendarVersionHead"
            }
          }
        }
      },
      "CalendarsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/NamedCalendar"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "CalendarUsesPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "agreementId",
                "agreementTitle",
                "agreementVersion",
                "state",
                "calendarVersion",
                "follows"
              ],
              "properties": {
                "agreementId": {
                  "type": "string",
                  "format": "uuid"
                },
                "agreementTitle": {
                  "type": "string"
                },
                "agreementVersion": {
                  "$ref": "#/components/schemas/Version"
                },
                "state": {
                  "$ref": "#/components/schemas/VersionState"
                },
                "calendarVersion": {
                  "type": "integer",
                  "nullable": true,
                  "description": "Null in a draft that takes the newest when it is offered"
                },
                "follows": {
                  "type": "boolean"
                }
              }
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "CalendarMonth": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "version",
          "month",
          "timeZone",
          "days"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "version": {
            "$ref": "#/components/schemas/Version"
          },
          "month": {
            "type": "string"
          },
          "timeZone": {
            "type": "string"
          },
          "days": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "date",
                "hours",
                "from",
                "name",
                "serviceSeconds"
              ],
              "properties": {
                "date": {
                  "$ref": "#/components/schemas/Date"
                },
                "hours": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Window"
                  }
                },
                "from": {
                  "type": "string",
                  "enum": [
                    "week",
                    "holiday",
                    "exception"
                  ]
                },
                "name": {
                  "type": "string",
                  "nullable": true
                },
                "serviceSeconds": {
                  "$ref": "#/components/schemas/Count"
                }
              }
            }
          }
        }
      },
      "CalendarFile": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ics",
          "years"
        ],
        "properties": {
          "ics": {
            "type": "string",
            "minLength": 1
          },
          "years": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "from",
              "to"
            ],
            "properties": {
              "from": {
                "type": "integer"
              },
              "to": {
                "type": "integer"
              }
            }
          }
        }
      },
      "Holiday": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "date",
          "name"
        ],
        "properties": {
          "date": {
            "$ref": "#/components/schemas/Date"
          },
          "name": {
            "type": "string"
          }
        }
      },
      "Holidays": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Holiday"
            }
          }
        }
      },
      "HolidayRegions": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "code",
                "name"
              ],
              "properties": {
                "code": {
                  "type": "string"
                },
                "name": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "CalendarImport": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "holidays",
          "ignored"
        ],
        "properties": {
          "holidays": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Holiday"
            }
          },
          "ignored": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "summary",
                "reason"
              ],
              "properties": {
                "summary": {
                  "type": "string"
                },
                "reason": {
                  "type": "string",
                  "enum": [
                    "cancelled",
                    "has-time-of-day",
                    "outside-years"
                  ]
                }
              }
            }
          }
        }
      },
      "CalendarInput": {
        "oneOf": [
          {
            "type": "string",
            "description": "24x7, or a stored calendar such as office-hours (its newest version at the offer) or office-hours@3"
          },
          {
            "$ref": "#/components/schemas/ServiceCalendar"
          }
        ]
      },
      "Objective": {
        "oneOf": [
          {
            "$ref": "#/components/schemas/AvailabilityObjective"
          },
          {
            "$ref": "#/components/schemas/OutageCountObjective"
          },
          {
            "$ref": "#/components/schemas/LongestOutageObjective"
          },
          {
            "$ref": "#/components/schemas/SuccessRatioObjective"
          },
          {
            "$ref": "#/components/schemas/ValueSlicesObjective"
          },
          {
            "$ref": "#/components/schemas/MeanObjective"
          },
          {
            "$ref": "#/components/schemas/CasesInTimeObjective"
          }
        ]
      },
      "AvailabilityObjective": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "atLeast"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "availability"
            ]
          },
          "atLeast": {
            "$ref": "#/components/schemas/Percent"
          },
          "degradedWeight": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "default": 0
          },
          "minimumOutageSeconds": {
            "type": "integer",
            "minimum": 0,
            "maximum": 86400,
            "default": 0
          }
        }
      },
      "OutageCountObjective": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "atMost"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "outage-count"
            ]
          },
          "atMost": {
            "type": "integer",
            "minimum": 0
          },
          "degradedWeight": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "default": 0
          },
          "minimumOutageSeconds": {
            "type": "integer",
            "minimum": 0,
            "maximum": 86400,
            "default": 0
          }
        }
      },
      "LongestOutageObjective": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "atMostSeconds"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "longest-outage"
            ]
          },
          "atMostSeconds": {
            "type": "integer",
            "minimum": 0
          },
          "minimumOutageSeconds": {
            "type": "integer",
            "minimum": 0,
            "maximum": 86400,
            "default": 0
          }
        }
      },
      "SuccessRatioObjective": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "atLeast"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "success-ratio"
            ]
          },
          "atLeast": {
            "$ref": "#/components/schemas/Percent"
          }
        }
      },
      "ValueSlicesObjective": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "slice",
          "atLeast"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "value-slices"
            ]
          },
          "slice": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "op",
              "value"
            ],
            "properties": {
              "op": {
                "type": "string",
                "enum": [
                  "lte",
                  "gte",
                  "lt",
                  "gt"
                ]
              },
              "value": {
                "type": "number"
              }
            }
          },
          "sliceSeconds": {
            "type": "integer",
            "minimum": 1,
            "maximum": 86400,
            "nullable": true
          },
          "atLeast": {
            "$ref": "#/components/schemas/Percent"
          }
        }
      },
      "MeanObjective": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "op",
          "value"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "mean"
            ]
          },
          "op": {
            "type": "string",
            "enum": [
              "lte",
              "gte",
              "lt",
              "gt"
            ]
          },
          "value": {
            "type": "number"
          },
          "minimum": {
            "type": "integer",
            "minimum": 1,
            "default": 1
          }
        }
      },
      "CasesInTimeObjective": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "measure",
          "withinSeconds",
          "atLeast"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "cases-in-time"
            ]
          },
          "measure": {
            "type": "string",
            "enum": [
              "response",
              "resolution"
            ]
          },
          "withinSeconds": {
            "type": "integer",
            "minimum": 0
          },
          "atLeast": {
            "$ref": "#/components/schemas/Percent"
          },
          "category": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "nullable": true
          },
          "openOverdueCounts": {
            "type": "boolean",
            "default": true
          },
          "orAtMostMissed": {
            "type": "integer",
            "minimum": 0,
            "nullable": true
          }
        }
      },
      "Provider": {
        "oneOf": [
          {
            "$ref": "#/components/schemas/EntityRef"
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "supplier"
            ],
            "properties": {
              "supplier": {
                "type": "string",
                "minLength": 1,
                "maxLength": 200
              }
            }
          }
        ]
      },
      "TargetPeriod": {
        "oneOf": [
          {
            "type": "string",
            "enum": [
              "week",
              "month",
              "quarter",
              "year"
            ]
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "rollingDays"
            ],
            "properties": {
              "rollingDays": {
                "type": "integer",
                "minimum": 1,
                "maximum": 366
              }
            }
          }
        ]
      },
      "TargetDraft": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "indicator",
          "objective",
          "period"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "indicator": {
            "$ref": "#/components/schemas/IndicatorRef"
          },
          "objective": {
            "$ref": "#/components/schemas/Objective"
          },
          "period": {
            "$ref": "#/components/schemas/TargetPeriod"
          },
          "calendar": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/CalendarInput"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          },
          "noData": {
            "type": "string",
            "enum": [
              "exclude",
              "good",
              "bad"
            ],
            "default": "exclude"
          },
          "coverageFloor": {
            "type": "number",
            "minimum": 0,
            "maximum": 100,
            "default": 90
          },
          "warnAtBudgetConsumed": {
            "type": "number",
            "minimum": 0,
            "maximum": 100,
            "default": 75
          },
          "commitment": {
            "$ref": "#/components/schemas/Commitment"
          },
          "trialUntil": {
            "$ref": "#/components/schemas/Date"
          },
          "description": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          },
          "credits": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/CreditBand"
            }
          }
        }
      },
      "DeclareExclusion": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "from",
          "to",
          "ground",
          "reason"
        ],
        "properties": {
          "from": {
            "$ref": "#/components/schemas/Instant"
          },
          "to": {
            "$ref": "#/components/schemas/Instant"
          },
          "ground": {
            "$ref": "#/components/schemas/ExclusionGround"
          },
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          },
          "evidence": {
            "type": "string",
            "nullable": true,
            "minLength": 1,
            "maxLength": 2000
          },
          "targets": {
            "type": "array",
            "nullable": true,
            "minItems": 1,
            "maxItems": 100,
            "description": "Ids of the targets that it is about; without it all of the agreement",
            "items": {
              "type": "string",
              "format": "uuid"
            }
          }
        }
      },
      "ExclusionAgreed": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "evidence": {
            "type": "string",
            "nullable": true,
            "minLength": 1,
            "maxLength": 2000
          }
        }
      },
      "ExclusionReason": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reason"
        ],
        "properties": {
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          },
          "evidence": {
            "type": "string",
            "nullable": true,
            "minLength": 1,
            "maxLength": 2000
          }
        }
      },
      "ExclusionWord": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "at",
          "by",
          "reason",
          "evidence"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "approved",
              "agreed",
              "objected",
              "revoked"
            ]
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "by": {
            "type": "string",
            "nullable": true
          },
          "reason": {
            "type": "string",
            "nullable": true
          },
          "evidence": {
            "type": "string",
            "nullable": true
          }
        }
      },
      "Exclusion": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "etag",
          "agreementId",
          "agreementVersion",
          "from",
          "to",
          "ground",
          "reason",
          "evidence",
          "targets",
          "approval",
          "state",
          "counterApproved",
          "disputed",
          "declaredAt",
          "declaredBy",
          "words"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "etag": {
            "type": "string"
          },
          "agreementId": {
            "type": "string",
            "format": "uuid"
          },
          "agreementVersion": {
            "$ref": "#/components/schemas/Version"
          },
          "from": {
            "$ref": "#/components/schemas/Instant"
          },
          "to": {
            "$ref": "#/components/schemas/Instant"
          },
          "ground": {
            "$ref": "#/components/schemas/ExclusionGround"
          },
          "reason": {
            "type": "string",
            "nullable": true,
            "description": "Null for a customer that is covered besides"
          },
          "evidence": {
            "type": "string",
            "nullable": true
          },
          "targets": {
            "type": "array",
            "nullable": true,
            "items": {
              "type": "string",
              "format": "uuid"
            }
          },
          "approval": {
            "$ref": "#/components/schemas/ExclusionApproval"
          },
          "state": {
            "type": "string",
            "description": "Waits for who must approve it; counts; or counts no more",
            "enum": [
              "proposed",
              "counts",
              "revoked"
            ]
          },
          "counterApproved": {
            "type": "boolean",
            "description": "Somebody else than who declared it approved it or agreed"
          },
          "disputed": {
            "type": "boolean",
            "nullable": true,
            "description": "The customer's last word was an objection"
          },
          "declaredAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "declaredBy": {
            "type": "string",
            "nullable": true
          },
          "words": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExclusionWord"
            }
          }
        }
      },
      "ExclusionsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Exclusion"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "OneOffSchedule": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "from",
          "to"
        ],
        "properties": {
          "from": {
            "$ref": "#/components/schemas/Instant"
          },
          "to": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "RecurringSchedule": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "firstStart",
          "timeZone",
          "durationSeconds",
          "rrule"
        ],
        "properties": {
          "firstStart": {
            "type": "string",
            "description": "Local time such as 2026-11-01T02:00:00; one of the starts that the rule gives"
          },
          "timeZone": {
            "type": "string",
            "description": "IANA time zone"
          },
          "durationSeconds": {
            "type": "integer",
            "minimum": 1,
            "maximum": 604800
          },
          "rrule": {
            "type": "string",
            "maxLength": 500,
            "description": "Value of an RRULE of RFC 5545 by days, weeks, months or years, such as FREQ=MONTHLY;BYDAY=1SU"
          },
          "exdates": {
            "type": "array",
            "maxItems": 500,
            "description": "Local dates on which it does not take place",
            "items": {
              "$ref": "#/components/schemas/Date"
            }
          }
        }
      },
      "MaintenanceSchedule": {
        "oneOf": [
          {
            "$ref": "#/components/schemas/OneOffSchedule"
          },
          {
            "$ref": "#/components/schemas/RecurringSchedule"
          }
        ]
      },
      "ChangeMaintenanceWindow": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "schedule"
        ],
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "text": {
            "type": "string",
            "nullable": true,
            "minLength": 1,
            "maxLength": 2000,
            "description": "For customers"
          },
          "schedule": {
            "$ref": "#/components/schemas/MaintenanceSchedule"
          },
          "announcedAt": {
            "type": "string",
            "nullable": true,
            "description": "Default now; in the past with evidence, never in the future"
          },
          "evidence": {
            "type": "string",
            "nullable": true,
            "minLength": 1,
            "maxLength": 2000
          }
        }
      },
      "DeclareMaintenanceWindow": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "title",
          "schedule"
        ],
        "properties": {
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "text": {
            "type": "string",
            "nullable": true,
            "minLength": 1,
            "maxLength": 2000,
            "description": "For customers"
          },
          "schedule": {
            "$ref": "#/components/schemas/MaintenanceSchedule"
          },
          "announcedAt": {
            "type": "string",
            "nullable": true,
            "description": "Default now; in the past with evidence, never in the future"
          },
          "evidence": {
            "type": "string",
            "nullable": true,
            "minLength": 1,
            "maxLength": 2000
          }
        }
      },
      "PreviewMaintenanceWindow": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "title",
          "schedule"
        ],
        "properties": {
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "windowId": {
            "type": "string",
            "format": "uuid",
            "nullable": true,
            "description": "The window that it would change"
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "text": {
            "type": "string",
            "nullable": true,
            "minLength": 1,
            "maxLength": 2000,
            "description": "For customers"
          },
          "schedule": {
            "$ref": "#/components/schemas/MaintenanceSchedule"
          },
          "announcedAt": {
            "type": "string",
            "nullable": true,
            "description": "Default now; in the past with evidence, never in the future"
          },
          "evidence": {
            "type": "string",
            "nullable": true,
            "minLength": 1,
            "maxLength": 2000
          }
        }
      },
      "NotExcludedPart": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "from",
          "to",
          "reason"
        ],
        "properties": {
          "from": {
            "$ref": "#/components/schemas/Instant"
          },
          "to": {
            "$ref": "#/components/schemas/Instant"
          },
          "reason": {
            "type": "string",
            "enum": [
              "cancelled",
              "not-in-force",
              "not-agreed",
              "outside-service-hours",
              "blackout-date",
              "notice-too-short",
              "announcement-withdrawn",
              "over-hours-of-month"
            ]
          }
        }
      },
      "AgreementOccurrence": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "agreementId",
          "agreementTitle",
          "agreementVersion",
          "excludedSeconds",
          "notExcluded"
        ],
        "properties": {
          "agreementId": {
            "type": "string",
            "format": "uuid"
          },
          "agreementTitle": {
            "type": "string"
          },
          "agreementVersion": {
            "$ref": "#/components/schemas/Version"
          },
          "excludedSeconds": {
            "$ref": "#/components/schemas/Count"
          },
          "notExcluded": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/NotExcludedPart"
            }
          }
        }
      },
      "MaintenanceOccurrence": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "from",
          "to",
          "state",
          "agreements"
        ],
        "properties": {
          "from": {
            "$ref": "#/components/schemas/Instant"
          },
          "to": {
            "$ref": "#/components/schemas/Instant"
          },
          "state": {
            "type": "string",
            "enum": [
              "coming",
              "running",
              "past",
              "cancelled"
            ]
          },
          "agreements": {
            "type": "array",
            "description": "The agreements concerned that the caller may see",
            "items": {
              "$ref": "#/components/schemas/AgreementOccurrence"
            }
          }
        }
      },
      "MaintenancePreview": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "occurrences"
        ],
        "properties": {
          "occurrences": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MaintenanceOccurrence"
            }
          }
        }
      },
      "MaintenanceWindow": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "etag",
          "entityRef",
          "title",
          "text",
          "schedule",
          "announcedAt",
          "evidence",
          "state",
          "declaredAt",
          "declaredBy",
          "changedAt",
          "changedBy",
          "cancelledAt",
          "cancelledBy",
          "occurrences"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "etag": {
            "type": "string"
          },
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "title": {
            "type": "string",
            "nullable": true,
            "description": "Null for a customer's side"
          },
          "text": {
            "type": "string",
            "nullable": true,
            "description": "For customers"
          },
          "schedule": {
            "$ref": "#/components/schemas/MaintenanceSchedule"
          },
          "announcedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "evidence": {
            "type": "string",
            "nullable": true
          },
          "state": {
            "type": "string",
            "enum": [
              "declared",
              "cancelled"
            ]
          },
          "declaredAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "declaredBy": {
            "type": "string",
            "nullable": true
          },
          "changedAt": {
            "type": "string",
            "nullable": true
          },
          "changedBy": {
            "type": "string",
            "nullable": true
          },
          "cancelledAt": {
            "type": "string",
            "nullable": true
          },
          "cancelledBy": {
            "type": "string",
            "nullable": true
          },
          "occurrences": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MaintenanceOccurrence"
            }
          }
        }
      },
      "MaintenanceWindowsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MaintenanceWindow"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "Link": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "url"
        ],
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "url": {
            "type": "string",
            "maxLength": 2000,
            "description": "http, https or mailto"
          }
        }
      },
      "Markdown": {
        "type": "string",
        "maxLength": 10000,
        "description": "Markdown"
      },
      "OwnerRef": {
        "type": "string",
        "pattern": "^([uU][sS][eE][rR]|[gG][rR][oO][uU][pP]):[^:/]+/[^:/]+$"
      },
      "InteractionKind": {
        "type": "string",
        "enum": [
          "meeting",
          "call",
          "email",
          "note",
          "complaint",
          "compliment"
        ]
      },
      "ComplaintState": {
        "type": "string",
        "enum": [
          "open",
          "answered",
          "closed"
        ]
      },
      "CreateInteraction": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "title"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/InteractionKind"
          },
          "at": {
            "type": "string",
            "nullable": true,
            "description": "Default now"
          },
          "until": {
            "type": "string",
            "nullable": true
          },
          "place": {
            "type": "string",
            "nullable": true,
            "minLength": 1,
            "maxLength": 500
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "text": {
            "$ref": "#/components/schemas/Markdown"
          },
          "participants": {
            "$ref": "#/components/schemas/Participants"
          },
          "entities": {
            "$ref": "#/components/schemas/AboutEntities"
          },
          "links": {
            "$ref": "#/components/schemas/Links"
          },
          "owner": {
            "type": "string",
            "nullable": true
          },
          "due": {
            "type": "string",
            "nullable": true
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "actions": {
            "type": "array",
            "maxItems": 50,
            "description": "What is promised with it; stored with it or not at all",
            "items": {
              "$ref": "#/components/schemas/PromisedAction"
            }
          }
        }
      },
      "ChangeInteraction": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "visibility"
        ],
        "properties": {
          "at": {
            "type": "string",
            "nullable": true
          },
          "until": {
            "type": "string",
            "nullable": true
          },
          "place": {
            "type": "string",
            "nullable": true,
            "minLength": 1,
            "maxLength": 500
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "text": {
            "$ref": "#/components/schemas/Markdown"
          },
          "participants": {
            "$ref": "#/components/schemas/Participants"
          },
          "entities": {
            "$ref": "#/components/schemas/AboutEntities"
          },
          "links": {
            "$ref": "#/components/schemas/Links"
          },
          "owner": {
            "type": "string",
            "nullable": true
          },
          "due": {
            "type": "string",
            "nullable": true
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          }
        }
      },
      "Participants": {
        "type": "array",
        "description": "Refs of users and groups, or names of people outside",
        "maxItems": 50,
        "items": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200
        }
      },
      "AboutEntities": {
        "type": "array",
        "maxItems": 50,
        "items": {
          "$ref": "#/components/schemas/EntityRef"
        }
      },
      "Links": {
        "type": "array",
        "maxItems": 50,
        "items": {
          "$ref": "#/components/schemas/Link"
        }
      },
      "Complaint": {
        "type": "object",
        "nullable": true,
        "additionalProperties": false,
        "required": [
          "state",
          "owner",
          "due",
          "answer",
          "closedAt",
          "closedBy",
          "escalatedAt"
        ],
        "properties": {
          "state": {
            "$ref": "#/components/schemas/ComplaintState"
          },
          "owner": {
            "type": "string",
            "nullable": true
          },
          "due": {
            "$ref": "#/components/schemas/Date"
          },
          "answer": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "required": [
              "text",
              "at",
              "by"
            ],
            "properties": {
              "text": {
                "type": "string"
              },
              "at": {
                "$ref": "#/components/schemas/Instant"
              },
              "by": {
                "type": "string"
              }
            }
          },
          "closedAt": {
            "type": "string",
            "nullable": true
          },
          "closedBy": {
            "type": "string",
            "nullable": true
          },
          "escalatedAt": {
            "type": "string",
            "nullable": true,
            "description": "When both managers were told that it is overdue"
          }
        }
      },
      "InteractionStep": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "text",
          "at",
          "by"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "answered",
              "closed",
              "reopened",
              "shared",
              "made-internal"
            ]
          },
          "text": {
            "type": "string",
            "nullable": true
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "by": {
            "type": "string"
          }
        }
      },
      "Interaction": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "etag",
          "customerRef",
          "customerTitle",
          "kind",
          "at",
          "until",
          "place",
          "title",
          "text",
          "participants",
          "entities",
          "links",
          "visibility",
          "writtenBy",
          "complaint",
          "steps",
          "createdAt",
          "createdBy",
          "changedAt",
          "changedBy"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "etag": {
            "type": "string"
          },
          "customerRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "customerTitle": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/InteractionKind"
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "until": {
            "type": "string",
            "nullable": true
          },
          "place": {
            "type": "string",
            "nullable": true
          },
          "title": {
            "type": "string"
          },
          "text": {
            "$ref": "#/components/schemas/Markdown"
          },
          "participants": {
            "$ref": "#/components/schemas/Participants"
          },
          "entities": {
            "$ref": "#/components/schemas/AboutEntities"
          },
          "links": {
            "$ref": "#/components/schemas/Links"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "writtenBy": {
            "type": "string",
            "enum": [
              "provider",
              "customer"
            ],
            "description": "Whose side wrote it"
          },
          "complaint": {
            "$ref": "#/components/schemas/Complaint"
          },
          "steps": {
            "type": "array",
            "description": "What was done with it later, oldest first",
            "items": {
              "$ref": "#/components/schemas/InteractionStep"
            }
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "createdBy": {
            "type": "string"
          },
          "changedAt": {
            "type": "string",
            "nullable": true
          },
          "changedBy": {
            "type": "string",
            "nullable": true
          }
        }
      },
      "InteractionsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Interaction"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "ActionState": {
        "type": "string",
        "enum": [
          "open",
          "done",
          "dropped"
        ]
      },
      "PromisedAction": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "owner",
          "due"
        ],
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "text": {
            "$ref": "#/components/schemas/Markdown"
          },
          "owner": {
            "$ref": "#/components/schemas/OwnerRef"
          },
          "due": {
            "$ref": "#/components/schemas/Date"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          }
        }
      },
      "HandoverRole": {
        "type": "string",
        "enum": [
          "relationshipManager",
          "relationshipManagerDeputy",
          "serviceLevelManager",
          "serviceLevelManagerDeputy"
        ]
      },
      "HandOver": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "from",
          "to"
        ],
        "properties": {
          "from": {
            "$ref": "#/components/schemas/OwnerRef"
          },
          "to": {
            "$ref": "#/components/schemas/OwnerRef"
          },
          "message": {
            "type": "string",
            "nullable": true,
            "minLength": 1,
            "maxLength": 10000,
            "description": "What the customer reads of it as Markdown; without it a sentence that names who takes over"
          }
        }
      },
      "Handover": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "customerRef",
          "customerTitle",
          "from",
          "people",
          "roles",
          "actions",
          "complaints",
          "meetings"
        ],
        "properties": {
          "customerRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "customerTitle": {
            "type": "string"
          },
          "from": {
            "type": "string",
            "nullable": true
          },
          "people": {
            "type": "array",
            "description": "Everybody whom a role, an open action or a complaint names",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "roles": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "role",
                "isKept"
              ],
              "properties": {
                "role": {
                  "$ref": "#/components/schemas/HandoverRole"
                },
                "isKept": {
                  "type": "boolean",
                  "description": "False where YAML declares it: it is to be changed there"
                }
              }
            }
          },
          "actions": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "total",
              "first"
            ],
            "properties": {
              "total": {
                "$ref": "#/components/schemas/Count"
              },
              "first": {
                "type": "array",
                "maxItems": 200,
                "items": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "id",
                    "title",
                    "due",
                    "visibility"
                  ],
                  "properties": {
                    "id": {
                      "type": "string",
                      "format": "uuid"
                    },
                    "title": {
                      "type": "string"
                    },
                    "due": {
                      "$ref": "#/components/schemas/Date"
                    },
                    "visibility": {
                      "$ref": "#/components/schemas/Visibility"
                    }
                  }
                }
              }
            }
          },
          "complaints": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "total",
              "first"
            ],
            "properties": {
              "total": {
                "$ref": "#/components/schemas/Count"
              },
              "first": {
                "type": "array",
                "maxItems": 200,
                "items": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "id",
                    "title",
                    "due",
                    "visibility",
                    "state"
                  ],
                  "properties": {
                    "id": {
                      "type": "string",
                      "format": "uuid"
                    },
                    "title": {
                      "type": "string"
                    },
                    "due": {
                      "$ref": "#/components/schemas/Date"
                    },
                    "visibility": {
                      "$ref": "#/components/schemas/Visibility"
                    },
                    "state": {
                      "$ref": "#/components/schemas/ComplaintState"
                    }
                  }
                }
              }
            }
          },
          "meetings": {
            "type": "object",
            "additionalProperties": false,
            "description": "Planned ones that they take part in; these stay as they are",
            "required": [
              "total",
              "first"
            ],
            "properties": {
              "total": {
                "$ref": "#/components/schemas/Count"
              },
              "first": {
                "type": "array",
                "maxItems": 200,
                "items": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "id",
                    "title",
                    "at"
                  ],
                  "properties": {
                    "id": {
                      "type": "string",
                      "format": "uuid"
                    },
                    "title": {
                      "type": "string"
                    },
                    "at": {
                      "$ref": "#/components/schemas/Instant"
                    }
                  }
                }
              }
            }
          }
        }
      },
      "HandoverOutcome": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "note",
          "moved",
          "left"
        ],
        "properties": {
          "note": {
            "$ref": "#/components/schemas/Interaction"
          },
          "moved": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "description": "null where the same request was answered before, and did nothing now",
            "required": [
              "roles",
              "actions",
              "complaints"
            ],
            "properties": {
              "roles": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/HandoverRole"
                }
              },
              "actions": {
                "$ref": "#/components/schemas/Count"
              },
              "complaints": {
                "$ref": "#/components/schemas/Count"
              }
            }
          },
          "left": {
            "$ref": "#/components/schemas/Handover"
          }
        }
      },
      "CreateAction": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "owner",
          "due"
        ],
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "text": {
            "$ref": "#/components/schemas/Markdown"
          },
          "owner": {
            "$ref": "#/components/schemas/OwnerRef"
          },
          "due": {
            "$ref": "#/components/schemas/Date"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "interactionId": {
            "type": "string",
            "nullable": true,
            "format": "uuid",
            "description": "Where it was promised"
          }
        }
      },
      "ChangeAction": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "owner",
          "due",
          "visibility"
        ],
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "text": {
            "$ref": "#/components/schemas/Markdown"
          },
          "owner": {
            "$ref": "#/components/schemas/OwnerRef"
          },
          "due": {
            "$ref": "#/components/schemas/Date"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          }
        }
      },
      "Action": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "etag",
          "customerRef",
          "customerTitle",
          "title",
          "text",
          "owner",
          "due",
          "state",
          "ended",
          "visibility",
          "origin",
          "createdAt",
          "createdBy",
          "changedAt",
          "changedBy"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "etag": {
            "type": "string"
          },
          "customerRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "customerTitle": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "text": {
            "$ref": "#/components/schemas/Markdown"
          },
          "owner": {
            "$ref": "#/components/schemas/OwnerRef"
          },
          "due": {
            "$ref": "#/components/schemas/Date"
          },
          "state": {
            "$ref": "#/components/schemas/ActionState"
          },
          "ended": {
            "type": "object",
            "nullable": true,
            "description": "Null while it is open",
            "additionalProperties": false,
            "required": [
              "at",
              "by",
              "reason"
            ],
            "properties": {
              "at": {
                "$ref": "#/components/schemas/Instant"
              },
              "by": {
                "type": "string"
              },
              "reason": {
                "type": "string",
                "nullable": true,
                "description": "Why it was dropped"
              }
            }
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "origin": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "interactionId"
            ],
            "properties": {
              "interactionId": {
                "type": "string",
                "nullable": true,
                "description": "Where it was promised, if the caller is shown that"
              }
            }
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "createdBy": {
            "type": "string"
          },
          "changedAt": {
            "type": "string",
            "nullable": true
          },
          "changedBy": {
            "type": "string",
            "nullable": true
          }
        }
      },
      "ActionsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Action"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "OwnAction": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title",
          "owner",
          "due",
          "customer"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "title": {
            "type": "string"
          },
          "owner": {
            "$ref": "#/components/schemas/OwnerRef"
          },
          "due": {
            "$ref": "#/components/schemas/Date"
          },
          "customer": {
            "type": "object",
            "nullable": true,
            "description": "Null where the caller may not read it",
            "additionalProperties": false,
            "required": [
              "ref",
              "title"
            ],
            "properties": {
              "ref": {
                "$ref": "#/components/schemas/EntityRef"
              },
              "title": {
                "type": "string"
              }
            }
          }
        }
      },
      "OwnActionsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OwnAction"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "MaintenanceTerms": {
        "type": "object",
        "description": "What of maintenance is not counted; absent where maintenance is never excluded",
        "additionalProperties": false,
        "properties": {
          "maxHoursPerPeriod": {
            "type": "number",
            "description": "Hours of service time in a calendar month of the agreement's zone; without it any"
          },
          "noticeHours": {
            "type": "number",
            "description": "Hours that a window must be announced before it begins"
          },
          "blackoutDates": {
            "type": "array",
            "maxItems": 2000,
            "description": "Dates on which no maintenance is excluded",
            "items": {
              "$ref": "#/components/schemas/Date"
            }
          }
        }
      },
      "ExclusionGround": {
        "type": "string",
        "enum": [
          "customer-caused",
          "force-majeure",
          "third-party",
          "measurement-error",
          "agreed-change"
        ]
      },
      "ExclusionApproval": {
        "type": "string",
        "description": "Who must approve time that is excluded afterwards",
        "enum": [
          "customer",
          "manager",
          "nobody"
        ]
      },
      "Clause": {
        "type": "string",
        "minLength": 1,
        "maxLength": 5000
      },
      "Line": {
        "type": "string",
        "minLength": 1,
        "maxLength": 200
      },
      "Commitment": {
        "type": "string",
        "enum": [
          "binding",
          "trial",
          "informational"
        ],
        "description": "Binding unless said; trial until a date, which is given then"
      },
      "AgreedService": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "entities"
        ],
        "description": "A service as the customer calls it, with the agreement's entities behind it",
        "properties": {
          "title": {
            "$ref": "#/components/schemas/Line"
          },
          "description": {
            "$ref": "#/components/schemas/Clause"
          },
          "entities": {
            "type": "array",
            "minItems": 1,
            "maxItems": 500,
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "inScope": {
            "$ref": "#/components/schemas/Clause"
          },
          "outOfScope": {
            "$ref": "#/components/schemas/Clause"
          }
        }
      },
      "WorkloadLimit": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "limit"
        ],
        "properties": {
          "title": {
            "$ref": "#/components/schemas/Line"
          },
          "limit": {
            "$ref": "#/components/schemas/Line"
          }
        }
      },
      "EscalationStep": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "to"
        ],
        "properties": {
          "to": {
            "$ref": "#/components/schemas/Line"
          },
          "after": {
            "$ref": "#/components/schemas/Line"
          },
          "contact": {
            "$ref": "#/components/schemas/Line"
          }
        }
      },
      "ReportingTerms": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "delayWorkingDays": {
            "type": "integer",
            "minimum": 0,
            "maximum": 90
          },
          "acceptedAfterWorkingDays": {
            "type": "integer",
            "minimum": 1,
            "maximum": 90,
            "description": "After so many working days without an objection it is taken as accepted"
          },
          "text": {
            "$ref": "#/components/schemas/Clause"
          }
        }
      },
      "ReviewTerms": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "everyMonths"
        ],
        "properties": {
          "everyMonths": {
            "type": "integer",
            "minimum": 1,
            "maximum": 36
          },
          "text": {
            "$ref": "#/components/schemas/Clause"
          }
        }
      },
      "Definition": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "term",
          "meaning"
        ],
        "properties": {
          "term": {
            "$ref": "#/components/schemas/Line"
          },
          "meaning": {
            "$ref": "#/components/schemas/Clause"
          }
        }
      },
      "Notice": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "to"
        ],
        "description": "Either months or days",
        "properties": {
          "months": {
            "type": "integer",
            "minimum": 1,
            "maximum": 60
          },
          "days": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1830
          },
          "to": {
            "type": "string",
            "enum": [
              "any-day",
              "month-end",
              "quarter-end",
              "year-end",
              "term-end"
            ]
          }
        }
      },
      "TermRules": {
        "oneOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "fixed"
                ]
              },
              "continues": {
                "type": "boolean",
                "description": "Goes on being judged under its last terms after its last day"
              },
              "notice": {
                "$ref": "#/components/schemas/Notice"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "open-ended"
                ]
              },
              "notice": {
                "$ref": "#/components/schemas/Notice"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "extensionMonths",
              "notice"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "renewing"
                ]
              },
              "extensionMonths": {
                "type": "integer",
                "minimum": 1,
                "maximum": 120
              },
              "notice": {
                "$ref": "#/components/schemas/Notice"
              }
            }
          }
        ]
      },
      "Signatory": {
        "oneOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "ref"
            ],
            "properties": {
              "ref": {
                "$ref": "#/components/schemas/EntityRef"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "name"
            ],
            "properties": {
              "name": {
                "$ref": "#/components/schemas/Line"
              },
              "role": {
                "$ref": "#/components/schemas/Line"
              }
            }
          }
        ]
      },
      "PartySignatories": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "people"
        ],
        "properties": {
          "people": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Signatory"
            }
          },
          "required": {
            "type": "integer",
            "minimum": 1,
            "maximum": 20,
            "description": "How many of them must sign; all unless said"
          }
        }
      },
      "Signatories": {
        "type": "object",
        "additionalProperties": false,
        "description": "Who signs for each party; where one names nobody, one of those who may sign for it",
        "properties": {
          "provider": {
            "$ref": "#/components/schemas/PartySignatories"
          },
          "customer": {
            "$ref": "#/components/schemas/PartySignatories"
          }
        }
      },
      "CreditTerms": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "amount",
          "currency",
          "per",
          "capPercent"
        ],
        "properties": {
          "amount": {
            "type": "integer",
            "minimum": 1,
            "description": "The fee in the smallest unit of the currency"
          },
          "currency": {
            "type": "string"
          },
          "per": {
            "type": "string",
            "enum": [
              "month",
              "quarter",
              "year"
            ]
          },
          "capPercent": {
            "$ref": "#/components/schemas/Percent"
          }
        }
      },
      "CreditBand": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "from",
          "below",
          "percent"
        ],
        "description": "Credited where the target attained from `from` on, but less than `below`",
        "properties": {
          "from": {
            "$ref": "#/components/schemas/Percent"
          },
          "below": {
            "$ref": "#/components/schemas/Percent"
          },
          "percent": {
            "$ref": "#/components/schemas/Percent"
          }
        }
      },
      "AlertState": {
        "type": "string",
        "enum": [
          "open",
          "recovered",
          "over"
        ]
      },
      "Alert": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "agreementId",
          "agreementTitle",
          "targetId",
          "targetName",
          "entityRef",
          "period",
          "kind",
          "level",
          "state",
          "raisedAt",
          "recoveredAt"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "agreementId": {
            "type": "string",
            "format": "uuid"
          },
          "agreementTitle": {
            "$ref": "#/components/schemas/Line"
          },
          "targetId": {
            "type": "string",
            "format": "uuid"
          },
          "targetName": {
            "$ref": "#/components/schemas/Line"
          },
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "period": {
            "type": "string",
            "description": "Such as 2026-11. Of rolling days the month in which it was raised."
          },
          "kind": {
            "type": "string",
            "enum": [
              "breached",
              "budget",
              "burn-rate",
              "no-data"
            ]
          },
          "level": {
            "type": "integer",
            "description": "Percent of the budget or minutes of the long window of the burn rate. 0 for others."
          },
          "state": {
            "$ref": "#/components/schemas/AlertState"
          },
          "raisedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "recoveredAt": {
            "type": "string",
            "nullable": true,
            "description": "Null unless it has recovered"
          }
        }
      },
      "AlertsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Alert"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "AlertStages": {
        "type": "array",
        "maxItems": 10,
        "description": "Percent of the budget used at which it is told. They rise.",
        "items": {
          "type": "integer",
          "minimum": 1,
          "maximum": 99
        }
      },
      "NoDataMinutes": {
        "type": "integer",
        "nullable": true,
        "minimum": 1,
        "maximum": 10080,
        "description": "After so many minutes of service time without data it is told. Null where it is not."
      },
      "BurnWindows": {
        "type": "array",
        "nullable": true,
        "minItems": 1,
        "maxItems": 10,
        "description": "Of targets on counts. Null where the burn rate is not looked at.",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "longMinutes",
            "shortMinutes",
            "factor"
          ],
          "properties": {
            "longMinutes": {
              "type": "integer",
              "minimum": 1,
              "maximum": 44640
            },
            "shortMinutes": {
              "type": "integer",
              "minimum": 1,
              "maximum": 44640
            },
            "factor": {
              "type": "number"
            }
          }
        }
      },
      "WantedBurnWindows": {
        "type": "array",
        "nullable": true,
        "minItems": 1,
        "maxItems": 10,
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "longMinutes",
            "factor"
          ],
          "properties": {
            "longMinutes": {
              "type": "integer",
              "minimum": 1,
              "maximum": 44640
            },
            "shortMinutes": {
              "type": "integer",
              "minimum": 1,
              "maximum": 44640,
              "description": "A twelfth of the long window unless it is said. In whole minutes."
            },
            "factor": {
              "type": "number",
              "description": "For a month of 720 h of service. It is scaled by the service time of the period."
            }
          }
        }
      },
      "TargetAlerting": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "targetId"
        ],
        "properties": {
          "targetId": {
            "type": "string",
            "format": "uuid"
          },
          "stages": {
            "$ref": "#/components/schemas/AlertStages"
          },
          "noDataMinutes": {
            "$ref": "#/components/schemas/NoDataMinutes"
          },
          "burnWindows": {
            "$ref": "#/components/schemas/BurnWindows"
          },
          "muted": {
            "type": "boolean"
          }
        }
      },
      "Alerting": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "etag",
          "agreementId",
          "isDefault",
          "stages",
          "noDataMinutes",
          "burnWindows",
          "muted",
          "tellRelationshipManager",
          "targets"
        ],
        "properties": {
          "etag": {
            "type": "string"
          },
          "agreementId": {
            "type": "string",
            "format": "uuid"
          },
          "isDefault": {
            "type": "boolean",
            "description": "Whether nothing was set and the defaults of the portal hold"
          },
          "stages": {
            "$ref": "#/components/schemas/AlertStages"
          },
          "noDataMinutes": {
            "$ref": "#/components/schemas/NoDataMinutes"
          },
          "burnWindows": {
            "$ref": "#/components/schemas/BurnWindows"
          },
          "muted": {
            "type": "boolean",
            "description": "Whether alerts are listed and nobody is notified"
          },
          "tellRelationshipManager": {
            "type": "boolean"
          },
          "targets": {
            "type": "array",
            "description": "What is set for a target otherwise",
            "items": {
              "$ref": "#/components/schemas/TargetAlerting"
            }
          }
        }
      },
      "ChangeAlerting": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "stages": {
            "$ref": "#/components/schemas/AlertStages"
          },
          "noDataMinutes": {
            "$ref": "#/components/schemas/NoDataMinutes"
          },
          "burnWindows": {
            "$ref": "#/components/schemas/WantedBurnWindows"
          },
          "muted": {
            "type": "boolean"
          },
          "tellRelationshipManager": {
            "type": "boolean"
          },
          "targets": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "targetId"
              ],
              "properties": {
                "targetId": {
                  "type": "string",
                  "format": "uuid"
                },
                "stages": {
                  "$ref": "#/components/schemas/AlertStages"
                },
                "noDataMinutes": {
                  "$ref": "#/components/schemas/NoDataMinutes"
                },
                "burnWindows": {
                  "$ref": "#/components/schemas/WantedBurnWindows"
                },
                "muted": {
                  "type": "boolean"
                }
              }
            }
          }
        }
      },
      "CreditState": {
        "type": "string",
        "enum": [
          "proposed",
          "confirmed",
          "waived",
          "settled"
        ]
      },
      "SmallestUnits": {
        "type": "integer",
        "minimum": 0,
        "description": "In the smallest unit of the currency, such as cents"
      },
      "CommentAsk": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "owner",
          "due",
          "askedAt",
          "askedBy",
          "reminders",
          "answeredAt"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "due": {
            "$ref": "#/components/schemas/Date"
          },
          "askedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "askedBy": {
            "type": "string"
          },
          "reminders": {
            "$ref": "#/components/schemas/Count"
          },
          "answeredAt": {
            "type": "string",
            "nullable": true
          }
        }
      },
      "CloseLine": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "agreementId",
          "agreementTitle",
          "customerRef",
          "data",
          "exclusions",
          "misses",
          "openDisputes",
          "report",
          "dueOn",
          "isOverdue",
          "isReady",
          "mayPublish"
        ],
        "properties": {
          "agreementId": {
            "type": "string",
            "format": "uuid"
          },
          "agreementTitle": {
            "type": "string"
          },
          "customerRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "data": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "isComplete",
              "coveragePercent",
              "unknownSeconds",
              "withoutVerdict",
              "daysNotJudged",
              "indicatorsWithoutFacts",
              "lastFactAt"
            ],
            "properties": {
              "isComplete": {
                "type": "boolean"
              },
              "coveragePercent": {
                "type": "string",
                "nullable": true,
                "pattern": "^\\d+\\.\\d{3}$"
              },
              "unknownSeconds": {
                "type": "number",
                "minimum": 0
              },
              "withoutVerdict": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "daysNotJudged": {
                "$ref": "#/components/schemas/Count"
              },
              "indicatorsWithoutFacts": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/IndicatorRef"
                }
              },
              "lastFactAt": {
                "type": "string",
                "nullable": true
              }
            }
          },
          "exclusions": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "waitingForApproval",
              "waitingForCustomer"
            ],
            "properties": {
              "waitingForApproval": {
                "$ref": "#/components/schemas/Count"
              },
              "waitingForCustomer": {
                "$ref": "#/components/schemas/Count"
              }
            }
          },
          "misses": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "targetId",
                "name",
                "entityRef",
                "isCommented",
                "ask"
              ],
              "properties": {
                "targetId": {
                  "type": "string",
                  "format": "uuid"
                },
                "name": {
                  "type": "string"
                },
                "entityRef": {
                  "$ref": "#/components/schemas/EntityRef"
                },
                "isCommented": {
                  "type": "boolean"
                },
                "ask": {
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/CommentAsk"
                    },
                    {
                      "$ref": "#/components/schemas/Null"
                    }
                  ]
                }
              }
            }
          },
          "openDisputes": {
            "$ref": "#/components/schemas/Count"
          },
          "report": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "required": [
              "id",
              "state",
              "revision",
              "isDraft",
              "publishedAt",
              "sentAt",
              "acceptedAt",
              "accepted"
            ],
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid"
              },
              "state": {
                "type": "string",
                "enum": [
                  "draft",
                  "commented",
                  "published",
                  "acknowledged",
                  "disputed",
                  "accepted",
                  "superseded"
                ]
              },
              "revision": {
                "$ref": "#/components/schemas/Version"
              },
              "isDraft": {
                "type": "boolean"
              },
              "publishedAt": {
                "type": "string",
                "nullable": true
              },
              "sentAt": {
                "type": "string",
                "nullable": true
              },
              "acceptedAt": {
                "type": "string",
                "nullable": true
              },
              "accepted": {
                "type": "string",
                "nullable": true,
                "enum": [
                  "acknowledged",
                  "taken-as-accepted",
                  null
                ]
              }
            }
          },
          "dueOn": {
            "$ref": "#/components/schemas/Date"
          },
          "isOverdue": {
            "type": "boolean"
          },
          "isReady": {
            "type": "boolean"
          },
          "mayPublish": {
            "type": "boolean"
          }
        }
      },
      "MonthClose": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "month",
          "items",
          "totals"
        ],
        "properties": {
          "month": {
            "type": "string"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CloseLine"
            }
          },
          "totals": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "agreements",
              "dataIncomplete",
              "exclusionsOpen",
              "missesWithoutComment",
              "asksOpen",
              "disputesOpen",
              "ready",
              "published",
              "sent",
              "acknowledged",
              "overdue"
            ],
            "properties": {
              "agreements": {
                "$ref": "#/components/schemas/Count"
              },
              "dataIncomplete": {
                "$ref": "#/components/schemas/Count"
              },
              "exclusionsOpen": {
                "$ref": "#/components/schemas/Count"
              },
              "missesWithoutComment": {
                "$ref": "#/components/schemas/Count"
              },
              "asksOpen": {
                "$ref": "#/components/schemas/Count"
              },
              "disputesOpen": {
                "$ref": "#/components/schemas/Count"
              },
              "ready": {
                "$ref": "#/components/schemas/Count"
              },
              "published": {
                "$ref": "#/components/schemas/Count"
              },
              "sent": {
                "$ref": "#/components/schemas/Count"
              },
              "acknowledged": {
                "$ref": "#/components/schemas/Count"
              },
              "overdue": {
                "$ref": "#/components/schemas/Count"
              }
            }
          }
        }
      },
      "AskedForm": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "owner",
          "due",
          "askedAt",
          "askedBy",
          "note",
          "figure",
          "outages",
          "answer",
          "isClosed"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "due": {
            "$ref": "#/components/schemas/Date"
          },
          "askedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "askedBy": {
            "type": "string"
          },
          "note": {
            "type": "string",
            "nullable": true
          },
          "figure": {
            "description": "Without agreement and customer",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "targetName",
              "entityRef",
              "indicator",
              "objective",
              "period",
              "status",
              "attained",
              "attainedPercent",
              "serviceSeconds",
              "downSeconds",
              "unknownSeconds",
              "budget"
            ],
            "properties": {
              "targetName": {
                "type": "string"
              },
              "entityRef": {
                "$ref": "#/components/schemas/EntityRef"
              },
              "indicator": {
                "$ref": "#/components/schemas/IndicatorRef"
              },
              "objective": {
                "$ref": "#/components/schemas/Objective"
              },
              "period": {
                "$ref": "#/components/schemas/JudgedPeriod"
              },
              "status": {
                "$ref": "#/components/schemas/AttainmentStatus"
              },
              "attained": {
                "$ref": "#/components/schemas/AttainedOrNull"
              },
              "attainedPercent": {
                "type": "string",
                "nullable": true,
                "pattern": "^\\d+\\.\\d{3}$"
              },
              "serviceSeconds": {
                "type": "number"
              },
              "downSeconds": {
                "type": "number"
              },
              "unknownSeconds": {
                "type": "number"
              },
              "budget": {
                "$ref": "#/components/schemas/BudgetOrNull"
              }
            }
          },
          "outages": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "from",
                "to",
                "seconds",
                "note"
              ],
              "properties": {
                "from": {
                  "$ref": "#/components/schemas/Instant"
                },
                "to": {
                  "$ref": "#/components/schemas/Instant"
                },
                "seconds": {
                  "type": "number",
                  "minimum": 0
                },
                "note": {
                  "type": "string",
                  "nullable": true
                }
              }
            }
          },
          "answer": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "required": [
              "cause",
              "measure",
              "measureDue",
              "causingEntity",
              "at",
              "by"
            ],
            "properties": {
              "cause": {
                "type": "string"
              },
              "measure": {
                "type": "string"
              },
              "measureDue": {
                "type": "string",
                "nullable": true
              },
              "causingEntity": {
                "type": "string",
                "nullable": true
              },
              "at": {
                "$ref": "#/components/schemas/Instant"
              },
              "by": {
                "type": "string"
              }
            }
          },
          "isClosed": {
            "type": "boolean"
          }
        }
      },
      "Credit": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "etag",
          "agreementId",
          "agreementTitle",
          "agreementVersion",
          "customerRef",
          "targetId",
          "targetName",
          "period",
          "attained",
          "attainedPercent",
          "band",
          "currency",
          "fee",
          "uncapped",
          "amount",
          "state",
          "proposedAt",
          "decision",
          "settlement",
          "now"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "etag": {
            "type": "string"
          },
          "agreementId": {
            "type": "string",
            "format": "uuid"
          },
          "agreementTitle": {
            "type": "string"
          },
          "agreementVersion": {
            "$ref": "#/components/schemas/Version"
          },
          "customerRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "targetId": {
            "type": "string",
            "format": "uuid"
          },
          "targetName": {
            "type": "string"
          },
          "period": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "label",
              "from",
              "to",
              "timeZone",
              "days",
              "daysOfPeriod"
            ],
            "properties": {
              "label": {
                "type": "string",
                "description": "Such as 2026-10"
              },
              "from": {
                "$ref": "#/components/schemas/Instant"
              },
              "to": {
                "$ref": "#/components/schemas/Instant"
              },
              "timeZone": {
                "type": "string"
              },
              "days": {
                "type": "integer",
                "minimum": 1
              },
              "daysOfPeriod": {
                "type": "integer",
                "minimum": 1
              }
            }
          },
          "attained": {
            "$ref": "#/components/schemas/Ratio"
          },
          "attainedPercent": {
            "type": "string",
            "description": "Three decimals, cut down; for display only"
          },
          "band": {
            "$ref": "#/components/schemas/CreditBand"
          },
          "currency": {
            "type": "string"
          },
          "fee": {
            "$ref": "#/components/schemas/SmallestUnits"
          },
          "uncapped": {
            "$ref": "#/components/schemas/SmallestUnits"
          },
          "amount": {
            "$ref": "#/components/schemas/SmallestUnits"
          },
          "state": {
            "$ref": "#/components/schemas/CreditState"
          },
          "proposedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "decision": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "required": [
              "at",
              "by",
              "reason"
            ],
            "properties": {
              "at": {
                "$ref": "#/components/schemas/Instant"
              },
              "by": {
                "type": "string",
                "nullable": true
              },
              "reason": {
                "type": "string",
                "nullable": true
              }
            }
          },
          "settlement": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "required": [
              "at",
              "by",
              "reference"
            ],
            "properties": {
              "at": {
                "$ref": "#/components/schemas/Instant"
              },
              "by": {
                "type": "string",
                "nullable": true
              },
              "reference": {
                "type": "string"
              }
            }
          },
          "now": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "description": "What the facts say since it was decided on; null where that is the same, and for the customer",
            "required": [
              "attained",
              "attainedPercent",
              "percent",
              "amount"
            ],
            "properties": {
              "attained": {
                "oneOf": [
                  {
                    "$ref": "#/components/schemas/Ratio"
                  },
                  {
                    "$ref": "#/components/schemas/Null"
                  }
                ]
              },
              "attainedPercent": {
                "type": "string",
                "nullable": true
              },
              "percent": {
                "$ref": "#/components/schemas/Percent"
              },
              "amount": {
                "$ref": "#/components/schemas/SmallestUnits"
              }
            }
          }
        }
      },
      "CreditsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Credit"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "ClauseOrNull": {
        "type": "string",
        "nullable": true,
        "minLength": 1,
        "maxLength": 5000
      },
      "LinkOrNull": {
        "type": "string",
        "nullable": true,
        "maxLength": 2000
      },
      "ReportPeriodLabel": {
        "type": "string",
        "description": "A month, a quarter or a year, such as 2026-10, 2026-Q4 or 2026",
        "pattern": "^\\d{4}(-(Q[1-4]|(0[1-9]|1[0-2])))?$"
      },
      "ReportState": {
        "type": "string",
        "enum": [
          "draft",
          "commented",
          "published",
          "acknowledged",
          "disputed",
          "accepted",
          "superseded"
        ]
      },
      "ReportSending": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "state",
          "at",
          "by",
          "revision",
          "how",
          "to"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "state": {
            "type": "string",
            "enum": [
              "sending",
              "sent",
              "failed"
            ]
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "by": {
            "type": "string"
          },
          "revision": {
            "$ref": "#/components/schemas/Version"
          },
          "how": {
            "type": "string",
            "enum": [
              "portal",
              "smtp",
              "eml"
            ]
          },
          "to": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "ReportSummary": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "etag",
          "agreementId",
          "customerRef",
          "title",
          "period",
          "revision",
          "state",
          "uncommented",
          "createdAt",
          "published",
          "accepted",
          "acceptedOn",
          "correction",
          "differs",
          "draftRevision",
          "openDisputes",
          "sent"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "etag": {
            "type": "string"
          },
          "agreementId": {
            "type": "string",
            "nullable": true,
            "format": "uuid"
          },
          "customerRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "title": {
            "type": "string"
          },
          "period": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "label",
              "from",
              "to",
              "timeZone"
            ],
            "properties": {
              "label": {
                "type": "string"
              },
              "from": {
                "$ref": "#/components/schemas/Instant"
              },
              "to": {
                "$ref": "#/components/schemas/Instant"
              },
              "timeZone": {
                "type": "string"
              }
            }
          },
          "revision": {
            "$ref": "#/components/schemas/Version"
          },
          "state": {
            "$ref": "#/components/schemas/ReportState"
          },
          "uncommented": {
            "type": "array",
            "nullable": true,
            "items": {
              "type": "string"
            }
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "published": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "required": [
              "at",
              "by",
              "hash"
            ],
            "properties": {
              "at": {
                "$ref": "#/components/schemas/Instant"
              },
              "by": {
                "type": "string",
                "nullable": true
              },
              "hash": {
                "$ref": "#/components/schemas/Hash"
              }
            }
          },
          "accepted": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "required": [
              "how",
              "at",
              "by",
              "evidence"
            ],
            "properties": {
              "how": {
                "type": "string",
                "enum": [
                  "acknowledged",
                  "taken-as-accepted"
                ]
              },
              "at": {
                "$ref": "#/components/schemas/Instant"
              },
              "by": {
                "type": "string",
                "nullable": true
              },
              "evidence": {
                "type": "string",
                "nullable": true
              }
            }
          },
          "acceptedOn": {
            "type": "string",
            "nullable": true
          },
          "correction": {
            "type": "string",
            "nullable": true
          },
          "differs": {
            "type": "boolean",
            "nullable": true
          },
          "draftRevision": {
            "type": "integer",
            "nullable": true
          },
          "openDisputes": {
            "$ref": "#/components/schemas/Count"
          },
          "sent": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReportSending"
            }
          }
        }
      },
      "Report": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "etag",
          "agreementId",
          "customerRef",
          "title",
          "period",
          "revision",
          "state",
          "uncommented",
          "createdAt",
          "published",
          "accepted",
          "acceptedOn",
          "correction",
          "differs",
          "draftRevision",
          "openDisputes",
          "sent",
          "content",
          "comments",
          "disputes",
          "untold",
          "revisions"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "etag": {
            "type": "string"
          },
          "agreementId": {
            "type": "string",
            "nullable": true,
            "format": "uuid"
          },
          "customerRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "title": {
            "type": "string"
          },
          "period": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "label",
              "from",
              "to",
              "timeZone"
            ],
            "properties": {
              "label": {
                "type": "string"
              },
              "from": {
                "$ref": "#/components/schemas/Instant"
              },
              "to": {
                "$ref": "#/components/schemas/Instant"
              },
              "timeZone": {
                "type": "string"
              }
            }
          },
          "revision": {
            "$ref": "#/components/schemas/Version"
          },
          "state": {
            "$ref": "#/components/schemas/ReportState"
          },
          "uncommented": {
            "type": "array",
            "nullable": true,
            "items": {
              "type": "string"
            }
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "published": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "required": [
              "at",
              "by",
              "hash"
            ],
            "properties": {
              "at": {
                "$ref": "#/components/schemas/Instant"
              },
              "by": {
                "type": "string",
                "nullable": true
              },
              "hash": {
                "$ref": "#/components/schemas/Hash"
              }
            }
          },
          "accepted": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "required": [
              "how",
              "at",
              "by",
              "evidence"
            ],
            "properties": {
              "how": {
                "type": "string",
                "enum": [
                  "acknowledged",
                  "taken-as-accepted"
                ]
              },
              "at": {
                "$ref": "#/components/schemas/Instant"
              },
              "by": {
                "type": "string",
                "nullable": true
              },
              "evidence": {
                "type": "string",
                "nullable": true
              }
            }
          },
          "acceptedOn": {
            "type": "string",
            "nullable": true
          },
          "correction": {
            "type": "string",
            "nullable": true
          },
          "differs": {
            "type": "boolean",
            "nullable": true
          },
          "draftRevision": {
            "type": "integer",
            "nullable": true
          },
          "openDisputes": {
            "$ref": "#/components/schemas/Count"
          },
          "sent": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReportSending"
            }
          },
          "content": {
            "$ref": "#/components/schemas/ReportContent"
          },
          "comments": {
            "type": "array",
            "nullable": true,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "targetId",
                "cause",
                "measure",
                "measureDue",
                "causingEntity"
              ],
              "properties": {
                "targetId": {
                  "type": "string",
                  "format": "uuid"
                },
                "cause": {
                  "type": "string"
                },
                "measure": {
                  "type": "string"
                },
                "measureDue": {
                  "type": "string",
                  "nullable": true
                },
                "causingEntity": {
                  "type": "string",
                  "nullable": true
                }
              }
            }
          },
          "untold": {
            "description": "Contacts who received an earlier revision by mail and were not told of this one",
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "contactId",
                "name",
                "revision"
              ],
              "properties": {
                "contactId": {
                  "type": "string",
                  "format": "uuid"
                },
                "name": {
                  "type": "string"
                },
                "revision": {
                  "$ref": "#/components/schemas/Version"
                }
              }
            }
          },
          "disputes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReportDispute"
            }
          },
          "revisions": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "revision",
                "state",
                "publishedAt",
                "correction"
              ],
              "properties": {
                "revision": {
                  "$ref": "#/components/schemas/Version"
                },
                "state": {
                  "$ref": "#/components/schemas/ReportState"
                },
                "publishedAt": {
                  "type": "string",
                  "nullable": true
                },
                "correction": {
                  "type": "string",
                  "nullable": true
                }
              }
            }
          }
        }
      },
      "ReportContent": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "schema",
          "scope",
          "language",
          "customer",
          "company",
          "period",
          "revision",
          "asOf",
          "summary",
          "agreements",
          "satisfaction",
          "complaints",
          "actions",
          "improvements",
          "correction"
        ],
        "properties": {
          "schema": {
            "type": "integer",
            "enum": [
              1
            ]
          },
          "scope": {
            "type": "string",
            "enum": [
              "agreement",
              "customer"
            ]
          },
          "language": {
            "type": "string",
            "enum": [
              "en",
              "de"
            ]
          },
          "customer": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "ref",
              "title"
            ],
            "properties": {
              "ref": {
                "$ref": "#/components/schemas/EntityRef"
              },
              "title": {
                "type": "string"
              }
            }
          },
          "company": {
            "type": "string",
            "nullable": true
          },
          "period": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "label",
              "from",
              "to",
              "timeZone"
            ],
            "properties": {
              "label": {
                "type": "string"
              },
              "from": {
                "$ref": "#/components/schemas/Instant"
              },
              "to": {
                "$ref": "#/components/schemas/Instant"
              },
              "timeZone": {
                "type": "string"
              }
            }
          },
          "revision": {
            "$ref": "#/components/schemas/Version"
          },
          "asOf": {
            "$ref": "#/components/schemas/Instant"
          },
          "summary": {
            "type": "string"
          },
          "agreements": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReportedAgreement"
            }
          },
          "satisfaction": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "service",
                "answers",
                "mean"
              ],
              "properties": {
                "service": {
                  "type": "string"
                },
                "answers": {
                  "$ref": "#/components/schemas/Count"
                },
                "mean": {
                  "type": "string",
                  "nullable": true
                }
              }
            }
          },
          "complaints": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "date",
                "title",
                "answered"
              ],
              "properties": {
                "date": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "answered": {
                  "type": "boolean"
                }
              }
            }
          },
          "actions": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "title",
                "due",
                "owner"
              ],
              "properties": {
                "title": {
                  "type": "string"
                },
                "due": {
                  "type": "string"
                },
                "owner": {
                  "type": "string"
                }
              }
            }
          },
          "improvements": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "title",
                "due",
                "effect",
                "state"
              ],
              "properties": {
                "title": {
                  "type": "string"
                },
                "due": {
                  "type": "string",
                  "nullable": true
                },
                "effect": {
                  "type": "string"
                },
                "state": {
                  "type": "string"
                }
              }
            }
          },
          "correction": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "required": [
              "reason",
              "corrects",
              "changes"
            ],
            "properties": {
              "reason": {
                "type": "string"
              },
              "corrects": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "revision",
                  "hash"
                ],
                "properties": {
                  "revision": {
                    "$ref": "#/components/schemas/Version"
                  },
                  "hash": {
                    "$ref": "#/components/schemas/Hash"
                  }
                }
              },
              "changes": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/ReportDifference"
                }
              }
            }
          }
        }
      },
      "ReportedAgreement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "type",
          "title",
          "version",
          "hash",
          "provider",
          "services",
          "workloadLimits",
          "targets",
          "running",
          "credits"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "type": {
            "$ref": "#/components/schemas/AgreementType"
          },
          "title": {
            "type": "string"
          },
          "version": {
            "$ref": "#/components/schemas/Version"
          },
          "hash": {
            "$ref": "#/components/schemas/Hash"
          },
          "provider": {
            "type": "string"
          },
          "services": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "workloadLimits": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/WorkloadLimit"
            }
          },
          "targets": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReportedTarget"
            }
          },
          "running": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "name",
                "period",
                "status",
                "attainedPercent"
              ],
              "properties": {
                "name": {
                  "type": "string"
                },
                "period": {
                  "type": "string"
                },
                "status": {
                  "$ref": "#/components/schemas/AttainmentStatus"
                },
                "attainedPercent": {
                  "type": "string",
                  "nullable": true
                }
              }
            }
          },
          "credits": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Credit"
            }
          }
        }
      },
      "ReportedTarget": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "targetId",
          "name",
          "sentence",
          "attainment",
          "explanationHash",
          "trend",
          "outages",
          "exclusions",
          "corrections",
          "comment"
        ],
        "properties": {
          "targetId": {
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "type": "string"
          },
          "sentence": {
            "type": "string"
          },
          "attainment": {
            "$ref": "#/components/schemas/Attainment"
          },
          "explanationHash": {
            "$ref": "#/components/schemas/Hash"
          },
          "trend": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "period",
                "status",
                "nearMiss",
                "attainedPercent"
              ],
              "properties": {
                "period": {
                  "type": "string"
                },
                "status": {
                  "$ref": "#/components/schemas/AttainmentStatus"
                },
                "nearMiss": {
                  "type": "boolean"
                },
                "attainedPercent": {
                  "type": "string",
                  "nullable": true
                }
              }
            }
          },
          "outages": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "from",
                "to",
                "state",
                "seconds",
                "note",
                "cause"
              ],
              "properties": {
                "from": {
                  "$ref": "#/components/schemas/Instant"
                },
                "to": {
                  "type": "string",
                  "nullable": true
                },
                "state": {
                  "type": "string",
                  "enum": [
                    "down",
                    "degraded",
                    "unknown"
                  ]
                },
                "seconds": {
                  "$ref": "#/components/schemas/Count"
                },
                "note": {
                  "type": "string",
                  "nullable": true
                },
                "cause": {
                  "type": "string",
                  "nullable": true
                }
              }
            }
          },
          "missedCases": {
            "description": "Cases that were not in time. Absent where the target is not on cases.",
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "id",
                "opened",
                "allowedSeconds",
                "takenSeconds"
              ],
              "properties": {
                "id": {
                  "type": "string",
                  "nullable": true
                },
                "opened": {
                  "$ref": "#/components/schemas/Instant"
                },
                "allowedSeconds": {
                  "$ref": "#/components/schemas/Count"
                },
                "takenSeconds": {
                  "$ref": "#/components/schemas/Count"
                }
              }
            }
          },
          "badSlices": {
            "description": "Slices of time that were not good. Absent where the target is not on slices.",
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "from",
                "to",
                "slices",
                "worst"
              ],
              "properties": {
                "from": {
                  "$ref": "#/components/schemas/Instant"
                },
                "to": {
                  "$ref": "#/components/schemas/Instant"
                },
                "slices": {
                  "$ref": "#/components/schemas/Count"
                },
                "worst": {
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/Ratio"
                    },
                    {
                      "type": "object",
                      "additionalProperties": false,
                      "required": [
                        "value"
                      ],
                      "properties": {
                        "value": {
                          "type": "number"
                        }
                      }
                    },
                    {
                      "$ref": "#/components/schemas/Null"
                    }
                  ]
                }
              }
            }
          },
          "exclusions": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "from",
                "to",
                "seconds",
                "ground",
                "reason",
                "approvedBy",
                "disputed"
              ],
              "properties": {
                "from": {
                  "$ref": "#/components/schemas/Instant"
                },
                "to": {
                  "$ref": "#/components/schemas/Instant"
                },
                "seconds": {
                  "$ref": "#/components/schemas/Count"
                },
                "ground": {
                  "type": "string"
                },
                "reason": {
                  "type": "string"
                },
                "approvedBy": {
                  "type": "string",
                  "nullable": true
                },
                "disputed": {
                  "type": "boolean"
                }
              }
            }
          },
          "corrections": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "from",
                "to",
                "reason"
              ],
              "properties": {
                "from": {
                  "type": "string",
                  "nullable": true
                },
                "to": {
                  "type": "string",
                  "nullable": true
                },
                "reason": {
                  "type": "string"
                }
              }
            }
          },
          "comment": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "required": [
              "cause",
              "measure",
              "measureDue",
              "causedBy"
            ],
            "properties": {
              "cause": {
                "type": "string"
              },
              "measure": {
                "type": "string"
              },
              "measureDue": {
                "type": "string",
                "nullable": true
              },
              "causedBy": {
                "type": "string",
                "nullable": true
              }
            }
          }
        }
      },
      "ReportDispute": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "revision",
          "targetId",
          "targetName",
          "state",
          "reportedFigure",
          "figure",
          "openedAt",
          "openedBy",
          "messages",
          "settlement"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "revision": {
            "$ref": "#/components/schemas/Version"
          },
          "targetId": {
            "type": "string",
            "nullable": true,
            "format": "uuid"
          },
          "targetName": {
            "type": "string",
            "nullable": true
          },
          "state": {
            "type": "string",
            "enum": [
              "open",
              "settlement-proposed",
              "agreed",
              "withdrawn"
            ]
          },
          "reportedFigure": {
            "type": "string",
            "nullable": true
          },
          "figure": {
            "type": "string",
            "nullable": true
          },
          "openedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "openedBy": {
            "type": "string",
            "nullable": true
          },
          "messages": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "at",
                "by",
                "side",
                "text",
                "link",
                "evidence"
              ],
              "properties": {
                "at": {
                  "$ref": "#/components/schemas/Instant"
                },
                "by": {
                  "type": "string",
                  "nullable": true
                },
                "side": {
                  "$ref": "#/components/schemas/Party"
                },
                "text": {
                  "type": "string"
                },
                "link": {
                  "type": "string",
                  "nullable": true
                },
                "evidence": {
                  "type": "string",
                  "nullable": true
                }
              }
            }
          },
          "settlement": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "required": [
              "text",
              "proposedBySide",
              "proposedAt",
              "agreedAt"
            ],
            "properties": {
              "text": {
                "type": "string"
              },
              "proposedBySide": {
                "$ref": "#/components/schemas/Party"
              },
              "proposedAt": {
                "$ref": "#/components/schemas/Instant"
              },
              "agreedAt": {
                "type": "string",
                "nullable": true
              }
            }
          }
        }
      },
      "ReportDifference": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "agreementId",
          "targetId",
          "targetName",
          "field",
          "before",
          "after",
          "why"
        ],
        "properties": {
          "agreementId": {
            "type": "string",
            "format": "uuid"
          },
          "targetId": {
            "type": "string",
            "format": "uuid"
          },
          "targetName": {
            "type": "string"
          },
          "field": {
            "type": "string"
          },
          "before": {
            "type": "string",
            "nullable": true
          },
          "after": {
            "type": "string",
            "nullable": true
          },
          "why": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "late-facts",
                "correction",
                "exclusion",
                "version",
                "other"
              ]
            }
          }
        }
      },
      "ReportPublication": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "state",
          "startedAt",
          "startedBy",
          "total",
          "published",
          "failed"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "state": {
            "type": "string",
            "enum": [
              "running",
              "done"
            ]
          },
          "startedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "startedBy": {
            "type": "string"
          },
          "total": {
            "$ref": "#/components/schemas/Count"
          },
          "published": {
            "$ref": "#/components/schemas/Count"
          },
          "failed": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "reportId",
                "revision",
                "title",
                "reason"
              ],
              "properties": {
                "reportId": {
                  "type": "string",
                  "format": "uuid"
                },
                "revision": {
                  "$ref": "#/components/schemas/Version"
                },
                "title": {
                  "type": "string"
                },
                "reason": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "ReportsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReportSummary"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "OfferedService": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title"
        ],
        "properties": {
          "title": {
            "$ref": "#/components/schemas/Line"
          },
          "description": {
            "$ref": "#/components/schemas/Clause"
          },
          "inScope": {
            "$ref": "#/components/schemas/Clause"
          },
          "outOfScope": {
            "$ref": "#/components/schemas/Clause"
          }
        }
      },
      "OfferingTarget": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "indicator",
          "objective",
          "period"
        ],
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "indicator": {
            "type": "string",
            "minLength": 1,
            "maxLength": 63,
            "description": "Its name on the entity of the agreement, such as availability"
          },
          "objective": {
            "$ref": "#/components/schemas/Objective"
          },
          "period": {
            "$ref": "#/components/schemas/TargetPeriod"
          },
          "calendar": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/CalendarInput"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          },
          "noData": {
            "type": "string",
            "enum": [
              "exclude",
              "good",
              "bad"
            ],
            "default": "exclude"
          },
          "coverageFloor": {
            "type": "number",
            "minimum": 0,
            "maximum": 100,
            "default": 90
          },
          "warnAtBudgetConsumed": {
            "type": "number",
            "minimum": 0,
            "maximum": 100,
            "default": 75
          },
          "commitment": {
            "type": "string",
            "enum": [
              "binding",
              "informational"
            ]
          },
          "description": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          },
          "credits": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/CreditBand"
            }
          }
        }
      },
      "OfferingDeclaration": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "level",
          "service",
          "timeZone",
          "calendar",
          "targets"
        ],
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "level": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "description": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "service": {
            "$ref": "#/components/schemas/OfferedService"
          },
          "timeZone": {
            "type": "string",
            "description": "IANA time zone"
          },
          "calendar": {
            "$ref": "#/components/schemas/CalendarInput"
          },
          "followCalendar": {
            "type": "boolean"
          },
          "maintenance": {
            "$ref": "#/components/schemas/MaintenanceTerms"
          },
          "exclusionGrounds": {
            "type": "array",
            "minItems": 1,
            "maxItems": 5,
            "items": {
              "$ref": "#/components/schemas/ExclusionGround"
            }
          },
          "exclusionApproval": {
            "$ref": "#/components/schemas/ExclusionApproval"
          },
          "workloadLimits": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/WorkloadLimit"
            }
          },
          "customerDuties": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Clause"
            }
          },
          "escalation": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/EscalationStep"
            }
          },
          "reporting": {
            "$ref": "#/components/schemas/ReportingTerms"
          },
          "review": {
            "$ref": "#/components/schemas/ReviewTerms"
          },
          "definitions": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Definition"
            }
          },
          "term": {
            "$ref": "#/components/schemas/TermRules"
          },
          "credits": {
            "$ref": "#/components/schemas/CreditTerms"
          },
          "targets": {
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/OfferingTarget"
            }
          }
        }
      },
      "CreateOffering": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "title",
          "level",
          "service",
          "timeZone",
          "calendar",
          "targets"
        ],
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 63
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "level": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "description": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "service": {
            "$ref": "#/components/schemas/OfferedService"
          },
          "timeZone": {
            "type": "string",
            "description": "IANA time zone"
          },
          "calendar": {
            "$ref": "#/components/schemas/CalendarInput"
          },
          "followCalendar": {
            "type": "boolean"
          },
          "maintenance": {
            "$ref": "#/components/schemas/MaintenanceTerms"
          },
          "exclusionGrounds": {
            "type": "array",
            "minItems": 1,
            "maxItems": 5,
            "items": {
              "$ref": "#/components/schemas/ExclusionGround"
            }
          },
          "exclusionApproval": {
            "$ref": "#/components/schemas/ExclusionApproval"
          },
          "workloadLimits": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/WorkloadLimit"
            }
          },
          "customerDuties": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Clause"
            }
          },
          "escalation": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/EscalationStep"
            }
          },
          "reporting": {
            "$ref": "#/components/schemas/ReportingTerms"
          },
          "review": {
            "$ref": "#/components/schemas/ReviewTerms"
          },
          "definitions": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Definition"
            }
          },
          "term": {
            "$ref": "#/components/schemas/TermRules"
          },
          "credits": {
            "$ref": "#/components/schemas/CreditTerms"
          },
          "targets": {
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/OfferingTarget"
            }
          }
        }
      },
      "Offering": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "state",
          "title",
          "level",
          "description",
          "service",
          "timeZone",
          "calendar",
          "targets",
          "etag",
          "createdAt",
          "createdBy",
          "changedAt",
          "changedBy"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "kept",
              "archived"
            ]
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "level": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "description": {
            "type": "string",
            "nullable": true,
            "maxLength": 2000
          },
          "service": {
            "$ref": "#/components/schemas/OfferedService"
          },
          "timeZone": {
            "type": "string",
            "description": "IANA time zone"
          },
          "calendar": {
            "$ref": "#/components/schemas/CalendarInput"
          },
          "followCalendar": {
            "type": "boolean"
          },
          "maintenance": {
            "$ref": "#/components/schemas/MaintenanceTerms"
          },
          "exclusionGrounds": {
            "type": "array",
            "minItems": 1,
            "maxItems": 5,
            "items": {
              "$ref": "#/components/schemas/ExclusionGround"
            }
          },
          "exclusionApproval": {
            "$ref": "#/components/schemas/ExclusionApproval"
          },
          "workloadLimits": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/WorkloadLimit"
            }
          },
          "customerDuties": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Clause"
            }
          },
          "escalation": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/EscalationStep"
            }
          },
          "reporting": {
            "$ref": "#/components/schemas/ReportingTerms"
          },
          "review": {
            "$ref": "#/components/schemas/ReviewTerms"
          },
          "definitions": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Definition"
            }
          },
          "term": {
            "$ref": "#/components/schemas/TermRules"
          },
          "credits": {
            "$ref": "#/components/schemas/CreditTerms"
          },
          "targets": {
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/OfferingTarget"
            }
          },
          "etag": {
            "type": "string"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "createdBy": {
            "type": "string"
          },
          "changedAt": {
            "type": "string",
            "format": "date-time"
          },
          "changedBy": {
            "type": "string"
          }
        }
      },
      "OfferingsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Offering"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "AgreementDraft": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "type",
          "title",
          "provider",
          "customer",
          "entities",
          "timeZone",
          "calendar",
          "effectiveFrom",
          "targets"
        ],
        "properties": {
          "type": {
            "$ref": "#/components/schemas/AgreementType"
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "provider": {
            "$ref": "#/components/schemas/Provider"
          },
          "customer": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "covers": {
            "type": "array",
            "maxItems": 500,
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "entities": {
            "type": "array",
            "minItems": 1,
            "maxItems": 500,
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "timeZone": {
            "type": "string",
            "description": "IANA time zone"
          },
          "calendar": {
            "$ref": "#/components/schemas/CalendarInput"
          },
          "followCalendar": {
            "type": "boolean",
            "description": "Agrees that later versions of its calendars count from their validFrom on"
          },
          "effectiveFrom": {
            "$ref": "#/components/schemas/Date"
          },
          "effectiveTo": {
            "type": "string",
            "nullable": true
          },
          "maintenance": {
            "$ref": "#/components/schemas/MaintenanceTerms"
          },
          "exclusionGrounds": {
            "type": "array",
            "minItems": 1,
            "maxItems": 5,
            "items": {
              "$ref": "#/components/schemas/ExclusionGround"
            }
          },
          "exclusionApproval": {
            "$ref": "#/components/schemas/ExclusionApproval"
          },
          "services": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/AgreedService"
            }
          },
          "workloadLimits": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/WorkloadLimit"
            }
          },
          "customerDuties": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Clause"
            }
          },
          "escalation": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/EscalationStep"
            }
          },
          "reporting": {
            "$ref": "#/components/schemas/ReportingTerms"
          },
          "review": {
            "$ref": "#/components/schemas/ReviewTerms"
          },
          "definitions": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Definition"
            }
          },
          "term": {
            "$ref": "#/components/schemas/TermRules"
          },
          "signatories": {
            "$ref": "#/components/schemas/Signatories"
          },
          "credits": {
            "$ref": "#/components/schemas/CreditTerms"
          },
          "targets": {
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/TargetDraft"
            }
          }
        }
      },
      "Target": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "indicator",
          "objective",
          "period",
          "calendar",
          "noData",
          "coverageFloor",
          "warnAtBudgetConsumed"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "type": "string"
          },
          "indicator": {
            "$ref": "#/components/schemas/IndicatorRef"
          },
          "objective": {
            "$ref": "#/components/schemas/Objective"
          },
          "period": {
            "$ref": "#/components/schemas/TargetPeriod"
          },
          "calendar": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/ServiceCalendar"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          },
          "noData": {
            "$ref": "#/components/schemas/NoData"
          },
          "coverageFloor": {
            "$ref": "#/components/schemas/Percent"
          },
          "warnAtBudgetConsumed": {
            "$ref": "#/components/schemas/Percent"
          },
          "commitment": {
            "$ref": "#/components/schemas/Commitment"
          },
          "trialUntil": {
            "$ref": "#/components/schemas/Date"
          },
          "description": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          },
          "credits": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/CreditBand"
            }
          }
        }
      },
      "VersionState": {
        "type": "string",
        "enum": [
          "draft",
          "offered",
          "countered",
          "declined",
          "withdrawn",
          "agreed",
          "active",
          "superseded",
          "expired",
          "terminated"
        ]
      },
      "InstantOrNull": {
        "type": "string",
        "nullable": true
      },
      "DateOrNull": {
        "type": "string",
        "nullable": true
      },
      "Remark": {
        "type": "string",
        "minLength": 1,
        "maxLength": 2000
      },
      "RemarkOrNull": {
        "type": "string",
        "nullable": true,
        "minLength": 1,
        "maxLength": 2000
      },
      "SignOff": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "party",
          "signedBy",
          "principal",
          "signedAt",
          "hash",
          "evidence",
          "entered"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "party": {
            "$ref": "#/components/schemas/Party"
          },
          "signedBy": {
            "type": "string",
            "nullable": true,
            "description": "Null of a person outside, and for a customer that is covered besides"
          },
          "principal": {
            "type": "string",
            "enum": [
              "user",
              "service"
            ]
          },
          "signedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "hash": {
            "$ref": "#/components/schemas/Hash"
          },
          "evidence": {
            "type": "string",
            "nullable": true
          },
          "entered": {
            "description": "null where the person signed in the portal",
            "oneOf": [
              {
                "$ref": "#/components/schemas/EnteredSignOff"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          }
        }
      },
      "EnteredSignOff": {
        "description": "A signature that came on paper or by mail",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "role",
          "signedOn",
          "by",
          "confirmation",
          "confirmedBy",
          "confirmedAt"
        ],
        "properties": {
          "name": {
            "type": "string",
            "nullable": true,
            "description": "Of a person outside"
          },
          "role": {
            "type": "string",
            "nullable": true
          },
          "signedOn": {
            "$ref": "#/components/schemas/Date"
          },
          "by": {
            "type": "string",
            "nullable": true
          },
          "confirmation": {
            "type": "string",
            "enum": [
              "not-needed",
              "not-confirmed",
              "confirmed"
            ],
            "description": "What is not confirmed does not count"
          },
          "confirmedBy": {
            "type": "string",
            "nullable": true
          },
          "confirmedAt": {
            "$ref": "#/components/schemas/InstantOrNull"
          }
        }
      },
      "AgreementComment": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "version",
          "text",
          "visibility",
          "at",
          "by"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "version": {
            "$ref": "#/components/schemas/Version"
          },
          "text": {
            "type": "string"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "by": {
            "type": "string"
          }
        }
      },
      "TermsDiff": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "from",
          "to",
          "changes"
        ],
        "properties": {
          "from": {
            "$ref": "#/components/schemas/Version"
          },
          "to": {
            "$ref": "#/components/schemas/Version"
          },
          "changes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TermsChange"
            }
          }
        }
      },
      "TermsChange": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "path",
          "kind",
          "before",
          "after"
        ],
        "properties": {
          "path": {
            "type": "array",
            "items": {
              "oneOf": [
                {
                  "type": "string"
                },
                {
                  "type": "integer"
                }
              ]
            }
          },
          "kind": {
            "type": "string",
            "enum": [
              "added",
              "removed",
              "changed"
            ]
          },
          "before": {
            "description": "JSON as it was; null where it was added"
          },
          "after": {
            "description": "JSON as it is; null where it was removed"
          },
          "words": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "kind",
                "text"
              ],
              "properties": {
                "kind": {
                  "type": "string",
                  "enum": [
                    "same",
                    "added",
                    "removed"
                  ]
                },
                "text": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "PartySigning": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "required",
          "given"
        ],
        "properties": {
          "required": {
            "type": "integer",
            "minimum": 1
          },
          "given": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "AgreementApproval": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "state",
          "required",
          "approvers",
          "by",
          "at",
          "note"
        ],
        "properties": {
          "state": {
            "type": "string",
            "enum": [
              "none",
              "asked",
              "approved",
              "refused",
              "stale"
            ],
            "description": "Stale where the draft was changed since it was approved"
          },
          "required": {
            "type": "boolean"
          },
          "approvers": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "by": {
            "type": "string",
            "nullable": true
          },
          "at": {
            "$ref": "#/components/schemas/InstantOrNull"
          },
          "note": {
            "type": "string",
            "nullable": true
          }
        }
      },
      "ClosedOffer": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "how",
          "by",
          "at",
          "reason",
          "evidence",
          "proposal"
        ],
        "properties": {
          "how": {
            "type": "string",
            "enum": [
              "countered",
              "declined",
              "withdrawn"
            ]
          },
          "by": {
            "type": "string",
            "nullable": true
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "reason": {
            "type": "string",
            "nullable": true
          },
          "evidence": {
            "type": "string",
            "nullable": true
          },
          "proposal": {
            "type": "object",
            "nullable": true,
            "description": "The terms that the customer would accept, as they stand in an agreement"
          }
        }
      },
      "Termination": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "lastDay",
          "by",
          "givenOn",
          "byAgreement",
          "reason",
          "evidence",
          "enteredBy",
          "enteredAt"
        ],
        "properties": {
          "lastDay": {
            "$ref": "#/components/schemas/Date"
          },
          "by": {
            "$ref": "#/components/schemas/Party"
          },
          "givenOn": {
            "$ref": "#/components/schemas/Date"
          },
          "byAgreement": {
            "type": "boolean"
          },
          "reason": {
            "type": "string",
            "nullable": true
          },
          "evidence": {
            "type": "string",
            "nullable": true
          },
          "enteredBy": {
            "type": "string",
            "nullable": true
          },
          "enteredAt": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "Continuation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "version",
          "until",
          "askedFor",
          "askedBy",
          "askedAt",
          "acceptedBy",
          "acceptedAt"
        ],
        "properties": {
          "version": {
            "$ref": "#/components/schemas/Version"
          },
          "until": {
            "$ref": "#/components/schemas/DateOrNull"
          },
          "askedFor": {
            "$ref": "#/components/schemas/Party"
          },
          "askedBy": {
            "type": "string",
            "nullable": true
          },
          "askedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "acceptedBy": {
            "type": "string",
            "nullable": true
          },
          "acceptedAt": {
            "$ref": "#/components/schemas/InstantOrNull"
          }
        }
      },
      "AgreementVersionHead": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "version",
          "state",
          "title",
          "hash",
          "retroactive",
          "effectiveFrom",
          "effectiveTo",
          "offeredAt",
          "agreedAt",
          "closed",
          "signatures"
        ],
        "properties": {
          "version": {
            "$ref": "#/components/schemas/Version"
          },
          "state": {
            "$ref": "#/components/schemas/VersionState"
          },
          "title": {
            "type": "string"
          },
          "hash": {
            "type": "string",
            "nullable": true
          },
          "retroactive": {
            "type": "boolean"
          },
          "effectiveFrom": {
            "$ref": "#/components/schemas/Date"
          },
          "effectiveTo": {
            "$ref": "#/components/schemas/DateOrNull"
          },
          "offeredAt": {
            "$ref": "#/components/schemas/InstantOrNull"
          },
          "agreedAt": {
            "$ref": "#/components/schemas/InstantOrNull"
          },
          "closed": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/ClosedOffer"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          },
          "signatures": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SignOff"
            }
          }
        }
      },
      "Agreement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "etag",
          "state",
          "version",
          "nextVersion",
          "hash",
          "retroactive",
          "type",
          "title",
          "provider",
          "customer",
          "covers",
          "entities",
          "timeZone",
          "calendar",
          "effectiveFrom",
          "effectiveTo",
          "targets",
          "signatures",
          "signing",
          "offeredAt",
          "closed",
          "approval",
          "endsOn",
          "noticeBy",
          "continuedSince",
          "termination",
          "continuation"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "etag": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/VersionState"
          },
          "version": {
            "$ref": "#/components/schemas/Version"
          },
          "nextVersion": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "required": [
              "version",
              "state"
            ],
            "properties": {
              "version": {
                "$ref": "#/components/schemas/Version"
              },
              "state": {
                "$ref": "#/components/schemas/VersionState"
              }
            }
          },
          "hash": {
            "type": "string",
            "nullable": true,
            "description": "SHA-256 over RFC 8785 JSON of the terms; from the offer on"
          },
          "signing": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "provider",
              "customer"
            ],
            "properties": {
              "provider": {
                "$ref": "#/components/schemas/PartySigning"
              },
              "customer": {
                "$ref": "#/components/schemas/PartySigning"
              }
            }
          },
          "offeredAt": {
            "$ref": "#/components/schemas/InstantOrNull"
          },
          "closed": {
            "description": "How the offer ended without both signatures",
            "oneOf": [
              {
                "$ref": "#/components/schemas/ClosedOffer"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          },
          "approval": {
            "description": "Of the newest draft; null without one, and for a customer's side",
            "oneOf": [
              {
                "$ref": "#/components/schemas/AgreementApproval"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          },
          "endsOn": {
            "$ref": "#/components/schemas/DateOrNull"
          },
          "noticeBy": {
            "$ref": "#/components/schemas/DateOrNull"
          },
          "continuedSince": {
            "$ref": "#/components/schemas/DateOrNull"
          },
          "termination": {
            "description": "Notice that was given and not revoked",
            "oneOf": [
              {
                "$ref": "#/components/schemas/Termination"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          },
          "continuation": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Continuation"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          },
          "retroactive": {
            "type": "boolean",
            "description": "Took effect on a date before both had signed"
          },
          "type": {
            "$ref": "#/components/schemas/AgreementType"
          },
          "title": {
            "type": "string"
          },
          "provider": {
            "$ref": "#/components/schemas/Provider"
          },
          "customer": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "covers": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "entities": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "timeZone": {
            "type": "string"
          },
          "calendar": {
            "$ref": "#/components/schemas/ServiceCalendar"
          },
          "followCalendar": {
            "type": "boolean",
            "description": "Agrees that later versions of its calendars count from their validFrom on"
          },
          "effectiveFrom": {
            "$ref": "#/components/schemas/Date"
          },
          "effectiveTo": {
            "type": "string",
            "nullable": true
          },
          "maintenance": {
            "$ref": "#/components/schemas/MaintenanceTerms"
          },
          "exclusionGrounds": {
            "type": "array",
            "minItems": 1,
            "maxItems": 5,
            "items": {
              "$ref": "#/components/schemas/ExclusionGround"
            }
          },
          "exclusionApproval": {
            "$ref": "#/components/schemas/ExclusionApproval"
          },
          "services": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/AgreedService"
            }
          },
          "workloadLimits": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/WorkloadLimit"
            }
          },
          "customerDuties": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Clause"
            }
          },
          "escalation": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/EscalationStep"
            }
          },
          "reporting": {
            "$ref": "#/components/schemas/ReportingTerms"
          },
          "review": {
            "$ref": "#/components/schemas/ReviewTerms"
          },
          "definitions": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Definition"
            }
          },
          "term": {
            "$ref": "#/components/schemas/TermRules"
          },
          "signatories": {
            "$ref": "#/components/schemas/Signatories"
          },
          "credits": {
            "$ref": "#/components/schemas/CreditTerms"
          },
          "targets": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Target"
            }
          },
          "onOffer": {
            "type": "object",
            "additionalProperties": false,
            "description": "The version that waits for signatures; in lists alone",
            "required": [
              "version",
              "offeredAt",
              "missing"
            ],
            "properties": {
              "version": {
                "$ref": "#/components/schemas/Version"
              },
              "offeredAt": {
                "$ref": "#/components/schemas/Instant"
              },
              "missing": {
                "type": "array",
                "minItems": 1,
                "maxItems": 2,
                "items": {
                  "$ref": "#/components/schemas/Party"
                }
              }
            }
          },
          "unmeasuredTargets": {
            "description": "Names of targets whose indicator holds no fact, in this version or the next; in lists alone, and never for a customer's side",
            "type": "array",
            "minItems": 1,
            "items": {
              "type": "string"
            }
          },
          "signatures": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SignOff"
            }
          },
          "recorded": {
            "$ref": "#/components/schemas/AgreementRecord"
          }
        }
      },
      "SheetRows": {
        "type": "array",
        "maxItems": 2000,
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "row",
            "cells"
          ],
          "properties": {
            "row": {
              "type": "integer",
              "minimum": 2,
              "maximum": 1000000,
              "description": "As spreadsheets count; the head is row 1"
            },
            "cells": {
              "type": "object",
              "description": "By the head of the column",
              "additionalProperties": {
                "type": "string",
                "maxLength": 10000
              }
            }
          }
        }
      },
      "ImportRows": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "rows"
        ],
        "properties": {
          "rows": {
            "$ref": "#/components/schemas/SheetRows"
          },
          "dryRun": {
            "type": "boolean",
            "description": "Stores nothing"
          }
        }
      },
      "ImportAgreementRows": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "rows",
          "targets"
        ],
        "properties": {
          "rows": {
            "$ref": "#/components/schemas/SheetRows"
          },
          "targets": {
            "$ref": "#/components/schemas/SheetRows"
          },
          "dryRun": {
            "type": "boolean",
            "description": "Stores nothing"
          }
        }
      },
      "SheetImport": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "dryRun",
          "stored",
          "problems"
        ],
        "properties": {
          "dryRun": {
            "type": "boolean"
          },
          "stored": {
            "type": "integer",
            "minimum": 0,
            "description": "All or none"
          },
          "problems": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "sheet",
                "row",
                "column",
                "reason"
              ],
              "properties": {
                "sheet": {
                  "type": "string",
                  "enum": [
                    "customers",
                    "contacts",
                    "agreements",
                    "targets"
                  ]
                },
                "row": {
                  "type": "integer"
                },
                "column": {
                  "type": "string"
                },
                "reason": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "SignedDocument": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "url"
        ],
        "properties": {
          "url": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000,
            "description": "A http or https address"
          },
          "title": {
            "$ref": "#/components/schemas/Line"
          }
        }
      },
      "RecordAgreement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "draft",
          "signatures"
        ],
        "properties": {
          "draft": {
            "$ref": "#/components/schemas/AgreementDraft"
          },
          "signatures": {
            "type": "array",
            "minItems": 2,
            "maxItems": 40,
            "description": "At least one of each party, and as many as the terms require",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "party",
                "signedBy",
                "signedOn"
              ],
              "properties": {
                "party": {
                  "$ref": "#/components/schemas/Party"
                },
                "signedBy": {
                  "$ref": "#/components/schemas/Signatory"
                },
                "signedOn": {
                  "$ref": "#/components/schemas/Date"
                }
              }
            }
          },
          "document": {
            "$ref": "#/components/schemas/SignedDocument"
          },
          "note": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          }
        }
      },
      "AgreementRecord": {
        "type": "object",
        "additionalProperties": false,
        "description": "That it was signed outside and recorded here; absent where it was signed here",
        "required": [
          "by",
          "at",
          "document",
          "note",
          "signatures"
        ],
        "properties": {
          "by": {
            "type": "string",
            "description": "Who recorded it"
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "document": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/SignedDocument"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          },
          "note": {
            "type": "string",
            "nullable": true,
            "description": "Null for the customer's side"
          },
          "signatures": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "party",
                "signedBy",
                "signedOn"
              ],
              "properties": {
                "party": {
                  "$ref": "#/components/schemas/Party"
                },
                "signedBy": {
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/Signatory"
                    },
                    {
                      "$ref": "#/components/schemas/Null"
                    }
                  ]
                },
                "signedOn": {
                  "$ref": "#/components/schemas/Date"
                }
              }
            }
          }
        }
      },
      "AgreementsPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Agreement"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "Ratio": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "good",
          "total"
        ],
        "properties": {
          "good": {
            "type": "number"
          },
          "total": {
            "type": "number"
          }
        }
      },
      "RatioOrNull": {
        "oneOf": [
          {
            "$ref": "#/components/schemas/Ratio"
          },
          {
            "$ref": "#/components/schemas/Null"
          }
        ]
      },
      "Measure": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "value",
          "unit",
          "count"
        ],
        "properties": {
          "value": {
            "type": "number"
          },
          "unit": {
            "type": "string",
            "nullable": true
          },
          "count": {
            "type": "integer"
          }
        }
      },
      "AttainedOrNull": {
        "oneOf": [
          {
            "$ref": "#/components/schemas/Ratio"
          },
          {
            "$ref": "#/components/schemas/Measure"
          },
          {
            "$ref": "#/components/schemas/Null"
          }
        ]
      },
      "WithoutItOrNull": {
        "type": "object",
        "nullable": true,
        "additionalProperties": false,
        "required": [
          "attained",
          "attainedPercent",
          "status"
        ],
        "properties": {
          "attained": {
            "$ref": "#/components/schemas/AttainedOrNull"
          },
          "attainedPercent": {
            "type": "string",
            "nullable": true
          },
          "status": {
            "$ref": "#/components/schemas/AttainmentStatus"
          }
        }
      },
      "JudgedPeriod": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "label",
          "from",
          "to",
          "timeZone",
          "state",
          "contractual"
        ],
        "properties": {
          "label": {
            "type": "string"
          },
          "from": {
            "$ref": "#/components/schemas/Instant"
          },
          "to": {
            "$ref": "#/components/schemas/Instant"
          },
          "timeZone": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "closed",
              "open",
              "future"
            ]
          },
          "contractual": {
            "type": "boolean"
          }
        }
      },
      "AttainmentPart": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "agreementVersion",
          "from",
          "to",
          "objective",
          "status",
          "attained"
        ],
        "properties": {
          "agreementVersion": {
            "$ref": "#/components/schemas/Version"
          },
          "from": {
            "$ref": "#/components/schemas/Instant"
          },
          "to": {
            "$ref": "#/components/schemas/Instant"
          },
          "objective": {
            "$ref": "#/components/schemas/Objective"
          },
          "status": {
            "$ref": "#/components/schemas/AttainmentStatus"
          },
          "attained": {
            "$ref": "#/components/schemas/AttainedOrNull"
          }
        }
      },
      "Attainment": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "targetId",
          "targetName",
          "agreementId",
          "agreementType",
          "agreementTitle",
          "agreementVersion",
          "customerRef",
          "entityRef",
          "indicator",
          "objective",
          "period",
          "status",
          "nearMiss",
          "attained",
          "attainedPercent",
          "ifNothingMore",
          "measuredUntil",
          "serviceSeconds",
          "excludedSeconds",
          "downSeconds",
          "degradedSeconds",
          "unknownSeconds",
          "openCases",
          "coverage",
          "budget",
          "reported",
          "withoutExclusions",
          "withoutCorrections",
          "parts"
        ],
        "properties": {
          "targetId": {
            "type": "string",
            "format": "uuid"
          },
          "targetName": {
            "type": "string"
          },
          "agreementId": {
            "type": "string",
            "format": "uuid"
          },
          "agreementType": {
            "$ref": "#/components/schemas/AgreementType"
          },
          "agreementTitle": {
            "type": "string"
          },
          "agreementVersion": {
            "$ref": "#/components/schemas/Version"
          },
          "customerRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "indicator": {
            "$ref": "#/components/schemas/IndicatorRef"
          },
          "objective": {
            "$ref": "#/components/schemas/Objective"
          },
          "commitment": {
            "type": "string",
            "enum": [
              "trial",
              "informational"
            ],
            "description": "There where the target does not bind in this period"
          },
          "period": {
            "$ref": "#/components/schemas/JudgedPeriod"
          },
          "status": {
            "$ref": "#/components/schemas/AttainmentStatus"
          },
          "nearMiss": {
            "type": "boolean"
          },
          "attained": {
            "$ref": "#/components/schemas/AttainedOrNull"
          },
          "attainedPercent": {
            "type": "string",
            "nullable": true,
            "pattern": "^\\d+\\.\\d{3}$"
          },
          "ifNothingMore": {
            "$ref": "#/components/schemas/AttainedOrNull"
          },
          "measuredUntil": {
            "$ref": "#/components/schemas/Instant"
          },
          "serviceSeconds": {
            "type": "number"
          },
          "excludedSeconds": {
            "type": "number"
          },
          "downSeconds": {
            "type": "number"
          },
          "degradedSeconds": {
            "type": "number"
          },
          "unknownSeconds": {
            "type": "number"
          },
          "openCases": {
            "type": "integer",
            "nullable": true
          },
          "coverage": {
            "$ref": "#/components/schemas/RatioOrNull"
          },
          "budget": {
            "$ref": "#/components/schemas/BudgetOrNull"
          },
          "reported": {
            "description": "Reported, not measured: what the other side said of the target's own period where nothing is known of it; else null",
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "required": [
              "id",
              "attained",
              "status",
              "reportedBy",
              "evidence",
              "createdBy",
              "createdAt"
            ],
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid"
              },
              "attained": {
                "type": "number",
                "description": "Percent, or the value of a target that is no ratio"
              },
              "status": {
                "type": "string",
                "enum": [
                  "met",
                  "breached"
                ]
              },
              "reportedBy": {
                "type": "string"
              },
              "evidence": {
                "type": "string",
                "nullable": true
              },
              "createdBy": {
                "type": "string"
              },
              "createdAt": {
                "$ref": "#/components/schemas/Instant"
              }
            }
          },
          "withoutExclusions": {
            "$ref": "#/components/schemas/WithoutItOrNull"
          },
          "withoutCorrections": {
            "$ref": "#/components/schemas/WithoutItOrNull"
          },
          "parts": {
            "type": "array",
            "nullable": true,
            "items": {
              "$ref": "#/components/schemas/AttainmentPart"
            }
          }
        }
      },
      "AttainmentDays": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "targetId",
          "period",
          "items"
        ],
        "properties": {
          "targetId": {
            "type": "string",
            "format": "uuid"
          },
          "period": {
            "$ref": "#/components/schemas/JudgedPeriod"
          },
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "date",
                "from",
                "to",
                "serviceSeconds",
                "excludedSeconds",
                "downSeconds",
                "degradedSeconds",
                "unknownSeconds",
                "attained",
                "budgetRemaining"
              ],
              "properties": {
                "date": {
                  "type": "string",
                  "format": "date"
                },
                "from": {
                  "$ref": "#/components/schemas/Instant"
                },
                "to": {
                  "$ref": "#/components/schemas/Instant"
                },
                "serviceSeconds": {
                  "type": "number"
                },
                "excludedSeconds": {
                  "type": "number"
                },
                "downSeconds": {
                  "type": "number"
                },
                "degradedSeconds": {
                  "type": "number"
                },
                "unknownSeconds": {
                  "type": "number"
                },
                "attained": {
                  "$ref": "#/components/schemas/AttainedOrNull"
                },
                "budgetRemaining": {
                  "type": "number",
                  "nullable": true
                }
              }
            }
          }
        }
      },
      "Burn": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "targetId",
          "period",
          "windows",
          "pace"
        ],
        "properties": {
          "targetId": {
            "type": "string",
            "format": "uuid"
          },
          "period": {
            "$ref": "#/components/schemas/JudgedPeriod"
          },
          "windows": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "seconds",
                "from",
                "to",
                "serviceSeconds",
                "bad",
                "total",
                "burnRate"
              ],
              "properties": {
                "seconds": {
                  "type": "integer"
                },
                "from": {
                  "$ref": "#/components/schemas/Instant"
                },
                "to": {
                  "$ref": "#/components/schemas/Instant"
                },
                "serviceSeconds": {
                  "type": "number"
                },
                "bad": {
                  "type": "number"
                },
                "total": {
                  "type": "number"
                },
                "burnRate": {
                  "type": "string",
                  "nullable": true
                }
              }
            }
          },
          "pace": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "burnRate",
              "emptyAt",
              "budgetRemaining"
            ],
            "properties": {
              "burnRate": {
                "type": "number",
                "nullable": true
              },
              "emptyAt": {
                "type": "string",
                "format": "date-time",
                "nullable": true
              },
              "budgetRemaining": {
                "type": "number",
                "nullable": true
              }
            }
          }
        }
      },
      "RollUpSummary": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "targets",
          "worst",
          "counts"
        ],
        "properties": {
          "targets": {
            "$ref": "#/components/schemas/Count"
          },
          "worst": {
            "type": "string",
            "nullable": true,
            "enum": [
              "breached",
              "at-risk",
              "near-miss",
              "no-data",
              "met",
              "no-events",
              null
            ]
          },
          "counts": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "breached",
              "at-risk",
              "near-miss",
              "no-data",
              "met",
              "no-events"
            ],
            "properties": {
              "breached": {
                "$ref": "#/components/schemas/Count"
              },
              "at-risk": {
                "$ref": "#/components/schemas/Count"
              },
              "near-miss": {
                "$ref": "#/components/schemas/Count"
              },
              "no-data": {
                "$ref": "#/components/schemas/Count"
              },
              "met": {
                "$ref": "#/components/schemas/Count"
              },
              "no-events": {
                "$ref": "#/components/schemas/Count"
              }
            }
          }
        }
      },
      "RollUp": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "measuredUntil",
          "own",
          "summary",
          "children",
          "childrenLeftOut"
        ],
        "properties": {
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "measuredUntil": {
            "$ref": "#/components/schemas/Instant"
          },
          "own": {
            "$ref": "#/components/schemas/RollUpSummary"
          },
          "summary": {
            "$ref": "#/components/schemas/RollUpSummary"
          },
          "children": {
            "type": "array",
            "maxItems": 500,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "entityRef",
                "summary"
              ],
              "properties": {
                "entityRef": {
                  "$ref": "#/components/schemas/EntityRef"
                },
                "summary": {
                  "$ref": "#/components/schemas/RollUpSummary"
                }
              }
            }
          },
          "childrenLeftOut": {
            "$ref": "#/components/schemas/Count"
          }
        }
      },
      "SlamCell": {
        "type": "object",
        "nullable": true,
        "additionalProperties": false,
        "required": [
          "worst",
          "count",
          "targets"
        ],
        "properties": {
          "worst": {
            "type": "string",
            "enum": [
              "breached",
              "at-risk",
              "near-miss",
              "no-data",
              "met",
              "no-events"
            ]
          },
          "count": {
            "type": "integer",
            "minimum": 1,
            "description": "How many targets have the worst verdict"
          },
          "targets": {
            "type": "integer",
            "minimum": 1
          }
        }
      },
      "Slam": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "months",
          "measuredUntil",
          "totals",
          "items"
        ],
        "properties": {
          "months": {
            "type": "array",
            "description": "Oldest first; the last one is running",
            "items": {
              "type": "string",
              "example": "2026-10"
            }
          },
          "measuredUntil": {
            "$ref": "#/components/schemas/Instant"
          },
          "totals": {
            "type": "array",
            "description": "Of each month all targets, each once by its worst period",
            "items": {
              "$ref": "#/components/schemas/RollUpSummary"
            }
          },
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "entityRef",
                "cells"
              ],
              "properties": {
                "entityRef": {
                  "$ref": "#/components/schemas/EntityRef"
                },
                "cells": {
                  "type": "array",
                  "description": "One for each month; null where nothing was agreed",
                  "items": {
                    "$ref": "#/components/schemas/SlamCell"
                  }
                }
              }
            }
          }
        }
      },
      "Baseline": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "indicator",
          "judgedBy",
          "unit",
          "timeZone",
          "calendar",
          "months",
          "wouldHaveMet"
        ],
        "properties": {
          "indicator": {
            "$ref": "#/components/schemas/IndicatorRef"
          },
          "judgedBy": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "availability",
                  "success-ratio",
                  "mean",
                  "cases-in-time"
                ]
              },
              "op": {
                "type": "string",
                "enum": [
                  "lte",
                  "gte"
                ]
              },
              "measure": {
                "type": "string",
                "enum": [
                  "response",
                  "resolution"
                ]
              },
              "withinSeconds": {
                "type": "integer",
                "minimum": 1
              }
            }
          },
          "unit": {
            "type": "string",
            "nullable": true
          },
          "timeZone": {
            "type": "string"
          },
          "calendar": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "required": [
              "name",
              "version",
              "title"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "version": {
                "$ref": "#/components/schemas/Version"
              },
              "title": {
                "type": "string"
              }
            }
          },
          "months": {
            "type": "array",
            "minItems": 12,
            "maxItems": 12,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "label",
                "from",
                "to",
                "attained",
                "missing",
                "serviceSeconds",
                "unknownSeconds"
              ],
              "properties": {
                "label": {
                  "type": "string"
                },
                "from": {
                  "$ref": "#/components/schemas/Instant"
                },
                "to": {
                  "$ref": "#/components/schemas/Instant"
                },
                "attained": {
                  "$ref": "#/components/schemas/AttainedOrNull"
                },
                "missing": {
                  "type": "string",
                  "nullable": true,
                  "enum": [
                    "no-data",
                    "no-events",
                    null
                  ]
                },
                "serviceSeconds": {
                  "$ref": "#/components/schemas/Count"
                },
                "unknownSeconds": {
                  "$ref": "#/components/schemas/Count"
                }
              }
            }
          },
          "wouldHaveMet": {
            "type": "array",
            "minItems": 3,
            "maxItems": 3,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "months",
                "value"
              ],
              "properties": {
                "months": {
                  "type": "integer",
                  "enum": [
                    12,
                    11,
                    10
                  ]
                },
                "value": {
                  "type": "string",
                  "nullable": true
                }
              }
            }
          }
        }
      },
      "AgreementPreview": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items",
          "judgedAt"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PreviewTarget"
            }
          },
          "judgedAt": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "PreviewTarget": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "targetId",
          "name",
          "indicator",
          "periods",
          "missing"
        ],
        "properties": {
          "targetId": {
            "type": "string",
            "format": "uuid",
            "nullable": true,
            "description": "Null for a target that the agreement does not have yet"
          },
          "name": {
            "type": "string"
          },
          "indicator": {
            "$ref": "#/components/schemas/IndicatorRef"
          },
          "periods": {
            "type": "array",
            "nullable": true,
            "description": "Oldest first; null where missing says why",
            "items": {
              "$ref": "#/components/schemas/PreviewPeriod"
            }
          },
          "missing": {
            "type": "string",
            "nullable": true,
            "enum": [
              "no-indicator",
              "other-stream",
              "elsewhere",
              null
            ],
            "description": "There is no such indicator, it collects something else, or it lies on none of the entities"
          }
        }
      },
      "PreviewPeriod": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "label",
          "from",
          "to",
          "timeZone",
          "state",
          "proposed",
          "inForce"
        ],
        "properties": {
          "label": {
            "type": "string"
          },
          "from": {
            "$ref": "#/components/schemas/Instant"
          },
          "to": {
            "$ref": "#/components/schemas/Instant"
          },
          "timeZone": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "closed",
              "open",
              "future"
            ]
          },
          "proposed": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "description": "Null where the facts of the period are no longer kept one by one",
            "required": [
              "status",
              "nearMiss",
              "attained",
              "attainedPercent",
              "ifNothingMore",
              "serviceSeconds",
              "excludedSeconds",
              "unknownSeconds",
              "coverage",
              "budget"
            ],
            "properties": {
              "status": {
                "$ref": "#/components/schemas/AttainmentStatus"
              },
              "nearMiss": {
                "type": "boolean"
              },
              "attained": {
                "$ref": "#/components/schemas/AttainedOrNull"
              },
              "attainedPercent": {
                "type": "string",
                "nullable": true,
                "pattern": "^\\d+\\.\\d{3}$"
              },
              "ifNothingMore": {
                "$ref": "#/components/schemas/AttainedOrNull"
              },
              "serviceSeconds": {
                "type": "number"
              },
              "excludedSeconds": {
                "type": "number"
              },
              "unknownSeconds": {
                "type": "number"
              },
              "coverage": {
                "$ref": "#/components/schemas/RatioOrNull"
              },
              "budget": {
                "$ref": "#/components/schemas/BudgetOrNull"
              }
            }
          },
          "inForce": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "description": "What the agreement said of the same time; null where no version was in force",
            "required": [
              "status",
              "nearMiss",
              "attained",
              "attainedPercent",
              "ifNothingMore",
              "serviceSeconds",
              "excludedSeconds",
              "unknownSeconds",
              "coverage",
              "budget",
              "agreementVersion"
            ],
            "properties": {
              "status": {
                "$ref": "#/components/schemas/AttainmentStatus"
              },
              "nearMiss": {
                "type": "boolean"
              },
              "attained": {
                "$ref": "#/components/schemas/AttainedOrNull"
              },
              "attainedPercent": {
                "type": "string",
                "nullable": true,
                "pattern": "^\\d+\\.\\d{3}$"
              },
              "ifNothingMore": {
                "$ref": "#/components/schemas/AttainedOrNull"
              },
              "serviceSeconds": {
                "type": "number"
              },
              "excludedSeconds": {
                "type": "number"
              },
              "unknownSeconds": {
                "type": "number"
              },
              "coverage": {
                "$ref": "#/components/schemas/RatioOrNull"
              },
              "budget": {
                "$ref": "#/components/schemas/BudgetOrNull"
              },
              "agreementVersion": {
                "$ref": "#/components/schemas/Version"
              }
            }
          }
        }
      },
      "BudgetOrNull": {
        "type": "object",
        "nullable": true,
        "additionalProperties": false,
        "required": [
          "unit",
          "allowed",
          "consumed",
          "remaining"
        ],
        "properties": {
          "unit": {
            "type": "string",
            "enum": [
              "seconds",
              "outages",
              "events",
              "slices",
              "cases"
            ]
          },
          "allowed": {
            "type": "number"
          },
          "consumed": {
            "type": "number"
          },
          "remaining": {
            "type": "number"
          }
        }
      },
      "RestsOn": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "agreementId",
          "version",
          "checkedAt",
          "items"
        ],
        "properties": {
          "agreementId": {
            "type": "string",
            "format": "uuid"
          },
          "version": {
            "$ref": "#/components/schemas/Version"
          },
          "checkedAt": {
            "type": "string",
            "nullable": true,
            "description": "Null where nothing was checked at the offer"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RestsOnItem"
            }
          }
        }
      },
      "RestsOnItem": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "agreementId",
          "title",
          "type",
          "version",
          "entityRefs",
          "state",
          "effectiveTo",
          "lastPeriod",
          "sinceCheck"
        ],
        "properties": {
          "agreementId": {
            "type": "string",
            "format": "uuid",
            "nullable": true,
            "description": "Null, as is the title, for one that the caller may not read"
          },
          "title": {
            "type": "string",
            "nullable": true
          },
          "type": {
            "type": "string",
            "enum": [
              "ola",
              "uc"
            ]
          },
          "version": {
            "$ref": "#/components/schemas/Version"
          },
          "entityRefs": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "state": {
            "$ref": "#/components/schemas/VersionState"
          },
          "effectiveTo": {
            "type": "string",
            "nullable": true
          },
          "lastPeriod": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "required": [
              "label",
              "status"
            ],
            "properties": {
              "label": {
                "type": "string"
              },
              "status": {
                "$ref": "#/components/schemas/AttainmentStatus"
              }
            }
          },
          "sinceCheck": {
            "type": "string",
            "nullable": true,
            "enum": [
              "unchanged",
              "changed",
              "new",
              "gone",
              null
            ]
          }
        }
      },
      "PromiseAnswer": {
        "type": "string",
        "enum": [
          "yes",
          "at-risk",
          "no"
        ]
      },
      "PromiseCheckRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "indicator",
          "objective",
          "period",
          "calendar",
          "timeZone"
        ],
        "properties": {
          "indicator": {
            "$ref": "#/components/schemas/IndicatorRef"
          },
          "objective": {
            "$ref": "#/components/schemas/Objective"
          },
          "period": {
            "$ref": "#/components/schemas/TargetPeriod"
          },
          "calendar": {
            "$ref": "#/components/schemas/CalendarInput"
          },
          "timeZone": {
            "type": "string"
          },
          "noData": {
            "type": "string",
            "enum": [
              "exclude",
              "good",
              "bad"
            ],
            "default": "exclude"
          },
          "coverageFloor": {
            "type": "number",
            "minimum": 0,
            "maximum": 100,
            "default": 90
          },
          "entities": {
            "type": "array",
            "minItems": 1,
            "maxItems": 500,
            "description": "What is promised; what is measured unless given",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "provider": {
            "description": "Who promises; what is theirs needs no agreement",
            "allOf": [
              {
                "$ref": "#/components/schemas/EntityRef"
              }
            ]
          },
          "effectiveTo": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Date"
              },
              {
                "$ref": "#/components/schemas/Null"
              }
            ]
          },
          "agreementId": {
            "type": "string",
            "format": "uuid",
            "description": "In which it is to stand; nothing rests on itself"
          }
        }
      },
      "UnderpinningRef": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "agreementId",
          "title",
          "type",
          "version"
        ],
        "properties": {
          "agreementId": {
            "type": "string",
            "format": "uuid",
            "nullable": true,
            "description": "Null, as is the title, for one that the caller may not read"
          },
          "title": {
            "type": "string",
            "nullable": true
          },
          "type": {
            "type": "string",
            "enum": [
              "ola",
              "uc"
            ]
          },
          "version": {
            "$ref": "#/components/schemas/Version"
          }
        }
      },
      "UnderpinningLevel": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "agreementId",
          "title",
          "type",
          "version",
          "entityRef",
          "via",
          "targetId",
          "targetName",
          "objective",
          "effectiveTo"
        ],
        "properties": {
          "agreementId": {
            "type": "string",
            "format": "uuid",
            "nullable": true,
            "description": "Null, as is the title, for one that the caller may not read"
          },
          "title": {
            "type": "string",
            "nullable": true
          },
          "type": {
            "type": "string",
            "enum": [
              "ola",
              "uc"
            ]
          },
          "version": {
            "$ref": "#/components/schemas/Version"
          },
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "via": {
            "type": "array",
            "description": "From what is promised down to the entity, the shortest way",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "targetId": {
            "type": "string",
            "format": "uuid",
            "nullable": true
          },
          "targetName": {
            "type": "string",
            "nullable": true
          },
          "objective": {
            "$ref": "#/components/schemas/Objective"
          },
          "effectiveTo": {
            "type": "string",
            "nullable": true
          }
        }
      },
      "MissingPromise": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "via",
          "isOwn",
          "isUnknown",
          "expired"
        ],
        "properties": {
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "via": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "isOwn": {
            "type": "boolean",
            "description": "Whether the provider owns it"
          },
          "isUnknown": {
            "type": "boolean",
            "description": "Whether the catalog does not have it"
          },
          "expired": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "agreementId",
                "title",
                "type",
                "version",
                "effectiveTo"
              ],
              "properties": {
                "agreementId": {
                  "type": "string",
                  "format": "uuid",
                  "nullable": true,
                  "description": "Null, as is the title, for one that the caller may not read"
                },
                "title": {
                  "type": "string",
                  "nullable": true
                },
                "type": {
                  "type": "string",
                  "enum": [
                    "ola",
                    "uc"
                  ]
                },
                "version": {
                  "$ref": "#/components/schemas/Version"
                },
                "effectiveTo": {
                  "$ref": "#/components/schemas/Date"
                }
              }
            }
          }
        }
      },
      "HoursOfCover": {
        "type": "object",
        "nullable": true,
        "additionalProperties": false,
        "required": [
          "from",
          "to",
          "wantedSeconds",
          "uncoveredSeconds",
          "narrower"
        ],
        "properties": {
          "from": {
            "$ref": "#/components/schemas/Instant"
          },
          "to": {
            "$ref": "#/components/schemas/Instant"
          },
          "wantedSeconds": {
            "$ref": "#/components/schemas/Count"
          },
          "uncoveredSeconds": {
            "$ref": "#/components/schemas/Count"
          },
          "narrower": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "entityRef",
                "agreements",
                "agreed",
                "uncoveredSeconds"
              ],
              "properties": {
                "entityRef": {
                  "$ref": "#/components/schemas/EntityRef"
                },
                "agreements": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/UnderpinningRef"
                  }
                },
                "agreed": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "calendar",
                      "timeZone"
                    ],
                    "properties": {
                      "calendar": {
                        "$ref": "#/components/schemas/ServiceCalendar"
                      },
                      "timeZone": {
                        "type": "string"
                      }
                    }
                  }
                },
                "uncoveredSeconds": {
                  "$ref": "#/components/schemas/Count"
                }
              }
            }
          }
        }
      },
      "LimitsBeneath": {
        "type": "object",
        "nullable": true,
        "additionalProperties": false,
        "required": [
          "unit",
          "wanted",
          "greatest",
          "sum"
        ],
        "properties": {
          "unit": {
            "type": "string",
            "enum": [
              "seconds",
              "outages"
            ]
          },
          "wanted": {
            "$ref": "#/components/schemas/Count"
          },
          "greatest": {
            "$ref": "#/components/schemas/Count"
          },
          "sum": {
            "$ref": "#/components/schemas/Count"
          }
        }
      },
      "PromisePeriod": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "label",
          "from",
          "to",
          "status",
          "attained"
        ],
        "properties": {
          "label": {
            "type": "string"
          },
          "from": {
            "$ref": "#/components/schemas/Instant"
          },
          "to": {
            "$ref": "#/components/schemas/Instant"
          },
          "status": {
            "type": "string",
            "enum": [
              "met",
              "breached",
              "no-data",
              "no-events"
            ]
          },
          "attained": {
            "$ref": "#/components/schemas/AttainedOrNull"
          }
        }
      },
      "PromiseHistory": {
        "type": "object",
        "nullable": true,
        "additionalProperties": false,
        "required": [
          "met",
          "judged",
          "worst",
          "periods"
        ],
        "properties": {
          "met": {
            "$ref": "#/components/schemas/Count"
          },
          "judged": {
            "$ref": "#/components/schemas/Count"
          },
          "worst": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "required": [
              "label",
              "from",
              "to",
              "status",
              "attained"
            ],
            "properties": {
              "label": {
                "type": "string"
              },
              "from": {
                "$ref": "#/components/schemas/Instant"
              },
              "to": {
                "$ref": "#/components/schemas/Instant"
              },
              "status": {
                "type": "string",
                "enum": [
                  "met",
                  "breached",
                  "no-data",
                  "no-events"
                ]
              },
              "attained": {
                "$ref": "#/components/schemas/AttainedOrNull"
              }
            }
          },
          "periods": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PromisePeriod"
            }
          }
        }
      },
      "PromiseCeiling": {
        "type": "object",
        "nullable": true,
        "additionalProperties": false,
        "description": "In percent, as decimals of at most twelve places, cut down",
        "required": [
          "wanted",
          "independent",
          "worstCaseSum",
          "bestCase"
        ],
        "properties": {
          "wanted": {
            "$ref": "#/components/schemas/Percent"
          },
          "independent": {
            "type": "string"
          },
          "worstCaseSum": {
            "type": "string"
          },
          "bestCase": {
            "type": "string"
          }
        }
      },
      "PromiseReason": {
        "type": "object",
        "additionalProperties": false,
        "description": "A code, and what it takes to put it into words",
        "required": [
          "code",
          "leadsTo"
        ],
        "properties": {
          "code": {
            "type": "string",
            "enum": [
              "history-met",
              "history-missed",
              "short-history",
              "no-history",
              "ceiling-holds",
              "ceiling-below",
              "ceiling-exceeded",
              "missing-promises",
              "expired-promise",
              "silent-agreement",
              "ends-before",
              "hours-not-covered",
              "limit-above",
              "limits-together-above",
              "rests-on-nothing"
            ]
          },
          "leadsTo": {
            "$ref": "#/components/schemas/PromiseAnswer"
          },
          "met": {
            "$ref": "#/components/schemas/Count"
          },
          "judged": {
            "$ref": "#/components/schemas/Count"
          },
          "count": {
            "$ref": "#/components/schemas/Count"
          },
          "wanted": {
            "type": "number",
            "minimum": 0
          },
          "independent": {
            "type": "string"
          },
          "bestCase": {
            "type": "string"
          },
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "agreement": {
            "$ref": "#/components/schemas/UnderpinningRef"
          },
          "effectiveTo": {
            "$ref": "#/components/schemas/Date"
          },
          "wantedTo": {
            "$ref": "#/components/schemas/Date"
          },
          "uncoveredSeconds": {
            "$ref": "#/components/schemas/Count"
          },
          "wantedSeconds": {
            "$ref": "#/components/schemas/Count"
          },
          "unit": {
            "type": "string",
            "enum": [
              "seconds",
              "outages"
            ]
          },
          "greatest": {
            "$ref": "#/components/schemas/Count"
          },
          "sum": {
            "$ref": "#/components/schemas/Count"
          }
        }
      },
      "PromiseCheck": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "answer",
          "reasons",
          "indicator",
          "objective",
          "period",
          "entities",
          "ceiling",
          "restsOn",
          "missing",
          "hours",
          "limits",
          "history",
          "entitiesBeneath",
          "checkedAt"
        ],
        "properties": {
          "answer": {
            "$ref": "#/components/schemas/PromiseAnswer"
          },
          "reasons": {
            "type": "array",
            "description": "What speaks most against it first",
            "items": {
              "$ref": "#/components/schemas/PromiseReason"
            }
          },
          "indicator": {
            "$ref": "#/components/schemas/IndicatorRef"
          },
          "objective": {
            "$ref": "#/components/schemas/Objective"
          },
          "period": {
            "$ref": "#/components/schemas/TargetPeriod"
          },
          "entities": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "ceiling": {
            "$ref": "#/components/schemas/PromiseCeiling"
          },
          "restsOn": {
            "type": "array",
            "description": "Nearest first",
            "items": {
              "$ref": "#/components/schemas/UnderpinningLevel"
            }
          },
          "missing": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MissingPromise"
            }
          },
          "hours": {
            "$ref": "#/components/schemas/HoursOfCover"
          },
          "limits": {
            "$ref": "#/components/schemas/LimitsBeneath"
          },
          "history": {
            "$ref": "#/components/schemas/PromiseHistory"
          },
          "entitiesBeneath": {
            "$ref": "#/components/schemas/Count"
          },
          "checkedAt": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "AgreementPromiseCheck": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "agreementId",
          "version",
          "isStored",
          "checkedAt",
          "answer",
          "failure",
          "targets"
        ],
        "properties": {
          "agreementId": {
            "type": "string",
            "format": "uuid"
          },
          "version": {
            "$ref": "#/components/schemas/Version"
          },
          "isStored": {
            "type": "boolean",
            "description": "Whether it was made at the offer and is kept; else it was made just now"
          },
          "checkedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "answer": {
            "type": "string",
            "nullable": true,
            "enum": [
              "yes",
              "at-risk",
              "no",
              null
            ]
          },
          "failure": {
            "type": "string",
            "nullable": true,
            "enum": [
              "unavailable",
              "too-large",
              null
            ]
          },
          "targets": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "targetId",
                "targetName",
                "answer",
                "reasons",
                "indicator",
                "objective",
                "period",
                "entities",
                "ceiling",
                "restsOn",
                "missing",
                "hours",
                "limits",
                "history",
                "entitiesBeneath",
                "checkedAt"
              ],
              "properties": {
                "answer": {
                  "$ref": "#/components/schemas/PromiseAnswer"
                },
                "reasons": {
                  "type": "array",
                  "description": "What speaks most against it first",
                  "items": {
                    "$ref": "#/components/schemas/PromiseReason"
                  }
                },
                "indicator": {
                  "$ref": "#/components/schemas/IndicatorRef"
                },
                "objective": {
                  "$ref": "#/components/schemas/Objective"
                },
                "period": {
                  "$ref": "#/components/schemas/TargetPeriod"
                },
                "entities": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/EntityRef"
                  }
                },
                "ceiling": {
                  "$ref": "#/components/schemas/PromiseCeiling"
                },
                "restsOn": {
                  "type": "array",
                  "description": "Nearest first",
                  "items": {
                    "$ref": "#/components/schemas/UnderpinningLevel"
                  }
                },
                "missing": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/MissingPromise"
                  }
                },
                "hours": {
                  "$ref": "#/components/schemas/HoursOfCover"
                },
                "limits": {
                  "$ref": "#/components/schemas/LimitsBeneath"
                },
                "history": {
                  "$ref": "#/components/schemas/PromiseHistory"
                },
                "entitiesBeneath": {
                  "$ref": "#/components/schemas/Count"
                },
                "checkedAt": {
                  "$ref": "#/components/schemas/Instant"
                },
                "targetId": {
                  "type": "string",
                  "format": "uuid"
                },
                "targetName": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "AttainmentPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Attainment"
            }
          },
          "nextCursor": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "ExplainedFact": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "note",
          "publicNote",
          "cause",
          "correctionId"
        ],
        "properties": {
          "id": {
            "type": "string",
            "nullable": true
          },
          "note": {
            "type": "string",
            "nullable": true,
            "description": "null for a customer"
          },
          "publicNote": {
            "type": "string",
            "nullable": true
          },
          "cause": {
            "type": "string",
            "nullable": true
          },
          "correctionId": {
            "type": "string",
            "nullable": true,
            "description": "The correction that states it; null where it was reported"
          }
        }
      },
      "CorrectedFact": {
        "description": "A fact as it was reported, or as a correction states it.",
        "oneOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "stream",
              "id",
              "state",
              "from",
              "to"
            ],
            "properties": {
              "stream": {
                "type": "string",
                "enum": [
                  "states"
                ]
              },
              "id": {
                "type": "string",
                "nullable": true
              },
              "state": {
                "type": "string",
                "enum": [
                  "down",
                  "degraded",
                  "unknown",
                  "up"
                ]
              },
              "from": {
                "$ref": "#/components/schemas/Instant"
              },
              "to": {
                "type": "string",
                "nullable": true
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "stream",
              "start",
              "seconds",
              "good",
              "total"
            ],
            "properties": {
              "stream": {
                "type": "string",
                "enum": [
                  "counts"
                ]
              },
              "start": {
                "$ref": "#/components/schemas/Instant"
              },
              "seconds": {
                "type": "integer"
              },
              "good": {
                "type": "number"
              },
              "total": {
                "type": "number"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "stream",
              "start",
              "seconds",
              "value"
            ],
            "properties": {
              "stream": {
                "type": "string",
                "enum": [
                  "values"
                ]
              },
              "start": {
                "$ref": "#/components/schemas/Instant"
              },
              "seconds": {
                "type": "integer"
              },
              "value": {
                "type": "number"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "stream",
              "id",
              "opened",
              "responded",
              "resolved"
            ],
            "properties": {
              "stream": {
                "type": "string",
                "enum": [
                  "cases"
                ]
              },
              "id": {
                "type": "string",
                "nullable": true
              },
              "opened": {
                "$ref": "#/components/schemas/Instant"
              },
              "responded": {
                "type": "string",
                "nullable": true
              },
              "resolved": {
                "type": "string",
                "nullable": true
              }
            }
          }
        ]
      },
      "ExplainedCorrection": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "kind",
          "reason",
          "evidence",
          "approvedBy",
          "createdBy",
          "createdAt",
          "before",
          "after"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "kind": {
            "type": "string",
            "enum": [
              "override",
              "withdraw",
              "replace"
            ]
          },
          "reason": {
            "type": "string",
            "nullable": true
          },
          "evidence": {
            "type": "string",
            "nullable": true
          },
          "approvedBy": {
            "type": "string",
            "nullable": true,
            "description": "null: not counter-approved"
          },
          "createdBy": {
            "type": "string"
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "before": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CorrectedFact"
            }
          },
          "after": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CorrectedFact"
            }
          }
        }
      },
      "ExplainedInterval": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "from",
          "to",
          "seconds",
          "state",
          "treatment",
          "badSeconds",
          "ongoing",
          "facts"
        ],
        "properties": {
          "from": {
            "$ref": "#/components/schemas/Instant"
          },
          "to": {
            "$ref": "#/components/schemas/Instant"
          },
          "seconds": {
            "$ref": "#/components/schemas/Count"
          },
          "state": {
            "type": "string",
            "enum": [
              "down",
              "degraded",
              "unknown"
            ]
          },
          "treatment": {
            "type": "string",
            "enum": [
              "counted",
              "outside-service-hours",
              "excluded",
              "below-minimum",
              "not-weighted",
              "unknown-left-out",
              "unknown-as-good",
              "unknown-as-bad"
            ]
          },
          "badSeconds": {
            "type": "number",
            "minimum": 0
          },
          "ongoing": {
            "type": "boolean"
          },
          "facts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExplainedFact"
            }
          }
        }
      },
      "Explanation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "attainment",
          "parts",
          "hash"
        ],
        "properties": {
          "attainment": {
            "$ref": "#/components/schemas/Attainment"
          },
          "hash": {
            "$ref": "#/components/schemas/Hash"
          },
          "parts": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "agreementVersion",
                "from",
                "to",
                "objective",
                "noData",
                "coverageFloor",
                "calendar",
                "calendarOf",
                "whereNothingReported",
                "serviceSeconds",
                "excludedSeconds",
                "downSeconds",
                "degradedSeconds",
                "unknownSeconds",
                "attained",
                "exclusions",
                "corrections",
                "formula",
                "intervals",
                "outages",
                "events",
                "values",
                "slices",
                "finalDays",
                "cases"
              ],
              "properties": {
                "agreementVersion": {
                  "$ref": "#/components/schemas/Version"
                },
                "from": {
                  "$ref": "#/components/schemas/Instant"
                },
                "to": {
                  "$ref": "#/components/schemas/Instant"
                },
                "objective": {
                  "$ref": "#/components/schemas/Objective"
                },
                "noData": {
                  "$ref": "#/components/schemas/NoData"
                },
                "coverageFloor": {
                  "$ref": "#/components/schemas/Percent"
                },
                "calendar": {
                  "$ref": "#/components/schemas/ServiceCalendar"
                },
                "calendarOf": {
                  "type": "string",
                  "enum": [
                    "target",
                    "agreement"
                  ]
                },
                "whereNothingReported": {
                  "type": "string",
                  "nullable": true,
                  "enum": [
                    "up",
                    "unknown",
                    null
                  ]
                },
                "serviceSeconds": {
                  "type": "number"
                },
                "excludedSeconds": {
                  "type": "number"
                },
                "downSeconds": {
                  "type": "number"
                },
                "degradedSeconds": {
                  "type": "number"
                },
                "unknownSeconds": {
                  "type": "number"
                },
                "attained": {
                  "$ref": "#/components/schemas/AttainedOrNull"
                },
                "exclusions": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "from",
                      "to",
                      "kind",
                      "id",
                      "ground",
                      "reason",
                      "declaredBy",
                      "declaredAt",
                      "approval",
                      "disputed"
                    ],
                    "properties": {
                      "from": {
                        "$ref": "#/components/schemas/Instant"
                      },
                      "to": {
                        "$ref": "#/components/schemas/Instant"
                      },
                      "kind": {
                        "type": "string",
                        "enum": [
                          "maintenance",
                          "declared"
                        ]
                      },
                      "id": {
                        "type": "string"
                      },
                      "ground": {
                        "type": "string",
                        "nullable": true
                      },
                      "reason": {
                        "type": "string",
                        "nullable": true
                      },
                      "declaredBy": {
                        "type": "string"
                      },
                      "declaredAt": {
                        "$ref": "#/components/schemas/Instant"
                      },
                      "approval": {
                        "type": "string",
                        "nullable": true
                      },
                      "disputed": {
                        "type": "boolean"
                      }
                    }
                  }
                },
                "corrections": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/ExplainedCorrection"
                  }
                },
                "formula": {
                  "type": "string"
                },
                "outages": {
                  "type": "array",
                  "nullable": true,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "from",
                      "to",
                      "state",
                      "treatment",
                      "seconds",
                      "excludedSeconds",
                      "outsideSeconds",
                      "ongoing",
                      "facts"
                    ],
                    "properties": {
                      "from": {
                        "$ref": "#/components/schemas/Instant"
                      },
                      "to": {
                        "$ref": "#/components/schemas/Instant"
                      },
                      "state": {
                        "type": "string",
                        "enum": [
                          "down",
                          "unknown"
                        ]
                      },
                      "treatment": {
                        "type": "string"
                      },
                      "seconds": {
                        "type": "number"
                      },
                      "excludedSeconds": {
                        "type": "number"
                      },
                      "outsideSeconds": {
                        "type": "number"
                      },
                      "ongoing": {
                        "type": "boolean"
                      },
                      "facts": {
                        "type": "array",
                        "items": {
                          "$ref": "#/components/schemas/ExplainedFact"
                        }
                      }
                    }
                  }
                },
                "events": {
                  "type": "array",
                  "nullable": true,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "from",
                      "to",
                      "buckets",
                      "treatment",
                      "good",
                      "total"
                    ],
                    "properties": {
                      "from": {
                        "$ref": "#/components/schemas/Instant"
                      },
                      "to": {
                        "$ref": "#/components/schemas/Instant"
                      },
                      "buckets": {
                        "type": "integer"
                      },
                      "treatment": {
                        "type": "string"
                      },
                      "good": {
                        "type": "string"
                      },
                      "total": {
                        "type": "string"
                      }
                    }
                  }
                },
                "values": {
                  "type": "array",
                  "nullable": true,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "from",
                      "to",
                      "buckets",
                      "treatment",
                      "sum",
                      "least",
                      "greatest"
                    ],
                    "properties": {
                      "from": {
                        "$ref": "#/components/schemas/Instant"
                      },
                      "to": {
                        "$ref": "#/components/schemas/Instant"
                      },
                      "buckets": {
                        "type": "integer"
                      },
                      "treatment": {
                        "type": "string"
                      },
                      "sum": {
                        "type": "string"
                      },
                      "least": {
                        "type": "number"
                      },
                      "greatest": {
                        "type": "number"
                      }
                    }
                  }
                },
                "slices": {
                  "type": "array",
                  "nullable": true,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "from",
                      "to",
                      "slices",
                      "treatment",
                      "worst"
                    ],
                    "properties": {
                      "from": {
                        "$ref": "#/components/schemas/Instant"
                      },
                      "to": {
                        "$ref": "#/components/schemas/Instant"
                      },
                      "slices": {
                        "type": "integer"
                      },
                      "treatment": {
                        "type": "string"
                      },
                      "worst": {
                        "type": "object",
                        "nullable": true
                      }
                    }
                  }
                },
                "finalDays": {
                  "description": "What was judged of local days whose single buckets are no longer kept; null where there are none.",
                  "type": "array",
                  "nullable": true,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "date",
                      "kind"
                    ],
                    "properties": {
                      "date": {
                        "type": "string"
                      },
                      "kind": {
                        "type": "string",
                        "enum": [
                          "events",
                          "values",
                          "slices"
                        ]
                      },
                      "good": {
                        "oneOf": [
                          {
                            "type": "string"
                          },
                          {
                            "type": "integer"
                          }
                        ]
                      },
                      "total": {
                        "type": "string"
                      },
                      "sum": {
                        "type": "string"
                      },
                      "count": {
                        "type": "integer"
                      },
                      "bad": {
                        "type": "integer"
                      },
                      "missing": {
                        "type": "integer"
                      }
                    }
                  }
                },
                "cases": {
                  "type": "array",
                  "nullable": true,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "id",
                      "category",
                      "opened",
                      "responded",
                      "resolved",
                      "treatment",
                      "elapsedSeconds",
                      "deadline",
                      "decidedAt",
                      "pauses",
                      "correctionId"
                    ],
                    "properties": {
                      "id": {
                        "type": "string",
                        "nullable": true
                      },
                      "category": {
                        "type": "string",
                        "nullable": true
                      },
                      "opened": {
                        "$ref": "#/components/schemas/Instant"
                      },
                      "responded": {
                        "type": "string",
                        "nullable": true
                      },
                      "resolved": {
                        "type": "string",
                        "nullable": true
                      },
                      "treatment": {
                        "type": "string"
                      },
                      "elapsedSeconds": {
                        "type": "number"
                      },
                      "deadline": {
                        "type": "string",
                        "nullable": true
                      },
                      "decidedAt": {
                        "type": "string",
                        "nullable": true
                      },
                      "pauses": {
                        "type": "array",
                        "items": {
                          "type": "object"
                        }
                      },
                      "correctionId": {
                        "type": "string",
                        "nullable": true
                      }
                    }
                  }
                },
                "intervals": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/ExplainedInterval"
                  }
                }
              }
            }
          }
        }
      },
      "SoughtPerson": {
        "type": "object",
        "additionalProperties": false,
        "description": "By ref, by names, or both; at least one",
        "properties": {
          "ref": {
            "type": "string",
            "nullable": true
          },
          "names": {
            "type": "array",
            "maxItems": 10,
            "items": {
              "type": "string",
              "minLength": 3,
              "maxLength": 200
            }
          }
        }
      },
      "ReplacePerson": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "to"
        ],
        "properties": {
          "ref": {
            "type": "string",
            "nullable": true
          },
          "names": {
            "type": "array",
            "maxItems": 10,
            "items": {
              "type": "string",
              "minLength": 3,
              "maxLength": 200
            }
          },
          "to": {
            "type": "object",
            "additionalProperties": false,
            "description": "A ref where a ref is replaced, a name where a name is",
            "properties": {
              "ref": {
                "type": "string",
                "nullable": true
              },
              "name": {
                "type": "string",
                "nullable": true,
                "minLength": 3,
                "maxLength": 200
              }
            }
          }
        }
      },
      "PersonalDataKind": {
        "type": "string",
        "enum": [
          "customers",
          "services",
          "interactions",
          "actions",
          "requirements",
          "satisfaction",
          "opportunities",
          "announcements",
          "agreements",
          "credits",
          "reports",
          "offerings",
          "exclusions",
          "reported-results",
          "calendars",
          "maintenance",
          "measurements",
          "corrections",
          "imports",
          "requests"
        ]
      },
      "KeptPlaces": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "because",
          "places"
        ],
        "properties": {
          "because": {
            "type": "string",
            "enum": [
              "signed",
              "consent",
              "published",
              "declared-in-catalog"
            ]
          },
          "places": {
            "type": "integer"
          }
        }
      },
      "PersonalDataPlace": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "table",
          "id",
          "customerRef",
          "agreementId",
          "fields",
          "keptBecause"
        ],
        "properties": {
          "table": {
            "type": "string"
          },
          "id": {
            "type": "string"
          },
          "customerRef": {
            "type": "string",
            "nullable": true
          },
          "agreementId": {
            "type": "string",
            "nullable": true
          },
          "fields": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "keptBecause": {
            "type": "string",
            "nullable": true,
            "enum": [
              "signed",
              "consent",
              "published",
              "declared-in-catalog",
              null
            ]
          }
        }
      },
      "PersonalDataFindings": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "findings",
          "etag"
        ],
        "properties": {
          "findings": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "kind",
                "places",
                "kept",
                "texts",
                "first"
              ],
              "properties": {
                "kind": {
                  "$ref": "#/components/schemas/PersonalDataKind"
                },
                "places": {
                  "type": "integer"
                },
                "kept": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/KeptPlaces"
                  }
                },
                "texts": {
                  "type": "integer"
                },
                "first": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/PersonalDataPlace"
                  }
                }
              }
            }
          },
          "etag": {
            "type": "string"
          }
        }
      },
      "PersonalDataExport": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "person",
          "exportedAt",
          "tables"
        ],
        "properties": {
          "person": {
            "$ref": "#/components/schemas/SoughtPerson"
          },
          "exportedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "tables": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "table",
                "kind",
                "rows",
                "isComplete"
              ],
              "properties": {
                "table": {
                  "type": "string"
                },
                "kind": {
                  "$ref": "#/components/schemas/PersonalDataKind"
                },
                "rows": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": true
                  }
                },
                "isComplete": {
                  "type": "boolean"
                }
              }
            }
          }
        }
      },
      "PersonalDataChange": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "kind",
          "at",
          "by",
          "outcomes"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "kind": {
            "type": "string",
            "enum": [
              "erased",
              "replaced"
            ]
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "by": {
            "type": "string"
          },
          "outcomes": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "kind",
                "changed",
                "kept"
              ],
              "properties": {
                "kind": {
                  "$ref": "#/components/schemas/PersonalDataKind"
                },
                "changed": {
                  "type": "integer"
                },
                "kept": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/KeptPlaces"
                  }
                }
              }
            }
          }
        }
      },
      "RetentionPreviews": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "kind",
                "keptDays",
                "before",
                "due"
              ],
              "properties": {
                "kind": {
                  "type": "string",
                  "enum": [
                    "interactions",
                    "actions",
                    "requirements",
                    "satisfaction",
                    "opportunities"
                  ]
                },
                "keptDays": {
                  "type": "integer",
                  "nullable": true
                },
                "before": {
                  "type": "string",
                  "nullable": true
                },
                "due": {
                  "type": "integer"
                }
              }
            }
          }
        }
      },
      "HealthReport": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "status",
          "problems",
          "version",
          "checkedAt",
          "database",
          "projections"
        ],
        "properties": {
          "status": {
            "type": "string",
            "enum": [
              "ok",
              "warning"
            ]
          },
          "problems": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "version": {
            "type": "string"
          },
          "checkedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "database": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "engine",
              "migrationsApplied",
              "migrationsPending"
            ],
            "properties": {
              "engine": {
                "type": "string",
                "enum": [
                  "PostgreSQL",
                  "SQLite"
                ]
              },
              "migrationsApplied": {
                "type": "integer"
              },
              "migrationsPending": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            }
          },
          "projections": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "name",
                "refreshedAt",
                "failingSince",
                "failure",
                "isOverdue"
              ],
              "properties": {
                "name": {
                  "type": "string"
                },
                "refreshedAt": {
                  "type": "string",
                  "nullable": true
                },
                "failingSince": {
                  "type": "string",
                  "nullable": true
                },
                "failure": {
                  "type": "string",
                  "nullable": true
                },
                "isOverdue": {
                  "type": "boolean"
                }
              }
            }
          }
        }
      }
    }
  }
};
